import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ROW_FACETS, type RowFacets } from '../../../review/narrow-rows';
import { usePane } from '../../pane-context';
import { narrowingTextsFor } from './texts/texts-for';

const useStyles = makeStyles({
  all: { fontSize: 'inherit', lineHeight: 'inherit' },
  also: { display: 'block' },
  line: { overflowWrap: 'anywhere', marginBlock: tokens.spacingVerticalXS },
});

interface SayNarrowedProps {
  readonly facets: RowFacets;
  readonly count: number;
  readonly all: number;
  readonly onShowAll: () => void;
  /** What is not filtered. */
  readonly also?: string;
}

/** What is filtered, in sight wherever it is, with the way back to all. */
export function SayNarrowed({ facets, count, all, onShowAll, also }: SayNarrowedProps) {
  const styles = useStyles();
  const words = narrowingTextsFor(usePane().wording);
  const values = ROW_FACETS.flatMap((name) => facets[name] ?? []);
  if (values.length === 0) return null;
  return (
    <Caption1 block role="status" className={styles.line}>
      {words.only(count, all)} <b>{values.join(' · ')}</b>{' '}
      <Link as="button" inline className={styles.all} onClick={onShowAll}>
        {words.showAll}
      </Link>
      {also && <span className={styles.also}>{also}</span>}
    </Caption1>
  );
}
