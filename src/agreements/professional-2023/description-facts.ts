import type {
  ComputerSkills,
  DescriptionFacts,
  LanguageRequirement,
  SupervisionGiven,
} from '../../domain/description-facts';
import type { Grade } from '../../domain/grade';
import type { BuiltInFamilyName } from '../../domain/job-description';

/** 2023 Annex 1, languages: one, and for some positions at least one more. */
const TECHNICAL: readonly LanguageRequirement[] = [
  { level: 'excellent command', choice: 'working', number: 1, asked: 'required' },
  {
    level: 'working knowledge',
    choice: 'additional working',
    number: 1,
    asked: 'for some positions',
  },
];
/** 2023 Annex 2, languages. */
const EVALUATION: readonly LanguageRequirement[] = [
  { level: 'excellent command', choice: 'working', number: 1, asked: 'required' },
  { level: 'working knowledge', choice: 'second working', number: 1, asked: 'required' },
];

/**
 * 2023 Annexes 1 and 2: languages, what is owed to the work of others (duties), computers
 * (competencies). Unit and reporting lines are added for each position (Art. 5, App. A ¶5).
 */
export const FACTS_2023: Partial<
  Readonly<Record<BuiltInFamilyName, Partial<Readonly<Record<Grade, DescriptionFacts>>>>>
> = {
  'Technical Specialists': {
    P2: facts(TECHNICAL, 'none', 'information software'),
    P3: facts(TECHNICAL, 'none', 'information software'),
    P4: facts(TECHNICAL, 'supervises as applicable', null),
    P5: facts(TECHNICAL, 'supervises as applicable', null),
  },
  'Evaluation Specialists': {
    P2: facts(EVALUATION, 'none', 'data analysis software'),
    P3: facts(EVALUATION, 'oversees consultants', 'data analysis software'),
    P4: facts(EVALUATION, 'oversees', null),
    P5: facts(EVALUATION, 'supervises', null),
  },
};

function facts(
  languages: readonly LanguageRequirement[],
  given: SupervisionGiven,
  computerSkills: ComputerSkills | null,
): DescriptionFacts {
  return {
    setting: null,
    languages,
    supervision: { received: null, given },
    computerSkills,
    erp: null,
    preferred: null,
  };
}
