import { columnName, formatArea, type Area } from '../addresses';
import { toFileText } from '../file-text';
import { toFileFormula } from '../package/file-formula';
import { escapeXml } from '../package/xml-scanner';
import type { CellValue } from '../stores/sheet-store';

/** What a cell holds and shows. */
export interface CellContent {
  readonly value: CellValue;
  /** Whether a value that reads like an error is one. */
  readonly isError: boolean;
  /** With "="; '' for none. */
  readonly formula: string;
  /** The cells that the formula fills; null where it fills only its own. */
  readonly spill: Area | null;
}

/** A cell's type and value as a file has them. */
export interface CellParts {
  /** '' for a number, or nothing. */
  readonly type: string;
  readonly xml: string;
}

/** Errors that every Excel knows in a file. */
const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/;
const NOTHING: CellParts = { type: '', xml: '' };
/** What a reader of XML may drop or join. */
const LOOSE_SPACE = /^\s|\s$|\n|\s\s/;

/** What a formula shows; nothing where a file has no word for it, as while it is calculated. */
export function formulaValue(
  { value, isError }: Pick<CellContent, 'value' | 'isError'>,
  prefix: string,
): CellParts {
  if (value === '') return NOTHING;
  const v = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (typeof value === 'number') return { type: '', xml: v(String(value)) };
  if (typeof value === 'boolean') return { type: 'b', xml: v(value ? '1' : '0') };
  if (!isError) return { type: 'str', xml: v(escapeXml(toFileText(value))) };
  return ERROR.test(value) ? { type: 'e', xml: v(value) } : NOTHING;
}

function plainValue(content: CellContent, prefix: string): CellParts {
  const { value, isError } = content;
  if (typeof value !== 'string' || value === '' || (isError && ERROR.test(value))) {
    return formulaValue(content, prefix);
  }
  const space = LOOSE_SPACE.test(value) ? ' xml:space="preserve"' : '';
  const text = escapeXml(toFileText(value));
  return {
    type: 'inlineStr',
    xml: `<${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is>`,
  };
}

const BEYOND_XML = /[\0-\x08\x0B-\x1F\uFFFE\uFFFF]/;

/** A cell as a sheet's part has it. Its texts stand in itself, and not among those that cells share. */
export function cellXml(
  row: number,
  column: number,
  style: number,
  content: CellContent,
  prefix = '',
): string {
  const { formula, spill } = content;
  const { type, xml } = formula ? formulaValue(content, prefix) : plainValue(content, prefix);
  const f = formula ? formulaXml(formula, spill, prefix) : '';
  const attributes = `${style > 0 ? ` s="${style}"` : ''}${type === '' ? '' : ` t="${type}"`}`;
  const tag = `<${prefix}c r="${columnName(column)}${row + 1}"${attributes}`;
  return f === '' && xml === '' ? `${tag}/>` : `${tag}>${f}${xml}</${prefix}c>`;
}

function formulaXml(formula: string, spill: Area | null, prefix: string): string {
  const array = spill ? ` t="array" ref="${formatArea(spill)}"` : '';
  const text = toFileFormula(formula);
  const written = BEYOND_XML.test(text) ? toFileText(text) : text;
  return `<${prefix}f${array}>${escapeXml(written)}</${prefix}f>`;
}
