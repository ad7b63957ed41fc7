import { Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useRef, type ChangeEvent } from 'react';
import { SayError } from '../../components/say-error';
import { SayNotice } from '../../components/say-notice';
import { useStore } from '../../store';
import { useDescriptions } from './descriptions-context';

const useStyles = makeStyles({
  open: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  button: { alignSelf: 'flex-start' },
});

const ACCEPTED = '.txt,.md,.docx,.pdf';

/** The button that opens a file, and what came of it. */
export function OpenAgreement({ isFirst }: { readonly isFirst: boolean }) {
  const styles = useStyles();
  const { store, texts } = useDescriptions();
  const { doing } = useStore(store);
  const input = useRef<HTMLInputElement>(null);

  function open({ target }: ChangeEvent<HTMLInputElement>): void {
    const file = target.files?.[0];
    // The same file chosen again, after it was mended, has to count as a change.
    target.value = '';
    if (file) void store.open(file);
  }

  return (
    <div className={styles.open}>
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        hidden
        aria-label={texts.open}
        onChange={open}
      />
      {doing.kind === 'reading' ? (
        <div role="status">
          {texts.reading(doing.fileName)}
          <ProgressBar />
          <Button onClick={store.cancel}>{texts.cancel}</Button>
        </div>
      ) : (
        <Button
          className={styles.button}
          appearance={isFirst ? 'primary' : 'secondary'}
          onClick={() => input.current?.click()}
        >
          {isFirst ? texts.open : texts.openAnother}
        </Button>
      )}
      {isFirst && <Caption1>{texts.formats}</Caption1>}
      {isFirst && doing.kind === 'nothing' && (
        <SayNotice intent="info" notice={texts.noAgreement} />
      )}
      {doing.kind === 'refused' && (
        <SayNotice
          intent="error"
          notice={texts.refused[doing.error.problem](doing.error.fileName)}
        />
      )}
      {doing.kind === 'failed' && <SayError error={doing.error} />}
    </div>
  );
}
