import { remember } from '../domain/remember';
import { findOpen } from './unknown-words';
import type { PhraseHit } from './lexicon/phrase-tree';
import { LEXICON, type LevelSense } from './lexicon/compile-lexicons';
import { CONCEPTS, type Concept, type ConceptName } from './lexicon/concepts';
import type { Level } from './lexicon/lexicon';
import type { NormalizedTitle, Segment, Token } from './normalize-title';

/** A concept that the title names, and how much that counts. */
export interface Mention {
  readonly concept: ConceptName;
  /** 1 in the head of the title, less in what qualifies it. */
  readonly share: number;
  /** As written in the title. */
  readonly words: readonly string[];
  /** Words that no lexicon knows may make another job of it. */
  readonly isOpen: boolean;
}

/** One of several jobs in the head of a title, read by itself. */
type JoinedJob = Pick<TitleReading, 'mentions' | 'financeAndAdministration'>;

/** What a title says, before its grade is looked at. */
export interface TitleReading {
  readonly mentions: readonly Mention[];
  /**
   * What each job in the head says without the others and without what qualifies them; empty where
   * that is all the title says.
   */
  readonly joinedJobs: readonly JoinedJob[];
  /** The level of the word that says what the person is; null where no word does. */
  readonly level: Level | null;
  /** Somebody under a contract for some task; the level is then a specialist's. */
  readonly isEngaged: boolean;
  /** That word, as written. */
  readonly levelWord: string | null;
  /** A word for office work by itself, wherever it stands among others; null where there is none. */
  readonly clerkWord: string | null;
  /** Whether the lexicons know every word. */
  readonly isWhollyKnown: boolean;
  /** The head joins finance and administration as equals. */
  readonly financeAndAdministration: boolean;
}

const SHARE = {
  head: 1,
  /** What stands in brackets or after a dash narrows the head. */
  qualifier: 0.35,
  /** The unit or the person served. */
  setting: 0.12,
  /** What the work is for, beside the work itself: a project's accountant. */
  context: 0.4,
  /** A hint beside a word that names the field. */
  hint: 0.6,
  /** `Electoral Operations`: operations of something are not those of an office. */
  operationsOfSomething: 0.5,
  /** A field that is joined to a job as its equal: `Driver / Help Desk Assistant`. */
  secondJob: 1.6,
} as const;

const STRONG_POINTS = 3;

const STRONG: ReadonlySet<Concept> = new Set(
  Object.values<Concept>(CONCEPTS).filter(
    ({ G, NO }) => Math.max(0, ...Object.values(G), ...Object.values(NO)) >= STRONG_POINTS,
  ),
);

interface Found {
  readonly concept: ConceptName;
  readonly hit: PhraseHit<unknown>;
  readonly segment: Segment;
  readonly role: 'head' | 'qualifier' | 'setting';
  readonly isOpen: boolean;
}

interface FoundLevel {
  readonly start: number;
  /** By a word of its own, not by the job that is named. */
  readonly spoken: boolean;
  readonly level: Level;
  readonly headFirst: boolean;
  readonly word: string;
}

/** Finds what a title is about and at which level. */
export function readTitle(title: NormalizedTitle): TitleReading {
  const found: Found[] = [];
  const levels: FoundLevel[] = [];
  let headIsOpen = true;
  const isHeadFirst = readsHeadFirst(title);
  for (const segment of title.segments) {
    const words = segment.tokens.map(({ text }) => text);
    const all = LEXICON.concepts.findAll(words, (index) => segment.tokens[index]!.joined);
    const concepts = all.flatMap((hit) =>
      hit.sense === 'misleading' ? [] : [{ ...hit, sense: hit.sense }],
    );
    const segmentLevels = findLevels(segment, concepts);
    const served = findServed(words, segmentLevels, concepts);
    // A unit's name tells the field where nothing else did: `Chief, Finance Unit`.
    const namesField = found.some(({ role }) => role === 'head');
    const isSetting = segment.isUnit && namesField;
    const roleOf = ({ start }: PhraseHit<unknown>): Found['role'] =>
      start >= served || isSetting ? 'setting' : headIsOpen ? 'head' : 'qualifier';
    const others = title.segments.filter((other) => other !== segment);
    const isOpen = findOpen(segment, all, others, isHeadFirst);
    for (const hit of concepts) {
      found.push({
        concept: hit.sense,
        hit,
        segment,
        role: roleOf(hit),
        isOpen: isOpen(hit),
      });
    }
    if (!headIsOpen) continue;
    levels.push(...segmentLevels.filter(({ start }) => start < served));
    const names = found.some(({ role }) => role === 'head');
    headIsOpen = !(names && levels.length > 0);
  }
  const level = pickLevel(levels, title);
  const isEngaged = sayEngaged(levels);
  return {
    mentions: weighMentions(found),
    joinedJobs: readJobs(found),
    level: level?.level === 'engaged' ? 'specialist' : (level?.level ?? null),
    isEngaged,
    levelWord: level?.word ?? null,
    clerkWord: levels.find((found) => found.level === 'clerk')?.word ?? null,
    isWhollyKnown: title.segments.every(({ tokens }) => tokens.every(({ text }) => isKnown(text))),
    financeAndAdministration: joinsFinanceAndAdministration(found),
  };
}

