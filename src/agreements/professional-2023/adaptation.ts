import type { Clause, ReadingId } from '../../domain/citation';
import { decided, notCovered, type Decision } from '../../domain/decision';
import type { Duty, Obligation, Party } from '../../domain/obligation';
import { compareDates, type PlainDate } from '../../domain/plain-date';
import { OUR_READINGS, type Assumptions } from '../assumptions';
import { citing } from '../citing';
import { dueDate, PERIODS } from '../periods';
import { atReviewPanel, ORDER_OF_PANEL, PANEL_EVENTS } from '../review-panel';
import { findDisorders, type DateDisorder, type EventDates, type OrderRule } from '../event-order';

/** What can happen to the description of one position under 2023. */
export const EVENTS_2023 = [
  'effective',
  'transmitted',
  'clarification asked',
  'clarification answered',
  'returned',
  'duty reviewed by HR',
  'duty reviewed by union',
  'disagreement raised',
  'disagreement settled',
  'sent back',
  'returned again',
  'approved',
  'sent and filed',
  'review asked',
  ...PANEL_EVENTS,
] as const;
export type Event2023 = (typeof EVENTS_2023)[number];

/** What is noted beside the dates, each with the answers that there are. */
export const ADAPTATION_NOTES = {
  'official in copy': ['in copy', 'not in copy'],
  'new duty': ['justified', 'without justification'],
  'disagreement by': ['official', 'manager'],
} as const;
export type AdaptationNote = keyof typeof ADAPTATION_NOTES;

/** What has happened so far with the description of one position. */
export interface AdaptationHistory {
  /** Managers alone adapt the description of a position without incumbent (Art. 5). */
  readonly vacant: boolean;
  /** `effective` is the date that the broadcast names for the family, and may lie ahead. */
  readonly dates: EventDates<Event2023>;
  /** Whether the official was in copy when the description was returned; null where not noted. */
  readonly officialInCopy: boolean | null;
  /** Exceptionally, a duty that the generic description lacks; null where there is none. */
  readonly newDuty: { readonly justified: boolean } | null;
}

export type AdaptationReason =
  | { readonly because: 'what is owed now' }
  | DateDisorder<Event2023>
  | { readonly because: 'new duty approved without justification'; readonly approvedOn: PlainDate }
  | { readonly because: 'new duty approved before its review'; readonly approvedOn: PlainDate };

export const ORDER_2023: readonly OrderRule<Event2023>[] = [
  // Transmitting is the director's duty and holds up nobody else.
  ['effective', 'transmitted', 'needed'],
  ['effective', 'clarification asked', 'needed'],
  ['clarification asked', 'clarification answered', 'needed'],
  ['effective', 'returned', 'needed'],
  ['effective', 'disagreement raised', 'needed'],
  ['disagreement raised', 'disagreement settled', 'needed'],
  ['returned', 'sent back', 'needed'],
  ['sent back', 'returned again', 'needed'],
  ['effective', 'duty reviewed by HR', 'needed'],
  ['effective', 'duty reviewed by union', 'needed'],
  ['returned', 'approved', 'needed'],
  ['sent back', 'approved', 'if known'],
  ['returned again', 'approved', 'if known'],
  ['duty reviewed by HR', 'approved', 'if known'],
  ['duty reviewed by union', 'approved', 'if known'],
  ['approved', 'sent and filed', 'needed'],
  ['effective', 'review asked', 'needed'],
  ...ORDER_OF_PANEL,
];

