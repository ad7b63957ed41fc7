import type { MappingColumn } from '../../assessment/mapping-columns';
import { bytesPerRow, rowsPerBlock } from '../request/block-size';
import { inExcel, type InExcel } from '../request/in-excel';
import { RESULT_TABLE } from '../own-sheets/result-names';
import { codeOf, toWorkbookError, WorkbookError } from '../request/workbook-error';

/** Some columns of the result table, as texts. */
export type ResultColumns<C extends MappingColumn> = Readonly<Record<C, readonly string[]>>;

/** A cell of the result as a user reads it. */
const BYTES_OF_CELL = 60;

/**
 * Reads columns of the table *JD_Mapping* as it stands now: sorted, filtered and edited as the user
 * left it.
 *
 * @throws {WorkbookError} `result vanished` where there is no such table or column.
 */
export async function readResultColumns<C extends MappingColumn>(
  columns: readonly C[],
  excel: InExcel = inExcel,
): Promise<ResultColumns<C>> {
  const texts = Object.fromEntries(columns.map((column) => [column, [] as string[]])) as Record<
    C,
    string[]
  >;
  try {
    const rowCount = await countRows(excel);
    const most = rowsPerBlock(bytesPerRow([columns.map(() => 'x'.repeat(BYTES_OF_CELL))]));
    for (let first = 0; first < rowCount; first += most) {
      const count = Math.min(most, rowCount - first);
      const block = await readCells(columns, first, count, excel);
      columns.forEach((column, index) => texts[column].push(...block[index]!));
    }
    return texts;
  } catch (error) {
    throw resultError(error);
  }
}

/** A missing table or column means that the result is gone, not the source. */
export function resultError(error: unknown): WorkbookError {
  return codeOf(error) === 'ItemNotFound'
    ? new WorkbookError('result vanished', RESULT_TABLE, { cause: error })
    : toWorkbookError(error, RESULT_TABLE);
}

function countRows(excel: InExcel): Promise<number> {
  return excel(async (context) => {
    const body = context.workbook.tables.getItem(RESULT_TABLE).getDataBodyRange();
    body.load('rowCount');
    await context.sync();
    return body.rowCount;
  });
}

function readCells(
  columns: readonly MappingColumn[],
  first: number,
  count: number,
  excel: InExcel,
) {
  return excel(async (context) => {
    const table = context.workbook.tables.getItem(RESULT_TABLE);
    const ranges = columns.map((name) => {
      const range = table.columns
        .getItem(name)
        .getDataBodyRange()
        .getCell(first, 0)
        .getAbsoluteResizedRange(count, 1);
      range.load('values');
      return range;
    });
    await context.sync();
    return ranges.map(({ values }) => values.map(([cell]) => String(cell)));
  });
}
