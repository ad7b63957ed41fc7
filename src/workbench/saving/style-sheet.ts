import { prefixOf } from '../package/dialect';
import { builtInId } from '../package/number-formats';
import { attributeOf, escapeXml, numberOf } from '../package/xml-scanner';
import { childOf, readTree, type XmlElement } from '../package/xml-tree';
import type { CellFormat } from '../stores/sheet-store';
import { argbOf, fontXml, type FontParts } from './font-xml';
import { ALIGNMENT_KEYS, differences, FONT_KEYS, PLAIN } from './looks';
import { applyEdits, type TextEdit } from './text-edits';
import { append, countOf, insertAt, placeOf, retag, withAttributes } from './xml-edits';

const ORDER = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'],
  ...['tableStyles', 'colors', 'extLst'],
];
type Section = 'numFmts' | 'fonts' | 'fills' | 'cellXfs' | 'dxfs';
const SECTIONS: readonly Section[] = ['numFmts', 'fonts', 'fills', 'cellXfs', 'dxfs'];

/** The numbers below are the format's own. */
const FIRST_OWN_FORMAT = 164;
const NEW_XF = ' numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"';

type Attributes = Readonly<Record<string, string | null>>;

/** The looks of a workbook's cells, to which new ones are added behind those that are there. */
export class StyleSheet {
  readonly #xml: string;
  readonly #root: XmlElement;
  readonly #prefix: string;
  readonly #looks: readonly (CellFormat | null)[];
  readonly #added: Record<Section, string[]> = {
    ...{ numFmts: [], fonts: [], fills: [], cellXfs: [], dxfs: [] },
  };
  readonly #places = new Map<string, number>();
  readonly #byLook = new WeakMap<CellFormat, Map<number, number>>();
  readonly #formats = new Map<string, number>();
  #nextFormat = FIRST_OWN_FORMAT;

  /** @param looks of the cells' styles by their numbers, as the grid shows them */
  constructor(xml: string, looks: readonly (CellFormat | null)[]) {
    this.#xml = xml;
    this.#root = readTree(xml);
    this.#prefix = prefixOf(this.#root.attributes);
    this.#looks = looks;
    for (const { attributes } of childOf(this.#root, 'numFmts')?.children ?? []) {
      const id = numberOf(attributes, 'numFmtId') ?? 0;
      this.#formats.set(attributeOf(attributes, 'formatCode') ?? '', id);
      this.#nextFormat = Math.max(this.#nextFormat, id + 1);
    }
  }

  lookOf(style: number): CellFormat {
    return this.#looks[style] ?? PLAIN;
  }

  /** The style that looks as wanted and is otherwise the one of that number: its borders stay. */
  cell(base: number, look: CellFormat): number {
    let byBase = this.#byLook.get(look);
    if (!byBase) this.#byLook.set(look, (byBase = new Map<number, number>()));
    let style = byBase.get(base);
    if (style === undefined) byBase.set(base, (style = this.#newStyle(base, look)));
    return style;
  }

  /** The number of what a conditional format changes. */
  difference(look: CellFormat): number {
    const p = this.#prefix;
    const keys = FONT_KEYS.filter((key) => look[key] !== undefined);
    const format = look.numberFormat;
    const parts = [
      keys.length > 0 ? fontXml(new Map(), look, keys, p) : '',
      format ? `<${p}numFmt ${this.#formatAttributes(format)}/>` : '',
      look.fill
        ? `<${p}fill><${p}patternFill patternType="solid"><${p}bgColor rgb="${argbOf(look.fill)}"/></${p}patternFill></${p}fill>`
        : '',
    ];
    return this.#add('dxfs', `<${p}dxf>${parts.join('')}</${p}dxf>`);
  }

  get isChanged(): boolean {
    return SECTIONS.some((section) => this.#added[section].length > 0);
  }

  toXml(): string {
    return applyEdits(
      this.#xml,
      SECTIONS.flatMap((section) => this.#editsOf(section)),
    );
  }

  #editsOf(section: Section): TextEdit[] {
    const added = this.#added[section];
    if (added.length === 0) return [];
    const xml = added.join('');
    const p = this.#prefix;
    const element = childOf(this.#root, section);
    if (!element) {
      const place = placeOf(this.#root, ORDER, section);
      const all = `<${p}${section} count="${added.length}">${xml}</${p}${section}>`;
      return [insertAt(place, all)];
    }
    const count = countOf(element, element.children.length + added.length);
    if (element.isEmpty) {
      const attributes = withAttributes(element.attributes, count);
      return [append({ ...element, attributes }, p, xml)];
    }
    return [retag(element, p, count), append(element, p, xml)];
  }

  #newStyle(base: number, look: CellFormat): number {
    const changed = differences(this.lookOf(base), look);
    if (changed.length === 0) return base;
    const before = childOf(this.#root, 'cellXfs')?.children[base];
    let attributes = before?.attributes ?? NEW_XF;
    const put = (values: Attributes): void => {
      attributes = withAttributes(attributes, values);
    };
    const fontKeys = FONT_KEYS.filter((key) => changed.includes(key));
    if (fontKeys.length > 0) {
      const parts = this.#fontOf(numberOf(attributes, 'fontId') ?? 0);
      const font = this.#add('fonts', fontXml(parts, look, fontKeys, this.#prefix));
      put({ fontId: String(font), applyFont: '1' });
    }
    if (changed.includes('fill')) put({ fillId: String(this.#fill(look.fill)), applyFill: '1' });
    if (changed.includes('numberFormat')) {
      put({ numFmtId: String(this.#format(look.numberFormat)), applyNumberFormat: '1' });
    }
    const alignmentKeys = ALIGNMENT_KEYS.filter((key) => changed.includes(key));
    if (alignmentKeys.length > 0) put({ applyAlignment: '1' });
    const inside = this.#insideOf(before, look, alignmentKeys);
    const p = this.#prefix;
    const xf = inside === '' ? `<${p}xf${attributes}/>` : `<${p}xf${attributes}>${inside}</${p}xf>`;
    return this.#add('cellXfs', xf);
  }

  /** Of a style: how its text is aligned, and whatever else stands in it. */
  #insideOf(
    before: XmlElement | undefined,
    look: CellFormat,
    keys: readonly (keyof CellFormat)[],
  ): string {
    const children = before?.children ?? [];
    const alignment = children.find(({ name }) => name === 'alignment');
    const rest = children
      .filter((child) => child !== alignment)
      .map(({ start, end }) => this.#xml.slice(start, end))
      .join('');
    const values: Record<string, string | null> = {};
    if (keys.includes('wrapText')) values['wrapText'] = look.wrapText ? '1' : null;
    if (keys.includes('horizontal'))
      values['horizontal'] = HORIZONTAL[look.horizontal ?? 'General'];
    if (keys.includes('vertical')) {
      values['vertical'] = look.vertical ? VERTICAL[look.vertical] : null;
    }
    const attributes = withAttributes(alignment?.attributes ?? '', values);
    return attributes.trim() === '' ? rest : `<${this.#prefix}alignment${attributes}/>${rest}`;
  }

  #fontOf(id: number): FontParts {
    const font = childOf(this.#root, 'fonts')?.children[id];
    return new Map(
      (font?.children ?? []).map(({ name, start, end }) => [name, this.#xml.slice(start, end)]),
    );
  }

  #fill(color: string | undefined): number {
    if (!color) return 0;
    const p = this.#prefix;
    const pattern = `<${p}fgColor rgb="${argbOf(color)}"/><${p}bgColor indexed="64"/>`;
    return this.#add(
      'fills',
      `<${p}fill><${p}patternFill patternType="solid">${pattern}</${p}patternFill></${p}fill>`,
    );
  }

  #formatAttributes(code: string): string {
    return `numFmtId="${this.#format(code)}" formatCode="${escapeXml(code)}"`;
  }

  #format(code: string | undefined): number {
    if (!code || /^general$/i.test(code)) return 0;
    const known = builtInId(code) ?? this.#formats.get(code);
    if (known !== undefined) return known;
    const id = this.#nextFormat++;
    this.#formats.set(code, id);
    const p = this.#prefix;
    const attributes = `numFmtId="${id}" formatCode="${escapeXml(code)}"`;
    this.#added.numFmts.push(`<${p}numFmt ${attributes}/>`);
    return id;
  }

  /** @returns its number in the section; one that is added already is not added twice */
  #add(section: Section, xml: string): number {
    const key = `${section} ${xml}`;
    let place = this.#places.get(key);
    if (place === undefined) {
      const before = childOf(this.#root, section)?.children.length ?? 0;
      place = before + this.#added[section].push(xml) - 1;
      this.#places.set(key, place);
    }
    return place;
  }
}

const HORIZONTAL = {
  General: null,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Justify: 'justify',
} as const;
const VERTICAL = { Top: 'top', Center: 'center', Bottom: 'bottom' } as const;
