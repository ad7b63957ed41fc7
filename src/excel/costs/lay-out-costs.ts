import { COST_COLUMNS, type CostColumn } from '../../costs/read-cost-table';
import { costWords } from '../../wording/costs/words-for';
import { localeOf } from '../../wording/locale';
import { DATE_FORMATS } from '../own-sheets/date-formats';
import { freezeHeader } from '../own-sheets/freeze-header';
import { headingsOf, queueNewHeadings } from '../own-sheets/head-columns';
import { readSheetLanguage } from '../own-sheets/sheet-language';
import { together } from '../request/together';
import { COSTS_SHEET, COSTS_TABLE } from '../own-sheets/result-names';
import { restoreTable, snapshotTable, type TableSnapshot } from '../own-sheets/table-snapshot';
import { allOrNothing } from '../request/all-or-nothing';
import { inExcel } from '../request/in-excel';
import { asText } from '../request/typed-cell';
import { toWorkbookError, WorkbookError } from '../request/workbook-error';

const COSTS = { sheetName: COSTS_SHEET, tableName: COSTS_TABLE };

const WIDTHS: Readonly<Record<CostColumn, number>> = {
  Grade: 70,
  'Duty station': 160,
  Step: 60,
  'Cost a year': 110,
  Currency: 80,
  From: 100,
};
const GUIDE_WIDTH = 560;
/** Rows that a new table has to be filled in. */
const BLANK_ROWS = 30;

/**
 * Lays out the sheet *JD Costs* with an empty table, and shows it; where the table is there already,
 * it is only shown.
 *
 * @throws {WorkbookError} with the workbook as it was; `result name taken` where a sheet of the user's
 *   own has the name.
 */
export async function layOutCosts(displayLanguage: string): Promise<void> {
  let before: TableSnapshot | null = null;
  try {
    await allOrNothing({
      where: COSTS_SHEET,
      write: async (begin) => {
        const [snapshot, language] = await together([
          (excel) => snapshotTable(COSTS, excel),
          readSheetLanguage(displayLanguage),
        ]);
        before = snapshot;
        if (before.kind === 'there') return;
        if (before.isNameTaken) throw new WorkbookError('result name taken', COSTS_SHEET);
        begin();
        await addCosts(language);
      },
      takeBack: (excel) =>
        before?.kind === 'missing' ? restoreTable(COSTS, before, excel) : Promise.resolve(),
    });
  } catch (error) {
    throw toWorkbookError(error, COSTS_SHEET);
  }
  // In this order: what a freeze leaves under the header would stay out of sight.
  await freezeHeader(COSTS_TABLE);
  await showCosts().catch(() => {});
}

function addCosts(displayLanguage: string): Promise<void> {
  return inExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    const known = tables.getItemOrNullObject(COSTS_TABLE);
    await context.sync();
    // A busy Excel may have added it and yet refused.
    if (!known.isNullObject) return;
    const sheet = worksheets.add(COSTS_SHEET);
    const width = COST_COLUMNS.length;
    const header = () => sheet.getRangeByIndexes(0, 0, 1, width);
    header().values = [[...COST_COLUMNS]];
    const table = tables.add(sheet.getRangeByIndexes(0, 0, 1 + BLANK_ROWS, width), true);
    table.name = COSTS_TABLE;
    table.style = 'TableStyleLight9';
    COST_COLUMNS.forEach((column, at) => {
      sheet.getRangeByIndexes(0, at, 1, 1).format.columnWidth = WIDTHS[column];
    });
    const heading = { ours: COST_COLUMNS, language: displayLanguage };
    const headings = headingsOf(COST_COLUMNS, heading);
    const keepNames = queueNewHeadings(header, COST_COLUMNS, headings);
    const column = (name: CostColumn) =>
      sheet.getRangeByIndexes(1, COST_COLUMNS.indexOf(name), BLANK_ROWS, 1);
    column('Cost a year').numberFormat = '#,##0.00' as unknown as string[][];
    column('From').numberFormat = DATE_FORMATS[localeOf(displayLanguage)] as unknown as string[][];
    const { guide } = costWords(displayLanguage);
    const notes = sheet.getRangeByIndexes(0, width + 1, guide.length, 1);
    notes.values = guide.map((text) => [asText(text)]);
    notes.format.columnWidth = GUIDE_WIDTH;
    notes.format.font.italic = true;
    await context.sync();
    await keepNames();
  });
}

function showCosts(): Promise<void> {
  return inExcel(async (context) => {
    const table = context.workbook.tables.getItem(COSTS_TABLE);
    table.worksheet.activate();
    table.getDataBodyRange().getCell(0, 0).select();
    await context.sync();
  });
}
