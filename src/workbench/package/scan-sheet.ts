import { limits } from '../excel-limits';
import { fromFileText } from '../file-text';
import { toSerial } from '../object-model/date-text';
import { readsLikeError } from '../stores/error-values';
import { ErrorLikeText, Formula, type CellInput, type StoredValue } from '../stores/sheet-store';
import { tryParseArea } from '../addresses';
import type { CellBudget } from './cell-budget';
import { fromFileFormula } from './file-formula';
import { moveFormula } from './move-formula';
import { attributeOf, decodeXml, numberOf, rawAttributeOf, type XmlHandler } from './xml-scanner';

/** What the cells of a sheet refer to. */
export interface CellSource {
  readonly sharedTexts: readonly string[];
  /** Whether numbers with a look are dates. */
  readonly areDates: readonly boolean[];
  /** Days begin in 1904 instead of 1900. */
  readonly is1904: boolean;
}

/** What is told of a sheet's part, in the order in which it stands there. Offsets count characters. */
export interface SheetSink {
  /** A row begins; its tag ends at `end`. */
  row(row: number, attributes: string, isEmpty: boolean, start: number, end: number): void;
  rowEnd(start: number, end: number): void;
  /** @param input undefined where the cell is blank */
  cell(
    row: number,
    column: number,
    style: number,
    input: CellInput | undefined,
    start: number,
    end: number,
  ): void;
  /** Any other element, outside of `sheetData`. */
  element(
    name: string,
    attributes: string,
    isEmpty: boolean,
    start: number,
    end: number,
  ): boolean | void;
  elementEnd(name: string, start: number, end: number): void;
  text(text: string): void;
}

/** Where the cell that is being told of stands. */
export interface CellPlace {
  readonly attributes: string;
  readonly isEmpty: boolean;
  readonly start: number;
  /** Where its first tag is over. */
  readonly openEnd: number;
  readonly end: number;
  /** Its formula's element; null where it has none. */
  readonly formula: {
    readonly attributes: string;
    /** Whether it says more than that it is shared with another cell. */
    readonly hasText: boolean;
    readonly start: number;
    readonly end: number;
  } | null;
}

/** The days between the two beginnings of time. */
export const DAYS_TO_1904 = 1462;

/** Reads the XML of a sheet: its rows and cells here, all else elsewhere. */
export class SheetScanner implements XmlHandler {
  readonly #source: CellSource;
  readonly #sink: SheetSink;
  readonly #budget: CellBudget;
  /** By the number that the cells name which share a formula. */
  readonly #shared = new Map<string, { text: string; row: number; column: number }>();
  #isData = false;
  #row = -1;
  #column = -1;
  #wanted: 'value' | 'formula' | 'text' | null = null;
  // Of the cell that is being read.
  #isCell = false;
  #start = 0;
  #style = 0;
  #type = '';
  #value: string | null = null;
  #formula: string | null = null;
  #formulaAttributes = '';
  #inline: string | null = null;
  #attributes = '';
  #isEmpty = false;
  #openEnd = 0;
  #end = 0;
  #formulaStart = 0;
  #formulaEnd = 0;

  constructor(source: CellSource, sink: SheetSink, budget: CellBudget) {
    this.#source = source;
    this.#sink = sink;
    this.#budget = budget;
  }

  open(
    name: string,
    attributes: string,
    isEmpty: boolean,
    start: number,
    end: number,
  ): boolean | void {
    if (!this.#isData) {
      if (name === 'sheetData') this.#isData = !isEmpty;
      return this.#sink.element(name, attributes, isEmpty, start, end);
    }
    switch (name) {
      case 'c':
        this.#isEmpty = isEmpty;
        this.#openEnd = end;
        this.#openCell(attributes, start);
        if (isEmpty) this.#closeCell(end);
        return;
      case 'v':
        this.#value = '';
        this.#wanted = isEmpty ? null : 'value';
        return;
      case 'f':
        this.#formula = '';
        this.#formulaAttributes = attributes;
        this.#formulaStart = start;
        this.#formulaEnd = end;
        this.#wanted = isEmpty ? null : 'formula';
        return;
      case 't':
        this.#inline ??= '';
        this.#wanted = isEmpty ? null : 'text';
        return;
      case 'row':
        this.#openRow(attributes, isEmpty, start, end);
        return;
      case 'rPh':
      case 'extLst':
        return false;
    }
  }

