import type { OpenedPackage } from '../package/opened-package';
import { numberOf } from '../package/xml-scanner';
import { readTree } from '../package/xml-tree';
import type { TableRecord } from '../stores/sheet-store';
import type { PackageDraft } from './package-draft';
import { tableXml } from './table-xml';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/**
 * Gives a sheet's part a table.
 *
 * @returns the id of the relationship that leads there
 */
export function addTable(
  draft: PackageDraft,
  base: OpenedPackage,
  sheet: string,
  table: TableRecord,
  columns: readonly string[],
): string {
  const dialect = draft.dialectOf(base.workbookPath);
  const path = draft.freePath('xl/tables/table', '.xml');
  draft.put(path, tableXml(table, columns, freeId(draft, base), dialect), TYPE);
  return draft.link(sheet, 'table', path, dialect);
}

/** Each table of a workbook has a number of its own. */
function freeId(draft: PackageDraft, { reader }: OpenedPackage): number {
  const types = (path: string) => draft.has(path) && reader.types.of(path) === TYPE;
  const isTable = (path: string) => types(path) || /(^|\/)tables\/[^/]+\.xml$/i.test(path);
  const ids = draft.paths
    .filter(isTable)
    .map((path) => numberOf(readTree(draft.textOf(path)).attributes, 'id') ?? 0);
  return Math.max(0, ...ids) + 1;
}
