import type { MappingColumn } from '../../assessment/mapping-columns';
import type { CellRow } from '../../staffing-export/export-layout';
import type { Wording } from '../../wording/wording';
import { addTable } from '../own-sheets/add-table';
import { HEIGHT_OF_HEADER } from '../own-sheets/dress-table';
import { DATE_FORMATS } from '../own-sheets/date-formats';
import type { BodyLooks, FormatRun } from '../own-sheets/filling';
import { queueNewHeadings, type Headings } from '../own-sheets/head-columns';
import { queueLooks } from '../own-sheets/queue-looks';
import type { InExcel } from '../request/in-excel';
import { OUTCOME_COLORS } from './outcome-colors';

export interface ResultShape {
  readonly headers: readonly string[];
  readonly rowCount: number;
  readonly headings: Headings;
  /** Some rows, to see how wide the columns are. */
  readonly sample: readonly CellRow[];
}

const POINTS_PER_CHARACTER = 5.6;
const ROOM_FOR_FILTER_BUTTON = 22;
const NARROWEST = 48;
const WIDEST = 260;
/** Two lines: as many as nearly all answers take, and still many rows on a screen. */
const HEIGHT_OF_ROW = 31;

/**
 * Number, title and grade, and the answer up to the allocated grade, side by side on a small screen
 * beside the pane. Longer texts go on in a second line.
 */
const WIDEST_OF_FIRST = [66, 124, 52];
const WIDTHS: Readonly<Record<MappingColumn, number>> = {
  Outcome: 92,
  'Job family': 128,
  'Generic title': 118,
  'Allocated grade': 68,
  'Incumbent grade': 74,
  'Effective date': 76,
  Review: 180,
  Why: 460,
  Verified: 100,
  Match: 128,
  Confidence: 76,
  Agreement: 110,
};
const WRAPPED: readonly MappingColumn[] = [
  'Outcome',
  'Job family',
  'Generic title',
  'Review',
  'Why',
  'Verified',
  'Agreement',
];
/** Excel measures each row that wraps; beyond so many it would keep the user waiting. */
const MOST_ROWS_WRAPPED = 50_000;

/** How our own columns look, wherever they stand. */
export function looksOfAnswers(
  headers: readonly string[],
  rowCount: number,
  wording: Wording,
): Pick<BodyLooks, 'formats' | 'wrapped' | 'rowHeight' | 'colors'> {
  const at = (name: MappingColumn) => headers.indexOf(name);
  const whole = (name: MappingColumn, format: string): FormatRun => ({
    column: at(name),
    first: 0,
    last: rowCount - 1,
    format,
  });
  return {
    formats: [whole('Effective date', DATE_FORMATS[wording.locale]), whole('Confidence', '0%')],
    ...(rowCount > MOST_ROWS_WRAPPED
      ? { wrapped: [], rowHeight: null }
      : { wrapped: [...firstColumns(headers), ...WRAPPED.map(at)], rowHeight: HEIGHT_OF_ROW }),
    colors: {
      column: at('Outcome'),
      rules: OUTCOME_COLORS.map(({ outcome, fill, text }) => ({
        text: wording.outcome[outcome],
        fill,
        color: text,
      })),
    },
  };
}

/** Turns the written rows into the table as the user sees it: after the values, for speed. */
export function formatResult(
  sheetId: string,
  shape: ResultShape,
  looks: BodyLooks,
  excel: InExcel,
): Promise<void> {
  const { headers, headings, rowCount } = shape;
  return excel(async (context, isAgain) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const all = () => sheet.getRangeByIndexes(0, 0, rowCount + 1, headers.length);
    const table = await addTable(context, sheet, all, isAgain);
    table.style = 'TableStyleLight9';
    table.showBandedRows = false;
    all().format.verticalAlignment = 'Top';
    const header = () => sheet.getRangeByIndexes(0, 0, 1, headers.length);
    header().format.wrapText = true;
    header().format.rowHeight = HEIGHT_OF_HEADER;
    const keepNames = queueNewHeadings(header, headers, headings);
    columnWidths(shape).forEach((width, index) => {
      sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = width;
    });
    queueLooks(sheet, { top: 1, left: 0, rows: rowCount }, { ...looks, plain: [] });
    await context.sync();
    await keepNames();
  });
}

/** In points. */
function columnWidths({ headers, sample }: ResultShape): number[] {
  const isOurs = (name: string): name is MappingColumn => Object.hasOwn(WIDTHS, name);
  const first = firstColumns(headers);
  return headers.map((header, index) => {
    if (isOurs(header)) return WIDTHS[header];
    const longest = sample.reduce((most, row) => Math.max(most, String(row[index]).length), 0);
    const forHeader = header.length * POINTS_PER_CHARACTER + ROOM_FOR_FILTER_BUTTON;
    const width = Math.max(forHeader, longest * POINTS_PER_CHARACTER + 8);
    const widest = first.includes(index) ? WIDEST_OF_FIRST[index]! : WIDEST;
    return Math.min(widest, Math.max(NARROWEST, width));
  });
}

/** Places of the columns before our own, which tell a position to the eye. */
function firstColumns(headers: readonly string[]): number[] {
  const end = headers.findIndex((name) => Object.hasOwn(WIDTHS, name));
  return Array.from({ length: Math.min(end, WIDEST_OF_FIRST.length) }, (_, at) => at);
}
