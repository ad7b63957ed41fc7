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
  const answers: Answer[][] = new Array(rows);
  for (let row = 0; row < rows; row++) {
    if (columns === 1) {
      answers[row] = lines[combination[row]!]!;
      continue;
    }
    const line: Answer[] = new Array(columns);
    for (let column = 0; column < columns; column++) {
      line[column] = lines[combination[row * columns + column]!]![0]!;
    }
    answers[row] = line;
  }
  return answers;
}

/** Years are mostly whole, halves or quarters, and an array finds those faster than a map. */
const QUARTERS = 4;
const MOST_QUARTERS = 260;

class Branch {
  readonly byQuarter = new Int32Array(MOST_QUARTERS).fill(-1);
  readonly byValue = new Map<unknown, number>();
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
  const branches: Branch[] = [];
  const firsts: number[] = [];
  for (let position = 0; position < combination.length; position++) {
    const raw =
      columns === 1
        ? rows[position]![0]
        : rows[Math.floor(position / columns)]![position % columns];
    const branch = (branches[combination[position]!] ??= new Branch());
    const quarters = typeof raw === 'number' ? raw * QUARTERS : -1;
    let number: number | undefined;
    if (quarters >= 0 && quarters < MOST_QUARTERS && (quarters | 0) === quarters) {
      number = branch.byQuarter[quarters]!;
      if (number < 0) branch.byQuarter[quarters] = number = firsts.push(position) - 1;
    } else {
      number = branch.byValue.get(raw);
      if (number === undefined) branch.byValue.set(raw, (number = firsts.push(position) - 1));
    }
    combination[position] = number;
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
