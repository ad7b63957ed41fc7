import { CellBudget } from './package/cell-budget';
import { OpenedPackage } from './package/opened-package';
import type { PackageReader } from './package/package-reader';
import { FileError, type SheetContents } from './workbook-file';

/**
 * Reads a workbook in Office Open XML, of either make: cells, looks, widths, merges, hidden rows,
 * tables, panes.
 *
 * @throws {FileError} for what is damaged, holds no sheet of cells, or exceeds a limit.
 */
export function readXlsx(reader: PackageReader, name: string): SheetContents[] {
  try {
    const opened = new OpenedPackage(reader, new CellBudget(name));
    if (opened.sheets.length === 0) throw new FileError({ kind: 'no worksheet', name });
    const active = opened.workbook.activeTab;
    const sheets = opened.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      ...opened.readSheet(sheet),
      tables: opened.tablesOf(sheet),
      ...(sheet.index === active && { isActive: true }),
    }));
    reader.checkRest();
    return sheets;
  } catch (error) {
    throw error instanceof FileError ? error : reader.damaged();
  }
}
