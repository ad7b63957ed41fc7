import type { CellRow, Field } from '../../src/staffing-export/export-layout';
import { watchTables } from '../../src/staffing-export/watch-tables';

const NAMES = ['Position number', 'Title', 'Grade', 'Incumbent', 'Duty station'];
const FIELDS: Field[] = ['position number', 'title', 'grade', 'incumbent', 'duty station'];
const table = {
  headerRows: 1,
  columns: NAMES.map((name, index) => ({ index, name, field: FIELDS[index]! })),
};
const post = (grade: string, title = 'Driver') => ['P-1', title, grade, 'E-1', 'Lima'];

/** The rows apart, counted from 1 at the first row given. */
function apart(rows: readonly CellRow[]) {
  const told: number[] = [];
  const watch = watchTables(table, (_, row) => told.push(row));
  rows.forEach((cells, index) => watch.add(cells, index + 1));
  const { apart: found, headers } = watch.end();
  expect(told).toEqual(rows.map((_, index) => index + 1));
  return { rows: found.map(({ first, last, why }) => [first, last, why]), headers };
}

const OTHER = ['Title', 'Position number', 'Duty station', 'Grade', ''];

test.each<[string, readonly CellRow[], readonly unknown[]]>([
  ['our header again', [post('G2'), NAMES, post('G3')], []],
  [
    'our columns in French',
    [
      post('G2'),
      [],
      ['N° de poste', 'Titre du poste', 'Grade', 'Titulaire', 'Lieu d’affectation'],
      post('G3'),
    ],
    [[3, 3, 'header again']],
  ],
  [
    'other columns, no blank row',
    [post('G2'), OTHER, ['Clerk', 'P-2', 'Lima', 'G3']],
    [[2, 3, 'another table']],
  ],
  [
    'a blank row inside another table',
    [post('G2'), OTHER, ['Clerk'], [], ['Clerk']],
    [[2, 5, 'another table']],
  ],
  [
    'ours after another table',
    [post('G2'), OTHER, ['Clerk'], [], NAMES, post('G2')],
    [[2, 3, 'another table']],
  ],
  ['counts by grade', [post('G2'), [], ['Grade', 'Posts'], ['G2', 1]], [[3, 4, 'another table']]],
  [
    'a legend, then positions',
    [[], ['Code', 'Meaning'], ['RB', 'Regular'], [], post('G2'), post('G4')],
    [[2, 3, 'another table']],
  ],
  [
    'candidates below, as wide as the list',
    [
      post('G2'),
      [],
      ['Candidates'],
      ['Candidate', 'Education', 'Years of experience', 'Language', 'Nationality'],
      ['Ada Brandt', 'Master', 4, 'en', 'KE'],
    ],
    [[3, 5, 'another table']],
  ],
  ['positions without a grade below a blank row', [post('G2'), [], post(''), post('')], []],
  [
    'titles that read like names of columns',
    [post('G2'), [], post('', 'Location Manager'), post('', 'Grade Specialist')],
    [],
  ],
  ['one position that reads like a header', [[], ['', 'Office Manager', '', '', 'Lima']], []],
  [
    'ungraded positions below a blank row, all words',
    [post('G2'), [], ['', 'Driver', '', 'Ana'], ['', 'Cook', '', 'Luis']],
    [],
  ],
  [
    'ungraded positions whose titles tell nothing',
    [post('G2'), [], ['', 'Cook', '', '', 'Lima'], ['', 'Gardener', '', '', 'Lima']],
    [],
  ],
  [
    'a mark for what is new in place of numbers',
    [post('G2'), [], ['new', 'Cook', 'open'], ['new', 'Gardener', 'open']],
    [],
  ],
  [
    'a title that reads like a column, and a few lines below it',
    [post('G2'), [], ['', 'Grade Analyst', '', '', 'Lima'], ['', 'Unit Head'], ['7']],
    [],
  ],
  ['a legend in French', [[], ['Sigles', 'Sens'], ['BO', 'Ordinaire']], [[2, 3, 'another table']]],
  [
    'half a position after a legend',
    [[], ['Code', 'Meaning'], ['RB', 'Regular'], [], ['P-1', 'Cook', 'G3'], ['P-2', 'Cook']],
    [[2, 3, 'another table']],
  ],
  [
    'an ungraded position after a legend',
    [[], ['Code', 'Meaning'], ['RB', 'Regular'], [], ['P-1', 'Cook', '', '', 'Lima']],
    [[2, 3, 'another table']],
  ],
  [
    'positions close below a long legend',
    [[], ['Code', 'Meaning'], ...Array.from({ length: 30 }, () => ['RB', 'Regular']), post('G2')],
    [[2, 32, 'another table']],
  ],
  [
    'ours without a header after another list',
    [post('G2'), OTHER, ['Clerk', 'P-2', 'Lima', 'G3'], [], post('G2'), post('G4')],
    [[2, 3, 'another table']],
  ],
  [
    'our header close below another list',
    [post('G2'), OTHER, ['Clerk', 'P-2', 'Lima', 'G3'], NAMES, post('G2')],
    [[2, 3, 'another table']],
  ],
  [
    'a position of which each cell reads like a column',
    [['', 'Grade Officer', 'Grade', '', 'Country Office'], post('G2'), post('G3')],
    [],
  ],
  ['single texts', [post('G2'), [], ['Notes'], ['See the file'], ['Done']], []],
])('%s', (_, rows, expected) => {
  expect(apart(rows).rows).toEqual(expected);
});

test('tells where another table begins and what its columns are called', () => {
  const { headers } = apart([post('G2'), [], ['By grade'], ['Grade', 'Posts'], ['G2', 1]]);
  expect(headers).toEqual([{ row: 4, labels: ['Grade', 'Posts'] }]);
});
