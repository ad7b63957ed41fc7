import type { EligibilityLimit, EligibilityReason } from '../agreements/eligibility-reason';
import type { BeforeAgreement } from '../agreements/general-provisions';
import type { CoverageReason } from '../agreements/covering-agreement';
import type { GradeOutcomeReason } from '../agreements/field-2019/grade-outcome';
import type { SettingReason } from '../agreements/field-2019/organizational-setting';
import type { ServingReason } from '../agreements/serving-official';
import type { Step } from '../agreements/periods';
import type {
  SupposedCoverage,
  SupposedDescription,
  SupposedGradeOutcome,
  SupposedServing,
} from '../agreements/supposed';
import type { DescriptionReason, Outcome, PersonalGradeFate } from '../assessment/assessment';
import type { Fact, Unchecked } from '../domain/decision';
import type { PlainDate } from '../domain/plain-date';
import type { CandidateEducation } from '../domain/job-description';
import type { GradeRefusal } from '../domain/parse-grade';
import type { Tier } from '../matching/match';

/** One sentence for each case of a union; a case without its sentence does not compile. */
export type Sentences<Case extends { readonly because: string }> = {
  readonly [Because in Case['because']]: (
    fact: Extract<Case, { readonly because: Because }>,
  ) => string;
};

export interface Numbers {
  /** A plain number as the language writes it. */
  readonly number: (value: number) => string;
  /** `8 years`, with the language's plural. */
  readonly years: (value: number) => string;
  /** Rounded down, so that a shortfall of days never reads as none. */
  readonly yearsHeld: (value: number) => string;
  /** Rounded up. */
  readonly yearsLacking: (value: number) => string;
  readonly percent: (share: number) => string;
  readonly date: (date: PlainDate) => string;
  /** `a, b and c` */
  readonly list: (items: readonly string[]) => string;
}

export type ArgumentName =
  | 'grade'
  | 'education'
  | 'relevantYears'
  | 'professionalYears'
  | 'family'
  | 'noticeYears'
  | 'title'
  | 'formerFamily'
  | 'existing'
  | 'allocated'
  | 'personal'
  | 'dutyStation'
  | 'funding'
  | 'step'
  | 'date'
  | 'from'
  | 'to'
  | 'salaryStep';

/** Why the value of an argument cannot be used. */
export type InputProblem =
  | { readonly because: 'unknown word'; readonly accepted: string }
  | { readonly because: 'not a grade'; readonly refusal: GradeRefusal }
  | { readonly because: 'not a number' }
  | { readonly because: 'negative years' }
  | { readonly because: 'too many years'; readonly most: number }
  | { readonly because: 'not a step' }
  | { readonly because: 'not a date' }
  | ({ readonly because: 'before the agreement' } & BeforeAgreement)
  | { readonly because: 'day or month first' };

/** What the module on eligibility of a language says. */
export type EligibilityPhrases = Pick<Phrases, 'education' | 'eligibility' | 'eligibilityLimit'>;

/** Everything that an answer can say, in one language. */
export interface Phrases {
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly tier: Readonly<Record<Tier, string>>;
  readonly agreement: Readonly<Record<'2019' | '2023' | 'benchmark' | 'not covered', string>>;
  /** Headings of the catalogue, and names on a description's card. */
  readonly column: Readonly<
    Record<
      | 'agreement'
      | 'family'
      | 'grade'
      | 'genericTitle'
      | 'education'
      | 'years'
      | 'alsoAsked'
      | 'clause',
      string
    >
  >;
  readonly noDescriptionFits: string;
  readonly noneIntroducedYet: string;
  readonly education: Readonly<Record<CandidateEducation, string>>;
  readonly fact: Readonly<Record<Fact, string>>;
  readonly unchecked: Readonly<Record<Unchecked, string>>;
  /** Words that an argument understands, for a message. */
  readonly accepted: Readonly<Record<'education' | 'funding' | 'dutyStation', string>>;
  readonly argument: Readonly<Record<ArgumentName, string>>;
  readonly step: Readonly<Record<Step, string>>;
  readonly coverage: Sentences<CoverageReason | SupposedCoverage>;
  readonly gradeOutcome: Sentences<GradeOutcomeReason | SupposedGradeOutcome>;
  readonly serving: Sentences<ServingReason | SupposedServing>;
  readonly description: Sentences<DescriptionReason | SupposedDescription>;
  readonly setting: Sentences<SettingReason>;
  readonly eligibility: Sentences<EligibilityReason>;
  readonly eligibilityLimit: Sentences<EligibilityLimit>;
  readonly inputProblem: Sentences<InputProblem>;
  /** An outcome whose facts are odd. */
  readonly toReview: (outcome: string) => string;
  /** The matched family with the words that decided it; how surely stands beside it. */
  readonly matched: (fact: {
    readonly target: string;
    readonly words: readonly string[];
  }) => string;
  /** The words that speak for work without a family, or without one yet. */
  readonly matchedWithoutFamily: Phrases['matched'];
  /** That an agreement covers the position, before the clauses: the agreement stands beside it. */
  readonly covered: string;
  /** A family that a reviewer decided on. */
  readonly decidedBy: (fact: {
    readonly target: string;
    readonly by: string;
    readonly on: string;
    readonly why: string;
  }) => string;
  readonly notMatched: string;
  /** Where an allocated grade comes from; a date as the language writes it. */
  readonly allocatedBy: {
    readonly export: (grade: string) => string;
    readonly 'position grade': string;
    /** In a scenario alone. */
    readonly scenario: (grade: string) => string;
    readonly 'nearest grade': (grade: string) => string;
    readonly reviewer: (fact: {
      readonly grade: string;
      readonly by: string;
      readonly on: string;
      readonly why: string;
    }) => string;
  };
  readonly factMissing: (fact: string) => string;
  /** A cell that holds something, but nothing that could be read. */
  readonly factUnread: (fact: string, value: string) => string;
  /** What becomes of a personal grade where the outcome does not say it. */
  readonly personalGrade: Readonly<
    Record<Exclude<PersonalGradeFate, 'said by the outcome'>, (grade: string) => string>
  >;
  /** What the export says of the contract on the cut-off date of 2019 Art. 1. */
  readonly cutOff: Readonly<Record<'held' | 'not dated', (date: string) => string>>;
  readonly notChecked: (items: readonly string[]) => string;
  readonly ourReadings: (codes: readonly string[]) => string;
  /** Readings that a scenario decides otherwise. */
  readonly readOtherwise: (codes: readonly string[]) => string;
  readonly awardedFrom: (grade: string, date: string) => string;
  readonly inputAt: (argument: string, value: string, problem: string) => string;
  /** No agreement with this description was opened in the workbook. */
  readonly noDuties: (family: string, grade: string) => string;
  readonly shapesDiffer: (first: string, second: string) => string;
  readonly unsureFamily: (candidates: readonly string[]) => string;
}
