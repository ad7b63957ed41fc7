import { beforeAgreement, type BeforeAgreement } from '../agreements/general-provisions';
import type { DateDisorder } from '../agreements/event-order';
import { findImpossible2019 } from '../agreements/field-2019/clarification';
import { findImpossible2023 } from '../agreements/professional-2023/adaptation';
import { compareDates, type PlainDate } from '../domain/plain-date';
import { eventsOf, history2019, history2023, type FollowUpEvent, type FollowUp } from './follow-up';

/** Why a follow-up cannot be as it stands. */
export type FollowUpRefusal =
  | DateDisorder<FollowUpEvent>
  | { readonly because: 'no other description was assigned'; readonly receivedOn: PlainDate }
  | { readonly because: 'new duty approved without justification'; readonly approvedOn: PlainDate }
  | { readonly because: 'new duty approved before its review'; readonly approvedOn: PlainDate }
  | {
      readonly because: 'in the future';
      readonly event: FollowUpEvent;
      readonly on: PlainDate;
      readonly today: PlainDate;
    }
  | ({
      readonly because: 'before the agreement';
      readonly event: FollowUpEvent;
      readonly on: PlainDate;
    } & BeforeAgreement)
  | {
      readonly because: 'event of the other agreement';
      readonly event: FollowUpEvent;
      readonly on: PlainDate;
    }
  | { readonly because: 'nobody to write to' };

/** Announced ahead by the broadcast; everything else is recorded once it is done. */
const MAY_LIE_AHEAD: ReadonlySet<FollowUpEvent> = new Set(['effective']);

/**
 * Everything that is wrong with a follow-up; empty where all can have happened by today.
 *
 * A vacant position is no follow-up under 2019: letters, receipts and questions are an official's.
 */
export function findRefusals(found: FollowUp, today: PlainDate): readonly FollowUpRefusal[] {
  const known = new Set(eventsOf(found.agreement));
  const dated = Object.entries(found.dates) as [FollowUpEvent, PlainDate][];
  const refusals: FollowUpRefusal[] = [];
  if (found.agreement === '2019' && found.vacant) refusals.push({ because: 'nobody to write to' });
  for (const [event, on] of dated) {
    if (!known.has(event)) {
      refusals.push({ because: 'event of the other agreement', event, on });
      continue;
    }
    const before = beforeAgreement(found.agreement, on);
    if (before) {
      refusals.push({ because: 'before the agreement', event, on, ...before });
    } else if (compareDates(on, today) > 0 && !MAY_LIE_AHEAD.has(event)) {
      refusals.push({ because: 'in the future', event, on, today });
    }
  }
  const impossible =
    found.agreement === '2019'
      ? findImpossible2019(history2019(found))
      : findImpossible2023(history2023(found));
  return [...refusals, ...impossible];
}
