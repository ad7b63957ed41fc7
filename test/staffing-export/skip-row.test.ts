import type { CellRow, Field } from '../../src/staffing-export/export-layout';
import { createRowSkipper, type SkippedRow } from '../../src/staffing-export/skip-row';

const COLUMNS: readonly (readonly [string, Field | null])[] = [
  ['Position number', 'position number'],
  ['Title', 'title'],
  ['Grade', 'grade'],
  ['Incumbent', 'incumbent'],
  ['Duty station', 'duty station'],
  ['Posts', null],
];
const columns = COLUMNS.map(([name, field], index) => ({ index, name, field }));
const skip = createRowSkipper({ columns, headerRows: 1 });
const wide = (row: CellRow) => COLUMNS.map((_, index) => row[index] ?? '');

test.each<[SkippedRow | null, CellRow]>([
  ['blank', []],
  ['blank', ['-', 'n/a']],
  ['total', ['Lima Total', '', '', '', '', 3]],
  ['total', ['', 'TOTAL GENERAL', '', '', '', 3]],
  ['total', ['Total', 'Lima', '', '', '', 3]],
  ['total', ['Subtotal', '', '', '', 'Lima', 3]],
  ['total', ['Total number of posts in the field', '', '', '', '', 3]],
  ['total', ['**', '', '', '', '', 3]],
  ['total', [33, 'Total']],
  ['total', ['', 'Total National Officers: 4 posts']],
  [null, ['', 'Total Rewards Officer']],
  ['note', ['Run on 12-JUN-2022', 'Page 2 of 3']],
  [null, ['P-1', 'Page 2 Designer']],
  ['lone text', ['', 'National Officers']],
  ['lone text', ['', 'Services généraux', '', '', '', 7]],
  [null, ['P-1', 'Professional', '', 'E-1']],
  ['lone text', ['', 'Administration et finances']],
  [null, ['', 'Driver']],
  [null, ['P-1', 'Total Rewards Officer', '', '', '']],
  [null, ['P-1', 'Head Count', '', 'E-1', '']],
  ['header again', ['Position number', 'TITLE', ' Grade ']],
  ['header again', [1, 2, 3, 4, 5, 6]],
  ['header again', ['(a)', '(b)', '(c)']],
  ['header again', ['(code)', '(text)', '(dd.mm.yyyy)']],
  [null, [1, 2, '', 4]],
  [null, ['', 'Total Quality Management Officer']],
  [null, ['', 'Sum Checker', '', '', 'Lima']],
  [null, ['', 'Total Rewards Lead', '', 'E-1']],
  ['total', ['', 'Driver Total', '', '', '', 3]],
  ['total', ['', 'Total of all posts', '', '', '', 3]],
  [null, ['(50012)', '[Driver]']],
  [null, ['', '(Driver)', '', '(vacant)']],
  ['note', ['Source: the staffing system']],
  ['note', ['', 'Notes: drivers share a post']],
  ['note', ['', 'Note']],
  ['note', ['Page 3 of 9']],
  [null, ['', 'Note Taker']],
  [null, ['', 'Sources Analyst']],
  [null, ['', 'Page 3 Designer']],
  [null, ['', '* Driver']],
  [null, ['', 'Chef de service']],
  [null, ['', 'Team Leader']],
  [null, ['', 'Service Desk Operator']],
  [null, ['ADM 0012']],
  ['lone text', ['REGION 1']],
  ['note', ['e.g. 12345', 'e.g. Driver', 'G2', 'Name']],
  ['note', ['p. ex. 12345', 'p. ex. Chauffeur', 'G2']],
  ['note', ['Ej.: 12345', 'Ej.: Chofer', 'G2']],
  [null, ['P-1', 'e.g. Driver', 'G2']],
  ['note', ['Prepared by:', 'A. Diallo']],
  ['note', ['', '* under recruitment']],
  ['lone text', ['Finance Unit']],
  ['lone text', ['', 'Finance Unit', '', '', '', 3]],
  ['lone text', ['G2']],
  ['lone text', ['Printed on', '01.03.2026']],
  ['lone text', ['', '', '', 'García, Luis']],
  [null, ['P-1']],
  [null, ['50001']],
  [null, ['', 'Driver']],
  [null, ['', '', 'G5']],
  [null, ['', 'Head of Unit']],
])('%s: %j', (expected, row) => {
  expect(skip(wide(row), 2)).toBe(expected);
});

