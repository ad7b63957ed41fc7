import { escapeXml } from '../package/xml-scanner';
import type { CellFormat } from '../stores/sheet-store';

/** The order that the format wants (ISO/IEC 29500, 18.8.22). */
const ORDER = [
  ...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz'],
  ...['color', 'name', 'family', 'charset', 'scheme'],
];

/** What stands in a font, by the names of its elements. */
export type FontParts = ReadonlyMap<string, string>;

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
    switch (key) {
      case 'bold':
        put('b', look.bold ? '' : null);
        break;
      case 'italic':
        put('i', look.italic ? '' : null);
        break;
      case 'strikethrough':
        put('strike', look.strikethrough ? '' : null);
        break;
      case 'underline':
        put('u', look.underline ? '' : null);
        break;
      case 'fontColor':
        put('color', look.fontColor ? ` rgb="${argbOf(look.fontColor)}"` : null);
        break;
      case 'fontSize':
        put('sz', ` val="${look.fontSize ?? 11}"`);
        break;
      case 'fontName':
        put('name', ` val="${escapeXml(look.fontName ?? 'Calibri')}"`);
        // These would have the theme's font in its place.
        put('family', null);
        put('scheme', null);
    }
  }
  const placeOf = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  const inOrder = [...parts].sort(([one], [other]) => placeOf(one) - placeOf(other));
  return `<${prefix}font>${inOrder.map(([, xml]) => xml).join('')}</${prefix}font>`;
}

export const argbOf = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;
