import {
  Button,
  Caption1,
  Field,
  Input,
  Link,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { AddedFamily } from '../../../domain/job-description';
import type { KeptAgreement } from '../../../excel/catalogue/agreement-store';
import { toWorkbookError, type WorkbookError } from '../../../excel/request/workbook-error';
import { SayError } from '../../components/say-error';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import { allDescriptions, searchKnown } from './all-descriptions';
import { useDescriptions } from './descriptions-context';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: { paddingBlock: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

interface ListDescriptionsProps {
  readonly kept: readonly KeptAgreement[];
  readonly families: readonly AddedFamily[];
}

/** All descriptions by any words of theirs, and the one of the row selected in the sheet. */
export function ListDescriptions({ kept, families }: ListDescriptionsProps) {
  const styles = useStyles();
  const { texts } = useDescriptions();
  const { shown, wording } = usePane();
  const [search, setSearch] = useState('');
  const all = allDescriptions(kept, families);
  const found = searchKnown(all, search);
  return (
    <>
      <OfSelectedRow families={all.map(({ family }) => family)} />
      <Field label={texts.search}>
        <Input type="search" value={search} onChange={(_, { value }) => setSearch(value)} />
      </Field>
      <Caption1 role="status">{texts.found(found.length)}</Caption1>
      {found.length === 0 && <SayNotice intent="info" notice={texts.noneFound} />}
      <ul className={styles.list}>
        {found.map(({ family, grade, genericTitle, isBuiltIn, from }, index) => (
          <li key={index} className={styles.line}>
            <Link as="button" onClick={() => shown.set({ show: 'description', family, grade })}>
              {grade} · {genericTitle}
            </Link>
            <Caption1 block>{family}</Caption1>
            {!isBuiltIn && <Caption1 block>{texts.newIn(from && wording.date(from))}</Caption1>}
          </li>
        ))}
      </ul>
    </>
  );
}

function OfSelectedRow({ families }: { readonly families: readonly string[] }) {
  const { texts } = useDescriptions();
  const { workbook, shown } = usePane();
  const [problem, setProblem] = useState<WorkbookError | 'none' | null>(null);
  async function look(): Promise<void> {
    try {
      const selected = await workbook.readSelectedDescription();
      const isKnown = selected !== null && families.includes(selected.family);
      if (isKnown) shown.set({ show: 'description', ...selected });
      else setProblem('none');
    } catch (error) {
      const failure = toWorkbookError(error, '');
      setProblem(failure.problem === 'result vanished' ? 'none' : failure);
    }
  }
  return (
    <div>
      <Button onClick={() => void look()}>{texts.ofSelected}</Button>
      {problem === 'none' && <SayNotice intent="info" notice={texts.noneSelected} />}
      {problem !== null && problem !== 'none' && <SayError error={problem} />}
    </div>
  );
}
