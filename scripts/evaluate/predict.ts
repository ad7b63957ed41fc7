import { writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Evidence } from '../../src/matching/confidence';
import type { Match, MatchTarget } from '../../src/matching/match';
import { weighTitle } from '../../src/matching/match-position';
import { AMBIGUOUS, NONE, type Answer, type LabelledTitle } from './read-labelled-titles';

/** What the matcher says of a labelled title, looking at title and grade alone. */
export interface Prediction {
  readonly labelled: LabelledTitle;
  readonly match: Match;
  readonly evidence: Evidence | null;
  /** Null where the matcher names nothing. */
  readonly answer: Answer | null;
  readonly confidence: number;
  /** Accepted as a family; an answer without one is reported by `answer` alone. */
  readonly accepted: boolean;
  /** Nothing but its confidence can keep it from being accepted. */
  readonly acceptable: boolean;
  /** Whether the answer can be defended; of no meaning without a label. */
  readonly right: boolean;
  /**
   * How far the readers agree with the answer: 1 for the one label, one n-th for one of n
   * candidates, for any of them can be the right one.
   */
  readonly credit: number;
}

export function predictAll(titles: readonly LabelledTitle[]): readonly Prediction[] {
  return titles.map((labelled) => {
    const query = { title: labelled.title, grade: labelled.grade, formerFamily: null };
    const { match, evidence, acceptable } = weighTitle(query);
    const answer = match.target === null ? null : toAnswer(match.target);
    const right = answer !== null && labelled.defensible.includes(answer);
    return {
      labelled,
      match,
      evidence,
      answer,
      confidence: match.confidence,
      accepted: match.accepted && answer !== NONE,
      acceptable: acceptable && answer !== NONE,
      right,
      credit: right ? 1 / labelled.defensible.length : 0,
    };
  });
}

/** Both answers without a family count as NONE. */
export function toAnswer(target: MatchTarget): Answer {
  return target === 'no description fits' || target === 'none introduced yet' ? NONE : target;
}

/** The distinct answers that the matcher offers, best first. */
export function offeredAnswers({ match }: Prediction): readonly Answer[] {
  const targets = [match.target, ...match.alternatives.map(({ target }) => target)];
  return [...new Set(targets.flatMap((target) => (target === null ? [] : [toAnswer(target)])))];
}

/** Whether a label names exactly one family, so that a matcher can be asked to find it. */
export function hasOneFamily({ labelled: { label } }: Prediction): boolean {
  return label !== null && label !== NONE && label !== AMBIGUOUS;
}

export function writePredictions(path: string, predictions: readonly Prediction[]): void {
  const rows = predictions.map((prediction) => ({
    title: prediction.labelled.title,
    grade: prediction.labelled.grade ?? '',
    family: prediction.answer ?? '',
    tier: prediction.match.tier ?? '',
    confidence: prediction.confidence.toFixed(4),
    accepted: prediction.accepted ? 'TRUE' : 'FALSE',
    alternatives: offeredAnswers(prediction)
      .filter((answer) => answer !== prediction.answer)
      .join('; '),
  }));
  writeFileSync(path, `${Papa.unparse(rows, { newline: '\n' })}\n`);
}
