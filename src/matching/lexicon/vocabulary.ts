const SHORTEST_CORRECTED = 6;

/** The words that the lexicons know, and which of them a misspelt word means. */
export class Vocabulary {
  private readonly words = new Set<string>();
  private readonly stems = new Set<string>();
  /** Known words by each spelling that lacks one of their letters. */
  private readonly byShortened = new Map<string, Set<string>>();

  /**
   * @param entries folded words; `*` at the end stands for any ending
   * @param meaningOf what a known word is about; null where it says nothing by itself
   */
  constructor(
    entries: Iterable<string>,
    private readonly meaningOf: (word: string) => string | null = () => null,
  ) {
    for (const entry of entries) {
      if (entry.endsWith('*')) this.stems.add(entry.slice(0, -1));
      else this.addWord(entry);
    }
  }

  /**
   * The known word that a long word means, where one letter is missing, too many or exchanged and
   * only one known word comes that near, or all that do mean the same; else the word itself.
   */
  correct(word: string): string {
    if (word.length < SHORTEST_CORRECTED || this.knows(word)) return word;
    const shortened = shorten(word);
    const oneMoreOrLess = new Set([
      ...(this.byShortened.get(word) ?? []),
      ...shortened.filter((known) => this.words.has(known)),
    ]);
    const oneExchanged = shortened.flatMap((spelling) =>
      [...(this.byShortened.get(spelling) ?? [])].filter((known) => known.length === word.length),
    );
    return (
      this.pickMeant(oneMoreOrLess, word) ??
      this.pickMeant(new Set([...oneMoreOrLess, ...oneExchanged]), word) ??
      word
    );
  }

  private knows(word: string): boolean {
    if (this.words.has(word)) return true;
    for (let length = word.length; length > 2; length -= 1) {
      if (this.stems.has(word.slice(0, length))) return true;
    }
    return false;
  }

  /** Misspellings keep the first letter. */
  private pickMeant(near: ReadonlySet<string>, word: string): string | null {
    const [first, ...others] = [...near].filter((known) => known[0] === word[0]);
    if (first === undefined || others.length === 0) return first ?? null;
    const meaning = this.meaningOf(first);
    return meaning !== null && others.every((other) => this.meaningOf(other) === meaning)
      ? first
      : null;
  }

  private addWord(word: string): void {
    this.words.add(word);
    if (word.length < SHORTEST_CORRECTED - 1) return;
    for (const shortened of shorten(word)) {
      const known = this.byShortened.get(shortened) ?? new Set();
      this.byShortened.set(shortened, known.add(word));
    }
  }
}

function shorten(word: string): readonly string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}
