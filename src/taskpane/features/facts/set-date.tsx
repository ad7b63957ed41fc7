import type { SourceSurvey } from '../../../excel/source/survey-source';
import { DayField } from '../../components/day-field';
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
    <DayField
      label={date.label}
      hint={isAsked ? `${date.hint} ${hangs(count, !survey.isComplete)}` : date.hint}
      initial={choices.assignedOn}
      // The earlier of the two; positions of the other are told in their rows.
      agreement="2019"
      onEnter={(assignedOn) => source.choose({ ...choices, assignedOn })}
    />
  );
}
