import fc from 'fast-check';
import path from 'node:path';
import { readLabelledTitles } from '../../scripts/evaluate/read-labelled-titles';
import { ALL_GRADES } from '../../src/domain/grade';
import type { Match, TitleQuery } from '../../src/matching/match';
import { createMatcher, matchTitle } from '../../src/matching/match-position';
import { damage } from './damage';

const TITLES = readLabelledTitles(path.join(__dirname, 'cases', 'invented-titles.csv'));
const QUERIES: readonly TitleQuery[] = TITLES.map(({ title, grade }) => ({
  title,
  grade,
  formerFamily: null,
}));
const someQuery = fc.constantFrom(...QUERIES);

/** What an answer says; the words are quoted as written, so they differ with the writing. */
function answerOf(match: Match): object {
  return {
    ...match,
    words: match.words.length > 0,
    removed: match.removed.length,
    doubts: match.doubts.map((doubt) => ('word' in doubt ? { ...doubt, word: '' } : doubt)),
    alternatives: match.alternatives.map(({ target, confidence }) => ({ target, confidence })),
  };
}

describe('no answer changes with', () => {
  const CHANGES: Readonly<Record<string, (title: string) => string>> = {
    'upper case': (title) => title.toUpperCase(),
    'lower case': (title) => title.toLowerCase(),
    'missing accents': (title) => title.normalize('NFD').replace(/\p{M}/gu, ''),
    'split accents': (title) => title.normalize('NFD'),
    'double spaces': (title) => `  ${title.replaceAll(' ', '  ')} `,
    'no-break spaces': (title) => title.replaceAll(' ', '\u00a0'),
    mojibake: (title) => damage(title),
    'doubled mojibake': (title) => damage(title, 2),
    'HTML entities': (title) =>
      title.replace(/[^\x20-\x7e]|&/g, (letter) => `&#${letter.codePointAt(0)};`),
  };

  it.each(Object.entries(CHANGES))('%s', (_, change) => {
    for (const query of QUERIES) {
      const changed = matchTitle({ ...query, title: change(query.title) });
      expect([query.title, answerOf(changed)]).toEqual([query.title, answerOf(matchTitle(query))]);
    }
  });

  it('any casing of each letter', () => {
    fc.assert(
      fc.property(someQuery, fc.infiniteStream(fc.boolean()), (query, upper) => {
        const title = Array.from(query.title, (letter) =>
          upper.next().value ? letter.toUpperCase() : letter.toLowerCase(),
        ).join('');
        expect(answerOf(matchTitle({ ...query, title }))).toEqual(answerOf(matchTitle(query)));
      }),
    );
  });

  it('the order of rows', () => {
    const inOrder = createMatcher();
    const expected = new Map(QUERIES.map((query) => [query, inOrder.match(query)]));
    const shuffled = fc.shuffledSubarray([...QUERIES], { minLength: QUERIES.length });
    fc.assert(
      fc.property(shuffled, (queries) => {
        const matcher = createMatcher();
        for (const query of queries) expect(matcher.match(query)).toEqual(expected.get(query));
      }),
      { numRuns: 5 },
    );
  });
});

describe('a second, different job turns no review into an acceptance', () => {
  const FIELDS = [
    ...['HR', 'Finance', 'Programme', 'Project', 'Administration', 'Operations', 'Evaluation'],
    ...['Performance Evaluation', 'Staff Evaluation', 'IT', 'Procurement', 'Labour', 'Travel'],
    ...['Records', 'Security', 'Research', 'Partnerships', 'Driver', 'Secretary', 'Translation'],
    ...['Technical', 'Gender', 'Statistics', 'Policy', 'Payroll', 'Radio Operator', 'Protocol'],
  ];
  type Join = (first: string, second: string, level: string) => string;
  const joinedBy =
    (join: string): Join =>
    (first, second, level) =>
      `${first}${join}${second} ${level}`;
  const EITHER_WAY: readonly Join[] = [
    ...[' and ', ' & ', '/', '-'].map(joinedBy),
    (first, second, level) => `${level}, ${first} & ${second}`,
  ];
  // What comes after a comma or a dash is what is added.
  const ADDED_AFTER: readonly Join[] = [
    ...[', ', ' - '].map(joinedBy),
    (first, second, level) => `${first} ${level} - ${second}`,
    (first, second, level) => `${first} ${level}, ${second} ${level}`,
  ];
  const LEVELS = [
    ['G5', 'Assistant'],
    ['NOB', 'Officer'],
    ['P3', 'Specialist'],
  ] as const;
  type Job = { readonly field: string; readonly match: Match };
  // Finance with administration is one job by 2019 fn. 3.
  const areTwoJobs = (left: Job, right: Job) =>
    left.match.target !== right.match.target &&
    !(left.field === 'Finance' && right.field === 'Administration');

  it.each(LEVELS)('at %s', (grade, level) => {
    const alone = FIELDS.map((field) => ({
      field,
      match: matchTitle({ title: `${field} ${level}`, grade, formerFamily: null }),
    }));
    const reviewed = alone.filter(({ match }) => !match.accepted);
    expect(reviewed.length).toBeGreaterThan(4);
    const lifted = reviewed.flatMap((one) =>
      alone
        .filter((other) => areTwoJobs(one, other))
        .flatMap((other) => [
          ...[...EITHER_WAY, ...ADDED_AFTER].map((join) => join(one.field, other.field, level)),
          ...EITHER_WAY.map((join) => join(other.field, one.field, level)),
        ])
        .filter((title) => matchTitle({ title, grade, formerFamily: null }).accepted),
    );
    expect(lifted).toEqual([]);
  });
});

it('answers any text at all, soundly', () => {
  const anyQuery = fc.record({
    title: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 600 }),
      fc.string({ unit: 'grapheme' }),
      fc
        .array(
          fc.constantFrom('Driver', '(', '/', '-', 'G5', '#', '&', 'Ã', '\u0301', ' ', '“', '.'),
        )
        .map((parts) => parts.join('')),
    ),
    grade: fc.constantFrom(null, ...ALL_GRADES),
    formerFamily: fc.option(fc.string({ unit: 'binary' })),
  });
  fc.assert(
    fc.property(anyQuery, (query) => {
      const match = matchTitle(query);
      const targets = [match.target, ...match.alternatives.map(({ target }) => target)];
      expect(match.alternatives.length).toBeLessThanOrEqual(3);
      expect(new Set(targets).size).toBe(targets.length);
      expect(match.confidence).toBeGreaterThanOrEqual(0);
      expect(match.confidence).toBeLessThanOrEqual(1);
      for (const { confidence } of match.alternatives) {
        expect(confidence).toBeLessThanOrEqual(match.confidence);
      }
      expect(match.accepted && match.target === null).toBe(false);
      expect(matchTitle(query)).toEqual(match);
    }),
    { numRuns: 500 },
  );
});
