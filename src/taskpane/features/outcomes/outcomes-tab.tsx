import {
  Button,
  Caption1,
  makeStyles,
  Subtitle1,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { OUTCOMES } from '../../../assessment/assess-position';
import type { OutcomeFigures } from '../../../excel/read-outcomes';
import { wordingFor } from '../../../wording/wording';
import { CountList } from '../../components/count-list';
import { DelayedSpinner } from '../../components/delayed-spinner';
import { SayError } from '../../components/say-error';
import { SayNotice } from '../../components/say-notice';
import { useRowSelection } from '../../components/use-row-selection';
import { usePane } from '../../pane-context';
import { FamilyGrades } from './family-grades';
import { useOutcomes } from './use-outcomes';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalM, paddingBottom: tokens.spacingVerticalM },
});

/** The result in figures, as the table stands now. */
export function OutcomesTab() {
  const { texts, open } = usePane();
  const { view, refresh } = useOutcomes();
  switch (view.kind) {
    case 'counting':
      return <DelayedSpinner label={texts.source.counting} />;
    case 'failed': {
      if (view.error.problem !== 'result vanished') {
        const again = <Button onClick={refresh}>{texts.tryAgain}</Button>;
        return <SayError error={view.error} action={again} />;
      }
      const toMap = <Button onClick={() => open('map')}>{texts.outcomes.toMap}</Button>;
      return <SayNotice intent="info" notice={texts.outcomes.noResult} action={toMap} />;
    }
    case 'counted':
      return <ShowFigures figures={view.figures} onRefresh={refresh} />;
  }
}

interface ShowFiguresProps {
  readonly figures: OutcomeFigures;
  readonly onRefresh: () => void;
}

function ShowFigures({ figures, onRefresh }: ShowFiguresProps) {
  const styles = useStyles();
  const { texts, workbook } = usePane();
  const { select, notice } = useRowSelection();
  const outcomes = inOrder(figures.outcomes).map(({ text, count }) => ({
    label: text,
    count,
    select: () => select(() => workbook.selectResultRows({ Outcome: text })),
  }));
  const open = [
    {
      label: texts.result.needReview,
      count: figures.needReview,
      select: () => select(() => workbook.selectResultRows({ Review: { any: true } })),
    },
    {
      label: texts.result.unverified,
      count: figures.unverified,
      select: () => select(() => workbook.selectResultRows({ Verified: '' })),
    },
  ].filter(({ count }) => count > 0);
  return (
    <>
      <Subtitle1 as="h2">{texts.outcomes.title}</Subtitle1>
      <Caption1>{texts.outcomes.positions(figures.positions)}</Caption1>
      <CountList lines={[...outcomes, ...open]} />
      {figures.families.length > 0 && (
        <section className={styles.section}>
          <Subtitle2 as="h3">{texts.outcomes.byFamily}</Subtitle2>
          <FamilyGrades families={figures.families} select={select} />
        </section>
      )}
      <div className={styles.section}>
        <Button onClick={onRefresh}>{texts.outcomes.refresh}</Button>
      </div>
      {notice}
    </>
  );
}

/** The words of a table written in another display language are in the same order as ours. */
const PLACE_BY_TEXT = new Map(
  ['en', 'fr', 'es'].flatMap((language) =>
    OUTCOMES.map((outcome, index) => [wordingFor(language).outcome[outcome], index] as const),
  ),
);

function inOrder(outcomes: OutcomeFigures['outcomes']) {
  const placeOf = (text: string) => PLACE_BY_TEXT.get(text) ?? OUTCOMES.length;
  return [...outcomes].sort((left, right) => placeOf(left.text) - placeOf(right.text));
}
