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
    'titles with a column of candidates for their family, mostly blank, and a note',
    null,
    [
      ['title', 'language', 'grade', 'duty_station', 'family', 'candidates', 'note'],
      ['Driver', 'en', 'G2', 'Harare', 'Drivers', '', ''],
      ['Economist', 'en', 'P3', 'Geneva', '', 'Technical Specialists', 'degree asked'],
      ['Secretary', 'en', 'G5', 'Lima', '', '', ''],
    ],
  ],
  [
    'positions whose last candidate is named here and there, with a degree that is asked',
    null,
    [
      ['Post title', 'Grade', 'Unit', 'Candidate', 'Degree required'],
      ['Driver', 'G2', 'Transport', '', 'none'],
      ['Finance Officer', 'NOB', 'Finance', 'A. Banda', 'yes'],
      ['Secretary', 'G5', 'Registry', '', 'none'],
    ],
  ],
  [
    'candidates in French',
    'candidates',
    [
      ['N°', 'Candidat', 'Nationalité', 'Poste actuel', 'Diplôme'],
      [1, 'Une Alpha', 'SEN', 'Chauffeur', 'Bac'],
    ],
  ],
  [
    'a candidate chosen for each position',
    null,
    [
      ['Position number', 'Title', 'Grade', 'Duty station', 'Candidate', 'Score'],
      ['P-1', 'Driver', 'G2', 'Lima', 'One Alpha', 71],
    ],
  ],
  [
    'a directory in Spanish',
    'directory',
    [
      ['Nombre', 'Cargo', 'Anexo', 'Celular', 'Correo'],
      ['Una Alfa', 'Chofer', '204', '+51 900', 'una@example.org'],
    ],
  ],
  [
    'positions with ways to reach who holds them',
    null,
    [
      ['Position number', 'Title', 'Grade', 'Duty station', 'Incumbent', 'Phone', 'E-mail'],
      ['P-1', 'Driver', 'G2', 'Lima', 'One Alpha', '2204', 'one@example.org'],
    ],
  ],
  [
    'titles with their grades beside ways to reach who holds them',
    null,
    [
      ['Name', 'Title and grade', 'Duty station', 'Phone', 'E-mail'],
      ['One Alpha', 'Driver (G2)', 'Lima', '2204', 'one@example.org'],
    ],
  ],
  [
    'contracts of people and ways to reach them',
    null,
    [
      ['Name', 'Function', 'Contract type', 'Phone', 'E-mail'],
      ['One Alpha', 'Driver', 'Fixed-term', '2204', 'one@example.org'],
    ],
  ],
  [
    'payments in French',
    'payments',
    [
      ['Matricule', 'Nom', 'Grade', 'Rubrique de paie', 'Montant'],
      ['101', 'Une Alpha', 'G5', '1000', 2400],
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
