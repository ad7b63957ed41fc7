import { Button } from '@fluentui/react-components';
import { SayError } from '../../components/say-error';
import { SayNotice } from '../../components/say-notice';
import { usePane } from '../../pane-context';
import { useLettersTexts } from './use-letters-texts';
import type { Recorded, Writing } from './use-writing';

interface SayRecordedProps {
  readonly recorded: Recorded;
  readonly writing: Writing;
}

/** That the documents stand in the table of deadlines, with an undo. */
export function SayRecorded({ recorded, writing }: SayRecordedProps) {
  const { wording } = usePane();
  const { records } = useLettersTexts();
  switch (recorded.kind) {
    case 'failed':
      return <SayError error={recorded.error} />;
    case 'taken back':
      return (
        <SayNotice intent="info" notice={{ what: records.undone(recorded.changed), next: '' }} />
      );
    case 'recorded': {
      const { acts, written } = recorded;
      const { added, known, withoutNumber } = acts[0]!;
      const sent = acts[1];
      const isUndoable = acts.some((act) => act.added + act.dated > 0);
      const on = wording.date(written.on);
      const canBeSent = !sent && written.isSentToOfficials && added + known > 0;
      return (
        <SayNotice
          intent="success"
          notice={{
            what: sent ? records.sent(sent.dated, sent.known, on) : records.recorded(added, known),
            next: withoutNumber > 0 ? records.withoutNumber(withoutNumber) : '',
          }}
          action={
            <>
              {canBeSent && (
                <Button onClick={() => void writing.markSent(recorded)}>
                  {records.markSent(on)}
                </Button>
              )}
              {isUndoable && (
                <Button onClick={() => void writing.takeBack(acts)}>{records.undo}</Button>
              )}
            </>
          }
        />
      );
    }
  }
}
