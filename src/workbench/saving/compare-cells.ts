import type { Area } from '../addresses';
import type { CellBudget } from '../package/cell-budget';
import { prefixOf } from '../package/dialect';
import type { SheetReading } from '../package/read-sheet';
import { SheetScanner, type CellPlace, type SheetSink } from '../package/scan-sheet';
import { isOn, numberOf, rawAttributeOf, type XmlHandler } from '../package/xml-scanner';
import { XmlTree, type XmlElement } from '../package/xml-tree';
import { readsLikeError } from '../stores/error-values';
import { ErrorLikeText, Formula, type CellInput, type CellValue } from '../stores/sheet-store';
import { cellXml, formulaValue, type CellContent } from './cell-xml';
import { isPlain } from './looks';
import type { SheetCells } from './sheet-cells';
import type { StyleSheet } from './style-sheet';
import type { TextEdit } from './text-edits';
import { insertAt, withAttribute, withAttributes } from './xml-edits';

/** What became of a sheet's cells since it was opened. */
export interface CellChanges {
  readonly edits: readonly TextEdit[];
  /** Values that formulas show now, for when what they are made of has changed. */
  readonly recalculated: readonly TextEdit[];
  readonly hasNewContent: boolean;
  readonly hasNewFormulas: boolean;
  /** Cells that the file did not have. */
  readonly added: Area | null;
  /** All of the part but its cells, and what stands before the names of its elements. */
  readonly root: XmlElement;
  readonly prefix: string;
}

interface RowPlace {
  /** Where its cells say another one, that of the last of them. */
  row: number;
  readonly attributes: string;
  readonly isEmpty: boolean;
  readonly start: number;
  readonly end: number;
  /** The cells that it has, in the order in which they stand there. */
  readonly cells: { readonly column: number; readonly start: number }[];
}

/**
 * Compares a sheet as the file has it with how it is now, while the file is read. What is the same
 * is left alone to the letter; what differs is changed in its place.
 */
export class CellComparison implements SheetSink {
  readonly handler: XmlHandler;
  readonly #scanner: SheetScanner;
  readonly #cells: SheetCells;
  readonly #styles: StyleSheet;
  readonly #covered: readonly Area[];
  readonly #tree = new XmlTree();
  readonly #edits: TextEdit[] = [];
  readonly #recalculated: TextEdit[] = [];
  readonly #rows: { readonly row: number; readonly start: number }[] = [];
  readonly #known = new Set<number>();
  /** Shared formulas of which the cell that says what they are has another content now. */
  readonly #orphans = new Set<string>();
  readonly #columnStyles: { left: number; right: number; style: number }[] = [];
  #current: RowPlace | null = null;
  #prefix = '';
  #data: { isEmpty: boolean; attributes: string; start: number; end: number } | null = null;
  #dataEnd = 0;
  #hasNewContent = false;
  #hasNewFormulas = false;
  #added: Area | null = null;

  /** @param covered what was merged when the file was opened: only the first cell of each shows */
  constructor(
    reading: SheetReading,
    budget: CellBudget,
    cells: SheetCells,
    styles: StyleSheet,
    covered: readonly Area[],
  ) {
    this.#scanner = new SheetScanner(reading, this, budget);
    this.handler = this.#scanner;
    this.#cells = cells;
    this.#styles = styles;
    this.#covered = covered;
  }

  row(row: number, attributes: string, isEmpty: boolean, start: number, end: number): void {
    this.#current = { row, attributes, isEmpty, start, end, cells: [] };
    this.#cells.goTo(row);
    if (isEmpty) this.#endRow(this.#current, end);
  }

  rowEnd(start: number): void {
    if (this.#current) this.#endRow(this.#current, start);
  }

  cell(
    row: number,
    column: number,
    style: number,
    input: CellInput | undefined,
    start: number,
  ): void {
    const current = this.#current;
    if (!current) return;
    current.cells.push({ column, start });
    if (current.row !== row) {
      current.row = row;
      this.#cells.goTo(row);
    }
    const content = this.#cells.contentAt(column);
    const look = this.#cells.lookAt(column);
    const newStyle = this.#styles.cell(style, look);
    const place = this.#scanner.cellPlace;
    if (this.#isSame(row, column, input, content) && !this.#isOrphan(place)) {
      if (newStyle !== style) this.#restyle(place, newStyle);
      if (input instanceof Formula) this.#recalculate(place, column, newStyle, input, content);
      return;
    }
    this.#noteContent(content.formula !== '' || input instanceof Formula);
    this.#noteOrphans(place);
    this.#edits.push({
      start: place.start,
      end: place.end,
      text: cellXml(row, column, newStyle, content, this.#prefix),
    });
  }

