/** What is to stand in the place of a stretch of text; where it is of no length, what is put in. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What is put in comes before what is replaced there; else as they were given. */
const inOrder = (edits: readonly TextEdit[]): TextEdit[] =>
  [...edits].sort((one, other) => one.start - other.start || one.end - other.end);

/** A text that comes in pieces, with its edits made. */
export class EditedText {
  readonly #edits: readonly TextEdit[];
  readonly #write: (text: string) => void;
  #next = 0;
  /** How much of the text has come. */
  #passed = 0;
  /** Up to where it is to be left out. */
  #skippedTo = 0;

  /** @throws where two edits overlap */
  constructor(edits: readonly TextEdit[], write: (text: string) => void) {
    this.#edits = inOrder(edits);
    this.#write = write;
    this.#edits.forEach(({ start }, index) => {
      const before = this.#edits[index - 1];
      if (before && before.end > start) throw new Error('Two edits overlap');
    });
  }

  write(piece: string): void {
    const begin = this.#passed;
    this.#passed += piece.length;
    for (;;) {
      const edit = this.#edits[this.#next];
      if (!edit || edit.start > this.#passed) break;
      // One at the very end may have to wait for others there, but their order is that of the list.
      this.#pass(piece, begin, edit.start);
      if (edit.text !== '') this.#write(edit.text);
      this.#skippedTo = Math.max(this.#skippedTo, edit.end);
      this.#next += 1;
    }
    this.#pass(piece, begin, this.#passed);
  }

  #done = 0;
  #pass(piece: string, begin: number, to: number): void {
    const from = Math.max(this.#done, this.#skippedTo, begin);
    if (to > from) this.#write(piece.slice(from - begin, to - begin));
    this.#done = Math.max(this.#done, to);
  }
}

export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  if (edits.length === 0) return text;
  const pieces: string[] = [];
  new EditedText(edits, (piece) => pieces.push(piece)).write(text);
  return pieces.join('');
}