test('rows apart are told by their place, except where they are blank', () => {
  const apart = [{ first: 5, last: 7, why: 'another table' as const }];
  const skipApart = createRowSkipper({ columns, headerRows: 1, apart });
  const post = wide(['P-1', 'Driver', 'G2']);
  expect([4, 5, 7, 8].map((row) => skipApart(post, row))).toEqual([
    null,
    'another table',
    'another table',
    null,
  ]);
  expect(skipApart(wide([]), 6)).toBe('blank');
});

test('each line of a header of several is the header again', () => {
  const lines = createRowSkipper({
    headerRows: 2,
    columns: ['Position Number', 'Position Title', 'Incumbent Name'].map((name, index) => ({
      index,
      name,
      field: null,
    })),
  });
  expect(lines(['Position', '', 'Incumbent'], 9)).toBe('header again');
  expect(lines(['Number', 'Title', 'Name'], 10)).toBe('header again');
});

test('a list of people without a title column keeps its single names', () => {
  const people = createRowSkipper({
    headerRows: 1,
    columns: ['Name', 'Years', 'Grade'].map((name, index) => ({ index, name, field: null })),
  });
  expect(people(['Ana', '', ''], 2)).toBeNull();
  expect(people(['', 5, ''], 3)).toBeNull();
});

describe('a row of figures without a word', () => {
  const listOf = (...named: readonly (readonly [string, Field | null])[]) =>
    named.map(([name, field], index) => ({ index, name, field }));
  const skipAll = (table: Parameters<typeof createRowSkipper>[0], rows: readonly CellRow[]) => {
    const skipNext = createRowSkipper(table);
    return rows.map((row, index) => skipNext(row, index + 2));
  };
  const vacancies = columns.map((column) =>
    column.name === 'Posts' ? { ...column, field: 'vacancy' as const } : column,
  );
  const fourteen = Array.from({ length: 14 }, (_, index) =>
    wide([50_001 + index, 'Driver', 'G2', '', 'Lima', index < 2 ? 1 : 0]),
  );

  test.each<[SkippedRow | null, CellRow]>([
    ['total', [14, '', '', '', '', 2]],
    ['total', ['14', '', '', '', '', '2']],
    [null, [50_015, '', '', '', '', 1]],
    [null, [15, '', '', '', '', 2]],
    [null, ['', '', '', '', '', 2]],
    [null, [14, '', '', '', '', '']],
    [null, [14, '', '', 3, '', 2]],
    [null, [14, 'Driver', '', '', '', 2]],
  ])('below fourteen positions and what is vacant is %s: %j', (expected, row) => {
    const table = { columns: vacancies, headerRows: 1 };
    expect(skipAll(table, [...fourteen, row]).at(-1)).toBe(expected);
  });

  const JOB = [
    ['Job title', 'title'],
    ['Grade', 'grade'],
    ['Position number', 'position number'],
  ] as const;
  test.each([
    ['Vacant (0/1)', 'vacancy', [50_001, 50_002, 50_003, 50_004, 50_005, 50_006]],
    ['Number of posts', 'number of posts', [50_001, 50_002, 50_003, 50_004, 50_005, 50_006]],
    ['Vacant (0/1)', 'vacancy', [1, 2, 3, 4, 5, 6]],
    ['Number of posts', 'number of posts', [1, 2, 3, 1, 2, 3]],
    ['Number of posts', 'number of posts', [6, 5, 4, 3, 2, 1]],
    ['Vacant (0/1)', 'vacancy', [50_006, 50_005, 50_004, 50_003, 50_002, 50_001]],
  ] as const)('is a position where titles are stated once, beside %s (%s): %j', (...list) => {
    const [name, field, numbers] = list;
    const table = { columns: listOf(...JOB, [name, field]), headerRows: 1 };
    const rows = numbers.map((number, index) => [
      index === 0 ? 'Driver' : index === 3 ? 'Secretary' : '',
      index === 0 ? 'G2' : index === 3 ? 'G4' : '',
      number,
      1,
    ]);
    expect(skipAll(table, rows)).toEqual(rows.map(() => null));
    const carried = { down: [0, 1], holders: false };
    expect(skipAll({ ...table, carried }, [...rows, ['', '', 1, 6]])).toEqual(
      [...rows, []].map(() => null),
    );
  });

  test.each<[SkippedRow | null, CellRow]>([
    ['total', ['', '', 5, 2]],
    [null, ['', '', 1, 1]],
    [null, ['', '', 5, 1]],
    [null, ['', '', 5, '']],
  ])('without numbers of positions is %s by its sums: %j', (expected, row) => {
    const table = {
      columns: listOf(
        JOB[0],
        JOB[1],
        ['Number of posts', 'number of posts'],
        ['Vacant', 'vacancy'],
      ),
      headerRows: 1,
    };
    const rows = [['Driver', 'G2', 3, 1], ['Clerk', 'G3', 2, 1], row];
    expect(skipAll(table, rows)).toEqual([null, null, expected]);
  });
});

