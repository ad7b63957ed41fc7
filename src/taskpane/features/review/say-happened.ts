import type { Wording } from '../../../wording/wording';
import type { ReviewTexts } from '../../texts/review-texts';
import type { Happened } from './review-store';

/** What a screen reader says after a key. */
export function sayHappened(
  happened: Happened | null,
  { said, positions, bands, join, moved }: ReviewTexts,
  wording: Wording,
): string {
  switch (happened?.kind) {
    case undefined:
      return '';
    case 'decided': {
      const { title, answer } = happened;
      return said.decided(title, wording.target(answer.target), positions(happened.positions));
    }
    case 'confirmed':
      return bands.confirmed(happened.positions);
    case 'joined':
      return join.joined(happened.decisions, happened.contradictions);
    case 'skipped':
      return said.skipped(happened.title);
    case 'undone':
      return said.undone(happened.title);
    case 'nothing proposed':
      return said.chooseFirst;
    case 'nothing to undo':
      return said.nothingToUndo;
    case 'moved':
      return `${moved.what} ${moved.next}`;
  }
}
