import {
  ALTERNATIVES,
  OPEN_READINGS,
  type OpenReading,
  type Reaches,
} from '../../../agreements/alternatives';
import type { Catalogue } from '../../../agreements/catalogue';
import { ALL_GRADES, categoryOf, type Grade } from '../../../domain/grade';
import type { Education, JobDescription, JobFamilyName } from '../../../domain/job-description';
import { isoDate, parseIsoDate, type PlainDate } from '../../../domain/plain-date';
import { nearestDescription } from '../../../scenario/change-catalogue';
import type { Change } from '../../../scenario/scenario';
import { draftOf, EMPTY_DRAFT, enteredDraft, readYears, type EnteredDraft } from './draft-form';
import type { ChangeLack, OfferedKind, ScopeTakenIn } from './offered-changes';

/** What stands in the fields of the form; each kind of change needs some of them. */
export interface Entered {
  readonly reading: OpenReading;
  readonly on: string;
  /** Empty where it is not said from when. */
  readonly from: string;
  readonly family: JobFamilyName | '';
  readonly fromGrade: Grade | '';
  readonly grade: Grade | '';
  readonly education: Education | '';
  /** Digits, or empty. */
  readonly years: string;
  readonly office: string;
  readonly scope: ScopeTakenIn;
  readonly numbers: readonly string[];
  readonly draft: EnteredDraft;
}
export type FieldName = keyof Entered;

export const FIELDS: Readonly<Record<OfferedKind, readonly FieldName[]>> = {
  reading: ['reading'],
  'assignment date': ['on'],
  'date of effect': ['family', 'on'],
  'cut-off date': ['on'],
  'grade added': ['family', 'grade', 'from', 'education', 'years'],
  'description changed': ['family', 'fromGrade', 'grade', 'education', 'years'],
  'annex added': ['draft'],
  'annex left out': ['family'],
  'allocated by family': ['family', 'fromGrade', 'grade'],
  'allocated by office': ['office', 'grade'],
  'allocated to selection': ['numbers', 'grade'],
  scope: ['scope'],
};
export const KINDS = Object.keys(FIELDS) as OfferedKind[];

/** Every reading that can be decided otherwise, by what it decides on. */
export const READINGS: Readonly<Record<Reaches, readonly OpenReading[]>> = {
  positions: OPEN_READINGS.filter((reading) => ALTERNATIVES[reading] === 'positions'),
  candidates: OPEN_READINGS.filter((reading) => ALTERNATIVES[reading] === 'candidates'),
  deadlines: OPEN_READINGS.filter((reading) => ALTERNATIVES[reading] === 'deadlines'),
};
export const SCOPES: readonly ScopeTakenIn[] = ['other funding', 'General Service at headquarters'];
/** Director and above are outside both agreements. */
const GRADES = ALL_GRADES.filter((grade) => categoryOf(grade) !== 'D');

export const START: Entered = {
  reading: READINGS.positions[0]!,
  on: '',
  from: '',
  family: '',
  fromGrade: '',
  grade: '',
  education: '',
  years: '',
  office: '',
  scope: SCOPES[0]!,
  numbers: [],
  draft: EMPTY_DRAFT,
};

/** Families and grades that the change can be about. */
export function optionsOf(
  kind: OfferedKind,
  name: 'family' | 'grade' | 'fromGrade',
  { family, fromGrade }: Pick<Entered, 'family' | 'fromGrade'>,
  { families, descriptions }: Catalogue,
): readonly string[] {
  if (name === 'family') {
    const isDated = kind === 'date of effect';
    return families
      .filter(({ agreement, from }) => !isDated || agreement === '2023' || from !== undefined)
      .map((each) => each.name);
  }
  const described = descriptions
    .filter((description) => description.family === family)
    .map(({ grade }) => grade);
  if (family === '' || described.length === 0) return GRADES;
  const category = categoryOf(described[0]!);
  const ofCategory = GRADES.filter((grade) => categoryOf(grade) === category);
  if (kind === 'grade added') return ofCategory.filter((grade) => !described.includes(grade));
  if (kind !== 'description changed') return ofCategory;
  return name === 'fromGrade' ? described : ofCategory.filter((grade) => grade !== fromGrade);
}

/**
 * What can be seen in the form: a family or grade that was chosen for another kind of change, or for
 * another family, and is not offered any more, counts as none.
 */
export function onlyOffered(kind: OfferedKind, kept: Entered, catalogue: Catalogue): Entered {
  const among = (name: 'family' | 'grade' | 'fromGrade', entered: Entered) =>
    FIELDS[kind].includes(name) && optionsOf(kind, name, entered, catalogue).includes(kept[name])
      ? kept[name]
      : '';
  const withFamily: Entered = { ...kept, family: among('family', kept) as Entered['family'] };
  const entered: Entered = {
    ...withFamily,
    fromGrade: among('fromGrade', withFamily) as Grade | '',
  };
  return { ...entered, grade: among('grade', entered) as Grade | '' };
}

