import ExcelJS from 'exceljs';
import { parseArea } from './addresses';
import { fromArgb, toPixels } from './file-units';
import { FormatRuns } from './format-runs';
import { limits } from './limits';
import { readsLikeError } from './stores/error-values';
import {
  ErrorLikeText,
  Formula,
  type CellFormat,
  type CellInput,
  type ConditionalRule,
  type HorizontalAlignment,
} from './stores/sheet-store';
import {
  FileError,
  type ConditionalFormatContents,
  type SheetContents,
  type TableContents,
} from './workbook-file';

/** Reads an .xlsx workbook: cells, looks, widths, merges, hidden rows, tables, panes. */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<SheetContents[]> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes.slice().buffer);
  } catch {
    throw new FileError({ kind: 'damaged', name });
  }
  if (workbook.worksheets.length === 0) throw new FileError({ kind: 'no worksheet', name });
  for (const { rowCount, columnCount } of workbook.worksheets) {
    if (rowCount > limits.rows) {
      throw new FileError({ kind: 'too many rows', name, count: rowCount, most: limits.rows });
    }
    if (columnCount > limits.columns) {
      const most = limits.columns;
      throw new FileError({ kind: 'too many columns', name, count: columnCount, most });
    }
  }
  return workbook.worksheets.map(readSheet);
}

function readSheet(sheet: ExcelJS.Worksheet): SheetContents {
  const rows: CellInput[][] = [];
  const formats = new FormatRuns();
  const hiddenRows: number[] = [];
  sheet.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    if (row.hidden) hiddenRows.push(rowNumber - 1);
    row.eachCell({ includeEmpty: false }, (cell, columnNumber) => {
      // A merged area keeps its value in the first cell only.
      if (cell.isMerged && cell.master !== cell) return;
      (rows[rowNumber - 1] ??= [])[columnNumber - 1] = toInput(cell);
      const format = toFormat(cell);
      if (format) formats.add(rowNumber - 1, columnNumber - 1, format);
    });
  });
  // Typed as always there; a sheet without views has none.
  const [view] = (sheet.views as ExcelJS.Worksheet['views'] | null) ?? [];
  const columns = (sheet.columns ?? []) as readonly Partial<ExcelJS.Column>[];
  return {
    name: sheet.name,
    visibility: visibilityOf(sheet.state),
    tabColor: fromArgb(sheet.properties.tabColor) ?? '',
    showGridlines: view?.showGridLines ?? true,
    frozen:
      view?.state === 'frozen'
        ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 }
        : { rows: 0, columns: 0 },
    rows,
    formats: formats.runs,
    columnWidths: new Map(
      columns.flatMap(({ width }, index) => (width ? [[index, toPixels(width)] as const] : [])),
    ),
    hiddenRows,
    hiddenColumns: columns.flatMap(({ hidden }, index) => (hidden ? [index] : [])),
    merges: (sheet.model.merges ?? []).map((address) => parseArea(String(address))),
    tables: readTables(sheet),
    conditionalFormats: readConditionalFormats(sheet),
  };
}

function visibilityOf(state: ExcelJS.WorksheetState): SheetContents['visibility'] {
  if (state === 'veryHidden') return 'VeryHidden';
  return state === 'hidden' ? 'Hidden' : 'Visible';
}

function toInput(cell: ExcelJS.Cell): CellInput {
  const { value } = cell;
  if (value === null || value === undefined) return '';
  if (cell.formula) return new Formula(`=${cell.formula}`);
  if (value instanceof Date) return toSerialWithTime(value);
  if (typeof value === 'string') return toText(value);
  if (typeof value !== 'object') return value as CellInput;
  if ('richText' in value) return toText(value.richText.map(({ text }) => text).join(''));
  if ('error' in value) return value.error;
  if ('text' in value) return hyperlinkText(value.text);
  return String(cell.text);
}

/** exceljs types a link's text as a string and gives rich text where there is some. */
function hyperlinkText(text: unknown): string {
  if (typeof text === 'string') return text;
  const rich = (text as { richText?: readonly { text: string }[] } | null)?.richText ?? [];
  return rich.map((part) => part.text).join('');
}

