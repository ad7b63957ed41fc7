import { isError } from '../../staffing-export/cell-text';
import type { CellRow } from '../../staffing-export/export-layout';
import { ColumnRuns, isFew, writeRuns, type ColumnRun } from '../request/column-runs';
import type { InExcel } from '../request/in-excel';
import type { SourceBlock } from './read-source';
import type { Place } from '../request/source-place';
import { asText, hasNoRoom } from '../request/typed-cell';
import { isTooLarge } from '../request/with-retry';

/** A text that fills its cell, and its place in the result. */
interface FullText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The rows of one column of a block from the first to the last cell that matters. */
interface RowSpan {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/** What Excel says of some cells of a block that their values do not. */
interface SpanTexts {
  readonly column: number;
  readonly first: number;
  readonly texts: readonly string[];
}

/** What a block's values leave open. */
export interface BlockLooks {
  readonly formats: readonly SpanTexts[];
  readonly types: readonly SpanTexts[];
  readonly full: readonly RowSpan[];
}

/**
 * What writing a block's values does not bring over from the source: the number formats, without
 * which a date is a number; whether `#N/A` is an error or a text; texts that fill their cell. Only
 * columns with numbers, and cells that read like errors, are asked for; a sheet of plain text costs
 * nothing.
 */
export class SourceLooks {
  readonly #formats = new ColumnRuns();
  readonly #texts = new ColumnRuns();
  readonly #fullTexts: FullText[] = [];

  constructor(
    readonly source: Place,
    readonly excel: InExcel,
  ) {}

  /** Asks Excel for what a block's values leave open. */
  async ask(block: SourceBlock): Promise<BlockLooks> {
    const { rows } = block;
    const withNumbers = spansOf(rows, (cell) => typeof cell === 'number');
    return {
      formats: await this.#read(block, withNumbers, 'numberFormat'),
      types: await this.#read(block, spansOf(rows, isError), 'valueTypes'),
      full: spansOf(rows, hasNoRoom),
    };
  }

  /**
   * Keeps it for the block's positions.
   *
   * @param positions rows of the block that are positions, from 0
   * @param resultRow where the first of them stands in the result, from 0 below the header
   */
  place(
    { rows }: SourceBlock,
    { formats, types, full }: BlockLooks,
    positions: Int32Array,
    resultRow: number,
  ): void {
    const within = (first: number, last: number, tell: (row: number, index: number) => void) =>
      positions.forEach((index, at) => {
        if (index >= first && index <= last) tell(resultRow + at, index);
      });
    for (const { column, first, last } of full) {
      within(first, last, (row, index) => {
        const text = rows[index]![column]!;
        if (hasNoRoom(text)) this.#fullTexts.push({ row, column, text });
      });
    }
    for (const { column, first, texts } of formats) {
      within(first, first + texts.length - 1, (row, index) => {
        const format = texts[index - first]!;
        if (format !== 'General') this.#formats.add(column, row, format);
      });
    }
    for (const { column, first, texts } of types) {
      within(first, first + texts.length - 1, (row, index) => {
        const cell = rows[index]![column]!;
        if (texts[index - first] !== 'String' || !isError(cell)) return;
        this.#texts.add(column, row, asText(String(cell)));
      });
    }
  }

