/** What all data types of Excel's cells have in common, as `Excel.CellValue` declares them. */
interface RichValue {
  readonly type: string;
  readonly basicValue?: unknown;
  readonly text?: unknown;
}

/**
 * The value of a cell without its data type: a formatted number as its number, an entity or a linked
 * type such as Geography as the text that its cell shows, a picture as the error that formulas see.
 * Errors stay what they are.
 *
 * Excel hands over a cell with a data type as an object wherever the metadata lets functions give
 * such objects back (`allowCustomDataForDataTypeAny`).
 */
export function plainValue(cell: unknown): unknown {
  if (!isDataType(cell) || cell.type === 'Error') return cell;
  const { text, basicValue } = cell;
  return typeof text === 'string' ? text : (basicValue ?? '#VALUE!');
}

const isDataType = (cell: unknown): cell is RichValue =>
  typeof cell === 'object' && cell !== null && 'type' in cell;
