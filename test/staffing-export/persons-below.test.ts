import type { CellRow, Field } from '../../src/staffing-export/export-layout';
import { watchPersonsBelow, withPersonsBelow } from '../../src/staffing-export/persons-below';
import { isPersonBelow } from '../../src/staffing-export/row-marks';
import type { SkippedRow } from '../../src/staffing-export/skip-row';

const FIELDS: readonly (Field | null)[] = ['position number', 'title', 'grade', 'contract'];
const columns = FIELDS.map((field, index) => ({ index, name: `Column ${index}`, field }));
type Line = readonly [SkippedRow | null, ...CellRow];
const PERSON = 'person below';
const HELD: readonly Line[] = [
  [null, '1', 'Driver', 'G2', ''],
  [PERSON, '', '  Ada Alpha', 'G3', 'FT'],
  [null, '2', 'Clerk', 'G4', ''],
  [PERSON, '', '  Ben Beta', 'G4', 'WLT'],
  [null, '3', 'Usher', 'G3', ''],
  [PERSON, '', '  Ida Delta', '', 'FT'],
];

function complete(lines: readonly Line[]): CellRow[] | null {
  const watch = watchPersonsBelow({ columns, headerRows: 1 });
  lines.forEach(([why, ...cells], at) => watch.add(cells, at + 2, why));
  const below = watch.end();
  if (!below) return null;
  return lines.flatMap(([why, ...cells], at) =>
    why === null ? [withPersonsBelow(cells, at + 2, below)] : [],
  );
}

test('a position has its holder, contract and another grade from the row below it', () => {
  expect(complete(HELD)).toEqual([
    ['1', 'Driver', 'G2', 'FT', 'Ada Alpha', 'G3'],
    ['2', 'Clerk', 'G4', 'WLT', 'Ben Beta'],
    ['3', 'Usher', 'G3', 'FT', 'Ida Delta'],
  ]);
});

test.each<[string, readonly Line[], CellRow]>([
  ['nothing below it is vacant', [[null, '4', 'Guard', 'G2', '']], ['4', 'Guard', 'G2', '']],
  [
    'a word for nobody below it is vacant',
    [
      [null, '4', 'Guard', 'G2', ''],
      [PERSON, '', '— vacant —', '', ''],
    ],
    ['4', 'Guard', 'G2', '', 'vacant'],
  ],
  [
    'a text that may be anybody below it is asked about',
    [
      [null, '4', 'Guard', 'G2', ''],
      ['lone text', '', 'Leo (acting)', '', ''],
    ],
    ['4', 'Guard', 'G2', '', '?'],
  ],
  [
    'two persons below it has both, and the contract of neither',
    [
      [null, '4', 'Guard', 'G2', ''],
      [PERSON, '', '  Leo Eta', '', 'FT'],
      [PERSON, '', '  Mia Iota', 'G3', 'WLT'],
    ],
    ['4', 'Guard', 'G2', '', 'Leo Eta; Mia Iota'],
  ],
])('a position with %s', (_, lines, expected) => {
  expect(complete([...HELD, ...lines])!.at(-1)).toEqual(expected);
});

test('two persons do not make it a list of positions with their holders below', () => {
  expect(complete(HELD.slice(0, 4))).toBeNull();
});

test('of positions below what was looked at nothing is known', () => {
  const watch = watchPersonsBelow({ columns, headerRows: 1 });
  HELD.forEach(([why, ...cells], at) => watch.add(cells, at + 2, why));
  expect(withPersonsBelow(['9', 'Guard', 'G2', ''], 900, watch.end()!)[4]).toBe('?');
});

test.each([
  '    DIOP Mei',
  'DIOP Mei',
  'Mei DIOP',
  '    Mei Diop',
  '    — vacant —',
  '(vacant)',
  '   Selected: Noa Kappa',
  '   OIC: KAPPA Noa',
  '   Intérim : Noa Kappa',
  '   Encargada: Noa Kappa',
  '   Acting holder: Noa Kappa',
  '   Titular: Noa Kappa',
])('%s stands below a position', (cell) => {
  expect(isPersonBelow(cell, true)).toBe(true);
});

test.each([
  '    Senior Driver',
  '    Finance Unit',
  '    Region: West Africa',
  '    Projet: Eau Vive',
  '    Funding: Trust Fund Alpha',
  'Driver',
  'Mei Diop',
  'ICT Assistant',
  'Vacant',
])('%s may be a title or a heading', (cell) => {
  expect(isPersonBelow(cell, true)).toBe(false);
});
