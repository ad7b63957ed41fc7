import {
  Caption1,
  Field,
  makeStyles,
  Select,
  Subtitle1,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { NumberedDuty, OfficialDescription } from '../../../domain/agreement-text';
import type { AddedFamily } from '../../../domain/job-description';
import type { KeptAgreement } from '../../../excel/catalogue/agreement-store';
import { SayNotice } from '../../components/say-notice';
import { AdaptThis } from './adapt-this';
import { allDescriptions } from './all-descriptions';
import { CompareGrades } from './compare-grades';
import { BackToAll, useDescriptions } from './descriptions-context';
import { ShowFacts } from './show-facts';

const useStyles = makeStyles({
  duties: { margin: 0, paddingLeft: tokens.spacingHorizontalXXL },
  section: { overflowWrap: 'anywhere' },
  paragraph: { marginBlock: tokens.spacingVerticalXS },
  part: { marginTop: tokens.spacingVerticalM },
});

interface ShowDescriptionProps {
  readonly kept: readonly KeptAgreement[];
  readonly families: readonly AddedFamily[];
  readonly family: string;
  readonly grade: string;
}

/** One description: the built-in facts, and every section in its own words. */
export function ShowDescription({ kept, families, family, grade }: ShowDescriptionProps) {
  const styles = useStyles();
  const { texts } = useDescriptions();
  const [other, setOther] = useState('');
  const siblings = allDescriptions(kept, families).filter((one) => one.family === family);
  const known = siblings.find((one) => one.grade === grade);
  const compared = siblings.find((one) => one.grade === other);
  if (!known) return <BackToAll />;
  const { facts, official, genericTitle } = known;
  return (
    <article className={styles.section}>
      <BackToAll />
      <Subtitle1 as="h2" block>
        {grade} · {genericTitle}
      </Subtitle1>
      <Caption1 block>{family}</Caption1>
      {facts && <ShowFacts facts={facts} />}
      {official ? (
        <AdaptThis description={official} />
      ) : (
        <SayNotice intent="info" notice={texts.noWording} />
      )}
      {official && siblings.filter((one) => one.official).length > 1 && (
        <Field label={texts.compareWith} className={styles.part}>
          <Select value={other} onChange={(_, { value }) => setOther(value)}>
            <option value="">–</option>
            {siblings
              .filter((one) => one.official && one.grade !== grade)
              .map((one) => (
                <option key={one.grade} value={one.grade}>
                  {one.grade} · {one.genericTitle}
                </option>
              ))}
          </Select>
        </Field>
      )}
      {official &&
        (compared?.official ? (
          <CompareGrades before={official} after={compared.official} />
        ) : (
          <OfficialWords description={official} />
        ))}
    </article>
  );
}

function OfficialWords({ description }: { readonly description: OfficialDescription }) {
  const styles = useStyles();
  const { texts } = useDescriptions();
  return description.sections.map(({ kind, paragraphs }) => (
    <section key={kind} className={styles.part}>
      <Subtitle2 as="h3">{texts.section[kind]}</Subtitle2>
      {paragraphs.map((text, index) => (
        <Text key={index} as="p" block className={styles.paragraph}>
          {text}
        </Text>
      ))}
      {kind === 'duties' && <Duties duties={description.duties} />}
      {kind === 'duties' &&
        description.specialDuties.map(({ applies, duties }, index) => (
          <div key={index}>
            <Text as="p" block weight="semibold" className={styles.paragraph}>
              {applies}
            </Text>
            <Duties duties={duties} />
          </div>
        ))}
    </section>
  ));
}

function Duties({ duties }: { readonly duties: readonly NumberedDuty[] }) {
  const styles = useStyles();
  return (
    <ol className={styles.duties}>
      {duties.map(({ number, text }, index) => (
        <li key={index} value={number} className={styles.paragraph}>
          {text}
        </li>
      ))}
    </ol>
  );
}
