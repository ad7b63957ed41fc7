import { categoryOf } from '../domain/grade';
import type { AddedFamily } from '../domain/job-description';
import { findAddedTitles, type TitleHit } from './added-titles';
import {
  isWithoutFamily,
  type Alternative,
  type Match,
  type MatchDoubt,
  type TitleQuery,
} from './match';
import { normalizeTitle } from './normalize-title';
import { changesCategory, doubtTitleGrade } from './title-grade';

const MAX_ALTERNATIVES = 3;
const SAME_TITLE = 0.95;
/** No title of these families was ever counted: as likely right as wrong. */
const OPEN = 0.5;

/**
 * What the families of later annexes make of a match with the built-in ones.
 *
 * Accepted for them is only a title that is one of theirs. One that a built-in family would be
 * accepted for, or has among its titles too, goes to review, and so does one whose former family has
 * a successor; likewise work that no built-in family takes in and whose title resembles theirs.
 * Nothing is accepted for a built-in family that was not accepted before.
 */
export function considerAdded(
  query: TitleQuery,
  match: Match,
  families: readonly AddedFamily[],
): Match {
  const title = normalizeTitle(query.title);
  const grade = query.grade ?? (title.grades.length === 1 ? title.grades[0]! : null);
  const hits = findAddedTitles(title, grade && categoryOf(grade), families);
  const [best, ...others] = hits;
  if (!best) return match;
  const rivals = others.filter(({ how }) => how === best.how);
  const isFamily = match.target !== null && !isWithoutFamily(match.target);
  if (isFamily && (best.how !== 'same' || isClaimed(match))) {
    return best.how === 'same' ? doubted(match, hits) : withAlternatives(match, hits);
  }
  const titleGrade = doubtTitleGrade(query.grade, title.grades);
  const isSure = best.how === 'same' && rivals.length === 0;
  return {
    target: best.family.name,
    tier:
      best.how === 'akin' ? 'weak words' : best.how === 'within' ? 'strong words' : 'generic title',
    confidence: isSure ? SAME_TITLE : OPEN,
    accepted: isSure && !titleGrade.some(changesCategory),
    words: best.words,
    removed: title.removed,
    doubts: [...titleGrade, ...(isSure ? [] : [doubtOf(match, rivals)])],
    alternatives: [...others.map(asAlternative), ...formerAnswers(match, isSure)].slice(
      0,
      MAX_ALTERNATIVES,
    ),
  };
}

/** The title is a built-in family's by what is known: it would be accepted, or has more than words. */
function isClaimed({ tier, accepted }: Match): boolean {
  return accepted || tier === 'former family' || tier === 'generic title' || tier === 'known title';
}

function doubted(match: Match, hits: readonly TitleHit[]): Match {
  return {
    ...withAlternatives(match, hits),
    confidence: Math.min(match.confidence, OPEN),
    accepted: false,
    doubts: [...match.doubts, { kind: 'close runner-up', runnerUp: hits[0]!.family.name }],
  };
}

function withAlternatives(match: Match, hits: readonly TitleHit[]): Match {
  const alternatives = [...hits.map(asAlternative), ...match.alternatives];
  return { ...match, alternatives: alternatives.slice(0, MAX_ALTERNATIVES) };
}

function doubtOf({ target }: Match, [rival]: readonly TitleHit[]): MatchDoubt {
  const runnerUp = rival?.family.name ?? target;
  return runnerUp === null ? { kind: 'weak evidence' } : { kind: 'close runner-up', runnerUp };
}

function formerAnswers(match: Match, isSure: boolean): readonly Alternative[] {
  const { target, words, alternatives } = match;
  if (target === null) return alternatives;
  const confidence = isSure ? 1 - SAME_TITLE : Math.min(match.confidence, OPEN);
  return [{ target, confidence, words }, ...alternatives];
}

const asAlternative = ({ family, words }: TitleHit): Alternative => ({
  target: family.name,
  confidence: OPEN / 2,
  words,
});
