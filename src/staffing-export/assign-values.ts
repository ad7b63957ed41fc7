import type { Contract, Funding, Station } from '../domain/position';
import { foldCell, isBlank, tidyText } from './cell-text';
import type { Cell, CellRow, ColumnReading } from './export-layout';
import { openQuestion, readContract, readFunding, readStation } from './read-values';

/** Fields whose values are house codes that the user may have to translate once. */
export interface AssignableValues {
  readonly funding: Funding;
  readonly contract: Contract;
  readonly 'duty station': Station;
}
export type AssignableField = keyof AssignableValues;
export const ASSIGNABLE_FIELDS = ['funding', 'contract', 'duty station'] as const;

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
export function readAssignable<F extends AssignableField>(
  field: F,
  cell: Cell,
  assignments: ValueAssignments,
  headquarters?: readonly string[],
): AssignableValues[F] | null {
  const key = assignmentKey(cell);
  const assigned = assignments[field];
  // Values come out of the sheet, and `constructor` is text like any other.
  if (assigned && Object.hasOwn(assigned, key)) return assigned[key] as AssignableValues[F];
  return readers(headquarters)[field](cell);
}

function readers(headquarters?: readonly string[]): {
  readonly [F in AssignableField]: (cell: Cell) => AssignableValues[F] | null;
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
  const counted = ASSIGNABLE_FIELDS.map((field) => ({
    field,
    index: columns.find((column) => column.field === field)?.index ?? -1,
    counts: new Map<Cell, number>(),
  }));
  return {
    add(rows) {
      for (const { index, counts } of counted) {
        if (index < 0) continue;
        for (const row of rows) {
          const cell = row[index] ?? '';
          counts.set(cell, (counts.get(cell) ?? 0) + 1);
        }
      }
    },
    result() {
      const lists = counted.map(({ field, counts }) => [
        field,
        listValues(field, counts, headquarters),
      ]);
      return Object.fromEntries(lists);
    },
  };
}

function listValues(
  field: AssignableField,
  counts: ReadonlyMap<Cell, number>,
  headquarters?: readonly string[],
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
      reading: known?.reading ?? readers(headquarters)[field](cell),
      separateQuestion: field !== 'duty station' && openQuestion(field, cell) !== null,
    });
  }
  return [...values.values()].sort(
    (left, right) => right.count - left.count || (left.value < right.value ? -1 : 1),
  );
}
