import { Field, Input } from '@fluentui/react-components';
import { isoDate, parseIsoDate } from '../../../domain/plain-date';
import { useDayHint } from '../../components/use-day-hint';
import { usePane } from '../../pane-context';
import type { OpenExport } from './source-store';
import { useListTexts } from './use-list-texts';

/** The date on which officials have to hold their contract (2019 Art. 1), where HR has one. */
export function SetCutOff({ view: { choices } }: { readonly view: OpenExport }) {
  const { source } = usePane();
  const { cutOff } = useListTexts();
  const hintOf = useDayHint();
  return (
    <Field label={cutOff.label} hint={hintOf(choices.servingOn, cutOff.hint)}>
      <Input
        type="date"
        defaultValue={choices.servingOn ? isoDate(choices.servingOn) : ''}
        onChange={(_, { value }) => source.choose({ ...choices, servingOn: parseIsoDate(value) })}
      />
    </Field>
  );
}
