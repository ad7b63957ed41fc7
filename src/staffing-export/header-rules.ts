import type { Field } from './export-layout';
import type { HeaderConcept } from './header-words';

/** What a combination of concepts in a column's name says about the column. */
export interface HeaderRule {
  /** Null: none of our fields, whatever else the name says. */
  readonly field: Field | null;
  readonly confidence: number;
  readonly all: readonly HeaderConcept[];
  /** At least one of these as well. */
  readonly any: readonly HeaderConcept[];
  readonly none: readonly HeaderConcept[];
  /** Only a name that joins two things, such as `Grade/Step`. */
  readonly joined: boolean;
  /** A second meaning as likely as the first, whichever the other columns leave. */
  readonly alsoMeans: boolean;
}

type Conditions = Partial<Pick<HeaderRule, 'all' | 'any' | 'none' | 'joined' | 'alsoMeans'>>;

function rule(field: Field | null, confidence: number, conditions: Conditions): HeaderRule {
  const anyName = { all: [], any: [], none: [], joined: false, alsoMeans: false };
  return { field, confidence, ...anyName, ...conditions };
}

const POST: readonly HeaderConcept[] = ['position', 'job', 'role'];
const PEOPLE: readonly HeaderConcept[] = ['incumbent', 'person', 'staff'];
const TIME: readonly HeaderConcept[] = ['date', 'bound'];
const STATED_PLACES: readonly HeaderConcept[] = ['place', 'city', 'country'];
const PLACES: readonly HeaderConcept[] = ['station', ...STATED_PLACES];
const GRADES: readonly HeaderConcept[] = ['grade', 'level'];
const KINDS: readonly HeaderConcept[] = ['type', 'status', 'group'];
const BESIDE_FAMILY: readonly HeaderConcept[] = [
  ...POST,
  'group',
  'type',
  'number',
  'name',
  'former',
  'contract',
  'profession',
  'description',
  'personName',
];
/** What has numbers of its own. */
const NUMBERED: readonly HeaderConcept[] = [
  ...POST,
  ...PEOPLE,
  ...PLACES,
  ...GRADES,
  'unit',
  'office',
  'area',
  'family',
  'group',
  'type',
  'status',
  'funding',
  'fundingHint',
  'cost',
  'contract',
  'assignment',
  'pay',
  'count',
  'namePart',
];
const VACANCIES: readonly HeaderConcept[] = ['vacant', 'vacancy'];
const JOINED_TO_ANOTHER: readonly HeaderConcept[] = [
  ...TIME,
  ...GRADES,
  ...PLACES,
  'unit',
  'contract',
  'family',
  'step',
];

