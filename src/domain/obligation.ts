import type { Grounds } from './decision';
import type { PlainDate } from './plain-date';

export type Party =
  'official' | 'manager' | 'HR' | 'director' | 'regional HR partner' | 'Staff Union Committee';

export type Duty =
  | 'send the letter with the description'
  | 'acknowledge the letter by return receipt'
  | 'may ask about the family'
  | 'may ask about the grade'
  | 'answer on the family in writing'
  | 'answer on the grade in writing'
  | 'provide support and record it in the appraisal'
  | 'may ask for a job review'
  | 'transmit the assigned description'
  | 'return the adapted description'
  | 'review the new duty'
  | 'review and approve the adapted description'
  | 'send the approved description and file a copy'
  | 'provide names and position grades to directors'
  | 'may ask for clarification'
  | 'clarify where asked';

/** Who owes, or may do, what to whom by when. */
export interface Obligation extends Grounds {
  readonly who: Party;
  readonly duty: Duty;
  readonly to: readonly Party[];
  /** Last day; null where the agreement sets no date. */
  readonly due: PlainDate | null;
  readonly overdue: boolean;
}