  /**
   * The number formats that few words tell, by source column, and the columns whose formats take more
   * than that.
   */
  get formats(): {
    readonly told: readonly (readonly [column: number, runs: readonly ColumnRun[]])[];
    readonly untold: readonly number[];
  } {
    const columns = [...this.#formats.columns];
    const full = this.#fullTexts.map(({ column }) => column);
    const isTold = ([column, runs]: (typeof columns)[number]) =>
      isFew(runs) && !full.includes(column);
    const untold = columns.filter((one) => !isTold(one)).map(([column]) => column);
    return { told: columns.filter(isTold), untold: [...new Set([...untold, ...full])] };
  }

  /**
   * Gives the result's cells what the source's have.
   *
   * @param top the row below the header of the result, from 0.
   * @param placeOf where a source column stands there.
   * @param formats all of them, or those alone that `formats` calls untold.
   */
  async apply(
    sheetId: string,
    top: number,
    placeOf: (column: number) => number,
    formats: 'all' | 'untold',
    excel: InExcel,
  ): Promise<void> {
    const { untold } = this.formats;
    const placed = (columns: Iterable<readonly [column: number, runs: readonly ColumnRun[]]>) =>
      [...columns].map(([column, runs]) => [placeOf(column), runs] as const);
    const wanted = [...this.#formats.columns].filter(
      ([column]) => formats === 'all' || untold.includes(column),
    );
    await writeRuns(sheetId, top, placed(this.#texts.columns), 'values', excel);
    await writeRuns(sheetId, top, placed(wanted), 'numberFormat', excel);
    const texts = this.#fullTexts.map((one) => ({ ...one, column: placeOf(one.column) }));
    await writeFullTexts(sheetId, top, texts, excel);
  }

  /** As many spans in a request as Excel gives at once. */
  async #read(
    block: SourceBlock,
    spans: readonly RowSpan[],
    property: 'numberFormat' | 'valueTypes',
  ): Promise<SpanTexts[]> {
    if (spans.length === 0) return [];
    const { said } = block;
    if (said) {
      return spans.map(({ column, first, last }) => ({
        column,
        first,
        texts: said[property].slice(first, last + 1).map((row) => String(row[column])),
      }));
    }
    const { sheetId, top, left } = this.source;
    try {
      return await this.excel(async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        const ranges = spans.map(({ column, first, last }) => {
          const row = top + block.offset + first;
          const range = sheet.getRangeByIndexes(row, left + column, last - first + 1, 1);
          if (property === 'numberFormat') range.load('numberFormat');
          else range.load('valueTypes');
          return range;
        });
        await context.sync();
        return ranges.map((range, index) => ({
          column: spans[index]!.column,
          first: spans[index]!.first,
          texts: range[property].map(([text]) => String(text)),
        }));
      });
    } catch (error) {
      const halves = halve(spans);
      if (!halves || !isTooLarge(error)) throw error;
      const [before, after] = halves;
      return [
        ...(await this.#read(block, before, property)),
        ...(await this.#read(block, after, property)),
      ];
    }
  }
}

function spansOf(rows: readonly CellRow[], matters: (cell: CellRow[number]) => boolean): RowSpan[] {
  const spans: RowSpan[] = [];
  const columnCount = rows[0]?.length ?? 0;
  for (let column = 0; column < columnCount; column++) {
    const isWanted = (cells: CellRow) => matters(cells[column]!);
    const first = rows.findIndex(isWanted);
    if (first >= 0) spans.push({ column, first, last: rows.findLastIndex(isWanted) });
  }
  return spans;
}

/** Fewer columns, or half of the rows of the only one; null where one cell is left. */
function halve(spans: readonly RowSpan[]): [RowSpan[], RowSpan[]] | null {
  if (spans.length > 1) {
    const middle = Math.ceil(spans.length / 2);
    return [spans.slice(0, middle), spans.slice(middle)];
  }
  const { column, first, last } = spans[0]!;
  if (first === last) return null;
  const middle = Math.floor((first + last) / 2);
  return [[{ column, first, last: middle }], [{ column, first: middle + 1, last }]];
}

/** Six bytes for each character at worst, so that a request stays far below 5 MB. */
const FULL_TEXTS_PER_REQUEST = 10;

async function writeFullTexts(
  sheetId: string,
  top: number,
  texts: readonly FullText[],
  excel: InExcel,
) {
  for (let next = 0; next < texts.length; next += FULL_TEXTS_PER_REQUEST) {
    await writeSome(sheetId, top, texts.slice(next, next + FULL_TEXTS_PER_REQUEST), excel);
  }
}

function writeSome(
  sheetId: string,
  top: number,
  texts: readonly FullText[],
  excel: InExcel,
): Promise<void> {
  return excel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const { row, column, text } of texts) {
      const cell = sheet.getCell(top + row, column);
      cell.numberFormat = [['@']];
      cell.values = [[text]];
    }
    await context.sync();
  });
}
