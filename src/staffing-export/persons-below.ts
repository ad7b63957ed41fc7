import { isBlank, tidyText } from './cell-text';
import type {
  Cell,
  CellRow,
  ColumnReading,
  Field,
  PersonsBelow,
  TableShape,
} from './export-layout';
import { readGradeText } from './grade-in-words';
import { personNamed } from './row-marks';
import type { SkippedRow } from './skip-row';

/** What a row of a person says of the position above it, and of no other. */
const OF_THE_PERSON: readonly (Field | null)[] = [
  'incumbent',
  'contract',
  'vacancy',
  'step',
  'assignment number',
  'assignment date',
  'date',
];
const FEWEST_PERSONS = 3;
/** Of fewer nobody knows whether the others have a holder. */
const MOST_OF_THEM = 0.5;
/** What stands for an answer that nobody knows. */
const NOT_KNOWN = '?';

type Patch = (readonly [column: number, cell: Cell])[];

/** Watches a list for persons on rows of their own below the positions that they hold. */
export interface PersonsWatch {
  /** Rows in their order. */
  add(cells: CellRow, row: number, skipped: SkippedRow | null): void;
  /** Null for a list that has no such rows, or next to none. */
  end(): PersonsBelow | null;
}

/**
 * Makes a watch for what the rows of persons say of the positions above them: who holds these, under
 * which contract, and at which grade where it is another one. What has no column gets one behind the
 * others.
 */
export function watchPersonsBelow(table: TableShape): PersonsWatch {
  const own = table.columns.filter(({ isBelow }) => !isBelow);
  const indexOf = (field: Field) => own.find((column) => column.field === field)?.index;
  const width = own.reduce((most, { index }) => Math.max(most, index + 1), 0);
  const [title, grade] = [indexOf('title'), indexOf('grade')];
  const incumbent = indexOf('incumbent') ?? width;
  const personalGrade = indexOf('personal grade') ?? Math.max(width, incumbent + 1);
  const kept = own.flatMap(({ index, field }) => (OF_THE_PERSON.includes(field) ? [index] : []));
  const rows: Record<number, Patch> = {};
  const unknown: Patch = [[incumbent, NOT_KNOWN]];
  const number = indexOf('position number');
  const saysObject = own.some((column) => column.saysObject !== undefined);
  let position: { readonly row: number; readonly cells: CellRow } | null = null;
  let positions = 0;
  let persons = 0;
  let last = 0;
  let areGraded = false;

  return {
    add(cells, row, skipped) {
      last = row;
      if (skipped === null) {
        // Perhaps a person that nothing shows to be one.
        const isLoose = number !== undefined && isBlank(cells[number] ?? '');
        if (isLoose && position) rows[position.row] ??= unknown;
        position = { row, cells };
        positions += 1;
        if (isLoose) rows[row] = unknown;
      } else if (skipped === 'person below') {
        if (position === null || title === undefined) return;
        persons += 1;
        const before = rows[position.row];
        rows[position.row] =
          before && before !== unknown ? ofSeveral(before, cells) : patchOf(cells, position.cells);
      } else if (skipped !== 'blank' && skipped !== 'header again') {
        const isHeading = saysObject || skipped === 'total' || skipped === 'another table';
        if (position && !isHeading) rows[position.row] ??= unknown;
        position = null;
      }
    },
    end() {
      const found = Object.values(rows).filter((patch) => patch !== unknown).length;
      if (persons < FEWEST_PERSONS || found < positions * MOST_OF_THEM) return null;
      const columns = [
        ...added('incumbent', 'Incumbent', incumbent),
        ...(areGraded ? added('personal grade', 'Personal grade', personalGrade) : []),
      ];
      return { until: last, rows, columns, unknown };
    },
  };

  function patchOf(cells: CellRow, ofPosition: CellRow): Patch {
    const patch: Patch = kept.flatMap((index) => {
      const cell = cells[index] ?? '';
      return isBlank(cell) || !isBlank(ofPosition[index] ?? '') ? [] : [[index, cell] as const];
    });
    const name = nameIn(cells);
    if (name !== '' && isBlank(cells[incumbent] ?? '')) patch.push([incumbent, name]);
    const [theirs, its] = [cells, ofPosition].map((row) => gradeIn(row));
    if (theirs && its && theirs !== its) {
      areGraded = true;
      patch.push([personalGrade, theirs]);
    }
    return patch;
  }

  /** Of two persons nobody can tell whose contract and grade are the position's. */
  function ofSeveral(before: Patch, cells: CellRow): Patch {
    const names = [before.find(([index]) => index === incumbent)?.[1] ?? '', nameIn(cells)];
    const named = names.filter((name) => name !== '');
    return named.length > 0 ? [[incumbent, named.join('; ')]] : [];
  }

  function nameIn(cells: CellRow): string {
    const named = personNamed(cells[title!] ?? '');
    return isBlank(named) ? '' : tidyText(named);
  }

  function gradeIn(cells: CellRow): string | null {
    const reading = readGradeText(grade === undefined ? '' : (cells[grade] ?? ''));
    return reading.ok ? reading.grade : null;
  }

  function added(field: Field, called: string, index: number): ColumnReading[] {
    if (index < width) return [];
    const names = new Set(own.map(({ name }) => name.toLowerCase()));
    let name = called;
    for (let copy = 2; names.has(name.toLowerCase()); copy += 1) name = `${called} (${copy})`;
    return [{ index, name, field, confidence: 0.9, isBelow: true }];
  }
}

/** The cells of a position with what the rows of persons below it say. */
export function withPersonsBelow(
  cells: CellRow,
  row: number,
  { until, rows, unknown }: PersonsBelow,
): CellRow {
  const patch = row > until ? unknown : rows[row];
  if (!patch || patch.length === 0) return cells;
  const patched = [...cells];
  for (const [index, cell] of patch) {
    while (patched.length <= index) patched.push('');
    patched[index] = cell;
  }
  return patched;
}
