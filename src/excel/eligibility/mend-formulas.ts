import type { Cell } from '../../staffing-export/export-layout';
import { callsOurs, isNameError, repairFormula } from './broken-formula';
import { inExcel } from '../request/in-excel';
import { readFormulas } from '../source/read-formulas';
import { readBlocks } from '../source/read-source';
import type { Place } from '../request/source-place';
import { toWorkbookError } from '../request/workbook-error';

/** Which sheets to look through: one, or all, of which the large ones only if asked. */
export type MendScope =
  { readonly sheetId: string } | { readonly sheets: 'all but large ones' | 'all' };

/** Formulas of ours that show #NAME?. */
export interface BrokenFormulas {
  readonly cells: number;
  /** Ids of the sheets in question, the skipped ones too. */
  readonly sheetIds: readonly string[];
  /** Sheets too large to be looked through unasked. */
  readonly skippedSheets: readonly string[];
}

export interface Mended {
  /** Cells written anew that now show something else. */
  readonly mended: number;
  readonly stillBroken: number;
  /** Sheets with such formulas that are protected; they were left alone. */
  readonly protectedSheets: readonly string[];
}

/** Reading more would keep Excel busy for a second although nobody asked for anything. */
const MOST_CELLS = 200_000;

/** Counts the cells whose formula calls a function of ours and shows #NAME?. */
export async function findBrokenFormulas(scope: MendScope): Promise<BrokenFormulas> {
  try {
    const { all, places, skipped } = await sheetsIn(scope);
    let cells = 0;
    for (const place of places) {
      for await (const run of brokenRuns(place)) cells += run.formulas.length;
    }
    return { cells, sheetIds: all.map(({ sheetId }) => sheetId), skippedSheets: skipped };
  } catch (error) {
    throw toWorkbookError(error, '');
  }
}

/**
 * Writes those formulas anew, which is what makes Excel look their functions up again;
 * recalculating does not.
 */
export async function mendFormulas(scope: MendScope): Promise<Mended> {
  try {
    const { places } = await sheetsIn(scope);
    const protectedSheets: string[] = [];
    let mended = 0;
    let stillBroken = 0;
    for (const place of places) {
      const runs: BrokenRun[] = [];
      for await (const run of brokenRuns(place)) runs.push(run);
      if (runs.length === 0) continue;
      if (place.isProtected) {
        protectedSheets.push(place.sheetName);
        stillBroken += cellsIn(runs);
        continue;
      }
      for (const batch of batches(runs)) {
        const broken = await rewrite(place, batch);
        mended += cellsIn(batch) - broken;
        stillBroken += broken;
      }
    }
    return { mended, stillBroken, protectedSheets };
  } catch (error) {
    throw toWorkbookError(error, '');
  }
}

interface SheetPlace extends Place {
  readonly isProtected: boolean;
}

interface SheetsInScope {
  readonly all: readonly SheetPlace[];
  /** Those to look through. */
  readonly places: readonly SheetPlace[];
  /** Names of the others. */
  readonly skipped: readonly string[];
}

async function sheetsIn(scope: MendScope): Promise<SheetsInScope> {
  const all = await usedRanges('sheetId' in scope ? scope.sheetId : null);
  if ('sheets' in scope && scope.sheets === 'all') return { all, places: all, skipped: [] };
  const isLarge = ({ rowCount, columnCount }: Place) => rowCount * columnCount > MOST_CELLS;
  return {
    all,
    places: all.filter((place) => !isLarge(place)),
    skipped: all.filter(isLarge).map(({ sheetName }) => sheetName),
  };
}

