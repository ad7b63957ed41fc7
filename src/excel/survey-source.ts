import { createValueSurveyor, type ValueSurvey } from '../staffing-export/assign-values';
import type { ExportLayout } from '../staffing-export/export-layout';
import { skipRow } from '../staffing-export/skip-row';
import { readBlocks } from './read-source';
import type { SourcePlace } from './source-place';

/** What the rows below the header hold, before anything is mapped. */
export interface SourceSurvey {
  readonly positions: number;
  readonly values: ValueSurvey;
  /** False where the sheet was too long to be read for a look: the figures are of its beginning. */
  readonly isComplete: boolean;
}

/** More than this would keep Excel busy for seconds although nobody asked for anything yet. */
const MOST_ROWS = 50_000;

/** Counts positions, and the values of the funding, contract and station columns. */
export async function surveySource(
  place: SourcePlace,
  layout: ExportLayout,
  signal?: AbortSignal,
): Promise<SourceSurvey> {
  const names = layout.columns.map(({ name }) => name);
  const titleIndex = layout.columns.find(({ field }) => field === 'title')?.index;
  const surveyor = createValueSurveyor(layout.columns);
  const offset = layout.headerOffset + layout.headerRows;
  const end = Math.min(place.rowCount, offset + MOST_ROWS);
  let positions = 0;
  for await (const { rows } of readBlocks(place, { offset, end })) {
    signal?.throwIfAborted();
    const kept = rows.filter((row) => skipRow(row, names, titleIndex) === null);
    positions += kept.length;
    surveyor.add(kept);
  }
  return { positions, values: surveyor.result(), isComplete: end === place.rowCount };
}