  element(name: string, attributes: string, isEmpty: boolean, start: number, end: number): void {
    if (!this.#tree.root) this.#prefix = prefixOf(attributes);
    if (name === 'col') this.#noteColumns(attributes);
    if (name === 'sheetData') {
      this.#data = { isEmpty, attributes, start, end };
      this.#dataEnd = end;
    }
    this.#tree.open(name, attributes, isEmpty, start, end);
  }

  elementEnd(name: string, start: number, end: number): void {
    if (name === 'sheetData') this.#dataEnd = start;
    this.#tree.close(name, start, end);
  }

  text(text: string): void {
    this.#tree.text(text);
  }

  /** To be called when the whole part has been read. */
  changes(): CellChanges {
    this.#addRows();
    return {
      edits: this.#edits,
      recalculated: this.#recalculated,
      hasNewContent: this.#hasNewContent,
      hasNewFormulas: this.#hasNewFormulas,
      added: this.#added,
      root: this.#tree.root!,
      prefix: this.#prefix,
    };
  }

  #isSame(
    row: number,
    column: number,
    input: CellInput | undefined,
    { formula, isError }: CellContent,
  ): boolean {
    if (input instanceof Formula) return formula === input.text;
    if (formula) return false;
    const value = this.#cells.valueAt(column);
    if (input === undefined || input === null) return value === '';
    if (value === '') return this.#isCovered(row, column);
    const text = input instanceof ErrorLikeText ? input.text : input;
    return value === text && (!readsLikeError(text) || isError === (text === input));
  }

