import { languageOfOutcomes } from '../review/read-words';
import { sheetPhrases } from '../wording/sheet-phrases';
import { wordingFor } from '../wording/wording';
import { MAPPING_COLUMNS, type MappingColumn } from '../assessment/mapping-row';
import { findResult } from './find-result';
import { inExcel } from './in-excel';
import { readColumns } from './read-columns';
import { hasOwnSheet, type OwnSheet } from './own-sheet';
import { replaceSheet } from './replace-sheet';
import { RESULT_SHEET, SUMMARY_SHEET, SUMMARY_TABLE } from './result-names';
import { settingsOf } from './result-settings';
import { planSummary, type PlannedArea, type SummaryFacts, type SummaryPlan } from './summary-plan';
import { settleOwed } from './take-back';
import { codeOf, toWorkbookError } from './workbook-error';

const SUMMARY: OwnSheet = {
  sheetName: SUMMARY_SHEET,
  tableName: SUMMARY_TABLE,
  mark: 'JD.Draft.Summary',
};

/** What came of the summary. The figures are always there; an older Excel may lack the charts. */
export interface WrittenSummary {
  readonly charts: 'drawn' | 'not supported';
}

const NUMBERS = '#,##0;-#,##0;"–"';
const SHARES = '0%;-0%;"–"';
const HEADER = { fill: '#DCEBFA', text: '#0A3D6B' };
const WIDTH_OF_LABELS = 300;
const WIDTH_OF_FIGURES = 78;
const HEIGHT_OF_TITLE = 24;

/**
 * Writes the sheet *JD Summary* anew: formulas over the table *JD_Mapping*, and charts beside them.
 *
 * @throws {WorkbookError} with the workbook as it was before.
 */
export async function writeSummary(displayLanguage: string): Promise<WrittenSummary> {
  const written = await replaceSummary(displayLanguage);
  await showSummary().catch(() => {});
  return written;
}

async function replaceSummary(displayLanguage: string): Promise<WrittenSummary> {
  try {
    await settleOwed();
    const facts = await readFacts(displayLanguage);
    const language = languageOfOutcomes(facts.outcomes) ?? displayLanguage;
    const plan = planSummary(facts, wordingFor(language), sheetPhrases(displayLanguage));
    let charts: WrittenSummary['charts'] = 'drawn';
    await replaceSheet(SUMMARY, RESULT_SHEET, async (sheetId) => {
      await writePlan(sheetId, plan);
      await formatPlan(sheetId, plan);
      charts = await drawCharts(sheetId, plan);
      await preparePrint(sheetId);
    });
    return { charts };
  } catch (error) {
    throw toWorkbookError(error, SUMMARY_SHEET);
  }
}

/**
 * Writes the summary anew where there is one: formulas follow the table that they were written for,
 * which a run deletes. Never fails, for the new result is there.
 */
export async function renewSummary(displayLanguage: string): Promise<void> {
  try {
    if (await hasOwnSheet(SUMMARY)) await replaceSummary(displayLanguage);
  } catch {
    // The summary then shows errors, not wrong figures, until it is written again.
  }
}

async function readFacts(displayLanguage: string): Promise<SummaryFacts> {
  const place = await findResult();
  const { layout } = await settingsOf(place, displayLanguage);
  const station = layout.columns.find(({ field }) => field === 'duty station')?.index ?? null;
  const answer = (column: MappingColumn) => place.firstAnswer + MAPPING_COLUMNS.indexOf(column);
  const indexes = [answer('Outcome'), answer('Job family'), answer('Allocated grade'), station];
  const outcomes = new Set<string>();
  const gradesByFamily = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for await (const { rowCount, columns } of readColumns(place.body, indexes)) {
    const text = (column: number, row: number) => String(columns[column]?.[row] ?? '');
    for (let row = 0; row < rowCount; row += 1) {
      outcomes.add(text(0, row));
      const family = text(1, row);
      const grade = text(2, row);
      let grades = gradesByFamily.get(family);
      if (!grades) gradesByFamily.set(family, (grades = new Set()));
      if (grade !== '') grades.add(grade);
      counts.set(text(3, row), (counts.get(text(3, row)) ?? 0) + 1);
    }
  }
  return {
    rowCount: place.body.rowCount,
    outcomes: [...outcomes],
    gradesByFamily,
    stations: station === null ? null : { column: place.header[station]!, counts },
  };
}

