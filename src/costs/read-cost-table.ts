import type { PlainDate } from '../domain/plain-date';
import { isoDate } from '../domain/plain-date';
import { parseGrade } from '../domain/parse-grade';
import type { Grade } from '../domain/grade';
import { isBlank, plainText } from '../staffing-export/cell-text';
import type { Cell, CellRow } from '../staffing-export/export-layout';
import { readDate, type DateOrder } from '../staffing-export/read-date';
import { foldWords } from '../text/fold-words';
import { costTable, kindOfEntry, type CostEntry, type CostTable } from './cost-table';

/** The columns of a cost table, in the order in which ours has them. */
export const COST_COLUMNS = [
  'Grade',
  'Duty station',
  'Step',
  'Cost a year',
  'Currency',
  'From',
] as const;
export type CostColumn = (typeof COST_COLUMNS)[number];

/** A table may leave it out. */
const OPTIONAL: ReadonlySet<CostColumn> = new Set<CostColumn>(['Step']);

/** What each column may be called, as {@link foldWords} folds it. */
const NAMES: Readonly<Record<CostColumn, readonly string[]>> = {
  Grade: ['grade', 'grado', 'classe', 'grade level'],
  'Duty station': [
    'duty station',
    'station',
    'location',
    'place',
    'lieu d affectation',
    'lieu',
    'lugar de destino',
    'lugar',
  ],
  Step: ['step', 'echelon', 'escalon'],
  'Cost a year': [
    'cost a year',
    'cost per year',
    'yearly cost',
    'annual cost',
    'cost',
    'standard cost',
    'cout annuel',
    'cout par an',
    'cout',
    'cout standard',
    'costo anual',
    'coste anual',
    'costo por ano',
    'costo',
    'coste',
    'costo estandar',
  ],
  Currency: ['currency', 'devise', 'monnaie', 'moneda', 'divisa'],
  From: [
    'from',
    'from date',
    'valid from',
    'effective from',
    'effective date',
    'a partir du',
    'des le',
    'valable des',
    'date d effet',
    'desde',
    'desde el',
    'a partir de',
    'fecha de inicio',
    'fecha de efecto',
  ],
};

/** What a cell of a column must hold. */
export type Expected =
  | 'grade'
  | 'station or *'
  | 'step or nothing'
  | 'amount'
  | 'currency code'
  | 'date'
  /** A date in which day and month can be told apart. */
  | 'unambiguous date'
  /** No other row says the same grade, station, step and date. */
  | 'no second row of the same';

/** A cell of the table that could not be read. */
export interface CostCellProblem {
  /** From 0, within what was read. */
  readonly row: number;
  readonly column: CostColumn;
  readonly columnIndex: number;
  /** As written. */
  readonly value: string;
  readonly expected: Expected;
}

export type CostTableReading =
  | { readonly ok: true; readonly table: CostTable }
  /** It has no row with all the columns. */
  | { readonly ok: false; readonly why: 'no header'; readonly missing: readonly CostColumn[] }
  | {
      readonly ok: false;
      readonly why: 'cells';
      readonly problems: readonly CostCellProblem[];
    }
  /** Nothing below its header. */
  | { readonly ok: false; readonly why: 'empty' };

/** Titles and remarks above the header. */
const MOST_ROWS_ABOVE = 20;

type Places = Readonly<Record<CostColumn, number | null>>;

/**
 * Reads a cost table. A row of it counts whole or not at all, and one row that cannot be read makes
 * the table unreadable: a cost that is left out silently would be missing from a sum.
 *
 * @param rows a header among the first, its names in English, French or Spanish, in any order.
 */
export function readCostTable(
  rows: readonly CellRow[],
  order: DateOrder | null = null,
): CostTableReading {
  const head = rows.slice(0, MOST_ROWS_ABOVE).map(findPlaces);
  const at = head.findIndex((places) => missingIn(places).length === 0);
  if (at < 0) return { ok: false, why: 'no header', missing: missingIn(head[0] ?? findPlaces([])) };
  return readRows(rows.slice(at + 1), at + 1, head[at]!, order);
}

const missingIn = (places: Places): readonly CostColumn[] =>
  COST_COLUMNS.filter((name) => places[name] === null && !OPTIONAL.has(name));

/**
 * Reads the rows of a cost table that has our columns in our order, or five without the step.
 *
 * @param rows the header may be among them or not.
 */
