import { BUILT_IN, type Catalogue } from '../agreements/catalogue';
import {
  coveringAgreement,
  type Coverage,
  type CoverageReason,
} from '../agreements/covering-agreement';
import {
  gradeOutcome,
  isUnder2019,
  type GradeEffect,
  type GradeOutcome,
  type GradeOutcomeReason,
} from '../agreements/field-2019/grade-retention';
import { assignUnder2023, type AssignmentReason } from '../agreements/professional-2023/assignment';
import { servingOfficial, type ServingReason } from '../agreements/serving-official';
import type { Clause, ReadingId } from '../domain/citation';
import { decided, notCovered, type Decision, type Fact } from '../domain/decision';
import { categoryOf, levelOf, type Grade } from '../domain/grade';
import type { JobDescription, JobFamily, JobFamilyName } from '../domain/job-description';
import type { PlainDate } from '../domain/plain-date';
import type { OptionalCell, Position } from '../domain/position';
import type { Match, MatchDoubt, TitleQuery } from '../matching/match';

/** What the introduction of the descriptions means for a position, as one word for the table. */
export type Outcome =
  | GradeEffect
  | 'reclassification procedure'
  | 'assigned at position grade'
  | 'HR decides'
  | 'no description yet'
  | 'no description fits'
  | 'benchmark'
  | 'vacant'
  | 'not a serving official'
  | 'not covered'
  | 'fact missing';

/** In the order in which they are shown. */
export const OUTCOMES: readonly Outcome[] = [
  'higher grade awarded',
  'personal grade retained',
  'no change',
  'assigned at position grade',
  'reclassification procedure',
  'HR decides',
  'no description yet',
  'no description fits',
  'vacant',
  'not a serving official',
  'benchmark',
  'not covered',
  'fact missing',
];

export type ReviewCause =
  | { readonly kind: 'match not accepted'; readonly doubts: readonly MatchDoubt[] }
  | { readonly kind: 'allocated grade proposed'; readonly grade: Grade }
  | {
      readonly kind: 'no description at allocated grade';
      readonly family: JobFamilyName;
      readonly grade: Grade;
    }
  | { readonly kind: 'grade in title differs'; readonly inTitle: Grade; readonly grade: Grade }
  /** HR allocated a grade to a job that no description fits, which Art. 6 does not reach. */
  | { readonly kind: 'allocated grade without description'; readonly grade: Grade }
  /** Under 2023 the description is assigned at the position's grade, whatever HR wrote. */
  | { readonly kind: 'allocated grade plays no part'; readonly grade: Grade }
  | { readonly kind: 'personal grade of another category' }
  | { readonly kind: 'personal grade below existing' }
  | { readonly kind: 'grades of two categories' }
  | { readonly kind: 'HR decides' }
  | { readonly kind: 'fact missing'; readonly fact: Fact };

export interface Allocation {
  readonly grade: Grade;
  /** HR wrote it; the family has a description at the position's grade; or our proposal. */
  readonly source: 'HR' | 'position grade' | 'nearest grade';
}

export type DescriptionReason =
  | AssignmentReason
  | { readonly because: 'no description fits' }
  | { readonly because: 'family introduced later' }
  | { readonly because: 'no family found' }
  | { readonly because: 'family of another category'; readonly family: JobFamilyName };

export interface Assessment {
  readonly coverage: Decision<Coverage, CoverageReason>;
  /** Null where the position is outside both agreements by its category. */
  readonly match: Match | null;
  readonly family: JobFamilyName | null;
  /** Those that have the family; empty without one. */
  readonly familyClauses: readonly Clause[];
  readonly description: JobDescription | null;
  readonly allocation: Allocation | null;
  readonly outcome: Outcome;
  /** The decision that led to `outcome`; null where coverage alone settled it. */
  readonly grounds: Decision<
    unknown,
    ServingReason | GradeOutcomeReason | DescriptionReason
  > | null;
  /** The incumbent's grade afterwards; null where no rule gives one. */
  readonly incumbentGrade: Grade | null;
  /** Only for a higher grade awarded. */
  readonly effectiveOn: PlainDate | null;
  /** Why a person has to look; empty where the answer stands as a proposal. */
  readonly review: readonly ReviewCause[];
}

export interface AssessmentSettings {
  /** Date on which the descriptions are assigned, unless the row has its own. */
  readonly assignedOn: PlainDate | null;
  /** When each family of 2023 takes effect; a family not entered is taken to be in effect. */
  readonly effectiveOn: Partial<Readonly<Record<JobFamilyName, PlainDate>>>;
}

/**
 * The main job: what the agreements make of one position.
 *
 * Coverage first (Art. 2 of both), then the family by title, then the allocated grade and the
 * outcome (2019 Art. 6; 2023 Art. 5 and App. A ¶2).
 *
 * @param matchTitle the matcher; equal queries may share one answer.
 * @param catalogue of the day on which the description is assigned; the matcher's families are in it.
 */
