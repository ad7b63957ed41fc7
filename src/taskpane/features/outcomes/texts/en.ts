import type { ChangeKind } from '../../../../review/compare-results';
import type { Notice } from '../../../texts/notice';
import type { Numbers } from '../../../../wording/phrases';

/** What the pane says about the result in figures, in one language. */
export type OutcomesTexts = ReturnType<typeof englishOutcomes>;

export function englishOutcomes({ number }: Numbers) {
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count === 1 ? one : many}`;
  const positions = (count: number) => some(count, 'position', 'positions');
  const rows = (count: number) => some(count, 'row', 'rows');
  return {
    title: 'Results',
    positions: (count: number) => `${positions(count)} in the table JD_Mapping`,
    posts: (count: number, column: string) =>
      `They stand for ${some(count, 'post', 'posts')} by the column ${column}, and these are counted here.`,
    partsOfPosts: 'A part of a post, such as 0.5, counts as one: it is one position.',
    byFamily: 'Families by allocated grade',
    refresh: 'Count again',

    verification: 'Verification',
    /** What a row owes a verification for. */
    verificationExplain:
      'Counted where a grade is allocated. Nobody verifies what is assigned to no one, such as a benchmark.',
    progress: 'By reviewer and day',
    verified: 'Verified',
    proposals: 'Not yet verified',

    summary: {
      write: 'Write summary',
      writing: 'Writing the summary …',
      written: (sheet: string) => ({
        what: `The sheet ${sheet} is written.`,
        next: 'Its figures are formulas: they follow every decision.',
      }),
      countsAll: 'The sheet JD Summary counts all positions.',
      withoutCharts: 'This version of Excel cannot draw the charts; the figures are complete.',
    },

    since: {
      title: 'Since the last export',
      comparing: 'Comparing …',
      nothingBefore: 'This result was compared with no earlier one.',
      how: 'Map next month’s export in this workbook, or copy last month’s sheet JD Mapping into it.',
      kind: {
        new: 'New positions',
        gone: 'Positions gone',
        title: 'Job title changed',
        grade: 'Grade changed',
        incumbent: 'Incumbent changed',
        family: 'Job family changed',
        'allocated grade': 'Allocated grade changed',
        outcome: 'Outcome changed',
        'incumbent grade': 'Incumbent grade changed',
      } satisfies Record<ChangeKind, string>,
      any: 'New or changed in any way',
      unchanged: (unchanged: number, inBoth: number) =>
        `${number(unchanged)} of ${positions(inBoth)} in both exports are unchanged.`,
      comparedOn: (date: string) => `Compared by position number on ${date}.`,
      nothingChanged: 'No position is new, gone or changed.',
      marksKept: (count: number) =>
        `${some(count, 'unchanged position keeps', 'unchanged positions keep')} the verification: title, grade, incumbent, family and outcome are the same.`,
      marksLost: (count: number) =>
        `${some(count, 'changed position', 'changed positions')} lost it and must be verified again.`,
      blank: (earlier: number, now: number) =>
        `Not compared, no position number: ${rows(now)} now, ${rows(earlier)} before.`,
      repeated: (numbers: number) =>
        `Not compared: ${some(numbers, 'position number stands', 'position numbers stand')} in several rows.`,
      fewInCommon: {
        what: 'The two exports have hardly any position number in common.',
        next: 'Check under Map that the same column is taken for the position number.',
      },
      leftOff: (lines: number) =>
        `The sheet JD Changes is full: ${some(lines, 'change is', 'changes are')} counted but not listed.`,
      noNumbers: {
        earlier: {
          what: 'The earlier result has no position numbers.',
          next: 'Nothing else tells its rows apart, so nothing was compared.',
        },
        now: {
          what: 'This export has no column with position numbers.',
          next: 'Choose it under Map and map again; nothing was compared.',
        },
      } satisfies Record<'earlier' | 'now', Notice>,
      goneUnfiltered: (count: number) =>
        `Positions that are gone (${number(count)}) stand in no row, so that no filter finds them.`,
      failed: 'The comparison with the last result did not succeed; the mapping is complete.',
      unlisted: 'The changes are counted, but the sheet JD Changes could not be written.',
      compareWith: (sheet: string) => `Compare with ${sheet}`,
      review: 'Review what changed',
    },
  };
}
