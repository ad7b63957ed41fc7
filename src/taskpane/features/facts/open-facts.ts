import type { Category } from '../../../domain/grade';
import type { ExportChoices } from '../../../excel/source/remember-choices';
import type { SourceSurvey } from '../../../excel/source/survey-source';
import {
  ASSIGNABLE_FIELDS,
  STATED_FIELDS,
  type AssignableField,
  type StatedField,
  type SurveyedValue,
} from '../../../staffing-export/assign-values';
import type { ExportLayout } from '../../../staffing-export/export-layout';
import { CONSTANT } from './change-facts';

/** Open facts wait for an answer, settled ones have one, and those for later were left so. */
type FactState = 'open' | 'settled' | 'later';

interface Asked {
  /** Stable over exports with the same columns: `ExportChoices.later` names facts by it. */
  readonly id: string;
  readonly state: FactState;
  /** Positions for which it decides something, as far as their grades tell. */
  readonly positions: number;
}

/** A fact that decides something, and that the list does not state. */
export type LackingFact =
  | (Asked & { readonly kind: 'no column'; readonly field: StatedField })
  | (Asked & {
      readonly kind: 'unknown value';
      readonly field: AssignableField;
      readonly value: SurveyedValue;
    });

interface List {
  readonly layout: Pick<ExportLayout, 'columns'>;
  readonly choices: ExportChoices;
  readonly survey: Pick<SourceSurvey, 'positions' | 'values' | 'facts'>;
}

/** Categories for which a fact plays no part: 2019 Art. 2 and 2023 Art. 2 ask P for no station. */
const UNCONCERNED: Readonly<Record<StatedField, readonly Category[]>> = {
  funding: ['D'],
  contract: ['D'],
  'duty station': ['D', 'P'],
};

/** What no column says first, then the values that cannot be read; each by what hangs on it. */
export function lackingFacts(list: List): readonly LackingFact[] {
  return [...withoutColumn(list), ...ofUnknownValue(list)];
}

function withoutColumn({ layout, choices, survey }: List): LackingFact[] {
  return STATED_FIELDS.flatMap((field): LackingFact[] => {
    if (layout.columns.some((column) => column.field === field)) return [];
    const positions = concerned(survey, UNCONCERNED[field]);
    if (positions === 0) return [];
    const isSettled =
      choices.constants[CONSTANT[field]] !== undefined || isSettledByUnit(field, choices, survey);
    return [
      { kind: 'no column', id: field, field, positions, state: stateOf(field, isSettled, choices) },
    ];
  }).sort(byPositions);
}

function ofUnknownValue({ choices, survey }: List): LackingFact[] {
  return ASSIGNABLE_FIELDS.flatMap((field) =>
    survey.values[field].flatMap((value): LackingFact[] => {
      const isSettled = Object.hasOwn(choices.assignments[field] ?? {}, value.key);
      if (value.reading !== null && !isSettled) return [];
      const id = `${field}: ${value.key}`;
      const state = stateOf(id, isSettled, choices);
      return [{ kind: 'unknown value', id, field, value, positions: value.count, state }];
    }),
  ).sort(byPositions);
}

const byPositions = (left: Asked, right: Asked) => right.positions - left.positions;

function stateOf(id: string, isSettled: boolean, { later }: ExportChoices): FactState {
  if (isSettled) return 'settled';
  return later.includes(id) ? 'later' : 'open';
}

function isSettledByUnit(
  field: StatedField,
  { byUnit }: ExportChoices,
  { facts: { units } }: List['survey'],
): boolean {
  const stated = byUnit[field];
  return (
    stated !== undefined && units.length > 0 && units.every(({ key }) => Object.hasOwn(stated, key))
  );
}

/** Positions, without those whose grade shows that the fact plays no part. */
function concerned(
  { positions, facts: { byCategory } }: List['survey'],
  unconcerned: readonly Category[],
): number {
  return unconcerned.reduce((left, category) => left - (byCategory[category] ?? 0), positions);
}

/** Positions that a higher grade can be awarded to under 2019, as far as their grades tell. */
export function mayBeAwarded(survey: List['survey']): number {
  return concerned(survey, ['D', 'P']);
}
