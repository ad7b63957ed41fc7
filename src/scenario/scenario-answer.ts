import type { Outcome } from '../assessment/assessment';
import type { Clause, ReadingId } from '../domain/citation';
import type { Grade } from '../domain/grade';
import type { JobFamilyName } from '../domain/job-description';
import type { PlainDate } from '../domain/plain-date';

/** What a scenario makes of a result, beside what the result says. Plain data, for it leaves a worker. */
export interface ScenarioAnswer {
  /** Positions that were compared: all of the result. */
  readonly positions: number;
  /** Of these, the ones that the changes could reach, and so were assessed again. */
  readonly reached: number;
  /** Of these, the ones with another answer. */
  readonly differing: number;
  /** Every pair of outcomes that occurs, equal ones included, in the order of `OUTCOMES`. */
  readonly matrix: readonly MatrixCell[];
  /** The different pairs of answers that occur; rows name theirs by its place here. */
  readonly pairs: readonly AnswerPair[];
  /** The positions, in the order of the result: those that differ, or all where that was asked. */
  readonly rows: readonly ComparedRow[];
}

export interface MatrixCell {
  readonly before: Outcome;
  readonly after: Outcome;
  readonly count: number;
  /** Of these, the ones whose answer differs; a grade or a date can, where the outcome does not. */
  readonly differing: number;
  /** Of the result's body, from 0, in their order. */
  readonly rows: Int32Array;
}

/** One position's answer without the scenario, and with it. */
export interface AnswerPair {
  readonly before: ComparedAnswer;
  readonly after: ComparedAnswer;
  /** What the answer under the scenario rests on; empty where nothing differs. */
  readonly clauses: readonly Clause[];
  /** Of our readings, those decided otherwise on which it rests. */
  readonly readings: readonly ReadingId[];
  /** Which of the scenario's changes made the difference, by their place; empty where nothing differs. */
  readonly changes: readonly number[];
}

export interface ComparedAnswer {
  readonly outcome: Outcome;
  /** Null where no family was found, or none fits. */
  readonly family: JobFamilyName | null;
  readonly genericTitle: string | null;
  /** Of the job; null where nobody allocated one at which there is a description. */
  readonly allocatedGrade: Grade | null;
  /** The incumbent's afterwards; null where nobody holds the position, or no rule gives one. */
  readonly incumbentGrade: Grade | null;
  /** From when; null but for a higher grade awarded. */
  readonly effectiveOn: PlainDate | null;
  /** The answer in sentences, in the result's language. */
  readonly why: string;
}

export interface ComparedRow {
  /** Of the result's body, from 0. */
  readonly row: number;
  readonly number: string | null;
  readonly title: string;
  /** The job's, before any description. */
  readonly grade: Grade | null;
  readonly personalGrade: Grade | null;
  readonly vacant: boolean | null;
  /** As written in the export; empty where it has no such column. */
  readonly unit: string;
  readonly station: string;
  readonly step: string;
  /** Its place in `pairs`. */
  readonly pair: number;
}
