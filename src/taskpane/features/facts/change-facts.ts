import type { ExportChoices } from '../../../excel/source/remember-choices';
import type {
  AssignableField,
  AssignableValues,
  StatedField,
  ValueAssignments,
} from '../../../staffing-export/assign-values';

export type Meaning = AssignableValues[AssignableField];

type Constants = ExportChoices['constants'];

/** What a fact for all positions is called where it is kept. */
export const CONSTANT: Readonly<Record<StatedField, keyof Constants>> = {
  funding: 'funding',
  contract: 'contract',
  'duty station': 'station',
};

/** Says a fact that has no column for all positions; null takes it back. */
export function sayForAll(
  choices: ExportChoices,
  field: StatedField,
  meaning: Meaning | null,
): ExportChoices {
  const constants = without(choices.constants, CONSTANT[field]);
  return {
    ...choices,
    constants: meaning === null ? constants : { ...constants, [CONSTANT[field]]: meaning },
    byUnit: without(choices.byUnit, field),
    later: choices.later.filter((id) => id !== field),
  };
}

/** Asks for a fact that has no column unit by unit. */
export function askByUnit(choices: ExportChoices, field: StatedField): ExportChoices {
  return { ...sayForAll(choices, field, null), byUnit: { ...choices.byUnit, [field]: {} } };
}

/** Says a fact that has no column for one unit; null takes it back. */
export function sayForUnit(
  choices: ExportChoices,
  field: StatedField,
  unit: string,
  meaning: Meaning | null,
): ExportChoices {
  return { ...choices, byUnit: withMeaning(choices.byUnit, field, unit, meaning) };
}

/** Says what a written value means; null takes it back. */
export function sayMeaning(
  choices: ExportChoices,
  field: AssignableField,
  key: string,
  meaning: Meaning | null,
): ExportChoices {
  return {
    ...choices,
    assignments: withMeaning(choices.assignments, field, key, meaning),
    later: choices.later.filter((id) => id !== `${field}: ${key}`),
  };
}

/** Leaves facts for later: they are not asked for again. */
export function leaveForLater(choices: ExportChoices, ids: readonly string[]): ExportChoices {
  return { ...choices, later: [...new Set([...choices.later, ...ids])] };
}

function withMeaning(
  meanings: ValueAssignments,
  field: AssignableField,
  key: string,
  meaning: Meaning | null,
): ValueAssignments {
  const others = without<Readonly<Record<string, Meaning>>>(meanings[field] ?? {}, key);
  return { ...meanings, [field]: meaning === null ? others : { ...others, [key]: meaning } };
}

function without<T extends object>(object: T, name: string): T {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name)) as T;
}
