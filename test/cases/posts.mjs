/** Six positions that many cases share, so that what differs between them is the oddity alone. */
export const HEADER = [
  'Position number',
  'Position title',
  'Grade',
  'Incumbent',
  'Contract type',
  'Funding source',
  'Duty station',
  'Organizational unit',
];

export const POSTS = [
  [
    '50001201',
    'Finance Assistant',
    'G5',
    'E-1101',
    'Fixed-term',
    'Regular budget',
    'Lima',
    'Finance Unit',
  ],
  ['50001202', 'Driver', 'G2', '', 'Fixed-term', 'RB', 'Dakar', 'Operations Unit'],
  ['50001203', 'Programme Officer', 'NOB', 'E-1103', 'WLT', 'XBTC', 'Bangkok', 'Programming Unit'],
  [
    '50001204',
    'Senior Programme Assistant',
    'G7',
    'E-1104',
    'Fixed-term',
    'RB',
    'Pretoria',
    'Programming Unit',
  ],
  [
    '50001205',
    'Administrative Assistant',
    'G6',
    'E-1105',
    'Short-term',
    'RB',
    'Geneva',
    'Operations Unit',
  ],
  [
    '50001206',
    'Technical Specialist',
    'P4',
    'E-1106',
    'WLT',
    'RB',
    'Geneva',
    'Research Department',
  ],
];

/** The same positions with some columns only, in the order given. */
export const columnsOf = (names) =>
  POSTS.map((post) => names.map((name) => post[HEADER.indexOf(name)]));
