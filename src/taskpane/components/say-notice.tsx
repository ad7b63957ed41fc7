import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
  type MessageBarIntent,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Notice } from '../texts/notice';
import { ClauseText } from './clause-text';
import { useFocusIfLost } from './use-focus-if-lost';

const useStyles = makeStyles({
  notice: { flexShrink: 0, marginBlock: tokens.spacingVerticalS, outlineStyle: 'none' },
});

interface SayNoticeProps {
  readonly notice: Notice;
  readonly intent: MessageBarIntent;
  /** A button that does what the notice says. */
  readonly action?: ReactNode;
}

/** What happened, and what to do. */
export function SayNotice({ notice, intent, action }: SayNoticeProps) {
  const styles = useStyles();
  const focus = useFocusIfLost<HTMLDivElement>();
  return (
    <div ref={focus} tabIndex={-1} className={styles.notice}>
      <MessageBar intent={intent} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{notice.what}</MessageBarTitle> <ClauseText text={notice.next} />
        </MessageBarBody>
        {action && <MessageBarActions>{action}</MessageBarActions>}
      </MessageBar>
    </div>
  );
}
