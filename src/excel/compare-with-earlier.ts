import type { MappingColumn } from '../assessment/mapping-row';
import { MAPPING_COLUMNS } from '../assessment/mapping-row';
import { compareResults, type KeptMark, type ResultChanges } from '../review/compare-results';
import { createRowReader, type Fact, type ResultRow } from '../review/result-row';
import type { Cell, ExportLayout, Field } from '../staffing-export/export-layout';
import type { ResultPlace } from './find-result';
import { inExcel } from './in-excel';
import { readColumns } from './read-columns';
import { asTyped } from './typed-cell';

/** A result and what the columns of its export mean. */
export interface ReadableResult {
  readonly place: ResultPlace;
  readonly layout: ExportLayout;
}

type Asked = 'number' | Fact | 'verified';

const FIELDS: Partial<Readonly<Record<Asked, Field>>> = {
  number: 'position number',
  title: 'title',
  grade: 'grade',
  incumbent: 'incumbent',
};

const ANSWERS: Partial<Readonly<Record<Asked, MappingColumn>>> = {
  family: 'Job family',
  'allocated grade': 'Allocated grade',
  outcome: 'Outcome',
  'incumbent grade': 'Incumbent grade',
  verified: 'Verified',
};

const ASKED = [...Object.keys(FIELDS), ...Object.keys(ANSWERS)] as Asked[];

/**
 * Compares two results of this workbook, block by block, so that neither is ever in memory as a
 * whole. What the export of one of them does not say is compared for neither.
 *
 * @returns in which of the two the position numbers are missing, where they are.
 */
export async function compareWithEarlier(
  earlier: ReadableResult,
  now: ReadableResult,
): Promise<ResultChanges | { readonly noNumbersIn: 'earlier' | 'now' }> {
  const columns = { earlier: columnsOf(earlier), now: columnsOf(now) };
  if (columns.earlier.number === null) return { noNumbersIn: 'earlier' };
  if (columns.now.number === null) return { noNumbersIn: 'now' };
  const shared = ASKED.filter(
    (name) => columns.earlier[name] !== null && columns.now[name] !== null,
  );
  const comparison = compareResults();
  const indexes = (of: Record<Asked, number | null>) =>
    ASKED.map((name) => (shared.includes(name) ? of[name] : null));
  await readRows(earlier, indexes(columns.earlier), comparison.addEarlier);
  await readRows(now, indexes(columns.now), comparison.addNow);
  return comparison.finish();
}

/** Where each column stands in the table; null where the export has none. */
function columnsOf({ place, layout }: ReadableResult): Record<Asked, number | null> {
  const places = ASKED.map((name) => {
    const answer = ANSWERS[name];
    const index = answer
      ? place.firstAnswer + MAPPING_COLUMNS.indexOf(answer)
      : layout.columns.find(({ field }) => field === FIELDS[name])?.index;
    return [name, index ?? null];
  });
  return Object.fromEntries(places) as Record<Asked, number | null>;
}

async function readRows(
  { place }: ReadableResult,
  indexes: readonly (number | null)[],
  add: (row: ResultRow) => void,
): Promise<void> {
  const readRow = createRowReader();
  const cells = {} as Record<Asked, Cell>;
  for await (const { rowCount, columns } of readColumns(place.body, indexes)) {
    for (let row = 0; row < rowCount; row += 1) {
      ASKED.forEach((name, at) => (cells[name] = columns[at]?.[row] ?? ''));
      add(readRow(cells));
    }
  }
}

/** Rows of *Verified* that are written at once. */
const ROWS_PER_WRITE = 20_000;

/** Gives unchanged rows their confirmation back. What somebody confirmed since stays. */
export async function keepMarks(
  { body, firstAnswer }: ResultPlace,
  marks: readonly KeptMark[],
): Promise<void> {
  const left = body.left + firstAnswer + MAPPING_COLUMNS.indexOf('Verified');
  for (let next = 0; next < marks.length;) {
    const first = marks[next]!.row;
    let end = next;
    while (end < marks.length && marks[end]!.row < first + ROWS_PER_WRITE) end += 1;
    const block = marks.slice(next, end);
    await writeMarks(body.sheetId, { top: body.top + first, left }, block);
    next = end;
  }
}

/** @param marks the first of them stands in the cell at `top`. */
function writeMarks(
  sheetId: string,
  { top, left }: { readonly top: number; readonly left: number },
  marks: readonly KeptMark[],
): Promise<void> {
  const first = marks[0]!.row;
  return inExcel(async (context) => {
    const cells = context.workbook.worksheets
      .getItem(sheetId)
      .getRangeByIndexes(top, left, marks.at(-1)!.row - first + 1, 1);
    cells.load('values');
    await context.sync();
    const values = cells.values as Cell[][];
    for (const { row, verified } of marks) values[row - first] = [verified];
    cells.values = values.map(([cell]) => [asTyped(cell!)]);
    await context.sync();
  });
}
