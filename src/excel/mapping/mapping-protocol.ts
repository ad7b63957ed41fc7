import type { CellRow } from '../../staffing-export/export-layout';
import type { MappedRows, MappingSettings, MappingTally } from './map-rows';

/** What the pane asks of the worker. Each is answered, in order. */
export type MapperQuestion =
  | { readonly ask: 'start'; readonly settings: MappingSettings }
  /** Rows travel as Excel gave them: turning them into columns would cost the pane's own thread. */
  | { readonly ask: 'map'; readonly firstRow: number; readonly rows: readonly CellRow[] }
  | { readonly ask: 'tally' };

export type MappingAnswer =
  | { readonly answer: 'started' }
  | { readonly answer: 'mapped'; readonly mapped: MappedRows }
  | { readonly answer: 'tally'; readonly tally: MappingTally }
  | { readonly answer: 'failed'; readonly message: string };