function usedRanges(sheetId: string | null): Promise<SheetPlace[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id, items/name');
    await context.sync();
    const sheets = worksheets.items
      .filter(({ id }) => sheetId === null || id === sheetId)
      .map((sheet) => {
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load('rowIndex, columnIndex, rowCount, columnCount');
        const { protection } = sheet;
        protection.load('protected');
        return { sheet, used, protection };
      });
    await context.sync();
    return sheets
      .filter(({ used }) => !used.isNullObject)
      .map(({ sheet, used, protection }) => ({
        sheetId: sheet.id,
        sheetName: sheet.name,
        top: used.rowIndex,
        left: used.columnIndex,
        rowCount: used.rowCount,
        columnCount: used.columnCount,
        isProtected: protection.protected,
      }));
  });
}

/** Broken cells of one column that stand below one another, counted on the sheet from 0. */
interface BrokenRun {
  readonly top: number;
  readonly left: number;
  readonly formulas: string[];
}

/** Reads the values first: formulas only of the rows and columns in which #NAME? stands. */
async function* brokenRuns(place: SheetPlace): AsyncGenerator<BrokenRun> {
  for await (const { offset, rows } of readBlocks(place)) {
    const around = boundsOfErrors(rows);
    if (!around) continue;
    const suspect = {
      ...place,
      ...around,
      top: place.top + offset + around.top,
      left: place.left + around.left,
    };
    const errors = (row: number, column: number) =>
      isNameError(rows[around.top + row]?.[around.left + column]);
    for await (const block of readFormulas(suspect)) {
      yield* runsIn(suspect, block.offset, block.rows, errors);
    }
  }
}

function boundsOfErrors(rows: readonly (readonly Cell[])[]) {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (!isNameError(cell)) return;
      top = Math.min(top, row);
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }),
  );
  if (bottom < 0) return null;
  return { top, left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

function runsIn(
  place: Place,
  offset: number,
  rows: readonly (readonly Cell[])[],
  isError: (row: number, column: number) => boolean,
): BrokenRun[] {
  const runs: BrokenRun[] = [];
  for (let column = 0; column < place.columnCount; column++) {
    let run: BrokenRun | null = null;
    rows.forEach((cells, row) => {
      const formula = cells[column];
      if (!isError(offset + row, column) || !callsOurs(formula)) {
        run = null;
        return;
      }
      if (!run) {
        run = { top: place.top + offset + row, left: place.left + column, formulas: [] };
        runs.push(run);
      }
      run.formulas.push(repairFormula(String(formula)));
    });
  }
  return runs;
}

const cellsIn = (runs: readonly BrokenRun[]) =>
  runs.reduce((sum, { formulas }) => sum + formulas.length, 0);

/** One request a batch: enough for a column of formulas, little enough for many single cells. */
const CELLS_PER_BATCH = 5_000;

function* batches(runs: readonly BrokenRun[]): Generator<BrokenRun[]> {
  let batch: BrokenRun[] = [];
  for (const run of runs) {
    batch.push(run);
    if (cellsIn(batch) < CELLS_PER_BATCH && batch.length < CELLS_PER_BATCH / 10) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const apart = ({ top, left, formulas }: BrokenRun): BrokenRun[] =>
  formulas.map((formula, at) => ({ top: top + at, left, formulas: [formula] }));

/** @returns how many of the cells still show #NAME?. */
function rewrite({ sheetId }: Place, runs: readonly BrokenRun[]): Promise<number> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const rangeOf = ({ top, left, formulas }: BrokenRun) =>
      sheet.getRangeByIndexes(top, left, formulas.length, 1);
    // Over rows that any filter hides an array lands elsewhere; single cells do not.
    const looks = runs.map((run) => rangeOf(run).load('rowHidden'));
    await context.sync();
    runs.forEach((run, at) => {
      for (const one of looks[at]!.rowHidden === false ? [run] : apart(run)) {
        rangeOf(one).formulas = one.formulas.map((formula) => [formula]);
      }
    });
    await context.sync();
    const ranges = runs.map((run) => rangeOf(run).load('values'));
    await context.sync();
    return ranges.flatMap(({ values }) => values.flat()).filter(isNameError).length;
  });
}
