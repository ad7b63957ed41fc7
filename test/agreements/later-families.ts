import type {
  AddedFamily,
  AddedFamilyName,
  JobDescription,
} from '../../src/domain/job-description';
import { categoryOf, type Grade } from '../../src/domain/grade';

/** A family of a later annex as the tests need it: one title a grade, and every other fact alike. */
export function laterFamily(
  name: string,
  titles: Partial<Readonly<Record<Grade, string>>>,
  more: Partial<AddedFamily> = {},
): AddedFamily {
  const grades = Object.keys(titles) as Grade[];
  const category = categoryOf(grades[0]!) as AddedFamily['category'];
  const agreement = category === 'P' ? '2023' : '2019';
  const clauses = [category === 'P' ? '2023 Annex 7' : '2019 App. 4'] as const;
  return {
    name: name as AddedFamilyName,
    agreement,
    category,
    grades,
    formerFamilies: [],
    clauses,
    from: { year: 2027, month: 1, day: 1 },
    titles: [...new Set(Object.values(titles))],
    descriptions: grades.map((grade): JobDescription => ({
      agreement,
      family: name as AddedFamilyName,
      grade,
      genericTitle: titles[grade]!,
      education: category === 'P' ? 'advanced degree' : 'secondary',
      years: 4,
      training: null,
      drivingLicence: false,
      kindOfYears: category === 'NO' ? 'professional' : 'relevant',
      experienceConditions: [],
      internationalExperience: false,
      clauses,
    })),
    ...more,
  };
}

export const STATISTICIANS = laterFamily('Statisticians', {
  P2: 'Survey Statistician',
  P3: 'Statistician',
  P4: 'Statistician',
});
export const GUARDS = laterFamily('Security Assistants', {
  G3: 'Security Guard',
  G5: 'Security Assistant',
});
