import type {
  DescriptionFacts,
  ErpModules,
  LanguageRequirement,
  NamedOffice,
  WorkUnit,
} from '../../src/domain/description-facts';
import type { JobDescription } from '../../src/domain/job-description';

/** All that the catalogue holds of a description, read from the text by other means. */
export interface SecondReading
  extends
    DescriptionFacts,
    Pick<
      JobDescription,
      | 'genericTitle'
      | 'education'
      | 'years'
      | 'kindOfYears'
      | 'training'
      | 'drivingLicence'
      | 'experienceConditions'
      | 'internationalExperience'
    > {
  readonly family: string;
  readonly grade: string;
}

type Part =
  | 'setting'
  | 'purpose'
  | 'relations'
  | 'duties'
  | 'requirements'
  | 'education'
  | 'experience'
  | 'languages'
  | 'competencies';

const HEADINGS: readonly (readonly [Part, RegExp])[] = [
  ['setting', /^1\. organizational setting$/i],
  ['purpose', /^2\. main purpose$/i],
  ['relations', /^3\. working relationships$/i],
  ['duties', /^(?:4\. )?key duties and responsibilities$/i],
  ['requirements', /^(?:5\. )?(?:minimum requirements|required qualifications)$/i],
  ['education', /^education$/i],
  ['experience', /^experience$/i],
  ['languages', /^languages$/i],
  // 2023 puts a sentence on core competencies between the languages and the heading that follows.
  ['competencies', /^(?:in addition to the|knowledge and (?:competencies|technical))/i],
];

/**
 * Reads every description of an agreement's text with regular expressions of its own: nothing of
 * `src` is used but the names of the types.
 */
