import type { FactSource, FactSources } from '../../../excel/eligibility/candidate-formulas';
import {
  CANDIDATE_FACTS,
  REQUIRED_FACTS,
  type CandidateColumn,
  type CandidateFact,
} from '../../../staffing-export/candidate-columns';

/** Where the user says that a fact comes from. */
export type ChosenSource =
  | { readonly kind: 'column'; readonly name: string }
  /** Null until the years are typed. */
  | { readonly kind: 'constant'; readonly value: string | number | null }
  | { readonly kind: 'not known' };

export type ChosenSources = Readonly<Partial<Record<CandidateFact, ChosenSource>>>;

const NOT_KNOWN: ChosenSource = { kind: 'not known' };

/** The user's choice, else the column recognised; a column that is gone is not known. */
export function choiceFor(
  fact: CandidateFact,
  columns: readonly CandidateColumn[],
  choices: ChosenSources,
): ChosenSource {
  const chosen = choices[fact];
  const isGone = chosen?.kind === 'column' && !columns.some(({ name }) => name === chosen.name);
  if (chosen && !isGone) return chosen;
  const recognised = columns.find((column) => column.fact === fact);
  return recognised ? { kind: 'column', name: recognised.name } : NOT_KNOWN;
}

/** The column that a fact is read from, if it is. */
export function columnFor(
  fact: CandidateFact,
  columns: readonly CandidateColumn[],
  choices: ChosenSources,
): CandidateColumn | null {
  const choice = choiceFor(fact, columns, choices);
  if (choice.kind !== 'column') return null;
  return columns.find(({ name }) => name === choice.name) ?? null;
}

/**
 * @param left the sheet's number of the first column.
 * @param settlesEducation whether the workbook has wordings of education that were settled.
 */
export function sourcesOf(
  columns: readonly CandidateColumn[],
  choices: ChosenSources,
  left: number,
  settlesEducation = false,
): FactSources {
  const sources = CANDIDATE_FACTS.flatMap((fact): [CandidateFact, FactSource][] => {
    const choice = choiceFor(fact, columns, choices);
    const column = columnFor(fact, columns, choices);
    if (column) {
      const isSettled = fact === 'education' && settlesEducation;
      return [[fact, { column: left + column.index, ...(isSettled && { isSettled }) }]];
    }
    return choice.kind === 'constant' && choice.value !== null
      ? [[fact, { constant: choice.value }]]
      : [];
  });
  return Object.fromEntries(sources);
}

/** The facts without which there is no answer, and that nothing gives yet. */
export function missingFacts(sources: FactSources): CandidateFact[] {
  return REQUIRED_FACTS.filter((fact) => !sources[fact]);
}

export function hasColumn(sources: FactSources): boolean {
  return Object.values(sources).some((source) => 'column' in source);
}
