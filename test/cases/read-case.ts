import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Category } from '../../src/domain/grade';
import type { Position } from '../../src/domain/position';
import { findSource } from '../../src/excel/source/find-source';
import { openTable, type NoTable } from '../../src/excel/source/open-table';
import { readBlocks, readHead } from '../../src/excel/source/read-source';
import { runMapping } from '../../src/excel/mapping/run-mapping';
import type { SourcePlace } from '../../src/excel/request/source-place';
import { surveySource } from '../../src/excel/source/survey-source';
import type { Cell, CellRow, ExportLayout, Field } from '../../src/staffing-export/export-layout';
import type { DateOrder } from '../../src/staffing-export/read-date';
import { createPositionReader } from '../../src/staffing-export/read-positions';
import type { RowProblemKind } from '../../src/staffing-export/row-problem';
import type { SkippedRow } from '../../src/staffing-export/skip-row';
import { GENEVA } from '../../src/staffing-export/value-words';
import { parseArea } from '../../src/workbench/addresses';
import { fillBook } from '../../src/workbench/fill-book';
import { readFile } from '../../src/workbench/open-file';
import type { TestWorkbook } from '../excel/workbook-of';

/** What must come out of a case's export. Rows are the sheet's, as Excel counts them. */
export interface ExpectedCase {
  /** The oddity, and why it comes out so. */
  readonly about: string;
  /** Where the user's cell stands; A1 by default. */
  readonly activeCell?: string;
  readonly dateOrder?: DateOrder;
  /** Why there is none, where the sheet is no list of positions. */
  readonly noList?: NoTable;
  /** Null where no header is to be found. */
  readonly header: { readonly row: number; readonly rows: number } | null;
  /** Every column by its name, and what it is taken for. */
  readonly columns?: Readonly<Record<string, Field | null>>;
  readonly positions?: number;
  readonly skipped?: Partial<Readonly<Record<SkippedRow, readonly number[]>>>;
  /** Row, column, value, kind; all of them, in the order of the rows. */
  readonly problems?: readonly (readonly [number, string, Cell, RowProblemKind])[];
  /** Columns, by name, whose blanks mean the value above. */
  readonly carriedDown?: readonly string[];
  /** Rows of one more holder of the position above. */
  readonly holders?: readonly number[];
  /** Posts that the rows stand for; as many as there are positions unless told. */
  readonly posts?: number;
  readonly notOurs?: readonly Category[];
  /** Facts of chosen positions by row. */
  readonly facts?: Readonly<Record<string, Partial<Position>>>;
  /** Rows that no filter shows, and that count all the same. */
  readonly hiddenRows?: readonly number[];
}

/** What production makes of the export, in the form of what is expected. */
export type CaseReading = Required<
  Pick<ExpectedCase, 'columns' | 'positions' | 'skipped' | 'problems'>
> & {
  readonly header: NonNullable<ExpectedCase['header']>;
  readonly carried: ExportLayout['carried'];
  readonly notOurs: ExportLayout['notOurs'];
  readonly posts: number;
  readonly holders: readonly number[];
  /** The rows of the result's source columns. */
  readonly cells: readonly CellRow[];
  readonly byRow: ReadonlyMap<number, Position>;
  readonly rowsBelowHeader: number;
  readonly request: Parameters<typeof runMapping>[0];
};

export function expectedOf(folder: string): ExpectedCase {
  return JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as ExpectedCase;
}

/** Opens the export in the workbook, as the workbench does when a user picks the file. */
export async function openCase(folder: string, { book, context }: TestWorkbook): Promise<void> {
  const name = existsSync(join(folder, 'export.csv')) ? 'export.csv' : 'export.xlsx';
  const contents = await readFile(new Uint8Array(readFileSync(join(folder, name))), name);
  fillBook(context, name, contents);
  const { activeCell = 'A1' } = expectedOf(folder);
  book.select({ sheetId: book.activeSheet().id, areas: [parseArea(activeCell)] });
}

/** Reads the active sheet through the code of production, from the range to the positions. */
export async function readCase({ dateOrder }: ExpectedCase): Promise<CaseReading | NoTable> {
  const finding = await findSource();
  if (finding.kind !== 'cells') throw new Error(`The active sheet is ${finding.kind}.`);
  const opened = await openTable(finding.place, readHead);
  if (typeof opened === 'string') return opened;
  const { place } = opened;
  const { told } = await surveySource(place, opened.layout);
  const layout = { ...opened.layout, ...told };
  const { columns } = layout;
  const offset = layout.headerOffset + layout.headerRows;
  const reading = {
    constants: {},
    assignments: {},
    headquarters: GENEVA,
    dateOrder: dateOrder ?? null,
  };
  const read = createPositionReader(layout, reading);
  const readings = (await rowsFrom(place, offset)).map((cells, index) => {
    const row = place.top + offset + index + 1;
    return { row, ...read(cells, row) };
  });
  return {
    header: { row: place.top + layout.headerOffset + 1, rows: layout.headerRows },
    columns: Object.fromEntries(columns.map(({ name, field }) => [name, field])),
    positions: readings.filter(({ position }) => position).length,
    skipped: rowsByReason(readings),
    problems: readings.flatMap(({ problems }) =>
      problems.map(({ row, column, value, kind }) => [row, column, value, kind] as const),
    ),
    carried: layout.carried,
    notOurs: layout.notOurs,
    posts: readings.reduce((sum, { posts }) => sum + posts, 0),
    holders: readings.flatMap(({ isHolder, row }) => (isHolder ? [row] : [])),
    cells: readings.flatMap(({ position, cells }) => (position ? [cells] : [])),
    byRow: new Map(readings.flatMap(({ row, position }) => (position ? [[row, position]] : []))),
    rowsBelowHeader: readings.length,
    request: {
      place,
      layout,
      reading,
      assessment: { assignedOn: { year: 2026, month: 3, day: 1 }, effectiveOn: {} },
      displayLanguage: 'en-US',
    },
  };
}

async function rowsFrom(place: SourcePlace, offset: number): Promise<CellRow[]> {
  const rows: CellRow[] = [];
  for await (const block of readBlocks(place, { offset })) rows.push(...block.rows);
  return rows;
}

function rowsByReason(
  readings: readonly { readonly row: number; readonly skipped: SkippedRow | null }[],
): Partial<Record<SkippedRow, number[]>> {
  const byReason: Partial<Record<SkippedRow, number[]>> = {};
  for (const { row, skipped } of readings) {
    if (skipped) (byReason[skipped] ??= []).push(row);
  }
  return byReason;
}
