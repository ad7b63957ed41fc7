import {
  Button,
  Caption1,
  Field,
  makeStyles,
  Select,
  Subtitle1,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { ClauseText } from '../../components/clause-text';
import { DelayedSpinner } from '../../components/delayed-spinner';
import { SayChanged } from '../../components/result/say-changed';
import { SayError } from '../../components/say-error';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import { ShowBroadcast } from './show-broadcast';
import { useLetterSource } from './use-letter-source';
import { useLettersTexts } from './use-letters-texts';
import { WriteLetters } from './write-letters';

const useStyles = makeStyles({
  tab: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    flexGrow: 1,
  },
});

const KINDS = [
  'letter of assignment',
  'list for director',
  'broadcast',
  'adapted description',
] as const;
type ShownKind = (typeof KINDS)[number];

/** What follows a verified assignment, as Word documents. */
export default function LettersTab() {
  const styles = useStyles();
  const { texts } = usePane();
  const words = useLettersTexts();
  const [kind, setKind] = useState<ShownKind>('letter of assignment');
  return (
    <div className={styles.tab}>
      <Subtitle1 as="h2">{texts.tab.letters}</Subtitle1>
      <Field label={words.kindLabel}>
        <Select value={kind} onChange={(_, { value }) => setKind(value as ShownKind)}>
          {KINDS.map((value) => (
            <option key={value} value={value}>
              {words.kind[value]}
            </option>
          ))}
        </Select>
      </Field>
      <Caption1>
        <ClauseText text={words.kindHint[kind]} />
      </Caption1>
      {kind === 'broadcast' && <ShowBroadcast />}
      {kind === 'adapted description' && <ToDescriptions />}
      {(kind === 'letter of assignment' || kind === 'list for director') && (
        <FromResult key={kind} kind={kind} />
      )}
    </div>
  );
}

function ToDescriptions() {
  const { open, shown } = usePane();
  const { adapted } = useLettersTexts();
  const go = () => {
    // An adaptation that was begun is where it was left.
    if (shown.get().show === 'clause') shown.set({ show: 'all' });
    open('descriptions');
  };
  const toDescriptions = (
    <Button appearance="primary" onClick={go}>
      {adapted.toDescriptions}
    </Button>
  );
  return <SayNotice intent="info" notice={adapted.where} action={toDescriptions} />;
}

function FromResult({ kind }: { readonly kind: 'letter of assignment' | 'list for director' }) {
  const { texts, open } = usePane();
  const words = useLettersTexts();
  const { view, changed, refresh } = useLetterSource();
  switch (view.kind) {
    case 'reading':
      return <DelayedSpinner label={texts.source.counting} />;
    case 'failed': {
      if (view.error.problem !== 'result vanished') {
        const again = <Button onClick={refresh}>{texts.tryAgain}</Button>;
        return <SayError error={view.error} action={again} />;
      }
      const toMap = <Button onClick={() => open('map')}>{words.toMap}</Button>;
      return <SayNotice intent="info" notice={texts.result.nothing} action={toMap} />;
    }
    case 'read':
      return (
        <>
          <SayChanged changed={changed} onRead={refresh} />
          <WriteLetters kind={kind} source={view.found} onRead={refresh} />
        </>
      );
  }
}
