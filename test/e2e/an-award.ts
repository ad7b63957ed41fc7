import { csv } from './open-workbench';

const HEADER = [
  'Position number',
  'Job title',
  'Grade',
  'Duty station',
  'Funding',
  'Contract',
  'Incumbent',
  'Allocated grade',
];
const rowOf = (number: number, title: string, grade: string, allocated = '') => [
  `P-${number}`,
  title,
  grade,
  'Lusaka',
  'Regular budget',
  'Fixed-term',
  `E-${number}`,
  allocated,
];

/** An export with one award, and cases in doubt behind it. */
export const AN_AWARD = csv([
  HEADER,
  rowOf(1, 'Driver', 'G2', 'G3'),
  rowOf(2, 'Focal point', 'G5'),
  rowOf(3, 'Widget Assistant', 'G5'),
  rowOf(4, 'Information Management Officer', 'NOB'),
]);
