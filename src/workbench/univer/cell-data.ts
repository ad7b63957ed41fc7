import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from '@univerjs/core';
import { readsLikeError } from '../stores/error-values';
import { ErrorLikeText, Formula, type CellInput, type CellValue } from '../stores/sheet-store';

/** Cells to be written, by row and column. */
export type CellMatrix = IObjectMatrixPrimitiveType<ICellData>;

/** What Univer keeps in a cell, as the API reads it. */
export function toCellValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return '';
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, '');
  const { v, t } = cell;
  if (v === null || v === undefined) return '';
  if (t === CellValueType.BOOLEAN) return v === true || Number(v) === BooleanNumber.TRUE;
  if (t === CellValueType.NUMBER && typeof v === 'string') return Number(v);
  return v;
}

/** Everything that a write replaces, so that nothing of the old content stays behind. */
const replaced = { f: null, si: null, p: null };

/** What to put in a cell for an input; the look of the cell stays. */
export function toCellData(input: Exclude<CellInput, null>): ICellData {
  if (input instanceof Formula) return { ...replaced, f: input.text, v: null, t: null };
  if (input instanceof ErrorLikeText) {
    return { ...replaced, v: input.text, t: CellValueType.FORCE_STRING };
  }
  if (input === '') return { ...replaced, v: null, t: null };
  if (typeof input === 'number') return { ...replaced, v: input, t: CellValueType.NUMBER };
  if (typeof input === 'boolean') {
    return { ...replaced, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  return { ...replaced, v: input, t: textTypeOf(input) };
}

/** Whether a cell that reads like an error is one: a text says that it is text. */
export const isErrorCell = (cell: Nullable<ICellData>): boolean =>
  readsLikeError(cell?.v) && cell?.t !== CellValueType.FORCE_STRING;

/** Text that looks like a number must say that it is text, or the grid makes it one. */
function textTypeOf(text: string): CellValueType {
  return text.trim() !== '' && !Number.isNaN(Number(text))
    ? CellValueType.FORCE_STRING
    : CellValueType.STRING;
}
