import type { Standing } from '../../../../excel/outcomes/read-standing';
import type { Numbers } from '../../../../wording/phrases';
import type { NextStep, Waiting } from '../next-step';

/** What the pane says of a workbook that holds a result, in one language. */
export type StartTexts = ReturnType<typeof englishStart>;

/** A next step: the button, and why it is next. */
export interface StepTexts {
  readonly does: string;
  readonly why: (standing: Standing, waiting: Waiting) => string;
}

export function englishStart({ number }: Numbers) {
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count === 1 ? one : many}`;
  return {
    title: 'Where the work stands',
    from: (sheet: string, day: string) => `Mapped from ${sheet} on ${day}`,
    fromUnknown: 'This workbook holds a mapping.',
    next: {
      decide: {
        does: 'Continue review',
        why: ({ needReview }, { cases }) =>
          cases === null
            ? `${some(needReview, 'position is', 'positions are')} in review.`
            : `${some(cases, 'case', 'cases')} to decide.`,
      },
      overdue: {
        does: 'See what is overdue',
        why: (_, { overdue }) => `${some(overdue, 'step is', 'steps are')} overdue.`,
      },
      verify: {
        does: 'Verify proposals',
        why: ({ unverified }) =>
          `No case is open; ${some(unverified, 'position waits', 'positions wait')} to be verified.`,
      },
      letters: {
        does: 'Write letters',
        why: ({ verified }) => `${some(verified, 'position is', 'positions are')} verified.`,
      },
      results: { does: 'See results', why: () => 'Nothing waits for a decision any more.' },
    } satisfies Record<NextStep['kind'], StepTexts>,
    figure: {
      positions: 'positions',
      covered: 'covered by an agreement',
      notCovered: 'not covered, benchmark only, or a fact missing or unread',
      described: 'of the covered, with a grade allocated',
      undescribed: 'of the covered, none allocated',
      verified: 'verified',
      unverified: 'not yet verified',
      inReview: 'positions in review',
      inCases: (cases: number) => `in ${some(cases, 'case', 'cases')} to decide`,
      /** Of the positions in review, those that no decision settles. */
      forFacts: 'for a fact that the export lacks or contradicts',
    },
    /** Under a button that maps again. */
    stays: (verified: number) =>
      verified > 0
        ? `Decisions stay, and of ${some(verified, 'verified position', 'verified positions')} those that did not change stay verified.`
        : 'Decisions that were made stay.',
  };
}
