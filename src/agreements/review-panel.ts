import type { AgreementName } from '../domain/citation';
import type { Obligation } from '../domain/obligation';
import type { EventDates, OrderRule } from './event-order';
import { GENERAL_PROVISIONS } from './general-provisions';

/** A difference about one position: when it was brought to the Review Panel, and when its answer came. */
export const PANEL_EVENTS = ['panel asked', 'panel answered'] as const;
export type PanelEvent = (typeof PANEL_EVENTS)[number];

export const ORDER_OF_PANEL: readonly OrderRule<PanelEvent>[] = [
  ['panel asked', 'panel answered', 'needed'],
];

/**
 * 2019 Art. 7, 2023 Art. 6: either party, the Office or the Staff Union, may bring a difference on what
 * the agreement means or how it was applied to the Review Panel, which then has it before it. No date
 * is set for either, and nothing else that is owed waits for it (reading `review panel`).
 */
export function atReviewPanel(
  agreement: AgreementName,
  dates: EventDates<PanelEvent>,
): readonly Obligation[] {
  const grounds = {
    due: null,
    overdue: false,
    clauses: [GENERAL_PROVISIONS[agreement].clause],
    readings: ['review panel'],
  } as const;
  const parties = ['HR', 'Staff Union Committee'] as const;
  if (dates['panel asked'] && !dates['panel answered']) {
    return [{ who: 'Review Panel', duty: 'deal with the difference', to: parties, ...grounds }];
  }
  return parties.map((who) => ({
    who,
    duty: 'may bring a difference to the Review Panel',
    to: ['Review Panel'],
    ...grounds,
  }));
}
