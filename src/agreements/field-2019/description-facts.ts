import type {
  ComputerSkills,
  DescriptionFacts,
  ErpExperience,
  ErpModules,
  LanguageRequirement,
  NamedOffice,
  OrganizationalSetting,
  SupervisionGiven,
  SupervisionReceived,
} from '../../domain/description-facts';
import { NAMED_OFFICES } from '../../domain/description-facts';
import type { Grade } from '../../domain/grade';
import type { BuiltInFamilyName } from '../../domain/job-description';

/** 2019 App. 3, §1 of each description: the offices it names. Three kinds are all there are. */
const ANY_OFFICE = setting(NAMED_OFFICES);
const REGIONAL_OFFICE = setting(['regional office']);
const COUNTRY_LEVEL = setting(['decent work team', 'country office']);
const CLERICAL_UNITS: OrganizationalSetting = {
  ...ANY_OFFICE,
  units: ['administrative services', 'registry', 'operations'],
};

/** 2019 App. 3, §5, from G4 on. */
const TWO_LANGUAGES: readonly LanguageRequirement[] = [
  required('excellent command', 'official'),
  required('working knowledge', 'another official or national'),
];
/** Of office support assistants at G3. */
const TWO_WORKING_LANGUAGES: readonly LanguageRequirement[] = [
  required('working knowledge', 'official'),
  required('working knowledge', 'another official or national'),
];
/** Of drivers and messengers. */
const NATIONAL_FIRST: readonly LanguageRequirement[] = [
  required('working knowledge', 'national'),
  required('knowledge', 'official'),
];

/** 2019 App. 3, §2 of each description: what grows with the grade, whatever the family. */
const RECEIVED: Partial<Readonly<Record<Grade, SupervisionReceived>>> = {
  G3: 'some independence',
  G4: 'some independence',
  G5: 'moderate independence',
  G6: 'minimum supervision and high independence',
  G7: 'minimum supervision and high independence',
  NOA: 'minimum supervision',
  NOB: 'high independence',
  NOC: 'high independence',
};
/** §2 and §4. */
const GIVEN: Partial<Readonly<Record<Grade, SupervisionGiven>>> = {
  G6: 'oversees as required',
  G7: 'supervises',
  NOA: 'supervises as applicable',
  NOB: 'supervises as applicable',
  NOC: 'supervises',
};

type FactsByGrade = Partial<Readonly<Record<Grade, DescriptionFacts>>>;
type Differing = Partial<Omit<DescriptionFacts, 'supervision'>> & {
  readonly received?: SupervisionReceived;
  readonly given?: SupervisionGiven;
};

const ERP: ErpExperience = { severalModules: false, modules: [] };
const DRIVER: Differing = { setting: CLERICAL_UNITS, languages: NATIONAL_FIRST };
const IT_USER: ComputerSkills = 'excellent office software';

/** 2019 App. 3: setting (§1), supervision (§2, §4), languages, computers and ERP systems (§5). */
export const FACTS_2019: Partial<Readonly<Record<BuiltInFamilyName, FactsByGrade>>> = {
  'Communication and Information Management Assistants': ladder({ G5: {}, G6: {}, G7: {} }),
  'Communication and Information Management Officers': ladder({
    NOA: {},
    NOB: {},
    NOC: { setting: { ...COUNTRY_LEVEL, strength: 'normally', largePortfolio: true } },
  }),
  Drivers: ladder({
    G2: { ...DRIVER, received: 'daily coordination', computerSkills: 'some basic skills' },
    G3: { ...DRIVER, computerSkills: 'basic skills' },
  }),
  'Finance Assistants': ladder({
    G5: { erp: ERP },
    G6: { erp: erpWith('finance') },
    G7: { erp: erpWith('finance') },
  }),
  'Finance Officers': ladder({ NOA: { setting: COUNTRY_LEVEL } }),
  'General Administration and Office Support Assistants': ladder({
    G3: { languages: TWO_WORKING_LANGUAGES },
    G4: {},
    G5: { erp: ERP, given: 'guides as required' },
    G6: { erp: ERP },
    G7: { erp: ERP },
  }),
  'Administration and Operations Officers': ladder({
    NOA: {},
    NOB: { setting: COUNTRY_LEVEL, erp: { severalModules: true, modules: [] } },
    NOC: {
      setting: COUNTRY_LEVEL,
      erp: { severalModules: true, modules: ['finance', 'human resources'] },
    },
  }),
  'Human Resources Assistants': ladder({
    G5: { erp: ERP },
    G6: { erp: erpWith('human resources') },
    G7: { erp: erpWith('human resources') },
  }),
  'Human Resources Officers': ladder({
    NOA: { setting: REGIONAL_OFFICE },
    NOB: { setting: REGIONAL_OFFICE, erp: erpWith('human resources') },
  }),
  'Information Technology Assistants': ladder({
    G5: { computerSkills: IT_USER },
    G6: { computerSkills: IT_USER, given: 'oversees' },
    G7: { computerSkills: IT_USER },
  }),
  'Information Technology Officers': ladder({
    NOA: { computerSkills: IT_USER, given: 'oversees' },
  }),
  Messengers: ladder({
    G2: {
      ...DRIVER,
      received: 'daily instructions',
      computerSkills: 'some basic skills',
      preferred: 'as a messenger',
    },
  }),
  'Programme Assistants': ladder({
    G5: { erp: ERP },
    G6: { erp: erpWith('programme monitoring and management') },
    G7: { erp: erpWith('programme monitoring and management') },
  }),
  'Programme Officers': ladder({
    NOA: {},
    NOB: { erp: erpWith('strategic management and programming') },
    NOC: {
      setting: { ...COUNTRY_LEVEL, strength: 'only', largePortfolio: true },
      erp: erpWith('strategic management and programming'),
    },
  }),
};

function setting(offices: readonly NamedOffice[]): OrganizationalSetting {
  return { offices, strength: 'named', largePortfolio: false, units: [] };
}

function required(
  level: LanguageRequirement['level'],
  choice: LanguageRequirement['choice'],
): LanguageRequirement {
  return { level, choice, number: 1, asked: 'required' };
}

function erpWith(...modules: readonly ErpModules[]): ErpExperience {
  return { severalModules: false, modules };
}

/** What a family's grades do not say otherwise, they share with all families of the grade. */
function ladder(differing: Partial<Record<Grade, Differing>>): FactsByGrade {
  const grades = Object.entries(differing) as [Grade, Differing][];
  return Object.fromEntries(
    grades.map(([grade, { received, given, ...others }]) => [
      grade,
      {
        setting: ANY_OFFICE,
        languages: TWO_LANGUAGES,
        computerSkills: 'good office software',
        erp: null,
        preferred: null,
        ...others,
        supervision: {
          received: received ?? RECEIVED[grade] ?? null,
          given: given ?? GIVEN[grade] ?? 'none',
        },
      } satisfies DescriptionFacts,
    ]),
  );
}
