import type { CellRow } from '../../src/staffing-export/export-layout';
import { findTables } from '../../src/staffing-export/find-tables';

const HEADER = ['Position number', 'Title', 'Grade', 'Duty station'];
const ROWS = [
  ['50001', 'Driver', 'G2', 'Lima'],
  ['50002', 'Finance Assistant', 'G5', 'Dakar'],
  ['50003', 'Secretary', 'G4', 'Cairo'],
];
const COUNTS = [
  ['Grade', 'Posts'],
  ['G2', 1],
];

/** Where each table begins, the likeliest first. */
function places(rows: readonly CellRow[]) {
  const tables = findTables(rows);
  return 'problem' in tables ? tables.problem : tables.map(({ offset, left }) => [offset, left]);
}

const besideEachOther = (left: readonly CellRow[], right: readonly CellRow[]): CellRow[] =>
  left.map((row, index) => [...row, '', ...(right[index] ?? [])]);

test.each<[string, readonly CellRow[], readonly (readonly number[])[]]>([
  ['a single list', [HEADER, ...ROWS], [[0, 0]]],
  ['title lines above', [['Staffing'], ['As of', 46082], [], HEADER, ...ROWS], [[3, 0]]],
  [
    'facts about the export above',
    [['Status:', 'Draft'], ['User', 'AK'], HEADER, ...ROWS],
    [[2, 0]],
  ],
  ['the same list below', [HEADER, ...ROWS, [], ['Asia'], HEADER, ...ROWS], [[0, 0]]],
  [
    'a smaller table above',
    [...COUNTS, [], HEADER, ...ROWS],
    [
      [3, 0],
      [0, 0],
    ],
  ],
  [
    'a smaller table below',
    [HEADER, ...ROWS, [], ...COUNTS],
    [
      [0, 0],
      [5, 0],
    ],
  ],
  [
    'two tables above, one of them without rows',
    [...COUNTS, [], ['Grade', 'Position number', 'Title'], HEADER, ...ROWS],
    [
      [4, 0],
      [0, 0],
    ],
  ],
  [
    'a smaller table beside',
    besideEachOther([HEADER, ...ROWS], COUNTS),
    [
      [0, 0],
      [0, 5],
    ],
  ],
  [
    'a blank column within a list',
    [HEADER, ...ROWS].map(([a, b, ...rest]) => [a!, b!, '', ...rest]),
    [[0, 0]],
  ],
  [
    'blocks of one list, each behind a blank column',
    besideEachOther(
      [[...HEADER, 'Contract'], ...ROWS.map((row) => [...row, 'FT'])],
      [
        ['Location', 'Contract', 'Incumbent'],
        ...ROWS.map(([number]) => ['Dakar', 'Fixed-term', `Ana Ruiz ${number}`]),
      ],
    ),
    [[0, 0]],
  ],
  [
    'remarks behind a blank column',
    besideEachOther([HEADER, ...ROWS], [['Remarks', 'Owner'], [], ['see file', 'HR']]),
    [[0, 0]],
  ],
])('%s', (_, rows, expected) => {
  expect(places(rows)).toEqual(expected);
});

test('no header, no table', () => {
  expect(places(ROWS)).toBe('no header');
  expect(places([[''], []])).toBe('empty');
});
