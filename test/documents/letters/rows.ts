import type { LetterRow } from '../../../src/documents/letters/letter-row';
import { findAddressees2019, findAddressees2023 } from '../../../src/documents/letters/addressees';

/** A verified row of 2019 with nothing left to do. */
export const FIELD_ROW: LetterRow = {
  row: 0,
  agreement: '2019',
  family: 'Finance Assistants',
  allocatedGrade: 'G6',
  allocation: { source: 'export', grade: 'G6' },
  outcome: 'higher grade awarded',
  incumbentGrade: 'G6',
  effectiveOn: { year: 2026, month: 3, day: 1 },
  isInReview: false,
  isVerified: true,
  positionNumber: 'P-1',
  title: 'Finance clerk',
  positionGrade: 'G5',
  personalGrade: null,
  vacant: false,
  incumbentNamed: true,
  contract: 'fixed-term',
  officialName: 'Amina Okoye',
  unit: 'CO-Lusaka',
  dutyStation: 'Lusaka',
  supervisor: 'Finance Officer',
  language: null,
};

/** The same of 2023, the official with a personal grade above the position's. */
export const PROFESSIONAL_ROW: LetterRow = {
  ...FIELD_ROW,
  agreement: '2023',
  family: 'Technical Specialists',
  allocatedGrade: 'P4',
  allocation: null,
  outcome: 'assigned at position grade',
  incumbentGrade: 'P5',
  effectiveOn: null,
  positionGrade: 'P4',
  personalGrade: 'P5',
  unit: 'EMPLOYMENT',
};

export const addressees2019 = (rows: readonly LetterRow[]) => findAddressees2019(rows).addressees;
export const addressees2023 = (rows: readonly LetterRow[]) => findAddressees2023(rows).addressees;
