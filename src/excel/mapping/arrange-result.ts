import type { ExportLayout } from '../../staffing-export/export-layout';
import { arrangeColumns, type Arrangement, type Successors } from '../own-sheets/arrange-columns';
import type { RowIdentity } from '../result/carry-columns';
import { FIRST_FIELDS, namesInResult, resultColumns } from '../result/result-headers';
import type { ColumnFiller } from './result-assembler';

/** The columns of a result, and what fills them. */
export interface ResultArrangement extends Arrangement {
  readonly fillers: readonly ColumnFiller[];
  /** What tells its rows apart from one run to the next. */
  readonly identity: RowIdentity;
  /** Columns of the export that the last one did not have, and that stood there empty. */
  readonly regained: readonly string[];
}

/**
 * Lays a result out: anew, or over the table that stands. A column of the last export that the new
 * one calls otherwise goes on under the new name; one that it has no more stays, empty, for a formula
 * over a column that is gone says `#REF!`.
 *
 * @param standing the columns of the table that stands; null where there is none.
 * @param last the layout that it was mapped with; null where that is not known.
 */
export function arrangeResult(
  layout: ExportLayout,
  standing: readonly string[] | null,
  last: ExportLayout | null,
): ResultArrangement {
  const columns = resultColumns(layout);
  const fresh = columns.map(({ name }) => name);
  const arrangement = arrangeColumns(
    fresh,
    standing,
    standing && last ? successors(last, layout) : undefined,
  );
  return {
    ...arrangement,
    fillers: arrangement.sources.map((at) => (at === null ? null : columns[at]!)),
    identity: identityOf(layout, standing ?? [], last),
    regained: last ? regained(layout, standing ?? [], last) : [],
  };
}

const namesOf = ({ columns }: ExportLayout) => namesInResult(columns);

function successors(last: ExportLayout, now: ExportLayout): Successors {
  const before = namesOf(last);
  const names = namesOf(now);
  return new Map(
    before.flatMap((name, at): [string, { readonly name: string } | 'emptied'][] => {
      if (names.includes(name)) return [];
      const { field } = last.columns[at]!;
      const heir = field === null ? -1 : now.columns.findIndex((column) => column.field === field);
      const isHeirNew = heir >= 0 && !before.includes(names[heir]!);
      return [[name, isHeirNew ? { name: names[heir]! } : 'emptied']];
    }),
  );
}

function regained(
  now: ExportLayout,
  standing: readonly string[],
  last: ExportLayout,
): readonly string[] {
  const before = namesOf(last);
  return namesOf(now).filter((name) => standing.includes(name) && !before.includes(name));
}

/** Position numbers where both have them, else all that both say of a row. */
function identityOf(
  now: ExportLayout,
  standing: readonly string[],
  last: ExportLayout | null,
): RowIdentity {
  const numberIn = (layout: ExportLayout) => {
    const at = layout.columns.findIndex(({ field }) => field === FIRST_FIELDS[0]);
    return at < 0 ? null : namesOf(layout)[at]!;
  };
  const number = numberIn(now);
  const before = last ? numberIn(last) : number;
  if (number !== null && before !== null && standing.includes(before)) {
    return { before: [before], now: [number] };
  }
  const shared = namesOf(now).filter((name) => standing.includes(name));
  return { before: shared, now: shared };
}
