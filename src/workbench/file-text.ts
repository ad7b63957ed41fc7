/** What XML cannot hold or would change, and what reads like an escape already. */
const ESCAPED = /[\0-\x08\x0B-\x1F\x7F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)|\p{Cs}/gu;
const LINES_AND_TABS = /[\t\n]/g;

/**
 * A text as an .xlsx file holds it: what XML has no room for stands as `_xHHHH_` (ISO/IEC 29500,
 * 22.9.2.19), so that no character is lost and none is changed.
 *
 * @param options.inAttribute where a reader of XML makes spaces of tabs and line breaks
 */
export function toFileText(text: string, { inAttribute = false } = {}): string {
  const escaped = text.replace(ESCAPED, escape);
  return inAttribute ? escaped.replace(LINES_AND_TABS, escape) : escaped;
}

const escape = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** The text that {@link toFileText} wrote, or another program by the same rule. */
export const fromFileText = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
