import type { Grade } from '../domain/grade';
import { compareTexts } from './review-decision';
import { stateOf, type CaseState, type ReviewCase } from './review-case';
import type { MatchTarget, Tier } from '../matching/match';

/** What the queue is narrowed to; null leaves a facet open. */
export interface Facets {
  readonly state: CaseState;
  readonly family: MatchTarget | null;
  readonly tier: Tier | null;
  readonly grade: Grade | null;
  readonly station: string | null;
  readonly unit: string | null;
  /** Whom it was handed to; `NOBODY` for cases that are with nobody. */
  readonly holder: string | null;
  /** Only cases with a position that is new or changed since the last result. */
  readonly changedOnly: boolean;
}

/** No name: it has a character that none can have. */
export const NOBODY = '\n';

export const ALL_DOUBTFUL: Facets = {
  state: 'doubtful',
  family: null,
  tier: null,
  grade: null,
  station: null,
  unit: null,
  holder: null,
  changedOnly: false,
};

export type FacetName = Exclude<keyof Facets, 'state' | 'changedOnly'>;

const VALUES: {
  readonly [Name in FacetName]: (found: ReviewCase) => readonly NonNullable<Facets[Name]>[];
} = {
  family: ({ lines, match }) => listOf(lines.length === 1 ? lines[0]!.target : match.target),
  tier: ({ match }) => listOf(match.tier),
  grade: ({ grade }) => listOf(grade),
  station: ({ stations }) => stations,
  unit: ({ units }) => units,
  holder: ({ holder }) => [holder ?? NOBODY],
};
export const FACETS = Object.keys(VALUES) as FacetName[];

/** The cases that all facets let through, in their order. */
export function filterCases(cases: readonly ReviewCase[], facets: Facets): ReviewCase[] {
  return cases.filter((found) => stateOf(found) === facets.state && passes(found, facets));
}

export interface FacetValue {
  readonly value: string;
  /** How many cases would be left. */
  readonly count: number;
}

/** What a facet offers while the other facets stay as they are. */
export function listFacetValues(
  cases: readonly ReviewCase[],
  facets: Facets,
  name: FacetName,
): FacetValue[] {
  const counts = new Map<string, number>();
  for (const found of filterCases(cases, { ...facets, [name]: null })) {
    for (const value of VALUES[name](found)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((left, right) => compareTexts(left.value, right.value));
}

function passes(found: ReviewCase, facets: Facets): boolean {
  if (facets.changedOnly && found.changed === 0) return false;
  return FACETS.every((name) => {
    const wanted = facets[name];
    return wanted === null || VALUES[name](found).includes(wanted);
  });
}

function listOf<Value>(value: Value | null): readonly Value[] {
  return value === null ? [] : [value];
}
