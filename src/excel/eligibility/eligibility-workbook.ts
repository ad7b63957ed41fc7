import type { Rows } from './candidate-formulas';
import { findCandidates } from './find-candidates';
import type { ActiveSource } from '../source/find-source';
import type { InsertRequest, Insertion } from './insert-formulas';
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
  readAnswers(place: SourcePlace, column: number, rows: Rows): Promise<Answers>;
  findBrokenFormulas(scope: MendScope): Promise<BrokenFormulas>;
  mendFormulas(scope: MendScope): Promise<Mended>;
  watchSheets(onActivated: (sheetId: string) => void): Promise<() => void>;
}

export const eligibilityWorkbook: EligibilityWorkbook = {
  findCandidates,
  surveyCandidates: async (...asked) =>
    (await import('./survey-candidates')).surveyCandidates(...asked),
  insertFormulas: async (...asked) => (await import('./insert-formulas')).insertFormulas(...asked),
  readAnswers: async (...asked) => (await import('./read-answers')).readAnswers(...asked),
  findBrokenFormulas: async (scope) => (await import('./mend-formulas')).findBrokenFormulas(scope),
  mendFormulas: async (scope) => (await import('./mend-formulas')).mendFormulas(scope),
  watchSheets,
};
