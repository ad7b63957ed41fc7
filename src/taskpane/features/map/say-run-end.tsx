import { Button } from '@fluentui/react-components';
import { SayError } from '../../components/say-error';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import type { RunView } from './run-store';

/** Why the last run left nothing behind. */
export function SayRunEnd({ run }: { readonly run: RunView }) {
  const { texts, run: runs } = usePane();
  const close = <Button onClick={runs.dismiss}>{texts.close}</Button>;
  if (run.kind === 'cancelled') {
    return <SayNotice intent="info" notice={texts.run.cancelled} action={close} />;
  }
  if (run.kind !== 'failed') return null;
  return <SayError error={run.error} action={close} />;
}
