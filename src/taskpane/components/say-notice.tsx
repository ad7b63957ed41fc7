import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarIntent,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Notice } from '../texts/pane-texts';
import { useFocusIfLost } from './use-focus-if-lost';

interface SayNoticeProps {
  readonly notice: Notice;
  readonly intent: MessageBarIntent;
  /** A button that does what the notice says. */
  readonly action?: ReactNode;
}

/** What happened, and what to do. */
export function SayNotice({ notice, intent, action }: SayNoticeProps) {
  const focus = useFocusIfLost<HTMLDivElement>();
  return (
    <MessageBar ref={focus} tabIndex={-1} intent={intent} layout="multiline" shape="square">
      <MessageBarBody>
        <MessageBarTitle>{notice.what}</MessageBarTitle> {notice.next}
      </MessageBarBody>
      {action && <MessageBarActions>{action}</MessageBarActions>}
    </MessageBar>
  );
}