  /** A file may hold what a merged area hides; the grid does not know of it. */
  #isCovered(row: number, column: number): boolean {
    return this.#covered.some(
      ({ top, left, bottom, right }) =>
        row >= top &&
        row <= bottom &&
        column >= left &&
        column <= right &&
        !(row === top && column === left),
    );
  }

  #restyle(place: CellPlace, style: number): void {
    const { attributes, isEmpty, start, openEnd } = place;
    const changed = withAttribute(attributes, 's', String(style)).trimEnd();
    const text = `<${this.#prefix}c${changed}${isEmpty ? '/>' : '>'}`;
    this.#edits.push({ start, end: openEnd, text });
  }

  #recalculate(
    place: CellPlace,
    column: number,
    style: number,
    { stored }: Formula,
    content: CellContent,
  ): void {
    const before = stored instanceof ErrorLikeText ? stored.text : stored;
    if (isNearly(before, this.#cells.valueAt(column)) || !place.formula) return;
    const { type, xml } = formulaValue(content, this.#prefix);
    // What the grid has no value for keeps the one that it has.
    if (xml === '' && content.value !== '') return;
    const attributes = withAttributes(place.attributes, {
      ...{ t: type === '' ? null : type, vm: null },
      ...(style > 0 && { s: String(style) }),
    });
    const { start, end } = place.formula;
    this.#recalculated.push(
      { start: place.start, end: start, text: `<${this.#prefix}c${attributes.trimEnd()}>` },
      { start: end, end: place.end, text: `${xml}</${this.#prefix}c>` },
    );
  }

  #isOrphan({ formula }: CellPlace): boolean {
    if (!formula || formula.hasText || this.#orphans.size === 0) return false;
    return this.#orphans.has(rawAttributeOf(formula.attributes, 'si') ?? '');
  }

  #noteOrphans({ formula }: CellPlace): void {
    if (!formula?.hasText || rawAttributeOf(formula.attributes, 't') !== 'shared') return;
    this.#orphans.add(rawAttributeOf(formula.attributes, 'si') ?? '');
  }

  #noteContent(isFormula: boolean): void {
    this.#hasNewContent = true;
    this.#hasNewFormulas ||= isFormula;
  }

  #noteColumns(attributes: string): void {
    const style = numberOf(attributes, 'style') ?? 0;
    const left = (numberOf(attributes, 'min') ?? 1) - 1;
    const right = (numberOf(attributes, 'max') ?? left + 1) - 1;
    if (style > 0) this.#columnStyles.push({ left, right, style });
  }

  /** What a cell looks like of which the file says nothing. */
  #styleAround(column: number, rowAttributes: string): number {
    if (isOn(rowAttributes, 'customFormat')) return numberOf(rowAttributes, 's') ?? 0;
    const found = this.#columnStyles.find(({ left, right }) => column >= left && column <= right);
    return found?.style ?? 0;
  }

  /** @param at where its last tag begins; where it is empty, where it is over */
  #endRow(place: RowPlace, at: number): void {
    this.#current = null;
    const { row, attributes, isEmpty, start, end, cells } = place;
    const isAgain = this.#known.has(row);
    this.#known.add(row);
    this.#rows.push({ row, start });
    const added = isAgain ? [] : this.#newCells(row, attributes, new Set(cells.map(columnOf)));
    const isHidden = this.#cells.sheet.isRowHidden(row);
    const wasHidden = isOn(attributes, 'hidden');
    let tag = attributes;
    if (isHidden !== wasHidden) tag = withAttribute(tag, 'hidden', isHidden ? '1' : null);
    // It says which columns the row has, and need not be there.
    if (added.length > 0) tag = withAttribute(tag, 'spans', null);
    const name = `${this.#prefix}row`;
    if (isEmpty && added.length > 0) {
      const xml = added.map(({ text }) => text).join('');
      this.#edits.push({ start, end, text: `<${name}${tag.trimEnd()}>${xml}</${name}>` });
      return;
    }
    if (tag !== attributes) {
      this.#edits.push({ start, end, text: `<${name}${tag.trimEnd()}${isEmpty ? '/>' : '>'}` });
    }
    for (const { column, text } of added) {
      const next = cells.find((cell) => cell.column > column);
      this.#edits.push(insertAt(next?.start ?? at, text));
    }
  }

  /** The cells of a row that the file does not have. */
  #newCells(row: number, attributes: string, known: ReadonlySet<number>) {
    const { used } = this.#cells;
    const added: { readonly column: number; readonly text: string }[] = [];
    if (!used || row < used.top || row > used.bottom) return added;
    for (let column = used.left; column <= used.right; column++) {
      if (known.has(column)) continue;
      const text = this.#newCell(row, column, attributes);
      if (text !== '') added.push({ column, text });
    }
    return added;
  }

  #newCell(row: number, column: number, rowAttributes: string): string {
    const look = this.#cells.lookAt(column);
    const isBlank = this.#cells.valueAt(column) === '' && this.#cells.formulaAt(column) === '';
    if (isBlank && isPlain(look)) return '';
    const content = this.#cells.contentAt(column);
    const hasContent = content.value !== '' || content.formula !== '';
    if (!hasContent && isPlain(look)) return '';
    const around = this.#styleAround(column, rowAttributes);
    const style = isPlain(look) ? around : this.#styles.cell(around, look);
    if (hasContent) this.#noteContent(content.formula !== '');
    this.#include(row, column);
    return cellXml(row, column, style, content, this.#prefix);
  }

  #include(row: number, column: number): void {
    const a = this.#added;
    this.#added = a
      ? {
          top: Math.min(a.top, row),
          left: Math.min(a.left, column),
          bottom: Math.max(a.bottom, row),
          right: Math.max(a.right, column),
        }
      : { top: row, left: column, bottom: row, right: column };
  }

  /** The rows that the file does not have. */
  #addRows(): void {
    if (!this.#data) return;
    const name = `${this.#prefix}row`;
    const inOrder = this.#rows.sort((one, other) => one.row - other.row);
    const pieces: { readonly at: number; readonly text: string }[] = [];
    let next = 0;
    for (const row of this.#rowsToSee()) {
      if (this.#known.has(row)) continue;
      this.#cells.goTo(row);
      const cells = this.#newCells(row, '', NO_COLUMNS);
      const hidden = this.#cells.sheet.isRowHidden(row) ? ' hidden="1"' : '';
      if (cells.length === 0 && hidden === '') continue;
      while (next < inOrder.length && inOrder[next]!.row < row) next += 1;
      const text = `<${name} r="${row + 1}"${hidden}>${cells.map((cell) => cell.text).join('')}</${name}>`;
      pieces.push({ at: inOrder[next]?.start ?? this.#dataEnd, text });
    }
    if (pieces.length === 0) return;
    if (!this.#data.isEmpty) {
      for (const { at, text } of pieces) this.#edits.push(insertAt(at, text));
      return;
    }
    const { attributes, start, end } = this.#data;
    const data = `${this.#prefix}sheetData`;
    const all = pieces.map(({ text }) => text).join('');
    this.#edits.push({ start, end, text: `<${data}${attributes.trimEnd()}>${all}</${data}>` });
  }

  #rowsToSee(): number[] {
    const { sheet, used } = this.#cells;
    const rows = new Set(sheet.filledRows());
    for (let row = used?.top ?? 0; row <= (used?.bottom ?? -1); row++) {
      if (sheet.isRowHidden(row)) rows.add(row);
    }
    return [...rows].sort((one, other) => one - other);
  }
}

const NO_COLUMNS: ReadonlySet<number> = new Set();
const columnOf = ({ column }: { readonly column: number }): number => column;

/** Two programs may differ in the last digits of what they calculate. */
function isNearly(one: CellValue | null, other: CellValue): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= 1e-11 * Math.max(Math.abs(one), Math.abs(other));
  }
  return (one ?? '') === other;
}
