import { inExcel } from '../request/in-excel';
import { codeOf } from '../request/workbook-error';
import { addTable } from './add-table';
import { loadSetting } from './kept-setting';
import type { OwnSheet } from './own-sheet';
import { replaceSheet, type FilledDraft } from './replace-sheet';
import type { SheetDraft } from './sheet-draft';
import { CHART_PREFIX, type PlannedArea, type SheetPlan } from './sheet-plan';

/** What came of a sheet of figures. They are always there; an older Excel may lack the charts. */
export interface WrittenPlan {
  readonly charts: 'drawn' | 'not supported';
}

const NUMBERS = '#,##0;-#,##0;"–"';
const HEADER = { fill: '#DCEBFA', text: '#0A3D6B' };
const HEIGHT_OF_TITLE = 24;

/**
 * Writes a sheet of figures in the place of the last: formulas over tables of ours, and Excel's own
 * charts beside them.
 *
 * @param place `size` names the setting that keeps how large it is; it stands behind that sheet.
 * @throws with the workbook as it was before.
 */
export async function publishPlan(
  own: OwnSheet,
  plan: SheetPlan,
  { size, behind }: { readonly size: string; readonly behind: string },
): Promise<WrittenPlan> {
  const sheetId = await replaceSheet(own, behind, (draft) => fillDraft(draft, plan, size));
  await dressSheet(sheetId);
  return { charts: await drawCharts(own, sheetId, plan) };
}

async function fillDraft(
  { sheetId, standing }: SheetDraft,
  plan: SheetPlan,
  size: string,
): Promise<FilledDraft> {
  await writePlan(sheetId, plan);
  await formatPlan(sheetId, plan, standing === null);
  const image = { rows: plan.cells.length, columns: widthOf(plan), table: plan.table };
  const { rows, columns } = image;
  return {
    image,
    // As Excel names the columns, which takes the apostrophe off.
    names: plan.cells[plan.table.top]!.map((name) => name.replace(/^'/, '')),
    removed: [],
    carried: [],
    looks: null,
    // They are worded in its language as they are.
    headings: [],
    before: standing && (await sizeBefore(standing.sheetId, size)),
    settings: [[size, JSON.stringify({ rows, columns })]],
  };
}

/** How far the sheet reaches that stands: what is stale of it goes. */
async function sizeBefore(sheetId: string, size: string): Promise<FilledDraft['before']> {
  const kept = await loadSetting<FilledDraft['before']>(size);
  if (kept) return kept;
  return inExcel(async (context) => {
    const used = context.workbook.worksheets.getItem(sheetId).getUsedRange(true);
    used.load('rowIndex, rowCount, columnIndex, columnCount');
    await context.sync();
    return {
      rows: used.rowIndex + used.rowCount,
      columns: used.columnIndex + used.columnCount,
    };
  });
}

const widthOf = ({ cells }: SheetPlan) => Math.max(...cells.map((row) => row.length));

function writePlan(sheetId: string, plan: SheetPlan): Promise<void> {
  const { cells } = plan;
  const width = widthOf(plan);
  const typed = cells.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.getRangeByIndexes(0, 0, typed.length, width).formulas = typed;
    await context.sync();
  });
}

function formatPlan(sheetId: string, plan: SheetPlan, isNew: boolean): Promise<void> {
  return inExcel(async (context, isAgain) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const area = ({ top, left, rows, columns }: PlannedArea) =>
      sheet.getRangeByIndexes(top, left, rows, columns);
    if (isNew) {
      const table = await addTable(context, sheet, () => area(plan.table), isAgain);
      // The headers of all blocks look alike, whether a table of Excel's or not.
      table.style = 'TableStyleLight1';
      table.showBandedRows = false;
      table.showFilterButton = false;
    }

    const width = widthOf(plan);
    const figures = sheet.getRangeByIndexes(3, 1, plan.cells.length - 3, width - 1);
    figures.numberFormat = NUMBERS as unknown as string[][];
    figures.format.horizontalAlignment = 'Right';
    for (const { area: place, format } of plan.formatted) {
      area(place).numberFormat = format as unknown as string[][];
      if (place.left === 0) area(place).format.horizontalAlignment = 'Left';
    }
    sheet.getRangeByIndexes(0, 0, 1, 1).format.columnWidth = plan.widths.labels;
    sheet.getRangeByIndexes(0, 1, 1, width - 1).format.columnWidth = plan.widths.figures;
    sheet.getRange('A1').format.font.set({ size: 16, bold: true });
    sheet.getRange('A1').format.rowHeight = HEIGHT_OF_TITLE;
    for (const row of plan.headings) {
      sheet.getRangeByIndexes(row, 0, 1, 1).format.font.set({ size: 13, bold: true });
    }
    for (const header of plan.headers) {
      const { format } = area(header);
      format.fill.color = HEADER.fill;
      format.font.color = HEADER.text;
      format.font.bold = true;
      format.wrapText = true;
      format.verticalAlignment = 'Bottom';
    }
    for (const total of plan.totals) area(total).format.font.bold = true;
    await context.sync();
  });
}

/** The user may have drawn some of their own beside ours. */
const isOurs = ({ name }: Excel.Chart): boolean => name.startsWith(CHART_PREFIX);

/** Excel's own charts; where they cannot be had, the figures stand alone. */
async function drawCharts(
  { tableName }: OwnSheet,
  sheetId: string,
  plan: SheetPlan,
): Promise<WrittenPlan['charts']> {
  try {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const header = sheet.tables.getItem(tableName).getHeaderRowRange();
      header.load('rowIndex, columnIndex');
      const { charts } = sheet;
      charts.load('items/name');
      await context.sync();
      // Users move tables, and what is around them.
      const down = header.rowIndex - plan.table.top;
      const right = header.columnIndex - plan.table.left;
      const area = ({ top, left, rows, columns }: PlannedArea) =>
        sheet.getRangeByIndexes(down + top, right + left, rows, columns);
      // Those of the last figures, and of these, where a busy Excel drew them and yet refused.
      for (const chart of charts.items) if (isOurs(chart)) chart.delete();
      for (const { name, title, type, source, place } of plan.charts) {
        const chart = charts.add(type, area(source), 'Columns');
        chart.name = name;
        chart.title.text = title;
        chart.legend.position = 'Bottom';
        const { top, left, rows, columns } = place;
        chart.setPosition(
          area({ top, left, rows: 1, columns: 1 }),
          area({ top: top + rows - 1, left: left + columns - 1, rows: 1, columns: 1 }),
        );
      }
      await context.sync();
    });
    return 'drawn';
  } catch (error) {
    if (codeOf(error) !== 'ApiNotFound') throw error;
    return 'not supported';
  }
}

/** One page wide, on its side, without gridlines: as far as this Excel does it, on a visible sheet. */
async function dressSheet(sheetId: string): Promise<void> {
  try {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const { pageLayout } = sheet;
      pageLayout.orientation = Excel.PageOrientation.landscape;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.showGridlines = false;
      await context.sync();
    });
  } catch {
    // It prints on more pages then.
  }
}

/** Brings a sheet of figures to the front. */
export function showPlan({ sheetName }: OwnSheet): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.activate();
    sheet.getRange('A1').select();
    await context.sync();
  });
}
