import type { Category, Grade } from '../domain/grade';
import { JOB_FAMILIES } from '../domain/job-description';
import type { MatchTarget } from './match';
import { CONCEPTS, weightsOf, type ConceptKind, type ConceptName } from './lexicon/concepts';
import type { Level } from './lexicon/lexicon';
import type { Mention, TitleReading } from './read-title';

/** What speaks for one target. */
export interface ScoredTarget {
  readonly target: MatchTarget;
  readonly points: number;
  /** As written in the title, in its order of mention. */
  readonly words: readonly string[];
  /** The kind of the concept that gave most. */
  readonly strongest: ConceptKind;
  /** What that concept gave. */
  readonly strongestPoints: number;
  /** The most that a concept gave which no unknown word makes another job of. */
  readonly surestPoints: number;
}

/** A category that families have, with the share of belief that the position stands in it. */
interface Belief {
  readonly category: Exclude<Category, 'D'>;
  readonly share: number;
}

const GENERAL = 'General Administration and Office Support Assistants';
const OUTSIDE = 'no description fits';
const NOT_YET = 'none introduced yet';
const CLERK_ALONE = 3.5;
const CLERK_BESIDE_A_FIELD = 1.5;
/** `Driver-Clerk` is two jobs, and two families have the grade. */
const CLERK_BESIDE_ANOTHER_JOB = 6;
const NO_OFFICE_WORK: readonly ConceptName[] = ['driver', 'messenger'];
const SPECIALIST_OF_A_THEME = 3;
const SPECIALIST_OF_SOMETHING = 2;
const FINANCE_AND_ADMINISTRATION = 5;
/** Of people under a contract for some task few hold a position. */
const ENGAGED_WITHOUT_GRADE = 0.9;
/** Whoever leads a field is as likely above the grades that its family has. */
const LEAD_WITHOUT_GRADE = 0.5;

// With no grade the level words decide; a sibling keeps a little, for level words are not exact.
const BELIEFS_BY_LEVEL: Readonly<Record<Level, readonly Belief[]>> = {
  support: believe('G'),
  clerk: believe('G'),
  officer: believe('NO'),
  specialist: believe('NO'),
  engaged: believe('NO'),
  lead: believe('NO'),
};
const NO_LEVEL: readonly Belief[] = [
  { category: 'G', share: 1 },
  { category: 'NO', share: 0.95 },
];

function believe(category: 'G' | 'NO'): readonly Belief[] {
  return [
    { category, share: 1 },
    { category: category === 'G' ? 'NO' : 'G', share: 0.2 },
  ];
}

// Ties break in the agreements' own order, what lies outside them last.
const ORDER = new Map<MatchTarget, number>(
  [...JOB_FAMILIES, OUTSIDE, NOT_YET].map((target, index) => [target as MatchTarget, index]),
);

/**
 * Adds up what a title's words say for each target, best first; equal points in the order of the
 * agreements' own lists.
 *
 * @param category null where neither the position nor the title has a grade
 */
export function scoreTargets(
  reading: TitleReading,
  category: Exclude<Category, 'D'> | null,
  grade: Grade | null,
): readonly ScoredTarget[] {
  const tally = new TargetScores();
  const beliefs =
    category !== null
      ? [{ category, share: 1 }]
      : reading.level === null
        ? NO_LEVEL
        : BELIEFS_BY_LEVEL[reading.level];
  for (const mention of reading.mentions) {
    const { kind } = CONCEPTS[mention.concept];
    for (const [target, points] of weighMention(mention, beliefs, grade)) {
      tally.add(target, points, mention.words, kind, mention.isOpen);
    }
  }
  addLevelEvidence(tally, reading, category);
  return category === 'P' ? asNotYet(tally.ranked()) : tally.ranked();
}

/**
 * 2023 covers every Professional position, and brings its families in one by one (Art. 2, Art. 3):
 * what the two that it has do not take in is still to come, not outside.
 */
function asNotYet(candidates: readonly ScoredTarget[]): readonly ScoredTarget[] {
  const renamed = candidates.map((candidate): ScoredTarget =>
    candidate.target === OUTSIDE ? { ...candidate, target: NOT_YET } : candidate,
  );
  return renamed.filter(
    ({ target }, at) => at === renamed.findIndex((other) => other.target === target),
  );
}

