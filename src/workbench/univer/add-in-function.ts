import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import { CellError, type CellResult } from '../custom-functions';
import type { CellPlace } from '../cell-place';
import type { DataTypes } from '../data-types';
import type { CellValue } from '../stores/sheet-store';

/** Answers a call: its arguments as Excel would hand them over, and the cell that calls. */
export type AnswerCall = (args: readonly unknown[], cell: CellPlace) => CellResult;

/**
 * A function of the add-in in the grid's calculation. It takes the engine's own values rather than
 * the plain ones of `registerFunction`, which make a blank cell 0 and text like "007" a number.
 */
export class AddInFunction extends BaseFunction {
  readonly #answer: AnswerCall;
  readonly #dataTypes: DataTypes;

  constructor(name: string, answer: AnswerCall, dataTypes: DataTypes) {
    super(name);
    this.#answer = answer;
    this.#dataTypes = dataTypes;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const sheetId = this.subUnitId ?? '';
    const cell = { sheetId, row: this.row, column: this.column };
    const args = variants.map((variant) => toArgument(variant, this.#dataTypes));
    return toVariant(this.#answer(args, cell));
  }
}

/** Nothing is an omitted argument; a blank cell is an empty text inside its matrix. */
function toArgument(variant: BaseValueObject, dataTypes: DataTypes): unknown {
  if (!variant.isArray()) return isBlank(variant) ? null : toPlain(variant);
  const array = variant as ArrayValueObject;
  const sheetId = array.getSheetId();
  // Of an array that is no reference they name no cell.
  const [top, left] = [array.getCurrentRow(), array.getCurrentColumn()];
  return array.getArrayValue().map((row, r) =>
    row.map((cell, c) => {
      if (isBlank(cell)) return '';
      const plain = toPlain(cell!);
      if (plain instanceof CellError) return plain;
      return dataTypes.at({ sheetId, row: top + r, column: left + c }, plain) ?? plain;
    }),
  );
}

const isBlank = (value: Nullable<BaseValueObject>): boolean => !value || value.isNull();

function toPlain(value: BaseValueObject): CellValue | CellError {
  return value.isError()
    ? new CellError((value as ErrorValueObject).getErrorType())
    : value.getValue();
}

function toVariant(result: CellResult): BaseValueObject {
  if (!Array.isArray(result)) return toValueObject(result);
  const calculateValueList = result.map((row) => row.map(toValueObject));
  return ArrayValueObject.create({
    calculateValueList,
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

const errorTypes: ReadonlySet<string> = new Set(Object.values(ErrorType));

function toValueObject(value: CellValue): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return errorTypes.has(value)
    ? ErrorValueObject.create(value as ErrorType)
    : StringValueObject.create(value);
}