export function assessPosition(
  position: Position,
  settings: AssessmentSettings,
  matchTitle: (query: TitleQuery) => Match,
  catalogue: Catalogue = BUILT_IN,
): Assessment {
  const coverage = coveringAgreement(position);
  if (isOutsideByCategory(coverage)) return outside(coverage);

  const match = isGeneralServiceAtHeadquarters(position)
    ? null
    : matchTitle(queryFor(position, coverage));
  const read = { position, settings, coverage, match, catalogue };
  if (coverage.status === 'not covered') return forComparison(read, 'not covered');
  if (coverage.status === 'fact missing') return withFactMissing(read, coverage.fact);
  switch (coverage.value) {
    case '2019':
      return under2019(read);
    case '2023':
      return under2023(read);
    case 'benchmark':
      return forComparison(read, 'benchmark');
  }
}

interface Reading {
  readonly position: Position;
  readonly settings: AssessmentSettings;
  readonly coverage: Decision<Coverage, CoverageReason>;
  readonly match: Match | null;
  readonly catalogue: Catalogue;
}

function isOutsideByCategory(coverage: Decision<Coverage, CoverageReason>): boolean {
  return (
    coverage.status === 'not covered' && coverage.reason.because !== 'other funding in the field'
  );
}

/** No description exists for them yet, so a family of field positions would mislead. */
function isGeneralServiceAtHeadquarters({ grade, station }: Position): boolean {
  return grade !== null && categoryOf(grade) === 'G' && station === 'headquarters';
}

const NOTHING_FOR_HEADQUARTERS = notCovered<AssignmentReason>(
  { because: 'no description for General Service at headquarters yet' },
  { clauses: ['2023 Art. 3'] },
);

/**
 * Under 2019 a job that HR allocated to the other category is read as a job of that category,
 * because assistants and officers are different families. Everywhere else, and for a grade that
 * 2019 has no family for, the position's own grade counts.
 */
function queryFor(
  { title, grade, allocatedGrade, formerFamily }: Position,
  coverage: Decision<Coverage, CoverageReason>,
): TitleQuery {
  const movesCategory =
    coverage.status === 'decided' &&
    coverage.value === '2019' &&
    grade !== null &&
    allocatedGrade !== null &&
    isUnder2019(allocatedGrade) &&
    categoryOf(grade) !== categoryOf(allocatedGrade);
  return { title, grade: movesCategory ? allocatedGrade : grade, formerFamily };
}

function familyOf(match: Match | null): JobFamilyName | null {
  const target = match?.target ?? null;
  return target === 'no description fits' || target === 'none introduced yet' ? null : target;
}

function reviewOf(match: Match | null): ReviewCause[] {
  if (!match) return [];
  if (!match.accepted) return [{ kind: 'match not accepted', doubts: match.doubts }];
  // The existing grade is the figure that the outcome rests on, whatever family the title names.
  const differing = match.doubts.find((doubt) => doubt.kind === 'grade in title differs');
  return differing ? [differing] : [];
}

function currentGrade(position: Position): Grade | null {
  return isUnread(position, 'personal grade') ? null : (position.personalGrade ?? position.grade);
}

/** A reviewer’s grade takes the place of a cell that could not be read. */
function isUnread(position: Position, cell: OptionalCell): boolean {
  if (!position.unread?.includes(cell)) return false;
  return cell !== 'allocated grade' || position.allocatedGrade === null;
}

/** What the answer would have been read from: an incumbent's personal grade, HR's allocated one. */
function unreadCauses(position: Position, agreement: '2019' | '2023'): ReviewCause[] {
  const causes: ReviewCause[] = [];
  if (agreement === '2019' && isUnread(position, 'allocated grade')) {
    causes.push({ kind: 'fact missing', fact: 'allocated grade' });
  }
  if (!position.vacant && isUnread(position, 'personal grade')) {
    causes.push({ kind: 'fact missing', fact: 'personal grade' });
  }
  return causes;
}

/** The row's own date before the common one; none where the row has one that could not be read. */
function assignmentDate(position: Position, settings: AssessmentSettings): PlainDate | null {
  if (isUnread(position, 'assignment date')) return null;
  return position.assignedOn ?? settings.assignedOn;
}

function outside(coverage: Decision<Coverage, CoverageReason>): Assessment {
  return {
    coverage,
    match: null,
    family: null,
    familyClauses: [],
    description: null,
    allocation: null,
    outcome: 'not covered',
    grounds: null,
    incumbentGrade: null,
    effectiveOn: null,
    review: [],
  };
}

