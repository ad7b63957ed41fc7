import ExcelJS from 'exceljs';
import { columnName, formatArea, type Area } from './addresses';
import { toArgb, toDigits } from './file-units';
import { addKeptParts, NOTHING_KEPT, type KeptParts } from './kept-parts';
import { columnNamesOf } from './object-model/table-headers';
import { toFileText } from './file-text';
import type {
  BookStore,
  CellFormat,
  CellValue,
  ConditionalFormatRecord,
  SheetStore,
  TableRecord,
} from './stores/sheet-store';

/** Writes the workbook as .xlsx, with the values that formulas show and what add-ins keep in it. */
export async function saveXlsx(
  store: BookStore,
  kept: KeptParts = NOTHING_KEPT,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const sheet of store.sheets()) saveSheet(workbook, sheet);
  // The quickest compression: a saved sheet is read back soon, and its size hardly differs.
  const zip = { compressionOptions: { level: 1 } };
  const saved = new Uint8Array(await workbook.xlsx.writeBuffer({ zip }));
  return addKeptParts(saved, kept);
}

function saveSheet(workbook: ExcelJS.Workbook, sheet: SheetStore): void {
  const target = workbook.addWorksheet(sheet.name, {
    state: stateOf(sheet),
    ...(sheet.tabColor && { properties: { tabColor: toArgb(sheet.tabColor) } }),
    views: [viewOf(sheet)],
  });
  const used = sheet.usedArea(false);
  if (used) saveCells(target, sheet, used);
  for (const table of sheet.tables()) saveTable(target, sheet, table);
  for (const area of sheet.merges()) target.mergeCells(formatArea(area));
  for (const format of sheet.conditionalFormats()) saveConditionalFormat(target, format);
}

function stateOf({ visibility }: SheetStore): ExcelJS.WorksheetState {
  if (visibility === 'VeryHidden') return 'veryHidden';
  return visibility === 'Hidden' ? 'hidden' : 'visible';
}

function viewOf({ frozen, showGridlines }: SheetStore): Partial<ExcelJS.WorksheetView> {
  const { rows, columns } = frozen;
  if (rows === 0 && columns === 0) return { state: 'normal', showGridLines: showGridlines };
  const topLeftCell = `${columnName(columns)}${rows + 1}`;
  return {
    state: 'frozen',
    ySplit: rows,
    xSplit: columns,
    topLeftCell,
    showGridLines: showGridlines,
  };
}

function saveCells(target: ExcelJS.Worksheet, sheet: SheetStore, used: Area): void {
  for (let column = used.left; column <= used.right; column++) {
    const saved = target.getColumn(column + 1);
    if (sheet.isColumnHidden(column)) saved.hidden = true;
    else saved.width = toDigits(sheet.columnWidth(column));
  }
  const values = sheet.values(used);
  const formulas = sheet.formulas(used);
  const styles = new Map<string, Partial<ExcelJS.Style>>();
  const spilled = new SpilledCells();
  values.forEach((cells, r) => {
    const row = used.top + r;
    const saved = target.getRow(row + 1);
    if (sheet.isRowHidden(row)) saved.hidden = true;
    cells.forEach((value, c) => {
      const column = used.left + c;
      const formula = formulas[r]?.[c] ?? '';
      const format = sheet.format(row, column);
      if (value === '' && !formula && isPlain(format)) return;
      const cell = saved.getCell(column + 1);
      if (!isPlain(format)) Object.assign(cell, styleOf(format, styles));
      if (formula) {
        const spill = sheet.spillOf(row, column);
        if (spill) spilled.add(spill);
        cell.value = formulaValue(formula, toFileValue(value, true), spill);
      } else if (!spilled.includes(row, column)) {
        cell.value = toFileValue(value, sheet.isError(row, column));
      }
    });
  });
}

/** The cells that a formula fills are saved with the formula; alone they would block it. */
class SpilledCells {
  readonly #areas: Area[] = [];

  add(area: Area): void {
    this.#areas.push(area);
  }
  includes(row: number, column: number): boolean {
    return this.#areas.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    );
  }
}

function formulaValue(
  formula: string,
  value: ExcelJS.CellValue,
  spill: Area | null,
): ExcelJS.CellValue {
  const result = value as ExcelJS.CellFormulaValue['result'];
  const text = formula.slice(1);
  if (!spill) return { formula: text, result } as ExcelJS.CellFormulaValue;
  return {
    formula: text,
    result,
    shareType: 'array',
    ref: formatArea(spill),
  } as unknown as ExcelJS.CellFormulaValue;
}

const errorText = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/;

