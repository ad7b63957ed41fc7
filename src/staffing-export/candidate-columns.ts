import type { Unchecked } from '../domain/decision';

/** What the functions of eligibility take, in the order of their arguments. */
export const CANDIDATE_FACTS = [
  'grade',
  'education',
  'relevant years',
  'professional years',
  'family',
  'notice years',
] as const;
export type CandidateFact = (typeof CANDIDATE_FACTS)[number];

/** Without these there is no answer. */
export const REQUIRED_FACTS = ['grade', 'education', 'relevant years'] as const;

/** Facts that no function can check, and that a sheet may well hold for a person to check. */
export type PersonChecked = Extract<
  Unchecked,
  | 'field of the degree'
  | 'institution of the degree'
  | 'training'
  | 'clean driving licence'
  | 'languages'
  | 'competencies'
  | 'international experience'
>;

/** The headers of the columns that we insert. The same in every language, like the functions. */
export const ANSWER_HEADERS = ['JD Eligible', 'JD Shortfall', 'JD Why'] as const;
export type AnswerHeader = (typeof ANSWER_HEADERS)[number];

/** One column of a candidate sheet, and what we take it for. */
export interface CandidateColumn {
  /** From 0, within the range read. */
  readonly index: number;
  readonly name: string;
  /** Null for a column that gives no argument. */
  readonly fact: CandidateFact | null;
  readonly personChecked: PersonChecked | null;
  /** One that we inserted ourselves. */
  readonly answer: AnswerHeader | null;
}

const COPY = / \(\d+\)$/;

/** Which of our columns a header names; a second insertion is counted, as in `JD Why (2)`. */
export function answerHeaderOf(name: string): AnswerHeader | null {
  const bare = name.replace(COPY, '');
  return ANSWER_HEADERS.find((header) => header === bare) ?? null;
}
