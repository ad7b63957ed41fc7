import type { Cell, CellRow } from '../staffing-export/export-layout';
import type { AnswerCells, MappedRows } from './map-rows';
import { asTyped } from './typed-cell';

/** Puts the cells of positions and of their answers together to rows of the result. */
export interface ResultAssembler {
  /**
   * @param rows the block that was mapped.
   * @returns a row for each position, ready to be written.
   */
  assemble(rows: readonly CellRow[], mapped: MappedRows): Cell[][];
}

/** Blocks have to come in the order in which they were mapped. */
export function createResultAssembler(): ResultAssembler {
  let answers: AnswerCells[] = [];

  function assemble(rows: readonly CellRow[], mapped: MappedRows): Cell[][] {
    if (mapped.forgets) answers = [];
    for (const cells of mapped.told) answers.push(cells);
    return Array.from(mapped.positions, (position, index) =>
      join(rows[position]!, answers[mapped.answers[index]!]!),
    );
  }

  return { assemble };
}

function join(cells: CellRow, answer: AnswerCells): Cell[] {
  const row: Cell[] = [];
  for (const cell of cells) row.push(asTyped(cell));
  for (const cell of answer) row.push(cell);
  return row;
}
