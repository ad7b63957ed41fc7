import type {
  ExperienceCondition,
  JobDescription,
  JobFamily,
  JobFamilyName,
  TrainingSubject,
} from '../../domain/job-description';
import type { Grade } from '../../domain/grade';

/** 2019 Art. 4: the grades of each family; footnotes 2 and 3 to Art. 3: what two of them take in. */
export const FAMILIES_2019: readonly JobFamily[] = [
  assistants('Communication and Information Management Assistants', ['G5', 'G6', 'G7'], {
    formerFamilies: [
      'Communication and Public Information Assistants',
      'Library Documentation Assistants',
    ],
    footnote: '2019 fn. 2',
  }),
  officers('Communication and Information Management Officers', ['NOA', 'NOB', 'NOC'], {
    formerFamilies: ['National Officer Library and Information Management'],
    footnote: '2019 fn. 2',
  }),
  assistants('Drivers', ['G2', 'G3']),
  assistants('Finance Assistants', ['G5', 'G6', 'G7']),
  officers('Finance Officers', ['NOA']),
  assistants(
    'General Administration and Office Support Assistants',
    ['G3', 'G4', 'G5', 'G6', 'G7'],
    {
      formerFamilies: [
        'Administrative Assistants',
        'Secretaries',
        'Clerks',
        'Receptionists and Telephone Operators',
      ],
      footnote: '2019 fn. 3',
    },
  ),
  officers('Administration and Operations Officers', ['NOA', 'NOB', 'NOC'], {
    formerFamilies: ['Finance and Administrative Officers'],
    footnote: '2019 fn. 3',
  }),
  assistants('Human Resources Assistants', ['G5', 'G6', 'G7']),
  officers('Human Resources Officers', ['NOA', 'NOB']),
  assistants('Information Technology Assistants', ['G5', 'G6', 'G7']),
  officers('Information Technology Officers', ['NOA']),
  assistants('Messengers', ['G2']),
  assistants('Programme Assistants', ['G5', 'G6', 'G7']),
  officers('Programme Officers', ['NOA', 'NOB', 'NOC']),
];

/** 2019 App. 3: minimum requirements as each of its 36 descriptions states them. */
export const DESCRIPTIONS_2019: readonly JobDescription[] = [
  ...supportLadder('Communication and Information Management Assistants', {
    titles: [
      'Communication and Information Management Assistant',
      'Senior Communication and Information Management Assistant',
      'Senior Communication and Information Management Assistant',
    ],
    training: 'communication or information management',
    juniorExperience: ['some in the field'],
    experience: [],
    seniorExperience: ['the majority in the field'],
  }),
  ...officerLadder('Communication and Information Management Officers', [
    ['Communication and Information Management Officer'],
    ['Senior Communication and Information Management Officer', 'communication plans and products'],
    [
      'Senior Communication and Information Management Officer',
      'communication plans and products',
      'overseeing staff',
    ],
  ]),
  support('Drivers', 'G2', 'Driver', 2, {
    drivingLicence: true,
    experienceConditions: ['a safe driving record'],
  }),
  support('Drivers', 'G3', 'Senior Driver', 3, {
    drivingLicence: true,
    experienceConditions: ['a safe driving record', 'driving for an international organization'],
  }),
  ...supportLadder('Finance Assistants', {
    titles: ['Finance Assistant', 'Senior Finance Assistant', 'Senior Finance Assistant'],
    training: 'accounting or finance',
    juniorExperience: ['some in the field'],
    experience: ['with an ERP system'],
    seniorExperience: ['the majority in the field'],
  }),
  ...officerLadder('Finance Officers', [['Finance Officer']]),
  support(
    'General Administration and Office Support Assistants',
    'G3',
    'Office Support Assistant',
    3,
  ),
  support(
    'General Administration and Office Support Assistants',
    'G4',
    'Office Support Assistant',
    4,
  ),
  ...supportLadder('General Administration and Office Support Assistants', {
    titles: [
      'Operations Assistant / Assistant to Director',
      'Senior Operations Assistant / Executive Assistant to Director',
      'Senior Operations Assistant',
    ],
    training: 'general administration and office support',
    experience: ['with an ERP system'],
    seniorExperience: ['some at senior level of support'],
  }),
  ...officerLadder('Administration and Operations Officers', [
    ['Operations Officer'],
    ['Senior Operations Officer', 'some in finance', 'with an ERP system'],
    ['Senior Operations Officer', 'some in finance', 'with an ERP system', 'overseeing staff'],
  ]),
  ...supportLadder('Human Resources Assistants', {
    titles: [
      'Human Resources Assistant',
      'Senior Human Resources Assistant',
      'Senior Human Resources Assistant',
    ],
    training: 'HR administration',
    juniorExperience: ['some in the field'],
    experience: ['with an ERP system'],
    seniorExperience: ['the majority in the field'],
  }),
  ...officerLadder('Human Resources Officers', [
    ['Human Resources Officer'],
    ['Senior Human Resources Officer', 'with an ERP system'],
  ]),
  ...supportLadder('Information Technology Assistants', {
    titles: [
      'Information Technology Assistant',
      'Senior Information Technology Assistant',
      'Senior Information Technology Assistant',
    ],
    training: 'IT user support',
    experience: ['in a range of support functions'],
    seniorExperience: [],
  }),
  ...officerLadder('Information Technology Officers', [
    ['Information Technology Officer', 'user support and web technologies'],
  ]),
  {
    ...support('Messengers', 'G2', 'Messenger', 2),
    education: 'compulsory',
  },
  ...supportLadder('Programme Assistants', {
    titles: ['Programme Assistant', 'Senior Programme Assistant', 'Senior Programme Assistant'],
    training: 'programme or project administration',
    juniorExperience: ['some in the field'],
    experience: ['with an ERP system'],
    seniorExperience: ['the majority in the field'],
  }),
  ...officerLadder('Programme Officers', [
    ['Programme Officer'],
    ['Senior Programme Officer', 'with an ERP system'],
    ['Senior Programme Officer', 'with an ERP system'],
  ]),
];

