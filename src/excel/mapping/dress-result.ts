import { MAPPING_COLUMNS } from '../../assessment/mapping-columns';
import { columnLetters } from '../../staffing-export/column-letters';
import { prepareToPrint } from '../own-sheets/freeze-header';
import type { InExcel } from '../request/in-excel';

/** A result that stands in its place, as its columns were laid out. */
export interface PlacedResult {
  readonly sheetId: string;
  readonly names: readonly string[];
}

type Dressing = (sheet: Excel.Worksheet, result: PlacedResult) => void;

/** What identifies a row stays in sight, whatever is scrolled to. */
const freeze: Dressing = (sheet, { names }) => {
  const first = names.findIndex((name) => isAnswer(name));
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, 1, Math.max(1, first)));
};

/** The rest of the source folds away. */
const group: Dressing = (sheet, { names }) => {
  const first = names.findLastIndex((name) => isAnswer(name)) + 1;
  if (first === 0 || first >= names.length) return;
  const columns = `${columnLetters(first)}:${columnLetters(names.length - 1)}`;
  sheet.getRange(columns).group(Excel.GroupOption.byColumns);
};

const DRESSINGS: readonly Dressing[] = [freeze, group, prepareToPrint];

/**
 * Sets what is no part of the answer and belongs to a sheet that is seen: panes, the group of columns,
 * the page. As far as this Excel does it: nothing fails for it, and each goes without the others.
 */
export async function dressResult(result: PlacedResult, excel: InExcel): Promise<void> {
  const dress = (dressings: readonly Dressing[]) =>
    excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(result.sheetId);
      for (const set of dressings) set(sheet, result);
      await context.sync();
    });
  try {
    await dress(DRESSINGS);
  } catch {
    for (const one of DRESSINGS) await dress([one]).catch(() => {});
  }
}

const isAnswer = (name: string) => (MAPPING_COLUMNS as readonly string[]).includes(name);
