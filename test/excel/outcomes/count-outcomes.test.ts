import { figuresOf } from '../../../src/excel/outcomes/count-outcomes';

const table = (marks: readonly string[], grades: readonly string[] = marks.map(() => 'G3')) => ({
  Outcome: marks.map(() => 'No change'),
  Review: marks.map(() => ''),
  Verified: [...marks],
  'Job family': marks.map(() => 'Drivers'),
  'Allocated grade': [...grades],
});

it('counts what is verified by reviewer and day, the latest day first, in three languages', () => {
  const { progress, verified } = figuresOf(
    table([
      'AK, 9 March 2026',
      '',
      'BL, 10 March 2026',
      'AK, 9 March 2026',
      'AK, 10 mars 2026',
      'CM, 28 de febrero de 2026',
      'seen by the director',
    ]),
  );
  expect(progress).toEqual([
    { text: 'AK, 10 mars 2026', count: 1 },
    { text: 'BL, 10 March 2026', count: 1 },
    { text: 'AK, 9 March 2026', count: 2 },
    { text: 'CM, 28 de febrero de 2026', count: 1 },
    { text: 'seen by the director', count: 1 },
  ]);
  expect(progress.reduce((sum, { count }) => sum + count, 0)).toBe(verified);
});

it('leaves out rows to which nothing is assigned, as the count of the verified does', () => {
  const { progress, verified } = figuresOf(
    table(['AK, 9 March 2026', 'AK, 9 March 2026'], ['G3', '']),
  );
  expect(progress).toEqual([{ text: 'AK, 9 March 2026', count: 1 }]);
  expect(verified).toBe(1);
});
