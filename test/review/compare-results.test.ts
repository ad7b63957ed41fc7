import fc from 'fast-check';
import { compareResults, type ResultChanges } from '../../src/review/compare-results';
import { createRowReader, type ResultCells, type ResultRow } from '../../src/review/result-row';
import { wordingFor } from '../../src/wording/wording';

const CELLS: ResultCells = {
  number: 'P-1',
  title: 'Driver',
  grade: 'G2',
  incumbent: 'E-1',
  family: 'Drivers',
  'allocated grade': 'G2',
  outcome: 'No change',
  'incumbent grade': 'G2',
  verified: '',
};

const readRow = createRowReader();
const row = (cells: Partial<ResultCells> = {}) => readRow({ ...CELLS, ...cells });

function compare(
  earlier: readonly ResultRow[],
  now: readonly ResultRow[],
  mostLines = Infinity,
): ResultChanges {
  const comparison = compareResults(mostLines);
  earlier.forEach(comparison.addEarlier);
  now.forEach(comparison.addNow);
  return comparison.finish();
}

it.each<[string, Partial<ResultCells>, Partial<ResultCells>, string[]]>([
  ['a title', {}, { title: 'Senior Driver' }, ['title: Driver > Senior Driver']],
  ['a grade', {}, { grade: 'G3' }, ['grade: G2 > G3']],
  ['an incumbent', {}, { incumbent: 'E-2' }, ['incumbent: E-1 > E-2']],
  ['an incumbent who left', {}, { incumbent: 'vacant' }, ['incumbent: E-1 > ']],
  ['a family', {}, { family: 'Messengers' }, ['family: Drivers > Messengers']],
  ['an allocated grade', {}, { 'allocated grade': 'G3' }, ['allocated grade: G2 > G3']],
  [
    'an outcome',
    {},
    { outcome: 'Higher grade awarded' },
    ['outcome: no change > higher grade awarded'],
  ],
  ['an incumbent’s grade', {}, { 'incumbent grade': 'G3' }, ['incumbent grade: G2 > G3']],
  ['nothing but spelling', {}, { title: 'DRIVER ', number: 'p-1', incumbent: 'e-1' }, []],
  ['nothing but the way to write a grade', {}, { grade: 'GS-2/VII' }, []],
  ['nothing but the language', {}, { outcome: wordingFor('fr').outcome['no change'] }, []],
  ['nothing but the way to say vacant', { incumbent: '' }, { incumbent: 'Vacant' }, []],
  ['a number written as a number', { number: '1002' }, { number: 1002 }, []],
])('sees %s', (_, before, now, expected) => {
  const { lines, inBoth } = compare([row(before)], [row(now)]);
  expect(lines.map((line) => `${line.kind}: ${line.before} > ${line.now}`)).toEqual(expected);
  expect(inBoth).toBe(1);
});

it('tells new positions, positions that are gone, and those in both', () => {
  const earlier = [row(), row({ number: 'P-2', verified: 'AK, 2 March 2026' })];
  const now = [row(), row({ number: 'P-3', grade: 'G3' })];
  const { lines, counts, unchanged } = compare(earlier, now);
  expect(lines).toEqual([
    {
      number: 'P-2',
      kind: 'gone',
      before: 'G2',
      now: '',
      title: 'Driver',
      verifiedBefore: 'AK, 2 March 2026',
    },
    { number: 'P-3', kind: 'new', before: '', now: 'G3', title: 'Driver', verifiedBefore: '' },
  ]);
  expect(counts).toMatchObject({ new: 1, gone: 1, title: 0 });
  expect(unchanged).toBe(1);
});

it('keeps a mark only where nothing changed that it rests on', () => {
  const verified = 'AK, 2 March 2026';
  const earlier = ['P-1', 'P-2', 'P-3', 'P-4'].map((number) => row({ number, verified }));
  const now = [
    row({ number: 'P-4', verified: 'BL, 1 April 2026' }),
    row({ number: 'P-2', incumbent: 'E-9' }),
    row({ number: 'P-1' }),
    row({ number: 'P-3', title: 'Messenger', verified: 'BL, 1 April 2026' }),
  ];
  const { kept, marksLost } = compare(earlier, now);
  expect(kept).toEqual([{ row: 2, verified }]);
  expect(marksLost).toBe(1);
});