export function readCostRows(rows: readonly CellRow[]): CostTableReading {
  const width = Math.max(0, ...rows.slice(0, 1).map((row) => row.length));
  const headed = readCostTable(rows);
  if (headed.ok || headed.why !== 'no header') return headed;
  if (width < COST_COLUMNS.length - OPTIONAL.size) return headed;
  const isShort = width === COST_COLUMNS.length - OPTIONAL.size;
  const present = COST_COLUMNS.filter((name) => !isShort || !OPTIONAL.has(name));
  const places = Object.fromEntries(
    COST_COLUMNS.map((name) => [name, present.includes(name) ? present.indexOf(name) : null]),
  ) as Places;
  return readRows(rows, 0, places, null);
}

function findPlaces(header: CellRow): Places {
  const names = header.map((cell) => foldWords(String(cell)));
  return Object.fromEntries(
    COST_COLUMNS.map((column) => {
      const at = names.findIndex((name) => NAMES[column].includes(name));
      return [column, at < 0 ? null : at];
    }),
  ) as Places;
}

function readRows(
  rows: readonly CellRow[],
  firstRow: number,
  places: Places,
  order: DateOrder | null,
): CostTableReading {
  const entries: CostEntry[] = [];
  const problems: CostCellProblem[] = [];
  const seen = new Set<string>();
  rows.forEach((cells, at) => {
    const cell = (column: CostColumn): Cell => {
      const place = places[column];
      return place === null ? '' : (cells[place] ?? '');
    };
    if (COST_COLUMNS.every((column) => isBlank(cell(column)))) return;
    const refuse = (column: CostColumn, expected: Expected) => {
      problems.push({
        row: firstRow + at,
        column,
        columnIndex: places[column] ?? 0,
        value: String(cell(column)),
        expected,
      });
      return null;
    };
    const entry = readRow(cell, refuse, order);
    if (!entry) return;
    const key = `${kindOfEntry(entry)}|${isoDate(entry.from)}`;
    if (seen.has(key)) refuse('From', 'no second row of the same');
    seen.add(key);
    entries.push(entry);
  });
  if (problems.length > 0) return { ok: false, why: 'cells', problems };
  if (entries.length === 0) return { ok: false, why: 'empty' };
  return { ok: true, table: costTable(entries) };
}

type Refuse = (column: CostColumn, expected: Expected) => null;

/** All that is wrong in a row is said at once. */
function readRow(
  cell: (column: CostColumn) => Cell,
  refuse: Refuse,
  order: DateOrder | null,
): CostEntry | null {
  const reading = parseGrade(cell('Grade'));
  const grade: Grade | null = reading.ok ? reading.grade : refuse('Grade', 'grade');
  const step = readStep(cell('Step'), reading.ok ? reading.step : null);
  if (step === undefined) refuse('Step', 'step or nothing');
  const station = readStation(cell('Duty station'));
  if (station === undefined) refuse('Duty station', 'station or *');
  const yearly = readAmount(cell('Cost a year')) ?? refuse('Cost a year', 'amount');
  const currency = readCurrency(cell('Currency')) ?? refuse('Currency', 'currency code');
  const from = readFrom(cell('From'), refuse, order);
  if (
    grade === null ||
    step === undefined ||
    station === undefined ||
    yearly === null ||
    currency === null ||
    from === null
  ) {
    return null;
  }
  return { grade, step, station, yearly, currency, from };
}

const HIGHEST_STEP = 15;

/** Null where it has none, undefined where it cannot be read or contradicts the grade's. */
function readStep(cell: Cell, inGrade: number | null): number | null | undefined {
  if (isBlank(cell)) return inGrade;
  const step = Number(typeof cell === 'string' ? plainText(cell) : cell);
  if (!(Number.isInteger(step) && step >= 1 && step <= HIGHEST_STEP)) return undefined;
  return inGrade === null || inGrade === step ? step : undefined;
}

/** Null for all stations, undefined where none is named. */
function readStation(cell: Cell): string | null | undefined {
  const text = plainText(cell);
  if (text === '*') return null;
  return typeof cell === 'string' && foldWords(text) !== '' ? text : undefined;
}

/** A number, or a text of digits that can be nothing else. */
function readAmount(cell: Cell): number | null {
  const isDigits = typeof cell === 'string' && /^\d+(?:\.\d{1,2})?$/.test(plainText(cell));
  const amount = typeof cell === 'number' ? cell : isDigits ? Number(plainText(cell)) : NaN;
  return Number.isFinite(amount) && amount >= 0 ? amount : null;
}

function readCurrency(cell: Cell): string | null {
  const text = plainText(cell);
  return /^[A-Za-z]{3}$/.test(text) ? text.toUpperCase() : null;
}

function readFrom(cell: Cell, refuse: Refuse, order: DateOrder | null): PlainDate | null {
  const reading = readDate(cell, order);
  if (reading.ok) return reading.date ?? refuse('From', 'date');
  return refuse('From', reading.why === 'not a date' ? 'date' : 'unambiguous date');
}
