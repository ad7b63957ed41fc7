import { MAPPING_COLUMNS, type MappingColumn } from '../assessment/mapping-row';
import type { CellRow } from '../staffing-export/export-layout';
import type { Wording } from '../wording/wording';
import { DATE_FORMATS } from './date-formats';
import type { InExcel } from './in-excel';
import { OUTCOME_COLORS } from './outcome-colors';

export interface ResultShape {
  readonly headers: readonly string[];
  readonly rowCount: number;
  /** Some rows, to see how wide the columns are. */
  readonly sample: readonly CellRow[];
}

const POINTS_PER_CHARACTER = 5.6;
const ROOM_FOR_FILTER_BUTTON = 22;
const NARROWEST = 48;
const WIDEST = 260;
const WIDTH_OF_WHY = 480;

/** Turns the written rows into the table as the user sees it: after the values, for speed. */
export function formatResult(
  sheetId: string,
  shape: ResultShape,
  wording: Wording,
  excel: InExcel,
): Promise<void> {
  const { headers, rowCount } = shape;
  return excel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const column = (index: number) => sheet.getRangeByIndexes(1, index, rowCount, 1);
    const ours = (name: MappingColumn) =>
      column(headers.length - MAPPING_COLUMNS.length + MAPPING_COLUMNS.indexOf(name));

    const all = sheet.getRangeByIndexes(0, 0, rowCount + 1, headers.length);
    const { tables } = sheet;
    tables.load('items');
    await context.sync();
    // A busy Excel may have added it and yet refused: then the batch runs a second time.
    const table = tables.items[0] ?? tables.add(all, true);
    table.style = 'TableStyleLight9';
    table.showBandedRows = false;

    ours('Effective date').numberFormat = DATE_FORMATS[wording.locale] as unknown as string[][];
    ours('Confidence').numberFormat = '0%' as unknown as string[][];

    all.format.wrapText = false;
    all.format.verticalAlignment = 'Top';
    columnWidths(shape).forEach((width, index) => {
      sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = width;
    });
    sheet.freezePanes.freezeRows(1);
    colorOutcomes(ours('Outcome'), wording);
    await context.sync();
  });
}

function colorOutcomes(cells: Excel.Range, wording: Wording): void {
  cells.conditionalFormats.clearAll();
  for (const { outcome, fill, text } of OUTCOME_COLORS) {
    const { cellValue } = cells.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    cellValue.rule = { operator: 'EqualTo', formula1: `="${wording.outcome[outcome]}"` };
    cellValue.format.fill.color = fill;
    cellValue.format.font.color = text;
  }
}

function columnWidths({ headers, sample }: ResultShape): number[] {
  return headers.map((header, index) => {
    if (index === headers.length - 1) return WIDTH_OF_WHY;
    const longest = sample.reduce((most, row) => Math.max(most, String(row[index]).length), 0);
    const forHeader = header.length * POINTS_PER_CHARACTER + ROOM_FOR_FILTER_BUTTON;
    const width = Math.max(forHeader, longest * POINTS_PER_CHARACTER + 8);
    return Math.min(WIDEST, Math.max(NARROWEST, width));
  });
}