function findLevels(
  segment: Segment,
  concepts: readonly PhraseHit<ConceptName>[],
): readonly FoundLevel[] {
  const words = segment.tokens.map(({ text }) => text);
  const written = ({ start, end }: PhraseHit<unknown>) => writtenAs(segment.tokens, start, end);
  // An executive secretary is no executive.
  const isPartOfSupportJob = ({ start, end, sense }: PhraseHit<LevelSense>) =>
    sense.level === 'officer' &&
    concepts.some((hit) => {
      const { level }: Concept = CONCEPTS[hit.sense];
      return level === 'support' && start >= hit.start && end <= hit.end;
    });
  const spoken = LEXICON.levels
    .findAll(words)
    .filter((hit) => !isPartOfSupportJob(hit))
    .map((hit) => ({
      start: hit.start,
      spoken: true,
      level: hit.sense.level,
      headFirst: hit.sense.headFirst,
      word: written(hit).join(' '),
    }));
  // A receptionist or an economist has a level without any word for it.
  const inherent = concepts.flatMap((hit) => {
    const concept: Concept = CONCEPTS[hit.sense];
    const isSpoken = spoken.some(({ start }) => start >= hit.start && start < hit.end);
    return concept.level && !isSpoken
      ? [
          {
            start: hit.start,
            spoken: false,
            level: concept.level,
            headFirst: false,
            word: written(hit).join(' '),
          },
        ]
      : [];
  });
  return [...spoken, ...inherent].sort((a, b) => a.start - b.start);
}

/** Index of the word after which stands whom the person serves (`Secretary to the Director`). */
function findServed(
  words: readonly string[],
  levels: readonly FoundLevel[],
  concepts: readonly PhraseHit<ConceptName>[],
): number {
  const index = words.findIndex(
    (word, at) => LEXICON.servingWords.has(word) && levels.some(({ start }) => start < at),
  );
  if (index < 0) return words.length;
  const phrase = concepts.find(({ start, end }) => start < index && end > index);
  return phrase ? phrase.end : index;
}

function readsHeadFirst({ segments }: NormalizedTitle): boolean {
  return segments.some(({ tokens }) =>
    tokens.some(
      ({ text }) =>
        LEXICON.headFirstWords.has(text) || LEXICON.levels.findAll([text])[0]?.sense.headFirst,
    ),
  );
}

function pickLevel(levels: readonly FoundLevel[], title: NormalizedTitle): FoundLevel | null {
  const isHeadFirst = levels.some(({ headFirst }) => headFirst) || readsHeadFirst(title);
  return (isHeadFirst ? levels[0] : levels.at(-1)) ?? null;
}

/** A coordinator of volunteers is none of them. */
function sayEngaged(levels: readonly FoundLevel[]): boolean {
  const spoken = levels.filter((each) => each.spoken);
  return spoken.length > 0 && spoken.every(({ level }) => level === 'engaged');
}

function weighMentions(found: readonly Found[]): readonly Mention[] {
  const head = found.filter(({ role }) => role === 'head');
  const mentions = new Map<ConceptName, Mention>();
  for (const item of found) {
    if (isAbsorbed(item, head)) continue;
    const share = item.role === 'head' ? shareInHead(item, head) : SHARE[item.role];
    const words = writtenAs(item.segment.tokens, item.hit.start, item.hit.end);
    const before = mentions.get(item.concept);
    if (!before)
      mentions.set(item.concept, { concept: item.concept, share, words, isOpen: item.isOpen });
    else {
      const merged = [...before.words, ...words];
      mentions.set(item.concept, {
        concept: item.concept,
        share: Math.max(share, before.share),
        isOpen: item.isOpen && before.isOpen,
        words: [...new Set(merged)],
      });
    }
  }
  return [...mentions.values()];
}

/** The head's mentions by the jobs that signs, `and`, hyphens and commas set side by side. */
function splitJobs(found: readonly Found[]): readonly (readonly Found[])[] {
  const jobs: Found[][] = [];
  for (const item of found.filter(({ role }) => role === 'head')) {
    const job = jobs.at(-1);
    if (job && !isAnotherJob(job.at(-1)!, item)) job.push(item);
    else jobs.push([item]);
  }
  return joinsFinanceAndAdministration(found) ? mergeFinanceAndAdministration(jobs) : jobs;
}

function isAnotherJob(before: Found, item: Found): boolean {
  const standsApart = [before, item].some(({ concept }) => {
    const { standsApart = false }: Concept = CONCEPTS[concept];
    return standsApart;
  });
  return standsApart || areJoined(before, item) || item.segment.tokens[item.hit.start]!.apart;
}

