import type { Grade } from '../domain/grade';
import type { JobFamilyName } from '../domain/job-description';

/** Why a position is covered, or not, that no agreement says: a scenario takes it so. */
export type SupposedCoverage =
  | { readonly because: 'other funding taken as covered'; readonly agreement: '2019' | '2023' }
  | { readonly because: 'General Service at headquarters taken as covered' }
  | { readonly because: 'P1 taken as outside' };

/** Of a reading decided otherwise; see `ALTERNATIVES`. */
export type SupposedServing = { readonly because: 'vacant position reached' };

/** The grades that an outcome rests on; `current` is the one that the incumbent holds. */
export interface GradeFigures {
  readonly existing: Grade;
  readonly allocated: Grade;
  readonly current: Grade;
}

export type SupposedGradeOutcome = {
  readonly because: 'allocated above existing, personal grade given up';
} & GradeFigures;

export type SupposedAssignment = {
  readonly because: 'date of effect not entered';
  readonly family: JobFamilyName;
};

export type SupposedDescription =
  | SupposedAssignment
  | { readonly because: 'qualifications of the incumbent not known' }
  | { readonly because: 'description is for other offices' };
