import type { ChangeLine, ResultChanges } from '../review/compare-results';
import { allOrNothing } from './all-or-nothing';
import {
  compareWithEarlier,
  keepMarks,
  removeMarks,
  type Compared,
  type ReadableResult,
} from './compare-with-earlier';
import { findAnswers, findResult, locateResult, type ResultPlace } from './find-result';
import { inExcel } from './in-excel';
import { loadComparison, saveComparison, type Comparison } from './remember-comparison';
import type { ResultSettings } from './remember-result';
import { readToday } from './read-today';
import { CHANGES_SHEET, RESULT_TABLE } from './result-names';
import { findColumns, settingsOf } from './result-settings';
import { settleOwed } from './take-back';
import { toWorkbookError, WorkbookError } from './workbook-error';
import { writeChanges } from './write-changes';

/** What a run found out about the result that it replaces. */
export interface SinceLast {
  readonly comparison: Comparison | null;
  readonly lines: readonly ChangeLine[];
  /** Mapped again, the same export would hide what changed since the one before it. */
  readonly isSameExport: boolean;
  /** What was found out before stands: this run has nothing to add to it. */
  readonly stands: boolean;
}

/** Until the lines are written: where Excel fails for good, the old ones are not taken for new. */
const NOT_YET_LISTED = { problem: 'end unknown', where: CHANGES_SHEET } as const;

const NOTHING_BEFORE: SinceLast = {
  comparison: null,
  lines: [],
  isSameExport: false,
  stands: false,
};

/**
 * Compares a finished draft with the result *JD_Mapping* that it is about to replace, and gives
 * unchanged rows their confirmation back. A result that lacks our columns cannot be compared, which
 * is no reason to lose the new one.
 *
 * @param draftSheetId the sheet of the draft, with its table.
 * @throws what Excel refuses: then confirmations would be lost.
 */
export async function compareWithLast(
  draftSheetId: string,
  settings: ResultSettings,
): Promise<SinceLast> {
  try {
    const last = await findLast();
    if (!last) return NOTHING_BEFORE;
    const place = await locateResult(({ worksheets }) =>
      worksheets.getItem(draftSheetId).tables.getItemAt(0),
    );
    const layout = findColumns(settings.layout, place.header) ?? settings.layout;
    const changes = await compareWithEarlier(await readable(last, settings.displayLanguage), {
      place,
      layout,
    });
    const since = await adopt(changes, place);
    const isUnchanged = since.comparison?.kind === 'compared' && since.comparison.changed.any === 0;
    const stands = since.isSameExport && (isUnchanged || (await loadComparison()) !== null);
    return { ...since, stands };
  } catch (error) {
    const lacksColumns =
      error instanceof WorkbookError && error.problem === 'result vanished' && !error.cause;
    if (!lacksColumns) throw error;
    return { ...NOTHING_BEFORE, comparison: failed(error) };
  }
}

/** Lists what changed, once the new result has its name. Never fails: the figures stand by then. */
export async function listSinceLast(since: SinceLast, displayLanguage: string): Promise<void> {
  const { comparison, lines, stands } = since;
  if (stands || comparison?.kind !== 'compared') return;
  const unlisted = await writeChanges(lines, displayLanguage).then(
    () => null,
    (error: unknown) => {
      const { problem, where } = toWorkbookError(error, RESULT_TABLE);
      return { problem, where };
    },
  );
  await saveComparison({ ...comparison, unlisted }).catch(() => {});
}

/** An earlier result that came into this workbook under another name. */
export interface EarlierResult {
  readonly tableName: string;
  readonly sheetName: string;
}

/** Excel counts up the name of a table that is copied into a workbook that has one of that name. */
const EARLIER = new RegExp(`^${RESULT_TABLE}.+`, 'i');

/** Results other than *JD_Mapping*: sheets that were copied into this workbook, or renamed in it. */
export function listEarlierResults(): Promise<EarlierResult[]> {
  return inExcel(async (context) => {
    const { tables } = context.workbook;
    tables.load('items/name');
    await context.sync();
    const found = tables.items
      .filter(({ name }) => EARLIER.test(name))
      .map((table) => {
        const head = table.getHeaderRowRange();
        head.load('values');
        const { worksheet } = table;
        worksheet.load('name');
        return { table, head, worksheet };
      });
    await context.sync();
    return found
      .filter(({ head }) => findAnswers(head.values[0]!.map(String)) !== null)
      .map(({ table, worksheet }) => ({ tableName: table.name, sheetName: worksheet.name }));
  });
}

/**
 * Compares *JD_Mapping* with an earlier result of this workbook, and writes down what changed.
 *
 * @throws {WorkbookError} `result vanished` where one of the two is gone.
 */
export async function compareWithResult(
  { tableName }: EarlierResult,
  displayLanguage: string,
): Promise<void> {
  try {
    await settleOwed();
    const earlier = await locateResult(({ tables }) => tables.getItem(tableName));
    const now = await findResult();
    const changes = await compareWithEarlier(
      await readable(earlier, displayLanguage),
      await readable(now, displayLanguage),
    );
    const since = await allOrNothing({
      where: RESULT_TABLE,
      write: async (begin) => {
        begin();
        const found = await adopt(changes, now);
        await saveComparison(found.comparison);
        return found;
      },
      takeBack: (excel) =>
        'noNumbersIn' in changes ? Promise.resolve() : removeMarks(now, changes.kept, excel),
    });
    await listSinceLast(since, displayLanguage);
  } catch (error) {
    throw toWorkbookError(error, tableName);
  }
}

/** Gives the marks back, and says in figures what changed. */
async function adopt(changes: Compared, now: ResultPlace): Promise<SinceLast> {
  if ('noNumbersIn' in changes) {
    const comparison = { kind: 'no position numbers', in: changes.noNumbersIn } as const;
    return { ...NOTHING_BEFORE, comparison };
  }
  await keepMarks(now, changes.kept);
  const { lines, kept, ...figures } = changes;
  return {
    lines,
    isSameExport: isSameExport(changes),
    stands: false,
    comparison: {
      kind: 'compared',
      ...figures,
      on: readToday(),
      marksKept: kept.length,
      lines: lines.length,
      unlisted: NOT_YET_LISTED,
    },
  };
}

function isSameExport({ counts, changed, inBoth }: ResultChanges): boolean {
  return counts.new === 0 && counts.gone === 0 && changed.export === 0 && inBoth > 0;
}

/** The result that a run replaces or puts aside; null where there is none. */
async function findLast() {
  const isThere = await inExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(RESULT_TABLE);
    await context.sync();
    return !table.isNullObject;
  });
  return isThere ? findResult() : null;
}

async function readable(
  place: ReadableResult['place'],
  displayLanguage: string,
): Promise<ReadableResult> {
  const { layout } = await settingsOf(place, displayLanguage);
  return { place, layout };
}

function failed(error: unknown): Comparison {
  const { problem, where } = toWorkbookError(error, RESULT_TABLE);
  return { kind: 'failed', problem, where };
}
