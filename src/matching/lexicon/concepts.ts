import type { Category, Grade } from '../../domain/grade';
import type { BuiltInTarget } from '../match';

/** Points by target; see {@link Concept}. */
export type Weights = Readonly<Partial<Record<BuiltInTarget, number>>>;

/**
 * What a word of a title is about, whatever its language, and what that says in each category.
 *
 * Weights are points: 8 names the job itself (a chauffeur), 4 the field of work, below 3.5 only
 * hints. A concept that several targets can claim gives near-equal points to each, so that it is
 * never accepted alone.
 */
export interface Concept {
  readonly kind: ConceptKind;
  readonly G: Weights;
  readonly NO: Weights;
  readonly P: Weights;
  /** For officers whose grade is not known, where NO alone would mislead. */
  readonly ungradedOfficer?: Weights;
  /** Added at one grade, where the family's ladder ends before the work does. */
  readonly atGrade?: Readonly<Partial<Record<Grade, Weights>>>;
  /** The level that the word carries by itself: a receptionist is support staff. */
  readonly level?: 'support' | 'officer';
  /** A job by itself, with nothing between it and the words beside it: `Security Radio Operator`. */
  readonly standsApart?: boolean;
}

/**
 * - `occupation`: names the job itself;
 * - `function`: a field of work that belongs to a family;
 * - `context`: what other work is done for (a project's accountant is an accountant);
 * - `contested`: several targets can claim it;
 * - `theme`: a subject of technical cooperation;
 * - `outside`: work that no family takes in.
 */
export type ConceptKind = 'occupation' | 'function' | 'context' | 'contested' | 'theme' | 'outside';

const OUTSIDE = 'no description fits';
const NOT_YET = 'none introduced yet';
const GENERAL = 'General Administration and Office Support Assistants';
const OPERATIONS = 'Administration and Operations Officers';
const COMMUNICATION_G = 'Communication and Information Management Assistants';
const COMMUNICATION_NO = 'Communication and Information Management Officers';
const FINANCE_G = 'Finance Assistants';
const FINANCE_NO = 'Finance Officers';
const PEOPLE_G = 'Human Resources Assistants';
const PEOPLE_NO = 'Human Resources Officers';
const TECHNOLOGY_G = 'Information Technology Assistants';
const TECHNOLOGY_NO = 'Information Technology Officers';
const PROGRAMME_G = 'Programme Assistants';
const PROGRAMME_NO = 'Programme Officers';
const TECHNICAL = 'Technical Specialists';
const EVALUATION = 'Evaluation Specialists';

const NAMES_THE_JOB = 8;
const NAMES_THE_FIELD = 4;

function field(assistants: BuiltInTarget, officers: BuiltInTarget): Concept {
  return {
    kind: 'function',
    G: { [assistants]: NAMES_THE_FIELD },
    NO: { [officers]: NAMES_THE_FIELD },
    P: { [NOT_YET]: NAMES_THE_FIELD },
  };
}

function supportJob(family: BuiltInTarget, points = NAMES_THE_JOB): Concept {
  return {
    kind: 'occupation',
    level: 'support',
    G: { [family]: points },
    NO: { [family]: 3, [OUTSIDE]: 2.5 },
    P: { [OUTSIDE]: 3, [NOT_YET]: 3 },
  };
}

function outside(points = 6): Concept {
  const weights = { [OUTSIDE]: points };
  return { kind: 'outside', G: weights, NO: weights, P: weights };
}

function contested(G: Weights, NO: Weights, P: Weights): Concept {
  return { kind: 'contested', G, NO, P };
}

const FINANCE = field(FINANCE_G, FINANCE_NO);
const BUYING_AND_SUPPLY = contested(
  { [GENERAL]: 3, [OUTSIDE]: 3 },
  { [OUTSIDE]: 3, [OPERATIONS]: 3 },
  { [NOT_YET]: 4 },
);

