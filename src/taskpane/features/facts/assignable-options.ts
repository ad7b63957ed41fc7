import type { AssignableField, AssignableValues } from '../../../staffing-export/assign-values';
import type { FactsTexts } from './texts/en';

/** What a value of the field can mean, in the user's words. */
export function optionsFor(
  field: AssignableField,
  words: FactsTexts,
): readonly { readonly value: AssignableValues[AssignableField]; readonly label: string }[] {
  return Object.entries(words[field]).map(([value, label]) => ({
    value: value as AssignableValues[AssignableField],
    label,
  }));
}
