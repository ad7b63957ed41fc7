import { createContext, useContext } from 'react';
import type { ReadingId } from '../domain/citation';
import type { OpenWorkbook } from '../excel/workbook';
import type { Wording } from '../wording/wording';
import type { DescriptionsView } from './features/descriptions/shown';
import type { PositionStore } from './features/position/position-store';
import type { RunStore } from './features/map/run-store';
import type { SourceStore } from './features/map/source-store';
import type { PaneTexts } from './texts/en';
import type { TabName } from './tab-name';
import type { Store } from './store';
import type { Left } from './way-back';

/** What every part of the pane can use. */
export interface Pane {
  readonly workbook: OpenWorkbook;
  readonly wording: Wording;
  readonly texts: PaneTexts;
  readonly displayLanguage: string;
  readonly source: SourceStore;
  readonly run: RunStore;
  /** Ids of the sheets that somebody else changed last: the user, Excel's Undo, a colleague. */
  readonly elsewhere: Pick<Store<readonly string[]>, 'get' | 'subscribe'>;
  /** The position of the selected row. */
  readonly position: PositionStore;
  /** Opens a place, in the stead of the position that is looked at. */
  readonly open: (tab: TabName) => void;
  /** What the Descriptions tab shows. */
  readonly shown: Store<DescriptionsView>;
  /** The places that were left for a clause or a reading. */
  readonly left: Pick<Store<readonly Left[]>, 'get' | 'subscribe'>;
  /** Opens the last of them again, as it was. */
  readonly goBack: () => void;
  /** Opens a view of the Descriptions tab that one comes back from. */
  readonly follow: (view: DescriptionsView) => void;
  /** Opens a clause, such as `2019 Art. 6`, in its own words. */
  readonly openClause: (clause: string) => void;
  /** Opens how we read a point that the texts leave open. */
  readonly openReading: (reading: ReadingId) => void;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('Only inside the pane');
  return pane;
}
