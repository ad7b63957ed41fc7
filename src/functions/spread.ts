import { Failure } from './failure';
import { plainValue } from './plain-value';

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
 * Tells the distinct combinations apart range by range, so that each loop reads one range only,
 * then lets the positions of one combination share its answer: a long column costs no allocation
 * for its repeated rows.
 */
function spreadOverRanges<Answer>(
  { rows, columns }: Shape,
  ranges: readonly { readonly index: number; readonly rows: readonly (readonly unknown[])[] }[],
  cells: unknown[],
  answerCells: () => Answer,
): Answer[][] {
  const combination = new Int32Array(rows * columns);
  let firsts: number[] = [];
  for (const range of ranges) firsts = refine(combination, range.rows, columns);

  const lines = firsts.map((position) => {
    const row = Math.floor(position / columns);
    for (const range of ranges) cells[range.index] = cellOf(range.rows[row]![position % columns]);
    return [answerCells()];
  });
  return columns === 1 ? shareLines(combination, lines) : layOut(combination, lines, columns);
}

/** Equal rows of a single column get one and the same line. */
function shareLines<Line>(combination: Int32Array, lines: readonly Line[]): Line[] {
  const answers: Line[] = new Array(combination.length);
  for (let row = 0; row < combination.length; row++) answers[row] = lines[combination[row]!]!;
  return answers;
}

function layOut<Answer>(
  combination: Int32Array,
  lines: readonly (readonly Answer[])[],
  columns: number,
): Answer[][] {
  const answers: Answer[][] = [];
  for (let start = 0; start < combination.length; start += columns) {
    const row = combination.subarray(start, start + columns);
    answers.push(Array.from(row, (number) => lines[number]![0]!));
  }
  return answers;
}

/**
 * Splits each combination by the cells of one more range.
 *
 * @param combination the number of each position's combination; renumbered in place.
 * @returns for each new combination the first position that has it.
 */
function refine(
  combination: Int32Array,
  rows: readonly (readonly unknown[])[],
  columns: number,
): number[] {
  const branches: Map<unknown, number>[] = [];
  const firsts: number[] = [];
  let position = 0;
  for (const row of rows) {
    for (let column = 0; column < columns; column++, position++) {
      const cell = row[column];
      const branch = (branches[combination[position]!] ??= new Map<unknown, number>());
      let number = branch.get(cell);
      if (number === undefined) {
        number = firsts.push(position) - 1;
        branch.set(cell, number);
      }
      combination[position] = number;
    }
  }
  return firsts;
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

/** The value of a cell, without its data type; blank cells and cells of white space are null. */
export function cellOf(raw: unknown): unknown {
  const cell = plainValue(raw);
  if (cell === undefined || cell === null) return null;
  return typeof cell === 'string' && cell.trim() === '' ? null : cell;
}

const ERROR_TEXT =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|EXTERNAL!|PYTHON!|TIMEOUT!|UNKNOWN!)$/;

/** Excel hands an error over as its text or as an entity of type Error. */
export function isErrorCell(cell: unknown): boolean {
  if (typeof cell === 'string') return ERROR_TEXT.test(cell);
  return typeof cell === 'object' && cell !== null && (cell as { type?: string }).type === 'Error';
}