/** The description whose education and years hold where the form says nothing of them. */
export function descriptionInForce(
  kind: OfferedKind,
  { family, fromGrade, grade }: Entered,
  catalogue: Catalogue,
): JobDescription | null {
  if (family === '') return null;
  if (kind === 'grade added') return grade ? nearestDescription(catalogue, family, grade) : null;
  return fromGrade ? catalogue.findDescription(family, fromGrade) : null;
}

/** Null while something of it is missing. */
export function changeOf(kind: OfferedKind, entered: Entered, catalogue: Catalogue): Change | null {
  const { reading, family, fromGrade, grade, scope, draft } = entered;
  const on = parseIsoDate(entered.on);
  const years = readYears(entered.years);
  const asked = { years, education: entered.education || null };
  switch (kind) {
    case 'reading':
      return { kind, reading };
    case 'assignment date':
    case 'cut-off date':
      return on && { kind, on };
    case 'date of effect':
      return on && family ? { kind, family, on } : null;
    case 'annex added': {
      const drafted = draftOf(draft, catalogue);
      return drafted && { kind, family: drafted };
    }
    case 'annex left out':
      return family ? { kind, family } : null;
    case 'grade added':
      return family && grade && isNumber(entered)
        ? { kind, family, grade, ...asked, ...countingFrom(entered) }
        : null;
    case 'description changed': {
      const isOther = grade !== '' || asked.education !== null || years !== null;
      return family && fromGrade && isOther && isNumber(entered)
        ? { kind, family, grade: fromGrade, toGrade: grade || null, ...asked }
        : null;
    }
    case 'allocated by family':
    case 'allocated by office':
    case 'allocated to selection': {
      const to = allocatedTo(kind, entered);
      return to && grade ? { kind: 'grade allocated', to, grade } : null;
    }
    case 'scope':
      return { kind, covered: scope };
  }
}

function countingFrom(entered: Entered): { readonly from?: PlainDate } {
  const from = parseIsoDate(entered.from);
  return from ? { from } : {};
}

/** The positions that get the grade; null while it is not said which. */
function allocatedTo(
  kind: 'allocated by family' | 'allocated by office' | 'allocated to selection',
  { family, fromGrade, numbers, ...entered }: Entered,
): Extract<Change, { readonly kind: 'grade allocated' }>['to'] | null {
  const office = entered.office.trim();
  switch (kind) {
    case 'allocated by family':
      return family && fromGrade ? { by: 'family and grade', family, grade: fromGrade } : null;
    case 'allocated by office':
      return office ? { by: 'office', office } : null;
    case 'allocated to selection':
      return numbers.length > 0 ? { by: 'positions', numbers } : null;
  }
}

/** @param entered of which no change can be made. */
export function lackOf(kind: OfferedKind, entered: Entered): ChangeLack {
  const fields = FIELDS[kind];
  if (fields.includes('draft') || (fields.includes('years') && !isNumber(entered))) return 'marked';
  const isChosen = entered.family !== '' && entered.fromGrade !== '';
  return kind === 'description changed' && isChosen ? 'no difference' : 'empty';
}

/** Whether the years are none, or a number that a description can ask for. */
function isNumber({ years }: Entered): boolean {
  return years === '' || readYears(years) !== null;
}

/** A change as the form has it, to be put right. */
export function enteredOf(change: Change): {
  readonly kind: OfferedKind;
  readonly entered: Entered;
} {
  const as = (kind: OfferedKind, changed: Partial<Entered>) => ({
    kind,
    entered: { ...START, ...changed },
  });
  const { kind } = change;
  switch (kind) {
    case 'reading':
      return as(kind, { reading: change.reading });
    case 'assignment date':
    case 'cut-off date':
      return as(kind, { on: isoDate(change.on) });
    case 'date of effect':
      return as(kind, { family: change.family, on: isoDate(change.on) });
    case 'annex added':
      return as(kind, { draft: enteredDraft(change.family) });
    case 'annex left out':
      return as(kind, { family: change.family });
    case 'grade added':
      return as(kind, {
        family: change.family,
        grade: change.grade,
        from: change.from ? isoDate(change.from) : '',
        ...askedOf(change),
      });
    case 'description changed':
      return as(kind, {
        family: change.family,
        fromGrade: change.grade,
        grade: change.toGrade ?? '',
        ...askedOf(change),
      });
    case 'grade allocated': {
      const { to, grade } = change;
      switch (to.by) {
        case 'family and grade':
          return as('allocated by family', { family: to.family, fromGrade: to.grade, grade });
        case 'office':
          return as('allocated by office', { office: to.office, grade });
        case 'positions':
          return as('allocated to selection', { numbers: to.numbers, grade });
      }
    }
    case 'scope':
      return as(kind, { scope: change.covered });
  }
}

function askedOf({
  years,
  education,
}: Extract<Change, { readonly kind: 'grade added' | 'description changed' }>): Pick<
  Entered,
  'years' | 'education'
> {
  return { years: years === null ? '' : String(years), education: education ?? '' };
}
