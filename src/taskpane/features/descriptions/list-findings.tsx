import {
  Badge,
  Button,
  Caption1,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { severityOf, type PlacedFinding } from '../../../agreement-text/findings';
import type { KeptAgreement } from '../../../excel/agreement-store';
import { Disclosure } from '../../components/disclosure';
import type { DescriptionsTexts } from '../../texts/descriptions-texts';
import { newFamilies } from './all-descriptions';
import { useDescriptions } from './descriptions-context';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  finding: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  words: { flexGrow: 1, minWidth: 0 },
});

/** What was read of an agreement, and what the reader noticed. */
export function ListFindings({ agreement }: { readonly agreement: KeptAgreement }) {
  const styles = useStyles();
  const { store, texts } = useDescriptions();
  const [dismissed, setDismissed] = useState<ReadonlySet<PlacedFinding>>(new Set());
  const { text, findings } = agreement;
  const lists = text.descriptions.flatMap((one) => [one, ...one.specialDuties]);
  const duties = lists.reduce((count, list) => count + list.duties.length, 0);
  const left = findings.filter((finding) => !dismissed.has(finding));
  const families = newFamilies(agreement);
  return (
    <section>
      <Text block role="status">
        {texts.read(text.fileName, text.clauses.length, text.descriptions.length, duties)}
      </Text>
      {families.length > 0 && (
        <Field label={texts.from(families.join(', '))}>
          <Input
            type="date"
            value={agreement.from ?? ''}
            onChange={(_, { value }) => void store.setFrom(agreement, value || null)}
          />
        </Field>
      )}
      {findings.length === 0 && <Caption1 block>{texts.noFindings}</Caption1>}
      {left.length > 0 && (
        <Disclosure label={texts.findings(left.length)} isOpenAtFirst={left.length <= 5}>
          <ul className={styles.list}>
            {left.map((finding, index) => {
              const said = sayFinding(finding, texts);
              return (
                <li key={index} className={styles.finding}>
                  <div className={styles.words}>
                    <Badge appearance="outline" color="informative">
                      {texts.severity[severityOf(finding)]}
                    </Badge>{' '}
                    {said} <Caption1>{texts.place(finding.place)}</Caption1>
                  </div>
                  <Button
                    appearance="subtle"
                    size="small"
                    icon={<DismissRegular />}
                    aria-label={texts.dismiss(said)}
                    onClick={() => setDismissed(new Set([...dismissed, finding]))}
                  />
                </li>
              );
            })}
          </ul>
        </Disclosure>
      )}
      <Checkbox
        label={texts.keepInBrowser}
        onChange={(_, { checked }) => void store.keepInBrowser(agreement, checked === true)}
      />
      <div>
        <Button size="small" onClick={() => void store.remove(agreement)}>
          {texts.remove}
        </Button>
      </div>
    </section>
  );
}

function sayFinding(finding: PlacedFinding, texts: DescriptionsTexts): string {
  const say = texts.finding[finding.kind] as (finding: PlacedFinding) => string;
  return say(finding);
}
