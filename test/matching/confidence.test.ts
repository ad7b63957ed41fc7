import fc from 'fast-check';
import { confidenceOf } from '../../src/matching/confidence';

it('never falls when points or lead grow', () => {
  const evidence = fc.record({
    points: fc.double({ min: 0, max: 20, noNaN: true }),
    lead: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(evidence, evidence, (one, other) => {
      const low = {
        points: Math.min(one.points, other.points),
        lead: Math.min(one.lead, other.lead),
      };
      const high = {
        points: Math.max(one.points, other.points),
        lead: Math.max(one.lead, other.lead),
      };
      expect(confidenceOf(high)).toBeGreaterThanOrEqual(confidenceOf(low));
    }),
  );
});

it('is never certain', () => {
  expect(confidenceOf({ points: 1000, lead: 1 })).toBeLessThan(1);
  expect(confidenceOf({ points: 0, lead: 0 })).toBeGreaterThan(0);
});
