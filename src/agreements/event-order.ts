import { compareDates, type PlainDate } from '../domain/plain-date';

/** When each event happened; an event that has not is absent. */
export type EventDates<Event extends string> = Readonly<Partial<Record<Event, PlainDate>>>;

/**
 * The second event cannot come before the first. `needed`: nor without it; `if known`: the first
 * may have gone unrecorded.
 */
export type OrderRule<Event extends string> = readonly [
  earlier: Event,
  later: Event,
  how: 'needed' | 'if known',
];

/** Why dates cannot have followed one another. */
export type DateDisorder<Event extends string> =
  | {
      readonly because: 'dates out of sequence';
      readonly earlier: Event;
      readonly earlierOn: PlainDate;
      readonly later: Event;
      readonly laterOn: PlainDate;
    }
  | {
      readonly because: 'earlier event not recorded';
      readonly earlier: Event;
      readonly later: Event;
      readonly laterOn: PlainDate;
    };

/** Every rule that the dates break, in the order of the rules. Events on one day are in order. */
export function findDisorders<Event extends string>(
  rules: readonly OrderRule<Event>[],
  dates: EventDates<Event>,
): DateDisorder<Event>[] {
  return rules.flatMap(([earlier, later, how]): DateDisorder<Event>[] => {
    const earlierOn = dates[earlier];
    const laterOn = dates[later];
    if (!laterOn) return [];
    if (!earlierOn) {
      return how === 'needed'
        ? [{ because: 'earlier event not recorded', earlier, later, laterOn }]
        : [];
    }
    return compareDates(laterOn, earlierOn) < 0
      ? [{ because: 'dates out of sequence', earlier, earlierOn, later, laterOn }]
      : [];
  });
}
