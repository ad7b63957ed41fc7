import { Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { OUTCOMES } from '../../../assessment/assess-position';
import type { MappingSummary } from '../../../excel/run-mapping';
import { CountList } from '../../components/count-list';
import { FocusHeading } from '../../components/focus-heading';
import { useRowSelection } from '../../components/use-row-selection';
import { usePane } from '../../pane-context';
import { ListCellProblems } from './list-cell-problems';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalM },
  foot: { marginTop: tokens.spacingVerticalL, paddingBottom: tokens.spacingVerticalM },
});

/** What the run found, in figures that lead to their rows. */
export function ShowSummary({ summary }: { readonly summary: MappingSummary }) {
  const styles = useStyles();
  const { texts, wording, workbook } = usePane();
  const { select, notice } = useRowSelection();
  const { source, positions, needReview, countByOutcome, problems, skipped } = summary;

  const outcomes = OUTCOMES.flatMap((outcome) => {
    const count = countByOutcome[outcome];
    const label = wording.outcome[outcome];
    const rows = () => workbook.selectResultRows({ Outcome: label });
    return count ? [{ label, count, select: () => select(rows) }] : [];
  });
  const review = {
    label: texts.result.needReview,
    count: needReview,
    select: () => select(() => workbook.selectResultRows({ Review: { any: true } })),
  };
  const unread = problems.map(({ kind, column, columnIndex, count, runs }) => ({
    label: texts.result.inColumn(texts.result.problem[kind], column),
    count,
    select: (turn: number) =>
      select(() => workbook.selectSourceRows(source, { count, runs }, columnIndex, turn)),
  }));
  const left = skipped.map(({ why, ...group }) => ({
    label: texts.result.skippedBecause[why],
    count: group.count,
    select: (turn: number) => select(() => workbook.selectSourceRows(source, group, null, turn)),
  }));

  return (
    <>
      <FocusHeading>{texts.result.mapped(positions)}</FocusHeading>
      <Caption1>{texts.result.from(source.sheetName, roundSeconds(summary.seconds))}</Caption1>
      <CountList lines={needReview > 0 ? [...outcomes, review] : outcomes} />
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

const roundSeconds = (seconds: number) =>
  seconds < 10 ? Math.round(seconds * 10) / 10 : Math.round(seconds);
