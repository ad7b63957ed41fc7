import { categoryOf, type Category, type Grade } from '../domain/grade';
import type { AddedFamily } from '../domain/job-description';
import { rememberBy } from '../domain/remember';
import { confidenceOf, type Evidence } from './confidence';
import { findSuccessor } from './former-family';
import { isGenericTitle } from './generic-titles';
import {
  isWithoutFamily,
  type Alternative,
  type Match,
  type MatchDoubt,
  type MatchTarget,
  type Tier,
  type TitleQuery,
} from './match';
import { considerAdded } from './match-added';
import { normalizeTitle, type NormalizedTitle } from './normalize-title';
import { readTitle, type TitleReading } from './read-title';
import { scoreTargets, type ScoredTarget } from './score-targets';
import { changesCategory, doubtTitleGrade } from './title-grade';

/** A reviewer's earlier decision on the same case; null where there is none. */
export type FindDecision = (query: TitleQuery) => { readonly target: MatchTarget } | null;

const MAX_ALTERNATIVES = 3;
/** Accept on the calibrated confidence, and never without this lead over the runner-up. */
export const ACCEPTED_CONFIDENCE = 0.75;
const ACCEPTED_LEAD = 0.3;
/** A concept below these points only hints, however far ahead of others it is. */
const STRONG_POINTS = 3;
const FORMER_FAMILY_POINTS = 8;
/** Of titles whose one telling word unknown ones may make another job of, half are right. */
const OPEN = 0.5;
/** The share of a job's best points with which another target counts as claimed as well. */
const HINTED_AS_WELL = 0.9;

/**
 * Reads a title, with its grade and former family, as one of the agreements' families, as work
 * that no description fits, or as work whose description has not been introduced yet.
 *
 * Never throws; the same query always gets the same answer. What it accepts is a proposal that HR
 * verifies (2019 App. 2 ¶2, 2023 App. A ¶2).
 *
 * @param findDecision looks up what a reviewer decided; a decision goes before all evidence
 * @param added families of later annexes that count
 */
export function matchTitle(
  query: TitleQuery,
  findDecision?: FindDecision,
  added: readonly AddedFamily[] = [],
): Match {
  const decision = findDecision?.(query);
  if (decision) return decidedMatch(decision.target, normalizeTitle(query.title));
  const { match } = weighTitle(query);
  return added.length === 0 ? match : considerAdded(query, match, added);
}

/** A match with what its confidence was computed from; null where nothing was weighed. */
export interface WeighedMatch {
  readonly match: Match;
  readonly evidence: Evidence | null;
  /** Nothing but its confidence can keep the match from being accepted. */
  readonly acceptable: boolean;
}

/** As {@link matchTitle} without decisions and annexes; for fitting the calibration. */
export function weighTitle(query: TitleQuery): WeighedMatch {
  const title = normalizeTitle(query.title);
  const grade = query.grade ?? (title.grades.length === 1 ? title.grades[0]! : null);
  const category = grade === null ? null : categoryOf(grade);
  const reading = readTitle(title);
  const candidates = category === 'D' ? [] : scoreTargets(reading, category, grade);
  const successor =
    query.formerFamily === null ? null : findSuccessor(query.formerFamily, category, grade);
  const ranked = successor === null ? candidates : putFirst(successor, candidates);
  const [best, ...others] = ranked;
  if (!best) return { match: emptyMatch(title, category), evidence: null, acceptable: false };

  const runnerUp = findRunnerUp(best, others);
  const lead = (best.points - (runnerUp?.points ?? 0)) / best.points;
  const evidence = { points: best.points, lead };
  const { confidence, isStrong } = weighBest(best, evidence);
  const isDecidedByFamily = successor !== null;
  const { otherJob, isOneJob } = weighJobs(
    best,
    isDecidedByFamily ? [] : scoreJobs(reading, grade),
  );
  const isClear = lead >= ACCEPTED_LEAD && isStrong && isOneJob;
  const isSure = isClear && confidence >= ACCEPTED_CONFIDENCE;
  const contradictions = [
    ...doubtLevel(reading, grade),
    ...doubtFormerFamily(successor, candidates),
  ];
  const titleGrade = doubtTitleGrade(query.grade, title.grades);
  const isConsistent = contradictions.length === 0 && !titleGrade.some(changesCategory);
  const match: Match = {
    target: best.target,
    tier: successor === null ? tierOf(best, title) : 'former family',
    confidence,
    accepted: isSure && isConsistent,
    words: inTitleOrder(best.words, query.title),
    removed: title.removed,
    doubts: [
      ...contradictions,
      ...titleGrade,
      ...(isSure ? [] : [doubtEvidence(isStrong, lead, otherJob ?? runnerUp)]),
    ],
    alternatives: listAlternatives(others, confidence),
  };
  return { match, evidence, acceptable: isClear && isConsistent };
}

