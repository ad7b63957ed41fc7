interface Node<Sense> {
  readonly byWord: Map<string, Node<Sense>>;
  readonly byStem: Map<string, Node<Sense>>;
  sense: Sense | null;
}

export interface PhraseHit<Sense> {
  readonly sense: Sense;
  /** Index of the first word. */
  readonly start: number;
  /** Index after the last word. */
  readonly end: number;
}

const SHORTEST_STEM = 3;
/** More words than staffing tables have, and little memory. */
const MOST_STARTS = 5_000;

/**
 * Phrases by their words, so that a title is looked up once and not once per phrase. A word of a
 * phrase may be a stem (`financ*`). Binding words of the text may stand between the words; what a
 * sign joins is found where the phrase joins it by a word.
 */
export class PhraseTree<Sense> {
  private readonly root: Node<Sense> = emptyNode();
  /** Where a phrase that begins with the word goes on; most words begin none. */
  private readonly starts = new Map<string, readonly Node<Sense>[]>();

  constructor(
    private readonly bindingWords: ReadonlySet<string>,
    private readonly joiningWords: ReadonlySet<string> = new Set(),
  ) {}

  /** Adds a phrase; of two equal phrases the first one added stays. */
  add(words: readonly string[], sense: Sense): void {
    if (words.length === 0) return;
    let node = this.root;
    for (const word of words) {
      const isStem = word.endsWith('*');
      const branches = isStem ? node.byStem : node.byWord;
      const key = isStem ? word.slice(0, -1) : word;
      let next = branches.get(key);
      if (!next) branches.set(key, (next = emptyNode()));
      node = next;
    }
    node.sense ??= sense;
    this.starts.clear();
  }

  /**
   * Finds the phrases of a text from left to right, the longest one first at each word.
   *
   * @param isJoined whether a sign (`&`, `/`) stands before the word at an index, in place of `and`
   */
  findAll(
    words: readonly string[],
    isJoined: (index: number) => boolean = () => false,
  ): readonly PhraseHit<Sense>[] {
    const hits: PhraseHit<Sense>[] = [];
    for (let start = 0; start < words.length;) {
      const hit = this.findLongest(words, start, isJoined);
      if (hit) hits.push(hit);
      start = hit ? hit.end : start + 1;
    }
    return hits;
  }

  private findLongest(
    words: readonly string[],
    start: number,
    isJoined: (index: number) => boolean,
  ): PhraseHit<Sense> | null {
    let longest: PhraseHit<Sense> | null = null;
    const walk = (
      node: Node<Sense>,
      index: number,
      pastBinding: boolean,
      pastJoin = false,
    ): void => {
      // Exact words are walked before stems, so at equal length the exact phrase stays.
      if (node.sense !== null && !pastBinding && index > (longest?.end ?? start)) {
        longest = { sense: node.sense, start, end: index };
      }
      const word = words[index];
      if (word === undefined) return;
      // `M&E` is one word more than two.
      if (!pastJoin && isJoined(index) && word.length > 1) {
        for (const joined of this.joinedTo(node)) walk(joined, index, true, true);
        return;
      }
      const exact = node.byWord.get(word);
      if (exact) walk(exact, index + 1, false);
      if (node.byStem.size > 0) this.walkStems(node, word, (next) => walk(next, index + 1, false));
      if (!exact && this.bindingWords.has(word)) walk(node, index + 1, true);
    };
    for (const next of this.startsWith(words[start]!)) walk(next, start + 1, false);
    return longest;
  }

  private joinedTo({ byWord }: Node<Sense>): readonly Node<Sense>[] {
    return [...this.joiningWords].flatMap((word) => byWord.get(word) ?? []);
  }

  private startsWith(word: string): readonly Node<Sense>[] {
    const known = this.starts.get(word);
    if (known) return known;
    const exact = this.root.byWord.get(word);
    const starts = exact ? [exact] : [];
    this.walkStems(this.root, word, (next) => starts.push(next));
    if (this.starts.size >= MOST_STARTS) this.starts.clear();
    this.starts.set(word, starts);
    return starts;
  }

  private walkStems(node: Node<Sense>, word: string, visit: (next: Node<Sense>) => void): void {
    for (let length = word.length; length >= SHORTEST_STEM; length -= 1) {
      const next = node.byStem.get(word.slice(0, length));
      if (next) visit(next);
    }
  }
}

function emptyNode<Sense>(): Node<Sense> {
  return { byWord: new Map(), byStem: new Map(), sense: null };
}
