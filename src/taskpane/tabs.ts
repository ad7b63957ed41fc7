import { lazy, type ComponentType } from 'react';
import { MapTab } from './features/map/map-tab';
import type { TabName } from './tab-name';

// What the first screen can do without is fetched when it is asked for.
const ReviewTab = lazy(() => import('./features/review/review-tab'));
const OutcomesTab = lazy(() => import('./features/outcomes/outcomes-tab'));
const EligibilityTab = lazy(() => import('./features/eligibility/eligibility-tab'));
const LettersTab = lazy(() => import('./features/letters/letters-tab'));
const DeadlinesTab = lazy(() => import('./features/deadlines/deadlines-tab'));
const DescriptionsTab = lazy(() => import('./features/descriptions/descriptions-tab'));
const WhatIfTab = lazy(() => import('./features/whatif/what-if-tab'));
const MoreTab = lazy(() => import('./features/more/more-tab'));
const HelpTab = lazy(() => import('./features/help/help-tab'));

interface Place {
  readonly Content: ComponentType;
}

/** All that the pane can show. A new place needs its line here and its name in the texts. */
export const PLACES: Readonly<Record<TabName, Place>> = {
  map: { Content: MapTab },
  review: { Content: ReviewTab },
  outcomes: { Content: OutcomesTab },
  letters: { Content: LettersTab },
  more: { Content: MoreTab },
  eligibility: { Content: EligibilityTab },
  deadlines: { Content: DeadlinesTab },
  descriptions: { Content: DescriptionsTab },
  whatif: { Content: WhatIfTab },
  help: { Content: HelpTab },
};

export function isTabName(text: string): text is TabName {
  return Object.hasOwn(PLACES, text);
}
