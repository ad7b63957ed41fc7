import { HEADER, POSTS } from './posts.mjs';

/** Exports of one sheet whose oddity is where the rows stand. */

const FRENCH_HEADER = [
  'N° de poste',
  'Intitulé du poste',
  'Grade',
  'Titulaire',
  'Type de contrat',
  'Source de financement',
  "Lieu d'affectation",
  'Unité',
];
const [africa, americas] = [POSTS.slice(0, 3), POSTS.slice(3)];
const width = HEADER.length;
const blank = (count) => Array(count).fill('');
const beside = (rows, others) =>
  Array.from({ length: Math.max(rows.length, others.length) }, (_, index) => [
    ...(rows[index] ?? blank(rows[0].length)),
    '',
    ...(others[index] ?? []),
  ]);
const COUNTS = [
  ['Grade', 'Posts'],
  ['G5', 1],
  ['G2', 1],
  ['Total', 2],
];

export const SHEET_CASES = {
  'same-list-below': [
    ['Africa'],
    HEADER,
    ...africa,
    [],
    ['Americas and Asia'],
    HEADER,
    ...americas,
  ],
  'same-list-directly-below': [HEADER, ...africa, HEADER, ...americas],
  'french-list-below-an-english-one': [HEADER, ...africa, [], FRENCH_HEADER, ...americas],
  'counts-below-the-list': [HEADER, ...POSTS, [], ['By grade'], ...COUNTS],
  'counts-above-the-list': [['Staffing at a glance'], [], ...COUNTS, [], HEADER, ...POSTS],
  'counts-beside-the-list': beside([HEADER, ...POSTS], COUNTS),
  'legend-below-the-list': [
    HEADER,
    ...POSTS,
    [],
    ['Code', 'Meaning'],
    ['RB', 'Regular budget'],
    ['WLT', 'Without limit of time'],
  ],
  'other-columns-below': [
    HEADER,
    ...africa,
    [],
    ['Position title', 'Position number', 'Duty station', 'Grade', 'Incumbent'],
    ...americas.map(([number, title, grade, incumbent, , , station]) => [
      title,
      number,
      station,
      grade,
      incumbent,
    ]),
    [],
    HEADER,
    ...POSTS.slice(0, 1),
  ],
  'two-lists-beside-each-other': beside(
    [
      ['Field posts'],
      ['Title', 'Grade', 'Duty station'],
      ['Driver', 'G2', 'Lima'],
      ['Clerk', 'G3', 'Dakar'],
    ].map((row) => [...row, ...blank(3 - row.length)]),
    [
      [],
      ['Title', 'Grade', 'Duty station'],
      ['Economist', 'P4', 'Geneva'],
      ['Editor', 'P3', 'Geneva'],
    ],
  ),
  'blank-rows-and-untitled-rows': [
    HEADER,
    ...africa,
    [],
    ['P-A', 'Administrative Assistant', '', 'E-9', '', '', 'Lima', 'Finance Unit'],
    ['P-B', 'Human Resources Officer', '', '', '', '', 'Lima', ''],
  ],
  'three-line-header': [
    ['Staffing table'],
    ['Position', '', '', 'Incumbent', '', ''],
    ['Identification', '', 'Level', 'Person', '', 'Contract'],
    ['Number', 'Title', 'Grade', 'Name', 'Index No', 'Type'],
    ['5001', 'Driver', 'G2', 'Diallo, Awa', '112233', 'FT'],
    ['5002', 'Secretary', 'G4', 'Garcia, Luis', '112234', 'WLT'],
  ],
  'column-numbers-below-the-header': [HEADER, HEADER.map((_, index) => `(${index + 1})`), ...POSTS],
  'totals-in-three-languages': [
    HEADER,
    POSTS[0],
    ['Lima Total', ...blank(width - 2), 1],
    POSTS[1],
    ['Sous-total Dakar', ...blank(width - 2), 1],
    POSTS[2],
    ['Subtotal', '', '', '', '', '', 'Bangkok', 1],
    ['', 'TOTAL GENERAL', ...blank(width - 3), 3],
    ['Nombre total de postes sur le terrain', ...blank(width - 2), 3],
  ],
  'units-as-rows': [
    ['Title', 'Grade', 'Incumbent', 'Duty station', 'Posts'],
    ['FINANCE UNIT'],
    ['Driver', 'G2', 'Diallo, Awa', 'Lima', 1],
    ['Programming Department', '', '', '', 2],
    ['Clerk', 'G3', 'Garcia, Luis', 'Lima', 1],
    ['Head of Unit', 'P4', 'Silva, Marta', 'Lima', 1],
  ],
  'grade-in-two-columns': [
    ['Post No', 'Title', 'Category', 'Level', 'Station'],
    ['1001', 'Driver', 'G', '2', 'Lima'],
    ['1002', 'Technical Specialist', 'P', 4, 'Geneva'],
    ['1003', 'Programme Officer', 'NO', 'B', 'Lima'],
    ['1004', 'Clerk', 'GS', '03', 'Lima'],
    ['1005', 'Secretary', '', 'G4', 'Lima'],
  ],
  'notes-and-signatures-below': [
    HEADER,
    ...POSTS,
    [],
    ['Notes'],
    ['1. Posts under recruitment are shown as vacant.'],
    ['Source: the staffing system'],
    ['Printed on', '01.03.2026'],
    ['Page 1 of 1'],
    [],
    ['Prepared by:', 'A. Diallo'],
    ['Approved by:', 'L. Garcia'],
  ],
  'dates-never-entered': [
    ['Position number', 'Title', 'Grade', 'JD assigned on', 'Contract end date'],
    ['5001', 'Driver', 'G2', '00.00.0000', '31.12.4712'],
    ['5002', 'Driver', 'G2', '0000-00-00', '9999-12-31'],
    ['5003', 'Driver', 'G2', '1er mars 2026', '31/12/9999'],
    ['5004', 'Driver', 'G2', '01-ENE-2026', ''],
    ['5005', 'Driver', 'G2', '2026-02-30', ''],
    ['5006', 'Driver', 'G2', '03/04/2026', ''],
  ],
  'soft-hyphens': [
    [
      'Posi\u00ADtion num\u00ADber',
      '\u200BJob\u00A0title ',
      'Gra\u00ADde',
      'Duty\u00A0\u00A0station',
    ],
    ['\u200B50001', 'Finance\u00A0Assist\u00ADant', 'G\u20115', '\u00A0Lima\u00A0'],
    ['50002 ', 'Driver\u200B', 'G\u00AD2', 'Geneva\uFEFF'],
  ],
};
