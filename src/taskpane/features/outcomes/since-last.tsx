import { Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { OpenOutcomes } from '../../../excel/outcomes/open-outcomes';
import type { ChangeCounts, Listed, PositionChanges } from '../../../excel/outcomes/read-changes';
import type { Compared, Comparison } from '../../../excel/outcomes/remember-comparison';
import type { EarlierResult } from '../../../excel/outcomes/compare-with-last';
import type { Shown } from '../../../excel/request/select-areas';
import { toWorkbookError, type WorkbookError } from '../../../excel/request/workbook-error';
import { CHANGE_KINDS, type ChangeKind } from '../../../review/compare-results';
import { isNarrowed, type RowFacets } from '../../../review/narrow-rows';
import { CountList } from '../../components/count-list';
import { DelayedSpinner } from '../../components/delayed-spinner';
import { SayError } from '../../components/say-error';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import { reviewStoreOf } from '../review/review-store';
import { useOutcomesTexts } from './use-outcomes-texts';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL },
  line: { marginTop: tokens.spacingVerticalXS },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    '& button': { overflowWrap: 'anywhere' },
  },
});

type Select = (work: () => Promise<Shown>) => void;

interface ShowChangesProps {
  readonly outcomes: OpenOutcomes;
  readonly facets: RowFacets;
  readonly select: Select;
}

interface SinceLastProps extends ShowChangesProps {
  readonly comparison: Comparison | Listed | null;
  readonly earlier: readonly EarlierResult[];
  readonly onCompared: () => void;
}

/** What is new, gone or changed since the last export: only this needs eyes. */
export function SinceLast({ comparison, earlier, onCompared, ...shown }: SinceLastProps) {
  const styles = useStyles();
  const { since } = useOutcomesTexts();
  return (
    <section className={styles.section}>
      <Subtitle2 as="h3">{since.title}</Subtitle2>
      <ShowComparison comparison={comparison} {...shown} />
      <CompareWith earlier={earlier} onCompared={onCompared} />
    </section>
  );
}

interface ShowComparisonProps extends ShowChangesProps {
  readonly comparison: Comparison | Listed | null;
}

function ShowComparison({ comparison, ...shown }: ShowComparisonProps) {
  const { since } = useOutcomesTexts();
  if (!comparison) {
    return (
      <Caption1 block>
        {since.nothingBefore} {since.how}
      </Caption1>
    );
  }
  switch (comparison.kind) {
    case 'no position numbers':
      return <SayNotice intent="warning" notice={since.noNumbers[comparison.in]} />;
    case 'failed':
      return <SayNotice intent="warning" notice={{ what: since.failed, next: '' }} />;
    case 'compared':
    case 'listed':
      // How far the comparison reaches is about all positions.
      return isNarrowed(shown.facets) ? (
        <NarrowedChanges {...shown} />
      ) : (
        <>
          <ShowChanges counts={comparison.counts} {...shown} />
          {comparison.kind === 'compared' && <SayCoverage compared={comparison} />}
        </>
      );
  }
}

/** The changes of the positions that the filters let through, as the table of the changes lists them. */
function NarrowedChanges(shown: ShowChangesProps) {
  const { outcomes, facets } = shown;
  const { texts, workbook } = usePane();
  const { since } = useOutcomesTexts();
  const [changes, setChanges] = useState<PositionChanges | WorkbookError | null>(null);
  useEffect(() => {
    let isOutdated = false;
    workbook.readPositionChanges().then(
      (read) => isOutdated || setChanges(read),
      (error: unknown) => isOutdated || setChanges(toWorkbookError(error, '')),
    );
    return () => {
      isOutdated = true;
    };
  }, [workbook, outcomes]);
  if (changes === null) return <DelayedSpinner label={texts.source.counting} />;
  if (changes instanceof Error) return <SayError error={changes} />;
  return (
    <>
      <ShowChanges counts={outcomes.countChanges(facets, changes)} {...shown} />
      {changes.gone.size > 0 && (
        <Caption1 block>{since.goneUnfiltered(changes.gone.size)}</Caption1>
      )}
    </>
  );
}

