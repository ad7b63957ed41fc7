interface Run<Value> {
  readonly from: number;
  readonly value: Value;
}

/** One value per row, kept as runs: a million rows of one format cost one entry. */
export class RunLengthColumn<Value> {
  /** Sorted by `from`; each run reaches to the next one. */
  #runs: Run<Value>[];

  constructor(initial: Value) {
    this.#runs = [{ from: 0, value: initial }];
  }

  get(row: number): Value {
    return this.#runs[this.#indexAt(row)]!.value;
  }

  /** The values in the rows from `top` to `bottom`, run by run. */
  *between(top: number, bottom: number): Generator<{ from: number; to: number; value: Value }> {
    for (let index = this.#indexAt(top); index < this.#runs.length; index++) {
      const run = this.#runs[index]!;
      if (run.from > bottom) return;
      const end = (this.#runs[index + 1]?.from ?? Infinity) - 1;
      yield { from: Math.max(run.from, top), to: Math.min(end, bottom), value: run.value };
    }
  }

  /** Replaces the values in the rows from `top` to `bottom`. */
  update(top: number, bottom: number, change: (value: Value) => Value): void {
    const changed: Run<Value>[] = [];
    for (const run of this.between(top, bottom)) {
      changed.push({ from: run.from, value: change(run.value) });
    }
    const after = { from: bottom + 1, value: this.get(bottom + 1) };
    const first = this.#indexAt(top);
    const keepFirst = this.#runs[first]!.from < top ? first + 1 : first;
    const next = this.#indexAt(bottom + 1) + 1;
    const from = Math.max(0, keepFirst - 1);
    const patch = [...this.#runs.slice(from, keepFirst), ...changed, after];
    const merged = patch.filter(
      (run, index) => index === 0 || patch[index - 1]!.value !== run.value,
    );
    const following = this.#runs[next];
    if (following && merged.at(-1)?.value === following.value) {
      this.#runs.splice(from, next - from + 1, ...merged);
    } else {
      this.#runs.splice(from, next - from, ...merged);
    }
  }

  /** The last row before the endless final run, or -1. */
  get lastRow(): number {
    return this.#runs.at(-1)!.from - 1;
  }

  #indexAt(row: number): number {
    let low = 0;
    let high = this.#runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#runs[middle]!.from <= row) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
