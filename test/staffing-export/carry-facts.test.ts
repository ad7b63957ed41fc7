import fc from 'fast-check';
import { createRowCarrier, watchCarriedFacts } from '../../src/staffing-export/carry-facts';
import type { CellRow, Field } from '../../src/staffing-export/export-layout';
import { createPositionReader } from '../../src/staffing-export/read-positions';
import { GENEVA } from '../../src/staffing-export/value-words';

const FIELDS: readonly Field[] = [
  'organizational unit',
  'duty station',
  'funding',
  'position number',
  'title',
  'grade',
  'contract',
  'incumbent',
];
const columns = FIELDS.map((field, index) => ({ index, name: field, field, confidence: 1 }));
const table = { headerRows: 1, columns };

function find(rows: readonly CellRow[]) {
  const watch = watchCarriedFacts(table);
  rows.forEach((cells) => watch.add(cells, true));
  return watch.end();
}

const post = (number: number, place: readonly string[] = ['', '', '']): string[] => [
  ...place,
  `P-${number}`,
  'Driver',
  'G2',
  'FT',
  `Holder ${number}`,
];
const LIMA = ['CO-Lima', 'Lima', 'RB'];
const DAKAR = ['RO-Dakar', 'Dakar', 'RB'];

describe('watchCarriedFacts', () => {
  test.each<[string, readonly CellRow[], readonly number[]]>([
    [
      'unit, station and funding over their rows, the funding the same twice',
      [post(1, LIMA), post(2), post(3), post(4, DAKAR), post(5), post(6)],
      [0, 1, 2],
    ],
    [
      'one column alone, mostly blank',
      [
        post(1, ['CO-Lima', 'Lima', 'RB']),
        post(2, ['', 'Lima', 'RB']),
        post(3, ['', 'Lima', 'XB']),
      ].concat([post(4, ['RO-Dakar', 'Dakar', 'RB']), post(5, ['', 'Dakar', 'RB'])]),
      [0],
    ],
    [
      'sources of funds within units, each source anew in each unit',
      [
        post(1, ['CO-Lima', 'Lima', 'RB']),
        post(2, ['', 'Lima', '']),
        post(3, ['', 'Lima', '']),
        post(4, ['', 'Lima', 'XB']),
        post(5, ['', 'Lima', '']),
        post(6, ['RO-Dakar', 'Dakar', 'XB']),
        post(7, ['', 'Dakar', '']),
        post(8, ['', 'Dakar', 'RB']),
        post(9, ['', 'Dakar', '']),
      ],
      [0, 2],
    ],
    ['every row with its own', [post(1, LIMA), post(2, LIMA), post(3, DAKAR)], []],
    [
      'a gap or two',
      [post(1, LIMA), post(2, LIMA), post(3, ['CO-Lima', '', 'RB']), post(4, DAKAR)],
      [],
    ],
    [
      'stations that few rows know, and that come back',
      [
        post(1, ['', 'Lima', '']),
        post(2),
        post(3, ['', 'Dakar', '']),
        post(4),
        post(5, ['', 'Lima', '']),
      ],
      [],
    ],
    [
      'nothing above the first row to take it from',
      [post(1), post(2, LIMA), post(3), post(4, DAKAR)],
      [],
    ],
    ['one unit for all', [post(1, LIMA), post(2), post(3)], []],
  ])('%s', (_, rows, down) => {
    expect(find(rows)?.down ?? []).toEqual(down);
  });

  test('a funding that is repeated where it is the same is not stated once', () => {
    const rows = ['RB', 'RB', '', 'XB', '', ''].map((funding, n) =>
      post(n, ['U', 'Lima', funding]),
    );
    expect(find(rows)).toBeNull();
  });
});

test('a ditto mark is the value above it, whoever’s row that is', () => {
  const rows = [
    post(1, LIMA),
    ['"', 'idem', '“', 'P-2', '"', '"', '"', 'Holder 2'],
    post(3, DAKAR),
    ['"', 'Ditto', '"', 'P-4', 'Secretary', 'G4', "''", 'Idem'],
  ];
  const carried = find(rows)!;
  expect(carried).toEqual({ down: [0, 2], holders: false, dittos: [0, 1, 2, 4, 5, 6] });
  const { complete } = createRowCarrier({ ...table, carried })!;
  expect(rows.map((cells) => complete(cells))).toEqual([
    post(1, LIMA),
    [...LIMA, 'P-2', 'Driver', 'G2', 'FT', 'Holder 2'],
    post(3, DAKAR),
    [...DAKAR, 'P-4', 'Secretary', 'G4', 'FT', 'Idem'],
  ]);
});

describe('a second holder', () => {
  const second = ['', '', '', '', '', '', 'FT', 'Second holder'];

  test('has the position above, and keeps the own name and contract', () => {
    const rows = [post(1, LIMA), second, post(2, DAKAR), post(3, DAKAR)];
    const carried = find(rows)!;
    expect(carried).toEqual({ down: [], holders: true });
    const read = createPositionReader(
      { ...table, headerOffset: 0, carried },
      { constants: {}, assignments: {}, headquarters: GENEVA },
    );
    const [, holder] = rows.map((cells, index) => read(cells, index + 2));
    expect(holder).toMatchObject({
      isHolder: true,
      problems: [],
      position: {
        number: 'P-1',
        title: 'Driver',
        grade: 'G2',
        station: 'field',
        contract: 'fixed-term',
      },
      cells: [...LIMA, 'P-1', 'Driver', 'G2', 'FT', 'Second holder'],
    });
  });

  test.each<[string, CellRow]>([
    ['a title of its own', ['', '', '', '', 'Driver', '', 'FT', 'Somebody']],
    ['a grade of its own', ['', '', '', '', '', 'G3', 'FT', 'Somebody']],
    ['nobody', ['', '', '', '', '', '', 'FT', 'Vacant']],
    ['a figure', ['', '', '', '', '', '', '', 12]],
    ['another number', ['', '', '', 'P-77', '', '', 'FT', 'Somebody']],
  ])('is not a row with %s', (_, row) => {
    expect(find([post(1, LIMA), row, post(2, DAKAR), post(3, DAKAR)])?.holders ?? false).toBe(
      false,
    );
  });

  test('nor are most rows of a list', () => {
    expect(find([post(1, LIMA), second, second, post(2, LIMA), second])).toBeNull();
  });
});

test('carrying only ever fills blanks, and only with what stands above', () => {
  const cell = fc.constantFrom('', '', 'Lima', 'Dakar', 'RB', 'P-1', 'Driver', 'G2', 'Holder');
  const row = fc.array(cell, { minLength: 8, maxLength: 8 });
  const carried = fc.record({
    down: fc.uniqueArray(fc.nat({ max: 2 })),
    holders: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), carried, (rows, plan) => {
      const carrier = createRowCarrier({ ...table, carried: plan })!;
      let above: CellRow | null = null;
      for (const cells of rows) {
        const completed = carrier.complete(cells);
        completed.forEach((value, index) => {
          if (cells[index] !== '') expect(value).toBe(cells[index]);
          else expect(['', above?.[index] ?? '']).toContain(value);
        });
        above = completed;
      }
    }),
  );
});