function weighBest(
  { target, strongestPoints, surestPoints }: ScoredTarget,
  evidence: Evidence,
): { readonly confidence: number; readonly isStrong: boolean } {
  const confidence = confidenceOf(evidence);
  const isNamed = strongestPoints >= STRONG_POINTS;
  const isOpen = isNamed && surestPoints < STRONG_POINTS && !isWithoutFamily(target);
  return {
    confidence: isOpen ? Math.min(confidence, OPEN) : confidence,
    isStrong: isNamed && !isOpen,
  };
}

function decidedMatch(target: MatchTarget, title: NormalizedTitle): Match {
  return {
    target,
    tier: 'decided',
    confidence: 1,
    accepted: true,
    words: [],
    removed: title.removed,
    doubts: [],
    alternatives: [],
  };
}

function emptyMatch(title: NormalizedTitle, category: Category | null): Match {
  const isDirector = category === 'D';
  return {
    target: isDirector ? 'no description fits' : null,
    tier: isDirector ? 'outside the families' : null,
    confidence: isDirector ? 0.99 : 0,
    accepted: isDirector,
    words: [],
    removed: title.removed,
    doubts: isDirector ? [] : [{ kind: 'no evidence' }],
    alternatives: [],
  };
}

function putFirst(
  family: MatchTarget,
  candidates: readonly ScoredTarget[],
): readonly ScoredTarget[] {
  const fromTitle = candidates.find(({ target }) => target === family);
  const first: ScoredTarget = {
    target: family,
    points: (fromTitle?.points ?? 0) + FORMER_FAMILY_POINTS,
    words: fromTitle?.words ?? [],
    strongest: 'function',
    strongestPoints: FORMER_FAMILY_POINTS,
    surestPoints: FORMER_FAMILY_POINTS,
  };
  return [first, ...candidates.filter(({ target }) => target !== family)];
}

/** Words that the title repeats or damages keep their order among themselves, at the end. */
function inTitleOrder(words: readonly string[], title: string): string[] {
  const placeOf = (word: string) => (title.includes(word) ? title.indexOf(word) : title.length);
  return [...words].sort((left, right) => placeOf(left) - placeOf(right));
}

/** The two answers without a family differ in words, not in what follows: neither rivals the other. */
function findRunnerUp(best: ScoredTarget, others: readonly ScoredTarget[]): ScoredTarget | null {
  if (!isWithoutFamily(best.target)) return others[0] ?? null;
  return others.find(({ target }) => !isWithoutFamily(target)) ?? null;
}

/** Each of the jobs that a title joins, scored as if it stood alone. */
function scoreJobs(
  reading: TitleReading,
  grade: Grade | null,
): readonly (readonly ScoredTarget[])[] {
  const category = grade === null ? null : categoryOf(grade);
  if (category === 'D') return [];
  return reading.joinedJobs.map((job) => scoreTargets({ ...reading, ...job }, category, grade));
}

/** Another job beside the best one; and two that would each go to review make no acceptance. */
function weighJobs(
  best: ScoredTarget,
  jobs: readonly (readonly ScoredTarget[])[],
): { readonly otherJob: ScoredTarget | null; readonly isOneJob: boolean } {
  const otherJob = jobs.find((job) => isOtherThan(best, job))?.[0] ?? null;
  const isOneJob = otherJob === null && (jobs.length === 0 || jobs.some(isAcceptedAlone));
  return { otherJob, isOneJob };
}

