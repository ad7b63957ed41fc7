import { PERIODS } from '../../agreements/periods';
import type { OfficialDescription } from '../../domain/agreement-text';
import type { Grade } from '../../domain/grade';
import type { JobDescription } from '../../domain/job-description';
import type { PlainDate } from '../../domain/plain-date';
import type { Wording } from '../../wording/wording';
import type { FieldValues } from '../merge-fields';
import { nameFile } from '../name-files';
import type { Addressee2019 } from './addressees';
import { sayNamedClauses } from './named-clauses';
import type { LetterWords } from './words/letter-words';
import { letterWordsFor } from './words/words-for';

/** What the user settles for all letters of a run. */
export interface LetterRun {
  readonly letterDate: PlainDate;
  /** Whom questions and receipts go to; blank where the template names nobody. */
  readonly hrPartner: string;
  readonly signatory: string;
  /** The description in its own words, where the agreement was opened: then it goes with the letter. */
  readonly officialOf?: (description: JobDescription) => OfficialDescription | null;
}

/** One document to be written. */
export interface DocumentDraft {
  readonly values: FieldValues;
  /** Without an ending; not yet unique. */
  readonly fileName: string;
}

/** The letter of assignment: 2019 App. 2 ¶2, with the outcome of Art. 6. */
export function draftLetter(
  addressee: Addressee2019,
  run: LetterRun,
  wording: Wording,
): DocumentDraft {
  const { row, officialName, description, positionGrade, outcome } = addressee;
  const words = letterWordsFor(wording.locale);
  const { effect, incumbentGrade } = outcome.value;
  const isAwarded = effect === 'higher grade awarded';
  const official = run.officialOf?.(description) ?? null;
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
      outcome_clause: outcome.clauses.map(wording.cite).join(wording.semicolon),
      clarification: words.clarification(PERIODS.clarification.months, PERIODS.answer.months),
      job_review: words.jobReview,
      enclosure: official ? words.enclosed : '',
      articles: sayNamedClauses(
        [...outcome.clauses, '2019 Art. 6', '2019 App. 2 ¶2', '2019 App. 2 ¶3', '2019 App. 2 ¶4'],
        wording,
      ),
      attachment: official ? [attachmentOf(official)] : [],
      hr_partner: run.hrPartner,
      signatory: run.signatory,
    },
  };
}

/** The whole of a description, duties numbered as in the text. */
function attachmentOf({ genericTitle, grade, family, ...text }: OfficialDescription): FieldValues {
  const numbered = (duties: OfficialDescription['duties']) =>
    duties.map((duty) => ({ text: `${duty.number}. ${duty.text}` }));
  const sections = text.sections.map(({ kind, heading, paragraphs }) => ({
    heading,
    paragraphs: [
      ...paragraphs.map((paragraph) => ({ text: paragraph })),
      ...(kind === 'duties' ? numbered(text.duties) : []),
      ...(kind === 'duties'
        ? text.specialDuties.flatMap(({ applies, duties }) => [
            { text: applies },
            ...numbered(duties),
          ])
        : []),
    ],
  }));
  return { generic_title: genericTitle, grade, family, sections };
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
