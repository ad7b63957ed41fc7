import type { MappingColumn } from '../../assessment/mapping-columns';
import { compareResults, type KeptMark, type ResultChanges } from '../../review/compare-results';
import { createRowReader, type ResultFact, type ResultRow } from '../../review/result-row';
import type { Cell, ExportLayout, Field } from '../../staffing-export/export-layout';
import type { ResultPlace } from '../result/find-result';
import { inExcel, type InExcel } from '../request/in-excel';
import { readColumns } from '../result/read-columns';
import { RESULT_TABLE } from '../own-sheets/result-names';
import { ROWS_BELOW_HEADER } from '../own-sheets/sheet-size';
import { loadFilter, queueUnfiltered } from '../request/unfiltered';
import { together } from '../request/together';
import { asText, asTyped } from '../request/typed-cell';
import { ColumnRuns, writeRuns } from '../request/column-runs';

/** A result and what the columns of its export mean. */
export interface ReadableResult {
  readonly place: ResultPlace;
  readonly layout: ExportLayout;
}

/** What changed, or in which of the two the position numbers are missing. */
export type ComparedResults = ResultChanges | { readonly noNumbersIn: 'earlier' | 'now' };

type ComparedColumn = 'number' | ResultFact | 'verified';

const FIELDS: Partial<Readonly<Record<ComparedColumn, Field>>> = {
  number: 'position number',
  title: 'title',
  grade: 'grade',
  incumbent: 'incumbent',
};

const ANSWERS: Partial<Readonly<Record<ComparedColumn, MappingColumn>>> = {
  family: 'Job family',
  'allocated grade': 'Allocated grade',
  outcome: 'Outcome',
  'incumbent grade': 'Incumbent grade',
  verified: 'Verified',
};

/** Two results so short are read in one request. */
const FEW_ROWS = 1_000;

const ASKED = [...Object.keys(FIELDS), ...Object.keys(ANSWERS)] as ComparedColumn[];

/**
 * Compares two results of this workbook, block by block, so that neither is ever in memory as a
 * whole. What the export of one of them does not say is compared for neither.
 */
export async function compareWithEarlier(
  earlier: ReadableResult,
  now: ReadableResult,
  excel: InExcel = inExcel,
): Promise<ComparedResults> {
  const columns = { earlier: columnsOf(earlier), now: columnsOf(now) };
  if (columns.earlier.number === null) return { noNumbersIn: 'earlier' };
  if (columns.now.number === null) return { noNumbersIn: 'now' };
  const shared = ASKED.filter(
    (name) => columns.earlier[name] !== null && columns.now[name] !== null,
  );
  const comparison = compareResults(ROWS_BELOW_HEADER);
  const indexes = (of: Record<ComparedColumn, number | null>) =>
    ASKED.map((name) => (shared.includes(name) ? of[name] : null));
  const asked = [
    [earlier, indexes(columns.earlier), comparison.addEarlier],
    [now, indexes(columns.now), comparison.addNow],
  ] as const;
  const isShort = [earlier, now].every(({ place }) => place.body.rowCount <= FEW_ROWS);
  if (isShort) {
    const read = await together(
      asked.map(
        ([result, places]) =>
          (inTime) =>
            collect(readRows(result, places, inTime)),
      ),
      excel,
    );
    read.forEach((rows, at) => rows.forEach(asked[at]![2]));
  } else {
    for (const [result, places, add] of asked) {
      for await (const row of readRows(result, places, excel)) add(row);
    }
  }
  return comparison.finish();
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Where each column stands in the table; null where the export has none. */
function columnsOf({ place, layout }: ReadableResult): Record<ComparedColumn, number | null> {
  const places = ASKED.map((name) => {
    const answer = ANSWERS[name];
    const index = answer
      ? place.answers[answer]
      : layout.columns.find(({ field }) => field === FIELDS[name])?.index;
    return [name, index ?? null];
  });
  return Object.fromEntries(places) as Record<ComparedColumn, number | null>;
}

async function* readRows(
  { place }: ReadableResult,
  indexes: readonly (number | null)[],
  excel: InExcel,
): AsyncGenerator<ResultRow, void> {
  const readRow = createRowReader();
  const cells = {} as Record<ComparedColumn, Cell>;
  for await (const { rowCount, columns } of readColumns(place.body, indexes, excel)) {
    for (let row = 0; row < rowCount; row += 1) {
      ASKED.forEach((name, at) => (cells[name] = columns[at]?.[row] ?? ''));
      yield readRow(cells);
    }
  }
}

/** Rows of *Verified* that are written at once. */
const ROWS_PER_WRITE = 20_000;

/** Gives rows of a draft their confirmation, which nobody else writes, in the order of the rows. */
export async function putMarks(
  { body, answers }: ResultPlace,
  marks: readonly KeptMark[],
  excel: InExcel,
): Promise<void> {
  const column = body.left + answers.Verified;
  const runs = new ColumnRuns();
  for (const { row, verified } of marks) runs.add(column, row, asText(verified));
  await writeRuns(body.sheetId, body.top, [...runs.columns], 'values', excel);
}

/** Gives unchanged rows their confirmation back. What somebody confirmed since stays. */
export function keepMarks(place: ResultPlace, marks: readonly KeptMark[]): Promise<void> {
  return changeMarks(place, marks, (_, verified) => verified, inExcel);
}

/** Takes the confirmations away again that were given back. */
export function removeMarks(
  place: ResultPlace,
  marks: readonly KeptMark[],
  excel: InExcel,
): Promise<void> {
  return changeMarks(place, marks, (now, verified) => (now === verified ? '' : now), excel);
}

type ChangeMark = (now: Cell, verified: string) => Cell;

async function changeMarks(
  { body, answers }: ResultPlace,
  marks: readonly KeptMark[],
  change: ChangeMark,
  excel: InExcel,
): Promise<void> {
  const left = body.left + answers.Verified;
  for (let next = 0; next < marks.length;) {
    const first = marks[next]!.row;
    let end = next;
    while (end < marks.length && marks[end]!.row < first + ROWS_PER_WRITE) end += 1;
    const block = marks.slice(next, end);
    await excel((context) =>
      rewriteMarks(context, { sheetId: body.sheetId, top: body.top, left }, block, change),
    );
    next = end;
  }
}

/** @param top of the result's body, on the sheet. */
async function rewriteMarks(
  context: Excel.RequestContext,
  { sheetId, top, left }: { readonly sheetId: string; readonly top: number; readonly left: number },
  marks: readonly KeptMark[],
  change: ChangeMark,
): Promise<void> {
  const first = marks[0]!.row;
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  const find = () => sheet.getRangeByIndexes(top + first, left, marks.at(-1)!.row - first + 1, 1);
  const cells = find();
  cells.load('values');
  const filter = loadFilter(context, RESULT_TABLE);
  await context.sync();
  if (sheet.isNullObject) return;
  const values = cells.values as Cell[][];
  let isChanged = false;
  for (const { row, verified } of marks) {
    const now = values[row - first]![0]!;
    const next = change(now, verified);
    isChanged ||= next !== now;
    values[row - first] = [next];
  }
  if (!isChanged) return;
  queueUnfiltered([filter], () => {
    find().values = values.map(([cell]) => [asTyped(cell!)]);
  });
  await context.sync();
}
