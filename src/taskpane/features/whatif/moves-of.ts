import { OUTCOMES, type Outcome } from '../../../assessment/assessment';
import type { ComparedAnswer, ScenarioAnswer } from '../../../scenario/scenario-answer';
import { withinSentence } from '../../../text/within-sentence';
import type { Wording } from '../../../wording/wording';
import type { WhatIfTexts } from './texts/en';

/** Positions that go from one outcome to another, or whose answer differs within one. */
export interface Move {
  readonly before: Outcome;
  readonly after: Outcome;
  readonly count: number;
  /** Of the result's body, from 0. */
  readonly rows: readonly number[];
}

/** The cells of the matrix that hold another answer, in the order of the outcomes. */
export function movesOf({ rows, pairs }: ScenarioAnswer): Move[] {
  const moves = new Map<string, { before: Outcome; after: Outcome; rows: number[] }>();
  for (const { row, pair } of rows) {
    const { before, after, changes } = pairs[pair]!;
    if (changes.length === 0) continue;
    const key = `${before.outcome}|${after.outcome}`;
    const known = moves.get(key);
    if (known) known.rows.push(row);
    else moves.set(key, { before: before.outcome, after: after.outcome, rows: [row] });
  }
  const place = (outcome: Outcome) => OUTCOMES.indexOf(outcome);
  return [...moves.values()]
    .sort(
      (one, other) =>
        place(one.before) - place(other.before) || place(one.after) - place(other.after),
    )
    .map((move) => ({ ...move, count: move.rows.length }));
}

/** A move in words. */
export function sayMove(
  { before, after }: Pick<Move, 'before' | 'after'>,
  words: WhatIfTexts,
  { outcome }: Wording,
) {
  return before === after
    ? words.sameOutcome(outcome[before])
    : words.move(outcome[before], withinSentence(outcome[after]));
}

/** An answer in a line: the outcome, the incumbent's grade, from when. */
export function sayAnswer(
  { outcome, incumbentGrade, effectiveOn }: ComparedAnswer,
  words: WhatIfTexts,
  wording: Wording,
): string {
  return words.said({
    outcome: wording.outcome[outcome],
    grade: incumbentGrade ?? '',
    on: effectiveOn ? words.since(effectiveOn) : '',
  });
}
