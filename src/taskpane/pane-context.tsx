import { createContext, useContext } from 'react';
import type { Workbook } from '../excel/workbook';
import type { Wording } from '../wording/wording';
import type { RunStore } from './features/map/run-store';
import type { SourceStore } from './features/map/source-store';
import type { PaneTexts } from './texts/pane-texts';
import type { Place } from './places';

/** What every part of the pane can use. */
export interface Pane {
  readonly workbook: Workbook;
  readonly wording: Wording;
  readonly texts: PaneTexts;
  readonly displayLanguage: string;
  readonly source: SourceStore;
  readonly run: RunStore;
  readonly open: (place: Place) => void;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('Only inside the pane');
  return pane;
}
