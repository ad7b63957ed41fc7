import fc from 'fast-check';
import { ALL_GRADES } from '../../src/domain/grade';
import { JOB_FAMILIES } from '../../src/domain/job-description';
import { lacksReason, type ReviewDecision } from '../../src/review/review-decision';

export function decision(more: Partial<ReviewDecision> = {}): ReviewDecision {
  return {
    title: 'Widget Assistant',
    grade: 'G5',
    formerFamily: null,
    positionNumber: null,
    target: 'Programme Assistants',
    allocatedGrade: null,
    by: 'AK',
    on: { year: 2026, month: 3, day: 2 },
    why: '',
    ...more,
  };
}

const tidyText = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

/** Few titles and people, so that tables meet. */
export const anyDecision: fc.Arbitrary<ReviewDecision> = fc.record({
  title: fc.constantFrom('Driver', 'DRIVER', 'Widget Assistant', 'Secretary'),
  grade: fc.constantFrom('G2', 'G5', null),
  formerFamily: fc.constantFrom(null, 'Transport'),
  positionNumber: fc.constantFrom(null, null, 'P-1', 'P-2'),
  target: fc.constantFrom('Drivers', 'Messengers', 'no description fits'),
  allocatedGrade: fc.constantFrom(null, 'G3'),
  by: fc.constantFrom('AK', 'BL'),
  on: fc.record({
    year: fc.constant(2026),
    month: fc.constant(3),
    day: fc.integer({ min: 1, max: 3 }),
  }),
  why: fc.constantFrom('', 'asked'),
});

/** Anything that a table can hold; what takes a reason has one. */
export const oddDecision: fc.Arbitrary<ReviewDecision> = fc
  .record({
    title: tidyText,
    grade: fc.constantFrom(null, ...ALL_GRADES),
    formerFamily: fc.option(tidyText),
    positionNumber: fc.option(tidyText),
    target: fc.constantFrom(
      ...JOB_FAMILIES,
      'no description fits' as const,
      'none introduced yet' as const,
    ),
    allocatedGrade: fc.constantFrom(null, ...ALL_GRADES),
    by: tidyText,
    on: fc.record({
      year: fc.integer({ min: 1901, max: 9998 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    }),
    why: fc.oneof(fc.constant(''), tidyText),
  })
  .map((made) => (lacksReason(made) ? { ...made, why: 'asked' } : made));
