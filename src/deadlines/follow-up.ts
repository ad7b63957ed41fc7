import {
  ANSWERS,
  EVENTS_2019,
  ORDER_2019,
  type ClarificationHistory,
  type Event2019,
} from '../agreements/field-2019/clarification';
import {
  ADAPTATION_NOTES,
  EVENTS_2023,
  ORDER_2023,
  type AdaptationHistory,
  type Event2023,
} from '../agreements/professional-2023/adaptation';
import type { FileItem } from '../agreements/professional-2023/personal-file';
import type { EventDates, OrderRule } from '../agreements/event-order';
import type { AgreementName } from '../domain/citation';

export type FollowUpEvent = Event2019 | Event2023;

/** What is noted beside the dates: which answer was given, who raised it. */
export const FOLLOW_UP_NOTES = {
  'family answer': ANSWERS.family,
  'grade answer': ANSWERS.grade,
  'family answer again': ANSWERS.family,
  'grade answer again': ANSWERS.grade,
  ...ADAPTATION_NOTES,
} as const;
export type FollowUpNote = keyof typeof FOLLOW_UP_NOTES;
export type NoteValue = (typeof FOLLOW_UP_NOTES)[FollowUpNote][number];
export type FollowUpNotes = {
  readonly [Note in FollowUpNote]?: (typeof FOLLOW_UP_NOTES)[Note][number];
};

/** What has happened since a description was assigned to one official, or to one vacant position. */
export interface FollowUp {
  readonly positionNumber: string;
  readonly incumbent: string;
  readonly vacant: boolean;
  readonly agreement: AgreementName;
  /** Family, title and grade of the description assigned, as the table has them. */
  readonly family: string;
  readonly genericTitle: string;
  readonly grade: string;
  readonly dates: EventDates<FollowUpEvent>;
  readonly notes: FollowUpNotes;
  /** What has been put into the personal file. */
  readonly filed: ReadonlySet<FileItem>;
}

/** What tells one follow-up from another. */
export function followUpKey({
  positionNumber,
  agreement,
}: Pick<FollowUp, 'positionNumber' | 'agreement'>): string {
  return `${agreement} ${positionNumber.trim().toLowerCase()}`;
}

/** In the order in which they usually happen. */
export function eventsOf(agreement: AgreementName): readonly FollowUpEvent[] {
  return agreement === '2019' ? EVENTS_2019 : EVENTS_2023;
}

export function orderOf(agreement: AgreementName): readonly OrderRule<FollowUpEvent>[] {
  return agreement === '2019' ? ORDER_2019 : ORDER_2023;
}

/** The notes that an event asks for; the first of them cannot be left out. */
export const NOTES_OF_EVENT: Readonly<Partial<Record<FollowUpEvent, readonly FollowUpNote[]>>> = {
  'family answered': ['family answer'],
  'grade answered': ['grade answer'],
  'family answered again': ['family answer again'],
  'grade answered again': ['grade answer again'],
  returned: ['official in copy', 'new duty'],
  'disagreement raised': ['disagreement by'],
};

export function history2019({ dates, notes }: FollowUp): ClarificationHistory {
  return {
    dates,
    familyAnswer: notes['family answer'] ?? null,
    gradeAnswer: notes['grade answer'] ?? null,
    familyAnswerAgain: notes['family answer again'] ?? null,
    gradeAnswerAgain: notes['grade answer again'] ?? null,
  };
}

export function history2023({ dates, notes, vacant }: FollowUp): AdaptationHistory {
  const inCopy = notes['official in copy'];
  const newDuty = notes['new duty'];
  return {
    vacant,
    dates,
    officialInCopy: inCopy ? inCopy === 'in copy' : null,
    newDuty: newDuty ? { justified: newDuty === 'justified' } : null,
  };
}
