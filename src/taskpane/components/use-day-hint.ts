import { parseIsoDate, type PlainDate } from '../../domain/plain-date';
import { usePane } from '../pane-context';

/**
 * Says a date that was entered in the pane's language: its field shows it in the order of the
 * browser's, and 3/4 is two days.
 *
 * @returns what stands below the field, before what else is said there.
 */
export function useDayHint(): (entered: PlainDate | string | null, hint?: string) => string | null {
  const { wording } = usePane();
  return (entered, hint = '') => {
    const day = typeof entered === 'string' ? parseIsoDate(entered) : entered;
    // A year of which one to three digits are typed is a date already.
    const said = day && day.year >= 1000 ? wording.date(day) : '';
    return [said, hint].filter((part) => part !== '').join(' · ') || null;
  };
}
