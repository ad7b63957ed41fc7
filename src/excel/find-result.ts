import { MAPPING_COLUMNS } from '../assessment/mapping-row';
import { inExcel } from './in-excel';
import { RESULT_TABLE } from './result-names';
import { resultError } from './result-rows';
import type { Place } from './source-place';
import { WorkbookError } from './workbook-error';

/** Where the result stands, and what its columns are called. */
export interface ResultPlace {
  readonly header: readonly string[];
  /** The rows below the header, all columns. */
  readonly body: Place;
  /** Of the first of our twelve columns, from 0 within the table. */
  readonly firstAnswer: number;
}

/**
 * Finds the table *JD_Mapping*.
 *
 * @throws {WorkbookError} `result vanished` where there is none, or our columns are not together.
 */
export function findResult(): Promise<ResultPlace> {
  return locateResult(({ tables }) => tables.getItem(RESULT_TABLE));
}

/**
 * Locates any result: the one under this name, an earlier one, or one that is being built.
 *
 * @throws {WorkbookError} `result vanished` where there is none, or our columns are not together.
 */
export async function locateResult(
  find: (workbook: Excel.Workbook) => Excel.Table,
): Promise<ResultPlace> {
  try {
    return await inExcel(async (context) => {
      const table = find(context.workbook);
      const head = table.getHeaderRowRange();
      head.load('values');
      const range = table.getDataBodyRange();
      range.load('rowIndex, columnIndex, rowCount, columnCount');
      const { worksheet } = table;
      worksheet.load('id, name');
      await context.sync();
      const header = head.values[0]!.map(String);
      const firstAnswer = findAnswers(header);
      if (firstAnswer === null) throw new WorkbookError('result vanished', RESULT_TABLE);
      const body: Place = {
        sheetId: worksheet.id,
        sheetName: worksheet.name,
        top: range.rowIndex,
        left: range.columnIndex,
        rowCount: range.rowCount,
        columnCount: range.columnCount,
      };
      return { header, body, firstAnswer };
    });
  } catch (error) {
    throw resultError(error);
  }
}

/** Where our twelve columns start; null where they are not together. */
export function findAnswers(header: readonly string[]): number | null {
  const first = header.indexOf(MAPPING_COLUMNS[0]);
  return MAPPING_COLUMNS.every((name, at) => header[first + at] === name) ? first : null;
}
