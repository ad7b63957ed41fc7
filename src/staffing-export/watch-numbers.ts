import { foldCell, isBlank, tidyText } from './cell-text';
import type { CellRow, Field, TableShape } from './export-layout';
import { splitHeader } from './split-header';

/** What the numbers of a list tell of its rows. */
export interface NumbersTold {
  /** Position numbers that stand in several rows, those of one more holder left out. */
  readonly repeated: number;
  /** Whether the rows are jobs, each once with its grade, rather than positions. */
  readonly areJobs: boolean;
}

/** Watches a list's positions in their order. */
export interface NumberWatch {
  /** @param isHolder whether the row may be of one more holder of the position above. */
  add(cells: CellRow, isHolder: boolean): void;
  /** @param holders whether such rows were taken for further holders. */
  end(holders: boolean): NumbersTold;
}

/** A short list may well have no two positions alike. */
const FEWEST_JOBS = 10;
const OF_A_POSITION: readonly (Field | null)[] = [
  'incumbent',
  'duty station',
  'organizational unit',
  'vacancy',
  'contract',
  'funding',
  'number of posts',
];

export function watchNumbers({ columns }: TableShape): NumberWatch {
  const columnOf = (field: Field) => columns.find((column) => column.field === field);
  const number = columnOf('position number');
  const [title, grade] = [columnOf('title')?.index, columnOf('grade')?.index];
  const mayBeJobs =
    number !== undefined &&
    title !== undefined &&
    grade !== undefined &&
    numbersJobs(number.name) &&
    !columns.some(({ field }) => OF_A_POSITION.includes(field));
  const seen = new Set<string>();
  const repeated = new Set<string>();
  const ofHolders = new Set<string>();
  const jobs = new Set<string>();
  let rows = 0;

  function add(cells: CellRow, isHolder: boolean): void {
    if (!number) return;
    const cell = cells[number.index] ?? '';
    if (isBlank(cell)) return;
    const key = tidyText(cell);
    if (seen.has(key)) (isHolder ? ofHolders : repeated).add(key);
    seen.add(key);
    if (!mayBeJobs) return;
    rows += 1;
    jobs.add(`${foldCell(cells[title] ?? '')}|${tidyText(cells[grade] ?? '')}`);
  }

  return {
    add,
    end: (holders) => ({
      repeated: holders ? repeated.size : new Set([...repeated, ...ofHolders]).size,
      areJobs: mayBeJobs && rows >= FEWEST_JOBS && jobs.size === rows && seen.size === rows,
    }),
  };
}

/** `Job code`, `Code emploi`; but `Position code` numbers a position. */
function numbersJobs(name: string): boolean {
  const { concepts } = splitHeader(name);
  return (concepts.has('job') || concepts.has('role')) && !concepts.has('position');
}
