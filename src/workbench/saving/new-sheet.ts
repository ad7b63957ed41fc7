import { formatArea } from '../addresses';
import type { Dialect } from '../package/dialect';
import { cellXml } from './cell-xml';
import { conditionalFormatXml } from './conditional-format-xml';
import { isPlain } from './looks';
import type { SheetCells } from './sheet-cells';
import type { ColumnLook, SheetFrame } from './sheet-frame';
import { columnAttributes, mergesXml, paneXml, tabColorXml } from './sheet-parts-xml';
import type { StyleSheet } from './style-sheet';
import { withAttributes } from './xml-edits';

/** What a new sheet's part is made of. */
export interface NewSheet {
  readonly cells: SheetCells;
  readonly frame: SheetFrame;
  readonly isActive: boolean;
  /** The ids of the relationships that lead to its tables. */
  readonly tables: readonly string[];
}

/** Writes the part of a sheet that the file does not have. */
export function writeNewSheet(
  { cells, frame, isActive, tables }: NewSheet,
  styles: StyleSheet,
  { main, office }: Dialect,
  write: (xml: string) => void,
): void {
  const { tabColor, frozen, showGridlines, merges, conditionalFormats } = frame;
  const view = withAttributes('', {
    showGridLines: showGridlines ? null : '0',
    tabSelected: isActive ? '1' : null,
    workbookViewId: '0',
  });
  write(`<worksheet xmlns="${main}" xmlns:r="${office}">`);
  if (tabColor) write(`<sheetPr>${tabColorXml(tabColor)}</sheetPr>`);
  if (cells.used) write(`<dimension ref="${formatArea(cells.used)}"/>`);
  write(`<sheetViews><sheetView${view}>${paneXml(frozen)}</sheetView></sheetViews>`);
  write('<sheetFormatPr defaultRowHeight="15"/>');
  write(columnsXml(cells, frame));
  writeRows(cells, styles, write);
  write(mergesXml(merges));
  conditionalFormats.forEach((record, index) =>
    write(conditionalFormatXml(record, index + 1, styles)),
  );
  if (tables.length > 0) {
    const parts = tables.map((id) => `<tablePart r:id="${id}"/>`);
    write(`<tableParts count="${tables.length}">${parts.join('')}</tableParts>`);
  }
  write('</worksheet>');
}

/** The columns that are used, equal ones beside one another together. */
function columnsXml({ used }: SheetCells, { columns }: SheetFrame): string {
  if (!used) return '';
  const xml: string[] = [];
  for (let left = used.left; left <= used.right;) {
    const look = columns[left]!;
    let right = left;
    while (right < used.right && isSame(columns[right + 1]!, look)) right += 1;
    const places = { min: String(left + 1), max: String(right + 1) };
    xml.push(`<col${withAttributes('', { ...places, ...columnAttributes(look) })}/>`);
    left = right + 1;
  }
  return `<cols>${xml.join('')}</cols>`;
}

const isSame = (one: ColumnLook, other: ColumnLook): boolean =>
  one.width === other.width && one.isHidden === other.isHidden;

function writeRows(cells: SheetCells, styles: StyleSheet, write: (xml: string) => void): void {
  const { sheet, used } = cells;
  const filled = new Set(sheet.filledRows());
  const isBasePlain = isPlain(styles.lookOf(0));
  write('<sheetData>');
  for (let row = used?.top ?? 0; row <= (used?.bottom ?? -1); row++) {
    const hidden = sheet.isRowHidden(row) ? ' hidden="1"' : '';
    const xml = filled.has(row) ? cellsOf(row) : '';
    if (xml !== '' || hidden !== '') write(`<row r="${row + 1}"${hidden}>${xml}</row>`);
  }
  write('</sheetData>');

  function cellsOf(row: number): string {
    let xml = '';
    cells.goTo(row);
    for (let column = used!.left; column <= used!.right; column++) {
      const look = cells.lookAt(column);
      const isBlank = cells.valueAt(column) === '' && cells.formulaAt(column) === '';
      if (isBlank && isPlain(look)) continue;
      const style = isBasePlain && isPlain(look) ? 0 : styles.cell(0, look);
      const content = cells.contentAt(column);
      const hasContent = content.value !== '' || content.formula !== '';
      if (hasContent || style > 0) xml += cellXml(row, column, style, content);
    }
    return xml;
  }
}
