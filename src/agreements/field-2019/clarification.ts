import type { ReadingId } from '../../domain/citation';
import { decided, notCovered, type Decision } from '../../domain/decision';
import type { Duty, Obligation } from '../../domain/obligation';
import { compareDates, type PlainDate } from '../../domain/plain-date';
import { OUR_READINGS, type Assumptions } from '../assumptions';
import { citing } from '../citing';
import { dueDate, PERIODS } from '../periods';
import { atReviewPanel, ORDER_OF_PANEL, PANEL_EVENTS } from '../review-panel';
import { findDisorders, type DateDisorder, type EventDates, type OrderRule } from '../event-order';

/**
 * What can happen after a description is assigned under 2019. The written answer that assigns
 * another description carries it, so that one has no sending of its own.
 */
export const EVENTS_2019 = [
  'sent',
  'received',
  'family asked',
  'family answered',
  'grade asked',
  'grade answered',
  'other description received',
  'family asked again',
  'family answered again',
  'grade asked again',
  'grade answered again',
  'support agreed',
  'support recorded',
  'review asked',
  ...PANEL_EVENTS,
] as const;
export type Event2019 = (typeof EVENTS_2019)[number];

export type ClarificationSubject = 'family' | 'grade';

/** What the written answer says: the one or the other, by what was asked (2019 App. 2 ¶3). */
export const ANSWERS = {
  family: ['description confirmed', 'another description of the same grade'],
  grade: ['grade confirmed', 'procedure for a grade review under Circular 6/639'],
} as const satisfies Readonly<Record<ClarificationSubject, readonly [string, string]>>;
export type FamilyAnswer = (typeof ANSWERS.family)[number];
export type GradeAnswer = (typeof ANSWERS.grade)[number];

/** What has happened so far with one official's description. */
export interface ClarificationHistory {
  readonly dates: EventDates<Event2019>;
  /** Null where no answer was given, or nobody noted which. */
  readonly familyAnswer: FamilyAnswer | null;
  readonly gradeAnswer: GradeAnswer | null;
  readonly familyAnswerAgain: FamilyAnswer | null;
  readonly gradeAnswerAgain: GradeAnswer | null;
}

export type ClarificationReason =
  | { readonly because: 'what is owed now' }
  | DateDisorder<Event2019>
  | { readonly because: 'no other description was assigned'; readonly receivedOn: PlainDate };

export const ORDER_2019: readonly OrderRule<Event2019>[] = [
  ['sent', 'received', 'needed'],
  ['received', 'family asked', 'needed'],
  ['family asked', 'family answered', 'needed'],
  ['received', 'grade asked', 'needed'],
  ['grade asked', 'grade answered', 'needed'],
  ['family answered', 'other description received', 'needed'],
  ['other description received', 'family asked again', 'needed'],
  ['family asked again', 'family answered again', 'needed'],
  ['other description received', 'grade asked again', 'needed'],
  ['grade asked again', 'grade answered again', 'needed'],
  ['sent', 'support agreed', 'needed'],
  ['support agreed', 'support recorded', 'needed'],
  ['sent', 'review asked', 'needed'],
  ...ORDER_OF_PANEL,
];

/** Everything about a history that cannot have happened under the agreement. */
export function findImpossible2019(
  history: ClarificationHistory,
): Exclude<ClarificationReason, { because: 'what is owed now' }>[] {
  const receivedOn = history.dates['other description received'];
  const isConfirmed = history.familyAnswer === 'description confirmed';
  return [
    ...findDisorders(ORDER_2019, history.dates),
    ...(receivedOn && isConfirmed
      ? [{ because: 'no other description was assigned' as const, receivedOn }]
      : []),
  ];
}

/**
 * 2019 App. 2 ¶2 to ¶5: what is owed, or open to the official, on a given day.
 *
 * Family and grade are two questions with two months each. Clarification never involves a
 * technical evaluation of the job; a review of the job is open at any time and by another
 * procedure. A question after its two months is owed no answer, and takes nothing else away.
 * Another description opens two new months for both questions; what was asked about the first is
 * still owed its answer. A difference before the Review Panel (Art. 7) holds up nothing.
 *
 * @returns not covered where the history cannot have happened.
 */
export function obligationsUnder2019(
  history: ClarificationHistory,
  today: PlainDate,
  assumptions: Assumptions = OUR_READINGS,
): Decision<readonly Obligation[], ClarificationReason> {
  const [refusal] = findImpossible2019(history);
  if (refusal) return notCovered(refusal, { clauses: ['2019 App. 2 ¶2', '2019 App. 2 ¶3'] });
  const { dates } = history;
  const open: Obligation[] = [
    ...owedOnDelivery(history),
    ...owedOnQuestions(history, today, assumptions),
    ...owedOnSupport(dates),
  ];
  if (dates.sent && !dates['review asked']) {
    open.push(undated('official', 'may ask for a job review', ['HR'], '2019 App. 2 ¶4'));
  }
  if (dates.sent || dates['panel asked']) open.push(...atReviewPanel('2019', dates));
  const answer = decided<readonly Obligation[], ClarificationReason>(
    open.map((obligation) => citing(obligation, assumptions)),
    { because: 'what is owed now' },
    {
      clauses: ['2019 App. 2 ¶2', '2019 App. 2 ¶3', '2019 App. 2 ¶4', '2019 App. 2 ¶5'],
      readings: [
        ...(askedTooLate(history, assumptions).length > 0 ? (['2019 late question'] as const) : []),
        ...readingOfClosed(dates, assumptions),
      ],
    },
  );
  return citing(answer, assumptions);
}

