import { inExcel } from '../request/in-excel';
import { selectAreas } from '../request/select-areas';
import { codeOf, toWorkbookError } from '../request/workbook-error';
import { CELL_CHECKS } from './cell-checks';
import { Broken, NotOffered, type Check, type CheckName } from './check';
import { FUNCTION_CHECKS } from './function-checks';
import { KEEPING_CHECKS } from './keeping-checks';
import { OFFICE_CHECKS } from './office-checks';
import { SHEET_CHECKS } from './sheet-checks';
import { TABLE_CHECKS } from './table-checks';

/** All that the add-in relies on Excel for. */
export const CHECKS: readonly Check[] = [
  ...CELL_CHECKS,
  ...SHEET_CHECKS,
  ...TABLE_CHECKS,
  ...KEEPING_CHECKS,
  ...FUNCTION_CHECKS,
  ...OFFICE_CHECKS,
];

/** How a check ended. Nothing in it comes from the user's own cells. */
export type CheckEnd =
  | { readonly how: 'passed' }
  /** The add-in does without. */
  | { readonly how: 'not offered'; readonly lacking: string }
  | { readonly how: 'failed'; readonly expected: string; readonly found: string }
  /** Excel refused; its own sentence is left out, for it may quote the workbook. */
  | { readonly how: 'refused'; readonly code: string; readonly at: string };

export interface CheckResult {
  readonly name: CheckName;
  readonly end: CheckEnd;
}

export interface CheckOptions {
  readonly checks?: readonly Check[];
  readonly signal?: AbortSignal;
  /** Told before each check. */
  readonly onCheck?: (done: number, all: number) => void;
}

/** The scratch sheet's name, or the name with the first number that is free. */
const SCRATCH = 'JD Check';

/**
 * Looks whether this Excel does what the add-in relies on, each check on a new sheet that is removed
 * after it. The workbook is left as it was, with the sheet and the cells that were selected; Excel's
 * list of what can be undone is not, because a sheet was deleted.
 *
 * @returns the results of all checks, or of those that came before the signal.
 * @throws {WorkbookError} where no sheet can be added.
 */
export async function runChecks({ checks = CHECKS, signal, onCheck }: CheckOptions = {}): Promise<
  CheckResult[]
> {
  const results: CheckResult[] = [];
  try {
    const before = await lookAround();
    try {
      for (const [done, check] of checks.entries()) {
        if (signal?.aborted) break;
        onCheck?.(done, checks.length);
        results.push({ name: check.name, end: await onScratchSheet(check, before) });
      }
    } finally {
      await leaveAsBefore(before);
    }
  } catch (error) {
    throw toWorkbookError(error, SCRATCH);
  }
  return results;
}

/** The workbook before the checks. */
interface Before {
  readonly sheetIds: ReadonlySet<string>;
  readonly activeId: string;
  /** None where a chart or a picture is selected. */
  readonly selected: readonly string[];
  /** A name that no sheet has. */
  readonly scratch: string;
}

async function lookAround(): Promise<Before> {
  const seen = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id, items/name');
    const active = worksheets.getActiveWorksheet().load('id');
    await context.sync();
    const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    let scratch = SCRATCH;
    for (let number = 2; taken.has(scratch.toLowerCase()); number += 1) {
      scratch = `${SCRATCH} ${number}`;
    }
    const sheetIds = new Set(worksheets.items.map(({ id }) => id));
    return { sheetIds, activeId: active.id, scratch };
  });
  const selected = inExcelOnce(async (context) => {
    const areas = context.workbook.getSelectedRanges().areas.load('items/address');
    await context.sync();
    return areas.items.map(({ address }) => address.split('!').at(-1)!);
  });
  return { ...seen, selected: await selected.catch(() => []) };
}

async function onScratchSheet(check: Check, before: Before): Promise<CheckEnd> {
  const id = await inExcel(async (context) => {
    // The pane watches the workbook, and would look at each of these sheets.
    context.runtime.enableEvents = check.hearsEvents ?? false;
    const sheet = context.workbook.worksheets.add(before.scratch).load('id');
    await context.sync();
    return sheet.id;
  });
  try {
    await inExcelOnce(async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      await check.look(sheet, context);
      // One that ends well leaves its sheet and nothing else.
      sheet.delete();
      await context.sync();
    });
    return { how: 'passed' };
  } catch (error) {
    await inExcel(async (context) => {
      await removeScratchSheets(context, before);
      await check.tidy?.(context);
      await context.sync();
    });
    return endOf(error);
  }
}

/** A check that Excel refuses is not tried again: the refusal is what is looked for. */
const inExcelOnce = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run(batch);

function endOf(error: unknown): CheckEnd {
  if (error instanceof NotOffered) return { how: 'not offered', lacking: error.lacking };
  if (error instanceof Broken) {
    return { how: 'failed', expected: error.expected, found: error.found };
  }
  const { debugInfo } = error as { debugInfo?: { errorLocation?: string } };
  const code = codeOf(error) ?? (error as Error).name;
  return { how: 'refused', code, at: debugInfo?.errorLocation ?? '' };
}

async function removeScratchSheets(
  context: Excel.RequestContext,
  { sheetIds, scratch }: Before,
): Promise<void> {
  const sheets = context.workbook.worksheets.load('items/id, items/name');
  await context.sync();
  for (const sheet of sheets.items) {
    if (!sheetIds.has(sheet.id) && sheet.name.startsWith(scratch)) sheet.delete();
  }
}

/** Of several selected areas the first alone where this Excel selects no more. */
function leaveAsBefore(before: Before): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(before.activeId);
    await removeScratchSheets(context, before);
    await context.sync();
    if (!sheet.isNullObject) {
      sheet.activate();
      if (before.selected.length > 0) selectAreas(sheet, before.selected);
    }
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
}