/** Mapped at the position's grade, and nothing assigned. */
function forComparison(
  { position, coverage, match, catalogue }: Reading,
  outcome: 'benchmark' | 'not covered',
): Assessment {
  const family = familyOf(match);
  return {
    ...outside(coverage),
    match,
    ...namedFamily(family, catalogue),
    description: family && position.grade && catalogue.findDescription(family, position.grade),
    outcome,
    grounds: match ? null : NOTHING_FOR_HEADQUARTERS,
    review: reviewOf(match),
  };
}

function withFactMissing(read: Reading, fact: Fact): Assessment {
  return {
    ...forComparison(read, 'not covered'),
    outcome: 'fact missing',
    review: [{ kind: 'fact missing', fact }, ...reviewOf(read.match)],
  };
}

function under2019({ position, settings, coverage, match, catalogue }: Reading): Assessment {
  const family = familyOf(match);
  const allocation = allocate2019(position, family && catalogue.familyNamed(family));
  const description = family && allocation && catalogue.findDescription(family, allocation.grade);
  const review = [...reviewOf(match), ...unreadCauses(position, '2019')];
  if (allocation?.source === 'nearest grade') {
    review.push({ kind: 'allocated grade proposed', grade: allocation.grade });
  }
  if (allocation?.source === 'HR' && family && !description) {
    review.push({
      kind: 'no description at allocated grade',
      family,
      grade: allocation.grade,
    });
  }
  const assessed = {
    ...outside(coverage),
    match,
    ...namedFamily(family, catalogue),
    description,
    allocation,
  };

  const isOutsideFamilies = match?.accepted && family === null;
  if (isOutsideFamilies && allocation) {
    review.push({ kind: 'allocated grade without description', grade: allocation.grade });
  }
  if (!position.vacant && (!allocation || isOutsideFamilies)) {
    return { ...assessed, allocation: null, ...withoutDescription(match, position), review };
  }
  const serving = servingOfficial({ agreement: '2019', ...position });
  if (serving.status !== 'decided') {
    return { ...assessed, ...notServing(serving), review: [...review, ...factCause(serving)] };
  }

  const grounds = gradeOutcome({
    existing: position.grade,
    allocated: allocation?.grade ?? null,
    personal: position.personalGrade,
  });
  if (grounds.status !== 'decided') {
    const { because } = grounds.reason;
    const isPersonal = because === 'personal grade of another category';
    return {
      ...assessed,
      outcome: because === 'grades of two categories' ? 'reclassification procedure' : 'HR decides',
      grounds,
      incumbentGrade: currentGrade(position),
      review: [
        ...review,
        { kind: isPersonal ? 'personal grade of another category' : 'grades of two categories' },
      ],
    };
  }
  const { effect, incumbentGrade, needsReview } = (
    grounds as Extract<Decision<GradeOutcome, GradeOutcomeReason>, { status: 'decided' }>
  ).value;
  if (needsReview) {
    const isOther = grounds.readings.includes('2019 across categories');
    const kind = isOther ? 'personal grade of another category' : 'personal grade below existing';
    review.push({ kind });
  }
  const effectiveOn = effect === 'higher grade awarded' ? assignmentDate(position, settings) : null;
  if (effect === 'higher grade awarded' && !effectiveOn) {
    review.push({ kind: 'fact missing', fact: 'date' });
  }
  return {
    ...assessed,
    outcome: effect,
    grounds: {
      ...grounds,
      readings: [
        ...grounds.readings,
        ...serving.readings,
        ...(allocation?.source === 'nearest grade'
          ? (['2019 nearest grade is a proposal'] as const)
          : []),
        ...readingOfLater(family, catalogue),
      ],
    },
    incumbentGrade: isUnread(position, 'personal grade') ? null : incumbentGrade,
    effectiveOn,
    review,
  };
}

/**
 * What HR wrote; else the family's description at the position's grade; else the family's nearest
 * grade (reading `2019 nearest grade is a proposal`), the lower of two as near.
 */
function allocate2019(position: Position, family: JobFamily | null): Allocation | null {
  if (position.allocatedGrade) return { grade: position.allocatedGrade, source: 'HR' };
  const { grade } = position;
  if (!family || !grade) return null;
  const { category, grades } = family;
  if (grades.includes(grade)) {
    return { grade, source: 'position grade' };
  }
  if (category !== categoryOf(grade)) return null;
  const gapTo = (other: Grade) => Math.abs(levelOf(other) - levelOf(grade));
  const nearest = grades.reduce((best, other) => (gapTo(other) < gapTo(best) ? other : best));
  return { grade: nearest, source: 'nearest grade' };
}