/** Where another description opens nothing, no obligation is left that could name the reading. */
function readingOfClosed(
  dates: EventDates<Event2019>,
  assumptions: Assumptions,
): readonly ReadingId[] {
  const isClosed =
    dates['other description received'] && assumptions.isOtherwise('2019 reassigned description');
  return isClosed ? ['2019 reassigned description'] : [];
}

function owedOnDelivery({ dates, familyAnswer }: ClarificationHistory): Obligation[] {
  const acknowledge = (reading: ReadingId) =>
    undated(
      'official',
      'acknowledge the letter by return receipt',
      ['HR'],
      '2019 App. 2 ¶2',
      reading,
    );
  if (!dates.sent) {
    const duty = 'send the letter with the description';
    return [undated('HR', duty, ['official'], '2019 App. 2 ¶2', '2019 assignment date')];
  }
  if (!dates.received) return [acknowledge('2019 receipt date')];
  const isReassigned =
    dates['family answered'] && familyAnswer === 'another description of the same grade';
  return isReassigned && !dates['other description received']
    ? [acknowledge('2019 reassigned description')]
    : [];
}

interface Question {
  readonly subject: ClarificationSubject;
  readonly receivedOn: PlainDate | undefined;
  readonly askedOn: PlainDate | undefined;
  readonly answeredOn: PlainDate | undefined;
  /** Another description has taken the place of the one that it is about. */
  readonly isPast: boolean;
  readonly readings: readonly ReadingId[];
}

function questionsOf(
  { dates, familyAnswer }: ClarificationHistory,
  assumptions: Assumptions,
): Question[] {
  const isPast = familyAnswer === 'another description of the same grade';
  const again = ['2019 reassigned description'] as const;
  const received =
    dates.received && dates.sent && assumptions.isOtherwise('2019 receipt date')
      ? dates.sent
      : dates.received;
  const other = dates['other description received'];
  // Decided otherwise, the two months are over with those of the first description.
  const receivedAgain =
    other && assumptions.isOtherwise('2019 reassigned description') ? received : other;
  const about = (
    subject: ClarificationSubject,
    askedOn: PlainDate | undefined,
    answeredOn: PlainDate | undefined,
    isSecond: boolean,
  ): Question => ({
    subject,
    receivedOn: isSecond ? receivedAgain : received,
    askedOn,
    answeredOn,
    isPast: !isSecond && (isPast || other !== undefined),
    readings: isSecond ? again : [],
  });
  return [
    about('family', dates['family asked'], dates['family answered'], false),
    about('grade', dates['grade asked'], dates['grade answered'], false),
    about('family', dates['family asked again'], dates['family answered again'], true),
    about('grade', dates['grade asked again'], dates['grade answered again'], true),
  ];
}

function owedOnQuestions(
  history: ClarificationHistory,
  today: PlainDate,
  assumptions: Assumptions,
): Obligation[] {
  return questionsOf(history, assumptions).flatMap(
    ({ subject, receivedOn, askedOn, answeredOn, isPast, readings }): Obligation[] => {
      if (!receivedOn || answeredOn) return [];
      const lastDayToAsk = dueDate('clarification', receivedOn, assumptions);
      if (!askedOn) {
        if (isPast || compareDates(today, lastDayToAsk) > 0) return [];
        return [
          {
            who: 'official',
            duty: subject === 'family' ? 'may ask about the family' : 'may ask about the grade',
            to: ['regional HR partner'],
            due: lastDayToAsk,
            overdue: false,
            clauses: PERIODS.clarification.clauses,
            readings: [...readings, ...PERIODS.clarification.readings],
          },
        ];
      }
      const isLate = compareDates(askedOn, lastDayToAsk) > 0;
      if (isLate && !assumptions.isOtherwise('2019 late question')) return [];
      const due = dueDate('answer', askedOn, assumptions);
      return [
        {
          who: 'regional HR partner',
          duty:
            subject === 'family'
              ? 'answer on the family in writing'
              : 'answer on the grade in writing',
          to: ['official'],
          due,
          overdue: compareDates(today, due) > 0,
          clauses: PERIODS.answer.clauses,
          readings: isLate
            ? [...PERIODS.answer.readings, '2019 late question']
            : PERIODS.answer.readings,
        },
      ];
    },
  );
}

/** Questions that came after their two months, and so are owed no answer. */
export function askedTooLate(
  history: ClarificationHistory,
  assumptions: Assumptions = OUR_READINGS,
): readonly { readonly askedOn: PlainDate; readonly lastDay: PlainDate }[] {
  return questionsOf(history, assumptions).flatMap(({ receivedOn, askedOn, answeredOn }) => {
    if (!receivedOn || !askedOn || answeredOn) return [];
    const lastDay = dueDate('clarification', receivedOn, assumptions);
    return compareDates(askedOn, lastDay) > 0 ? [{ askedOn, lastDay }] : [];
  });
}

function owedOnSupport(dates: EventDates<Event2019>): Obligation[] {
  if (!dates['support agreed'] || dates['support recorded']) return [];
  const duty = 'provide support and record it in the appraisal';
  return [undated('director', duty, ['official', 'regional HR partner'], '2019 App. 2 ¶5')];
}

function undated(
  who: Obligation['who'],
  duty: Duty,
  to: Obligation['to'],
  clause: Obligation['clauses'][number],
  ...readings: ReadingId[]
): Obligation {
  return { who, duty, to, due: null, overdue: false, clauses: [clause], readings };
}
