import fc from 'fast-check';
import { recogniseColumns } from '../../src/staffing-export/columns';
import { findCrossed, readCross } from '../../src/staffing-export/crossed-columns';
import type { Cell, CellRow } from '../../src/staffing-export/export-layout';
import { findHeader } from '../../src/staffing-export/find-header';
import { createPositionReader } from '../../src/staffing-export/read-positions';
import { GENEVA } from '../../src/staffing-export/value-words';

test.each([
  ...[
    'x',
    'X',
    ' x ',
    '×',
    '✓',
    '✔',
    '●',
    '*',
    '(x)',
    'yes',
    'Oui',
    'sí',
    true,
    1,
    100,
    '100 %',
  ].map((cell) => [cell, 'yes'] as const),
  ...['', '-', '–', 'no', 'non', false, 0, '0%'].map((cell) => [cell, 'no'] as const),
  ...[0.5, '0,5', '50%', '0.25'].map((cell) => [cell, 'in part'] as const),
  ...['RB', 'Lima', 2, 50, '17', 'x12'].map((cell) => [cell, null] as const),
])('%j is a cross: %s', (cell, mark) => expect(readCross(cell)).toBe(mark));

const rowsOf = (count: number, ...columns: readonly Cell[]): CellRow[] =>
  Array.from({ length: count * columns.length }, (_, row) =>
    columns.map((cross, at) => (row % columns.length === at ? cross : '')),
  );

test.each([
  [
    ['RB', 'XB'],
    ['regular budget', 'other'],
  ],
  [
    ['Regular budget', 'Extra-budgetary', 'Technical cooperation'],
    ['regular budget', 'other', 'other'],
  ],
  [
    ['Funding RB', 'Funding TC'],
    ['regular budget', 'other'],
  ],
  [
    ['BO', 'Hors budget ordinaire'],
    ['regular budget', 'other'],
  ],
  [
    ['PO', 'CT'],
    ['regular budget', 'other'],
  ],
  [
    ['FT', 'WLT', 'Temp'],
    ['fixed-term', 'without limit of time', 'other'],
  ],
  [
    ['Contract WLT No limit', 'Contract FT Fixed'],
    ['without limit of time', 'fixed-term'],
  ],
  [
    ['Durée déterminée', 'Sans limitation de temps'],
    ['fixed-term', 'without limit of time'],
  ],
] as const)('crosses below %j', (names, values) => {
  const found = findCrossed(names, rowsOf(3, ...names.map(() => 'x')));
  expect(names.map((_, index) => found.get(index)?.value)).toEqual(values);
});

test.each<[string, readonly string[], readonly CellRow[]]>([
  ['one column of a kind', ['FT', 'PT'], rowsOf(3, 'x', 'x')],
  ['two of one value', ['XB', 'TC'], rowsOf(3, 'x', 'x')],
  ['several crosses in most rows', ['RB', 'XB'], Array<CellRow>(6).fill(['x', 'x'])],
  ['amounts', ['RB', 'XB'], rowsOf(3, 120_000, 80_000)],
  ['numbers of posts', ['RB', 'XB'], rowsOf(3, 1, 4)],
  ['codes', ['RB', 'XB'], rowsOf(3, 'RB', 'XB')],
  ['names of nothing of ours', ['Monday', 'Tuesday'], rowsOf(3, 'x', 'x')],
])('%s are no crosses of ours', (_, names, rows) => expect(findCrossed(names, rows).size).toBe(0));

test('a column of the group whose name says no value of ours is for a person to read', () => {
  const names = ['Contract FT', 'Contract WLT', 'Contract Permanent'];
  expect(findCrossed(names, rowsOf(3, 'x', 'x', 'x')).get(2)).toEqual({
    field: 'contract',
    value: null,
  });
});

test('a column that says the same in words goes before crosses', () => {
  const rows = [
    ['Driver', 'RB', 'x', ''],
    ['Clerk', 'XB', '', 'x'],
    ['Cook', 'RB', 'x', ''],
  ];
  const columns = recogniseColumns(['Title', 'Source of funds', 'RB', 'XB'], rows);
  expect(columns.map(({ field }) => field)).toEqual(['title', 'funding', null, null]);
});

test('one cross says the value, none nothing, and two are left to a person', () => {
  const mark = fc.constantFrom('x', '');
  fc.assert(
    fc.property(fc.array(fc.tuple(mark, mark), { maxLength: 20 }), (marks) => {
      const rows = [
        ['Driver', 'x', ''],
        ['Driver', '', 'x'],
        ...Array<string[]>(6).fill(['Driver', 'x', '']),
        ...marks.slice(0, 1).map((crosses) => ['Driver', ...crosses]),
      ];
      const columns = recogniseColumns(['Title', 'RB', 'XB'], rows);
      const read = createPositionReader(
        { headerOffset: 0, headerRows: 1, columns },
        { constants: {}, assignments: {}, headquarters: GENEVA },
      );
      for (const [rb, xb] of marks) {
        const { position, problems } = read(['Driver', rb, xb], 2);
        const value = rb && xb ? null : rb ? 'regular budget' : xb ? 'other' : null;
        expect(position!.funding).toBe(value);
        expect(problems.some(({ kind }) => kind === 'unknown funding')).toBe(Boolean(rb && xb));
      }
    }),
  );
});

test('lines of a header above crosses are its own, whatever they say', () => {
  const rows = [
    ['Post', 'Title', 'Contract', '', ''],
    ['', '', 'Permanent', 'FT', 'Other'],
    ['1001', 'Driver', 'x', '', ''],
    ['1002', 'Clerk', '', 'x', ''],
    ['1003', 'Cook', '', '', 'x'],
  ];
  expect(findHeader(rows)).toMatchObject({
    offset: 0,
    rows: 2,
    names: ['Post', 'Title', 'Contract Permanent', 'Contract FT', 'Contract Other'],
  });
});
