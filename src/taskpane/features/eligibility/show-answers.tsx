import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { RowGroup } from '../../../excel/request/row-runs';
import { CountList } from '../../components/count-list';
import { useRowSelection } from '../../components/use-row-selection';
import { usePane } from '../../pane-context';
import type { OpenCandidates } from './candidate-store';
import { useEligibilityTexts } from './use-eligibility-texts';

const useStyles = makeStyles({ answers: { marginTop: tokens.spacingVerticalM } });

/** How many candidates are eligible, in figures that lead to their rows. */
export function ShowAnswers({ view: { place, answers } }: { readonly view: OpenCandidates }) {
  const styles = useStyles();
  const { workbook } = usePane();
  const { select, notice } = useRowSelection();
  const words = useEligibilityTexts();
  const line = (label: string, group: RowGroup) => ({
    label,
    count: group.count,
    select: (turn: number) => select(() => workbook.selectSourceRows(place, group, null, turn)),
  });
  return (
    // Always there, so that a screen reader hears what comes into it.
    <section role="status" aria-label={words.answers}>
      {answers && (
        <div className={styles.answers}>
          <Subtitle2 as="h3" block>
            {words.answers}
          </Subtitle2>
          {answers.pending > 0 && <Caption1>{words.calculating(answers.pending)}</Caption1>}
          <CountList
            lines={[
              line(words.eligible, answers.eligible),
              line(words.notEligible, answers.notEligible),
              line(words.undecided, answers.undecided),
            ].filter(({ count }) => count > 0)}
          />
          {answers.undecided.count > 0 && <Caption1 block>{words.undecidedExplain}</Caption1>}
          {notice}
        </div>
      )}
    </section>
  );
}
