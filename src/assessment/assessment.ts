import type { Assumptions } from '../agreements/assumptions';
import type { CoverageDecision } from '../agreements/covering-agreement';
import type { BeforeAgreement } from '../agreements/general-provisions';
import type { Allocation, Signature } from '../agreements/field-2019/allocation';
import type { GradeEffect, GradeOutcomeReason } from '../agreements/field-2019/grade-outcome';
import type { SettingReason } from '../agreements/field-2019/organizational-setting';
import type { AssignmentReason } from '../agreements/professional-2023/assignment';
import type { ServingReason } from '../agreements/serving-official';
import type {
  SupposedDescription,
  SupposedGradeOutcome,
  SupposedServing,
} from '../agreements/supposed';
import type { Clause } from '../domain/citation';
import type { Decision, Fact } from '../domain/decision';
import type { Grade } from '../domain/grade';
import type { JobDescription, JobFamilyName } from '../domain/job-description';
import type { PlainDate } from '../domain/plain-date';
import type { CutOff, Position } from '../domain/position';
import type { Match, MatchDoubt } from '../matching/match';

/** The unit is of a kind that the description leaves out. */
export type SettingContradicted = { readonly kind: 'setting contradicted' } & Pick<
  Extract<SettingReason, { readonly because: 'stands elsewhere' }>,
  'office' | 'offices' | 'strength'
>;

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
  | 'fact missing'
  /** Something stands in the cell of a fact that decides, and could not be read. */
  | 'fact unread';

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
  'fact unread',
];

/** Outcomes that change a grade, or the ground on which it is held (2019 Art. 6). */
export const CHANGES_A_GRADE: ReadonlySet<Outcome> = new Set<Outcome>([
  'higher grade awarded',
  'personal grade retained',
]);

export type ReviewCause =
  | { readonly kind: 'match not accepted'; readonly doubts: readonly MatchDoubt[] }
  /** Under 2019: somebody has to allocate a grade, or to name another family. */
  | {
      readonly kind: 'no grade allocated';
      readonly family: JobFamilyName;
      readonly grade: Grade;
      /** The family's nearest, for whoever decides. */
      readonly nearest: Grade | null;
    }
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
  | SettingContradicted
  | { readonly kind: 'HR decides' }
  /** Assigned, or in effect, on a day before the agreement was. */
  | ({ readonly kind: 'date before the agreement'; readonly on: PlainDate } & BeforeAgreement)
  /** Its status says vacant, yet somebody with a contract is named. */
  | { readonly kind: 'vacancy contradicted' }
  | { readonly kind: 'fact missing'; readonly fact: Fact }
  /** Something stands in its cell that could not be read. */
  | { readonly kind: 'fact unread'; readonly fact: Fact; readonly value: string };

/** What becomes of a personal grade. */
export type PersonalGradeFate =
  /** The outcome says so itself. */
  | 'said by the outcome'
  | 'stays'
  /** To the higher grade that is awarded. */
  | 'gives way'
  /** 2023 App. A ¶2: the position's grade counts alone. */
  | 'plays no part'
  /** Nobody holds the position. */
  | 'nobody’s'
  /** Depends on a fact that is missing. */
  | 'open';

export type DescriptionReason =
  | AssignmentReason
  | { readonly because: 'no description for General Service at headquarters yet' }
  | { readonly because: 'no description fits' }
  | { readonly because: 'family introduced later' }
  | { readonly because: 'no family found' }
  | { readonly because: 'family of another category'; readonly family: JobFamilyName }
  | {
      readonly because: 'no grade allocated';
      readonly family: JobFamilyName;
      readonly grade: Grade;
      readonly nearest: Grade | null;
    };

/** Of the decision that led to an outcome. */
export type OutcomeReason = ServingReason | GradeOutcomeReason | DescriptionReason;

/** Those that only a scenario leads to. */
type SupposedReason = SupposedServing | SupposedGradeOutcome | SupposedDescription;

export type OutcomeGrounds = Decision<unknown, OutcomeReason | SupposedReason>;

/** What a scenario supposes of a position. */
export interface Supposed {
  readonly assumptions: Assumptions;
  /** Goes before what HR or a reviewer allocated; null where the scenario allocates nothing. */
  readonly allocatedGrade: Grade | null;
}

/** What a reviewer settled about a position: its family, and a grade where one was allocated. */
export interface ReviewerAct extends Signature {
  readonly allocatedGrade: Grade | null;
}

export interface Assessment {
  readonly coverage: CoverageDecision;
  /** Null where the position is outside both agreements by its category. */
  readonly match: Match | null;
  readonly family: JobFamilyName | null;
  /** Those that have the family; empty without one. */
  readonly familyClauses: readonly Clause[];
  readonly description: JobDescription | null;
  /** Who decided on the family; null for a proposal. */
  readonly decision: ReviewerAct | null;
  /** Null where nobody allocated a grade at which the family has a description. */
  readonly allocation: Allocation | null;
  readonly outcome: Outcome;
  /** The decision that led to `outcome`; null where coverage alone settled it. */
  readonly grounds: OutcomeGrounds | null;
  /** The incumbent's grade afterwards; null where no rule gives one. */
  readonly incumbentGrade: Grade | null;
  /** Of a serving official under 2019, where a cut-off date was entered (Art. 1). */
  readonly cutOff: CutOff | null;
  /** Null where the row has none. */
  readonly personalGrade: { readonly grade: Grade; readonly fate: PersonalGradeFate } | null;
  /** As in the position: what its cells hold that could not be read. */
  readonly unread: NonNullable<Position['unread']>;
  /** Only for a higher grade awarded. */
  readonly effectiveOn: PlainDate | null;
  /**
   * Whether the position stands where its description does; null where that names all offices, or
   * where no description of 2019 is assigned.
   */
  readonly setting: Decision<boolean, SettingReason> | null;
  /** Why a person has to look; empty where the answer stands as a proposal. */
  readonly review: readonly ReviewCause[];
}

export interface AssessmentSettings {
  /** Date on which the descriptions are assigned, unless the row has its own. */
  readonly assignedOn: PlainDate | null;
  /** When each family of 2023 takes effect; a family not entered is taken to be in effect. */
  readonly effectiveOn: Partial<Readonly<Record<JobFamilyName, PlainDate>>>;
}
