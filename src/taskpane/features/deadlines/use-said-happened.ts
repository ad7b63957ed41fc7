import { usePane } from '../../pane-context';
import type { Happened } from './follow-ups-view';
import { useDeadlinesTexts } from './use-deadlines-texts';

/** What has just happened, as a sentence; empty where a notice of its own says it. */
export function useSaidHappened(happened: Happened | null): string {
  const { wording } = usePane();
  const { texts, words } = useDeadlinesTexts();
  const { record, file } = texts;
  switch (happened?.kind) {
    case 'recorded': {
      const { entry, recording } = happened;
      const { positionNumber } = entry.found;
      return record.recorded(
        positionNumber,
        words.event[recording.event],
        wording.date(recording.on),
      );
    }
    case 'filed':
      return record.ticked(happened.entry.found.positionNumber, file[happened.item]);
    case 'undone':
      return record.undone(happened.positionNumber);
    default:
      return '';
  }
}
