import { sameArea } from '../addresses';
import type { OpenedPackage, PackageSheet } from '../package/opened-package';
import { readTable } from '../package/read-table';
import { attributeOf } from '../package/xml-scanner';
import { childOf, type XmlElement } from '../package/xml-tree';
import { addTable } from './add-table';
import type { PackageDraft } from './package-draft';
import type { FramedTable, SheetFrame } from './sheet-frame';
import { SHEET_ORDER } from './sheet-order';
import { changedTable, tableXml } from './table-xml';
import type { TextEdit } from './text-edits';
import { append, countOf, insertAt, placeOf, remove, retag, withAttributes } from './xml-edits';

interface TablePart {
  readonly path: string;
  readonly relationshipId: string;
  readonly before: FramedTable;
}

/**
 * Brings a sheet's tables into the package as they are now.
 *
 * @returns what is to change in the sheet's own part
 */
export function compareTables(
  draft: PackageDraft,
  base: OpenedPackage,
  part: PackageSheet,
  root: XmlElement,
  prefix: string,
  before: SheetFrame,
  now: SheetFrame,
): TextEdit[] {
  const dialect = draft.dialectOf(base.workbookPath);
  const gone: string[] = [];
  for (const { path, relationshipId, before: old } of partsOf(base, part, before)) {
    const table = now.tables.find(({ record }) => record.id === old.record.id);
    if (!table) {
      draft.unlink(part.path, relationshipId);
      draft.remove(path);
      gone.push(relationshipId);
    } else if (!isSame(old, table)) {
      const xml = draft.textOf(path);
      const { record, columns } = table;
      const id = Number(/\sid="(\d+)"/.exec(xml)?.[1] ?? 1);
      draft.put(
        path,
        changedTable(xml, old.record, record, columns) ?? tableXml(record, columns, id, dialect),
      );
    }
  }
  const isNew = ({ record }: FramedTable) =>
    !before.tables.some((old) => old.record.id === record.id);
  const added = now.tables
    .filter(isNew)
    .map((table) => addTable(draft, base, part.path, table.record, table.columns));
  return listEdits(root, prefix, gone, added, dialect.office);
}

const isSame = (one: FramedTable, other: FramedTable): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The parts of the tables that the grid has, each with how it was when it was opened. */
function partsOf(base: OpenedPackage, part: PackageSheet, { tables }: SheetFrame): TablePart[] {
  return part.relationships.flatMap(({ id, type, target }) => {
    if (type !== 'table' || !base.reader.has(target)) return [];
    const table = readTable(base.reader.textOf(target));
    const before = table && tables.find(({ record }) => sameArea(record.area, table.area));
    return before ? [{ path: base.reader.spelling(target), relationshipId: id, before }] : [];
  });
}

/** The list of a sheet's tables, by the ids of the relationships that went and came. */
function listEdits(
  root: XmlElement,
  prefix: string,
  gone: readonly string[],
  added: readonly string[],
  office: string,
): TextEdit[] {
  if (gone.length === 0 && added.length === 0) return [];
  const list = childOf(root, 'tableParts');
  const old = (list?.children ?? []).filter(({ attributes }) =>
    gone.includes(attributeOf(attributes, 'id') ?? ''),
  );
  const xml = added
    .map((id) => `<${prefix}tablePart${withAttributes('', { 'xmlns:r': office, 'r:id': id })}/>`)
    .join('');
  const count = (list?.children.length ?? 0) - old.length + added.length;
  if (!list) {
    const all = `<${prefix}tableParts count="${count}">${xml}</${prefix}tableParts>`;
    return [insertAt(placeOf(root, SHEET_ORDER, 'tableParts'), all)];
  }
  if (count === 0) return [remove(list)];
  if (list.isEmpty) return [append(list, prefix, xml)];
  const changes = [retag(list, prefix, countOf(list, count)), ...old.map(remove)];
  return xml === '' ? changes : [...changes, append(list, prefix, xml)];
}
