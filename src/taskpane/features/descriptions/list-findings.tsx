import {
  Badge,
  Button,
  Caption1,
  Checkbox,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { readNewFamilies } from '../../../agreement-text/added-families';
import { severityOf, type PlacedFinding } from '../../../agreement-text/findings';
import type { AddedFamily } from '../../../domain/job-description';
import { keyOf, type KeptAgreement } from '../../../excel/catalogue/agreement-store';
import { useStore } from '../../store';
import { Disclosure } from '../../components/disclosure';
import type { DescriptionsTexts } from './texts/en';
import { useDescriptions } from './descriptions-context';
import { ExtendCatalogue } from './extend-catalogue';

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

interface ListFindingsProps {
  readonly agreement: KeptAgreement;
  /** Families that it adds to the catalogue. */
  readonly added: readonly AddedFamily[];
}

/** What was read of an agreement, and what the reader noticed. */
export function ListFindings({ agreement, added }: ListFindingsProps) {
  const styles = useStyles();
  const { store, texts } = useDescriptions();
  const { inBrowser, browserRefused } = useStore(store);
  const [dismissed, setDismissed] = useState<ReadonlySet<PlacedFinding>>(new Set());
  const { text, findings } = agreement;
  const lists = text.descriptions.flatMap((one) => [one, ...one.specialDuties]);
  const duties = lists.reduce((count, list) => count + list.duties.length, 0);
  const left = findings.filter((finding) => !dismissed.has(finding));
  const families = useMemo(() => readNewFamilies(text, findings), [text, findings]);
  return (
    <section>
      <Text block role="status">
        {texts.read(text.fileName, text.clauses.length, text.descriptions.length, duties)}
      </Text>
      {families.length > 0 && (
        <ExtendCatalogue
          key={JSON.stringify(families)}
          agreement={agreement}
          families={families}
          added={added}
        />
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
        checked={inBrowser.has(keyOf(text))}
        onChange={(_, { checked }) => void store.keepInBrowser(agreement, checked === true)}
      />
      {browserRefused === keyOf(text) && (
        <Caption1 block role="status">
          {texts.browserRefused}
        </Caption1>
      )}
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
