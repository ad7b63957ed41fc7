import { cellCountOf, tryParseArea, type Area } from '../addresses';
import { toPixels } from '../file-units';
import { FormatRuns } from '../format-runs';
import { limits } from '../excel-limits';
import type { CellFormat, CellInput, ConditionalRule } from '../stores/sheet-store';
import type { ConditionalFormatContents, SheetContents } from '../workbook-file';
import type { CellBudget } from './cell-budget';
import { fromFileFormula } from './file-formula';
import type { Palette } from './read-colors';
import type { WorkbookStyles } from './read-styles';
import { SheetScanner, type CellSource, type SheetSink } from './scan-sheet';
import {
  attributeOf,
  decodeXml,
  isOn,
  numberOf,
  rawAttributeOf,
  type XmlHandler,
} from './xml-scanner';

/** What a sheet's own part says; its name and its tables stand elsewhere. */
export type SheetPart = Omit<SheetContents, 'name' | 'visibility' | 'tables'>;

/** What the parts of sheets have in common. */
export interface SheetReading extends CellSource {
  readonly styles: WorkbookStyles;
  readonly palette: Palette;
  readonly budget: CellBudget;
}

interface ColumnRange {
  readonly left: number;
  readonly right: number;
  readonly width: number | null;
  readonly isHidden: boolean;
}

/** So many columns the grid has at least. */
const COLUMNS_OF_GRID = 26;

/** Reads a sheet from its XML, which is handed to `handler` piece by piece. */
export class SheetReader implements SheetSink {
  readonly handler: XmlHandler;
  readonly #reading: SheetReading;
  readonly #rows: CellInput[][] = [];
  readonly #formats = new FormatRuns();
  readonly #hiddenRows: number[] = [];
  readonly #columns: ColumnRange[] = [];
  readonly #merges: Area[] = [];
  readonly #conditionalFormats: ConditionalFormatContents[] = [];
  #lastColumn = -1;
  #tabColor = '';
  #showGridlines = true;
  #frozen = { rows: 0, columns: 0 };
  #views = 0;
  #ruleAreas: readonly Area[] = [];
  #rule: { attributes: string; formulas: string[] } | null = null;
  #isFormula = false;

  constructor(reading: SheetReading) {
    this.#reading = reading;
    this.handler = new SheetScanner(reading, this, reading.budget);
  }

  row(row: number, attributes: string): void {
    if (attributes.includes('hidden') && isOn(attributes, 'hidden')) this.#hiddenRows.push(row);
  }

  rowEnd(): void {}

