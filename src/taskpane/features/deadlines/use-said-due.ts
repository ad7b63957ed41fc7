import type { Obligation } from '../../../domain/obligation';
import { daysBetween, type PlainDate } from '../../../domain/plain-date';
import { usePane } from '../../pane-context';
import { useDeadlinesTexts } from './use-deadlines-texts';

/** Says by when something is owed, or until when it is open. */
export function useSaidDue(today: PlainDate): (owed: Obligation, isOpen: boolean) => string {
  const { wording } = usePane();
  const { texts } = useDeadlinesTexts();
  return ({ due, overdue }, isOpen) => {
    if (!due) return texts.undated;
    const date = wording.date(due);
    if (overdue) return texts.overdueSince(date, daysBetween(due, today));
    return isOpen ? texts.until(date) : texts.due(date);
  };
}