/** What a target gets in either category counts once, or a nurse without grade would count twice. */
function weighMention(
  mention: Mention,
  beliefs: readonly Belief[],
  grade: Grade | null,
): ReadonlyMap<MatchTarget, number> {
  const most = new Map<MatchTarget, number>();
  for (const { category, share } of beliefs) {
    for (const weights of weightsOf(mention.concept, category, grade)) {
      for (const [key, points] of Object.entries(weights)) {
        const target = key as MatchTarget;
        most.set(target, Math.max(most.get(target) ?? 0, points * mention.share * share));
      }
    }
  }
  return most;
}

function addLevelEvidence(
  tally: TargetScores,
  reading: TitleReading,
  category: Exclude<Category, 'D'> | null,
): void {
  const words = reading.levelWord === null ? [] : [reading.levelWord];
  if ((category ?? 'G') === 'G') addClerkEvidence(tally, reading, words);
  if (category === 'P' && reading.level === 'specialist') {
    addSpecialistEvidence(tally, reading, words);
  }
  const isOfficer = category === 'NO' || (category === null && reading.level !== 'support');
  if (reading.financeAndAdministration && isOfficer && reading.level !== 'clerk') {
    tally.add('Administration and Operations Officers', FINANCE_AND_ADMINISTRATION, [], 'function');
  }
  const best = category === null ? tally.ranked()[0] : undefined;
  if (!best || best.target === OUTSIDE) return;
  if (reading.isEngaged) {
    tally.add(OUTSIDE, best.points * ENGAGED_WITHOUT_GRADE, words, 'contested');
  } else if (reading.level === 'lead') {
    tally.add(OUTSIDE, best.points * LEAD_WITHOUT_GRADE, words, 'contested');
  }
}

function addClerkEvidence(
  tally: TargetScores,
  reading: TitleReading,
  words: readonly string[],
): void {
  if (reading.level === 'clerk') {
    const isBare = reading.mentions.length === 0 && reading.isWhollyKnown;
    const points = isBare ? CLERK_ALONE : CLERK_BESIDE_A_FIELD;
    tally.add(GENERAL, points, words, 'function');
  }
  const isTwoJobs =
    reading.clerkWord !== null &&
    reading.mentions.some(({ concept, share }) => share === 1 && NO_OFFICE_WORK.includes(concept));
  if (isTwoJobs) tally.add(GENERAL, CLERK_BESIDE_ANOTHER_JOB, [reading.clerkWord], 'function');
}

function addSpecialistEvidence(
  tally: TargetScores,
  reading: TitleReading,
  words: readonly string[],
): void {
  const isThematic = reading.mentions.some(
    ({ concept, share }) => share === 1 && CONCEPTS[concept].kind === 'theme',
  );
  if (isThematic) tally.add('Technical Specialists', SPECIALIST_OF_A_THEME, words, 'theme');
  if (reading.mentions.length === 0) {
    tally.add('Technical Specialists', SPECIALIST_OF_SOMETHING, words, 'contested');
  }
}

class TargetScores {
  private readonly candidates = new Map<MatchTarget, ScoredTarget>();

  add(
    target: MatchTarget,
    points: number,
    words: readonly string[],
    kind: ConceptKind,
    isOpen = false,
  ): void {
    const before = this.candidates.get(target);
    const isStrongest = points > (before?.strongestPoints ?? 0);
    this.candidates.set(target, {
      target,
      points: (before?.points ?? 0) + points,
      words: [...new Set([...(before?.words ?? []), ...words])],
      strongest: isStrongest || !before ? kind : before.strongest,
      strongestPoints: Math.max(points, before?.strongestPoints ?? 0),
      surestPoints: Math.max(isOpen ? 0 : points, before?.surestPoints ?? 0),
    });
  }

  ranked(): readonly ScoredTarget[] {
    return [...this.candidates.values()].sort(
      (a, b) => b.points - a.points || ORDER.get(a.target)! - ORDER.get(b.target)!,
    );
  }
}
