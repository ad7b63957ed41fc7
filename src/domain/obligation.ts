import type { Grounds } from './decision';
import type { PlainDate } from './plain-date';

export const PARTIES = [
  'official',
  'manager',
  'director',
  'regional HR partner',
  'HR',
  'Staff Union Committee',
  'Review Panel',
] as const;
export type Party = (typeof PARTIES)[number];

/** What an official or a manager may do, and need not. */
const RIGHTS = [
  'may ask about the family',
  'may ask about the grade',
  'may ask for clarification',
  'may raise a disagreement',
  'may ask for a job review',
  'may bring a difference to the Review Panel',
] as const;
export type Right = (typeof RIGHTS)[number];

export type Duty =
  | Right
  | 'send the letter with the description'
  | 'acknowledge the letter by return receipt'
  | 'answer on the family in writing'
  | 'answer on the grade in writing'
  | 'provide support and record it in the appraisal'
  | 'provide names and position grades to directors'
  | 'transmit the assigned description'
  | 'return the adapted description'
  | 'adapt the description of the vacant position'
  | 'give the official a copy of what was returned'
  | 'return the description again'
  | 'justify the new duty'
  | 'review the new duty'
  | 'decide on the disagreement'
  | 'review and approve the adapted description'
  | 'send the approved description and file a copy'
  | 'send the approved description to the manager'
  | 'clarify as asked'
  | 'deal with the difference';

/** Who owes, or may do, what to whom by when. */
export interface Obligation extends Grounds {
  readonly who: Party;
  readonly duty: Duty;
  readonly to: readonly Party[];
  /** Last day; null where the agreement sets no date. */
  readonly due: PlainDate | null;
  readonly overdue: boolean;
}

const rights: ReadonlySet<Duty> = new Set(RIGHTS);

/** Whether it is open to somebody rather than owed by somebody. */
export function isRight({ duty }: Pick<Obligation, 'duty'>): boolean {
  return rights.has(duty);
}