function writePlan(sheetId: string, { cells }: SummaryPlan): Promise<void> {
  const width = Math.max(...cells.map((row) => row.length));
  const typed = cells.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.getRangeByIndexes(0, 0, typed.length, width).formulas = typed;
    await context.sync();
  });
}

function formatPlan(sheetId: string, plan: SummaryPlan): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const area = ({ top, left, rows, columns }: PlannedArea) =>
      sheet.getRangeByIndexes(top, left, rows, columns);
    const { tables } = sheet;
    tables.load('items');
    await context.sync();
    // A busy Excel may have added it and yet refused: then the batch runs a second time.
    const table = tables.items[0] ?? tables.add(area(plan.table), true);
    // The headers of all blocks look alike, whether a table of Excel's or not.
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
    table.showFilterButton = false;

    const width = Math.max(...plan.cells.map((row) => row.length));
    const figures = sheet.getRangeByIndexes(3, 1, plan.cells.length - 3, width - 1);
    figures.numberFormat = NUMBERS as unknown as string[][];
    figures.format.horizontalAlignment = 'Right';
    area(plan.shares).numberFormat = SHARES as unknown as string[][];
    sheet.getRangeByIndexes(0, 0, 1, 1).format.columnWidth = WIDTH_OF_LABELS;
    sheet.getRangeByIndexes(0, 1, 1, width - 1).format.columnWidth = WIDTH_OF_FIGURES;
    const title = sheet.getRange('A1').format.font;
    title.size = 16;
    title.bold = true;
    sheet.getRange('A1').format.rowHeight = HEIGHT_OF_TITLE;
    for (const row of plan.headings) {
      const { font } = sheet.getRangeByIndexes(row, 0, 1, 1).format;
      font.size = 13;
      font.bold = true;
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
    sheet.showGridlines = false;
    await context.sync();
  });
}

/** Excel's own charts; where they cannot be had, the figures stand alone. */
async function drawCharts(sheetId: string, plan: SummaryPlan): Promise<WrittenSummary['charts']> {
  try {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const area = ({ top, left, rows, columns }: PlannedArea) =>
        sheet.getRangeByIndexes(top, left, rows, columns);
      const known = plan.charts.map(({ name }) => sheet.charts.getItemOrNullObject(name));
      await context.sync();
      // Drawn once already, where a busy Excel did it and yet refused.
      for (const chart of known) if (!chart.isNullObject) chart.delete();
      for (const { name, title, type, source, place } of plan.charts) {
        const chart = sheet.charts.add(type, area(source), 'Columns');
        chart.name = name;
        chart.title.text = title;
        if (type === 'BarClustered') chart.legend.visible = false;
        else chart.legend.position = 'Bottom';
        const { top, left, rows, columns } = place;
        chart.setPosition(
          sheet.getRangeByIndexes(top, left, 1, 1),
          sheet.getRangeByIndexes(top + rows - 1, left + columns - 1, 1, 1),
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

/** One page wide, on its side. */
async function preparePrint(sheetId: string): Promise<void> {
  try {
    await inExcel(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem(sheetId);
      pageLayout.orientation = Excel.PageOrientation.landscape;
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      await context.sync();
    });
  } catch {
    // It prints on more pages then.
  }
}

function showSummary(): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SUMMARY_SHEET);
    sheet.activate();
    sheet.getRange('A1').select();
    await context.sync();
  });
}
