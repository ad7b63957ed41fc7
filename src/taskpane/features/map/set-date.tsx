import { Field, Input } from '@fluentui/react-components';
import { isoDate, parseIsoDate } from '../../../domain/plain-date';
import { usePane } from '../../pane-context';
import type { OpenExport } from './source-store';

/** The date on which the descriptions are assigned, where the rows have none of their own. */
export function SetDate({ view: { choices } }: { readonly view: OpenExport }) {
  const { texts, source } = usePane();
  return (
    <Field label={texts.date.label} hint={texts.date.hint}>
      <Input
        type="date"
        // Uncontrolled: a date half typed is no date, and must not be taken away from under the keys.
        defaultValue={choices.assignedOn ? isoDate(choices.assignedOn) : ''}
        onChange={(_, { value }) => source.choose({ ...choices, assignedOn: parseIsoDate(value) })}
      />
    </Field>
  );
}
