import type { PaneTexts } from './texts/en';

/** A place of the pane, as links name it. */
export type TabName = keyof PaneTexts['tab'];

/** The tabs, in their order: one row. */
export const TABS = ['map', 'review', 'outcomes', 'letters', 'more'] as const satisfies TabName[];
/** What is found under More. */
export const UNDER_MORE = [
  'eligibility',
  'deadlines',
  'descriptions',
  'whatif',
  'help',
] as const satisfies readonly TabName[];

/** The tab that a place belongs to. */
export const tabOf = (name: TabName): TabName =>
  (UNDER_MORE as readonly TabName[]).includes(name) ? 'more' : name;