interface FormerFamilies {
  readonly formerFamilies: readonly string[];
  readonly footnote: '2019 fn. 2' | '2019 fn. 3';
}

function assistants(
  name: JobFamilyName,
  grades: readonly Grade[],
  former?: FormerFamilies,
): JobFamily {
  return family('G', name, grades, former);
}

function officers(
  name: JobFamilyName,
  grades: readonly Grade[],
  former?: FormerFamilies,
): JobFamily {
  return family('NO', name, grades, former);
}

function family(
  category: 'G' | 'NO',
  name: JobFamilyName,
  grades: readonly Grade[],
  former?: FormerFamilies,
): JobFamily {
  return {
    name,
    agreement: '2019',
    category,
    grades,
    formerFamilies: former?.formerFamilies ?? [],
    clauses: ['2019 Art. 3', '2019 Art. 4', ...(former ? [former.footnote] : [])],
  };
}

function support(
  familyName: JobFamilyName,
  grade: Grade,
  genericTitle: string,
  years: number,
  asked: Partial<Pick<JobDescription, 'training' | 'drivingLicence' | 'experienceConditions'>> = {},
): JobDescription {
  return {
    agreement: '2019',
    family: familyName,
    grade,
    genericTitle,
    education: 'secondary',
    training: null,
    drivingLicence: false,
    years,
    kindOfYears: 'relevant',
    experienceConditions: [],
    internationalExperience: false,
    clauses: ['2019 App. 3'],
    ...asked,
  };
}

/** G5, G6 and G7 ask for five, six and seven years; training is asked from G6 on. */
function supportLadder(
  familyName: JobFamilyName,
  ladder: {
    readonly titles: readonly [string, string, string];
    readonly training: TrainingSubject;
    /** Asked at G5 alone. */
    readonly juniorExperience?: readonly ExperienceCondition[];
    /** Asked at all three grades. */
    readonly experience: readonly ExperienceCondition[];
    /** Asked at G6 and G7 as well. */
    readonly seniorExperience: readonly ExperienceCondition[];
  },
): JobDescription[] {
  const [g5, g6, g7] = ladder.titles;
  const senior = {
    training: ladder.training,
    experienceConditions: [...ladder.seniorExperience, ...ladder.experience],
  };
  return [
    support(familyName, 'G5', g5, 5, {
      experienceConditions: [...(ladder.juniorExperience ?? []), ...ladder.experience],
    }),
    support(familyName, 'G6', g6, 6, senior),
    support(familyName, 'G7', g7, 7, senior),
  ];
}

/** NOA, NOB and NOC ask for a first-level degree and two, three and five professional years. */
function officerLadder(
  familyName: JobFamilyName,
  steps: readonly (readonly [title: string, ...conditions: ExperienceCondition[]])[],
): JobDescription[] {
  const requirements = [
    ['NOA', 2],
    ['NOB', 3],
    ['NOC', 5],
  ] as const;
  return steps.map(([genericTitle, ...experienceConditions], index) => {
    const [grade, years] = requirements[index]!;
    return {
      ...support(familyName, grade, genericTitle, years, { experienceConditions }),
      education: 'first-level degree',
      kindOfYears: 'professional',
    };
  });
}
