import type { Cell } from '../../../src/staffing-export/export-layout';
import type { Scenario } from '../../../src/scenario/scenario';
import { day } from '../../scenario/scenarios';

const HEADER = [
  'Position number',
  'Job title',
  'Grade',
  'Personal grade',
  'Allocated grade',
  'Organizational unit',
  'Duty station',
  'Funding',
  'Contract',
  'Status',
];

const post = (
  number: string,
  title: string,
  grade: string,
  [personal, allocated, unit]: readonly [string, string, string],
  [funding, status] = ['Regular budget', 'Filled'],
): Cell[] => [
  number,
  title,
  grade,
  personal,
  allocated,
  unit,
  'Dakar',
  funding!,
  'Fixed-term',
  status!,
];

export const EXPORT: Cell[][] = [
  HEADER,
  post('P-1', 'Finance Assistant', 'G5', ['', '', 'CO Dakar']),
  post('P-2', 'Driver', 'G2', ['', '', 'CO Dakar']),
  post('P-3', 'Finance Assistant', 'G5', ['G7', 'G6', 'DWT Dakar']),
  post('P-4', 'Driver', 'G2', ['', '', 'DWT Dakar'], ['XB', 'Filled']),
  post('P-5', 'Programme Assistant', 'G5', ['', 'G6', 'DWT Dakar']),
  post('P-6', 'Programme Assistant', 'G5', ['', 'G6', 'DWT Dakar'], ['Regular budget', 'Vacant']),
];

export const PANEL: Scenario = {
  name: 'The Panel decides otherwise',
  changes: [
    { kind: 'reading', reading: '2019 award below personal grade' },
    { kind: 'reading', reading: '2019 other funding' },
  ],
};

export const JULY: Scenario = {
  name: 'July, and a grade',
  changes: [
    { kind: 'assignment date', on: day('2027-07-01') },
    { kind: 'grade allocated', to: { by: 'office', office: 'co dakar' }, grade: 'G3' },
  ],
};