  cell(row: number, column: number, style: number, input: CellInput | undefined): void {
    if (input !== undefined) {
      (this.#rows[row] ??= [])[column] = input;
      if (column > this.#lastColumn) this.#lastColumn = column;
    }
    const format = this.#reading.styles.cells[style];
    if (format) this.#formats.add(row, column, format);
  }

  element(name: string, attributes: string): boolean | void {
    switch (name) {
      case 'extLst':
      case 'AlternateContent':
        return false;
      case 'tabColor':
        this.#tabColor = this.#reading.palette.colorOf(attributes) ?? '';
        return;
      case 'sheetView':
        this.#views += 1;
        if (this.#views === 1) this.#showGridlines = isOn(attributes, 'showGridLines', true);
        return;
      case 'pane':
        if (this.#views === 1) this.#frozen = frozenOf(attributes);
        return;
      case 'col':
        this.#readColumns(attributes);
        return;
      case 'mergeCell':
        this.#readMerge(attributes);
        return;
      case 'conditionalFormatting':
        this.#ruleAreas = areasOf(attributeOf(attributes, 'sqref') ?? '');
        return;
      case 'cfRule':
        this.#rule = { attributes, formulas: [] };
        return;
      case 'formula':
        this.#isFormula = this.#rule !== null;
        if (this.#isFormula) this.#rule!.formulas.push('');
    }
  }

  elementEnd(name: string): void {
    if (name === 'formula') this.#isFormula = false;
    if (name === 'cfRule') this.#closeRule();
  }

  text(text: string): void {
    if (!this.#isFormula || !this.#rule) return;
    this.#rule.formulas[this.#rule.formulas.length - 1] += text;
  }

  part(): SheetPart {
    blankMerged(this.#rows, this.#merges);
    const shown = Math.max(this.#lastColumn + 1, COLUMNS_OF_GRID);
    const columnWidths = new Map<number, number>();
    const hiddenColumns: number[] = [];
    for (const { left, right, width, isHidden } of this.#columns) {
      for (let column = left; column <= Math.min(right, shown - 1); column++) {
        if (width !== null) columnWidths.set(column, toPixels(width));
        if (isHidden) hiddenColumns.push(column);
      }
    }
    return {
      tabColor: this.#tabColor,
      showGridlines: this.#showGridlines,
      frozen: this.#frozen,
      rows: this.#rows,
      formats: this.#formats.runs,
      columnWidths,
      hiddenRows: this.#hiddenRows,
      hiddenColumns,
      merges: this.#merges,
      conditionalFormats: this.#conditionalFormats,
    };
  }

  #readColumns(attributes: string): void {
    const left = (numberOf(attributes, 'min') ?? 1) - 1;
    const right = Math.min((numberOf(attributes, 'max') ?? left + 1) - 1, limits.columns - 1);
    const width = numberOf(attributes, 'width');
    if (left < 0) return;
    this.#columns.push({ left, right, width, isHidden: isOn(attributes, 'hidden') });
  }

  #readMerge(attributes: string): void {
    const area = tryParseArea(attributeOf(attributes, 'ref') ?? '');
    if (!area) return;
    this.#reading.budget.take(cellCountOf(area));
    if (cellCountOf(area) > 1) this.#merges.push(area);
  }

  #closeRule(): void {
    const rule = this.#rule && readRule(this.#rule.attributes, this.#rule.formulas.map(decodeXml));
    const number = this.#rule && numberOf(this.#rule.attributes, 'dxfId');
    this.#rule = null;
    if (!rule) return;
    const format: CellFormat = this.#reading.styles.differences[number ?? -1] ?? {};
    for (const area of this.#ruleAreas) this.#conditionalFormats.push({ area, rule, format });
  }
}

function frozenOf(attributes: string): { rows: number; columns: number } {
  const state = rawAttributeOf(attributes, 'state');
  if (state !== 'frozen' && state !== 'frozenSplit') return { rows: 0, columns: 0 };
  const count = (name: string): number => Math.max(0, Math.trunc(numberOf(attributes, name) ?? 0));
  return { rows: count('ySplit'), columns: count('xSplit') };
}

const areasOf = (references: string): Area[] =>
  references.split(/\s+/).flatMap((reference) => tryParseArea(reference) ?? []);

/** A merged area has its value in its first cell alone. */
function blankMerged(rows: (CellInput[] | undefined)[], merges: readonly Area[]): void {
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= Math.min(bottom, rows.length - 1); row++) {
      const cells = rows[row];
      if (!cells) continue;
      const first = row === top ? left + 1 : left;
      for (let column = first; column <= Math.min(right, cells.length - 1); column++) {
        delete cells[column];
      }
    }
  }
}

/** A conditional format's rule, where the grid knows it; null for any other. */
export function readRule(attributes: string, formulas: readonly string[]): ConditionalRule | null {
  const [first, second] = formulas;
  const operator = rawAttributeOf(attributes, 'operator');
  switch (rawAttributeOf(attributes, 'type')) {
    case 'expression':
      return first ? { kind: 'custom', formula: fromFileFormula(first) } : null;
    case 'containsText': {
      const text = attributeOf(attributes, 'text');
      return text ? { kind: 'containsText', operator: 'Contains', text } : null;
    }
    case 'cellIs': {
      if (!first || !operator) return null;
      const name = operator === 'equal' || operator === 'notEqual' ? `${operator}To` : operator;
      return {
        kind: 'cellValue',
        operator: name.charAt(0).toUpperCase() + name.slice(1),
        formula1: fromFileFormula(first),
        ...(second !== undefined && { formula2: fromFileFormula(second) }),
      };
    }
    default:
      return null;
  }
}
