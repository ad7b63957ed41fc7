import { ROW_FACETS, type FacetRow, type RowFacet } from '../../review/narrow-rows';
import { tidyText } from '../../staffing-export/cell-text';
import type { CellRow, ExportLayout, Field } from '../../staffing-export/export-layout';
import { createGradeReader } from '../../staffing-export/read-positions';
import type { ResultPlace } from './find-result';

/** Reads what a row of the result is narrowed by. */
export interface FacetReader {
  /** The columns that each facet is read from, from 0 within the table. */
  readonly columnsOf: Readonly<Record<RowFacet, readonly number[]>>;
  readonly read: (cells: CellRow) => FacetRow;
}

export function facetReader({ answers }: ResultPlace, layout: ExportLayout): FacetReader {
  const indexOf = (field: Field) => layout.columns.find((column) => column.field === field)?.index;
  const unit = indexOf('organizational unit');
  const station = indexOf('duty station');
  const family = answers['Job family'];
  const grade = indexOf('grade');
  const gradeOf = createGradeReader(layout);
  const known = (...indexes: readonly (number | undefined)[]) =>
    indexes.flatMap((index) => index ?? []);
  const textAt = (cells: CellRow, index: number | undefined) =>
    (index === undefined ? '' : tidyText(cells[index] ?? '')) || null;
  return {
    columnsOf: {
      unit: known(unit),
      station: known(station),
      family: [family],
      // A title says the grade where no column does.
      grade:
        grade === undefined ? known(indexOf('title')) : known(grade, indexOf('grade category')),
    },
    read: (cells) => ({
      unit: textAt(cells, unit),
      dutyStation: textAt(cells, station),
      family: textAt(cells, family),
      positionGrade: gradeOf(cells),
    }),
  };
}

/** All columns that facets are read from. */
export const facetColumns = ({ columnsOf }: FacetReader): readonly number[] =>
  ROW_FACETS.flatMap((name) => columnsOf[name]);
