import type { Clause } from '../../domain/citation';
import type { JobDescription, JobFamily, JobFamilyName } from '../../domain/job-description';

const GRADES = ['P2', 'P3', 'P4', 'P5'] as const;

/** 2023 Annexes 1 and 2: the families introduced so far; Art. 3 announces more. */
export const FAMILIES_2023: readonly JobFamily[] = [
  family('Technical Specialists', '2023 Annex 1'),
  family('Evaluation Specialists', '2023 Annex 2'),
];

/** Required qualifications as the eight descriptions of the two annexes state them. */
export const DESCRIPTIONS_2023: readonly JobDescription[] = [
  ...ladder('Technical Specialists', '2023 Annex 1', [
    'Technical Officer',
    'Technical Officer',
    'Technical Specialist',
    'Senior Technical Specialist',
  ]),
  ...ladder('Evaluation Specialists', '2023 Annex 2', [
    'Evaluation Officer',
    'Evaluation Officer',
    'Evaluation Specialist',
    'Senior Evaluation Specialist',
  ]),
];

function family(name: JobFamilyName, annex: Clause): JobFamily {
  return {
    name,
    agreement: '2023',
    category: 'P',
    grades: GRADES,
    formerFamilies: [],
    clauses: [annex],
  };
}

function ladder(
  familyName: JobFamilyName,
  annex: Clause,
  titles: readonly [string, string, string, string],
): JobDescription[] {
  const requirements = [
    { grade: 'P2', education: 'first-level degree', years: 3, internationalExperience: false },
    { grade: 'P3', education: 'advanced degree', years: 5, internationalExperience: false },
    { grade: 'P4', education: 'advanced degree', years: 7, internationalExperience: true },
    { grade: 'P5', education: 'advanced degree', years: 10, internationalExperience: true },
  ] as const;
  return requirements.map((required, index) => ({
    agreement: '2023',
    family: familyName,
    genericTitle: titles[index]!,
    training: null,
    drivingLicence: false,
    kindOfYears: 'relevant',
    experienceConditions: [],
    clauses: [annex],
    ...required,
  }));
}
