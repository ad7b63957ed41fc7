import { Failure } from './failure';

/** A custom function's argument: a range or a single cell as a matrix; null where omitted. */
export type Argument = readonly (readonly unknown[])[] | null | undefined;

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** How the answers of one function are made. */
export interface Answering<Answer> {
  /**
   * Gets the cells of one position, in the order of the arguments; null for a blank and for an
   * omitted argument.
   */
  readonly decide: (cells: readonly unknown[]) => Answer;
  readonly blank: Answer;
  readonly failed: (failure: Failure) => Answer;
  /** Words two shapes that do not go together. */
  readonly sayMisfit: (first: string, second: string) => string;
}

/**
 * Answers cell by cell over ranges: a single cell goes with every cell of the ranges, a position
 * whose range cells are all blank stays blank, and an error in a cell comes out as that error.
 *
 * Equal cells get equal answers, so each distinct combination is decided once.
 *
 * @returns a matrix of the ranges' common shape, or the one failure that names two shapes.
 */
export function spread<Answer>(
  args: readonly Argument[],
  { decide, blank, failed, sayMisfit }: Answering<Answer>,
): Answer[][] {
  const given = args.map((argument) => (isGiven(argument) ? argument : null));
  const ranges = given.flatMap((rows, index) =>
    rows && !isSingleCell(rows) ? [{ rows, index }] : [],
  );
  const shape = ranges[0] ? shapeOf(ranges[0].rows) : { rows: 1, columns: 1 };
  for (const { rows } of ranges) {
    const other = shapeOf(rows);
    if (other.rows !== shape.rows || other.columns !== shape.columns) {
      const message = sayMisfit(sayShape(shape), sayShape(other));
      return [[failed(new Failure('invalid value', message))]];
    }
  }

  const cells: unknown[] = given.map((rows) => (rows ? cellOf(rows[0]![0]) : null));
  const varying = ranges.length > 0 ? ranges.map(({ index }) => index) : cells.map((_, i) => i);
  const answerCells = (): Answer => {
    if (varying.every((index) => cells[index] === null)) return blank;
    const error = cells.find(isErrorCell);
    return error === undefined ? decide(cells) : failed(Failure.carriedOver(error));
  };
  return ranges.length === 0
    ? [[answerCells()]]
    : spreadOverRanges(shape, ranges, cells, answerCells);
}

/**
 * Walks a tree of maps keyed by the raw cells. A leaf holds its answer as a line of one cell, so
 * that the rows of a single column share their lines and a long column costs no allocation.
 */
function spreadOverRanges<Answer>(
  shape: Shape,
  ranges: readonly { readonly index: number; readonly rows: readonly (readonly unknown[])[] }[],
  cells: unknown[],
  answerCells: () => Answer,
): Answer[][] {
  const known = new Map<unknown, unknown>();
  const last = ranges.length - 1;

  function answerAt(row: number, column: number): Answer[] {
    let branch = known;
    for (let depth = 0; depth < last; depth++) {
      const raw = ranges[depth]!.rows[row]![column];
      let next = branch.get(raw) as Map<unknown, unknown> | undefined;
      if (next === undefined) branch.set(raw, (next = new Map<unknown, unknown>()));
      branch = next;
    }
    const raw = ranges[last]!.rows[row]![column];
    let leaf = branch.get(raw) as Answer[] | undefined;
    if (leaf === undefined) {
      for (const range of ranges) cells[range.index] = cellOf(range.rows[row]![column]);
      branch.set(raw, (leaf = [answerCells()]));
    }
    return leaf;
  }

  const answers: Answer[][] = new Array(shape.rows);
  for (let row = 0; row < shape.rows; row++) {
    if (shape.columns === 1) {
      answers[row] = answerAt(row, 0);
      continue;
    }
    const line: Answer[] = new Array(shape.columns);
    for (let column = 0; column < shape.columns; column++) line[column] = answerAt(row, column)[0]!;
    answers[row] = line;
  }
  return answers;
}

function isGiven(argument: Argument): argument is readonly (readonly unknown[])[] {
  return Array.isArray(argument) && argument.length > 0 && (argument[0]?.length ?? 0) > 0;
}

function isSingleCell(argument: readonly (readonly unknown[])[]): boolean {
  return argument.length === 1 && argument[0]!.length === 1;
}

function shapeOf(argument: readonly (readonly unknown[])[]): Shape {
  return { rows: argument.length, columns: argument[0]!.length };
}

function sayShape({ rows, columns }: Shape): string {
  return `${rows} × ${columns}`;
}

/** Blank cells and cells of white space are null. */
function cellOf(raw: unknown): unknown {
  if (raw === undefined || raw === null) return null;
  return typeof raw === 'string' && raw.trim() === '' ? null : raw;
}

const ERROR_TEXT = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/;

/** Excel hands an error over as its text or as an entity of type Error. */
function isErrorCell(cell: unknown): boolean {
  if (typeof cell === 'string') return ERROR_TEXT.test(cell);
  return typeof cell === 'object' && cell !== null && (cell as { type?: string }).type === 'Error';
}
