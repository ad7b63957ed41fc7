import { decided, notCovered, type Decision } from '../../domain/decision';
import type { Obligation } from '../../domain/obligation';
import { compareDates, type PlainDate } from '../../domain/plain-date';
import { dueDate, PERIODS } from '../deadlines';

/** What has happened so far with one official's description; null where it has not. */
export interface ClarificationHistory {
  readonly sentOn: PlainDate | null;
  /** Date of the return receipt. */
  readonly receivedOn: PlainDate | null;
  readonly asked: { readonly on: PlainDate; readonly about: 'family' | 'grade' } | null;
  readonly answered: {
    readonly on: PlainDate;
    readonly with: 'confirmed' | 'another description' | 'grade review procedure';
  } | null;
  /** Support that the official needs to perform the duties assigned; null where none is needed. */
  readonly support: { readonly recordedInAppraisal: boolean } | null;
}

export type ClarificationReason =
  | { readonly because: 'what is owed now' }
  | {
      readonly because: 'dates out of sequence';
      readonly earlier: ClarificationEvent;
      readonly later: ClarificationEvent;
    }
  | { readonly because: 'asked after the period'; readonly lastDay: PlainDate }
  | { readonly because: 'answer does not fit the question'; readonly about: 'family' | 'grade' };

export type ClarificationEvent = 'sent' | 'received' | 'asked' | 'answered';

/**
 * 2019 App. 2 ¶2 to ¶5: what is owed, or open to the official, on a given day.
 *
 * Clarification never involves a technical evaluation of the job; a review of the job is open at
 * any time and by another procedure.
 *
 * @returns not covered where the history cannot have happened under the agreement.
 */
export function obligationsUnder2019(
  history: ClarificationHistory,
  today: PlainDate,
): Decision<readonly Obligation[], ClarificationReason> {
  const refusal = refuse(history);
  if (refusal) return notCovered(refusal, { clauses: ['2019 App. 2 ¶2', '2019 App. 2 ¶3'] });

  const { sentOn, receivedOn, asked, answered, support } = history;
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
  if (receivedOn !== null && asked === null) {
    const due = dueDate('clarification', receivedOn);
    if (compareDates(today, due) <= 0) {
      open.push({
        who: 'official',
        duty: 'may ask for clarification',
        to: ['regional HR partner'],
        due,
        overdue: false,
        clauses: PERIODS.clarification.clauses,
        readings: PERIODS.clarification.readings,
      });
    }
  }
  if (asked !== null && answered === null) {
    const due = dueDate('answer', asked.on);
    open.push({
      who: 'regional HR partner',
      duty: 'answer in writing',
      to: ['official'],
      due,
      overdue: compareDates(today, due) > 0,
      clauses: PERIODS.answer.clauses,
      readings: PERIODS.answer.readings,
    });
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
      readings: answered?.with === 'another description' ? ['2019 reassigned description'] : [],
    });
  }
  return decided<readonly Obligation[], ClarificationReason>(
    open,
    { because: 'what is owed now' },
    { clauses: ['2019 App. 2 ¶2', '2019 App. 2 ¶3', '2019 App. 2 ¶4', '2019 App. 2 ¶5'] },
  );
}

function refuse(history: ClarificationHistory): ClarificationReason | null {
  const { sentOn, receivedOn, asked, answered } = history;
  const events: readonly (readonly [ClarificationEvent, PlainDate | null])[] = [
    ['sent', sentOn],
    ['received', receivedOn],
    ['asked', asked?.on ?? null],
    ['answered', answered?.on ?? null],
  ];
  for (let index = 1; index < events.length; index++) {
    const [earlier, earlierOn] = events[index - 1]!;
    const [later, laterOn] = events[index]!;
    if (laterOn && (!earlierOn || compareDates(laterOn, earlierOn) < 0)) {
      return { because: 'dates out of sequence', earlier, later };
    }
  }
  if (asked && receivedOn) {
    const lastDay = dueDate('clarification', receivedOn);
    if (compareDates(asked.on, lastDay) > 0) return { because: 'asked after the period', lastDay };
  }
  if (asked && answered) {
    const fits =
      answered.with === 'confirmed' ||
      answered.with ===
        (asked.about === 'family' ? 'another description' : 'grade review procedure');
    if (!fits) return { because: 'answer does not fit the question', about: asked.about };
  }
  return null;
}
