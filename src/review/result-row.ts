import { parseGrade } from '../domain/parse-grade';
import { remember } from '../domain/remember';
import { foldText } from '../text/fold-text';
import { isBlank, isUnsaid, tidyText } from '../staffing-export/cell-text';
import type { Cell } from '../staffing-export/export-layout';
import { isWithoutIncumbent } from '../staffing-export/read-vacancy';
import { readOutcome, readTarget } from './read-words';

/** What two results are compared by; the first three are the export's, the others our answer. */
export const FACTS = [
  'title',
  'grade',
  'incumbent',
  'family',
  'allocated grade',
  'outcome',
  'incumbent grade',
] as const;
export type ResultFact = (typeof FACTS)[number];

/** The facts that an export changes; the others change with the answer. */
export const EXPORT_FACTS: readonly ResultFact[] = ['title', 'grade', 'incumbent'];

/** A row of a result, as far as it is compared. */
export interface ResultRow {
  /** As written; '' where the row has none. */
  readonly number: string;
  /** In the order of `FACTS`, in a form that does not depend on the result's language; '' for none. */
  readonly facts: readonly string[];
  /** Who confirmed the row, and when; '' for a proposal. */
  readonly verified: string;
}

/** The cells of a row that it is read from. */
export type ResultCells = Readonly<Record<'number' | ResultFact | 'verified', Cell>>;

/**
 * Makes a reader to which the same fact reads the same: `GS-5/VII` and `G5`, *vacant* and a blank
 * incumbent, an outcome in French and in English. It keeps what it read from values that repeat.
 */
export function createRowReader(): (cells: ResultCells) => ResultRow {
  const gradeOf = remember(readGrade);
  const readers: Readonly<Record<ResultFact, (cell: Cell) => string>> = {
    title: remember(textOf),
    grade: gradeOf,
    incumbent: readIncumbent,
    family: remember((cell: Cell) => readTarget(textOf(cell)) ?? textOf(cell)),
    'allocated grade': gradeOf,
    outcome: remember((cell: Cell) => readOutcome(textOf(cell)) ?? textOf(cell)),
    'incumbent grade': gradeOf,
  };
  const markOf = remember(textOf);
  return (cells) => ({
    number: textOf(cells.number),
    facts: FACTS.map((fact) => readers[fact](cells[fact])),
    verified: markOf(cells.verified),
  });
}

/** Equal for the same position, however its number is written: in capitals, as text, as a number. */
export function positionKey(number: string): string {
  return number.toLowerCase();
}

/** Whether two texts of a fact mean the same; spelling aside where people type freely. */
export function isSameFact(fact: ResultFact, left: string, right: string): boolean {
  return left === right || (TYPED_FREELY.has(fact) && foldText(left) === foldText(right));
}

const TYPED_FREELY: ReadonlySet<ResultFact> = new Set<ResultFact>(['title', 'incumbent']);

function readIncumbent(cell: Cell): string {
  return isUnsaid(cell) || isWithoutIncumbent(cell) ? '' : tidyText(cell);
}

function textOf(cell: Cell): string {
  return isBlank(cell) || isUnsaid(cell) ? '' : tidyText(cell);
}

function readGrade(cell: Cell): string {
  const text = textOf(cell);
  const reading = parseGrade(text);
  return reading.ok ? reading.grade : text;
}
