import { tidyText } from '../../staffing-export/cell-text';
import type { Cell } from '../../staffing-export/export-layout';
import { openResult } from '../catalogue/open-result';
import { isTitle } from '../result/answer-rows';
import { readColumns } from '../result/read-columns';
import { ResultMoved } from '../result/result-moved';
import { resultError } from '../result/result-rows';
import { selectBodyRows } from '../result/select-body-rows';
import { readSelectedRows } from '../result/selected-rows';
import type { Shown } from '../request/select-areas';
import { requireSameResult } from './same-result';
import type { ScenarioRun, SelectedPositions } from './scenario-run';

/**
 * Selects rows of the result as a run read them.
 *
 * @param turn how often they were asked for before; where this Excel cannot select them at once, the
 *   next place is shown.
 * @throws {ResultMoved} where the result was mapped anew, sorted or edited since, as far as it shows.
 */
export async function selectScenarioRows(
  run: ScenarioRun,
  rows: ArrayLike<number>,
  turn: number,
): Promise<Shown> {
  const { place, titleColumn, answers } = run;
  const titles = new Map(
    answers.flatMap((answer) => answer.rows.map(({ row, title }) => [row, title] as const)),
  );
  try {
    const body = await requireSameResult(run);
    return await selectBodyRows(
      { ...place, body },
      Array.from(rows),
      turn,
      async (context, first) => {
        const title = titles.get(first - body.top);
        if (title === undefined) return;
        const sheet = context.workbook.worksheets.getItem(body.sheetId);
        const cell = sheet.getRangeByIndexes(first, body.left + titleColumn, 1, 1);
        cell.load('values');
        await context.sync();
        if (!isTitle(cell.values[0]![0] as Cell, title)) throw new ResultMoved();
      },
    );
  } catch (error) {
    throw error instanceof ResultMoved ? error : resultError(error);
  }
}

/** The positions that are selected in the result, by number; none on another sheet. */
export async function readSelectedNumbers(displayLanguage: string): Promise<SelectedPositions> {
  try {
    const { place, settings } = await openResult(displayLanguage, async () => null);
    const column = settings.layout.columns.find(({ field }) => field === 'position number');
    const selected = await readSelectedRows(place.body);
    if (!column) return { numbers: [], withoutNumber: selected.size };
    const numbers = new Set<string>();
    let withoutNumber = 0;
    if (selected.size === 0) return { numbers: [], withoutNumber };
    for await (const { offset, columns } of readColumns(place.body, [column.index])) {
      columns[0]!.forEach((cell, at) => {
        if (!selected.has(offset + at)) return;
        const number = tidyText(cell);
        if (number === '') withoutNumber += 1;
        else numbers.add(number);
      });
    }
    return { numbers: [...numbers], withoutNumber };
  } catch (error) {
    throw resultError(error);
  }
}
