import {
  Field,
  makeStyles,
  Select,
  Subtitle1,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { CLAUSES_2019, CLAUSES_2023, READINGS, type Clause } from '../../../domain/citation';
import type { KeptAgreement } from '../../../excel/catalogue/agreement-store';
import { INTERPRETATIONS } from '../../../agreements/interpretations';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import { BackToAll, useDescriptions } from './descriptions-context';
import { SayReading } from './say-reading';

const useStyles = makeStyles({
  clause: { overflowWrap: 'anywhere' },
  part: { marginTop: tokens.spacingVerticalM },
  paragraph: { marginBlock: tokens.spacingVerticalXS, whiteSpace: 'pre-wrap' },
});

interface ShowClauseProps {
  readonly kept: readonly KeptAgreement[];
  readonly clause: string;
}

/** A clause in its own words; without them, how to get them and how we read what is open. */
export function ShowClause({ kept, clause }: ShowClauseProps) {
  const styles = useStyles();
  const { texts } = useDescriptions();
  const { shown, wording } = usePane();
  const cited = (name: string) => wording.cite(name as Clause);
  const clauses = kept.flatMap(({ text }) => text.clauses);
  const official = clauses.find((one) => one.clause === clause);
  const names = new Set<string>([
    ...CLAUSES_2019,
    ...CLAUSES_2023,
    ...clauses.map((one) => one.clause),
  ]);
  const readings = READINGS.filter((id) =>
    INTERPRETATIONS[id].clauses.some((named) => named === clause),
  );
  return (
    <article className={styles.clause}>
      <BackToAll />
      <Subtitle1 as="h2" block>
        {cited(clause)}
      </Subtitle1>
      <Field label={texts.clauseLabel}>
        <Select
          value={clause}
          onChange={(_, { value }) => shown.set({ show: 'clause', clause: value })}
        >
          {[...names].map((name) => (
            <option key={name} value={name}>
              {cited(name)}
            </option>
          ))}
        </Select>
      </Field>
      {official?.heading && (
        <Subtitle2 as="h3" block className={styles.part}>
          {official.heading}
        </Subtitle2>
      )}
      {official?.paragraphs.map((text, index) => (
        <Text key={index} as="p" block className={styles.paragraph}>
          {text}
        </Text>
      ))}
      {!official && <SayNotice intent="info" notice={texts.noClause(cited(clause))} />}
      {readings.length > 0 && (
        <section className={styles.part}>
          <Subtitle2 as="h3">{texts.ourReadings}</Subtitle2>
          {readings.map((id) => (
            <SayReading key={id} reading={id} />
          ))}
        </section>
      )}
    </article>
  );
}
