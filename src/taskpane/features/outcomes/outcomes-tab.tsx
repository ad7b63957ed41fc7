import {
  Button,
  Caption1,
  makeStyles,
  Subtitle1,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { CountList } from '../../components/count-list';
import { DelayedSpinner } from '../../components/delayed-spinner';
import { outcomeLines } from '../../components/outcome-lines';
import { SayChanged } from '../../components/result/say-changed';
import { SayError } from '../../components/say-error';
import { SayNotice } from '../../components/say-notice';
import { useRowSelection } from '../../components/use-row-selection';
import { usePane } from '../../pane-context';
import { FamilyGrades } from './family-grades';
import { SinceLast } from './since-last';
import { useOutcomes, type Counted } from './use-outcomes';
import { Verification } from './verification';
import { WriteSummary } from './write-summary';
import { useOutcomesTexts } from './use-outcomes-texts';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalM, paddingBottom: tokens.spacingVerticalM },
});

/** The result in figures, as the table stands now. */
export default function OutcomesTab() {
  const { texts, open } = usePane();
  const { view, changed, refresh } = useOutcomes();
  switch (view.kind) {
    case 'reading':
      return <DelayedSpinner label={texts.source.counting} />;
    case 'failed': {
      if (view.error.problem !== 'result vanished') {
        const again = <Button onClick={refresh}>{texts.tryAgain}</Button>;
        return <SayError error={view.error} action={again} />;
      }
      const toMap = <Button onClick={() => open('map')}>{texts.result.toMap}</Button>;
      return <SayNotice intent="info" notice={texts.result.nothing} action={toMap} />;
    }
    case 'read':
      return (
        <>
          <SayChanged changed={changed} onRead={refresh} />
          <ShowFigures counted={view.found} onRefresh={refresh} />
        </>
      );
  }
}

interface ShowFiguresProps {
  readonly counted: Counted;
  readonly onRefresh: () => void;
}

function ShowFigures({ counted, onRefresh }: ShowFiguresProps) {
  const { figures, comparison, earlier } = counted;
  const styles = useStyles();
  const { texts, workbook, displayLanguage } = usePane();
  const words = useOutcomesTexts();
  const { select, notice } = useRowSelection();
  const { rows } = figures.posts ?? { rows: figures };
  const outcomes = outcomeLines(
    figures.outcomes,
    displayLanguage,
    workbook.selectResultRows,
    select,
  );
  const open = [
    {
      label: texts.result.needReview,
      count: figures.needReview,
      rows: rows.needReview,
      select: () => select(() => workbook.selectResultRows({ Review: { any: true } })),
    },
  ].filter((line) => line.rows > 0);
  return (
    <>
      <Subtitle1 as="h2">{words.title}</Subtitle1>
      <Caption1 block>{words.positions(figures.positions)}</Caption1>
      {figures.posts && (
        <Caption1 block>{words.posts(figures.posts.count, figures.posts.column)}</Caption1>
      )}
      {figures.posts?.hasParts && <Caption1 block>{words.partsOfPosts}</Caption1>}
      <WriteSummary onRefresh={onRefresh} />
      <CountList lines={[...outcomes, ...open]} />
      <Verification figures={figures} select={select} />
      <SinceLast comparison={comparison} earlier={earlier} select={select} onCompared={onRefresh} />
      {figures.families.length > 0 && (
        <section className={styles.section}>
          <Subtitle2 as="h3">{words.byFamily}</Subtitle2>
          <FamilyGrades families={figures.families} select={select} />
        </section>
      )}
      {notice}
    </>
  );
}
