import type { AssignableField, AssignableValues } from '../../../staffing-export/assign-values';
import type { PaneTexts } from '../../texts/pane-texts';

export const ASSIGNABLE: readonly AssignableField[] = ['funding', 'contract', 'duty station'];

/** Stands for "leave unknown" in a drop-down. */
export const UNKNOWN = '';

/** What a value of the field can mean, in the user's words. */
export function optionsFor(
  field: AssignableField,
  { values }: PaneTexts,
): readonly { readonly value: AssignableValues[AssignableField]; readonly label: string }[] {
  return Object.entries(values[field]).map(([value, label]) => ({
    value: value as AssignableValues[AssignableField],
    label,
  }));
}
