import { compareLists, compareWords } from '../../src/agreement-text/compare-words';

const written = (before: string, after: string) =>
  compareWords(before, after)
    .map((run) => ({ both: run.text, before: `[-${run.text}]`, after: `[+${run.text}]` })[run.in])
    .join(' ');

it.each([
  ['a b c', 'a b c', 'a b c'],
  ['', 'a', '[+a]'],
  ['a', '', '[-a]'],
  ['write short letters', 'write and sign letters', 'write [-short] [+and sign] letters'],
  ['a b c d', 'd a b c', '[+d] a b c [-d]'],
])('%s to %s', (before, after, expected) => {
  expect(written(before, after)).toBe(expected);
});

it('pairs what is alike, and keeps what is dropped in its place', () => {
  const before = ['Book journeys.', 'Keep the diary of the office.', 'Answer letters.'];
  const after = ['Keep and defend the diary of the office.', 'Answer letters.', 'Guide a team.'];
  expect(compareLists(before, after).map(({ change }) => change)).toEqual([
    'dropped',
    'reworded',
    'same',
    'added',
  ]);
});
