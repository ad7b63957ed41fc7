import { escapeXml } from '../package/xml-scanner';
import type { CellFormat } from '../stores/sheet-store';

/** The order that the format wants (ISO/IEC 29500, 18.8.22). */
const ORDER = [
  ...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz'],
  ...['color', 'name', 'family', 'charset', 'scheme'],
];

/** What stands in a font, by the names of its elements. */
export type FontParts = ReadonlyMap<string, string>;

type Part = readonly [name: string, attributes: string | null];

/** What each entry of a look is in a font; null for nothing. */
const PARTS: Readonly<{ [Key in keyof CellFormat]?: (look: CellFormat) => Part }> = {
  bold: ({ bold }) => ['b', bold ? '' : null],
  italic: ({ italic }) => ['i', italic ? '' : null],
  strikethrough: ({ strikethrough }) => ['strike', strikethrough ? '' : null],
  underline: ({ underline }) => ['u', underline ? '' : null],
  fontColor: ({ fontColor }) => ['color', fontColor ? ` rgb="${argbOf(fontColor)}"` : null],
  fontSize: ({ fontSize = 11 }) => ['sz', ` val="${fontSize}"`],
  fontName: ({ fontName = 'Calibri' }) => ['name', ` val="${escapeXml(fontName)}"`],
};

/**
 * A font with what a look says of it, and all else as it was.
 *
 * @param keys what the look is to say; of one that it does not have, nothing stays
 */
export function fontXml(
  before: FontParts,
  look: CellFormat,
  keys: readonly (keyof CellFormat)[],
  prefix: string,
): string {
  const parts = new Map(before);
  const put = (name: string, attributes: string | null): void => {
    if (attributes === null) parts.delete(name);
    else parts.set(name, `<${prefix}${name}${attributes}/>`);
  };
  for (const key of keys) {
    const [name, attributes] = PARTS[key]?.(look) ?? [];
    if (name !== undefined) put(name, attributes ?? null);
    // These would have the theme's font in the place of the one that is named.
    if (key === 'fontName') for (const other of ['family', 'scheme']) put(other, null);
  }
  const placeOf = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  const inOrder = [...parts].sort(([one], [other]) => placeOf(one) - placeOf(other));
  return `<${prefix}font>${inOrder.map(([, xml]) => xml).join('')}</${prefix}font>`;
}

export const argbOf = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;
