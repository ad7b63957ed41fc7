import type { AgreementName, Clause, ReadingId } from '../domain/citation';
import { addDays, addMonths, type PlainDate } from '../domain/plain-date';
import { OUR_READINGS, type Assumptions } from './assumptions';

/** The steps for which an agreement sets a period, each named for what is due at its end. */
export const STEPS = [
  'clarification',
  'answer',
  'adapted description',
  'end of the agreement',
] as const;
export type Step = (typeof STEPS)[number];

/** Days that a month stands for where `months are calendar months` is decided otherwise. */
const DAYS_OF_A_MONTH = 30;

export interface Period {
  readonly months: number;
  /** The event that starts the period. */
  readonly from:
    | 'receipt of the description'
    | 'request for clarification'
    | 'effective date of the broadcast'
    | 'written notice of termination';
  readonly clauses: readonly Clause[];
  readonly readings: readonly ReadingId[];
}

export const PERIODS: Readonly<Record<Step, Period>> = {
  clarification: {
    months: 2,
    from: 'receipt of the description',
    clauses: ['2019 App. 2 ¶3'],
    readings: ['2019 receipt date', 'months are calendar months'],
  },
  answer: {
    months: 3,
    from: 'request for clarification',
    clauses: ['2019 App. 2 ¶3'],
    readings: ['months are calendar months'],
  },
  'adapted description': {
    months: 2,
    from: 'effective date of the broadcast',
    clauses: ['2023 App. A ¶9'],
    readings: ['2023 effective date', 'months are calendar months'],
  },
  'end of the agreement': {
    months: 6,
    from: 'written notice of termination',
    clauses: ['2019 Art. 7', '2023 Art. 6'],
    readings: ['months are calendar months'],
  },
};

/** The agreement that sets a step's period; the earlier one where both do. */
export const agreementOf = (step: Step): AgreementName =>
  step === 'adapted description' ? '2023' : '2019';

/** The last day of the period that starts with the event's date. */
export function dueDate(
  step: Step,
  eventDate: PlainDate,
  assumptions: Assumptions = OUR_READINGS,
): PlainDate {
  const { months } = PERIODS[step];
  return assumptions.isOtherwise('months are calendar months')
    ? addDays(eventDate, months * DAYS_OF_A_MONTH)
    : addMonths(eventDate, months);
}
