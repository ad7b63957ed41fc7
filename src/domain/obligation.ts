import type { Grounds } from './decision';
import type { PlainDate } from './plain-date';

export type Party =
  'official' | 'manager' | 'HR' | 'director' | 'regional HR partner' | 'Staff Union Committee';

export type Duty =
  | 'send the letter with the description'
  | 'acknowledge the letter by return receipt'
  | 'may ask for clarification'
  | 'answer in writing'
  | 'provide support and record it in the appraisal'
  | 'may ask for a job review'
  | 'transmit the assigned description'
  | 'return the adapted description'
  | 'review the new duty'
  | 'review and approve the adapted description'
  | 'send the approved description and file a copy'
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
