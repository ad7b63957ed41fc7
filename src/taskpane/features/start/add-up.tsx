import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Standing } from '../../../excel/outcomes/read-standing';
import { usePane } from '../../pane-context';
import { useWaiting } from '../../use-badges';
import { useStartTexts } from './use-start-texts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    // As the figures of a list of counts, which stands above it.
    gridTemplateColumns: '56px 1fr',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    alignItems: 'baseline',
  },
  count: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  label: { margin: 0 },
  part: { paddingInlineStart: tokens.spacingHorizontalM },
});

interface Line {
  readonly label: string;
  readonly count: number;
  /** Of the line before that is no part. */
  readonly isPart?: boolean;
  /** Part of which nothing is left is not worth a line. */
  readonly isPassing?: boolean;
}

const isShown = ({ count, isPassing }: Line) => count > 0 || !isPassing;

/** How the figures of a result add up. */
export function AddUp({ standing }: { readonly standing: Standing }) {
  const styles = useStyles();
  const { wording } = usePane();
  const { figure } = useStartTexts();
  const { cases, inCases } = useWaiting();
  const { positions, covered, verified, unverified, needReview } = standing;
  const lines: readonly Line[] = [
    { label: figure.positions, count: positions },
    { label: figure.covered, count: covered, isPart: true },
    { label: figure.notCovered, count: positions - covered, isPart: true },
    { label: figure.described, count: verified + unverified },
    { label: figure.verified, count: verified, isPart: true },
    { label: figure.unverified, count: unverified, isPart: true },
    { label: figure.undescribed, count: covered - verified - unverified, isPassing: true },
    { label: figure.inReview, count: needReview },
    ...(cases === null
      ? []
      : [
          { label: figure.inCases(cases), count: inCases, isPart: true, isPassing: true },
          { label: figure.forFacts, count: needReview - inCases, isPart: true, isPassing: true },
        ]),
  ];
  return (
    <dl className={styles.list}>
      {lines.filter(isShown).map(({ label, count, isPart }) => (
        <div key={label} style={{ display: 'contents' }}>
          <dt className={styles.count}>
            <Caption1>{wording.number(count)}</Caption1>
          </dt>
          <dd className={mergeClasses(styles.label, isPart && styles.part)}>
            <Caption1>{label}</Caption1>
          </dd>
        </div>
      ))}
    </dl>
  );
}
