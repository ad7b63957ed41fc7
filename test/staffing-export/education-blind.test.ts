import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEducation } from '../../src/staffing-export/education-words';

/**
 * Wordings written down before the reader of them was looked at, with what a person would say: the
 * level, or `ask` where it depends on what the wording does not say. Where there are two, either will do.
 */
const LIST = readFileSync(join(__dirname, 'education-blind.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [, wording, expected] = line.split('\t') as [string, string, string];
    return { wording, expected: expected.split('|') };
  });

const LEVELS = ['none', 'primary', 'compulsory', 'secondary', 'diploma', 'bachelor', 'advanced'];
const LEVEL_OF: Readonly<Record<string, string>> = {
  'first-level degree': 'bachelor',
  // A first-level degree for sure; whether it is more is asked.
  'long degree': 'bachelor',
  'advanced degree': 'advanced',
};

const answered = LIST.map(({ wording, expected }) => {
  const education = readEducation(wording, 2026);
  const level = education === null ? 'ask' : (LEVEL_OF[education] ?? education);
  const known = expected.filter((each) => each !== 'ask').map((each) => LEVELS.indexOf(each));
  return { wording, level, expected, known, rank: LEVELS.indexOf(level) };
});

it('reads none too high, and no level where nobody could tell one', () => {
  const wrong = answered.filter(({ rank, known }) => rank > Math.max(-1, ...known));
  expect(wrong).toEqual([]);
});

it('is right, or asks, in 97 of 100', () => {
  const right = answered.filter(
    ({ level, expected }) => level === 'ask' || expected.includes(level),
  );
  expect(LIST.length).toBe(229);
  expect(right.length / LIST.length).toBeGreaterThanOrEqual(0.97);
});

it('asks only where somebody would, in 95 of 100', () => {
  const needless = answered.filter(
    ({ level, expected }) => level === 'ask' && !expected.includes('ask'),
  );
  expect(needless.length / LIST.length).toBeLessThanOrEqual(0.05);
});
