import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { JobDescription } from '../../../domain/job-description';
import { sayFacts } from '../../../wording/say-description';
import { ClauseText } from '../../components/clause-text';
import { usePane } from '../../pane-context';
import { useDescriptions } from './descriptions-context';

const useStyles = makeStyles({
  facts: { margin: 0, marginBlock: tokens.spacingVerticalXS },
  fact: { margin: 0, paddingBottom: tokens.spacingVerticalXXS },
});

/** What the catalogue knows of a description: minimum, setting, languages, supervision, the rest. */
export function ShowFacts({ facts }: { readonly facts: JobDescription }) {
  const styles = useStyles();
  const { texts } = useDescriptions();
  const { wording } = usePane();
  return (
    <>
      <Caption1 block>
        {texts.facts(wording.education[facts.education], wording.years(facts.years))}{' '}
        <ClauseText text={`(${wording.citeAll(facts.clauses)})`} />
      </Caption1>
      <dl className={styles.facts}>
        {sayFacts(facts, wording).map(({ label, text }) => (
          <div key={label} className={styles.fact}>
            <dt>
              <Caption1Strong>{label}</Caption1Strong>
            </dt>
            <dd className={styles.fact}>
              <Caption1>
                <ClauseText text={text} />
              </Caption1>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
