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
import type { FollowUpsCreated, FollowUpScope } from '../../../excel/deadlines/follow-up-ref';
import type { NoFollowUp } from '../../../excel/deadlines/follow-up-candidates';
import { SayError } from '../../components/say-error';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import { useStore } from '../../store';
import type { DeadlinesStore } from './deadlines-store';
import type { OpenFollowUps } from './follow-ups-view';
import { useDeadlinesTexts } from './use-deadlines-texts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
  },
  left: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
});

const SCOPES: readonly FollowUpScope[] = ['all', 'selected rows'];

interface CreateFollowUpsProps {
  readonly view: OpenFollowUps;
  readonly store: DeadlinesStore;
  /** Whether there is nothing else to do here yet. */
  readonly isFirst?: boolean;
}

/** Makes follow-ups of the verified rows of the result. */
export function CreateFollowUps({ view, store, isFirst = false }: CreateFollowUpsProps) {
  const styles = useStyles();
  const { open, texts: pane, position } = usePane();
  const { create } = useDeadlinesTexts().texts;
  const [scope, setScope] = useState<FollowUpScope>('all');
  const { happened, error } = view;
  const isUnmapped = useStore(position).hasResult === false;
  const hasNoResult = error?.problem === 'result vanished' || (isFirst && isUnmapped);
  const toMap = <Button onClick={() => open('map')}>{pane.result.toMap}</Button>;
  if (isFirst && hasNoResult) {
    return <SayNotice intent="info" notice={create.noResult} action={toMap} />;
  }
  return (
    <div className={styles.form}>
      {isFirst && <SayNotice intent="info" notice={create.none} />}
      <Text>{create.explain}</Text>
      <Field label={create.from}>
        <RadioGroup value={scope} onChange={(_, { value }) => setScope(value as FollowUpScope)}>
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
      {hasNoResult && <SayNotice intent="warning" notice={create.noResult} action={toMap} />}
      {isFirst && error && !hasNoResult && <SayError error={error} />}
      {happened?.kind === 'created' && (
        <SayCreated result={happened.result} scope={happened.scope} />
      )}
    </div>
  );
}

function SayCreated({ result, scope }: { result: FollowUpsCreated; scope: FollowUpScope }) {
  const styles = useStyles();
  const { create } = useDeadlinesTexts().texts;
  const left = (Object.entries(result.left) as [NoFollowUp, number][]).filter(
    ([, count]) => count > 0,
  );
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
