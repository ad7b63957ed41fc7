import { languageOfOutcomes } from '../../review/read-words';
import { sheetPhrases } from '../../wording/sheet-phrases';
import { wordingFor } from '../../wording/wording';
import { findResult } from '../result/find-result';
import { inExcel, type InExcel } from '../request/in-excel';
import { readColumns } from '../result/read-columns';
import { hasOwnSheet } from '../own-sheets/own-sheet';
import { addTable } from '../own-sheets/add-table';
import { loadSetting } from '../own-sheets/kept-setting';
import { replaceSheet, type FilledDraft } from '../own-sheets/replace-sheet';
import type { SheetDraft } from '../own-sheets/sheet-draft';
import { RESULT_SHEET, SUMMARY, SUMMARY_SHEET, SUMMARY_TABLE } from '../own-sheets/result-names';
import { settingsOf } from '../result/result-settings';
import { planSummary, type PlannedArea, type SummaryFacts, type SummaryPlan } from './summary-plan';
import { settleOwed } from '../request/take-back';
import { codeOf, toWorkbookError } from '../request/workbook-error';

/** How large the summary is, kept with the workbook. */
const SIZE = 'JD.Summary';

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
    const sheetId = await replaceSheet(SUMMARY, RESULT_SHEET, (draft) => fillSummary(draft, plan));
    await dressSheet(sheetId);
    return { charts: await drawCharts(sheetId, plan) };
  } catch (error) {
    throw toWorkbookError(error, SUMMARY_SHEET);
  }
}

async function fillSummary(
  { sheetId, standing }: SheetDraft,
  plan: SummaryPlan,
): Promise<FilledDraft> {
  await writePlan(sheetId, plan);
  await formatPlan(sheetId, plan, standing === null);
  const image = { rows: plan.cells.length, columns: widthOf(plan), table: plan.table };
  const { rows, columns } = image;
  return {
    image,
    names: plan.cells[plan.table.top]!,
    removed: [],
    carried: [],
    looks: null,
    before: standing && (await sizeBefore(standing.sheetId)),
    settings: [[SIZE, JSON.stringify({ rows, columns })]],
  };
}

/** How far the summary reaches that stands: what is stale of it goes. */
async function sizeBefore(sheetId: string): Promise<FilledDraft['before']> {
  const kept = await loadSetting<FilledDraft['before']>(SIZE);
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

export const hasSummary = (excel: InExcel): Promise<boolean> => hasOwnSheet(SUMMARY, excel);

/**
 * Writes the summary that there is anew: another result has other families, grades and stations.
 * Never fails, for the new result is there.
 */
export async function renewSummary(displayLanguage: string): Promise<void> {
  try {
    await replaceSummary(displayLanguage);
  } catch {
    // The figures are right all the same: they are formulas over the table.
  }
}

async function readFacts(displayLanguage: string): Promise<SummaryFacts> {
  const place = await findResult();
  const { layout } = await settingsOf(place, displayLanguage);
  const station = layout.columns.find(({ field }) => field === 'duty station')?.index ?? null;
  const { answers } = place;
  const indexes = [answers.Outcome, answers['Job family'], answers['Allocated grade'], station];
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

const widthOf = ({ cells }: SummaryPlan) => Math.max(...cells.map((row) => row.length));

function writePlan(sheetId: string, plan: SummaryPlan): Promise<void> {
  const { cells } = plan;
  const width = widthOf(plan);
  const typed = cells.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.getRangeByIndexes(0, 0, typed.length, width).formulas = typed;
    await context.sync();
  });
}

function formatPlan(sheetId: string, plan: SummaryPlan, isNew: boolean): Promise<void> {
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
    area(plan.shares).numberFormat = SHARES as unknown as string[][];
    sheet.getRangeByIndexes(0, 0, 1, 1).format.columnWidth = WIDTH_OF_LABELS;
    sheet.getRangeByIndexes(0, 1, 1, width - 1).format.columnWidth = WIDTH_OF_FIGURES;
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

/** Excel's own charts; where they cannot be had, the figures stand alone. */
async function drawCharts(sheetId: string, plan: SummaryPlan): Promise<WrittenSummary['charts']> {
  try {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const header = sheet.tables.getItem(SUMMARY_TABLE).getHeaderRowRange();
      header.load('rowIndex, columnIndex');
      const known = plan.charts.map(({ name }) => sheet.charts.getItemOrNullObject(name));
      await context.sync();
      // Users move tables, and what is around them.
      const down = header.rowIndex - plan.table.top;
      const right = header.columnIndex - plan.table.left;
      const area = ({ top, left, rows, columns }: PlannedArea) =>
        sheet.getRangeByIndexes(down + top, right + left, rows, columns);
      // Drawn once already, where a busy Excel did it and yet refused.
      for (const chart of known) if (!chart.isNullObject) chart.delete();
      for (const { name, title, type, source, place } of plan.charts) {
        const chart = sheet.charts.add(type, area(source), 'Columns');
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

function showSummary(): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SUMMARY_SHEET);
    sheet.activate();
    sheet.getRange('A1').select();
    await context.sync();
  });
}