  close(name: string, start: number, end: number): void {
    if (!this.#isData) return this.#sink.elementEnd(name, start, end);
    switch (name) {
      case 'f':
        this.#formulaEnd = end;
        this.#wanted = null;
        return;
      case 'v':
      case 't':
        this.#wanted = null;
        return;
      case 'c':
        return this.#closeCell(end);
      case 'row':
        return this.#sink.rowEnd(start, end);
      case 'sheetData':
        this.#isData = false;
        return this.#sink.elementEnd(name, start, end);
    }
  }

  text(text: string): void {
    if (!this.#isData) this.#sink.text(text);
    else if (this.#wanted === 'value') this.#value = joined(this.#value, text);
    else if (this.#wanted === 'text') this.#inline = joined(this.#inline, text);
    else if (this.#wanted === 'formula') this.#formula = joined(this.#formula, text);
  }

  /** Of the cell that the sink is being told of. */
  get cellPlace(): CellPlace {
    const formula =
      this.#formula === null
        ? null
        : {
            attributes: this.#formulaAttributes,
            hasText: this.#formula !== '',
            start: this.#formulaStart,
            end: this.#formulaEnd,
          };
    return {
      attributes: this.#attributes,
      isEmpty: this.#isEmpty,
      start: this.#start,
      openEnd: this.#openEnd,
      end: this.#end,
      formula,
    };
  }

  #openRow(attributes: string, isEmpty: boolean, start: number, end: number): void {
    const number = numberOf(attributes, 'r');
    this.#row = number === null ? this.#row + 1 : number - 1;
    this.#column = -1;
    if (this.#row < 0 || !Number.isInteger(this.#row)) throw this.#budget.damaged();
    this.#budget.requireRows(this.#row + 1);
    this.#sink.row(this.#row, attributes, isEmpty, start, end);
  }

  #openCell(attributes: string, start: number): void {
    this.#budget.take(1);
    this.#isCell = true;
    this.#start = start;
    this.#attributes = attributes;
    this.#type = rawAttributeOf(attributes, 't') ?? '';
    const style = rawAttributeOf(attributes, 's');
    this.#style = style === null ? 0 : Number(style);
    this.#value = null;
    this.#formula = null;
    this.#inline = null;
    const place = rawAttributeOf(attributes, 'r');
    if (place === null) this.#column += 1;
    else this.#goTo(place);
    if (this.#column >= limits.columns) throw this.#budget.damaged();
  }

  /** A cell's address counts more than the number of its row. */
  #goTo(place: string): void {
    let column = 0;
    let row = 0;
    for (let at = 0; at < place.length; at++) {
      const code = place.charCodeAt(at);
      if (code >= 48 && code <= 57) row = row * 10 + code - 48;
      else if (code >= 65 && code <= 90) column = column * 26 + code - 64;
      else if (code >= 97 && code <= 122) column = column * 26 + code - 96;
      else if (code !== 36) throw this.#budget.damaged();
    }
    if (column === 0) throw this.#budget.damaged();
    this.#column = column - 1;
    if (row === 0) return;
    this.#row = row - 1;
    this.#budget.requireRows(row);
  }

  #closeCell(end: number): void {
    if (!this.#isCell) return;
    this.#isCell = false;
    this.#end = end;
    const style = this.#style;
    this.#sink.cell(this.#row, this.#column, style, this.#input(), this.#start, end);
  }

  #input(): CellInput | undefined {
    const stored = this.#stored();
    if (this.#formula === null) return stored === '' ? undefined : stored;
    const formula = this.#formulaText();
    if (formula === null) return stored === '' ? undefined : stored;
    const spill =
      rawAttributeOf(this.#formulaAttributes, 't') === 'array'
        ? tryParseArea(attributeOf(this.#formulaAttributes, 'ref') ?? '')
        : null;
    return new Formula(fromFileFormula(formula), stored, spill);
  }

  /** Null where the cell has none of its own, as in a table of what if. */
  #formulaText(): string | null {
    const text = decodeXml(this.#formula!);
    const kind = rawAttributeOf(this.#formulaAttributes, 't');
    if (kind === 'dataTable') return null;
    if (kind !== 'shared') return text === '' ? null : text;
    const key = rawAttributeOf(this.#formulaAttributes, 'si') ?? '';
    if (text !== '') {
      this.#shared.set(key, { text, row: this.#row, column: this.#column });
      return text;
    }
    const first = this.#shared.get(key);
    if (!first) return null;
    return moveFormula(first.text, this.#row - first.row, this.#column - first.column);
  }

  #stored(): StoredValue {
    const { sharedTexts, is1904, areDates } = this.#source;
    const raw = this.#value;
    switch (this.#type) {
      case 's': {
        const text = raw === null || raw === '' ? undefined : sharedTexts[Number(raw)];
        return text === undefined ? '' : toText(text);
      }
      case 'inlineStr':
        return toText(fromFileText(decodeXml(this.#inline ?? raw ?? '')));
      case 'str':
        return toText(fromFileText(decodeXml(raw ?? this.#inline ?? '')));
      case 'b':
        return raw === null || raw === '' ? '' : raw.trim() === '1' || raw.trim() === 'true';
      case 'e':
        return decodeXml(raw ?? '');
      case 'd':
        return fromIsoDate(decodeXml(raw ?? ''));
    }
    if (raw === null || raw.trim() === '') {
      return this.#inline === null ? '' : toText(fromFileText(decodeXml(this.#inline)));
    }
    const number = Number(raw);
    if (Number.isNaN(number)) return toText(decodeXml(raw));
    return is1904 && areDates[this.#style] ? number + DAYS_TO_1904 : number;
  }
}

const joined = (before: string | null, text: string): string =>
  before === null || before === '' ? text : before + text;

const toText = (text: string): StoredValue =>
  readsLikeError(text) ? new ErrorLikeText(text) : text;

const ISO_DATE =
  /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:\d{2})?$/;

/** Strict files may write dates as such. */
function fromIsoDate(text: string): StoredValue {
  const [all, year, month, day, hours = '0', minutes = '0', seconds = '0'] =
    ISO_DATE.exec(text.trim()) ?? [];
  if (!all) return toText(text);
  const date = year === undefined ? 0 : toSerial(Number(year), Number(month), Number(day));
  if (date === null) return toText(text);
  return date + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
