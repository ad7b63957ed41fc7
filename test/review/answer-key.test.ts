import fc from 'fast-check';
import type { Position } from '../../src/domain/position';
import { answerKey } from '../../src/review/answer-key';
import { createAssessor } from '../../src/review/assess-decided';
import { createDecisionBook } from '../../src/review/decision-book';
import { anyPosition, FIELDS, NAMES } from './any-position';
import { decision } from './decisions';

/** Two positions that differ in one field, or in none where the draw is the same. */
const pair = fc
  .tuple(anyPosition, fc.constantFrom(...NAMES))
  .chain(([one, name]) =>
    FIELDS[name].map((value): [Position, Position] => [one, { ...one, [name]: value }]),
  );

const DECISIONS = [
  decision({ title: 'Driver', grade: 'G5', target: 'Drivers', allocatedGrade: 'G3', why: 'memo' }),
  decision({ title: 'Finance Officer', grade: 'G5', target: 'Messengers', positionNumber: 'P-1' }),
];

describe.each([
  ['no decisions', []],
  ['decisions, one for a single position', DECISIONS],
])('with %s', (_, decisions) => {
  const keyOf = answerKey(decisions);
  const settings = { assignedOn: { year: 2026, month: 12, day: 1 }, effectiveOn: {} };
  const { assess } = createAssessor(settings, createDecisionBook(decisions));

  it('positions that differ in one field share an answer only where the assessment is the same', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        if (keyOf(one) === keyOf(other)) expect(assess(other)).toEqual(assess(one));
      }),
      { numRuns: 2_000 },
    );
  });
});

it('every field counts but the row, and the number where no decision names one', () => {
  fc.assert(
    fc.property(pair, ([one, other]) => {
      const differing = NAMES.filter(
        (name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]),
      );
      const ofKey = (decisions: typeof DECISIONS, silent: readonly string[]) => {
        const keyOf = answerKey(decisions);
        const isSame = keyOf(one) === keyOf(other);
        expect([differing, isSame]).toEqual([
          differing,
          differing.every((name) => silent.includes(name)),
        ]);
      };
      ofKey([], ['row', 'number']);
      ofKey(DECISIONS, ['row']);
    }),
    { numRuns: 1_000 },
  );
});
