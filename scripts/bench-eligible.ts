import { eligible } from '../src/functions/functions';

const ROWS = 100_000;
const GRADES = ['NOA', 'NOB', 'NOC', 'G5', 'G6', 'G7', 'P3', 'P4'];
const EDUCATION = ['secondary', 'diploma', 'degree', 'master'];

/** Reads the three inputs of each row and writes one cell: no answer can cost less. */
function bareLoop(grade: unknown[][], education: unknown[][], years: unknown[][]): unknown[][] {
  const out: unknown[][] = new Array(grade.length);
  for (let row = 0; row < grade.length; row++) {
    const read = grade[row]![0] !== '' && education[row]![0] !== '' && years[row]![0] !== '';
    out[row] = [read];
  }
  return out;
}

function median(values: number[]): number {
  return [...values].sort((left, right) => left - right)[values.length >> 1]!;
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** `JD.ELIGIBLE` over 100,000 rows in one call, against a loop that only reads its inputs. */
export function benchEligible(): object {
  Object.assign(globalThis, {
    Office: { context: { displayLanguage: 'en-US' } },
    CustomFunctions: { Error: class {}, ErrorCode: {} },
  });
  const pick = (words: string[], row: number) => [words[(row * 7919) % words.length]!];
  // Cells arrive as text of their own, not as the constants of this file.
  const fresh = <T>(cells: T): T => JSON.parse(JSON.stringify(cells)) as T;
  const rows = Array.from({ length: ROWS }, (_, row) => row);
  const grade = fresh(rows.map((row) => pick(GRADES, row)));
  const education = fresh(rows.map((row) => pick(EDUCATION, row >> 3)));
  const years = fresh(rows.map((row) => [((row * 31) % 25) / 2]));

  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < 15; round++) {
    bare.push(time(() => bareLoop(grade, education, years)));
    ours.push(time(() => eligible(grade as never, education as never, years)));
  }
  const [eligibleMs, bareLoopMs] = [median(ours), median(bare)];
  return { rows: ROWS, eligibleMs, bareLoopMs, ratio: eligibleMs / bareLoopMs };
}
