import { createContext, useContext } from 'react';
import type { Workbook } from '../excel/workbook';
import type { Wording } from '../wording/wording';
import type { Shown } from './features/descriptions/shown';
import type { RunStore } from './features/map/run-store';
import type { SourceStore } from './features/map/source-store';
import type { PaneTexts } from './texts/pane-texts';
import type { Place } from './places';
import type { Store } from './store';

/** What every part of the pane can use. */
export interface Pane {
  readonly workbook: Workbook;
  readonly wording: Wording;
  readonly texts: PaneTexts;
  readonly displayLanguage: string;
  readonly source: SourceStore;
  readonly run: RunStore;
  readonly open: (place: Place) => void;
  /** What the Descriptions tab shows. */
  readonly shown: Store<Shown>;
  /** Opens a clause, such as `2019 Art. 6`, in its own words. */
  readonly openClause: (clause: string) => void;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('Only inside the pane');
  return pane;
}
