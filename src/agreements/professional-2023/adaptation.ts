import { decided, notCovered, type Decision } from '../../domain/decision';
import type { Obligation } from '../../domain/obligation';
import { compareDates, type PlainDate } from '../../domain/plain-date';
import { dueDate, PERIODS } from '../deadlines';

/** 2023 App. A ¶5 and ¶6: what the description of an individual position has to state. */
export const ADAPTATION_CONTENTS = [
  { item: 'organizational unit', when: 'always', clause: '2023 App. A ¶5' },
  { item: 'reporting line', when: 'always', clause: '2023 App. A ¶5' },
  { item: 'main purpose', when: 'always', clause: '2023 App. A ¶5' },
  {
    item: 'functional title',
    when: 'where it differs from the generic title',
    clause: '2023 App. A ¶5',
  },
  {
    item: 'chosen wording and blank fields',
    when: 'where the description offers a choice or a blank',
    clause: '2023 App. A ¶6',
  },
] as const;

/** What has happened so far with the description of one encumbered position. */
export interface AdaptationHistory {
  /** Effective date that the broadcast names for the family. */
  readonly effectiveOn: PlainDate | null;
  readonly transmittedOn: PlainDate | null;
  readonly returnedOn: PlainDate | null;
  /** Exceptionally, a duty that the generic description lacks. */
  readonly newDuty: { readonly justified: boolean; readonly reviewedOn: PlainDate | null } | null;
  readonly approvedOn: PlainDate | null;
  /** Sent to manager and official, with a copy in the personal file. */
  readonly sentAndFiledOn: PlainDate | null;
}

export type AdaptationEvent =
  'effective' | 'transmitted' | 'returned' | 'approved' | 'sent and filed';

export type AdaptationReason =
  | { readonly because: 'what is owed now' }
  | {
      readonly because: 'dates out of sequence';
      readonly earlier: AdaptationEvent;
      readonly later: AdaptationEvent;
    }
  | { readonly because: 'new duty without justification' }
  | { readonly because: 'new duty approved before its review' };

/**
 * 2023 App. A ¶2 and ¶9 to ¶15: what is owed, or open to manager and official, on a given day.
 *
 * Clarification, on the family or on adapting, has no deadline (¶11 to ¶13).
 *
 * @returns not covered where the history cannot have happened under the agreement.
 */
export function obligationsUnder2023(
  history: AdaptationHistory,
  today: PlainDate,
): Decision<readonly Obligation[], AdaptationReason> {
  const refusal = refuse(history);
  if (refusal) {
    return notCovered(refusal, {
      clauses: ['2023 App. A ¶6', '2023 App. A ¶9', '2023 App. A ¶10'],
    });
  }
  const { transmittedOn, returnedOn, newDuty, approvedOn, sentAndFiledOn } = history;
  const inEffect = history.effectiveOn !== null && compareDates(today, history.effectiveOn) >= 0;
  const effectiveOn = inEffect ? history.effectiveOn : null;
  const open: Obligation[] = [];
  if (effectiveOn !== null && transmittedOn === null) {
    open.push({
      who: 'HR',
      duty: 'provide names and position grades to directors',
      to: ['director'],
      due: null,
      overdue: false,
      clauses: ['2023 App. A ¶2'],
      readings: [],
    });
    open.push({
      who: 'director',
      duty: 'transmit the assigned description',
      to: ['official', 'manager'],
      due: null,
      overdue: false,
      clauses: ['2023 App. A ¶2'],
      readings: [],
    });
  }
  if (effectiveOn !== null && returnedOn === null) {
    const due = dueDate('adapted description', effectiveOn);
    open.push({
      who: 'manager',
      duty: 'return the adapted description',
      to: ['HR', 'official'],
      due,
      overdue: compareDates(today, due) > 0,
      clauses: PERIODS['adapted description'].clauses,
      readings: PERIODS['adapted description'].readings,
    });
  }
  if (newDuty !== null && newDuty.reviewedOn === null) {
    for (const who of ['HR', 'Staff Union Committee'] as const) {
      open.push({
        who,
        duty: 'review the new duty',
        to: ['manager'],
        due: null,
        overdue: false,
        clauses: ['2023 Art. 5', '2023 App. A ¶6'],
        readings: [],
      });
    }
  }
  const underReview = newDuty !== null && newDuty.reviewedOn === null;
  if (returnedOn !== null && approvedOn === null && !underReview) {
    open.push(forHr('review and approve the adapted description'));
  }
  if (approvedOn !== null && sentAndFiledOn === null) {
    open.push(forHr('send the approved description and file a copy'));
  }
  if (effectiveOn !== null) {
    for (const who of ['official', 'manager'] as const) {
      open.push({
        who,
        duty: 'may ask for clarification',
        to: ['HR'],
        due: null,
        overdue: false,
        clauses: ['2023 App. A ¶11', '2023 App. A ¶12'],
        readings: [],
      });
    }
    open.push({
      who: 'HR',
      duty: 'clarify where asked',
      to: ['manager', 'official'],
      due: null,
      overdue: false,
      clauses: ['2023 App. A ¶13'],
      readings: [],
    });
    open.push({
      who: 'official',
      duty: 'may ask for a job review',
      to: ['HR'],
      due: null,
      overdue: false,
      clauses: ['2023 App. A ¶15'],
      readings: [],
    });
  }
  return decided<readonly Obligation[], AdaptationReason>(
    open,
    { because: 'what is owed now' },
    { clauses: ['2023 App. A ¶2', '2023 App. A ¶9', '2023 App. A ¶10', '2023 App. A ¶15'] },
  );
}

function forHr(
  duty:
    'review and approve the adapted description' | 'send the approved description and file a copy',
): Obligation {
  return {
    who: 'HR',
    duty,
    to: ['manager', 'official'],
    due: null,
    overdue: false,
    clauses: ['2023 App. A ¶10'],
    readings: [],
  };
}

function refuse(history: AdaptationHistory): AdaptationReason | null {
  const { effectiveOn, transmittedOn, returnedOn, newDuty, approvedOn, sentAndFiledOn } = history;
  if (transmittedOn && (!effectiveOn || compareDates(transmittedOn, effectiveOn) < 0)) {
    return { because: 'dates out of sequence', earlier: 'effective', later: 'transmitted' };
  }
  // Transmitting is the director's duty and holds up nobody else.
  const events: readonly (readonly [AdaptationEvent, PlainDate | null])[] = [
    ['effective', effectiveOn],
    ['returned', returnedOn],
    ['approved', approvedOn],
    ['sent and filed', sentAndFiledOn],
  ];
  for (let index = 1; index < events.length; index++) {
    const [earlier, earlierOn] = events[index - 1]!;
    const [later, laterOn] = events[index]!;
    if (laterOn && (!earlierOn || compareDates(laterOn, earlierOn) < 0)) {
      return { because: 'dates out of sequence', earlier, later };
    }
  }
  if (newDuty && !newDuty.justified) return { because: 'new duty without justification' };
  if (newDuty && approvedOn) {
    const reviewedInTime =
      newDuty.reviewedOn !== null && compareDates(newDuty.reviewedOn, approvedOn) <= 0;
    if (!reviewedInTime) return { because: 'new duty approved before its review' };
  }
  return null;
}
