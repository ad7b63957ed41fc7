import { compareDates, type PlainDate } from '../domain/plain-date';
import type { CutOff } from '../domain/position';
import { foldWords } from '../text/fold-words';
import type { CellRow, ColumnReading } from './export-layout';
import { readDate, type DateOrder } from './read-date';

const CONTRACT =
  /^(?:contracts?|contractual|appointments?|appt|contrats?|contractuel\w*|engagement|nomination|contratos?|contractual|contratacion|nombramiento)$/;
const BOUNDS: Readonly<Record<'from' | 'until', RegExp>> = {
  from: /^(?:start\w*|begin\w*|from|since|begda|debut|depuis|commence\w*|inicio|inicia|desde|comienzo)$/,
  until:
    /^(?:end\w*|expir\w*|until|to|nte|thru|through|fin|finit|echeance|jusqu\w*|termine?|termino|vencimiento|vence|hasta|cese|expiration|caducidad)$/,
};

/** Which end of the contract a column of dates gives, by its name; null for other dates. */
export function boundOfContract({ name, field }: ColumnReading): 'from' | 'until' | null {
  if (field !== 'date') return null;
  const words = foldWords(name.replace(/(?<=\p{Ll})(?=\p{Lu})|_/gu, ' ')).split(' ');
  if (!words.some((word) => CONTRACT.test(word))) return null;
  if (words.some((word) => BOUNDS.until.test(word))) return 'until';
  return words.some((word) => BOUNDS.from.test(word)) ? 'from' : null;
}

/**
 * Makes a reader that says whether a row's contract, as the export dates it, includes the cut-off
 * date of 2019 Art. 1. A blank end is a contract without limit of time, or one still running.
 *
 * @returns a reader of nothing where no cut-off date was entered.
 */
export function cutOffReader(
  columns: readonly ColumnReading[],
  on: PlainDate | null,
  order: DateOrder | null,
): (cells: CellRow) => CutOff | null {
  if (!on) return () => null;
  const columnOf = (bound: 'from' | 'until') =>
    columns.find((column) => boundOfContract(column) === bound);
  const [from, until] = [columnOf('from'), columnOf('until')];
  const dateIn = (
    cells: CellRow,
    column: ColumnReading | undefined,
  ): PlainDate | 'unread' | null => {
    const reading = readDate(column ? (cells[column.index] ?? '') : '', order);
    return reading.ok ? reading.date : 'unread';
  };
  return (cells) => {
    const [begun, ended] = [dateIn(cells, from), dateIn(cells, until)];
    if (isDate(begun) && compareDates(begun, on) > 0) return { on, held: false };
    if (isDate(ended) && compareDates(ended, on) < 0) return { on, held: false };
    // An end that lies ahead does not say that the contract had begun.
    return { on, held: isDate(begun) && ended !== 'unread' ? true : null };
  };
}

const isDate = (read: PlainDate | 'unread' | null): read is PlainDate =>
  read !== null && read !== 'unread';
