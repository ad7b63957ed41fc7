import type { AgreementName, Clause } from './citation';
import type { Category, Grade } from './grade';
import type { PlainDate } from './plain-date';

/** The fourteen rows of 2019 Art. 4 and the two families annexed to 2023 so far. */
export const JOB_FAMILIES = [
  'Communication and Information Management Assistants',
  'Communication and Information Management Officers',
  'Drivers',
  'Finance Assistants',
  'Finance Officers',
  'General Administration and Office Support Assistants',
  'Administration and Operations Officers',
  'Human Resources Assistants',
  'Human Resources Officers',
  'Information Technology Assistants',
  'Information Technology Officers',
  'Messengers',
  'Programme Assistants',
  'Programme Officers',
  'Technical Specialists',
  'Evaluation Specialists',
] as const;

export type BuiltInFamilyName = (typeof JOB_FAMILIES)[number];

declare const isAdded: unique symbol;
/** The name of a family that only a later annex has, as the annex writes it. */
export type AddedFamilyName = string & { readonly [isAdded]: true };

export type JobFamilyName = BuiltInFamilyName | AddedFamilyName;

/** Minimum formal education, lowest first. */
export const EDUCATION_LEVELS = [
  'compulsory',
  'secondary',
  'diploma',
  'first-level degree',
  'advanced degree',
] as const;

export type Education = (typeof EDUCATION_LEVELS)[number];

/**
 * What a candidate has, lowest first. Beyond the levels that descriptions ask for:
 * - `primary`: schooling of which it is open whether it was all that is compulsory;
 * - `unfinished degree`: secondary school, and studies that led to no degree;
 * - `degree not listed`: of an institution in neither of the registers that 2019 App. 1 ¶1 names;
 * - `long degree`: of first level, but longer, such as a maîtrise or an engineer's, so that it is open
 *   whether it is an advanced one.
 */
export const CANDIDATE_EDUCATIONS = [
  'none',
  'primary',
  'compulsory',
  'secondary',
  'unfinished degree',
  'diploma',
  'degree not listed',
  'first-level degree',
  'long degree',
  'advanced degree',
] as const;

export type CandidateEducation = (typeof CANDIDATE_EDUCATIONS)[number];

/** Subjects of training that descriptions name; what a later annex names was not read. */
export type TrainingSubject =
  | 'communication or information management'
  | 'accounting or finance'
  | 'general administration and office support'
  | 'HR administration'
  | 'IT user support'
  | 'programme or project administration'
  | 'named in the annex';

/** What a description asks of the years beyond their number and field. */
export type ExperienceCondition =
  | 'some in the field'
  | 'the majority in the field'
  | 'in a range of support functions'
  | 'some at senior level of support'
  | 'with an ERP system'
  | 'overseeing staff'
  | 'some in finance'
  | 'communication plans and products'
  | 'user support and web technologies'
  | 'specific experience that the description names'
  | 'a safe driving record'
  | 'driving for an international organization';

export interface JobFamily {
  readonly name: JobFamilyName;
  readonly agreement: AgreementName;
  readonly category: Category;
  /** Lowest first. */
  readonly grades: readonly Grade[];
  /** Families that this one takes in, as the footnotes name them. */
  readonly formerFamilies: readonly string[];
  readonly clauses: readonly Clause[];
  /** First day on which a family of a later annex counts; those built in have none. */
  readonly from?: PlainDate;
}

/** A family of a later annex. Plain data: it is kept with the workbook and travels to workers. */
export interface AddedFamily extends JobFamily {
  readonly name: AddedFamilyName;
  readonly from: PlainDate;
  /** Titles under which its positions are found. */
  readonly titles: readonly string[];
  /** Lowest grade first. */
  readonly descriptions: readonly JobDescription[];
}

/** One generic job description (2019 Art. 1): what the agreement fixes for a family at a grade. */
export interface JobDescription {
  readonly agreement: AgreementName;
  readonly family: JobFamilyName;
  readonly grade: Grade;
  readonly genericTitle: string;
  readonly education: Education;
  /** Asked beyond schooling; null where none is asked. */
  readonly training: TrainingSubject | null;
  readonly drivingLicence: boolean;
  /** Minimum experience in years. */
  readonly years: number;
  /** Professional years (NO), relevant years (G and P). */
  readonly kindOfYears: 'professional' | 'relevant';
  readonly experienceConditions: readonly ExperienceCondition[];
  readonly internationalExperience: boolean;
  readonly clauses: readonly Clause[];
}
