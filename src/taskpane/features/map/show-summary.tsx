import { Button, Caption1, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { OUTCOMES } from '../../../assessment/assessment';
import type { Standing } from '../../../excel/outcomes/read-standing';
import { wordingFor } from '../../../wording/wording';
import type { MappingSummary } from '../../../excel/mapping/run-mapping';
import type { OutcomeFigures } from '../../../excel/outcomes/count-outcomes';
import type { ResultQuery } from '../../../excel/result/select-result-rows';
import { CountList } from '../../components/count-list';
import { outcomeLines } from '../../components/outcome-lines';
import { FocusHeading } from '../../components/focus-heading';
import { useRowSelection } from '../../components/use-row-selection';
import { usePane } from '../../pane-context';
import { SayLanguage } from '../language/say-language';
import { AddUp } from '../start/add-up';
import { NextStepButton } from '../start/show-standing';
import { ListCellProblems } from './list-cell-problems';
import { useListTexts } from './use-list-texts';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalM },
  next: {
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    boxSizing: 'border-box',
    // The room of the button and a line below it: what comes after must not jump when it is known.
    minHeight: '72px',
    alignContent: 'start',
  },
  foot: { marginTop: tokens.spacingVerticalL, paddingBottom: tokens.spacingVerticalM },
});

interface ShowSummaryProps {
  readonly summary: MappingSummary;
  /** The result as it stands; undefined until it is counted. */
  readonly standing: Standing | null | undefined;
}

/** What the run found, in figures that lead to their rows. */
export default function ShowSummary({ summary, standing }: ShowSummaryProps) {
  const styles = useStyles();
  const { texts, wording, workbook, displayLanguage } = usePane();
  const words = useListTexts();
  const { select, notice } = useRowSelection();
  const { source, positions, needReview, countByOutcome, problems, skipped } = summary;

  const selectRows = (query: ResultQuery) => select(() => workbook.selectResultRows(query));
  const { outcome: written } = wordingFor(summary.language);
  const counted = useCounted();
  // Who had verified what comes over from the last result, so that only the table tells.
  const outcomes = outcomeLines(
    counted ??
      OUTCOMES.flatMap((outcome) => {
        const count = countByOutcome[outcome];
        return count ? [{ text: written[outcome], count, verified: 0 }] : [];
      }),
    displayLanguage,
    selectRows,
  );
  const review = {
    label: texts.result.needReview,
    count: needReview,
    isPart: true,
    select: () => selectRows({ Review: { any: true } }),
  };
  const unread = problems.map(({ kind, column, columnIndex, count, runs }) => ({
    label: texts.result.inColumn(texts.result.problem[kind], column),
    count,
    select: (turn: number) =>
      select(() => workbook.selectSourceRows(source, { count, runs }, columnIndex, turn)),
  }));
  const holders =
    summary.holders.count > 0
      ? [
          {
            label: words.moreHolders,
            count: summary.holders.count,
            isPart: needReview === 0,
            select: (turn: number) =>
              select(() => workbook.selectSourceRows(source, summary.holders, null, turn)),
          },
        ]
      : [];
  const leftOutCount = skipped.reduce(
    (sum, { why, count }) => (why === 'blank' || why === 'header again' ? sum : sum + count),
    0,
  );
  const left = skipped.map(({ why, ...group }) => ({
    label: texts.result.skippedBecause[why],
    count: group.count,
    select: (turn: number) => select(() => workbook.selectSourceRows(source, group, null, turn)),
  }));

  return (
    <>
      <FocusHeading>{texts.result.mapped(positions)}</FocusHeading>
      <Caption1>{texts.result.from(source.sheetName, roundSeconds(summary.seconds))}</Caption1>
      {standing !== null && (
        <div className={styles.next}>{standing && <NextStepButton standing={standing} />}</div>
      )}
      {summary.posts !== positions && <Text block>{words.posts(summary.posts)}</Text>}
      {summary.completed > 0 && <Text block>{words.completed(summary.completed)}</Text>}
      {summary.emptied.length > 0 && (
        <Text block>{words.emptied(summary.emptied.length, wording.list(summary.emptied))}</Text>
      )}
      {leftOutCount > 0 && <Text block>{words.leftOutOf(leftOutCount)}</Text>}
      <CountList lines={[...outcomes, ...(needReview > 0 ? [review] : []), ...holders]} />
      {standing && <AddUp standing={standing} />}
      <SayLanguage language={summary.language} />
      {unread.length > 0 && (
        <section className={styles.section}>
          <Subtitle2 as="h3">{texts.result.problems}</Subtitle2>
          <CountList lines={unread} />
          <ListCellProblems
            groups={problems}
            onSelect={({ columnIndex }, { row }) => {
              const cell = { count: 1, runs: [[row, row]] } as const;
              select(() => workbook.selectSourceRows(source, cell, columnIndex, 0));
            }}
          />
        </section>
      )}
      {left.length > 0 && (
        <section className={styles.section}>
          <Subtitle2 as="h3">{texts.result.skipped}</Subtitle2>
          <CountList lines={left} />
        </section>
      )}
      <div className={styles.foot}>
        <Button onClick={() => void workbook.showSheet(source).catch(() => {})}>
          {texts.result.backTo(source.sheetName)}
        </Button>
      </div>
      {notice}
    </>
  );
}

/** What was mapped is rows, however many posts each stands for. */
const inRows = ({
  text,
  count,
  rows = count,
  verified,
  verifiedRows = verified,
}: OutcomeFigures['outcomes'][number]) => ({ text, count: rows, verified: verifiedRows });

/** The outcomes as the table holds them; null until they are counted, and where they cannot be. */
function useCounted(): OutcomeFigures['outcomes'] | null {
  const { workbook } = usePane();
  const [outcomes, setOutcomes] = useState<OutcomeFigures['outcomes'] | null>(null);
  useEffect(() => {
    let isOutdated = false;
    workbook.readOutcomes().then(
      (figures) => isOutdated || setOutcomes(figures.outcomes.map(inRows)),
      () => {},
    );
    return () => {
      isOutdated = true;
    };
  }, [workbook]);
  return outcomes;
}

const roundSeconds = (seconds: number) =>
  seconds < 10 ? Math.round(seconds * 10) / 10 : Math.round(seconds);
