import type { OwnSheet } from './own-sheet';

/** With which the name of each table of ours begins. */
export const OUR_TABLE_PREFIX = 'JD_';

/** Names of what the add-in writes. They are the same in every language, for formulas use them. */
export const RESULT_SHEET = 'JD Mapping';
export const RESULT_TABLE = 'JD_Mapping';

/** The result while it is being built. */
export const DRAFT_SHEET = 'JD Mapping (in progress)';

/** What reviewers decided; every later run reads it first. */
export const DECISIONS_SHEET = 'JD Decisions';
export const DECISIONS_TABLE = 'JD_Decisions';

/** What was handed to colleagues to be decided. */
export const HANDED_OVER_SHEET = 'JD Handed Over';
export const HANDED_OVER_TABLE = 'JD_HandedOver';

/** What changed since the last export, line by line. */
export const CHANGES_SHEET = 'JD Changes';
export const CHANGES_TABLE = 'JD_Changes';

/** The mapping in figures. Its table is the one of the outcomes. */
export const SUMMARY_SHEET = 'JD Summary';
export const SUMMARY_TABLE = 'JD_Summary';

/** What happened since a description was assigned, and what is owed. */
export const FOLLOW_UPS_SHEET = 'JD Cases';
export const FOLLOW_UPS_TABLE = 'JD_Cases';

/** What posts cost: the user's own figures. */
export const COSTS_SHEET = 'JD Costs';
export const COSTS_TABLE = 'JD_Costs';

/** How wordings of education are read that the functions do not know; formulas look them up there. */
export const EDUCATION_SHEET = 'JD Education';
export const EDUCATION_TABLE = 'JD_Education';

export const RESULT: OwnSheet = {
  sheetName: RESULT_SHEET,
  tableName: RESULT_TABLE,
  mark: 'JD.Draft',
};
export const CHANGES: OwnSheet = {
  sheetName: CHANGES_SHEET,
  tableName: CHANGES_TABLE,
  mark: 'JD.Draft.Changes',
};
export const SUMMARY: OwnSheet = {
  sheetName: SUMMARY_SHEET,
  tableName: SUMMARY_TABLE,
  mark: 'JD.Draft.Summary',
};
/** For Word's mail merge: the names are those that a main document of Word refers to. */
export const LETTERS: OwnSheet = {
  sheetName: 'JD Letters',
  tableName: 'JD_Letters',
  mark: 'JD.Draft.Letters',
};

/** What becomes of positions under other assumptions. */
export const SCENARIO = {
  sheetName: 'JD Scenario',
  tableName: 'JD_Scenario',
  mark: 'JD.Draft.Scenario',
} as const satisfies OwnSheet;

/** What positions cost in a period, and the formulas over it. */
export const COST_LINES = {
  sheetName: 'JD Cost Lines',
  tableName: 'JD_CostLines',
  mark: 'JD.Draft.CostLines',
} as const satisfies OwnSheet;
export const COST_TOTALS = {
  sheetName: 'JD Cost Totals',
  tableName: 'JD_CostTotals',
  mark: 'JD.Draft.CostTotals',
} as const satisfies OwnSheet;

/** All sheets that are written on a draft. */
export const OWN_SHEETS: readonly OwnSheet[] = [
  RESULT,
  CHANGES,
  SUMMARY,
  LETTERS,
  SCENARIO,
  COST_LINES,
  COST_TOTALS,
];
