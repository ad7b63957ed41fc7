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
import type { CellPlace, CellResult } from '../custom-functions';
import type { CellValue } from '../stores/sheet-store';

/** Answers a call: its arguments as Excel would hand them over, and the cell that calls. */
export type Answer = (args: readonly unknown[], cell: CellPlace) => CellResult;

/**
 * A function of the add-in in the grid's calculation. It takes the engine's own values rather than
 * the plain ones of `registerFunction`, which make a blank cell 0 and text like "007" a number.
 */
export class AddInFunction extends BaseFunction {
  readonly #answer: Answer;

  constructor(name: string, answer: Answer) {
    super(name);
    this.#answer = answer;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const sheetId = this.subUnitId ?? '';
    const cell = { sheetId, row: this.row, column: this.column };
    return toVariant(this.#answer(variants.map(toArgument), cell));
  }
}

/** Nothing is an omitted argument; a blank cell is an empty text inside its matrix. */
function toArgument(variant: BaseValueObject): unknown {
  if (variant.isArray()) {
    return (variant as ArrayValueObject)
      .getArrayValue()
      .map((row) => row.map((cell) => (isBlank(cell) ? '' : toPlain(cell!))));
  }
  return isBlank(variant) ? null : toPlain(variant);
}

const isBlank = (value: Nullable<BaseValueObject>): boolean => !value || value.isNull();

function toPlain(value: BaseValueObject): unknown {
  return value.isError() ? (value as ErrorValueObject).getErrorType() : value.getValue();
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
