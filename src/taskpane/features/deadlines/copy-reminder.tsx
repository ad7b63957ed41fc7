import type { AgendaItem } from '../../../deadlines/agenda';
import { writeReminder } from '../../../deadlines/reminder';
import type { PlainDate } from '../../../domain/plain-date';
import { CopyText } from '../../components/copy-text';
import { usePane } from '../../pane-context';
import { useDeadlinesTexts } from './use-deadlines-texts';

interface CopyReminderProps {
  readonly label: string;
  readonly items: readonly AgendaItem[];
  readonly today: PlainDate;
}

/** A reminder of what is owed, for a mail. */
export function CopyReminder({ label, items, today }: CopyReminderProps) {
  const { wording } = usePane();
  const { reminder } = useDeadlinesTexts().texts;
  const { copied, byHand, text } = reminder;
  return (
    <CopyText
      words={{ copy: label, copied, byHand, text }}
      write={() => writeReminder(items, today, wording)}
    />
  );
}