function ShowChanges({ counts, facets, select }: ShowChangesProps & { counts: ChangeCounts }) {
  const styles = useStyles();
  const { workbook, displayLanguage, open } = usePane();
  const { since } = useOutcomesTexts();
  const narrowing = isNarrowed(facets) ? [facets] : [];
  const show = (kinds: readonly ChangeKind[]) => () =>
    select(() => workbook.selectChanged(kinds, displayLanguage, ...narrowing));
  const lines = CHANGE_KINDS.filter((kind) => counts[kind] > 0).map((kind) => ({
    label: since.kind[kind],
    count: counts[kind],
    select: show([kind]),
  }));
  if (lines.length === 0) return <Caption1 block>{since.nothingChanged}</Caption1>;
  const review = () => {
    reviewStoreOf(workbook).narrow({ changedOnly: true });
    open('review');
  };
  return (
    <>
      <CountList lines={lines} />
      <div className={styles.buttons}>
        <Button onClick={review}>{since.review}</Button>
      </div>
    </>
  );
}

/** Fewer than one in ten: the columns of the two are hardly the same. */
const FEW = 0.1;

/** How far the comparison reaches: what is unchanged, and what could not be compared. */
function SayCoverage({ compared }: { readonly compared: Compared }) {
  const styles = useStyles();
  const { texts, wording } = usePane();
  const { since } = useOutcomesTexts();
  const { inBoth, unchanged, counts, marksKept, marksLost, notCompared, linesLeftOff } = compared;
  const { blankEarlier, blankNow, repeated } = notCompared;
  const lines = [
    since.unchanged(unchanged, inBoth),
    marksKept > 0 && since.marksKept(marksKept),
    marksLost > 0 && since.marksLost(marksLost),
    blankEarlier + blankNow > 0 && since.blank(blankEarlier, blankNow),
    repeated > 0 && since.repeated(repeated),
    linesLeftOff > 0 && since.leftOff(linesLeftOff),
    since.comparedOn(wording.date(compared.on)),
  ].filter((line) => line !== false);
  const sayUnlisted = ({ problem, where }: NonNullable<Compared['unlisted']>) =>
    texts.run.error[problem](where).what;
  const isSuspicious = inBoth < FEW * (inBoth + Math.max(counts.new, counts.gone));
  return (
    <>
      {isSuspicious && <SayNotice intent="warning" notice={since.fewInCommon} />}
      {lines.map((line) => (
        <Caption1 block key={line} className={styles.line}>
          {line}
        </Caption1>
      ))}
      {compared.unlisted && (
        <SayNotice
          intent="warning"
          notice={{ what: since.unlisted, next: sayUnlisted(compared.unlisted) }}
        />
      )}
    </>
  );
}

interface CompareWithProps {
  readonly earlier: readonly EarlierResult[];
  readonly onCompared: () => void;
}

/** Offers earlier results that stand in this workbook under other names. */
function CompareWith({ earlier, onCompared }: CompareWithProps) {
  const styles = useStyles();
  const { workbook, displayLanguage } = usePane();
  const { since } = useOutcomesTexts();
  const [running, setRunning] = useState<string | null>(null);
  const [error, setError] = useState<WorkbookError | null>(null);
  const compare = async (result: EarlierResult) => {
    if (running !== null) return;
    setError(null);
    setRunning(result.tableName);
    try {
      await workbook.compareWithResult(result, displayLanguage);
      onCompared();
    } catch (failure) {
      setError(toWorkbookError(failure, result.sheetName));
    } finally {
      setRunning(null);
    }
  };
  return (
    <>
      {error && <SayError error={error} />}
      <div className={styles.buttons}>
        {earlier.map((result) => (
          <Button key={result.tableName} onClick={() => void compare(result)}>
            {running === result.tableName ? since.comparing : since.compareWith(result.sheetName)}
          </Button>
        ))}
      </div>
    </>
  );
}
