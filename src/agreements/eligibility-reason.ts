import type { Clause } from '../domain/citation';
import type { Grade } from '../domain/grade';
import type { CandidateEducation, Education, JobFamilyName } from '../domain/job-description';
import type { EducationQuestion, Requirement } from './educational-requirement';

interface Candidate {
  readonly grade: Grade;
  readonly education: CandidateEducation;
}

interface YearsHeld {
  readonly requirement: Requirement;
  /** Relevant years held. */
  readonly years: number;
  /** The professional ones among them; null where not stated apart. */
  readonly professionalYears: number | null;
}

interface YearsLacking extends YearsHeld {
  readonly shortfall: number;
  /** Of the lacking years, those that have to be professional. */
  readonly professionalShortfall: number;
}

/** What a question that only HR can answer changes. */
interface OpenToHr {
  readonly question: EducationQuestion;
  /** From these years on HR decides. */
  readonly atLeast: Requirement;
  /** From these years on it no longer matters how; null where it always does. */
  readonly atMost: Requirement | null;
}

/** Why one of several families refuses a candidate. */
export type FamilyRefusal = { readonly family: JobFamilyName } & (
  | { readonly because: 'education lacking'; readonly needed: Education }
  | { readonly because: 'years lacking'; readonly requirement: Requirement }
);

export type EligibilityReason =
  | ({ readonly because: 'required years'; readonly requirement: Requirement } & Candidate)
  | ({ readonly because: 'years suffice' } & Candidate & YearsHeld)
  | ({ readonly because: 'years lacking' } & Candidate & YearsLacking)
  /** Too few years, however HR answers the question. */
  | ({
      readonly because: 'years lacking either way';
      /** To the years from which it no longer matters how; null where there are none. */
      readonly shortfallAtMost: number | null;
    } & Candidate &
      OpenToHr &
      Omit<YearsLacking, 'requirement'>)
  | ({ readonly because: 'education lacking'; readonly needed: Education } & Candidate)
  /** Each for a reason of its own, so that the years lacking depend on the family. */
  | ({
      readonly because: 'every family refuses';
      readonly years: number | null;
      readonly families: readonly FamilyRefusal[];
    } & Candidate)
  | ({ readonly because: 'education in question' } & Candidate & OpenToHr)
  | { readonly because: 'no description at grade'; readonly grade: Grade }
  | {
      readonly because: 'family has no description at grade';
      readonly grade: Grade;
      readonly family: JobFamilyName;
    }
  | { readonly because: 'families differ'; readonly grade: Grade }
  | { readonly because: 'fact not given' };

/** For whom or what an answer holds, where it does not hold for all; with the clause that says so. */
export type EligibilityLimit = { readonly clauses: readonly Clause[] } & (
  | { readonly because: 'positions outside headquarters' }
  | {
      readonly because: 'families introduced so far';
      readonly grade: Grade;
      readonly families: readonly JobFamilyName[];
    }
  | { readonly because: 'whom equivalency serves' }
);
