import { formatArea, type Area } from '../addresses';
import { fromFileText, toFileText } from '../file-text';
import { prefixOf, type Dialect } from '../package/dialect';
import { attributeOf, escapeXml } from '../package/xml-scanner';
import { childOf, readTree } from '../package/xml-tree';
import type { TableRecord } from '../stores/sheet-store';
import { applyEdits, type TextEdit } from './text-edits';
import { insertAt, remove, retag } from './xml-edits';

const nameOf = (text: string): string => toFileText(text, { inAttribute: true });

/** The part of a table. */
export function tableXml(
  table: TableRecord,
  columns: readonly string[],
  id: number,
  { main }: Dialect,
): string {
  const { name, area, style, showBandedRows, showFilterButton, hasTotals = false } = table;
  const attribute = (text: string) => escapeXml(nameOf(text));
  const totals = hasTotals ? 'totalsRowCount="1"' : 'totalsRowShown="0"';
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`,
    `<table xmlns="${main}" id="${id}" name="${attribute(name)}" displayName="${attribute(name)}" ref="${formatArea(area)}" ${totals}>`,
    showFilterButton ? `<autoFilter ref="${formatArea(filteredArea(area, hasTotals))}"/>` : '',
    `<tableColumns count="${columns.length}">`,
    ...columns.map(
      (column, index) => `<tableColumn id="${index + 1}" name="${attribute(column)}"/>`,
    ),
    '</tableColumns>',
    `<tableStyleInfo${style ? ` name="${escapeXml(style)}"` : ''} showFirstColumn="0" showLastColumn="0" showRowStripes="${showBandedRows ? 1 : 0}" showColumnStripes="0"/>`,
    '</table>',
  ].join('');
}

const filteredArea = (area: Area, hasTotals: boolean): Area =>
  hasTotals ? { ...area, bottom: area.bottom - 1 } : area;

/**
 * Changes what a table's part says of it; what else stands there, as what its columns calculate,
 * stays. Null where it has other columns than before.
 */
export function changedTable(
  xml: string,
  before: TableRecord,
  now: TableRecord,
  columns: readonly string[],
): string | null {
  const root = readTree(xml);
  const prefix = prefixOf(root.attributes);
  const list = childOf(root, 'tableColumns');
  const filter = childOf(root, 'autoFilter');
  const looks = childOf(root, 'tableStyleInfo');
  if (list?.children.length !== columns.length) return null;
  const { hasTotals = false } = before;
  const edits: TextEdit[] = [];
  const ref = formatArea(now.area);
  if (before.name !== now.name || formatArea(before.area) !== ref) {
    edits.push(retag(root, prefix, { name: now.name, displayName: now.name, ref }));
  }
  if (filter && !now.showFilterButton) edits.push(remove(filter));
  else if (filter && formatArea(before.area) !== ref) {
    edits.push(retag(filter, prefix, { ref: formatArea(filteredArea(now.area, hasTotals)) }));
  } else if (!filter && now.showFilterButton && !before.showFilterButton) {
    const area = formatArea(filteredArea(now.area, hasTotals));
    edits.push(insertAt(root.openEnd, `<${prefix}autoFilter ref="${area}"/>`));
  }
  list.children.forEach((column, index) => {
    const name = columns[index]!;
    const written = fromFileText(attributeOf(column.attributes, 'name') ?? '');
    if (!isSameName(written, name)) edits.push(retag(column, prefix, { name: nameOf(name) }));
  });
  if (looks && (before.style !== now.style || before.showBandedRows !== now.showBandedRows)) {
    const showRowStripes = now.showBandedRows ? '1' : '0';
    edits.push(retag(looks, prefix, { name: now.style || null, showRowStripes }));
  }
  return applyEdits(xml, edits);
}

/** A line break in a header may stand in its column's name as a space. */
const isSameName = (one: string, other: string): boolean =>
  one.replace(/\s+/g, ' ') === other.replace(/\s+/g, ' ');
