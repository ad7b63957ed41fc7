import type { SheetArea } from './area-lookup';
import { columnCountOf, intersect, rowCountOf, type Area } from '../addresses';
import { ApiError } from '../api-error';
import { moveFormula } from '../references';
import {
  ErrorLikeText,
  Formula,
  type CellFormat,
  type CellInput,
  type SheetStore,
} from '../stores/sheet-store';
import type { BookContext } from './book-context';
import { noLook, readInputs } from './sheet-access';
import { normalizeHeaders } from './table-headers';

export type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats';

const ROWS_AT_ONCE = 10_000;

/** Copies cells as Excel pastes them: over what is there, and as often as they fit. */
export function copyCells(book: BookContext, from: SheetArea, to: SheetArea, type: CopyType): void {
  book.requirePresent(from.sheet);
  book.requireWritable(to.sheet);
  if (from.sheet.tables().some(({ area }) => isInside(area, from.area))) {
    // Excel pastes another table then, which this host does not.
    throw new ApiError('NotImplemented', 'A range that holds a whole table is not copied.');
  }
  for (const target of targetsOf(from.area, to.area)) {
    if (type !== 'Formats') copyContents(from, { ...to, area: target }, type === 'Values');
    if (type === 'All' || type === 'Formats') {
      copyFormats(from, { ...to, area: target });
      copyConditionalFormats(book, from, { ...to, area: target });
    }
    normalizeHeaders(to.sheet, target);
  }
}

/** The target has the size of the source, unless it is several times as large. */
function targetsOf(from: Area, to: Area): Area[] {
  const rows = rowCountOf(from);
  const columns = columnCountOf(from);
  const times = (of: number, one: number) => (of % one === 0 ? of / one : 1);
  const down = times(rowCountOf(to), rows);
  const across = times(columnCountOf(to), columns);
  return Array.from({ length: down * across }, (_, at) => {
    const top = to.top + Math.floor(at / across) * rows;
    const left = to.left + (at % across) * columns;
    return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  });
}

function copyContents(from: SheetArea, to: SheetArea, valuesOnly: boolean): void {
  const down = to.area.top - from.area.top;
  const across = to.area.left - from.area.left;
  const move = (input: CellInput): CellInput =>
    input instanceof Formula ? new Formula(moveFormula(input.text, down, across)) : input;
  for (let top = from.area.top; top <= from.area.bottom; top += ROWS_AT_ONCE) {
    const bottom = Math.min(from.area.bottom, top + ROWS_AT_ONCE - 1);
    const block = { ...from.area, top, bottom };
    const inputs = valuesOnly ? readValues(from.sheet, block) : readInputs(from.sheet, block);
    const target = { ...to.area, top: top + down, bottom: bottom + down };
    to.sheet.write(target, valuesOnly ? inputs : inputs.map((row) => row.map(move)));
  }
}

function readValues(sheet: SheetStore, area: Area): CellInput[][] {
  const values = sheet.values(area);
  return readInputs(sheet, area).map((row, r) =>
    row.map((input, c) => (input instanceof ErrorLikeText ? input : values[r]![c]!)),
  );
}

const LOOKS = Object.keys(noLook) as (keyof CellFormat)[];

function copyFormats(from: SheetArea, to: SheetArea): void {
  const down = to.area.top - from.area.top;
  const across = to.area.left - from.area.left;
  const copy = (area: Area): void => {
    const look: Record<string, unknown> = {};
    const isCommon = LOOKS.every((key) => {
      const common = from.sheet.commonFormat(area, key);
      look[key] = common?.value ?? null;
      return common !== null;
    });
    if (isCommon) {
      const { top, left, bottom, right } = area;
      const target = { top: top + down, left: left + across };
      to.sheet.applyFormat({ ...target, bottom: bottom + down, right: right + across }, look);
      return;
    }
    const { top, bottom, left, right } = area;
    if (left < right) {
      for (let column = left; column <= right; column++) {
        copy({ ...area, left: column, right: column });
      }
    } else {
      const middle = Math.floor((top + bottom) / 2);
      copy({ ...area, bottom: middle });
      copy({ ...area, top: middle + 1 });
    }
  };
  copy(from.area);
}

function copyConditionalFormats(book: BookContext, from: SheetArea, to: SheetArea): void {
  for (const format of [...to.sheet.conditionalFormats()]) {
    if (isInside(format.area, to.area)) to.sheet.removeConditionalFormat(format.id);
  }
  for (const format of [...from.sheet.conditionalFormats()]) {
    const common = intersect(format.area, from.area);
    if (!common) continue;
    const down = to.area.top - from.area.top;
    const across = to.area.left - from.area.left;
    const area = {
      top: common.top + down,
      left: common.left + across,
      bottom: common.bottom + down,
      right: common.right + across,
    };
    to.sheet.putConditionalFormat({ ...format, id: book.newId('format'), area });
  }
}

const isInside = (inner: Area, outer: Area): boolean =>
  inner.top >= outer.top &&
  inner.left >= outer.left &&
  inner.bottom <= outer.bottom &&
  inner.right <= outer.right;
