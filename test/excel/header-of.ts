import { textShown } from '../../src/workbench/text-section';
import type { TestWorkbook } from './workbook-of';

/** What the header of a sheet's table holds, and what is seen of it. */
export function headerOf({ book }: TestWorkbook, sheetName = 'JD Mapping') {
  const sheet = book.sheet(sheetName);
  const { area } = sheet.tables()[0]!;
  const row = { ...area, bottom: area.top };
  const names = sheet.values(row)[0]!.map(String);
  const formats = sheet.numberFormats(row)[0]!;
  const shown = names.map((name, at) => textShown(name, formats[at]!));
  /** In pixels. */
  const widths = names.map((_, at) => sheet.columnWidth(area.left + at));
  return { names, formats, shown, widths, of: (name: string) => shown[names.indexOf(name)] };
}
