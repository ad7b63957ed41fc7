import type { SourcePlace } from '../request/source-place';
import type { FactSources, Rows } from './candidate-formulas';

/** What the formulas beside the candidates are to be. */
export interface InsertRequest {
  readonly place: SourcePlace;
  /** The rows of the candidates; the header stands in the row above. */
  readonly rows: Rows;
  /** Names of the columns that are there already. */
  readonly names: readonly string[];
  readonly sources: FactSources;
  /** The first of our columns, counted from A as 0; null for right of the data. */
  readonly at: number | null;
}
