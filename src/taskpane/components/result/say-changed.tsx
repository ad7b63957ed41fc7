import { Button } from '@fluentui/react-components';
import { usePane } from '../../pane-context';
import { SayNotice } from '../say-notice';
import { resultTextsFor } from './texts/texts-for';
import type { ChangedElsewhere } from './use-result';

interface SayChangedProps {
  readonly changed: ChangedElsewhere;
  readonly onRead: () => void;
}

/** That the result was changed by another hand than the pane's. */
export function SayChanged({ changed, onRead }: SayChangedProps) {
  const words = resultTextsFor(usePane().wording);
  if (changed === 'no') return null;
  if (changed === 'read again') return <SayNotice intent="info" notice={words.readAgain} />;
  const again = <Button onClick={onRead}>{words.read}</Button>;
  return <SayNotice intent="warning" notice={words.notReadAgain} action={again} />;
}
