/** Consecutive rows, both ends included, as Excel counts them. */
export type RowRun = readonly [first: number, last: number];

/** Rows of a sheet that have something in common. */
export interface RowGroup {
  readonly count: number;
  readonly runs: readonly RowRun[];
}

/** More runs than a person will ever step through; what is counted goes on. */
const MOST_RUNS = 1_000;

/** Rows, told one after the other from the top, kept as runs. */
export class RowRuns {
  count = 0;
  readonly runs: [first: number, last: number][] = [];

  constructor(readonly most = MOST_RUNS) {}

  add(row: number): void {
    this.count += 1;
    const last = this.runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else if (this.runs.length < this.most) this.runs.push([row, row]);
  }
}
