import type { CellFormat, HorizontalAlignment } from '../stores/sheet-store';
import { builtInFormat, isDateFormat } from './number-formats';
import type { Palette } from './read-colors';
import { attributeOf, isOn, numberOf, rawAttributeOf, scanXml } from './xml-scanner';

/** The looks of a workbook by the numbers that its cells and rules name. */
export interface WorkbookStyles {
  /** One object for equal looks; null for a plain one. */
  readonly cells: readonly (CellFormat | null)[];
  /** Whether a number with that look is a date or a time. */
  readonly areDates: readonly boolean[];
  /** Of conditional formats. */
  readonly differences: readonly CellFormat[];
}

type FormatDraft = { -readonly [Key in keyof CellFormat]: CellFormat[Key] };

const horizontals: Readonly<Record<string, HorizontalAlignment>> = {
  left: 'Left',
  center: 'Center',
  centerContinuous: 'Center',
  right: 'Right',
  justify: 'Justify',
};

/** Reads `styles.xml`: what the grid can show of it. */
export function readStyles(xml: string, palette: Palette): WorkbookStyles {
  // A file's own colours stand behind what names them.
  if (xml.includes('rgbColor')) {
    scanXml(xml, {
      open(name, attributes) {
        if (name === 'rgbColor') palette.indexed.push(rawAttributeOf(attributes, 'rgb') ?? '');
      },
      close() {},
      text() {},
    });
  }
  const reader = new StylesReader(palette);
  scanXml(xml, reader);
  return reader.styles();
}

class StylesReader {
  readonly #palette: Palette;
  readonly #formats = new Map<number, string>();
  readonly #fonts: FormatDraft[] = [];
  readonly #fills: (string | undefined)[] = [];
  readonly #cells: FormatDraft[] = [];
  readonly #differences: FormatDraft[] = [];
  #section = '';
  #font: FormatDraft | null = null;
  #fill: { color?: string | undefined; isSolid: boolean } | null = null;
  #alignedTo: FormatDraft | null = null;

  constructor(palette: Palette) {
    this.#palette = palette;
  }

  open(name: string, attributes: string, isEmpty: boolean): boolean | void {
    switch (name) {
      case 'numFmts':
      case 'fonts':
      case 'fills':
      case 'cellXfs':
      case 'dxfs':
        this.#section = isEmpty ? '' : name;
        return;
      case 'borders':
      case 'cellStyleXfs':
      case 'cellStyles':
      case 'tableStyles':
      case 'colors':
      case 'extLst':
        return false;
      default:
        this.#openInSection(name, attributes);
    }
  }

  close(name: string): void {
    if (name === this.#section) this.#section = '';
    if (name === 'font') this.#font = null;
    if (name === 'xf') this.#alignedTo = null;
    if (name === 'fill' && this.#fill) this.#closeFill(this.#fill);
  }

  text(): void {}

  #closeFill({ color, isSolid }: { color?: string | undefined; isSolid: boolean }): void {
    this.#fill = null;
    const difference = this.#section === 'dxfs' ? this.#differences.at(-1) : null;
    if (difference && color) difference.fill = color;
    else if (!difference) this.#fills[this.#fills.length - 1] = isSolid ? color : undefined;
  }

  #openInSection(name: string, attributes: string): void {
    switch (name) {
      case 'numFmt':
        this.#readNumberFormat(attributes);
        return;
      case 'dxf':
        this.#differences.push({});
        return;
      case 'font':
        this.#font = this.#section === 'dxfs' ? (this.#differences.at(-1) ?? {}) : {};
        if (this.#section === 'fonts') this.#fonts.push(this.#font);
        return;
      case 'fill':
        if (this.#section !== 'fills' && this.#section !== 'dxfs') return;
        this.#fill = { isSolid: false };
        if (this.#section === 'fills') this.#fills.push(undefined);
        return;
      case 'xf':
        this.#readCell(attributes);
        return;
      case 'alignment':
        this.#readAlignment(attributes);
        return;
      default:
        if (this.#font) readFontPart(name, attributes, this.#font, this.#palette);
        if (this.#fill) this.#readFillPart(name, attributes, this.#fill);
    }
  }

  #readNumberFormat(attributes: string): void {
    const code = attributeOf(attributes, 'formatCode') ?? '';
    if (this.#section === 'numFmts') {
      this.#formats.set(numberOf(attributes, 'numFmtId') ?? -1, code);
    } else if (this.#section === 'dxfs') {
      const difference = this.#differences.at(-1);
      if (difference && code !== '') difference.numberFormat = code;
    }
  }

  #readFillPart(
    name: string,
    attributes: string,
    fill: { color?: string | undefined; isSolid: boolean },
  ): void {
    if (name === 'patternFill') {
      fill.isSolid = rawAttributeOf(attributes, 'patternType') === 'solid';
    }
    const isRule = this.#section === 'dxfs';
    // In a rule the colour that shows is the pattern's background.
    if (name === 'bgColor' && isRule) fill.color = this.#palette.colorOf(attributes) ?? fill.color;
    if (name === 'fgColor') fill.color ??= this.#palette.colorOf(attributes);
  }

  #readCell(attributes: string): void {
    if (this.#section !== 'cellXfs') return;
    const font = this.#fonts[numberOf(attributes, 'fontId') ?? 0];
    const fill = this.#fills[numberOf(attributes, 'fillId') ?? 0];
    const id = numberOf(attributes, 'numFmtId') ?? 0;
    const numberFormat = this.#formats.get(id) ?? builtInFormat(id);
    const cell: FormatDraft = {
      ...(fill && { fill }),
      ...font,
      ...(numberFormat && !/^general$/i.test(numberFormat) && { numberFormat }),
    };
    this.#cells.push(cell);
    this.#alignedTo = cell;
  }

  #readAlignment(attributes: string): void {
    if (!this.#alignedTo) return;
    if (isOn(attributes, 'wrapText')) this.#alignedTo.wrapText = true;
    const horizontal = horizontals[rawAttributeOf(attributes, 'horizontal') ?? ''];
    if (horizontal) this.#alignedTo.horizontal = horizontal;
  }

  styles(): WorkbookStyles {
    const known = new Map<string, CellFormat>();
    const pooled = (format: CellFormat): CellFormat | null => {
      const key = JSON.stringify(Object.entries(format).sort(([a], [b]) => (a < b ? -1 : 1)));
      if (key === '[]') return null;
      if (!known.has(key)) known.set(key, format);
      return known.get(key)!;
    };
    return {
      cells: this.#cells.map(pooled),
      areDates: this.#cells.map(({ numberFormat }) => isDateFormat(numberFormat ?? '')),
      differences: this.#differences,
    };
  }
}

function readFontPart(name: string, attributes: string, font: FormatDraft, palette: Palette): void {
  const isSet = isOn(attributes, 'val', true);
  if (name === 'b' && isSet) font.bold = true;
  else if (name === 'i' && isSet) font.italic = true;
  else if (name === 'u' && rawAttributeOf(attributes, 'val') !== 'none') font.underline = true;
  else if (name === 'strike' && isSet) font.strikethrough = true;
  else if (name === 'color') {
    const color = palette.colorOf(attributes);
    if (color && color !== '#000000') font.fontColor = color;
  }
}