describe('what a printed page has between positions and below them', () => {
  test.each<[SkippedRow | null, CellRow]>([
    // Signatures, with a title and a grade beside them.
    ['note', ['Prepared by:', 'HR Assistant', 'G6', 'Diallo, Awa', 'Dakar']],
    ['note', ['Cleared by', 'Regional HR Partner', 'P4', 'Smith, John', 'Bangkok']],
    ['note', ['Établi par', 'Assistante RH', 'G6', 'Diallo, Awa', 'Dakar']],
    ['note', ['Vérifié par :', 'Chef des finances', 'P4']],
    ['note', ['Elaborado por:', 'Asistente de RR. HH.', 'G5', 'Ruiz, Ana', 'Lima']],
    ['note', ['Visto bueno:', 'Director', 'D1']],
    [null, ['Approved', 'Driver', 'G2', 'Diallo, Awa', 'Dakar']],
    [null, ['50001201', 'Signature Analyst', 'P2', 'Diallo, Awa', 'Dakar']],
    // Footnotes whose mark has a cell of its own.
    ['note', ['(1)', 'Post shared with another agency']],
    ['note', ['*', 'Vacant since March; under recruitment']],
    ['note', ['²', 'Post to be moved to Bangkok']],
    ['note', ['', '†', 'Poste partagé avec un autre organisme']],
    [null, ['(1)', 'Driver']],
    [null, ['(1)', 'Senior Finance Assistant']],
    [null, ['(1)', 'Poste partagé', 'G5']],
    // A legend of grades.
    ['note', ['Legend', '', 'G1–G7', '', 'General Service']],
    ['note', ['', '', 'NOA–NOC', 'National Professional Officers']],
    ['note', ['', '', 'P-2 to P-5', '', 'Professional']],
    ['note', ['', '', 'G5', 'Services généraux']],
    [null, ['', '', 'G5', 'Diallo, Awa', 'Dakar']],
    [null, ['50001201', '', 'G5/G6', 'Diallo, Awa']],
    // The head of each page.
    ['note', ['Run Date: 10/31/2026', '', '', '', 'Run Time: 18:02:11']],
    ['note', ['Imprimé le : 31/10/2026', '', '', '', 'Page 2 sur 4']],
    ['note', ['Fecha: 31/10/2026', '', '', 'Usuario: JPEREZ']],
    [null, ['50001201', 'Officer: Finance', '', 'Diallo, Awa']],
    // What a total is made of.
    ['total', ['', 'of which vacant', 1]],
    ['total', ['', 'dont vacants', 1]],
    ['total', ['', 'de los cuales vacantes', 1]],
    ['total', ['', 'Thereof filled', '', '', '', 4]],
    ['total', ['', 'Vacant posts', 2]],
    ['total', ['', 'Postes vacants', 2]],
    ['total', ['', 'Total DWT/CO-New Delhi and its projects', 5]],
    ['total', ['', 'Total de la oficina regional de Lima', 5]],
    [null, [50001201, 'Total Rewards and Benefits Policy Officer', 5]],
    [null, ['', 'Total Rewards and Benefits Policy Officer', 5]],
    [null, ['50001201', 'Vacant', 5]],
    // Whoever holds the position above.
    ['person below', ['', '    → Vuki, Litia', 'NOC', '', 'Beirut']],
    ['person below', ['', '-> Awa Diallo', 'G5', '', 'Dakar']],
    ['person below', ['', '↳ (vacant)']],
    ['person below', ['', '→ Vacante']],
    ['person below', ['', '   Diallo, Awa', 'G5']],
    [null, ['', '→ Finance Assistant', 'G5', '', 'Dakar']],
    [null, ['50001202', '→ Vuki, Litia', 'NOC']],
    [null, ['', 'Specialist, Social Protection', 'P4']],
    [null, ['', '   Specialist, Social Protection', 'P4']],
  ])('%s: %j', (expected, row) => {
    expect(skip(wide(row), 2)).toBe(expected);
  });
});
