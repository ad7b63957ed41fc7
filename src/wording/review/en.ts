import type { Numbers } from '../phrases';
import { englishBeforeAgreement } from '../before-agreement';
import { sayOffice, sayOffices } from '../say-office';
import type { ReviewPhrases } from './review-phrases';

export function englishReview({ date }: Pick<Numbers, 'date'>): ReviewPhrases {
  const beforeAgreement = englishBeforeAgreement(date);
  return {
    review: {
      'match not accepted': () => 'Job family to confirm',
      'no grade allocated': ({ family, grade, nearest }) =>
        `${family} has no description at ${grade}: HR decides` +
        (nearest ? ` (nearest grade: ${nearest})` : ''),
      'no description at allocated grade': ({ family, grade }) =>
        `Allocated grade ${grade}: ${family} has no description there, HR decides`,
      'grade in title differs': ({ inTitle, grade }) =>
        `The title says ${inTitle}, the position ${grade}`,
      'allocated grade without description': ({ grade }) =>
        `Grade ${grade} was allocated, but no description fits`,
      'allocated grade plays no part': ({ grade }) =>
        `Allocated grade ${grade} plays no part: assignment is at the position’s grade`,
      'personal grade of another category': () => 'Personal grade is of another category',
      'personal grade below existing': () => 'Personal grade is below the existing grade',
      'grades of two categories': () => 'Grades of two categories',
      'setting contradicted': ({ office, ...setting }) =>
        `The unit is ${sayOffice(office, 'en')}, the description is for positions ${sayOffices(setting, 'en')}`,
      'HR decides': () => 'No description at the position’s grade: HR decides',
      'date before the agreement': ({ on, ...agreement }) =>
        `The date, ${date(on)}, ${beforeAgreement(agreement)}`,
      'vacancy contradicted': () =>
        'The status says vacant, but an incumbent with a contract is named',
      'fact unread': () => 'Not read',
      'fact missing': () => 'Fact missing',
    },
    doubt: {
      'close runner-up': () => 'another family is as likely',
      'weak evidence': () => 'the words are weak evidence',
      'no evidence': () => 'nothing in the title speaks for a family',
      'level contradicts grade': ({ word, grade }) => `“${word}” does not go with ${grade}`,
      'grade in title differs': ({ inTitle, grade }) =>
        `the title says ${inTitle}, the position ${grade}`,
      'former family contradicts title': () => 'the former family and the title disagree',
    },
  };
}
