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
export async function findResult(): Promise<ResultPlace> {
  try {
    return await inExcel(async (context) => {
      const table = context.workbook.tables.getItem(RESULT_TABLE);
      const head = table.getHeaderRowRange();
      head.load('values');
      const range = table.getDataBodyRange();
      range.load('rowIndex, columnIndex, rowCount, columnCount');
      const { worksheet } = table;
      worksheet.load('id, name');
      await context.sync();
      const header = head.values[0]!.map(String);
      const firstAnswer = header.indexOf(MAPPING_COLUMNS[0]);
      const isComplete = MAPPING_COLUMNS.every((name, at) => header[firstAnswer + at] === name);
      if (!isComplete) throw new WorkbookError('result vanished', RESULT_TABLE);
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
