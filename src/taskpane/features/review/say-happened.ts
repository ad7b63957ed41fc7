import type { Wording } from '../../../wording/wording';
import type { ReviewTexts } from './texts/en';
import type { ReviewEvent } from './review-view';
import { sayChanges } from './say-changes';

/** What has been done, to how many positions and to which grades. */
export function sayHappened(
  happened: ReviewEvent | null,
  words: ReviewTexts,
  wording: Wording,
): string {
  const { said, positions, bands, join, handOver, moved } = words;
  switch (happened?.kind) {
    case undefined:
      return '';
    case 'decided': {
      const { title, answer, others, changes } = happened;
      const done = said.decided(
        others > 0 ? said.withOthers(title, others) : title,
        wording.target(answer.target),
        positions(happened.positions),
      );
      return [done, ...sayChanges(changes, words)].join(' ');
    }
    case 'confirmed':
      return bands.confirmed(happened.positions);
    case 'joined':
      return join.joined(happened.decisions, happened.contradictions);
    case 'handed over': {
      const { cases, to } = happened;
      return to === null
        ? handOver.takenBack(cases, happened.positions)
        : handOver.done(cases, happened.positions, to);
    }
    case 'skipped':
      return said.skipped(happened.title);
    case 'undone':
      return said.undone(happened.title);
    case 'nothing proposed':
      return said.chooseFirst;
    case 'nothing to undo':
      return said.nothingToUndo;
    case 'changed elsewhere':
      return said.changedElsewhere;
    case 'moved':
      return `${moved.what} ${moved.next}`;
  }
}