const toText = (text: string): CellInput => (readsLikeError(text) ? new ErrorLikeText(text) : text);

const millisecondsPerDay = 86_400_000;
/** The serial of 1 January 1970, by which exceljs makes a date of a number that is formatted as one. */
const unixEpoch = 25_569;

const toSerialWithTime = (date: Date): number =>
  unixEpoch +
  Math.floor(date.getTime() / millisecondsPerDay) +
  (date.getTime() - Math.floor(date.getTime() / millisecondsPerDay) * millisecondsPerDay) /
    millisecondsPerDay;

const horizontals: Readonly<Record<string, HorizontalAlignment>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  justify: 'Justify',
};

function toFormat(cell: ExcelJS.Cell): CellFormat | null {
  const { alignment, fill, font, numFmt } = cell;
  const background = fill?.type === 'pattern' ? fromArgb(fill.fgColor) : undefined;
  const color = fromArgb(font?.color);
  const horizontal = horizontals[alignment?.horizontal ?? ''];
  const format: CellFormat = {
    ...(background && { fill: background }),
    ...(color && color !== '#000000' && { fontColor: color }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(alignment?.wrapText && { wrapText: true }),
    ...(horizontal && { horizontal }),
    ...(numFmt && numFmt !== 'General' && { numberFormat: numFmt }),
  };
  return Object.keys(format).length > 0 ? format : null;
}

/** exceljs keeps the tables that it read behind its types. */
interface ReadTable {
  readonly name?: string;
  readonly displayName?: string;
  readonly tableRef?: string;
  readonly style?: { readonly theme?: string | null };
}

function readTables(sheet: ExcelJS.Worksheet): TableContents[] {
  const { tables } = sheet as unknown as { tables?: Record<string, { table?: ReadTable }> };
  return Object.values(tables ?? {}).flatMap(({ table }) => {
    const name = table?.displayName ?? table?.name;
    if (!table?.tableRef || !name) return [];
    const style = table.style?.theme ?? 'TableStyleMedium2';
    return [{ name, area: parseArea(table.tableRef), style }];
  });
}

interface ReadRule {
  readonly type?: string;
  readonly operator?: string;
  readonly text?: string;
  readonly formulae?: readonly unknown[];
  readonly style?: Partial<ExcelJS.Style>;
}

function readConditionalFormats(sheet: ExcelJS.Worksheet): ConditionalFormatContents[] {
  const { conditionalFormattings } = sheet as unknown as {
    conditionalFormattings?: readonly { ref: string; rules: readonly ReadRule[] }[];
  };
  return (conditionalFormattings ?? []).flatMap(({ ref, rules }) =>
    ref.split(' ').flatMap((cells) =>
      rules.flatMap((source) => {
        const rule = toRule(source);
        return rule ? [{ area: parseArea(cells), rule, format: toRuleFormat(source.style) }] : [];
      }),
    ),
  );
}

function toRule({ type, operator, text, formulae = [] }: ReadRule): ConditionalRule | null {
  const [first, second] = formulae.map(String);
  if (type === 'expression' && first) return { kind: 'custom', formula: `=${first}` };
  if (type === 'containsText' && text) {
    return { kind: 'containsText', operator: 'Contains', text };
  }
  if (type !== 'cellIs' || !first || !operator) return null;
  const apiOperator = operator === 'equal' || operator === 'notEqual' ? `${operator}To` : operator;
  return {
    kind: 'cellValue',
    operator: apiOperator.charAt(0).toUpperCase() + apiOperator.slice(1),
    formula1: `=${first}`,
    ...(second !== undefined && { formula2: `=${second}` }),
  };
}

function toRuleFormat(style: Partial<ExcelJS.Style> | undefined): CellFormat {
  const fill = style?.fill?.type === 'pattern' ? style.fill : undefined;
  // In a conditional format the visible colour is the pattern's background.
  const background = fromArgb(fill?.bgColor) ?? fromArgb(fill?.fgColor);
  const fontColor = fromArgb(style?.font?.color);
  return {
    ...(background && { fill: background }),
    ...(fontColor && { fontColor }),
    ...(style?.font?.bold && { bold: true }),
    ...(style?.font?.italic && { italic: true }),
  };
}
