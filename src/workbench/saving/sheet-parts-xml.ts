import { columnName, formatArea, type Area } from '../addresses';
import { toDigits } from '../file-units';
import type { FrozenPanes } from '../stores/sheet-store';
import { argbOf } from './font-xml';
import type { ColumnLook } from './sheet-frame';

/** Pieces of a sheet's part, for a new sheet and for one that has changed. */

export const tabColorXml = (color: string, prefix = ''): string =>
  `<${prefix}tabColor rgb="${argbOf(color)}"/>`;

export function paneXml({ rows, columns }: FrozenPanes, prefix = ''): string {
  if (rows === 0 && columns === 0) return '';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const cell = `${columnName(columns)}${rows + 1}`;
  return `<${prefix}pane${split} topLeftCell="${cell}" activePane="${pane}" state="frozen"/><${prefix}selection pane="${pane}"/>`;
}

export function mergesXml(merges: readonly Area[], prefix = ''): string {
  if (merges.length === 0) return '';
  const each = merges.map((area) => `<${prefix}mergeCell ref="${formatArea(area)}"/>`);
  return `<${prefix}mergeCells count="${merges.length}">${each.join('')}</${prefix}mergeCells>`;
}

/** What a look says of a column; the rest of its attributes is not its own. */
export const columnAttributes = ({ width, isHidden }: ColumnLook): Record<string, string | null> =>
  // How wide a hidden column was, nobody knows.
  isHidden ? { hidden: '1' } : { width: String(toDigits(width)), hidden: null, customWidth: '1' };
