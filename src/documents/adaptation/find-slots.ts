/** A gap that has to be filled. */
export interface Blank {
  readonly kind: 'blank';
  /** What the text asks for; empty where it only leaves room. */
  readonly asks: string;
  /** Which fact of the position fills it, where the text says so. */
  readonly fact: 'supervisor' | 'unit' | null;
}

/** Alternatives of which some apply. */
export interface Alternatives {
  readonly kind: 'choice';
  /** Each with its own blanks. */
  readonly options: readonly (readonly (string | Blank)[])[];
  /** One only, where the text says so. */
  readonly most: 'one' | 'any';
  /**
   * Whether the text calls for a decision. A slash between two words may be no choice at all: that
   * one is offered and may stay as it is.
   */
  readonly isOpen: boolean;
}

/** Words that apply to some positions, such as `[usually]`. */
export interface Optional {
  readonly kind: 'optional';
  readonly text: string;
}

export type Slot = Blank | Alternatives | Optional;
export type Piece = string | Slot;

/** A paragraph taken apart, and what its notes in brackets tell the reader to do. */
export interface SlottedText {
  readonly pieces: readonly Piece[];
  readonly notes: readonly string[];
}

const BRACKET = /\[([^[\]]*)\]/g;
const NOTE = /^\s*(?:N\.?\s?B\.?|note)\b/i;
const ALTERNATIVE = /^\s*(?:OR|OU|O)\s+(?=\S)/;
/** Words that tell somebody to write something there. */
const INSTRUCTION =
  /^[\s.…]*(?:describe|indicate|insert|specify|complete|name|state|décrire|indiquer|préciser|insérer|describir|indicar|insertar|especificar)\b/i;
const ONE_ONLY = /\b(?:one|une?|un[ao]?)\b.{0,30}\b(?:only|seul|seule|solo|sola|solamente)\b/i;
const GAP = /(?:\b|_)x{3,}\b|_{3,}|\.{4,}|…{2,}|(?:\.\.\.|…)(?=\s*$)/gi;
const SUPERVISOR = /\b(?:title of the position|supervis|reports? to|supérieur|superior)/i;
const ROLE_OF_UNIT = /\b(?:work unit|unité|unidad)\b/i;
const STOP_WORDS = new Set(
  (
    'a an and at by for from in into of on or over the to under with within ' +
    'au aux avec dans de des du en et la le les ou par pour sous sur ' +
    'al con del el las los o para por y'
  ).split(' '),
);

interface SlotOptions {
  /** False for competencies and the like, where a slash is a matter of style. */
  readonly offersChoices: boolean;
}