function toFileValue(value: CellValue, canBeError: boolean): ExcelJS.CellValue {
  if (value === '') return null;
  if (typeof value !== 'string') return value;
  return canBeError && errorText.test(value)
    ? { error: value as ExcelJS.CellErrorValue['error'] }
    : toFileText(value);
}

const isPlain = (format: CellFormat): boolean => Object.keys(format).length === 0;

function styleOf(
  format: CellFormat,
  known: Map<string, Partial<ExcelJS.Style>>,
): Partial<ExcelJS.Style> {
  const key = JSON.stringify(format);
  const found = known.get(key);
  if (found) return found;
  const font = fontOf(format);
  const alignment = alignmentOf(format);
  const style: Partial<ExcelJS.Style> = {
    ...(format.numberFormat && { numFmt: format.numberFormat }),
    ...(format.fill && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: toArgb(format.fill) },
    }),
    ...(font && { font }),
    ...(alignment && { alignment }),
  };
  known.set(key, style);
  return style;
}

function fontOf(format: CellFormat): Partial<ExcelJS.Font> | null {
  const font: Partial<ExcelJS.Font> = {
    ...(format.bold && { bold: true }),
    ...(format.italic && { italic: true }),
    ...(format.underline && { underline: true }),
    ...(format.strikethrough && { strike: true }),
    ...(format.fontColor && { color: toArgb(format.fontColor) }),
    ...(format.fontName && { name: format.fontName }),
    ...(format.fontSize && { size: format.fontSize }),
  };
  return Object.keys(font).length > 0 ? font : null;
}

const horizontals = {
  General: undefined,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Justify: 'justify',
} as const;
const verticals = { Top: 'top', Center: 'middle', Bottom: 'bottom' } as const;

function alignmentOf(format: CellFormat): Partial<ExcelJS.Alignment> | null {
  const horizontal = format.horizontal && horizontals[format.horizontal];
  const alignment: Partial<ExcelJS.Alignment> = {
    ...(format.wrapText && { wrapText: true }),
    ...(horizontal && { horizontal }),
    ...(format.vertical && { vertical: verticals[format.vertical] }),
  };
  return Object.keys(alignment).length > 0 ? alignment : null;
}

/** What exceljs makes of a table and keeps behind its types. */
interface WrittenTable {
  readonly table: { tableRef: string; autoFilterRef: string };
}

function saveTable(target: ExcelJS.Worksheet, sheet: SheetStore, table: TableRecord): void {
  const { top, left } = table.area;
  const written = target.addTable({
    name: table.name,
    displayName: table.name,
    ref: `${columnName(left)}${top + 1}`,
    headerRow: true,
    totalsRow: false,
    style: {
      theme: table.style as NonNullable<ExcelJS.TableStyleProperties['theme']>,
      showRowStripes: table.showBandedRows,
    },
    columns: columnNamesOf(sheet, table).map((name) => ({
      name: toFileText(name, { inAttribute: true }),
      filterButton: table.showFilterButton,
    })),
    // exceljs would write the rows over the cells, which are all there with their looks. Without
    // them it takes the table to end below its header, so its extent is set afterwards.
    rows: [],
  }) as unknown as WrittenTable;
  written.table.tableRef = formatArea(table.area);
  written.table.autoFilterRef = formatArea(table.area);
}

const operators: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThan: 'lessThan',
  LessThanOrEqual: 'lessThanOrEqual',
};

function saveConditionalFormat(target: ExcelJS.Worksheet, format: ConditionalFormatRecord): void {
  const rule = ruleOf(format);
  if (rule) {
    target.addConditionalFormatting({
      ref: formatArea(format.area),
      rules: [rule as unknown as ExcelJS.ConditionalFormattingRule],
    });
  }
}

function ruleOf({ rule, format }: ConditionalFormatRecord): object | null {
  const font = fontOf(format);
  const style = {
    ...(format.fill && {
      fill: { type: 'pattern', pattern: 'solid', bgColor: toArgb(format.fill) },
    }),
    ...(font && { font }),
  };
  const formulae = (...texts: (string | undefined)[]): string[] =>
    texts.flatMap((text) => (text === undefined ? [] : [String(text).replace(/^=/, '')]));
  switch (rule.kind) {
    case 'custom':
      return rule.formula ? { type: 'expression', formulae: formulae(rule.formula), style } : null;
    case 'containsText':
      return { type: 'containsText', operator: 'containsText', text: rule.text, style };
    case 'cellValue':
      return {
        type: 'cellIs',
        operator: operators[rule.operator] ?? 'equal',
        formulae: formulae(rule.formula1, rule.formula2),
        style,
      };
  }
}
