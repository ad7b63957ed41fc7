import { numberOf, rawAttributeOf, scanXml } from './xml-scanner';

/** The colours that files name by a number, before any file changes them. */
const INDEXED =
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF800080800000008080000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333';

/** In the order in which cells number them; a theme writes dark before light. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The colours of a workbook's theme by their number, each "RRGGBB"; empty where it has none. */
export function readThemeColors(xml: string): readonly string[] {
  const found = new Map<string, string>();
  let current = '';
  let isScheme = false;
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'clrScheme') isScheme = true;
      if (!isScheme) return;
      if (THEME_ORDER.includes(name)) current = name;
      const value =
        name === 'srgbClr'
          ? rawAttributeOf(attributes, 'val')
          : name === 'sysClr'
            ? rawAttributeOf(attributes, 'lastClr')
            : null;
      if (value !== null && current !== '' && !found.has(current)) found.set(current, value);
    },
    close(name) {
      if (name === 'clrScheme') isScheme = false;
    },
    text() {},
  });
  return found.size === 0 ? [] : THEME_ORDER.map((name) => found.get(name) ?? '');
}

/** What the numbers of colours stand for in one workbook. */
export class Palette {
  readonly #theme: readonly string[];
  /** Of the file itself, in the place of the usual ones. */
  readonly indexed: string[] = [];

  constructor(theme: readonly string[] = []) {
    this.#theme = theme;
  }

  /** The "#RRGGBB" of an element such as `fgColor`; undefined where it is left to the program. */
  colorOf(attributes: string): string | undefined {
    const base = this.#baseOf(attributes);
    if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
    const tint = numberOf(attributes, 'tint') ?? 0;
    return `#${(tint === 0 ? base : tinted(base, tint)).toUpperCase()}`;
  }

  #baseOf(attributes: string): string | undefined {
    const rgb = rawAttributeOf(attributes, 'rgb');
    if (rgb !== null) return rgb.slice(-6);
    const theme = numberOf(attributes, 'theme');
    if (theme !== null) return this.#theme[theme];
    const index = numberOf(attributes, 'indexed');
    if (index === null) return undefined;
    return this.indexed[index]?.slice(-6) ?? usualColor(index);
  }
}

function usualColor(index: number): string | undefined {
  // From 64 on they are the system's own.
  const at = index * 6;
  return index >= 0 && at < INDEXED.length ? INDEXED.slice(at, at + 6) : undefined;
}

/** Lighter by a positive share, darker by a negative one, as the format defines it (HSL). */
function tinted(rgb: string, tint: number): string {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const before = (most + least) / 2;
  const share = Math.max(-1, Math.min(1, tint));
  const after = share < 0 ? before * (1 + share) : before * (1 - share) + share;
  const chroma = 1 - Math.abs(2 * before - 1);
  const saturation = chroma === 0 ? 0 : (most - least) / chroma;
  const spread = (1 - Math.abs(2 * after - 1)) * saturation;
  const scale = most === least ? 0 : spread / (most - least);
  // Rounded down, as Excel's own colours are.
  const toHex = (part: number): string =>
    Math.floor(255 * Math.max(0, Math.min(1, after + (part - before) * scale)))
      .toString(16)
      .padStart(2, '0');
  return toHex(red) + toHex(green) + toHex(blue);
}
