import { createReviewDesk, type ReviewDesk } from '../../src/review/review-desk';
import type { ReviewDecision } from '../../src/review/review-decision';
import { recogniseColumns } from '../../src/staffing-export/columns';
import { GENEVA } from '../../src/staffing-export/value-words';

/** Rows may leave out the last ones. */
const HEADER = [
  'Position number',
  'Title',
  'Grade',
  'Duty station',
  'Funding',
  'Contract',
  'Allocated grade',
  'Incumbent',
];

/** A field position on the regular budget, in the order of the header. */
export const rowOf = (number: string, title: string, grade: string, station = 'Lusaka') => [
  number,
  title,
  grade,
  station,
  'Regular budget',
  'Fixed-term',
];

/** A desk with these positions on it. */
export function deskOf(
  rows: readonly string[][],
  decisions: readonly ReviewDecision[] = [],
): ReviewDesk {
  const header = HEADER.slice(0, Math.max(...rows.map(({ length }) => length)));
  const desk = createReviewDesk({
    layout: { headerOffset: 0, headerRows: 0, columns: recogniseColumns(header, rows) },
    reading: { constants: {}, assignments: {}, headquarters: GENEVA },
    assessment: { assignedOn: null, effectiveOn: {} },
    displayLanguage: 'en',
    decisions,
  });
  desk.add(0, rows);
  return desk;
}
