import type { CandidateEducation } from '../../domain/job-description';
import type { PlainDate } from '../../domain/plain-date';
import type { Locale } from '../../wording/locale';
import type { Rows } from './candidate-formulas';
import type { SettledEducation } from './education-table';
import { findCandidates } from './find-candidates';
import type { ActiveSource } from '../source/find-source';
import type { InsertedQuestion } from './insert-question';
import type { Insertion } from './insert-formulas';
import type { InsertRequest } from './insert-request';
import type { BrokenFormulas, Mended, MendScope } from './mend-formulas';
import type { Answers } from './read-answers';
import type { SourcePlace } from '../request/source-place';
import type { CandidateList, CandidateSurvey } from './survey-candidates';
import { watchSheets } from '../source/watch-sheets';

/**
 * What the pane asks of the workbook for candidates and for the formulas themselves. What only its
 * own tab needs is loaded when first asked.
 */
export interface EligibilityWorkbook {
  findCandidates(): Promise<ActiveSource>;
  surveyCandidates(list: CandidateList, signal: AbortSignal): Promise<CandidateSurvey>;
  insertFormulas(request: InsertRequest): Promise<Insertion>;
  readSettledEducation(): Promise<readonly SettledEducation[] | null>;
  settleEducation(
    wordings: readonly string[],
    education: CandidateEducation | null,
    on: PlainDate,
    locale: Locale,
  ): Promise<void>;
  insertQuestion(formula: string): Promise<InsertedQuestion | null>;
  takeQuestionBack(inserted: InsertedQuestion): Promise<void>;
  readAnswers(place: SourcePlace, column: number, rows: Rows): Promise<Answers>;
  findBrokenFormulas(scope: MendScope): Promise<BrokenFormulas>;
  mendFormulas(scope: MendScope): Promise<Mended>;
  watchSheets(onActivated: (sheetId: string) => void): Promise<() => void>;
}

const settling = () => import('./education-table');
const questions = () => import('./insert-question');

export const eligibilityWorkbook: EligibilityWorkbook = {
  findCandidates,
  surveyCandidates: async (...asked) =>
    (await import('./survey-candidates')).surveyCandidates(...asked),
  insertFormulas: async (...asked) => (await import('./insert-formulas')).insertFormulas(...asked),
  readSettledEducation: async () => (await settling()).readSettledEducation(),
  settleEducation: async (...asked) => (await settling()).settleEducation(...asked),
  insertQuestion: async (formula) => (await questions()).insertQuestion(formula),
  takeQuestionBack: async (inserted) => (await questions()).takeQuestionBack(inserted),
  readAnswers: async (...asked) => (await import('./read-answers')).readAnswers(...asked),
  findBrokenFormulas: async (scope) => (await import('./mend-formulas')).findBrokenFormulas(scope),
  mendFormulas: async (scope) => (await import('./mend-formulas')).mendFormulas(scope),
  watchSheets,
};
