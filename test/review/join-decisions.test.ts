import fc from 'fast-check';
import { joinDecisions } from '../../src/review/join-decisions';
import { anyDecision, decision } from './decisions';

it('keeps an answer that two reviewers share once, by the first who gave it', () => {
  const first = decision({ by: 'BL', on: { year: 2026, month: 3, day: 1 } });
  const second = decision({ title: 'WIDGET  ASSISTANT' });
  expect(joinDecisions([second], [first])).toEqual({ decisions: [first], contradictions: [] });
});

it('shows answers that contradict each other, and overwrites neither', () => {
  const mine = decision();
  const theirs = decision({ by: 'BL', target: 'Finance Assistants' });
  const { decisions, contradictions } = joinDecisions([mine], [theirs]);
  expect(decisions).toEqual([mine, theirs]);
  expect(contradictions.map((found) => found.decisions)).toEqual([[mine, theirs]]);
});

it('takes an exception for one position as no contradiction of the rule', () => {
  const exception = decision({ positionNumber: 'P-1', target: 'no description fits' });
  expect(joinDecisions([decision()], [exception]).contradictions).toEqual([]);
});

const table = fc.array(anyDecision, { maxLength: 12 });

it('does not depend on whose table comes first', () => {
  fc.assert(
    fc.property(table, table, (left, right) => {
      expect(joinDecisions(left, right)).toEqual(joinDecisions(right, left));
    }),
  );
});

it('does not depend on which tables are joined first, nor on joining one twice', () => {
  fc.assert(
    fc.property(table, table, table, (first, second, third) => {
      const all = joinDecisions(first, second, third);
      const { decisions } = joinDecisions(first, second);
      expect(joinDecisions(decisions, third)).toEqual(all);
      expect(joinDecisions(all.decisions, first)).toEqual(all);
    }),
  );
});
