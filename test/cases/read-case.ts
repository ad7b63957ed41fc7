import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Category } from '../../src/domain/grade';
import type { Position } from '../../src/domain/position';
import type { NoTable } from '../../src/excel/source/open-table';
import type { runMapping } from '../../src/excel/mapping/run-mapping';
import type { Cell, CellRow, ExportLayout, Field } from '../../src/staffing-export/export-layout';
import type { DateOrder } from '../../src/staffing-export/read-date';
import type { RowProblemKind } from '../../src/staffing-export/row-problem';
import type { SkippedRow } from '../../src/staffing-export/skip-row';
import type { TestWorkbook } from '../excel/workbook-of';
import { openExport, readExport } from './read-export';

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
export function openCase(folder: string, workbook: TestWorkbook): Promise<void> {
  const name = existsSync(join(folder, 'export.csv')) ? 'export.csv' : 'export.xlsx';
  return openExport(join(folder, name), workbook, expectedOf(folder).activeCell);
}

/** Reads the active sheet through the code of production, from the range to the positions. */
export async function readCase({ dateOrder }: ExpectedCase): Promise<CaseReading | NoTable> {
  const reading = await readExport(dateOrder);
  if (typeof reading === 'string') return reading;
  const { place, layout, rows } = reading;
  return {
    header: { row: place.top + layout.headerOffset + 1, rows: layout.headerRows },
    columns: Object.fromEntries(layout.columns.map(({ name, field }) => [name, field])),
    positions: rows.filter(({ position }) => position).length,
    skipped: rowsByReason(rows),
    problems: rows.flatMap(({ problems }) =>
      problems.map(({ row, column, value, kind }) => [row, column, value, kind] as const),
    ),
    carried: layout.carried,
    notOurs: layout.notOurs,
    posts: rows.reduce((sum, { posts }) => sum + posts, 0),
    holders: rows.flatMap(({ isHolder, row }) => (isHolder ? [row] : [])),
    cells: rows.flatMap(({ position, cells }) => (position ? [cells] : [])),
    byRow: new Map(rows.flatMap(({ row, position }) => (position ? [[row, position]] : []))),
    rowsBelowHeader: rows.length,
    request: {
      place,
      layout,
      reading: reading.settings,
      assessment: { assignedOn: { year: 2026, month: 3, day: 1 }, effectiveOn: {} },
      displayLanguage: 'en-US',
    },
  };
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
