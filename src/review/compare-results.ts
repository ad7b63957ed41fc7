import {
  EXPORT_FACTS,
  FACTS,
  isSameFact,
  positionKey,
  type ResultFact,
  type ResultRow,
} from './result-row';

/** What became of a position since the earlier result. */
export type ChangeKind = 'new' | 'gone' | ResultFact;
export const CHANGE_KINDS: readonly ChangeKind[] = ['gone', 'new', ...FACTS];

/** One thing that changed about one position. */
export interface ChangeLine {
  readonly number: string;
  readonly kind: ChangeKind;
  /** For a position that is new or gone: its grade. */
  readonly before: string;
  readonly now: string;
  readonly title: string;
  /** Who had confirmed the earlier row; '' for a proposal. */
  readonly verifiedBefore: string;
}

/** An unchanged row whose confirmation the later result lacks. */
export interface KeptMark {
  /** Place in the later result, from 0. */
  readonly row: number;
  readonly verified: string;
}

export interface ResultChanges {
  /** Those that are gone first, for nothing else shows them; then in the order of the later result. */
  readonly lines: readonly ChangeLine[];
  /** Lines beyond what a sheet holds. They are counted below all the same. */
  readonly linesLeftOff: number;
  /** Positions by what changed; one position may count several times. */
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** Positions whose export facts, or whose answer, changed. */
  readonly changed: { readonly export: number; readonly answer: number; readonly any: number };
  /** Positions that are in both results, and how many of them are as they were. */
  readonly inBoth: number;
  readonly unchanged: number;
  readonly kept: readonly KeptMark[];
  /** Changed rows that somebody had confirmed and that nobody has confirmed since. */
  readonly marksLost: number;
  readonly notCompared: NotCompared;
}

/** Rows that no position number tells apart. Nothing is guessed about them. */
export interface NotCompared {
  readonly blankEarlier: number;
  readonly blankNow: number;
  /** Numbers that stand several times in one result and are in both. */
  readonly repeated: number;
}

/** Compares two results, told row by row: all of the earlier one first. */
export interface ResultComparison {
  addEarlier(row: ResultRow): void;
  addNow(row: ResultRow): void;
  finish(): ResultChanges;
}

/** Stands for the earlier row of a position that has none. */
const NONE = -1;
const TITLE = FACTS.indexOf('title');
const GRADE = FACTS.indexOf('grade');
/** The bits of `changes`: one for each fact, then this one. */
const MARK_LOST = 1 << FACTS.length;

interface FoundLine extends Omit<ChangeLine, 'verifiedBefore'> {
  readonly earlier: number;
}

/**
 * Positions are told apart by their number. One that stands in both results is compared fact by
 * fact, unless its number stands several times in either: then nobody can say which row became
 * which. The order of the rows makes no difference.
 *
 * Of the earlier rows only codes are kept, a column for each fact, and no more lines than a sheet
 * holds: a full sheet against another takes a few hundred megabytes, whatever changed.
 *
 * @param mostLines that the sheet of changes holds; what is beyond is counted and left off.
 */
