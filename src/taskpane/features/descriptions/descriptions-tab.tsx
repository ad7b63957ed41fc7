import { makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo } from 'react';
import { keyOf } from '../../../excel/catalogue/agreement-store';
import { DelayedSpinner } from '../../components/delayed-spinner';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import { useStore } from '../../store';
import { createAgreementsStore } from './agreements-store';
import { DescriptionsContext } from './descriptions-context';
import { ListDescriptions } from './list-descriptions';
import { ListFindings } from './list-findings';
import { OpenAgreement } from './open-agreement';
import { ShowClause } from './show-clause';
import { ShowDescription } from './show-description';
import { ShowReading } from './show-reading';
import { descriptionsTextsFor } from './texts/texts-for';

// Who reads a description need not fetch what writes one.
const ShowAdaptation = lazy(() => import('../adapt/show-adaptation'));

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, flexGrow: 1 },
});

/** Every generic job description, in its own words where an agreement was opened. */
export default function DescriptionsTab() {
  const styles = useStyles();
  const { workbook, wording, texts: pane, shown } = usePane();
  const context = useMemo(
    () => ({ store: createAgreementsStore(workbook), texts: descriptionsTextsFor(wording) }),
    [workbook, wording],
  );
  const { kept, tooLarge, added, doing } = useStore(context.store);
  const families = Object.values(added).flat();
  const show = useStore(shown);
  useEffect(() => void context.store.load(), [context]);
  if (doing.kind === 'loading') return <DelayedSpinner label={pane.tab.descriptions} />;
  return (
    <DescriptionsContext value={context}>
      <div className={styles.tab}>
        {show.show === 'all' && <Subtitle1 as="h2">{pane.tab.descriptions}</Subtitle1>}
        {show.show === 'description' && (
          <ShowDescription kept={kept} families={families} {...show} />
        )}
        {show.show === 'clause' && <ShowClause kept={kept} clause={show.clause} />}
        {show.show === 'reading' && <ShowReading reading={show.reading} />}
        {show.show === 'adaptation' ? (
          <Suspense fallback={<DelayedSpinner label={pane.loading} />}>
            <ShowAdaptation family={show.family} grade={show.grade} />
          </Suspense>
        ) : (
          <OpenAgreement isFirst={kept.length === 0} />
        )}
        {show.show === 'all' && (
          <>
            {tooLarge > 0 && (
              <SayNotice intent="warning" notice={context.texts.tooLarge(tooLarge)} />
            )}
            {kept.map((agreement) => (
              <ListFindings
                key={agreement.text.fileName}
                agreement={agreement}
                added={added[keyOf(agreement.text)] ?? []}
              />
            ))}
            <ListDescriptions kept={kept} families={families} />
          </>
        )}
      </div>
    </DescriptionsContext>
  );
}
