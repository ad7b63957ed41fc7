import type { Contract, Funding, Station } from '../domain/position';
import { foldCell, isBlank, tidyText } from './cell-text';
import type { Cell, CellRow, ColumnReading } from './export-layout';
import { holderColumns, tellingHolder } from './holder-columns';
import { readHolder } from './read-holder';
import { vacancyCellReader } from './read-vacancy';
import { openQuestion, readContract, readFunding, readStation } from './read-values';

/** Whether somebody holds a position. */
export type Occupancy = 'vacant' | 'filled';

/** Fields whose values are house codes that the user may have to translate once. */
export interface AssignableValues {
  readonly funding: Funding;
  readonly contract: Contract;
  readonly 'duty station': Station;
  /** Stated in a column of its own, or in the one that names the incumbent. */
  readonly vacancy: Occupancy;
}
export type AssignableField = keyof AssignableValues;
export const ASSIGNABLE_FIELDS = ['funding', 'contract', 'duty station', 'vacancy'] as const;
/** Those that the user may state for all positions, where no column says them. */
export const STATED_FIELDS = ['funding', 'contract', 'duty station'] as const;
export type StatedField = (typeof STATED_FIELDS)[number];

/**
 * What the user decided that a written value means, by field and `assignmentKey`. Plain data, so
 * that it can be kept with the workbook and offered for the next export. It wins over our reading.
 */
export type ValueAssignments = {
  readonly [F in AssignableField]?: Readonly<Record<string, AssignableValues[F]>>;
};

/** One distinct value of a column. */
export interface SurveyedValue<F extends AssignableField = AssignableField> {
  /** As first written. */
  readonly value: string;
  readonly key: string;
  /** Rows that hold it. */
  readonly count: number;
  /** What we read by ourselves; null where the user has to say. */
  readonly reading: AssignableValues[F] | null;
  /** Why nothing was read from a value that looks known: the agreements leave `RBTC` open. */
  readonly separateQuestion: boolean;
}

export type ValueSurvey = {
  readonly [F in AssignableField]: readonly SurveyedValue<F>[];
};

/** Counts values block by block, so that a full sheet never has to stand in memory. */
export interface ValueSurveyor {
  add(rows: readonly CellRow[]): void;
  /** Most frequent first; equal counts by value. Fields without a column have no values. */
  result(): ValueSurvey;
}

/** Two ways of writing one value have the same key: case, accents and punctuation don't count. */
export function assignmentKey(cell: Cell): string {
  return foldCell(cell) || tidyText(cell);
}

/** What a cell means: by the user's assignment, else by our reading, else null. */
export function readAssignable<F extends StatedField>(
  field: F,
  cell: Cell,
  assignments: ValueAssignments,
  headquarters?: readonly string[],
): AssignableValues[F] | null {
  return assignedTo(field, cell, assignments) ?? readers(headquarters)[field](cell);
}

/** What the user said that a cell means; null where nothing was said. */
export function assignedTo<F extends AssignableField>(
  field: F,
  cell: Cell,
  assignments: ValueAssignments,
): AssignableValues[F] | null {
  const assigned: Readonly<Record<string, AssignableValues[F]>> | undefined = assignments[field];
  if (!assigned) return null;
  const key = assignmentKey(cell);
  // Values come out of the sheet, and `constructor` is text like any other.
  return Object.hasOwn(assigned, key) ? assigned[key]! : null;
}

function readers(headquarters?: readonly string[]): {
  readonly [F in StatedField]: (cell: Cell) => AssignableValues[F] | null;
} {
  return {
    funding: readFunding,
    contract: readContract,
    'duty station': (cell) => readStation(cell, headquarters),
  };
}

/**
 * Lists each distinct value of the funding, contract and station columns with its count and our
 * reading. Blank cells are left out: there is nothing to assign to them.
 */
export function surveyValues(
  rows: readonly CellRow[],
  columns: readonly ColumnReading[],
  headquarters?: readonly string[],
): ValueSurvey {
  const surveyor = createValueSurveyor(columns, headquarters);
  surveyor.add(rows);
  return surveyor.result();
}

export function createValueSurveyor(
  columns: readonly ColumnReading[],
  headquarters?: readonly string[],
): ValueSurveyor {
  const counted = STATED_FIELDS.map((field) => ({
    field,
    // Crosses are read by the names of their columns.
    index: columns.find((column) => column.field === field && !column.crossed)?.index ?? -1,
    counts: new Map<Cell, number>(),
  }));
  const unclear = createUnclearCounter(columns);
  return {
    add(rows) {
      for (const { index, counts } of counted) {
        if (index < 0) continue;
        for (const row of rows) {
          const cell = row[index] ?? '';
          counts.set(cell, (counts.get(cell) ?? 0) + 1);
        }
      }
      for (const row of rows) unclear.add(row);
    },
    result() {
      const lists = counted.map(({ field, counts }) => [
        field,
        listValues(field, counts, readers(headquarters)[field]),
      ]);
      const vacancy = listValues('vacancy', unclear.counts, () => null);
      return { ...Object.fromEntries(lists), vacancy };
    },
  };
}

/** Counts the cells that leave it open whether somebody holds the position; names are not kept. */
function createUnclearCounter(columns: readonly ColumnReading[]) {
  const vacancy = columns.find(({ field }) => field === 'vacancy');
  const holders = holderColumns(columns);
  const readState = vacancyCellReader(vacancy?.name ?? '');
  const counts = new Map<Cell, number>();

  function unclearIn(row: CellRow): Cell | null {
    const state = vacancy ? (row[vacancy.index] ?? '') : '';
    if (!isBlank(state)) return readState(state) === null ? state : null;
    if (holders.length === 0) return null;
    const holder = row[holders[tellingHolder(holders, row)]!.index] ?? '';
    return readHolder(holder) === 'unclear' ? holder : null;
  }
  return {
    counts,
    add(row: CellRow): void {
      const cell = unclearIn(row);
      if (cell !== null) counts.set(cell, (counts.get(cell) ?? 0) + 1);
    },
  };
}

function listValues<F extends AssignableField>(
  field: F,
  counts: ReadonlyMap<Cell, number>,
  read: (cell: Cell) => AssignableValues[F] | null,
): SurveyedValue[] {
  const values = new Map<string, SurveyedValue>();
  for (const [cell, count] of counts) {
    if (isBlank(cell)) continue;
    const key = assignmentKey(cell);
    const known = values.get(key);
    values.set(key, {
      value: known?.value ?? tidyText(cell),
      key,
      count: (known?.count ?? 0) + count,
      reading: known?.reading ?? read(cell),
      separateQuestion:
        (field === 'funding' || field === 'contract') && openQuestion(field, cell) !== null,
    });
  }
  return [...values.values()].sort(
    (left, right) => right.count - left.count || (left.value < right.value ? -1 : 1),
  );
}
