import type { CellRow } from '../../src/staffing-export/export-layout';
import { findNoList, type NoList } from '../../src/staffing-export/no-list';

test.each<[string, NoList | null, readonly CellRow[]]>([
  [
    'a pivot table in French, what it counts in the line above',
    'counts',
    [
      ['Nombre de postes', 'Étiquettes de colonnes'],
      ['Étiquettes de lignes', 'G2', 'G5', 'NOA', 'Total général'],
      ['Bamako', 1, 2, '', 3],
      ['Total général', 1, 2, '', 3],
    ],
  ],
  [
    'a pivot table downwards',
    'counts',
    [
      ['Row Labels', 'Count of Position No.'],
      ['Harare', 3],
      ['G-2', 1],
      ['G-4', 2],
    ],
  ],
  [
    'codes of jobs in Spanish below a title',
    'code list',
    [
      ['Catálogo de códigos'],
      ['Código', 'Denominación', 'Vigente'],
      ['E001', 'Chofer', 'Sí'],
      ['E002', 'Secretaria', 'Sí'],
    ],
  ],
  [
    'codes with a grade beside them may number positions',
    null,
    [
      ['Código', 'Denominación', 'Grado'],
      ['E001', 'Chofer', 'G2'],
      ['E002', 'Secretaria', 'G4'],
    ],
  ],
  [
    'positions in columns',
    'transposed',
    [
      ['Title', 'Driver', 'Secretary'],
      ['Grade', 'G2', 'G4'],
      ['Position number', 'P-1', 'P-2'],
    ],
  ],
  [
    'positions in rows',
    null,
    [
      ['Title', 'Grade', 'Position number'],
      ['Driver', 'G2', 'P-1'],
      ['Secretary', 'G4', 'P-2'],
    ],
  ],
])('%s: %s', (_, expected, rows) => {
  expect(findNoList(rows)).toBe(expected);
});
