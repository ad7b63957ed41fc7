import type { ChangeLine, ResultChanges } from '../../review/compare-results';
import { allOrNothing } from '../request/all-or-nothing';
import {
  compareWithEarlier,
  keepMarks,
  putMarks,
  removeMarks,
  type ComparedResults,
  type ReadableResult,
} from './compare-with-earlier';
import {
  findAnswers,
  findResult,
  locateResult,
  locateStanding,
  withAnswers,
  type LocatedTable,
  type ResultPlace,
} from '../result/find-result';
import { inExcel, type InExcel } from '../request/in-excel';
import { loadComparison, saveComparison, type Comparison } from './remember-comparison';
import { loadResultSettings, type ResultSettings } from '../own-sheets/remember-result';
import { readToday } from '../../domain/read-today';
import { CHANGES_SHEET, RESULT_TABLE } from '../own-sheets/result-names';
import { findColumns, settingsFrom, settingsOf } from '../result/result-settings';
import { settleOwed } from '../request/take-back';
import { together, type Part } from '../request/together';
import { ResultWithoutColumns, toWorkbookError } from '../request/workbook-error';
import { writeChanges } from './write-changes';

/** What a run found out about the result that it replaces. */
export interface SinceLast {
  readonly comparison: Comparison | null;
  readonly lines: readonly ChangeLine[];
  /** Mapped again, the same export would hide what changed since the one before it. */
  readonly isSameExport: boolean;
  /** What was found out before stands: this run has nothing to add to it. */
  readonly stands: boolean;
  /** Gives unchanged rows of the draft their confirmation back. */
  readonly putMarks: Part<void>;
}

/** What a run found of the result before it, when it began. */
export interface LastResult {
  /** Null where there is none. */
  readonly located: LocatedTable | null;
  readonly settings: ResultSettings | null;
  readonly comparison: Comparison | null;
}

/** Until the lines are written: where Excel fails for good, the old ones are not taken for new. */
const NOT_YET_LISTED = { problem: 'end unknown', where: CHANGES_SHEET } as const;

const NOTHING_BEFORE: SinceLast = {
  comparison: null,
  lines: [],
  isSameExport: false,
  stands: false,
  putMarks: () => Promise.resolve(),
};

/** Asks for what there is of the result before a run. */
export async function readLast(excel: InExcel): Promise<LastResult> {
  const [located, settings, comparison] = await Promise.all([
    locateStanding(excel),
    loadResultSettings(excel),
    loadComparison(excel),
  ]);
  return { located, settings, comparison };
}

/**
 * Compares a filled draft with the result *JD_Mapping* whose place it is about to take. A result that
 * lacks our columns cannot be compared, which is no reason to lose the new one.
 *
 * @param place the draft.
 * @throws what Excel refuses: then confirmations would be lost.
 */
export async function compareWithLast(
  last: LastResult,
  place: ResultPlace,
  settings: ResultSettings,
  excel: InExcel,
): Promise<SinceLast> {
  if (!last.located) return NOTHING_BEFORE;
  try {
    const { changes } = await compareStanding(last.located, last, place, settings, excel);
    const since = describe(changes);
    const isUnchanged = since.comparison?.kind === 'compared' && since.comparison.changed.any === 0;
    const stands = since.isSameExport && (isUnchanged || last.comparison !== null);
    const marks = 'noNumbersIn' in changes ? [] : changes.kept;
    return { ...since, stands, putMarks: (inTime) => putMarks(place, marks, inTime) };
  } catch (error) {
    if (!(error instanceof ResultWithoutColumns)) throw error;
    return { ...NOTHING_BEFORE, comparison: failed(error) };
  }
}

/** Compares with the result where it stands: it may have been moved while the draft was filled. */
async function compareStanding(
  located: LocatedTable,
  last: LastResult,
  place: ResultPlace,
  settings: ResultSettings,
  excel: InExcel,
): Promise<{ readonly changes: ComparedResults }> {
  const { displayLanguage } = settings;
  const earlier = withAnswers(located);
  const layout = findColumns(settings.layout, place.header) ?? settings.layout;
  const before = await settingsFrom(last.settings, earlier, displayLanguage);
  const [changes, now] = await together(
    [
      (inTime) =>
        compareWithEarlier({ place: earlier, layout: before.layout }, { place, layout }, inTime),
      locateStanding,
    ],
    excel,
  );
  const isMoved = now !== null && JSON.stringify(now) !== JSON.stringify(located);
  return isMoved ? compareStanding(now, last, place, settings, excel) : { changes };
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
    const before = await readable(earlier, displayLanguage);
    const { language, ...current } = await readable(now, displayLanguage);
    const changes = await compareWithEarlier(before, current);
    const since = await allOrNothing({
      where: RESULT_TABLE,
      write: async (begin) => {
        begin();
        if (!('noNumbersIn' in changes)) await keepMarks(now, changes.kept);
        const found = describe(changes);
        await saveComparison(found.comparison);
        return found;
      },
      takeBack: (excel) =>
        'noNumbersIn' in changes ? Promise.resolve() : removeMarks(now, changes.kept, excel),
    });
    await listSinceLast(since, language);
  } catch (error) {
    throw toWorkbookError(error, tableName);
  }
}

/** Says in figures what changed. */
function describe(changes: ComparedResults): SinceLast {
  if ('noNumbersIn' in changes) {
    const comparison = { kind: 'no position numbers', in: changes.noNumbersIn } as const;
    return { ...NOTHING_BEFORE, comparison };
  }
  const { lines, kept, ...figures } = changes;
  return {
    ...NOTHING_BEFORE,
    lines,
    isSameExport: isSameExport(changes),
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

async function readable(
  place: ReadableResult['place'],
  displayLanguage: string,
): Promise<ReadableResult & { readonly language: string }> {
  const { layout, displayLanguage: language } = await settingsOf(place, displayLanguage);
  return { place, layout, language };
}

function failed(error: unknown): Comparison {
  const { problem, where } = toWorkbookError(error, RESULT_TABLE);
  return { kind: 'failed', problem, where };
}