it('guesses nothing about numbers that are blank or stand twice', () => {
  const twice = [row(), row({ incumbent: 'E-2', verified: 'AK' }), row({ number: '-' })];
  const once = [row({ incumbent: 'E-2' }), row({ number: '' }), row({ number: 'n/a' })];
  for (const [earlier, now] of [
    [twice, once],
    [once, twice],
    [twice, twice],
  ] as const) {
    const { lines, kept, notCompared, inBoth } = compare(earlier, now);
    expect({ lines, kept, inBoth }).toEqual({ lines: [], kept: [], inBoth: 0 });
    expect(notCompared.repeated).toBe(1);
  }
  expect(compare(twice, once).notCompared).toMatchObject({ blankEarlier: 1, blankNow: 2 });
});

it('counts what it cannot list', () => {
  const rows = Array.from({ length: 10 }, (_, at) => row({ number: `P-${at}` }));
  const now = rows.slice(5).map((same) => ({ ...same, facts: ['x', ...same.facts.slice(1)] }));
  const { lines, linesLeftOff, counts } = compare(rows, now, 7);
  expect(counts).toMatchObject({ gone: 5, title: 5 });
  expect(lines.map(({ kind }) => kind)).toEqual([...Array(5).fill('gone'), 'title', 'title']);
  expect(linesLeftOff).toBe(3);
});

describe('whatever the rows', () => {
  const anyRow = fc
    .record({
      number: fc.constantFrom('', 'P-1', 'P-2', 'P-3', 'P-4', 'p-4'),
      title: fc.constantFrom('Driver', 'driver', 'Messenger'),
      incumbent: fc.constantFrom('', 'E-1', 'vacant'),
      outcome: fc.constantFrom('No change', 'Vacant', wordingFor('es').outcome['no change']),
      verified: fc.constantFrom('', 'AK'),
    })
    .map(row);
  const anyRows = fc.array(anyRow, { maxLength: 12 });
  const shown = ({ lines, kept, ...rest }: ResultChanges) => ({
    ...rest,
    lines: lines.map(({ number, kind }) => `${number.toLowerCase()} ${kind}`).sort(),
    kept: kept.length,
  });

  it('finds nothing between a result and itself', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { lines, changed, marksLost, counts } = compare(rows, rows);
        expect(lines).toEqual([]);
        expect(Object.values(counts).every((count) => count === 0)).toBe(true);
        expect(changed.any + marksLost).toBe(0);
      }),
    );
  });

  it('makes no difference of their order', () => {
    const distinct = fc.uniqueArray(anyRow, {
      selector: ({ number }) => number.toLowerCase(),
      maxLength: 12,
    });
    fc.assert(
      fc.property(distinct, distinct, fc.infiniteStream(fc.nat()), (earlier, now, keys) => {
        const shuffle = (rows: readonly ResultRow[]) =>
          rows
            .map((one) => ({ one, key: keys.next().value as number }))
            .sort((left, right) => left.key - right.key)
            .map(({ one }) => one);
        const straight = shown(compare(earlier, now));
        expect(shown(compare(shuffle(earlier), shuffle(now)))).toEqual(straight);
      }),
    );
  });

  it('mirrors: what is new one way is gone the other', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (earlier, now) => {
        const there = compare(earlier, now);
        const back = compare(now, earlier);
        expect(there.counts.new).toBe(back.counts.gone);
        expect(there.inBoth).toBe(back.inBoth);
        expect(there.unchanged).toBe(back.unchanged);
        expect(there.lines.length).toBe(
          Object.values(there.counts).reduce((sum, count) => sum + count, 0),
        );
      }),
    );
  });
});