/** What only hints, and at the best family nearly as much as at another, is no other job. */
function isOtherThan(best: ScoredTarget, [first, ...others]: readonly ScoredTarget[]): boolean {
  if (!first || areOneAnswer(first.target, best.target)) return false;
  if (isWithoutFamily(first.target) || first.strongestPoints >= STRONG_POINTS) return true;
  const same = others.find(({ target }) => target === best.target);
  return isWithoutFamily(best.target) || !same || same.points < HINTED_AS_WELL * first.points;
}

function isAcceptedAlone([first, ...others]: readonly ScoredTarget[]): boolean {
  if (!first || first.strongestPoints < STRONG_POINTS) return false;
  const { points } = first;
  const lead = (points - (findRunnerUp(first, others)?.points ?? 0)) / points;
  return lead >= ACCEPTED_LEAD && confidenceOf({ points, lead }) >= ACCEPTED_CONFIDENCE;
}

function areOneAnswer(left: MatchTarget, right: MatchTarget): boolean {
  return left === right || (isWithoutFamily(left) && isWithoutFamily(right));
}

function doubtLevel(reading: TitleReading, grade: Grade | null): readonly MatchDoubt[] {
  if (grade === null || reading.level === null || reading.levelWord === null) return [];
  const isSupport = reading.level === 'support' || reading.level === 'clerk';
  const isOfficer = reading.level === 'officer' || reading.level === 'specialist';
  const contradicts = categoryOf(grade) === 'G' ? isOfficer : isSupport;
  return contradicts ? [{ kind: 'level contradicts grade', word: reading.levelWord, grade }] : [];
}

function doubtFormerFamily(
  successor: MatchTarget | null,
  candidates: readonly ScoredTarget[],
): readonly MatchDoubt[] {
  const [best] = candidates;
  const contradicts =
    successor !== null &&
    best !== undefined &&
    best.target !== successor &&
    best.strongestPoints >= STRONG_POINTS;
  return contradicts ? [{ kind: 'former family contradicts title', titleTarget: best.target }] : [];
}

function doubtEvidence(isStrong: boolean, lead: number, runnerUp: ScoredTarget | null): MatchDoubt {
  return runnerUp !== null && (isStrong || lead < ACCEPTED_LEAD)
    ? { kind: 'close runner-up', runnerUp: runnerUp.target }
    : { kind: 'weak evidence' };
}

function tierOf(best: ScoredTarget, title: NormalizedTitle): Tier {
  if (isWithoutFamily(best.target)) return 'outside the families';
  if (isGenericTitle(title, best.target)) return 'generic title';
  if (best.strongest === 'occupation') return 'known title';
  return best.strongestPoints >= STRONG_POINTS ? 'strong words' : 'weak words';
}

/** What the answer leaves of certainty, shared out by points; no more than the answer has itself. */
function listAlternatives(
  others: readonly ScoredTarget[],
  confidence: number,
): readonly Alternative[] {
  const all = others.reduce((sum, { points }) => sum + points, 0);
  return others.slice(0, MAX_ALTERNATIVES).map(({ target, points, words }) => ({
    target,
    confidence: Math.min(confidence, ((1 - confidence) * points) / all),
    words,
  }));
}

/** A sheet of a million different titles must not fill the memory with answers nobody asks again. */
const MOST_KNOWN = 10_000;

/** Matches titles, each distinct query once, or nearly. */
export interface Matcher {
  match(query: TitleQuery): Match;
}

/**
 * @param findDecision as for {@link matchTitle}; it must not change its mind while matching
 * @param added as for {@link matchTitle}
 */
export function createMatcher(
  findDecision?: FindDecision,
  added: readonly AddedFamily[] = [],
): Matcher {
  return {
    match: rememberBy(
      ({ title, grade, formerFamily }: TitleQuery) => JSON.stringify([title, grade, formerFamily]),
      (query) => matchTitle(query, findDecision, added),
      MOST_KNOWN,
    ),
  };
}