/** Finds what has to be filled, chosen or left out in a paragraph of a generic description. */
export function findSlots(text: string, { offersChoices }: SlotOptions): SlottedText {
  const notes: string[] = [];
  let rest = text;
  let alternative: string | null = null;
  rest = rest.replace(BRACKET, (whole, inside: string) => {
    if (NOTE.test(inside)) {
      notes.push(inside.trim());
      return '';
    }
    if (ALTERNATIVE.test(inside) && alternative === null) {
      alternative = inside.replace(ALTERNATIVE, '').trim();
      return '';
    }
    return whole;
  });
  rest = rest
    .replace(/[*]{2}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (alternative !== null) {
    const most = notes.some((note) => ONE_ONLY.test(note)) ? 'one' : 'any';
    const options = [rest, alternative].map((option) => fillable(findBlanks(option)));
    return { pieces: [{ kind: 'choice', options, most, isOpen: true }], notes };
  }
  const pieces = offersChoices ? findChoices(rest) : findBlanks(rest);
  return { pieces, notes };
}

/** An alternative as a whole sentence: what is optional in it stays as written. */
function fillable(pieces: readonly Piece[]): (string | Blank)[] {
  return pieces.map((piece) =>
    typeof piece === 'string' || piece.kind === 'blank'
      ? piece
      : piece.kind === 'optional'
        ? piece.text
        : '',
  );
}

function findBlanks(text: string): Piece[] {
  const pieces: Piece[] = [];
  let copied = 0;
  for (const found of text.matchAll(BRACKET)) {
    const inside = found[1]!.trim();
    const slot = readBracket(inside);
    if (!slot) continue;
    pieces.push(...findGaps(withoutLeader(text.slice(copied, found.index), slot)), slot);
    copied = found.index + found[0].length;
  }
  pieces.push(...findGaps(text.slice(copied)));
  return pieces.filter((piece) => piece !== '');
}

/** Null for brackets that belong to the text, such as an enumeration. */
function readBracket(inside: string): Blank | Optional | null {
  const plain = inside.replace(/^[\s.…]+/, '');
  const isShouted = /\p{Lu}{3}/u.test(plain) && plain === plain.toUpperCase();
  if (INSTRUCTION.test(inside) || isShouted || plain !== inside) {
    return { kind: 'blank', asks: plain, fact: factOf(plain) };
  }
  const isWord = /^\p{Ll}[\p{Ll}’' -]*$/u.test(inside) && inside.split(' ').length <= 3;
  return isWord ? { kind: 'optional', text: inside } : null;
}

/** Dots that lead up to a bracket are part of the same gap. */
function withoutLeader(text: string, slot: Blank | Optional): string {
  return slot.kind === 'blank' ? text.replace(/[.…]{2,}\s*$|…\s*$/, '') : text;
}

function factOf(asks: string): Blank['fact'] {
  if (SUPERVISOR.test(asks)) return 'supervisor';
  return ROLE_OF_UNIT.test(asks) && !/\b(?:role|rôle|función)\b/i.test(asks) ? 'unit' : null;
}

function findGaps(text: string): Piece[] {
  const pieces: Piece[] = [];
  let copied = 0;
  for (const { index, 0: gap } of text.matchAll(GAP)) {
    pieces.push(text.slice(copied, index), { kind: 'blank', asks: '', fact: null });
    copied = index + gap.length;
  }
  pieces.push(text.slice(copied));
  return pieces.filter((piece) => piece !== '');
}

/** `global / regional / national`: with spaces around it a slash separates alternatives. */
const SPACED = /\s+\/\s+/;
/** `lead/coordinate`: two words in lower case, of which one may be meant. */
const TIGHT = /(?<![\p{L}\p{N}/(-])(\p{Ll}{4,})\/(\p{Ll}{4,})(?![\p{L}\p{N}/-])/u;
const EITHER_OR_BOTH = /(?<= )and\/or(?= )/;

function findChoices(text: string): Piece[] {
  const spaced = splitSpaced(text);
  if (spaced) return spaced;
  const tight = TIGHT.exec(text) ?? EITHER_OR_BOTH.exec(text);
  if (!tight) return findBlanks(text);
  const options = tight[1] ? [[tight[1]], [tight[2]!]] : [['and'], ['or']];
  return [
    ...findBlanks(text.slice(0, tight.index)),
    { kind: 'choice', options, most: tight[1] ? 'any' : 'one', isOpen: false },
    ...findChoices(text.slice(tight.index + tight[0].length)),
  ];
}

/** Alternatives up to the next sentence or comma; what is shared around them stays outside. */
function splitSpaced(text: string): Piece[] | null {
  const slash = SPACED.exec(text);
  if (!slash) return null;
  const start = startOfFirst(text.slice(0, slash.index), text.slice(slash.index));
  const parts: string[] = [text.slice(start, slash.index)];
  let next = slash.index + slash[0].length;
  for (;;) {
    const more = SPACED.exec(text.slice(next));
    const between = more ? text.slice(next, next + more.index) : null;
    // A full stop between two slashes: the second belongs to another sentence.
    if (between === null || /[.;:]\s/.test(between)) break;
    parts.push(between);
    next += more!.index + more![0].length;
  }
  const end = next + lengthOfLast(text.slice(next), parts.slice(1));
  parts.push(text.slice(next, end));
  const options = parts.map((part) => fillable(findBlanks(part.trim())));
  return [
    ...findBlanks(text.slice(0, start)),
    { kind: 'choice', options, most: 'any', isOpen: true },
    ...findChoices(text.slice(end)),
  ];
}

/** Alternatives are about as long as one another, so the first is taken to be as long as the others. */
function startOfFirst(before: string, after: string): number {
  const inner = after.split(SPACED).slice(1, -1);
  const most = Math.max(1, ...inner.map((part) => part.trim().split(' ').length));
  let start = before.length;
  const words = [...before.matchAll(/\S+/g)].reverse();
  for (const [count, word] of words.entries()) {
    const isCapital = /^[\p{Lu}(]/u.test(word[0]) && count > 0;
    if (count >= most && !isCapital) break;
    if (count > 0 && (STOP_WORDS.has(word[0].toLowerCase()) || /[,;:.]$/.test(word[0]))) break;
    start = word.index;
  }
  return start;
}

function lengthOfLast(after: string, inner: readonly string[]): number {
  const most = Math.max(1, ...inner.map((part) => part.trim().split(' ').length));
  let length = 0;
  for (const [count, word] of [...after.matchAll(/\S+/g)].entries()) {
    const isCapital = /^[\p{Lu}(]/u.test(word[0]) && count > 0;
    if (count >= most && !isCapital) break;
    if (count > 0 && STOP_WORDS.has(word[0].toLowerCase())) break;
    const bare = word[0].replace(/[.,;:]+$/, '');
    length = word.index + bare.length;
    if (bare !== word[0]) break;
  }
  return length;
}
