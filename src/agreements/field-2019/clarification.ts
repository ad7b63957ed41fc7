import { decided, notCovered, type Decision } from '../../domain/decision';
import type { Obligation } from '../../domain/obligation';
import { compareDates, type PlainDate } from '../../domain/plain-date';
import { dueDate, PERIODS } from '../deadlines';

/** A question to the regional HR partner, on the family or on the grade, and its answer. */
export interface Clarification {
  readonly askedOn: PlainDate;
  readonly answeredOn: PlainDate | null;
}

/** What has happened so far with one official's description; null where it has not. */
export interface ClarificationHistory {
  readonly sentOn: PlainDate | null;
  /** Date of the return receipt; of the last description where another one was assigned. */
  readonly receivedOn: PlainDate | null;
  readonly onFamily: Clarification | null;
  readonly onGrade: Clarification | null;
  /** Support that the official needs to perform the duties assigned; null where none is needed. */
  readonly support: { readonly recordedInAppraisal: boolean } | null;
}

export type ClarificationSubject = 'family' | 'grade';
export type ClarificationEvent = 'sent' | 'received' | 'asked' | 'answered';

export type ClarificationReason =
  | { readonly because: 'what is owed now' }
  | {
      readonly because: 'dates out of sequence';
      readonly earlier: ClarificationEvent;
      readonly later: ClarificationEvent;
    };

/** What the written answer says: the one or the other, by what was asked (2019 App. 2 ¶3). */
export const ANSWERS: Readonly<Record<ClarificationSubject, readonly [string, string]>> = {
  family: ['description confirmed', 'another description of the same grade'],
  grade: ['grade confirmed', 'procedure for a grade review under Circular 6/639'],
};

/**
 * 2019 App. 2 ¶2 to ¶5: what is owed, or open to the official, on a given day.
 *
 * Family and grade are two questions with two months each. Clarification never involves a
 * technical evaluation of the job; a review of the job is open at any time and by another
 * procedure. A question after its two months is owed no answer, and takes nothing else away.
 *
 * @returns not covered where the dates cannot have followed one another.
 */
export function obligationsUnder2019(
  history: ClarificationHistory,
  today: PlainDate,
): Decision<readonly Obligation[], ClarificationReason> {
  const refusal = findDisorder(history);
  if (refusal) return notCovered(refusal, { clauses: ['2019 App. 2 ¶2', '2019 App. 2 ¶3'] });

  const { sentOn, receivedOn, support } = history;
  const open: Obligation[] = [];
  if (sentOn === null) {
    open.push({
      who: 'HR',
      duty: 'send the letter with the description',
      to: ['official'],
      due: null,
      overdue: false,
      clauses: ['2019 App. 2 ¶2'],
      readings: ['2019 assignment date'],
    });
  } else if (receivedOn === null) {
    open.push({
      who: 'official',
      duty: 'acknowledge the letter by return receipt',
      to: ['HR'],
      due: null,
      overdue: false,
      clauses: ['2019 App. 2 ¶2'],
      readings: ['2019 receipt date'],
    });
  }
  if (receivedOn !== null) {
    open.push(...owedOn('family', history.onFamily, receivedOn, today));
    open.push(...owedOn('grade', history.onGrade, receivedOn, today));
  }
  if (support && !support.recordedInAppraisal) {
    open.push({
      who: 'director',
      duty: 'provide support and record it in the appraisal',
      to: ['official', 'regional HR partner'],
      due: null,
      overdue: false,
      clauses: ['2019 App. 2 ¶5'],
      readings: [],
    });
  }
  if (sentOn !== null) {
    open.push({
      who: 'official',
      duty: 'may ask for a job review',
      to: ['HR'],
      due: null,
      overdue: false,
      clauses: ['2019 App. 2 ¶4'],
      readings: [],
    });
  }
  return decided<readonly Obligation[], ClarificationReason>(
    open,
    { because: 'what is owed now' },
    { clauses: ['2019 App. 2 ¶2', '2019 App. 2 ¶3', '2019 App. 2 ¶4', '2019 App. 2 ¶5'] },
  );
}

function owedOn(
  subject: ClarificationSubject,
  clarification: Clarification | null,
  receivedOn: PlainDate,
  today: PlainDate,
): Obligation[] {
  const lastDayToAsk = dueDate('clarification', receivedOn);
  if (clarification === null || compareDates(clarification.askedOn, receivedOn) < 0) {
    if (compareDates(today, lastDayToAsk) > 0) return [];
    return [
      {
        who: 'official',
        duty: subject === 'family' ? 'may ask about the family' : 'may ask about the grade',
        to: ['regional HR partner'],
        due: lastDayToAsk,
        overdue: false,
        clauses: PERIODS.clarification.clauses,
        // A question older than the receipt led to the description received now.
        readings: clarification
          ? ['2019 reassigned description', ...PERIODS.clarification.readings]
          : PERIODS.clarification.readings,
      },
    ];
  }
  const askedInTime = compareDates(clarification.askedOn, lastDayToAsk) <= 0;
  if (!askedInTime || clarification.answeredOn !== null) return [];
  const due = dueDate('answer', clarification.askedOn);
  return [
    {
      who: 'regional HR partner',
      duty:
        subject === 'family' ? 'answer on the family in writing' : 'answer on the grade in writing',
      to: ['official'],
      due,
      overdue: compareDates(today, due) > 0,
      clauses: PERIODS.answer.clauses,
      readings: PERIODS.answer.readings,
    },
  ];
}

function findDisorder(history: ClarificationHistory): ClarificationReason | null {
  const { sentOn, receivedOn, onFamily, onGrade } = history;
  const steps: readonly (readonly [
    ClarificationEvent,
    PlainDate | null,
    ClarificationEvent,
    PlainDate | null,
  ])[] = [
    ['sent', sentOn, 'received', receivedOn],
    // A new description is received after the question that led to it, so only sending comes first.
    ['sent', sentOn, 'asked', onFamily?.askedOn ?? null],
    ['sent', sentOn, 'asked', onGrade?.askedOn ?? null],
    ['asked', onFamily?.askedOn ?? null, 'answered', onFamily?.answeredOn ?? null],
    ['asked', onGrade?.askedOn ?? null, 'answered', onGrade?.answeredOn ?? null],
  ];
  for (const [earlier, earlierOn, later, laterOn] of steps) {
    if (laterOn && (!earlierOn || compareDates(laterOn, earlierOn) < 0)) {
      return { because: 'dates out of sequence', earlier, later };
    }
  }
  if ((onFamily || onGrade) && !receivedOn) {
    return { because: 'dates out of sequence', earlier: 'received', later: 'asked' };
  }
  return null;
}