/** Everything about a history that cannot have happened under the agreement. */
export function findImpossible2023(
  history: AdaptationHistory,
): Exclude<AdaptationReason, { because: 'what is owed now' }>[] {
  const { dates, newDuty } = history;
  const { approved } = dates;
  const found: ReturnType<typeof findImpossible2023> = findDisorders(ORDER_2023, dates);
  if (approved && dates['sent back'] && !dates['returned again']) {
    const again = { earlier: 'returned again', later: 'approved', laterOn: approved } as const;
    found.push({ because: 'earlier event not recorded', ...again });
  }
  if (approved && newDuty) {
    if (!newDuty.justified) {
      found.push({ because: 'new duty approved without justification', approvedOn: approved });
    } else if (isUnderReview(history)) {
      found.push({ because: 'new duty approved before its review', approvedOn: approved });
    }
  }
  return found;
}

/**
 * 2023 Art. 5, App. A ¶2 and ¶9 to ¶15: what is owed, or open to manager and official, on a given
 * day.
 *
 * Clarification, on the family or on adapting, has no deadline (¶11 to ¶13). A difference before the
 * Review Panel (Art. 6) holds up nothing.
 *
 * @returns not covered where the history cannot have happened under the agreement.
 */
export function obligationsUnder2023(
  history: AdaptationHistory,
  today: PlainDate,
  assumptions: Assumptions = OUR_READINGS,
): Decision<readonly Obligation[], AdaptationReason> {
  const [refusal] = findImpossible2023(history);
  if (refusal) {
    return notCovered(refusal, {
      clauses: ['2023 App. A ¶6', '2023 App. A ¶9', '2023 App. A ¶10'],
    });
  }
  const { effective } = history.dates;
  const inEffect = effective !== undefined && compareDates(today, effective) >= 0;
  const open = inEffect
    ? [
        ...owedOnTransmission(history),
        ...owedOnReturn(history, effective, today, assumptions),
        ...owedOnNewDuty(history),
        ...owedByHr(history),
        ...openToAsk(history),
      ]
    : [];
  if (inEffect || history.dates['panel asked']) open.push(...atReviewPanel('2023', history.dates));
  return decided<readonly Obligation[], AdaptationReason>(
    open.map((obligation) => citing(obligation, assumptions)),
    { because: 'what is owed now' },
    { clauses: ['2023 App. A ¶2', '2023 App. A ¶9', '2023 App. A ¶10', '2023 App. A ¶15'] },
  );
}

function owedOnTransmission({ vacant, dates }: AdaptationHistory): Obligation[] {
  if (vacant || dates.transmitted) return [];
  return [
    undated(
      'HR',
      'provide names and position grades to directors',
      ['director'],
      ['2023 App. A ¶2'],
    ),
    undated(
      'director',
      'transmit the assigned description',
      ['official', 'manager'],
      ['2023 App. A ¶2'],
    ),
  ];
}

function owedOnReturn(
  { vacant, dates, officialInCopy }: AdaptationHistory,
  effectiveOn: PlainDate,
  today: PlainDate,
  assumptions: Assumptions,
): Obligation[] {
  const open: Obligation[] = [];
  const within = (from: PlainDate): Pick<Obligation, 'due' | 'overdue'> => {
    const due = dueDate('adapted description', from, assumptions);
    return { due, overdue: compareDates(today, due) > 0 };
  };
  if (!dates.returned && vacant) {
    const duty = 'adapt the description of the vacant position';
    const owed = undated('manager', duty, ['HR'], ['2023 Art. 5'], ['2023 vacant position']);
    const isBound = assumptions.isOtherwise('2023 vacant position');
    open.push(isBound ? { ...owed, ...within(effectiveOn) } : owed);
  } else if (!dates.returned) {
    open.push({
      who: 'manager',
      duty: 'return the adapted description',
      to: ['HR', 'official'],
      ...within(effectiveOn),
      clauses: PERIODS['adapted description'].clauses,
      readings: PERIODS['adapted description'].readings,
    });
  } else if (!vacant && officialInCopy === false) {
    const duty = 'give the official a copy of what was returned';
    open.push(undated('manager', duty, ['official'], ['2023 App. A ¶9']));
  }
  if (dates['sent back'] && !dates['returned again']) {
    const to = vacant ? (['HR'] as const) : (['HR', 'official'] as const);
    const clauses = ['2023 App. A ¶9', '2023 App. A ¶10'] as const;
    const owed = undated('manager', 'return the description again', to, clauses, [
      '2023 sent back',
    ]);
    const isBound = assumptions.isOtherwise('2023 sent back');
    open.push(isBound ? { ...owed, ...within(dates['sent back']) } : owed);
  }
  return open;
}

