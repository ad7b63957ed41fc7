import { Field, Input } from '@fluentui/react-components';
import { isoDate, parseIsoDate } from '../../../domain/plain-date';
import type { SourceSurvey } from '../../../excel/source/survey-source';
import { usePane } from '../../pane-context';
import type { OpenExport } from '../map/source-store';
import { mayBeAwarded } from './open-facts';
import { useFactsTexts } from './use-facts-texts';

interface SetDateProps {
  readonly view: OpenExport;
  readonly survey: SourceSurvey;
}

/** The date on which the descriptions are assigned, where the rows have none of their own. */
export function SetDate({ view: { choices, layout }, survey }: SetDateProps) {
  const { source } = usePane();
  const { date, hangs } = useFactsTexts();
  const hasColumn = layout.columns.some(({ field }) => field === 'assignment date');
  const count = mayBeAwarded(survey);
  const isAsked = !hasColumn && count > 0;
  return (
    <Field
      label={date.label}
      hint={isAsked ? `${date.hint} ${hangs(count, !survey.isComplete)}` : date.hint}
    >
      <Input
        type="date"
        // Uncontrolled: a date half typed is no date, and must not be taken away from under the keys.
        defaultValue={choices.assignedOn ? isoDate(choices.assignedOn) : ''}
        onChange={(_, { value }) => source.choose({ ...choices, assignedOn: parseIsoDate(value) })}
      />
    </Field>
  );
}
