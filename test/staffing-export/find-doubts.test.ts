import { recogniseColumns } from '../../src/staffing-export/columns';
import type { CellRow } from '../../src/staffing-export/export-layout';
import { findDoubts } from '../../src/staffing-export/find-doubts';

const PERSONS = ['Diallo,Awa', 'Ruiz,Ana', 'Ba,Ali', 'Gil,Luis', 'Kim,Joon'];
const TITLES = ['Driver', 'Secretary', 'Finance Assistant', 'Nurse', 'HR Officer'];
const GRADES = ['G2', 'G4', 'G5', 'G6', 'NOB'];
const rowsOf = (...columns: readonly (readonly string[])[]): CellRow[] =>
  PERSONS.map((_, row) => columns.map((values) => values[row]!));

/** Which columns are asked about, by name. */
function doubtsOf(names: readonly string[], rows: readonly CellRow[]) {
  const columns = recogniseColumns(names, rows);
  return findDoubts(columns, rows).map(
    ({ index, field, why }) => `${names[index]!}: ${field}, ${why}`,
  );
}

test.each<[string, readonly string[], readonly CellRow[], readonly string[]]>([
  [
    'two columns of grades, of which one may be a person’s own',
    ['Title', 'Grade', 'Zz'],
    rowsOf(TITLES, GRADES, ['G3', 'G4', 'G4', 'G6', 'NOA']),
    ['Zz: personal grade, not used'],
  ],
  [
    'no grade where grades should be',
    ['Title', 'Grade'],
    rowsOf(TITLES, ['blue', 'red', 'blue', 'green', 'red']),
    ['Grade: grade, misnamed'],
  ],
  [
    'states of all kinds where persons should be',
    ['Title', 'Grade', 'Incumbent'],
    rowsOf(TITLES, GRADES, ['to be abolished', 'OIC: X', 'pending', 'proposed', 'Ana Ruiz']),
    ['Incumbent: incumbent, little understood'],
  ],
  [
    'what is proposed beside what is',
    ['Title', 'Grade', 'Proposed title', 'Requested grade'],
    rowsOf(['One', 'Two', 'Three', 'Four', 'Driver'], GRADES, TITLES, GRADES),
    [],
  ],
])('%s', (_, names, rows, expected) => expect(doubtsOf(names, rows)).toEqual(expected));

test('names that come out right are not asked about', () => {
  expect(doubtsOf(['Title', 'Grade', 'Name'], rowsOf(TITLES, GRADES, PERSONS))).toEqual([]);
  expect(
    doubtsOf(
      ['Title', 'Grade', 'Incumbent', 'Supervisor'],
      rowsOf(TITLES, GRADES, PERSONS, [...PERSONS].reverse()),
    ),
  ).toEqual([]);
});
