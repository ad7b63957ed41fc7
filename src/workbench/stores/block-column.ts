const blockSize = 4096;

/** One column of cells in blocks of rows, so that far apart rows cost little. */
export class BlockColumn<Value> {
  readonly #blocks: (Value[] | undefined)[] = [];

  constructor(readonly blank: Value) {}

  get(row: number): Value {
    return this.#blocks[Math.floor(row / blockSize)]?.[row % blockSize] ?? this.blank;
  }

  set(row: number, value: Value): void {
    const index = Math.floor(row / blockSize);
    let block = this.#blocks[index];
    if (!block) {
      if (value === this.blank) return;
      block = [];
      this.#blocks[index] = block;
    }
    const place = row % blockSize;
    // No longer than what it holds: an array with holes would be slow.
    while (block.length < place) block.push(this.blank);
    block[place] = value;
  }

  clear(top: number, bottom: number): void {
    for (let index = Math.floor(top / blockSize); index < this.#blocks.length; index++) {
      const start = index * blockSize;
      if (start > bottom) return;
      if (top <= start && bottom >= start + blockSize - 1) this.#blocks[index] = undefined;
      else this.#blocks[index]?.fill(this.blank, Math.max(0, top - start), bottom - start + 1);
    }
  }

  /** The rows that hold something, with what they hold. */
  *entries(): Generator<readonly [row: number, value: Value]> {
    for (const [index, block] of this.#blocks.entries()) {
      if (!block) continue;
      for (const [place, value] of block.entries()) {
        if (value !== this.blank) yield [index * blockSize + place, value];
      }
    }
  }

  /** The first and last rows that hold something. */
  extent(): { first: number; last: number } | null {
    let first = -1;
    let last = -1;
    this.#blocks.forEach((block, index) => {
      if (!block) return;
      const start = block.findIndex((value) => value !== this.blank);
      if (start < 0) return;
      if (first < 0) first = index * blockSize + start;
      last = index * blockSize + block.findLastIndex((value) => value !== this.blank);
    });
    return first < 0 ? null : { first, last };
  }
}
