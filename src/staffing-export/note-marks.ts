import { tidyText } from './cell-text';
import type { Cell, CellRow, ExportLayout, Field } from './export-layout';

/** By which a cell refers to a note: `G-5**`, `Driver (1)`, `P4²`. */
const MARK = /[\p{L}\p{N})] ?(?:[*†‡]{1,3}|[²³¹⁰⁴-⁹]{1,2}|\((?:\d|\p{Ll}|[*†‡]{1,3})\))$/u;
/** `Chauffeur(e)`, `Conductor(a)`, `Officer(s)`: the end of another form of the word. */
const OTHER_FORM = /\p{L}\([aeosx]\)$/u;
const MARKED: readonly (Field | null)[] = [
  'title',
  'grade',
  'incumbent',
  'duty station',
  'funding',
];

/** Makes what finds a cell with a mark in a column that matters; null where there is none. */
export function createMarkFinder({
  columns,
}: Pick<ExportLayout, 'columns'>): (cells: CellRow) => string | null {
  const indices = columns.flatMap(({ index, field }) => (MARKED.includes(field) ? [index] : []));
  return (cells) => {
    const at = indices.find((index) => isMarked(cells[index] ?? ''));
    return at === undefined ? null : tidyText(cells[at]!);
  };
}

/** Most cells end in a letter or a digit, and are settled by it. */
const isMarked = (cell: Cell): boolean =>
  typeof cell === 'string' &&
  /[^\p{L}0-9]\s*$/u.test(cell) &&
  MARK.test(tidyText(cell)) &&
  !OTHER_FORM.test(tidyText(cell));
