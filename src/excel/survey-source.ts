import { createValueSurveyor, type ValueSurvey } from '../staffing-export/assign-values';
import type { CellRow, ExportLayout, RowsApart } from '../staffing-export/export-layout';
import { createRowSkipper } from '../staffing-export/skip-row';
import { watchTables, type OtherHeader } from '../staffing-export/watch-tables';
import { readBlocks } from './read-source';
import type { SourcePlace } from './source-place';

/** What the rows below the header hold, before anything is mapped. */
export interface SourceSurvey {
  readonly positions: number;
  readonly values: ValueSurvey;
  /** Rows that are none of the table's; part of the layout from then on. */
  readonly apart: readonly RowsApart[];
  /** Other tables below the header, by theirs. */
  readonly otherHeaders: readonly OtherHeader[];
  /** False where the sheet was too long to be read for a look: the figures are of its beginning. */
  readonly isComplete: boolean;
}

/** More than this would keep Excel busy for seconds although nobody asked for anything yet. */
const MOST_ROWS = 50_000;

/**
 * Counts positions, and the values of the funding, contract and station columns, and finds what other
 * tables stand below.
 */
export async function surveySource(
  place: SourcePlace,
  layout: ExportLayout,
  signal?: AbortSignal,
): Promise<SourceSurvey> {
  const skip = createRowSkipper(layout);
  const surveyor = createValueSurveyor(layout.columns);
  const offset = layout.headerOffset + layout.headerRows;
  const end = Math.min(place.rowCount, offset + MOST_ROWS);
  let positions = 0;
  let kept: CellRow[] = [];
  const watch = watchTables(layout, (cells, row, why) => {
    if (why === null && skip(cells, row) === null) kept.push(cells);
  });
  function count(): void {
    positions += kept.length;
    surveyor.add(kept);
    kept = [];
  }
  for await (const { offset: first, rows } of readBlocks(place, { offset, end })) {
    signal?.throwIfAborted();
    rows.forEach((cells, index) => watch.add(cells, place.top + first + index + 1));
    count();
  }
  const { apart, headers } = watch.end();
  count();
  return {
    positions,
    values: surveyor.result(),
    apart,
    otherHeaders: headers,
    isComplete: end === place.rowCount,
  };
}
