import type { Allocation } from '../../agreements/field-2019/allocation';
import type { Grade } from '../../domain/grade';
import type { JobFamilyName } from '../../domain/job-description';
import type { PlainDate } from '../../domain/plain-date';
import type { Contract } from '../../domain/position';
import type { Locale } from '../../wording/locale';
import type { Phrases } from '../../wording/phrases';

/** The result's word for what happens to a position. */
export type RowOutcome = keyof Phrases['outcome'];

/** A row of the result as it stands in the sheet, with what the export says of position and incumbent. */
export interface LetterRow {
  /** Of the result's body, from 0. */
  readonly row: number;
  readonly agreement: keyof Phrases['agreement'] | null;
  readonly family: JobFamilyName | null;
  readonly allocatedGrade: Grade | null;
  /**
   * What the workbook shows of who allocated a grade under 2019 Art. 6, whatever the row says; null
   * where nobody did, and for rows of other agreements.
   */
  readonly allocation: Allocation | null;
  /** Null for a cell that no longer holds one of our words. */
  readonly outcome: RowOutcome | null;
  readonly incumbentGrade: Grade | null;
  readonly effectiveOn: PlainDate | null;
  readonly isInReview: boolean;
  readonly isVerified: boolean;

  readonly positionNumber: string | null;
  readonly title: string;
  /** The job's existing grade. */
  readonly positionGrade: Grade | null;
  readonly personalGrade: Grade | null;
  readonly vacant: boolean | null;
  readonly incumbentNamed: boolean | null;
  readonly contract: Contract | null;
  /** The incumbent's name or number, as the export has it. */
  readonly officialName: string | null;
  readonly unit: string | null;
  readonly dutyStation: string | null;
  readonly supervisor: string | null;
  /** That the official is written to in; null where the export does not say. */
  readonly language: Locale | null;
}
