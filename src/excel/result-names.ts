import type { OwnSheet } from './own-sheet';

/** Names of what the add-in writes. They are the same in every language, for formulas use them. */
export const RESULT_SHEET = 'JD Mapping';
export const RESULT_TABLE = 'JD_Mapping';

/** The result while it is being built. */
export const DRAFT_SHEET = 'JD Mapping (in progress)';

export const RESULT: OwnSheet = {
  sheetName: RESULT_SHEET,
  tableName: RESULT_TABLE,
  mark: 'JD.Draft',
};

/** What reviewers decided; every later run reads it first. */
export const DECISIONS_SHEET = 'JD Decisions';
export const DECISIONS_TABLE = 'JD_Decisions';

/** What changed since the last export, line by line. */
export const CHANGES_SHEET = 'JD Changes';
export const CHANGES_TABLE = 'JD_Changes';

/** The mapping in figures. Its table is the one of the outcomes. */
export const SUMMARY_SHEET = 'JD Summary';
export const SUMMARY_TABLE = 'JD_Summary';

/** What happened since a description was assigned, and what is owed. */
export const CASES_SHEET = 'JD Cases';
export const CASES_TABLE = 'JD_Cases';
