import { allocationUnder2019, type Allocation } from '../agreements/field-2019/allocation';
import { decidedGradeOf, titleQueryOf } from '../assessment/assess-position';
import type { JobFamily } from '../domain/job-description';
import type { Position } from '../domain/position';
import type { DecisionBook } from './decision-book';
import { lacksReason } from './review-decision';

/**
 * The grade that was allocated to a position of a family under 2019 Art. 6, as far as the workbook
 * shows it: a reviewer's signed line, HR's grade in the export, the family's description at the
 * position's own grade. What a row of a result says counts for nothing here, because a row can be
 * older than the rule that a proposal of ours allocates no grade.
 *
 * @returns null where nobody allocated one.
 */
export function allocationOnRecord(
  position: Position,
  family: JobFamily,
  book: DecisionBook,
): Allocation | null {
  const decision = book.find(titleQueryOf(position), position.number);
  const isSigned = decision?.target === family.name && !lacksReason(decision);
  return allocationUnder2019(
    {
      positionGrade: position.grade,
      exported: position.allocatedGrade,
      decided: isSigned ? decidedGradeOf(decision) : null,
    },
    family,
  );
}
