import {
  CANDIDATE_FACTS,
  type AnswerHeader,
  type CandidateFact,
} from '../../staffing-export/candidate-columns';
import { columnLetters } from '../../staffing-export/column-letters';
import type { SettledColumn } from '../../staffing-export/settled-education';
import { EDUCATION_TABLE } from '../own-sheets/result-names';
import { addressOf } from '../request/cell-address';

/** Where a fact comes from: a column of the sheet, counted from A as 0, or one value for all. */
export type FactSource =
  | {
      readonly column: number;
      /** What its cells say is looked up first among the wordings that were settled. */
      readonly isSettled?: true;
    }
  | { readonly constant: string | number };
export type FactSources = Readonly<Partial<Record<CandidateFact, FactSource>>>;

/** The function behind each of our columns. */
export const ANSWER_FUNCTIONS: Readonly<Record<AnswerHeader, string>> = {
  'JD Eligible': 'JD.ELIGIBLE',
  'JD Shortfall': 'JD.SHORTFALL',
  'JD Why': 'JD.WHY',
};

/** Rows of a sheet, counted from 0. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/** One formula for all candidates, which spills: `=JD.WHY(A2:A9,"secondary",C2:C9)`. */
export function spillingFormula(
  header: AnswerHeader,
  sources: FactSources,
  { first, last }: Rows,
): string {
  return formula(header, sources, (column) =>
    addressOf({ top: first, left: column, bottom: last, right: column }),
  );
}

/** The formula of one candidate, for tables, in which nothing may spill. */
export function rowFormula(header: AnswerHeader, sources: FactSources, row: number): string {
  return formula(header, sources, (column) => `${columnLetters(column)}${row + 1}`);
}

function formula(
  header: AnswerHeader,
  sources: FactSources,
  reference: (column: number) => string,
): string {
  const given = CANDIDATE_FACTS.map((fact) => argument(sources[fact], reference));
  const last = given.findLastIndex((text) => text !== '');
  return `=${ANSWER_FUNCTIONS[header]}(${given.slice(0, last + 1).join(',')})`;
}

/** An argument left out is nothing between its commas. */
function argument(source: FactSource | undefined, reference: (column: number) => string): string {
  if (!source) return '';
  if ('column' in source) {
    const cells = reference(source.column);
    return source.isSettled ? settled(cells) : cells;
  }
  const { constant } = source;
  return typeof constant === 'number' ? String(constant) : `"${constant.replaceAll('"', '""')}"`;
}

/** A wording that nobody settled is read as it stands, and a blank cell says nothing. */
function settled(cells: string): string {
  const [wordings, levels] = [column('Wording'), column('Education')];
  return `IF(${cells}="","",IFNA(XLOOKUP(TRIM(${cells}),${wordings},${levels}),${cells}))`;
}

const column = (name: SettledColumn) => `${EDUCATION_TABLE}[${name}]`;
