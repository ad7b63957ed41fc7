import { inExcel } from '../request/in-excel';
import { RESULT_TABLE } from '../own-sheets/result-names';
import { resultError } from '../result/result-rows';
import { findResult } from '../result/find-result';
import type { MappingColumn } from '../../assessment/mapping-columns';

/** The family and grade in the row of the result that is selected; null outside its rows. */
export async function readSelectedDescription(): Promise<{
  readonly family: string;
  readonly grade: string;
} | null> {
  const { answers } = await findResult();
  try {
    return await inExcel(async (context) => {
      const table = context.workbook.tables.getItem(RESULT_TABLE);
      const active = context.workbook.getActiveCell();
      active.load('rowIndex');
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('id');
      const { worksheet } = table;
      worksheet.load('id');
      const body = table.getDataBodyRange();
      body.load('rowIndex, rowCount');
      await context.sync();
      const row = active.rowIndex - body.rowIndex;
      if (sheet.id !== worksheet.id || row < 0 || row >= body.rowCount) return null;
      const cells = body.getRow(row);
      cells.load('values');
      await context.sync();
      const cellOf = (column: MappingColumn) => String(cells.values[0]![answers[column]] ?? '');
      return { family: cellOf('Job family'), grade: cellOf('Allocated grade') };
    });
  } catch (error) {
    throw resultError(error);
  }
}
