import { lazy, type ComponentType } from 'react';
import { EligibilityTab } from './features/eligibility/eligibility-tab';
import { MapTab } from './features/map/map-tab';
import { OutcomesTab } from './features/outcomes/outcomes-tab';
import { ReviewTab } from './features/review/review-tab';
import type { PaneTexts } from './texts/pane-texts';

export type Place = keyof PaneTexts['tab'];

interface Tab {
  readonly place: Place;
  readonly Content: ComponentType;
}

/** The tabs, in their order. A new one needs its line here and its name in the texts. */
export const TABS: readonly Tab[] = [
  { place: 'map', Content: MapTab },
  { place: 'review', Content: ReviewTab },
  { place: 'outcomes', Content: OutcomesTab },
  { place: 'eligibility', Content: EligibilityTab },
  {
    place: 'descriptions',
    // Its texts and lists are no part of the pane's start.
    Content: lazy(() => import('./features/descriptions/descriptions-tab')),
  },
];

export function isPlace(name: string): name is Place {
  return TABS.some(({ place }) => place === name);
}
