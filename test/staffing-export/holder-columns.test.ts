import type { Field } from '../../src/staffing-export/export-layout';
import { surveyValues } from '../../src/staffing-export/assign-values';
import { recogniseColumns } from '../../src/staffing-export/columns';
import { holderColumns } from '../../src/staffing-export/holder-columns';
import { createPositionReader } from '../../src/staffing-export/read-positions';

const ROWS = [
  ['A1', 'Driver', 'G2', 'vacant', 'Ada Alpha'],
  ['A2', 'Clerk', 'G4', 'Ben Beta', ''],
  ['A3', 'Usher', 'G3', '', 'OIC: Sam Mu'],
  ['A4', 'Guard', 'G3', 'Selected: Leo Eta', 'Mia Iota'],
  ['A5', 'Cook', 'G2', '', ''],
];

const columnsOf = (first: string, further: string) =>
  [
    ['Post No', 'position number'],
    ['Title', 'title'],
    ['Grade', 'grade'],
    [first, 'incumbent'],
    [further, null],
  ].map(([name, field], index) => ({
    ...{ index, name: name!, field: field as Field | null, confidence: 0.9 },
  }));

test.each([
  ['Incumbent 1', 'Incumbent 2'],
  ['Incumbent', 'Second incumbent'],
  ['Incumbent', 'Other incumbent'],
  ['1st holder', '2nd holder'],
  ['Titulaire n° 1', 'Titulaire n° 2'],
  ['Titular', 'Otro titular'],
])('%s and %s name whoever holds the position', (first, further) => {
  expect(holderColumns(columnsOf(first, further)).map(({ index }) => index)).toEqual([3, 4]);
});

test.each([
  ['Incumbent 2024', 'Incumbent 2025'],
  ['Incumbent', 'Last incumbent'],
  ['Incumbent 1', 'Supervisor 1'],
  ['Incumbent 1', 'Incumbent 1 grade'],
  // Twice in the header, perhaps once of the supervisor.
  ['Name', 'Name (2)'],
])('beside %s, %s says nothing of who holds it', (first, further) => {
  expect(holderColumns(columnsOf(first, further)).map(({ index }) => index)).toEqual([3]);
});

test('a position is vacant where no column names anybody, and asked about where one may', () => {
  const columns = columnsOf('Incumbent 1', 'Incumbent 2');
  const read = createPositionReader(
    { headerOffset: 0, headerRows: 1, columns },
    { constants: {}, assignments: {}, headquarters: [] },
  );
  const readings = ROWS.map((cells, at) => read(cells, at + 2));
  expect(readings.map(({ position }) => position?.vacant)).toEqual([
    ...[false, false, null, false, true],
  ]);
  expect(readings.flatMap(({ problems }) => problems)).toMatchObject([
    { row: 4, column: 'Incumbent 2', columnIndex: 4, field: 'incumbent', kind: 'unknown vacancy' },
  ]);
  expect(surveyValues(ROWS, columns).vacancy).toMatchObject([{ value: 'OIC: Sam Mu', count: 1 }]);
});

test('what was said of a text in any of the columns holds', () => {
  const columns = columnsOf('Incumbent 1', 'Incumbent 2');
  const read = createPositionReader(
    { headerOffset: 0, headerRows: 1, columns },
    {
      constants: {},
      assignments: { vacancy: { 'oic sam mu': 'vacant' } },
      headquarters: [],
    },
  );
  const { position, problems } = read(ROWS[2]!, 4);
  expect(position).toMatchObject({ vacant: true, incumbentNamed: false });
  expect(problems).toEqual([]);
});

test.each(['Last holder', 'Former incumbent', 'Dernier titulaire', 'Último ocupante'])(
  '%s is no incumbent',
  (name) => {
    const rows = ROWS.map((row) => [...row.slice(0, 3), 'Ada Alpha']);
    const columns = recogniseColumns(['Post No', 'Title', 'Grade', name], rows);
    expect(columns.at(-1)).toMatchObject({ field: null });
  },
);
