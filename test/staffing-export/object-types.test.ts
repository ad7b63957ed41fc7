import { recogniseColumns } from '../../src/staffing-export/columns';
import { findObjectTypes } from '../../src/staffing-export/object-types';
import { createRowSkipper } from '../../src/staffing-export/skip-row';

const rowsOf = (unit: string, position: string, person: string) => [
  [unit, '100', 'Finance Unit', ''],
  [position, '101', 'Finance Officer', 'P3'],
  [person, '7001', 'Alpha One', ''],
  [position, '102', 'Finance Assistant', 'G6'],
  [position, '103', 'Driver', 'G2'],
  [person, '7002', 'Beta Two', ''],
];

describe.each([
  ['O', 'S', 'P'],
  ['U', 'P', 'E'],
  ['Org. unit', 'Position', 'Person'],
  ['Organizational Unit', 'Position', 'Employee'],
  ['Unité org.', 'Poste', 'Titulaire'],
  ['Unidad organizativa', 'Posición', 'Persona'],
])('%s, %s and %s', (...types) => {
  const rows = rowsOf(...types);

  test('say what their rows are about', () =>
    expect(findObjectTypes(rows, 4)).toMatchObject({ index: 0 }));

  test('leave positions alone', () => {
    const columns = recogniseColumns(['Type', 'Position number', 'Name', 'Grade'], rows);
    expect(columns[0]).toMatchObject({ field: null, saysObject: expect.any(Number) as number });
    expect(columns.map(({ field }) => field)).toEqual([null, 'position number', 'title', 'grade']);
    const skip = createRowSkipper({ headerRows: 1, columns });
    expect(rows.map((row, index) => skip(row, index + 2))).toEqual([
      'lone text',
      null,
      'person below',
      null,
      null,
      'person below',
    ]);
  });
});

test.each<[string, string[][]]>([
  ['positions alone', rowsOf('S', 'S', 'S')],
  ['kinds that rows with grades have as well', rowsOf('S', 'O', 'P')],
  ['letters that are no types', rowsOf('X', 'Y', 'Z')],
  [
    'states of positions, all of which have grades',
    [
      ['S', '101', 'Officer', 'P3'],
      ['P', '102', 'Driver', 'G2'],
      ['S', '103', 'Clerk', 'G3'],
    ],
  ],
])('%s say nothing of rows', (_, rows) => expect(findObjectTypes(rows, 4)).toBeNull());
