import type { Duty } from '../domain/obligation';
import type { PlainDate } from '../domain/plain-date';
import { followUpState } from './follow-up-state';
import { findRefusals, type FollowUpRefusal } from './find-refusals';
import {
  eventsOf,
  NOTES_OF_EVENT,
  orderOf,
  type FollowUpEvent,
  type FollowUpNote,
  type FollowUpNotes,
  type FollowUp,
} from './follow-up';

/** Something that happened, to be recorded. */
export interface Recording {
  readonly event: FollowUpEvent;
  readonly on: PlainDate;
  readonly notes: FollowUpNotes;
}

export type RecordRefusal =
  | FollowUpRefusal
  | { readonly because: 'recorded already'; readonly event: FollowUpEvent; readonly on: PlainDate }
  | { readonly because: 'note missing'; readonly note: FollowUpNote };

export type Recorded =
  | { readonly ok: true; readonly found: FollowUp }
  | { readonly ok: false; readonly refusal: RecordRefusal };

/** The follow-up with the event in it, or why it cannot have happened then. Nothing is overwritten. */
export function recordEvent(
  found: FollowUp,
  { event, on, notes }: Recording,
  today: PlainDate,
): Recorded {
  const before = found.dates[event];
  if (before) return refuse({ because: 'recorded already', event, on: before });
  const [asked] = NOTES_OF_EVENT[event] ?? [];
  if (asked && !notes[asked] && !(asked === 'official in copy' && found.vacant)) {
    return refuse({ because: 'note missing', note: asked });
  }
  const next: FollowUp = {
    ...found,
    dates: { ...found.dates, [event]: on },
    notes: { ...found.notes, ...notes },
  };
  const [refusal] = findRefusals(next, today);
  return refusal ? refuse(refusal) : { ok: true, found: next };
}

function refuse(refusal: RecordRefusal): Recorded {
  return { ok: false, refusal };
}

/** What is recorded once something owed is done, or a right is used. */
export const EVENTS_OF_DUTY: Readonly<Record<Duty, readonly FollowUpEvent[]>> = {
  'send the letter with the description': ['sent'],
  'acknowledge the letter by return receipt': ['received', 'other description received'],
  'may ask about the family': ['family asked', 'family asked again'],
  'may ask about the grade': ['grade asked', 'grade asked again'],
  'answer on the family in writing': ['family answered', 'family answered again'],
  'answer on the grade in writing': ['grade answered', 'grade answered again'],
  'provide support and record it in the appraisal': ['support recorded'],
  'may ask for a job review': ['review asked'],
  'may bring a difference to the Review Panel': ['panel asked'],
  'deal with the difference': ['panel answered'],
  'provide names and position grades to directors': ['transmitted'],
  'transmit the assigned description': ['transmitted'],
  'return the adapted description': ['returned'],
  'adapt the description of the vacant position': ['returned'],
  'give the official a copy of what was returned': [],
  'return the description again': ['returned again'],
  'justify the new duty': [],
  'review the new duty': ['duty reviewed by HR', 'duty reviewed by union'],
  'decide on the disagreement': ['disagreement settled'],
  'review and approve the adapted description': ['approved', 'sent back'],
  'send the approved description and file a copy': ['sent and filed'],
  'send the approved description to the manager': ['sent and filed'],
  'clarify as asked': ['clarification answered'],
  'may ask for clarification': ['clarification asked'],
  'may raise a disagreement': ['disagreement raised'],
};

/**
 * The events that can be recorded next: what fulfils what is owed first, then what is open until a
 * date, then whatever else can have happened, as it usually does.
 */
export function nextEvents(found: FollowUp, today: PlainDate): readonly FollowUpEvent[] {
  const { owed, rights } = followUpState(found, today);
  const dated = rights.filter(({ due }) => due !== null);
  const expected = [...owed, ...dated].flatMap(({ duty }) => EVENTS_OF_DUTY[duty]);
  const possible = eventsOf(found.agreement).filter((event) => canFollow(event, found));
  const first = [...new Set(expected)].filter((event) => possible.includes(event));
  return [...first, ...possible.filter((event) => !first.includes(event))];
}

function canFollow(event: FollowUpEvent, { agreement, vacant, dates, notes }: FollowUp): boolean {
  if (dates[event]) return false;
  const isReady = orderOf(agreement).every(
    ([earlier, later, how]) => later !== event || how === 'if known' || dates[earlier],
  );
  if (!isReady) return false;
  const isReassigned = notes['family answer'] === 'another description of the same grade';
  switch (event) {
    case 'family asked':
    case 'grade asked':
      return !dates['other description received'];
    case 'other description received':
      return isReassigned;
    case 'transmitted':
    case 'review asked':
      return !vacant;
    case 'duty reviewed by HR':
    case 'duty reviewed by union':
      return notes['new duty'] === 'justified';
    case 'sent back':
    case 'disagreement raised':
      return !dates.approved;
    case 'approved':
      return !dates['sent back'] || dates['returned again'] !== undefined;
    default:
      return true;
  }
}