function owedOnNewDuty(history: AdaptationHistory): Obligation[] {
  const { newDuty, dates } = history;
  if (!newDuty) return [];
  const clauses = ['2023 Art. 5', '2023 App. A ¶6'] as const;
  if (!newDuty.justified) {
    const to = ['HR', 'Staff Union Committee'] as const;
    return [undated('manager', 'justify the new duty', to, clauses)];
  }
  const reviews = [
    ['HR', dates['duty reviewed by HR']],
    ['Staff Union Committee', dates['duty reviewed by union']],
  ] as const;
  return reviews
    .filter(([, on]) => !on)
    .map(([who]) => undated(who, 'review the new duty', ['manager'], clauses));
}

function owedByHr(history: AdaptationHistory): Obligation[] {
  const { vacant, dates } = history;
  const readers: readonly Party[] = vacant ? ['manager'] : ['manager', 'official'];
  const isOpen = dates['disagreement raised'] && !dates['disagreement settled'];
  const open: Obligation[] = [];
  if (isOpen && !dates.approved) {
    const clauses = ['2023 App. A ¶9', '2023 App. A ¶10'] as const;
    open.push(undated('HR', 'decide on the disagreement', readers, clauses, ['2023 disagreement']));
  }
  const isWithHr = dates.returned && (!dates['sent back'] || dates['returned again']);
  const mayApprove = isWithHr && !isOpen && !dates.approved;
  if (mayApprove && !isUnderReview(history) && history.newDuty?.justified !== false) {
    open.push(
      undated('HR', 'review and approve the adapted description', readers, ['2023 App. A ¶10']),
    );
  }
  if (dates.approved && !dates['sent and filed']) {
    const duty = vacant
      ? 'send the approved description to the manager'
      : 'send the approved description and file a copy';
    open.push(undated('HR', duty, readers, ['2023 App. A ¶10']));
  }
  return open;
}

function openToAsk({ vacant, dates }: AdaptationHistory): Obligation[] {
  const people: readonly Party[] = vacant ? ['manager'] : ['official', 'manager'];
  const open: Obligation[] = [];
  const isAsked = dates['clarification asked'] && !dates['clarification answered'];
  if (isAsked) {
    open.push(undated('HR', 'clarify as asked', people, ['2023 App. A ¶13']));
  } else {
    const clauses = ['2023 App. A ¶11', '2023 App. A ¶12'] as const;
    open.push(...people.map((who) => undated(who, 'may ask for clarification', ['HR'], clauses)));
  }
  if (!dates['disagreement raised'] && !dates.approved) {
    const clauses = ['2023 App. A ¶9'] as const;
    open.push(...people.map((who) => undated(who, 'may raise a disagreement', ['HR'], clauses)));
  }
  if (!vacant && !dates['review asked']) {
    open.push(undated('official', 'may ask for a job review', ['HR'], ['2023 App. A ¶15']));
  }
  return open;
}

/** A justified duty that HR or the union has still to review. */
function isUnderReview({ newDuty, dates }: AdaptationHistory): boolean {
  const isReviewed = dates['duty reviewed by HR'] && dates['duty reviewed by union'];
  return newDuty?.justified === true && !isReviewed;
}

function undated(
  who: Party,
  duty: Duty,
  to: readonly Party[],
  clauses: readonly Clause[],
  readings: readonly ReadingId[] = [],
): Obligation {
  return { who, duty, to, due: null, overdue: false, clauses, readings };
}