function under2023({ position, settings, coverage, match, catalogue }: Reading): Assessment {
  const family = familyOf(match);
  const assignment = family
    ? assignUnder2023(
        {
          family,
          positionGrade: position.grade,
          effectiveOn: settings.effectiveOn[family] ?? null,
          assignedOn: assignmentDate(position, settings),
        },
        catalogue,
      )
    : null;
  const description = assignment?.status === 'decided' ? assignment.value : null;
  const review = [...reviewOf(match), ...unreadCauses(position, '2023')];
  const { allocatedGrade } = position;
  if (allocatedGrade && allocatedGrade !== position.grade) {
    review.push({ kind: 'allocated grade plays no part', grade: allocatedGrade });
  }
  const assessed: Assessment = {
    ...outside(coverage),
    match,
    ...namedFamily(family, catalogue),
    description,
    allocation: description && { grade: description.grade, source: 'position grade' },
  };

  // Where there is no description, the manager of a vacant position has none to adapt either.
  if (position.vacant && !description) {
    const grounds = assignment ?? withoutDescription(match, position).grounds;
    const missing = grounds ? factCause(grounds) : [];
    return { ...assessed, outcome: 'vacant', grounds, review: [...review, ...missing] };
  }
  if (!assignment) return { ...assessed, ...withoutDescription(match, position), review };
  const serving = servingOfficial({ agreement: '2023', ...position });
  if (serving.status !== 'decided') {
    return { ...assessed, ...notServing(serving), review: [...review, ...factCause(serving)] };
  }
  if (assignment.status === 'decided') {
    return {
      ...assessed,
      outcome: 'assigned at position grade',
      grounds: {
        ...assignment,
        readings: [
          ...assignment.readings,
          ...serving.readings,
          ...(position.personalGrade ? (['2023 no rule on grades'] as const) : []),
          ...readingOfLater(family, catalogue),
        ],
      },
      incumbentGrade: currentGrade(position),
      review,
    };
  }
  if (assignment.status === 'fact missing') {
    return {
      ...assessed,
      outcome: 'fact missing',
      grounds: assignment,
      review: [...review, ...factCause(assignment)],
    };
  }
  const forHr = assignment.reason.because === 'family has none at the position’s grade';
  return {
    ...assessed,
    outcome: forHr ? 'HR decides' : 'no description yet',
    grounds: assignment,
    incumbentGrade: currentGrade(position),
    review: forHr ? [...review, { kind: 'HR decides' }] : review,
  };
}

function namedFamily(
  family: JobFamilyName | null,
  catalogue: Catalogue,
): Pick<Assessment, 'family' | 'familyClauses'> {
  return { family, familyClauses: family ? catalogue.familyNamed(family).clauses : [] };
}

function readingOfLater(family: JobFamilyName | null, catalogue: Catalogue): readonly ReadingId[] {
  return family && catalogue.familyNamed(family).from ? ['later annex'] : [];
}

type Settled = Pick<Assessment, 'outcome' | 'grounds' | 'incumbentGrade'>;

function notServing(serving: Decision<true, ServingReason>): Settled {
  const outcome =
    serving.status === 'fact missing'
      ? 'fact missing'
      : serving.reason.because === 'nobody in the position'
        ? 'vacant'
        : 'not a serving official';
  return { outcome, grounds: serving, incumbentGrade: null };
}

function factCause(decision: Decision<unknown, unknown>): ReviewCause[] {
  return decision.status === 'fact missing' ? [{ kind: 'fact missing', fact: decision.fact }] : [];
}

/** A covered position for which no description is proposed leaves the incumbent's grade alone. */
function withoutDescription(match: Match | null, position: Position): Settled {
  const incumbentGrade = currentGrade(position);
  const isProfessional = position.grade !== null && categoryOf(position.grade) === 'P';
  if (match === null) {
    return {
      outcome: 'no description yet',
      grounds: NOTHING_FOR_HEADQUARTERS,
      incumbentGrade,
    };
  }
  if (match.target === 'none introduced yet') {
    return {
      outcome: 'no description yet',
      grounds: notCovered({ because: 'family introduced later' }, { clauses: ['2023 Art. 3'] }),
      incumbentGrade,
    };
  }
  if (match.target === 'no description fits') {
    return {
      outcome: 'no description fits',
      grounds: decided<null, DescriptionReason>(
        null,
        { because: 'no description fits' },
        { clauses: isProfessional ? ['2023 Annex 1', '2023 Annex 2'] : ['2019 Art. 3'] },
      ),
      incumbentGrade,
    };
  }
  const family = familyOf(match);
  return {
    outcome: 'HR decides',
    grounds: family
      ? notCovered({ because: 'family of another category', family }, { clauses: ['2019 Art. 4'] })
      : notCovered(
          { because: 'no family found' },
          { clauses: [isProfessional ? '2023 App. A ¶2' : '2019 App. 2 ¶2'] },
        ),
    incumbentGrade,
  };
}
