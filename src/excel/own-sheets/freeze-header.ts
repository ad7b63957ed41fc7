import { inExcel } from '../request/in-excel';

/**
 * Keeps the header of a table of ours in sight, and on each page, as far as this Excel does it: panes belong to a
 * window, so this is no part of what writes the table, and its sheet has to be a visible one.
 *
 * @param columns from the left that stay in sight too.
 */
export async function freezeHeader(tableName: string, columns = 0): Promise<void> {
  try {
    await inExcel(async (context) => {
      const { worksheet } = context.workbook.tables.getItem(tableName);
      const frozen = worksheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      // What the user froze stays.
      if (!frozen.isNullObject) return;
      if (columns === 0) worksheet.freezePanes.freezeRows(1);
      else worksheet.freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, 1, columns));
      await context.sync();
      prepareToPrint(worksheet);
      await context.sync();
    });
  } catch {
    // A table shows its columns' names in the place of the letters.
  }
}

/** On its side, one page wide, as many down as it takes, with the header on each. */
export function prepareToPrint({ pageLayout }: Excel.Worksheet): void {
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows('$1:$1');
}