/** Every concept that a lexicon may name. A new family enters here and in the lexicons. */
export const CONCEPTS = {
  driver: supportJob('Drivers'),
  messenger: supportJob('Messengers'),
  secretary: supportJob(GENERAL),
  frontDesk: supportJob(GENERAL),
  officeSupport: supportJob(GENERAL, 6),
  bookkeeper: supportJob(FINANCE_G, 6),
  mediaSupport: supportJob(COMMUNICATION_G, 6),

  administration: field(GENERAL, OPERATIONS),
  operations: field(GENERAL, OPERATIONS),
  registry: field(GENERAL, OPERATIONS),
  communication: field(COMMUNICATION_G, COMMUNICATION_NO),
  knowledge: field(COMMUNICATION_G, COMMUNICATION_NO),
  library: field(COMMUNICATION_G, COMMUNICATION_NO),
  finance: {
    ...FINANCE,
    // The ladder of finance officers ends at NOA; above it stand the finance-and-administrative
    // officers that footnote 3 of 2019 puts elsewhere.
    atGrade: { NOB: { [OPERATIONS]: 3.5 }, NOC: { [OPERATIONS]: 3.5 } },
  },
  humanResources: field(PEOPLE_G, PEOPLE_NO),
  technology: field(TECHNOLOGY_G, TECHNOLOGY_NO),
  programme: {
    kind: 'context',
    G: { [PROGRAMME_G]: 4 },
    NO: { [PROGRAMME_NO]: 4 },
    P: { [TECHNICAL]: 2, [NOT_YET]: 2 },
  },
  project: {
    kind: 'context',
    G: { [PROGRAMME_G]: 3.6 },
    NO: { [PROGRAMME_NO]: 3.6 },
    P: { [TECHNICAL]: 2, [NOT_YET]: 2 },
  },
  monitoring: {
    kind: 'function',
    G: { [PROGRAMME_G]: 4 },
    NO: { [PROGRAMME_NO]: 4 },
    P: { [EVALUATION]: 3, [TECHNICAL]: 2.8 },
  },
  evaluation: {
    kind: 'function',
    G: { [PROGRAMME_G]: 3, [OUTSIDE]: 2.2 },
    NO: { [PROGRAMME_NO]: 3, [OUTSIDE]: 1.5 },
    P: { [EVALUATION]: 8 },
    ungradedOfficer: { [EVALUATION]: 3, [PROGRAMME_NO]: 2.8, [OUTSIDE]: 1.5 },
  },
  technical: {
    kind: 'function',
    G: { [OUTSIDE]: 1.5, [PROGRAMME_G]: 1.5 },
    NO: { [PROGRAMME_NO]: 1.8, [OUTSIDE]: 1.5 },
    P: { [TECHNICAL]: 6 },
    ungradedOfficer: { [TECHNICAL]: 2.5, [PROGRAMME_NO]: 1.8, [OUTSIDE]: 1.5 },
  },
  labourTheme: {
    kind: 'theme',
    G: { [PROGRAMME_G]: 1.6, [OUTSIDE]: 1.5 },
    NO: { [PROGRAMME_NO]: 1.8, [OUTSIDE]: 1.5 },
    P: { [TECHNICAL]: 4 },
    ungradedOfficer: { [PROGRAMME_NO]: 1.8, [TECHNICAL]: 1.7, [OUTSIDE]: 1.5 },
  },
  theme: {
    kind: 'theme',
    G: { [OUTSIDE]: 1.6, [PROGRAMME_G]: 1.5 },
    NO: { [PROGRAMME_NO]: 1.6, [OUTSIDE]: 1.5 },
    P: { [TECHNICAL]: 2, [OUTSIDE]: 1 },
    ungradedOfficer: { [PROGRAMME_NO]: 1.6, [OUTSIDE]: 1.5, [TECHNICAL]: 1.2 },
  },

  mail: contested(
    { [GENERAL]: 3, Messengers: 2.8 },
    { [OPERATIONS]: 2, [OUTSIDE]: 2 },
    { [NOT_YET]: 3 },
  ),
  records: contested(
    { [GENERAL]: 3, [COMMUNICATION_G]: 2.8, [OUTSIDE]: 1 },
    { [COMMUNICATION_NO]: 3, [OPERATIONS]: 2.5 },
    { [NOT_YET]: 4 },
  ),
  archives: contested(
    { [COMMUNICATION_G]: 3, [GENERAL]: 2.8 },
    { [COMMUNICATION_NO]: 3, [OUTSIDE]: 2 },
    { [NOT_YET]: 4 },
  ),
  documents: contested(
    { [COMMUNICATION_G]: 3, [GENERAL]: 2.5, [OUTSIDE]: 1 },
    { [COMMUNICATION_NO]: 3, [OUTSIDE]: 2 },
    { [NOT_YET]: 4 },
  ),
  informationManagement: contested(
    { [COMMUNICATION_G]: 4, [TECHNOLOGY_G]: 1 },
    { [COMMUNICATION_NO]: 3, [TECHNOLOGY_NO]: 2.8 },
    { [NOT_YET]: 3, [TECHNICAL]: 1 },
  ),
  information: contested(
    { [COMMUNICATION_G]: 2.5, [TECHNOLOGY_G]: 2 },
    { [COMMUNICATION_NO]: 2.8, [TECHNOLOGY_NO]: 2 },
    { [NOT_YET]: 3 },
  ),
  data: contested(
    { [COMMUNICATION_G]: 1.6, [TECHNOLOGY_G]: 1.5, [OUTSIDE]: 1.4, [PROGRAMME_G]: 1 },
    { [OUTSIDE]: 1.6, [PROGRAMME_NO]: 1.5, [COMMUNICATION_NO]: 1.4, [TECHNOLOGY_NO]: 1.3 },
    { [NOT_YET]: 3, [TECHNICAL]: 1 },
  ),
  mapping: contested(
    { [TECHNOLOGY_G]: 1.8, [OUTSIDE]: 1.7, [COMMUNICATION_G]: 1.6 },
    { [TECHNOLOGY_NO]: 1.8, [OUTSIDE]: 1.7, [COMMUNICATION_NO]: 1.6 },
    { [NOT_YET]: 3 },
  ),
  website: contested(
    { [COMMUNICATION_G]: 2.6, [TECHNOLOGY_G]: 2.6 },
    { [COMMUNICATION_NO]: 2.6, [TECHNOLOGY_NO]: 2.6 },
    { [NOT_YET]: 4 },
  ),
  radioRoom: {
    ...contested(
      { [TECHNOLOGY_G]: 3, [OUTSIDE]: 2.9 },
      { [TECHNOLOGY_NO]: 3, [OUTSIDE]: 2.9 },
      { [NOT_YET]: 4 },
    ),
    standsApart: true,
  },
  // Of a programme, or of the people who work in it.
  performanceEvaluation: {
    ...contested(
      { [PROGRAMME_G]: 3, [PEOPLE_G]: 2.9 },
      { [PROGRAMME_NO]: 3, [PEOPLE_NO]: 2.9 },
      { [EVALUATION]: 3, [NOT_YET]: 3 },
    ),
    standsApart: true,
  },
  staffEvaluation: {
    ...contested(
      { [PEOPLE_G]: 3, [PROGRAMME_G]: 2.9 },
      { [PEOPLE_NO]: 3, [PROGRAMME_NO]: 2.9 },
      { [NOT_YET]: 3, [EVALUATION]: 3 },
    ),
    standsApart: true,
  },
  softwareMaking: contested(
    { [TECHNOLOGY_G]: 3.2, [OUTSIDE]: 2.5 },
    { [TECHNOLOGY_NO]: 3.2, [OUTSIDE]: 2.5 },
    { [NOT_YET]: 4 },
  ),
  digital: contested(
    { [TECHNOLOGY_G]: 1.6, [COMMUNICATION_G]: 1.4, [OUTSIDE]: 1 },
    { [TECHNOLOGY_NO]: 1.6, [COMMUNICATION_NO]: 1.4, [OUTSIDE]: 1.3 },
    { [NOT_YET]: 2, [TECHNICAL]: 1 },
  ),
  creative: contested(
    { [COMMUNICATION_G]: 2.8, [OUTSIDE]: 2 },
    { [COMMUNICATION_NO]: 2.8, [OUTSIDE]: 2 },
    { [NOT_YET]: 3, [OUTSIDE]: 2 },
  ),
  publishing: contested(
    { [COMMUNICATION_G]: 3.4, [OUTSIDE]: 1 },
    { [COMMUNICATION_NO]: 3.4, [OUTSIDE]: 1 },
    { [NOT_YET]: 4 },
  ),
  reporting: contested(
    { [PROGRAMME_G]: 2.2, [COMMUNICATION_G]: 2, [OUTSIDE]: 1.5 },
    { [PROGRAMME_NO]: 2.2, [COMMUNICATION_NO]: 2, [OUTSIDE]: 1.5 },
    { [NOT_YET]: 2.5, [TECHNICAL]: 1.5 },
  ),
  fundraising: contested(
    { [OUTSIDE]: 2.5, [COMMUNICATION_G]: 2.3, [PROGRAMME_G]: 1.8 },
    { [OUTSIDE]: 2.5, [COMMUNICATION_NO]: 2.2, [PROGRAMME_NO]: 2 },
    { [NOT_YET]: 3 },
  ),
  partnerships: contested(
    { [PROGRAMME_G]: 2.2, [OUTSIDE]: 2, [COMMUNICATION_G]: 1.8 },
    { [PROGRAMME_NO]: 2.2, [OUTSIDE]: 2, [COMMUNICATION_NO]: 1.8 },
    { [NOT_YET]: 2.5, [TECHNICAL]: 1.5 },
  ),
  outreach: contested(
    { [COMMUNICATION_G]: 2.2, [PROGRAMME_G]: 2, [OUTSIDE]: 1.8 },
    { [COMMUNICATION_NO]: 2.2, [PROGRAMME_NO]: 2, [OUTSIDE]: 1.8 },
    { [NOT_YET]: 2.2, [TECHNICAL]: 1.8 },
  ),
  payroll: contested(
    { [PEOPLE_G]: 3, [FINANCE_G]: 2.9 },
    { [PEOPLE_NO]: 3, [FINANCE_NO]: 2.9 },
    { [NOT_YET]: 4 },
  ),
  learning: contested(
    { [PEOPLE_G]: 2.8, [OUTSIDE]: 2.2, [PROGRAMME_G]: 1.5 },
    { [PEOPLE_NO]: 2.6, [OUTSIDE]: 2.2, [PROGRAMME_NO]: 1.8 },
    { [NOT_YET]: 2.2, [TECHNICAL]: 2 },
  ),
  grants: contested(
    { [FINANCE_G]: 2.5, [PROGRAMME_G]: 2.4, [OUTSIDE]: 1 },
    { [PROGRAMME_NO]: 2.5, [FINANCE_NO]: 2.4, [OUTSIDE]: 1 },
    { [NOT_YET]: 2.5, [TECHNICAL]: 1 },
  ),
  funds: contested(
    { [FINANCE_G]: 2.2, [GENERAL]: 1.8 },
    { [FINANCE_NO]: 2.2, [OPERATIONS]: 1.8 },
    { [NOT_YET]: 2.5 },
  ),
  resources: contested(
    { [FINANCE_G]: 2.5, [GENERAL]: 2.4, [PEOPLE_G]: 1 },
    { [OPERATIONS]: 2.5, [FINANCE_NO]: 2.4 },
    { [NOT_YET]: 3 },
  ),
  payments: contested(
    { [FINANCE_G]: 3.4, [GENERAL]: 1.5 },
    { [FINANCE_NO]: 3.4, [OPERATIONS]: 2 },
    { [NOT_YET]: 4 },
  ),
  buying: BUYING_AND_SUPPLY,
  supply: BUYING_AND_SUPPLY,
  commonServices: contested({ [GENERAL]: 4 }, { [OPERATIONS]: 3.8 }, { [NOT_YET]: 4 }),
  travel: contested(
    { [GENERAL]: 3.6, [OUTSIDE]: 2.2 },
    { [OPERATIONS]: 3, [OUTSIDE]: 2.5 },
    { [NOT_YET]: 4 },
  ),
  fleet: contested(
    { [GENERAL]: 2.8, [OUTSIDE]: 2, Drivers: 1.8 },
    { [OPERATIONS]: 2.5, [OUTSIDE]: 2.4 },
    { [NOT_YET]: 4 },
  ),
  transport: contested(
    { Drivers: 2.2, [GENERAL]: 2.1, [OUTSIDE]: 2 },
    { [OUTSIDE]: 2.4, [OPERATIONS]: 2.3 },
    { [NOT_YET]: 3, [OUTSIDE]: 2 },
  ),
  assets: contested(
    { [GENERAL]: 3.2, [OUTSIDE]: 2.4 },
    { [OPERATIONS]: 2.8, [OUTSIDE]: 2.6 },
    { [NOT_YET]: 4 },
  ),
  facilities: contested(
    { [GENERAL]: 2.6, [OUTSIDE]: 2.5 },
    { [OPERATIONS]: 2.6, [OUTSIDE]: 2.5 },
    { [NOT_YET]: 3, [OUTSIDE]: 2.5 },
  ),
  events: contested(
    { [GENERAL]: 2.4, [OUTSIDE]: 2, [COMMUNICATION_G]: 1.9 },
    { [OPERATIONS]: 2, [COMMUNICATION_NO]: 2, [OUTSIDE]: 2 },
    { [NOT_YET]: 3 },
  ),
  protocol: contested(
    { [GENERAL]: 2.6, [OUTSIDE]: 2.2 },
    { [OUTSIDE]: 2.4, [OPERATIONS]: 2 },
    { [NOT_YET]: 2.5, [OUTSIDE]: 2 },
  ),
  warehouse: contested(
    { [OUTSIDE]: 3, [GENERAL]: 2.2 },
    { [OUTSIDE]: 3, [OPERATIONS]: 2.2 },
    { [NOT_YET]: 3 },
  ),
  customerService: contested(
    { [GENERAL]: 2.2, [OUTSIDE]: 2.1 },
    { [OPERATIONS]: 2, [OUTSIDE]: 2.1 },
    { [NOT_YET]: 2.5 },
  ),
  officeHead: {
    kind: 'contested',
    level: 'officer',
    G: { [GENERAL]: 2, [OUTSIDE]: 2 },
    NO: { [OUTSIDE]: 2.4, [OPERATIONS]: 2.3, [PROGRAMME_NO]: 2.2 },
    P: { [OUTSIDE]: 2, [NOT_YET]: 2, [TECHNICAL]: 1.5 },
  },
  officeManager: {
    kind: 'contested',
    G: { [GENERAL]: 4 },
    NO: { [OPERATIONS]: 4 },
    P: { [NOT_YET]: 3 },
  },
  fieldWork: contested(
    { [OUTSIDE]: 1.5, [PROGRAMME_G]: 1.4, [GENERAL]: 1.2 },
    { [PROGRAMME_NO]: 1.5, [OUTSIDE]: 1.5 },
    { [NOT_YET]: 1.5, [TECHNICAL]: 1 },
  ),
  coordination: contested(
    { [PROGRAMME_G]: 1.5, [OUTSIDE]: 1.3, [GENERAL]: 1.2 },
    { [PROGRAMME_NO]: 1.8, [OUTSIDE]: 1.6 },
    { [OUTSIDE]: 1.5, [TECHNICAL]: 1.4 },
  ),
  planning: contested(
    { [PROGRAMME_G]: 1.6, [OUTSIDE]: 1 },
    { [PROGRAMME_NO]: 1.8, [OUTSIDE]: 1 },
    { [NOT_YET]: 1.5, [TECHNICAL]: 1.5 },
  ),
  policy: contested(
    { [PROGRAMME_G]: 1.4, [OUTSIDE]: 1.3 },
    { [PROGRAMME_NO]: 1.8, [OUTSIDE]: 1.6 },
    { [TECHNICAL]: 2, [OUTSIDE]: 1.5 },
  ),
  research: contested(
    { [OUTSIDE]: 2, [PROGRAMME_G]: 1.8, [COMMUNICATION_G]: 1.6 },
    { [OUTSIDE]: 2, [PROGRAMME_NO]: 1.9 },
    { [TECHNICAL]: 2, [NOT_YET]: 1.8 },
  ),
  humanitarian: contested(
    { [OUTSIDE]: 1.8, [PROGRAMME_G]: 1.7 },
    { [OUTSIDE]: 1.8, [PROGRAMME_NO]: 1.8 },
    { [OUTSIDE]: 2, [TECHNICAL]: 1.8 },
  ),
  specialAssistant: {
    kind: 'contested',
    G: { [GENERAL]: 2.5, [OUTSIDE]: 2 },
    NO: { [OUTSIDE]: 2.5, [PROGRAMME_NO]: 2, [OPERATIONS]: 1.8 },
    P: { [NOT_YET]: 4 },
  },
  economics: {
    kind: 'outside',
    level: 'officer',
    G: { [OUTSIDE]: 3, [PROGRAMME_G]: 1.2 },
    NO: { [OUTSIDE]: 2.5, [PROGRAMME_NO]: 1.8 },
    P: { [NOT_YET]: 5 },
  },
  statistics: {
    kind: 'outside',
    G: { [OUTSIDE]: 3.2, [PROGRAMME_G]: 1.2 },
    NO: { [OUTSIDE]: 3.2, [PROGRAMME_NO]: 1.6 },
    P: { [NOT_YET]: 5 },
  },
  statistician: { ...outside(5), level: 'officer', P: { [NOT_YET]: 5 } },
  intern: { ...contested({ [OUTSIDE]: 3 }, { [OUTSIDE]: 3 }, { [OUTSIDE]: 3 }) },

  security: outside(),
  medicine: outside(),
  engineering: outside(),
  law: outside(),
  audit: outside(),
  language: outside(),
  maintenance: outside(),
  trades: outside(),
  registration: contested(
    { [GENERAL]: 2.5, [OUTSIDE]: 2.4, [PROGRAMME_G]: 1.5 },
    { [OUTSIDE]: 2.2, [PROGRAMME_NO]: 2 },
    { [OUTSIDE]: 2 },
  ),
  insurance: contested(
    { [OUTSIDE]: 2.5, [PEOPLE_G]: 2, [FINANCE_G]: 1.8 },
    { [OUTSIDE]: 2.5, [PEOPLE_NO]: 2 },
    { [NOT_YET]: 3 },
  ),
  compliance: outside(3),
  politics: outside(4),
  aviation: contested({ [OUTSIDE]: 3, [GENERAL]: 2 }, { [OUTSIDE]: 3 }, { [OUTSIDE]: 3 }),
  environmentScience: outside(4),
} as const satisfies Record<string, Concept>;

export type ConceptName = keyof typeof CONCEPTS;

/** @returns the points that the concept gives in a category, at that grade where it is known. */
export function weightsOf(
  name: ConceptName,
  category: Exclude<Category, 'D'>,
  grade: Grade | null,
): readonly Weights[] {
  const concept: Concept = CONCEPTS[name];
  if (grade === null && category === 'NO' && concept.ungradedOfficer) {
    return [concept.ungradedOfficer];
  }
  const atGrade = grade === null ? undefined : concept.atGrade?.[grade];
  return atGrade ? [concept[category], atGrade] : [concept[category]];
}
