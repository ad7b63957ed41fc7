import type { GradeChangeCount } from '../../../review/grade-change';
import type { ReviewTexts } from './texts/en';

/**
 * What an answer does to grades: one sentence for each change, with both grades and whose.
 *
 * @param all positions that the answer is for, where fewer than these are changed.
 */
export function sayChanges(
  changes: readonly GradeChangeCount[],
  { change }: ReviewTexts,
  all = 0,
): readonly string[] {
  return changes.map((found) => {
    const { kind, from, to, count, who, lacksDate } = found;
    const named = who.filter((name) => name !== '').join(', ');
    const people = count > who.length ? `${named} …` : named;
    const sentence = change[kind]({ who: change.who(people, count, all), from, to });
    return lacksDate ? `${sentence} ${change.lacksDate}` : sentence;
  });
}
