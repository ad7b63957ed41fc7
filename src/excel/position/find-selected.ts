import { foldText } from '../../text/fold-text';
import { tidyText } from '../../staffing-export/cell-text';
import type { Cell, CellRow } from '../../staffing-export/export-layout';
import { inExcel } from '../request/in-excel';
import { codeOf } from '../request/workbook-error';
import type { Place } from '../request/source-place';

/** What the selected row says of the position that it is about. */
export type Selected =
  /** A row of the result's body, from 0. */
  | { readonly at: 'result'; readonly row: number }
  | {
      readonly at: 'elsewhere';
      readonly number: string;
      readonly title: string;
      readonly grade: string;
    };

/** A header stands somewhere in the first rows of a sheet. */
const ROWS_WITH_HEADER = 30;
const MOST_COLUMNS = 200;

/** Headings of the columns that say which position a row is about: our own, and the export's. */
export interface KeyHeadings {
  readonly number: readonly string[];
  readonly title: readonly string[];
  readonly grade: readonly string[];
}

/** The position that the active cell's row is about; null where it is about none. */
export async function findSelected(body: Place, headings: KeyHeadings): Promise<Selected | null> {
  try {
    return await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('id');
      const active = context.workbook.getActiveCell();
      active.load('rowIndex');
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex, columnIndex, columnCount');
      await context.sync();
      const { rowIndex } = active;
      if (sheet.id === body.sheetId) {
        const row = rowIndex - body.top;
        return row >= 0 && row < body.rowCount ? { at: 'result', row } : null;
      }
      if (used.isNullObject || rowIndex <= used.rowIndex) return null;
      const width = Math.min(used.columnCount, MOST_COLUMNS);
      const height = Math.min(ROWS_WITH_HEADER, rowIndex - used.rowIndex);
      const head = sheet.getRangeByIndexes(used.rowIndex, used.columnIndex, height, width);
      const own = sheet.getRangeByIndexes(rowIndex, used.columnIndex, 1, width);
      head.load('values');
      own.load('values');
      await context.sync();
      return readKey(head.values as CellRow[], own.values[0] as Cell[], headings);
    });
  } catch (error) {
    // A picture or a chart is selected, and no cell.
    if (codeOf(error) === 'InvalidSelection') return null;
    throw error;
  }
}

function readKey(head: readonly CellRow[], own: CellRow, headings: KeyHeadings): Selected | null {
  const header = head.findLast((row) => columnOf(row, headings.number) >= 0);
  if (!header) return null;
  const textIn = (names: readonly string[]) => {
    const column = columnOf(header, names);
    return column < 0 ? '' : tidyText(own[column] ?? '');
  };
  const [number, title, grade] = [headings.number, headings.title, headings.grade].map(textIn);
  if (!number && !title) return null;
  return { at: 'elsewhere', number: number!, title: title!, grade: grade! };
}

function columnOf(row: CellRow, names: readonly string[]): number {
  const wanted = names.map((name) => foldText(name));
  return row.findIndex((cell) => wanted.includes(foldText(tidyText(cell))));
}