export function compareResults(mostLines: number): ResultComparison {
  const texts = createCodes();
  const earlierRows = new Map<string, number>();
  const numbers: string[] = [];
  const columns = FACTS.map((): number[] => []);
  const marks: number[] = [];
  /** How often the number of each earlier row stands in either result. */
  const timesEarlier: number[] = [];
  const timesNow: number[] = [];
  /** What changed about each earlier row, as bits. */
  const changes: number[] = [];
  const newNumbers = new Set<string>();
  const found: FoundLine[] = [];
  const kept: (KeptMark & { readonly earlier: number })[] = [];
  let blankEarlier = 0;
  let blankNow = 0;
  let rowsNow = 0;

  const isRepeated = (earlier: number) =>
    earlier !== NONE && timesNow[earlier]! > 0 && timesEarlier[earlier]! + timesNow[earlier]! > 2;
  const factOf = (earlier: number, at: number) => texts.at(columns[at]![earlier]!);
  const markOf = (earlier: number) => (earlier === NONE ? '' : texts.at(marks[earlier]!));

  function addEarlier({ number, facts, verified }: ResultRow): void {
    if (number === '') {
      blankEarlier += 1;
      return;
    }
    const key = positionKey(number);
    const known = earlierRows.get(key);
    if (known !== undefined) {
      timesEarlier[known]! += 1;
      return;
    }
    earlierRows.set(key, numbers.length);
    numbers.push(number);
    facts.forEach((fact, at) => columns[at]!.push(texts.codeOf(fact)));
    marks.push(texts.codeOf(verified));
    timesEarlier.push(1);
    timesNow.push(0);
    changes.push(0);
  }

  function addNow(row: ResultRow): void {
    const place = rowsNow;
    rowsNow += 1;
    if (row.number === '') {
      blankNow += 1;
      return;
    }
    const key = positionKey(row.number);
    const earlier = earlierRows.get(key);
    if (earlier !== undefined) compareRow(earlier, row, place);
    else if (!newNumbers.has(key)) {
      newNumbers.add(key);
      report('new', row, { earlier: NONE, before: '', now: row.facts[GRADE]! });
    }
  }

  function compareRow(earlier: number, row: ResultRow, place: number): void {
    timesNow[earlier]! += 1;
    if (isRepeated(earlier)) return;
    FACTS.forEach((fact, at) => {
      const before = factOf(earlier, at);
      const now = row.facts[at]!;
      if (isSameFact(fact, before, now)) return;
      changes[earlier]! |= 1 << at;
      report(fact, row, { earlier, before, now });
    });
    const mark = markOf(earlier);
    if (mark === '' || row.verified !== '') return;
    if (changes[earlier]! > 0) changes[earlier]! |= MARK_LOST;
    else kept.push({ row: place, verified: mark, earlier });
  }

  function report(
    kind: ChangeKind,
    { number, facts }: ResultRow,
    values: Pick<FoundLine, 'earlier' | 'before' | 'now'>,
  ): void {
    if (found.length < mostLines) found.push({ number, kind, title: facts[TITLE]!, ...values });
  }

  function finish(): ResultChanges {
    const tally = new ChangeCounts(newNumbers.size);
    const lines: ChangeLine[] = [];
    numbers.forEach((number, earlier) => {
      if (timesNow[earlier]! > 0) {
        tally.addInBoth(isRepeated(earlier) ? null : changes[earlier]!);
        return;
      }
      tally.counts.gone += 1;
      if (lines.length >= mostLines) return;
      const before = factOf(earlier, GRADE);
      const title = factOf(earlier, TITLE);
      const verifiedBefore = markOf(earlier);
      lines.push({ number, kind: 'gone', before, now: '', title, verifiedBefore });
    });
    for (const { earlier, ...line } of found) {
      if (lines.length >= mostLines) break;
      if (!isRepeated(earlier)) lines.push({ ...line, verifiedBefore: markOf(earlier) });
    }
    const { counts, changed, inBoth, marksLost, repeated } = tally;
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
    return {
      lines,
      linesLeftOff: all - lines.length,
      counts,
      changed,
      inBoth,
      unchanged: inBoth - changed.any,
      kept: kept.flatMap(({ earlier, ...mark }) => (isRepeated(earlier) ? [] : [mark])),
      marksLost,
      notCompared: { blankEarlier, blankNow, repeated },
    };
  }

  return { addEarlier, addNow, finish };
}

/** Counts positions by what changed about them. */
class ChangeCounts {
  readonly counts = Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, 0])) as Record<
    ChangeKind,
    number
  >;
  readonly changed = { export: 0, answer: 0, any: 0 };
  inBoth = 0;
  marksLost = 0;
  repeated = 0;

  constructor(newPositions: number) {
    this.counts.new = newPositions;
  }

  /** @param bits what changed; null for a number that stands several times. */
  addInBoth(bits: number | null): void {
    if (bits === null) {
      this.repeated += 1;
      return;
    }
    this.inBoth += 1;
    if (bits === 0) return;
    const facts = FACTS.filter((_, at) => bits & (1 << at));
    for (const fact of facts) this.counts[fact] += 1;
    this.changed.any += 1;
    if (facts.some((fact) => EXPORT_FACTS.includes(fact))) this.changed.export += 1;
    if (facts.some((fact) => !EXPORT_FACTS.includes(fact))) this.changed.answer += 1;
    if (bits & MARK_LOST) this.marksLost += 1;
  }
}

/** A number for each distinct text. */
function createCodes() {
  const codes = new Map<string, number>();
  const texts: string[] = [];
  return {
    at: (code: number) => texts[code]!,
    codeOf: (text: string) => {
      let code = codes.get(text);
      if (code === undefined) {
        codes.set(text, (code = texts.length));
        texts.push(text);
      }
      return code;
    },
  };
}
