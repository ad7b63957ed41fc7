/** A stretch of words that one text has, or the other, or both. */
export interface WordRun {
  readonly in: 'both' | 'before' | 'after';
  readonly text: string;
}

/** What changes from one text to another, word by word: the longest common sequence stays. */
export function compareWords(before: string, after: string): WordRun[] {
  const [left, right] = [wordsOf(before), wordsOf(after)];
  const lengths = commonLengths(left, right);
  const runs: { in: WordRun['in']; words: string[] }[] = [];
  const add = (where: WordRun['in'], word: string) => {
    const last = runs.at(-1);
    if (last?.in === where) last.words.push(word);
    else runs.push({ in: where, words: [word] });
  };
  let at = 0;
  let to = 0;
  while (at < left.length || to < right.length) {
    if (at < left.length && to < right.length && left[at] === right[to]) {
      add('both', left[at]!);
      at += 1;
      to += 1;
    } else if (
      to >= right.length ||
      (at < left.length && lengths[at + 1]![to]! >= lengths[at]![to + 1]!)
    ) {
      add('before', left[at]!);
      at += 1;
    } else {
      add('after', right[to]!);
      to += 1;
    }
  }
  return runs.map((run) => ({ in: run.in, text: run.words.join(' ') }));
}

export type ComparedText =
  | { readonly change: 'same' | 'added' | 'dropped'; readonly text: string }
  | { readonly change: 'reworded'; readonly runs: readonly WordRun[] };

/** Texts that share fewer of their words are two, not one reworded. */
const LEAST_LIKENESS = 0.45;

/**
 * Compares two lists: each text of the second with the one of the first that is most like it. In the
 * order of the second; what it drops stands where it stood.
 */
export function compareLists(before: readonly string[], after: readonly string[]): ComparedText[] {
  const left = new Map(before.map((text, index) => [index, text]));
  const partners = after.map((text) => {
    let best: { index: number; likeness: number } | null = null;
    for (const [index, other] of left) {
      const likeness = likenessOf(other, text);
      if (likeness >= LEAST_LIKENESS && likeness > (best?.likeness ?? 0))
        best = { index, likeness };
    }
    if (best) left.delete(best.index);
    return best?.index ?? null;
  });
  const compared: ComparedText[] = [];
  const dropUpTo = (limit: number) => {
    for (const [index, text] of left) {
      if (index >= limit) continue;
      compared.push({ change: 'dropped', text });
      left.delete(index);
    }
  };
  after.forEach((text, at) => {
    const partner = partners[at] ?? null;
    if (partner === null) compared.push({ change: 'added', text });
    else {
      dropUpTo(partner);
      const other = before[partner]!;
      if (other === text) compared.push({ change: 'same', text });
      else compared.push({ change: 'reworded', runs: compareWords(other, text) });
    }
  });
  dropUpTo(Infinity);
  return compared;
}

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');

function commonLengths(left: readonly string[], right: readonly string[]): number[][] {
  const lengths = Array.from({ length: left.length + 1 }, () =>
    new Array<number>(right.length + 1).fill(0),
  );
  for (let at = left.length - 1; at >= 0; at -= 1) {
    for (let to = right.length - 1; to >= 0; to -= 1) {
      lengths[at]![to] =
        left[at] === right[to]
          ? lengths[at + 1]![to + 1]! + 1
          : Math.max(lengths[at + 1]![to]!, lengths[at]![to + 1]!);
    }
  }
  return lengths;
}

/** Twice the shared words over all words of both. */
function likenessOf(one: string, other: string): number {
  const [left, right] = [wordsOf(one.toLowerCase()), wordsOf(other.toLowerCase())];
  const rest = new Set(right);
  const shared = [...new Set(left)].filter((word) => rest.has(word)).length;
  return (2 * shared) / Math.max(1, new Set(left).size + rest.size);
}