export function readDescriptions(text: string): SecondReading[] {
  const plain = text.replace(/[*#]/g, '').replace(/[’]/g, "'");
  return plain
    .split(/\n(?=Generic title:)/)
    .slice(1)
    .map(readOne);
}

/**
 * What each description says on education and experience that no pattern here reads: a sentence of
 * its own, or what the first one includes. A condition that nobody thought of would be among them.
 */
export function unreadRequirements(text: string): string[] {
  const plain = text.replace(/[*#]/g, '').replace(/[’]/g, "'");
  return plain
    .split(/\n(?=Generic title:)/)
    .slice(1)
    .flatMap((one) => {
      const { education, experience } = splitParts(one);
      const more = (part: string) => sentencesOf(part).slice(1);
      const included = /(?:including|the majority|preferably|with a|at the) .*/.exec(
        sentencesOf(experience)[0]!,
      );
      const conditions = [...more(experience), ...(included ? [included[0]] : [])];
      return [
        ...more(education).filter((sentence) => !/training in|driving licence/i.test(sentence)),
        ...conditions.filter(
          (said) =>
            !CONDITIONS.some(([, pattern]) => pattern.test(said)) &&
            !/preferably as a messenger|at the international level/.test(said),
        ),
      ];
    });
}

const sentencesOf = (text: string) =>
  text
    .split(/\.(?: |$)/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

function readOne(text: string): SecondReading {
  const head = (name: string) => new RegExp(`${name}: *(.+)`, 'i').exec(text)![1]!.trim();
  const parts = splitParts(text);
  const { setting, purpose, duties, education, experience, competencies } = parts;
  const work = `${purpose} ${duties}`;
  return {
    family: head('Job family'),
    grade: head('Grade'),
    genericTitle: head('Generic title'),
    setting: setting === '' ? null : readSetting(setting),
    languages: readLanguages(parts.languages),
    supervision: { received: readReceived(purpose), given: readGiven(work) },
    computerSkills: readComputers(competencies),
    erp: readErp(experience),
    preferred: /preferably as a messenger/.test(experience) ? 'as a messenger' : null,
    education: readEducation(education),
    years: readYears(experience),
    kindOfYears: /professional/.test(experience) ? 'professional' : 'relevant',
    training: readTraining(education),
    drivingLicence: /driving licence/.test(education),
    experienceConditions: readConditions(experience),
    internationalExperience: /at the international level/.test(experience),
  };
}

function splitParts(text: string): Record<Part, string> {
  const parts = Object.fromEntries(HEADINGS.map(([part]) => [part, ''])) as Record<Part, string>;
  let current: Part | null = null;
  for (const line of text.split('\n').map((one) => one.trim())) {
    const heading = HEADINGS.find(([, pattern]) => pattern.test(line));
    if (heading) current = heading[0];
    // A page's number and the marks of those who signed it.
    else if (current && line.length > 12 && !/^Handwritten signature/.test(line))
      parts[current] += ` ${line}`;
  }
  return parts;
}

function readSetting(text: string): SecondReading['setting'] {
  const apart = text.replace(/Decent Work (?:Technical Support )?Team\/Country Office/g, 'Team');
  const offices: NamedOffice[] = [
    ...(/Regional Office/.test(apart) ? (['regional office'] as const) : []),
    ...(/\bTeam\b/.test(apart) ? (['decent work team'] as const) : []),
    ...(/Country Office/.test(apart) ? (['country office'] as const) : []),
  ];
  const units = /\[typically\] located in the (.+?) unit in/.exec(text)?.[1] ?? '';
  return {
    offices,
    strength: /\bonly\b/.test(text) ? 'only' : /\bnormally\b/.test(text) ? 'normally' : 'named',
    largePortfolio: /large portfolio/.test(text),
    units: units.split(/, | or /).filter(Boolean) as WorkUnit[],
  };
}

function readLanguages(text: string): LanguageRequirement[] {
  const clauses = text
    .split(/\. | and (?=a? ?(?:working )?knowledge|of another)/)
    .map((clause) => clause.trim())
    .filter(Boolean);
  const levels: LanguageRequirement['level'][] = [];
  return clauses.map((clause): LanguageRequirement => {
    const level = /excellent command/i.test(clause)
      ? 'excellent command'
      : /working knowledge/i.test(clause)
        ? 'working knowledge'
        : /knowledge/i.test(clause)
          ? 'knowledge'
          : levels.at(-1)!;
    levels.push(level);
    if (/\b(?:two|three|both|all)\b/i.test(clause)) throw new Error(`More than one: ${clause}`);
    return {
      level,
      choice: readChoice(clause),
      number: 1,
      asked: /\bmay require\b/.test(clause) ? 'for some positions' : 'required',
    };
  });
}

function readChoice(clause: string): LanguageRequirement['choice'] {
  if (/another official language/.test(clause)) return 'another official or national';
  if (/official national language/.test(clause)) return 'national';
  if (/an official (?:working )?language \(/.test(clause)) return 'official';
  if (/second working language/.test(clause)) return 'second working';
  if (/additional working languages/.test(clause)) return 'additional working';
  if (/one working language \(/.test(clause)) return 'working';
  throw new Error(`A language that nothing names: ${clause}`);
}

function readReceived(purpose: string): SecondReading['supervision']['received'] {
  const isMinimum = /minim(?:um|al) supervision/.test(purpose);
  const isHigh = /high degree of independence/.test(purpose);
  if (isMinimum && isHigh) return 'minimum supervision and high independence';
  if (isMinimum) return 'minimum supervision';
  if (isHigh) return 'high independence';
  if (/moderate degree of independence/.test(purpose)) return 'moderate independence';
  if (/some (?:degree of )?operational independence/.test(purpose)) return 'some independence';
  if (/supervisor provides routine daily instructions/.test(purpose)) return 'daily instructions';
  if (/supervisor coordinates the daily routine/.test(purpose)) return 'daily coordination';
  return null;
}

const GIVEN: readonly (readonly [SecondReading['supervision']['given'], RegExp])[] = [
  ['supervises', /incumbent supervises staff|leads and supervises a team|and supervising staff/],
  [
    'supervises as applicable',
    /supervise staff as applicable|manag(?:e|ement of) staff and consultants[^.]* as applicable/i,
  ],
  ['oversees as required', /oversee and guide the work [^.]* as required/i],
  [
    'oversees',
    /oversee and guide the|monitor and oversee the work|oversight of evaluations conducted by staff/i,
  ],
  ['oversees consultants', /selection of evaluation consultants[^.]*\. Oversee/],
  ['guides as required', /guidance to more junior staff, as required/],
];

function readGiven(work: string): SecondReading['supervision']['given'] {
  return GIVEN.find(([, pattern]) => pattern.test(work))?.[0] ?? 'none';
}

const COMPUTERS: readonly (readonly [SecondReading['computerSkills'], RegExp])[] = [
  ['some basic skills', /some basic computer skills/i],
  ['basic skills', /basic computer skills/i],
  ['excellent office software', /excellent knowledge of pc software/i],
  ['good office software', /good knowledge of pc software/i],
  ['information software', /knowledge of it applications/i],
  ['data analysis software', /data analysis software/i],
];

function readComputers(competencies: string): SecondReading['computerSkills'] {
  return COMPUTERS.find(([, pattern]) => pattern.test(competencies))?.[0] ?? null;
}

const MODULES: readonly (readonly [ErpModules, RegExp])[] = [
  ['finance', /finance/],
  ['human resources', /\bHR\b/],
  ['programme monitoring and management', /programme monitoring and management/],
  ['strategic management and programming', /strategic management\/programming/],
];

function readErp(experience: string): SecondReading['erp'] {
  if (!/enterprise resource planning/.test(experience)) return null;
  const named = /in particular (.+?) modules/.exec(experience)?.[1] ?? '';
  return {
    severalModules: /multiple modules/.test(experience),
    modules: MODULES.filter(([, pattern]) => pattern.test(named)).map(([module]) => module),
  };
}

function readEducation(education: string): SecondReading['education'] {
  if (/advanced level university degree/i.test(education)) return 'advanced degree';
  if (/university degree \(bachelor/i.test(education)) return 'first-level degree';
  if (/secondary school education/.test(education)) return 'secondary';
  if (/compulsory education/.test(education)) return 'compulsory';
  throw new Error(`An education that nothing names: ${education}`);
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function readYears(experience: string): number {
  const word = /(?:minimum of|at least) ([a-z]+) years/i.exec(experience)![1]!;
  return NUMBERS.indexOf(word) + 1;
}

const TRAINING: readonly (readonly [NonNullable<SecondReading['training']>, RegExp])[] = [
  ['communication or information management', /communication or information management/],
  ['accounting or finance', /accounting or finance/],
  ['general administration and office support', /general administration and office support/],
  ['HR administration', /HR administration/],
  ['IT user support', /IT user support/],
  ['programme or project administration', /programme and\/or project administration/],
];

function readTraining(education: string): SecondReading['training'] {
  const subject = /training in (.+?)\./i.exec(education)?.[1];
  if (!subject) return null;
  return TRAINING.find(([, pattern]) => pattern.test(subject))![0];
}

type Condition = SecondReading['experienceConditions'][number];
const CONDITIONS: readonly (readonly [Condition, RegExp])[] = [
  ['the majority in the field', /the majority of which/],
  ['some at senior level of support', /including (?:providing )?various senior level support/],
  ['some in the field', /including (?:in (?!finance\b|the areas of end user)|providing financial)/],
  ['in a range of support functions', /range of support functions/],
  ['some in finance', /including in finance\b/],
  ['communication plans and products', /communication and information management plans/],
  ['user support and web technologies', /end user [^.]* web-related/],
  ['with an ERP system', /enterprise resource planning/],
  ['overseeing staff', /overseeing the work of staff/],
  ['a safe driving record', /safe driving record/],
  ['driving for an international organization', /driving experience with a UN agency/i],
];

function readConditions(experience: string): Condition[] {
  return CONDITIONS.filter(([, pattern]) => pattern.test(experience)).map(
    ([condition]) => condition,
  );
}
