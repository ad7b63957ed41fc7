import { PERIODS } from '../../agreements/deadlines';
import type { Grade } from '../../domain/grade';
import type { PlainDate } from '../../domain/plain-date';
import type { Wording } from '../../wording/wording';
import type { FieldValues } from '../merge-fields';
import { nameFile } from '../name-files';
import type { Addressee2019 } from './addressees';
import { letterWordsFor, type LetterWords } from './letter-words';

/** What the user settles for all letters of a run. */
export interface LetterRun {
  readonly letterDate: PlainDate;
  /** Whom questions and receipts go to; blank where the template names nobody. */
  readonly hrPartner: string;
  readonly signatory: string;
}

/** One document to be written. */
export interface Draft {
  readonly values: FieldValues;
  /** Without an ending; not yet unique. */
  readonly fileName: string;
}

/** The letter of assignment: 2019 App. 2 ¶2, with the outcome of Art. 6. */
export function draftLetter(addressee: Addressee2019, run: LetterRun, wording: Wording): Draft {
  const { row, officialName, description, positionGrade, outcome } = addressee;
  const words = letterWordsFor(wording.locale);
  const { effect, incumbentGrade } = outcome.value;
  const isAwarded = effect === 'higher grade awarded';
  const effectiveDate = isAwarded && row.effectiveOn ? wording.date(row.effectiveOn) : '';
  return {
    fileName: nameFile(officialName, row.positionNumber),
    values: {
      letter_date: wording.date(run.letterDate),
      official_name: officialName,
      position_number: row.positionNumber ?? '',
      position_title: row.title,
      duty_station: row.dutyStation ?? '',
      unit: row.unit ?? '',
      family: description.family,
      generic_title: description.genericTitle,
      existing_grade: positionGrade,
      allocated_grade: description.grade,
      incumbent_grade: incumbentGrade,
      effective_date: effectiveDate,
      outcome: sayOutcome(addressee, incumbentGrade, effectiveDate, words),
      outcome_clause: outcome.clauses.join('; '),
      clarification: words.clarification(PERIODS.clarification.months, PERIODS.answer.months),
      job_review: words.jobReview,
      hr_partner: run.hrPartner,
      signatory: run.signatory,
    },
  };
}

function sayOutcome(
  { positionGrade, description, outcome }: Addressee2019,
  incumbent: Grade,
  effectiveDate: string,
  words: LetterWords,
): string {
  const grades = { existing: positionGrade, allocated: description.grade, incumbent };
  switch (outcome.value.effect) {
    case 'higher grade awarded':
      return words.awarded(grades, effectiveDate);
    case 'personal grade retained':
      return words.retained(grades);
    case 'no change':
      return positionGrade === description.grade
        ? words.unchanged(grades)
        : words.alreadyHeld(grades);
  }
}
