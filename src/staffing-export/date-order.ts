import type { CellRow, ExportLayout } from './export-layout';
import type { DateOrder } from './read-date';

const NUMBERS = /^\s*(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}(?:\s|$)/;
const MONTHS = 12;

/** What the dates of a list tell of their order, taken together. */
export interface ToldOrder {
  readonly order: DateOrder;
  /** A date that can only be read so. */
  readonly example: string;
}

/** Watches the column of assignment dates: one with a 25 in it settles all others. */
export function watchDateOrder({ columns }: Pick<ExportLayout, 'columns'>) {
  const index = columns.find(({ field }) => field === 'assignment date')?.index;
  const examples: Partial<Record<DateOrder, string>> = {};
  return {
    add(cells: CellRow): void {
      const cell = index === undefined ? '' : (cells[index] ?? '');
      const found = typeof cell === 'string' ? NUMBERS.exec(cell) : null;
      if (!found) return;
      const [first, second] = [Number(found[1]), Number(found[2])];
      if (first > MONTHS && second <= MONTHS) examples['day first'] ??= found[0].trim();
      if (second > MONTHS && first <= MONTHS) examples['month first'] ??= found[0].trim();
    },
    /** Null where no date settles it, or two contradict each other. */
    end(): ToldOrder | null {
      const [[order, example] = [], ...others] = Object.entries(examples) as [DateOrder, string][];
      return order && example && others.length === 0 ? { order, example } : null;
    },
  };
}
