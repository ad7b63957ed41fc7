import type { CellFormat } from '../stores/sheet-store';

type Key = keyof CellFormat;

export const FONT_KEYS: readonly Key[] = [
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'fontColor',
  'fontName',
  'fontSize',
];
export const ALIGNMENT_KEYS: readonly Key[] = ['wrapText', 'horizontal', 'vertical'];
const KEYS: readonly Key[] = [...FONT_KEYS, ...ALIGNMENT_KEYS, 'fill', 'numberFormat'];

/** What is not set, and what is set to what a sheet has anyhow, are the same. */
function valueOf(look: CellFormat, key: Key): unknown {
  const value = look[key];
  if (value === undefined || value === false) return null;
  if (key === 'horizontal' && value === 'General') return null;
  if (key === 'numberFormat' && /^general$/i.test(String(value))) return null;
  return key === 'fill' || key === 'fontColor' ? String(value).toUpperCase() : value;
}

/** In what two looks differ. */
export const differences = (one: CellFormat, other: CellFormat): Key[] =>
  one === other ? [] : KEYS.filter((key) => valueOf(one, key) !== valueOf(other, key));

export const isPlain = (look: CellFormat): boolean => {
  for (const key in look) if (valueOf(look, key as Key) !== null) return false;
  return true;
};

export const PLAIN: CellFormat = {};
