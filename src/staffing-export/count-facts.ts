import { categoryOf, type Category } from '../domain/grade';
import { assignmentKey } from './assign-values';
import { isBlank, tidyText } from './cell-text';
import type { Cell, CellRow, ExportLayout } from './export-layout';
import { createGradeReader } from './read-positions';

/** A unit of the list, as a fact may be stated for it. */
export interface ListedUnit {
  /** As first written. */
  readonly value: string;
  readonly key: string;
  /** Rows that name it. */
  readonly count: number;
}

/** What tells how many positions hang on a fact that the list does not state. */
export interface FactCounts {
  /** Positions whose grade is read, by its category. */
  readonly byCategory: Readonly<Partial<Record<Category, number>>>;
  /** Most frequent first; equal counts by name. Empty where no column has units. */
  readonly units: readonly ListedUnit[];
}

/** Counts block by block, so that a full sheet never has to stand in memory. */
export interface FactCounter {
  add(rows: readonly CellRow[]): void;
  result(): FactCounts;
}

export function createFactCounter(layout: ExportLayout): FactCounter {
  const gradeOf = createGradeReader(layout);
  const unit = layout.columns.find(({ field }) => field === 'organizational unit')?.index;
  const byCategory: Partial<Record<Category, number>> = {};
  const counts = new Map<Cell, number>();
  return {
    add(rows) {
      for (const cells of rows) {
        const grade = gradeOf(cells);
        if (grade) {
          const category = categoryOf(grade);
          byCategory[category] = (byCategory[category] ?? 0) + 1;
        }
        if (unit === undefined) continue;
        const cell = cells[unit] ?? '';
        counts.set(cell, (counts.get(cell) ?? 0) + 1);
      }
    },
    result: () => ({ byCategory, units: listUnits(counts) }),
  };
}

function listUnits(counts: ReadonlyMap<Cell, number>): ListedUnit[] {
  const units = new Map<string, ListedUnit>();
  for (const [cell, count] of counts) {
    if (isBlank(cell)) continue;
    const key = assignmentKey(cell);
    const known = units.get(key);
    units.set(key, {
      value: known?.value ?? tidyText(cell),
      key,
      count: (known?.count ?? 0) + count,
    });
  }
  return [...units.values()].sort(
    (left, right) => right.count - left.count || (left.value < right.value ? -1 : 1),
  );
}
