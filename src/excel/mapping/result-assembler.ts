import type { Cell, CellRow } from '../../staffing-export/export-layout';
import type { AnswerCells, MappedRows } from './map-rows';
import { asTyped } from '../request/typed-cell';

/** What fills a column of the result; null for a column of the user's own, which stays blank. */
export type ColumnFiller = { readonly source: number } | { readonly answer: number } | null;

const BLANK = -1_000;

/** Puts the cells of positions and of their answers together to rows of the result. */
export interface ResultAssembler {
  /**
   * @param rows the block that was mapped.
   * @returns a row for each position, ready to be written.
   */
  assemble(rows: readonly CellRow[], mapped: MappedRows): Cell[][];
}

/**
 * Blocks have to come in the order in which they were mapped.
 *
 * @param fillers of the result's columns, from the left.
 */
export function createResultAssembler(fillers: readonly ColumnFiller[]): ResultAssembler {
  // One loop over numbers: this runs for each cell of a million rows.
  const picks = fillers.map((filler) => {
    if (filler === null) return BLANK;
    return 'source' in filler ? filler.source : -1 - filler.answer;
  });
  let answers: AnswerCells[] = [];

  function assemble(rows: readonly CellRow[], mapped: MappedRows): Cell[][] {
    if (mapped.forgets) answers = [];
    for (const cells of mapped.told) answers.push(cells);
    const completed = new Map(mapped.completed.map(({ index, cells }) => [index, cells]));
    return Array.from(mapped.positions, (position, index) =>
      join(completed.get(position) ?? rows[position]!, answers[mapped.answers[index]!]!),
    );
  }

  function join(cells: CellRow, answer: AnswerCells): Cell[] {
    const row: Cell[] = [];
    for (const pick of picks) {
      if (pick >= 0) row.push(asTyped(cells[pick] ?? ''));
      else row.push(pick === BLANK ? '' : answer[-1 - pick]!);
    }
    return row;
  }

  return { assemble };
}
