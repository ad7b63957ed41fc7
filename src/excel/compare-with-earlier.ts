import type { MappingColumn } from '../assessment/mapping-row';
import { MAPPING_COLUMNS } from '../assessment/mapping-row';
import { compareResults, type KeptMark, type ResultChanges } from '../review/compare-results';
import { createRowReader, type Fact, type ResultRow } from '../review/result-row';
import type { Cell, ExportLayout, Field } from '../staffing-export/export-layout';
import type { ResultPlace } from './find-result';
import { inExcel, type InExcel } from './in-excel';
import { readColumns } from './read-columns';
import { asTyped } from './typed-cell';

/** A result and what the columns of its export mean. */
export interface ReadableResult {
  readonly place: ResultPlace;
  readonly layout: ExportLayout;
}

/** What changed, or in which of the two the position numbers are missing. */
export type Compared = ResultChanges | { readonly noNumbersIn: 'earlier' | 'now' };

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
 */
export async function compareWithEarlier(
  earlier: ReadableResult,
  now: ReadableResult,
): Promise<Compared> {
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
  { body, firstAnswer }: ResultPlace,
  marks: readonly KeptMark[],
  change: ChangeMark,
  excel: InExcel,
): Promise<void> {
  const left = body.left + firstAnswer + MAPPING_COLUMNS.indexOf('Verified');
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
  const cells = sheet.getRangeByIndexes(top + first, left, marks.at(-1)!.row - first + 1, 1);
  cells.load('values');
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
  cells.values = values.map(([cell]) => [asTyped(cell!)]);
  await context.sync();
}
