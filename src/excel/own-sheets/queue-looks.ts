import type { BodyLooks, ColorRule } from './filling';

/** Grey, as what is switched off. */
const EMPTIED_FILL = '#E7E6E6';

/**
 * Gives the body of a table its looks.
 *
 * @param body where it stands; rows and columns count from 0.
 */
export function queueLooks(
  sheet: Excel.Worksheet,
  body: { readonly top: number; readonly left: number; readonly rows: number },
  { plain, formats, wrapped, rowHeight, colors, emptied = [], refilled = [] }: BodyLooks,
): void {
  const { top, left, rows } = body;
  const column = (at: number, width = 1) => sheet.getRangeByIndexes(top, left + at, rows, width);
  for (const [first, width] of plain) {
    const cells = column(first, width);
    // One value for all cells, which Office.js takes and its types do not tell.
    cells.numberFormat = 'General' as unknown as string[][];
    cells.format.wrapText = false;
    cells.format.verticalAlignment = 'Top';
  }
  for (const { column: at, first, last, format } of formats) {
    const cells = sheet.getRangeByIndexes(top + first, left + at, last - first + 1, 1);
    cells.numberFormat = format as unknown as string[][];
  }
  for (const at of wrapped) column(at).format.wrapText = true;
  for (const at of emptied) column(at).format.fill.color = EMPTIED_FILL;
  for (const at of refilled) column(at).format.fill.clear();
  if (rowHeight !== null) column(0).format.rowHeight = rowHeight;
  if (colors) queueColors(column(colors.column), colors.rules);
}

/** Colours cells by the text in them, and by nothing else. */
function queueColors(cells: Excel.Range, rules: readonly ColorRule[]): void {
  cells.conditionalFormats.clearAll();
  for (const { text, fill, color } of rules) {
    const { cellValue } = cells.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    cellValue.rule = { operator: 'EqualTo', formula1: `="${text}"` };
    cellValue.format.fill.color = fill;
    cellValue.format.font.color = color;
  }
}