/**
 * The first rule that fits names the field, so what changes a meaning stands before what it
 * changes: a supervisor's position number is the supervisor's, the date of a grade is a date.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
  rule(null, 0, { any: ['foreign'], none: ['contract', 'author'] }),
  rule(null, 0, { any: ['author'] }),
  rule(null, 0, { any: ['candidate'], none: ['staff', 'incumbent'] }),
  // Posts that somebody asks for, who does and when are none of the position's.
  rule(null, 0, { any: ['sought'], none: ['title', 'job', 'role', ...GRADES] }),
  rule(null, 0, { all: ['series'], none: [...GRADES, 'title'] }),
  // How well somebody speaks it; a title or a name in that language is one all the same.
  rule(null, 0, {
    any: ['tongue'],
    none: ['title', 'name', 'description', ...POST, ...GRADES, 'unit', 'station', 'contract'],
  }),
  // An amount of money, or how to reach somebody.
  rule(null, 0, {
    all: ['cost'],
    any: [...POST, ...PEOPLE, 'supervisor', 'grade', 'pay'],
    none: ['office', 'number', 'type', 'name', 'funding', 'fundingHint', 'unit'],
  }),
  rule(null, 0, { all: ['address', 'supervisor'] }),
  // What jobs of a kind have in common numbers no position.
  rule(null, 0, {
    all: ['code'],
    any: ['job', 'role'],
    none: [
      ...['position', 'opening', 'title', 'description', 'name', 'supervisor'],
      ...['family', 'unit', 'assignment', 'register', ...PLACES, ...GRADES, ...TIME],
    ] as HeaderConcept[],
  }),
  // A marital status: a civil servant's title is still a title.
  rule(null, 0, { all: ['civil'], any: ['status', 'country'] }),
  rule(null, 0, { all: ['status', 'family'], none: POST }),

  // Of another station, another holder, another family than the position's own.
  rule(null, 0, {
    all: ['former'],
    any: ['station', 'unit', 'incumbent', 'supervisor', 'person'],
    none: ['title', 'family', 'position'],
  }),
  rule(null, 0, { all: ['home'], any: PLACES }),
  // Where somebody was hired, comes from or spends the leave is not where the position stands.
  rule(null, 0, { all: ['recruitment'], any: PLACES, none: ['unit', ...POST] }),
  rule(null, 0, { any: ['leave'], none: ['contract', 'status', ...VACANCIES, ...PEOPLE, ...POST] }),
  // What somebody or some description had before is no fact of the position.
  rule(null, 0, { all: ['former', 'personal'], any: GRADES }),
  rule(null, 0, { all: ['former', 'allocated'], any: GRADES, none: ['jobDescription', 'family'] }),
  rule(null, 0, { all: ['schooling'], any: GRADES }),
  rule(null, 0, { all: ['station', 'group'], none: ['assignment'] }),
  rule(null, 0, { all: ['family', 'allocated'], none: GRADES }),

  // An address names its holder, and serves only where nothing names the holder better.
  rule('incumbent', 0.55, { any: ['address'], none: ['supervisor'] }),

  rule('grade category', 0.85, { any: ['gradeCategory'], none: ['number', 'family'] }),
  rule('grade', 0.4, { any: ['gradeCategory'], alsoMeans: true }),
  rule('contract', 0.4, { any: ['gradeCategory'], alsoMeans: true }),
  rule('organizational unit', 0.7, { all: ['supervisor', 'unit'], none: ['incumbent'] }),
  rule('supervisor', 0.5, { all: ['supervisor', 'unit'], alsoMeans: true }),
  rule('organizational unit', 0.7, { all: ['hierarchy', 'unit'], none: GRADES }),
  rule('grade', 0.7, {
    all: ['hierarchy'],
    any: ['level', 'grade', 'step'],
    none: ['supervisor', ...PEOPLE],
  }),
  // The grade of who supervises grades no position of the list.
  rule(null, 0, { all: ['supervisor'], any: ['grade'], none: ['unit', 'position'] }),
  rule('supervisor', 0.95, { any: ['supervisor', 'hierarchy'], none: TIME }),
  rule('supervisor', 0.8, { all: ['parent', 'position'], none: GRADES }),
  rule('incumbent', 0.5, { any: ['who'], none: ['date'] }),

  rule('number of posts', 0.7, {
    any: ['count'],
    none: [...TIME, ...GRADES, ...VACANCIES, 'filled', 'current'],
  }),
  // It may be one of months, beside the posts that a budget counts.
  rule('number of posts', 0.3, {
    any: ['quantity'],
    none: [...TIME, ...GRADES, ...VACANCIES, 'filled', 'current'],
  }),

  // One column for both: the grade is read out of the title's cell.
  rule('title', 0.9, { all: ['title'], any: GRADES, joined: true }),
  // Units stand above their positions there.
  rule('title', 0.85, {
    all: ['unit'],
    any: ['title', 'role'],
    none: [...GRADES, 'number', 'former'],
    joined: true,
  }),
  rule('grade', 0.75, { all: ['position'], any: GRADES, none: ['unit'], joined: true }),
  rule('title', 0.7, { any: ['job', 'role'], all: ['level'], joined: true }),
  rule('title', 0.7, {
    any: ['position', 'job', 'role'],
    all: ['grade'],
    joined: true,
    alsoMeans: true,
  }),

  // Who holds the position, or that nobody does.
  rule('incumbent', 0.9, { all: ['incumbent'], any: ['status', ...VACANCIES], joined: true }),
  // Its cells have the name first.
  rule('incumbent', 0.8, { all: ['incumbent'], any: ['contract', 'appointment'], joined: true }),
  rule('title', 0.93, { all: ['title'], any: VACANCIES }),
  // A notice has a number of its own, which tells positions apart where they have none.
  rule('position number', 0.88, { all: ['number', 'vacant'], none: TIME }),
  rule('position number', 0.52, { all: ['number'], any: ['vacancy', 'notice'], none: TIME }),
  rule('position number', 0.6, { all: ['vacancy', 'notice'], none: TIME }),
  rule('vacancy', 0.9, { all: ['occ'], any: ['status', 'vacant', 'filled'] }),
  rule('vacancy', 0.95, { any: ['vacant'] }),
  rule('title', 0.5, { all: ['vacant'], any: POST, alsoMeans: true }),
  rule('title', 0.68, { all: ['job', 'filled'], none: ['position', 'status'] }),
  rule('title', 0.8, { all: ['role', 'filled'], none: ['position', 'status'] }),
  rule('vacancy', 0.9, { any: ['filled'], none: TIME }),
  rule('title', 0.5, { all: ['position', 'filled'], none: ['status'], alsoMeans: true }),
  rule('vacancy', 0.8, { any: ['vacancy'], none: JOINED_TO_ANOTHER }),

  rule('former job family', 0.8, {
    all: ['former', 'jobDescription'],
    none: [...TIME, ...GRADES],
  }),
  rule('assignment date', 0.9, { all: ['jobDescription'], any: TIME }),
  rule('assignment date', 0.8, { all: ['description', 'allocated'], any: TIME }),
  rule('assignment date', 0.85, {
    all: ['jobDescription'],
    any: ['allocated', 'assignment'],
    none: [...GRADES, 'title', 'family'],
  }),
  rule('assignment date', 0.85, { all: ['description', 'job'], any: TIME }),
  rule('assignment date', 0.75, { all: ['description', 'new', 'allocated'], alsoMeans: true }),
  rule('assignment date', 0.85, { all: ['description', 'new'], any: TIME }),
  rule('assignment date', 0.85, { all: ['description', 'assignment'], any: TIME }),
  rule('grade', 0.75, { all: ['entry'], any: GRADES, none: ['date'] }),
  rule('date', 0.93, { any: ['date'] }),
  rule('date', 0.87, { any: ['bound'] }),

  rule('personal grade', 0.8, { all: ['incumbent', 'step'], any: GRADES, joined: true }),
  rule('grade', 0.65, { all: ['step'], any: GRADES, joined: true }),
  rule('step', 0.95, { any: ['step'] }),

  // SAP has a group and a level to each scale, where others have a grade and a step.
  rule('step', 0.8, { all: ['pay', 'scale', 'level'] }),
  rule('personal grade', 0.65, { all: ['pay', 'grade'], any: PEOPLE }),
  rule('grade', 0.85, { all: ['pay'], any: ['grade', 'level', 'group', 'scale'] }),
  rule('title', 0.85, { all: ['pay', 'title'] }),
  rule('incumbent', 0.6, { all: ['pay'], any: ['number', 'name'] }),
  rule(null, 0, { any: ['pay'] }),
  rule('allocated grade', 0.85, { all: ['description', 'new'], any: GRADES }),
  rule('allocated grade', 0.8, { all: ['allocated', 'description'], none: [...TIME, ...GRADES] }),
  rule('allocated grade', 0.92, { all: ['allocated'], any: GRADES }),
  rule('allocated grade', 0.85, { all: ['jobDescription'], any: GRADES }),
  rule('personal grade', 0.95, { all: ['personal'], any: GRADES }),
  rule('personal grade', 0.8, { all: ['incumbent'], any: GRADES }),
  rule('personal grade', 0.78, { any: ['person', 'staff'], all: ['grade'] }),
  rule('personal grade', 0.6, { all: ['personal', 'group'], none: ['family', 'type'] }),
  // Alone it is the export's grade; beside another grade column, the one under the new description.
  rule('grade', 0.6, { all: ['new'], any: GRADES }),
  rule('grade', 0.6, { all: ['sought'], any: GRADES }),
  rule('allocated grade', 0.58, { all: ['new'], any: GRADES, alsoMeans: true }),
  // Nothing else may say what it is now; see `grantClaims`.
  rule('grade', 0.6, { all: ['former'], any: GRADES }),
  rule('grade', 0.95, { any: ['grade'] }),
  rule('former job family', 0.8, { all: ['family', 'group'] }),
  // Families are parts of networks.
  rule('former job family', 0.5, { any: ['network'], none: ['family', 'unit', 'office'] }),
  rule('organizational unit', 0.75, { all: ['level', 'unit'] }),
  rule('title', 0.85, { all: ['profession', 'title'] }),
  rule('funding', 0.85, { all: ['family', 'funding'] }),
  rule('personal grade', 0.7, {
    any: ['person', 'staff', 'incumbent'],
    all: ['level'],
    none: ['unit'],
  }),
  rule('grade', 0.82, { any: ['level'], none: PLACES }),

  rule('title', 0.7, { all: ['classification', 'title'] }),
  rule('grade', 0.6, { any: ['classification'], none: [...PLACES, 'unit', 'family'] }),

  // A scale of pay, or of officials, as in Spain.
  rule('former job family', 0.6, { all: ['scale'], joined: true }),
  rule('grade', 0.55, { any: ['scale'], none: [...PLACES, 'unit', 'family'] }),
  rule('grade category', 0.4, { any: ['scale'], alsoMeans: true }),

  rule('former job family', 0.85, { all: ['occ'], any: ['group', 'type', 'number', 'family'] }),
  rule('former job family', 0.5, { any: ['occ'], none: ['title', ...POST, ...GRADES] }),
  rule('vacancy', 0.4, { any: ['occ'], alsoMeans: true }),
  rule('former job family', 0.85, {
    all: ['family', 'profession'],
    any: ['namePart', 'group'],
    none: [...POST, 'name', 'title'],
  }),
  rule('former job family', 0.85, { all: ['family', 'current'], none: [...POST, ...PEOPLE] }),
  // `Family` alone may be the family that a position belongs to now: its content has to tell.
  rule('former job family', 0.4, { all: ['family', 'namePart'], none: BESIDE_FAMILY }),
  rule('former job family', 0.9, { all: ['family'], none: ['name', 'namePart', 'personName'] }),
  rule('former job family', 0.9, { all: ['family'], any: POST }),
  rule('incumbent', 0.85, { all: ['namePart', 'name'], none: [...POST, 'unit', 'title'] }),
  rule('former job family', 0.7, { any: ['family'] }),

  rule('contract', 0.9, { all: ['contract', 'title'], none: [...POST, 'unit'] }),
  rule('duty station', 0.87, { all: ['title'], any: STATED_PLACES, none: POST }),
  rule('title', 0.85, { all: ['civil', 'title'] }),
  rule('organizational unit', 0.85, { all: ['unit', 'title'], none: POST }),
  rule('funding', 0.7, { all: ['title'], any: ['funding', 'fundingHint'], none: POST }),
  rule('title', 0.6, { all: ['title', 'number'] }),
  rule('title', 0.96, { any: ['title'] }),

  rule('position number', 0.88, {
    all: ['position', 'number', 'budgeted'],
    none: ['fundingHint'],
  }),
  rule('funding', 0.93, { any: ['funding'] }),
  // Budgets have sections and parts, which are units.
  rule('organizational unit', 0.5, { all: ['funding', 'unit'], alsoMeans: true }),
  rule('organizational unit', 0.7, { all: ['cost', 'office', 'unit'] }),
  // The name of a centre of costs is as often the name of a unit: content has to tell.
  rule('funding', 0.4, { all: ['cost', 'office', 'name'] }),
  // A code of a centre of costs names no source by itself.
  rule('funding', 0.65, { all: ['cost'], any: ['number', 'type', 'office'] }),
  rule('funding', 0.4, { any: ['cost'] }),
  rule('funding', 0.75, { all: ['fundingHint'], any: ['number', 'type', 'name'] }),
  rule('funding', 0.68, { any: ['fundingHint'] }),

  // Spanish `estado` is a state of the union or of the post.
  rule('vacancy', 0.8, { all: ['status', 'country'], any: POST }),
  rule('vacancy', 0.6, { all: ['status', 'country', 'assignment'] }),
  rule('contract', 0.6, { all: ['status', 'country', 'contract'] }),
  rule('duty station', 0.8, { all: ['residence', 'unit'] }),
  rule(null, 0, { any: ['residence'] }),
  rule('organizational unit', 0.75, { all: ['station', 'unit'], none: STATED_PLACES }),
  rule('duty station', 0.6, { all: ['station', 'unit'], alsoMeans: true }),
  // French has one word for where an official is posted and for the posting itself.
  rule('assignment number', 0.7, {
    all: ['station', 'assignment', 'number'],
    none: [...STATED_PLACES, ...POST],
  }),
  rule('duty station', 0.96, { any: ['station'] }),
  rule('organizational unit', 0.4, { any: ['station'], none: STATED_PLACES, alsoMeans: true }),
  rule('duty station', 0.7, { all: ['office', 'city'] }),
  rule('organizational unit', 0.65, { all: ['office'], any: ['country', 'city'] }),
  rule('organizational unit', 0.6, { all: ['place', 'unit'], alsoMeans: true }),
  rule('duty station', 0.87, { any: ['place', 'city'] }),
  rule('duty station', 0.75, { any: ['where'] }),
  rule('duty station', 0.75, { any: ['country'] }),
  // A department of Peru is a place, the department of a region is none.
  rule('organizational unit', 0.55, { all: ['country', 'unit'], alsoMeans: true }),
  rule('duty station', 0.75, { all: ['office', 'job'] }),
  rule('former job family', 0.75, { all: ['group'], any: ['position', 'job'] }),
  rule('organizational unit', 0.92, { any: ['unit'] }),
  rule('organizational unit', 0.55, { all: ['role', 'area'] }),
  rule('organizational unit', 0.7, { any: ['subdivision'] }),
  rule('organizational unit', 0.68, { any: ['office', 'area'] }),

  rule('contract', 0.55, { all: ['contract', 'number'] }),
  rule('contract', 0.95, { any: ['contract'] }),
  // A bond to the employer: its number is the person's, its kind the contract's.
  rule('incumbent', 0.85, { all: ['bond', 'number'] }),
  rule('contract', 0.85, { any: ['bond'] }),
  rule('contract', 0.93, { all: ['appointment'], any: KINDS }),
  rule('assignment number', 0.7, { all: ['appointment', 'number'] }),
  rule('contract', 0.7, { any: ['appointment'] }),
  rule('contract', 0.8, { all: ['employment'], any: KINDS }),
  rule('contract', 0.7, { any: ['employment'], none: ['number'] }),
  // Kinds of persons are kinds of contract, of work or of grades, as their content shows; what staff are by
  // type or by status is how they are engaged.
  rule('contract', 0.7, { all: ['staff', 'type'] }),
  rule('contract', 0.68, { all: ['staff', 'status'], none: POST }),
  rule('contract', 0.4, { all: ['person'], any: ['type', 'status'] }),
  rule('contract', 0.4, { any: ['person', 'staff'], all: ['group'], none: POST }),
  rule('grade category', 0.4, { any: ['person', 'staff'], all: ['group'], alsoMeans: true }),
  rule('former job family', 0.4, { any: ['person', 'staff'], all: ['group'], alsoMeans: true }),

  rule('contract', 0.6, { all: ['assignment', 'group'] }),
  rule('assignment number', 0.8, { all: ['assignment', 'status'] }),
  rule('vacancy', 0.8, { all: ['status'], any: POST }),
  rule('vacancy', 0.55, { any: ['status'] }),
  rule('contract', 0.5, { any: ['status'], alsoMeans: true }),

  rule('assignment number', 0.95, { all: ['assignment', 'number'] }),
  rule('assignment number', 0.75, { any: ['assignment'] }),
  rule('title', 0.5, { all: ['assignment', 'position'], alsoMeans: true }),

  rule('contract', 0.6, { all: ['type', 'job'], none: ['position', 'role'] }),
  rule('former job family', 0.55, { all: ['type', 'job'], alsoMeans: true }),
  rule('former job family', 0.6, { all: ['type'], any: POST }),
  rule('contract', 0.5, { all: ['type'], any: POST, alsoMeans: true }),
  rule('former job family', 0.7, { all: ['group'], any: [...POST, ...PEOPLE] }),
  // SAP's groups of employees are their kinds of contract.
  rule('contract', 0.6, { all: ['group', 'staff'], alsoMeans: true }),
  rule('title', 0.9, { all: ['name'], any: POST, none: ['incumbent'] }),
  rule('title', 0.88, { all: ['description'], any: POST, none: ['number'] }),
  rule('title', 0.75, { all: ['description', 'number', 'job'] }),
  // Beside a number or an id of the same posts a code is rather of the kind of post.
  rule('position number', 0.9, { all: ['position', 'number', 'code'], none: PEOPLE }),
  rule('position number', 0.95, { all: ['position', 'number'], none: [...PEOPLE, 'code'] }),
  rule('position number', 0.85, { all: ['opening', 'number'], none: PEOPLE }),
  rule('position number', 0.85, {
    all: ['position', 'number', 'personal'],
    none: ['incumbent', 'staff'],
  }),
  rule('position number', 0.7, { all: ['job', 'number'], none: PEOPLE }),
  rule('position number', 0.6, { all: ['role', 'number'], none: PEOPLE }),

  rule('position number', 0.9, { all: ['position', 'register'] }),
  rule('incumbent', 0.93, { any: ['incumbent'] }),
  rule('incumbent', 0.92, { all: ['number'], any: ['person', 'staff', 'personal'] }),
  rule('incumbent', 0.92, { all: ['name'], any: ['person', 'staff'] }),
  rule('incumbent', 0.8, { any: ['personName'] }),
  rule('incumbent', 0.65, { any: ['person', 'staff'] }),
  rule('incumbent', 0.72, { any: ['name'] }),
  // Spanish calls a name what French calls a number.
  rule('number of posts', 0.4, { all: ['french number'], none: POST, alsoMeans: true }),

  // Of a budget it is what pays.
  rule('organizational unit', 0.6, { any: ['programme'], none: POST }),
  rule('funding', 0.4, { any: ['programme'], alsoMeans: true }),

  rule('title', 0.88, { any: ['role'] }),
  rule('title', 0.82, { any: ['job'] }),
  rule('title', 0.68, { any: ['position', 'opening'] }),
  rule('position number', 0.55, { any: ['position', 'opening'], alsoMeans: true }),
  // Content has to show that it answers with a person.
  rule('position number', 0.4, { any: ['job'], none: ['position'], alsoMeans: true }),
  // A number of nothing in particular: content has to show that it numbers the rows.
  rule('position number', 0.35, { any: ['number'], none: NUMBERED }),
  rule('contract', 0.45, { any: ['type'], none: [...POST, ...PEOPLE] }),
  rule('former job family', 0.55, { any: ['group'] }),

  rule('position number', 0.55, { all: ['count', 'number'], alsoMeans: true }),

  // What content may still show, whatever the name says first.
  // A list of persons by their contracts has no other number.
  rule('position number', 0.35, { all: ['contract', 'number'], alsoMeans: true }),
  // The name of a position is its title, where the list says so above it or nowhere.
  rule('title', 0.4, {
    any: ['name'],
    none: [...PEOPLE, ...PLACES, ...GRADES, 'namePart', 'personName', 'unit', 'office', 'family'],
    alsoMeans: true,
  }),
  rule('number of posts', 0.3, { any: ['position'], none: [...PEOPLE, 'grade'], alsoMeans: true }),
  rule('step', 0.3, { any: ['level'], none: PLACES, alsoMeans: true }),
  rule('grade category', 0.3, { any: ['group', 'classification'], alsoMeans: true }),
  rule('grade', 0.4, {
    any: ['group'],
    none: [...POST, ...PEOPLE, 'family', 'unit', 'station'],
    alsoMeans: true,
  }),
  rule('title', 0.4, { all: ['type', 'job'], alsoMeans: true }),
  rule('date', 0.3, { any: ['contract', 'appointment'], alsoMeans: true }),
  rule('vacancy', 0.3, { any: ['status'], alsoMeans: true }),
  rule('contract', 0.4, { any: ['group'], none: [...POST, ...GRADES, 'staff'], alsoMeans: true }),
  rule('duty station', 0.3, {
    any: ['unit', 'office', 'area', 'subdivision'],
    none: [...POST, 'number'],
    alsoMeans: true,
  }),
  rule('funding', 0.3, { all: ['type'], any: POST, alsoMeans: true }),
];
