import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { CaseScope, CasesCreated } from '../../../excel/cases-workbook';
import type { NoCase } from '../../../excel/case-candidates';
import { SayError } from '../../components/say-error';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import type { CasesStore, OpenCases } from './cases-store';
import { useCasesTexts } from './use-cases-texts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
  left: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
});

const SCOPES: readonly CaseScope[] = ['all', 'selected rows'];

interface CreateCasesProps {
  readonly view: OpenCases;
  readonly store: CasesStore;
  /** Whether there is nothing else to do here yet. */
  readonly isFirst?: boolean;
}

/** Makes cases of the verified rows of the result. */
export function CreateCases({ view, store, isFirst = false }: CreateCasesProps) {
  const styles = useStyles();
  const { open, texts: pane } = usePane();
  const { create } = useCasesTexts().texts;
  const [scope, setScope] = useState<CaseScope>('all');
  const { happened, error } = view;
  const hasNoResult = error?.problem === 'result vanished';
  return (
    <div className={styles.form}>
      {isFirst && <SayNotice intent="info" notice={create.none} />}
      <Text>{create.explain}</Text>
      <Field label={create.from}>
        <RadioGroup value={scope} onChange={(_, { value }) => setScope(value as CaseScope)}>
          {SCOPES.map((value) => (
            <Radio key={value} value={value} label={create.scope[value]} />
          ))}
        </RadioGroup>
      </Field>
      <Button
        appearance={isFirst ? 'primary' : 'secondary'}
        onClick={() => void store.create(scope)}
      >
        {create.start}
      </Button>
      {hasNoResult && (
        <SayNotice
          intent="warning"
          notice={create.noResult}
          action={<Button onClick={() => open('map')}>{pane.outcomes.toMap}</Button>}
        />
      )}
      {isFirst && error && !hasNoResult && <SayError error={error} />}
      {happened?.kind === 'created' && (
        <SayCreated result={happened.result} scope={happened.scope} />
      )}
    </div>
  );
}

function SayCreated({ result, scope }: { result: CasesCreated; scope: CaseScope }) {
  const styles = useStyles();
  const { create } = useCasesTexts().texts;
  const left = (Object.entries(result.left) as [NoCase, number][]).filter(([, count]) => count > 0);
  const isNothing = left.length === 0 && result.added + result.known === 0;
  return (
    <div role="status">
      <SayNotice intent={result.added > 0 ? 'success' : 'info'} notice={create.created(result)} />
      <ul className={styles.left}>
        {isNothing && scope === 'selected rows' && <li>{create.nothingSelected}</li>}
        {left.map(([why, count]) => (
          <li key={why}>{create.left[why](count)}</li>
        ))}
        {result.repeated.length > 0 && <li>{create.repeated(result.repeated)}</li>}
      </ul>
    </div>
  );
}