function mergeFinanceAndAdministration(
  jobs: readonly (readonly Found[])[],
): readonly (readonly Found[])[] {
  const isOfEither = (job: readonly Found[]) =>
    job.some(({ concept }) => concept === 'finance' || concept === 'administration');
  return [jobs.filter(isOfEither).flat(), ...jobs.filter((job) => !isOfEither(job))];
}

function readJobs(found: readonly Found[]): readonly JoinedJob[] {
  const jobs = splitJobs(found);
  const isQualified = found.some(({ role }) => role === 'qualifier');
  if (jobs.length < 2 && !isQualified) return [];
  return jobs.map((job) => ({
    mentions: weighMentions(job),
    financeAndAdministration: joinsFinanceAndAdministration(job),
  }));
}

function shareInHead(item: Found, head: readonly Found[]): number {
  const concept: Concept = CONCEPTS[item.concept];
  if (item.concept === 'operations' && head.some((other) => isOneField(item, other))) {
    return SHARE.operationsOfSomething;
  }
  const others = head.filter(
    (other) => other.concept !== item.concept && isStrong(CONCEPTS[other.concept]),
  );
  if (namesAJobBeside(item, head)) return SHARE.qualifier;
  const isSecondJob = others.some(
    (other) =>
      CONCEPTS[other.concept].kind === 'occupation' &&
      concept.kind !== 'occupation' &&
      other.segment === item.segment &&
      areJoined(item, other),
  );
  if (isSecondJob && isStrong(concept)) return SHARE.secondJob;
  if (concept.kind === 'context') {
    const served = others.some(
      (other) => CONCEPTS[other.concept].kind !== 'context' && !areJoined(item, other),
    );
    return served ? SHARE.context : SHARE.head;
  }
  if (!isStrong(concept)) return others.length === 0 ? SHARE.head : SHARE.hint;
  return SHARE.head;
}

/** What a technical one of is a job of its own: `Technical Editor`, `traducteur technique`. */
const JOBS_OF_THEIR_OWN: readonly ConceptName[] = ['creative', 'language', 'trades'];

function namesAJobBeside({ concept, hit, segment }: Found, head: readonly Found[]): boolean {
  // `Translation Technical Specialist`: the family's own title.
  if (concept !== 'technical' || isBesideSpecialist(segment.tokens, hit)) return false;
  return head.some(
    (other) =>
      JOBS_OF_THEIR_OWN.includes(other.concept) &&
      other.segment === segment &&
      (other.hit.start === hit.end || other.hit.end === hit.start),
  );
}

function isBesideSpecialist(tokens: readonly Token[], { start, end }: PhraseHit<unknown>): boolean {
  return [tokens[start - 1], tokens[end]].some(
    (token) => token && LEXICON.levels.findAll([token.text])[0]?.sense.level === 'specialist',
  );
}

function isStrong(concept: Concept): boolean {
  return STRONG.has(concept);
}

/** `Finance Operations`: the wide word adds nothing to the field that the other one names. */
function isAbsorbed(item: Found, head: readonly Found[]): boolean {
  if (item.concept !== 'operations' || item.role !== 'head') return false;
  return head.some(
    (other) =>
      other.segment === item.segment &&
      other.concept !== 'operations' &&
      isStrong(CONCEPTS[other.concept]) &&
      !areJoined(other, item),
  );
}

function isOneField(item: Found, other: Found): boolean {
  const isSubject = CONCEPTS[other.concept].kind !== 'context' && other.concept !== item.concept;
  return isSubject && !areJoined(item, other);
}

/** Whether `and`, a slash or a comma stands between two mentions. */
function areJoined(left: Found, right: Found): boolean {
  if (left.segment !== right.segment) return true;
  const [first, second] = left.hit.start < right.hit.start ? [left, right] : [right, left];
  const between = first.segment.tokens.slice(first.hit.end, second.hit.start + 1);
  return between.some(
    (token, index) =>
      token.joined || (index < between.length - 1 && LEXICON.joiningWords.has(token.text)),
  );
}

function joinsFinanceAndAdministration(found: readonly Found[]): boolean {
  const inHead = new Set(found.filter(({ role }) => role === 'head').map(({ concept }) => concept));
  return inHead.has('finance') && inHead.has('administration');
}

function writtenAs(tokens: readonly Token[], start: number, end: number): readonly string[] {
  const phrase = tokens.slice(start, end);
  const telling = phrase.filter(({ text }) => !LEXICON.bindingWords.has(text));
  // `M&E` is made of letters that bind elsewhere.
  const quoted = telling.some(({ text }) => text.length > 1) ? telling : phrase;
  return quoted.map(({ written }) => written);
}

const isKnown = remember(
  (word: string) =>
    LEXICON.ranks.has(word) ||
    LEXICON.bindingWords.has(word) ||
    LEXICON.levels.findAll([word]).length > 0 ||
    LEXICON.concepts.findAll([word]).length > 0,
);
