import { lazy, type ComponentType } from 'react';
import { MapTab } from './features/map/map-tab';
import type { PaneTexts } from './texts/pane-texts';

// What the first screen can do without is fetched when it is asked for.
const ReviewTab = lazy(() => import('./features/review/review-tab'));
const OutcomesTab = lazy(() => import('./features/outcomes/outcomes-tab'));
const EligibilityTab = lazy(() => import('./features/eligibility/eligibility-tab'));
const LettersTab = lazy(() => import('./features/letters/letters-tab'));
const CasesTab = lazy(() => import('./features/cases/cases-tab'));
const DescriptionsTab = lazy(() => import('./features/descriptions/descriptions-tab'));

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
  { place: 'letters', Content: LettersTab },
  { place: 'cases', Content: CasesTab },
  { place: 'descriptions', Content: DescriptionsTab },
];

export function isPlace(name: string): name is Place {
  return TABS.some(({ place }) => place === name);
}
