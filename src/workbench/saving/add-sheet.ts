import type { OpenedPackage } from '../package/opened-package';
import type { SheetStore } from '../stores/sheet-store';
import { addTable } from './add-table';
import { writeNewSheet } from './new-sheet';
import type { PackageDraft } from './package-draft';
import { SheetCells } from './sheet-cells';
import { frameOf } from './sheet-frame';
import type { StyleSheet } from './style-sheet';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Adds a sheet that the file does not have, with its tables. */
export function addSheet(
  draft: PackageDraft,
  base: OpenedPackage,
  styles: StyleSheet,
  sheet: SheetStore,
  isActive: boolean,
): { readonly relationshipId: string; readonly hasFormulas: boolean } {
  const dialect = draft.dialectOf(base.workbookPath);
  const path = draft.freePath('xl/worksheets/sheet', '.xml');
  const frame = frameOf(sheet);
  const tables = frame.tables.map(({ record, columns }) =>
    addTable(draft, base, path, record, columns),
  );
  const cells = new SheetCells(sheet, base.workbook.is1904);
  draft.putPieces(path, TYPE, (write) =>
    writeNewSheet({ cells, frame, isActive, tables }, styles, dialect, write),
  );
  const hasFormulas = sheet.formulaCells()[Symbol.iterator]().next().done !== true;
  return { relationshipId: draft.link(base.workbookPath, 'worksheet', path, dialect), hasFormulas };
}
