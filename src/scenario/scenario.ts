import type { OpenReading } from '../agreements/alternatives';
import type { ScopeTakenIn } from '../agreements/assumptions';
import type { AgreementName } from '../domain/citation';
import type { Grade } from '../domain/grade';
import type { Education, JobFamilyName } from '../domain/job-description';
import type { PlainDate } from '../domain/plain-date';

/** A named list of changes to the assumptions of a result. Plain data: it is kept, sent and shared. */
export interface Scenario {
  readonly name: string;
  /** Of two that contradict each other the later holds. */
  readonly changes: readonly Change[];
}

export type Change =
  /** Decided otherwise than we read it. */
  | { readonly kind: 'reading'; readonly reading: OpenReading }
  /** All descriptions are assigned on this day, whatever day a row has of its own. */
  | { readonly kind: 'assignment date'; readonly on: PlainDate }
  /** A family comes into effect on this day (2023 Art. 4; for a later annex, its own). */
  | {
      readonly kind: 'date of effect';
      readonly family: JobFamilyName;
      readonly on: PlainDate;
    }
  /** Contracts are looked at on this day (2019 Art. 1). */
  | { readonly kind: 'cut-off date'; readonly on: PlainDate }
  | { readonly kind: 'annex added'; readonly family: DraftFamily }
  | { readonly kind: 'annex left out'; readonly family: JobFamilyName }
  | ({ readonly kind: 'description changed' } & DescriptionChange)
  /** The family has a description at one more grade. */
  | ({
      readonly kind: 'grade added';
      /** For positions assigned on this day or later; for all where it is not said. */
      readonly from?: PlainDate;
    } & DescribedAt)
  | {
      readonly kind: 'grade allocated';
      readonly to: AllocatedTo;
      readonly grade: Grade;
    }
  | { readonly kind: 'scope'; readonly covered: ScopeTakenIn };

export type ChangeKind = Change['kind'];

/** A description that the agreements have, and what is different about it. */
export interface DescriptionChange {
  readonly family: JobFamilyName;
  readonly grade: Grade;
  /** Its grade instead; null where that stays. */
  readonly toGrade: Grade | null;
  readonly years: number | null;
  readonly education: Education | null;
}

/** A description that no agreement has; null stands for what the family's nearest one asks for. */
export interface DescribedAt {
  readonly family: JobFamilyName;
  readonly grade: Grade;
  readonly years: number | null;
  readonly education: Education | null;
}

/** A family of an annex that is being negotiated, before there is a document. */
export interface DraftFamily {
  readonly name: string;
  readonly agreement: AgreementName;
  /** The number that its annex is to have, such as 3. */
  readonly annex: number;
  readonly from: PlainDate;
  /** Titles under which its positions are found, the generic ones aside. */
  readonly titles: readonly string[];
  readonly descriptions: readonly DraftDescription[];
}

export interface DraftDescription {
  readonly grade: Grade;
  readonly genericTitle: string;
  readonly years: number;
  readonly education: Education;
}

/** The positions to which a grade is allocated. */
export type AllocatedTo =
  /** All of the family whose present grade is this one. */
  | { readonly by: 'family and grade'; readonly family: JobFamilyName; readonly grade: Grade }
  /** All whose organizational unit or duty station is written so; case and spaces make no difference. */
  | { readonly by: 'office'; readonly office: string }
  /** These alone, by their numbers. */
  | { readonly by: 'positions'; readonly numbers: readonly string[] };
