import type { Position } from '../domain/position';
import type { Assessment, PersonalGradeFate } from './assessment';

/** What becomes of the personal grade that a row has; null where it has none. */
export function personalGradeOf(
  { personalGrade }: Position,
  assessed: Assessment,
): Assessment['personalGrade'] {
  return personalGrade && { grade: personalGrade, fate: fateOf(assessed) };
}

function fateOf({ outcome, grounds }: Assessment): PersonalGradeFate {
  const reason = grounds?.reason;
  // A personal grade that equals the existing one goes unnamed in the outcome's own sentence.
  const isNamed = reason && 'current' in reason && reason.current !== reason.existing;
  switch (outcome) {
    case 'higher grade awarded':
      return isNamed ? 'said by the outcome' : 'gives way';
    case 'personal grade retained':
      return 'said by the outcome';
    case 'no change':
      return isNamed ? 'said by the outcome' : 'stays';
    case 'HR decides':
      return reason?.because === 'personal grade of another category'
        ? 'said by the outcome'
        : 'stays';
    case 'assigned at position grade':
      return 'plays no part';
    case 'vacant':
      return 'nobody’s';
    case 'fact missing':
      return 'open';
    default:
      return 'stays';
  }
}
