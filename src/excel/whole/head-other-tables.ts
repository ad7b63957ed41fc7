import { SETTLED_COLUMNS } from '../../staffing-export/settled-education';
import { COST_COLUMNS } from '../../costs/read-cost-table';
import { DECISION_COLUMNS } from '../../review/decision-lines';
import { HAND_OVER_COLUMNS } from '../../review/hand-over';
import type { CaptionedColumn } from '../../wording/captions/captions-for';
import { COST_LINE_COLUMNS } from '../costs/cost-line-cells';
import { FOLLOW_UP_COLUMNS } from '../deadlines/follow-up-columns';
import { CHANGE_COLUMNS } from '../outcomes/write-changes';
import { headingsOf, queueHeadings } from '../own-sheets/head-columns';
import {
  CHANGES,
  COST_LINES,
  COSTS_TABLE,
  DECISIONS_TABLE,
  EDUCATION_TABLE,
  FOLLOW_UPS_TABLE,
  HANDED_OVER_TABLE,
  SCENARIO,
} from '../own-sheets/result-names';
import { inExcel } from '../request/in-excel';
import { SCENARIO_COLUMNS } from '../scenario/scenario-cells';

/** All but the result, which is headed as it is written, and the letters, whose names are Word's. */
const TABLES: readonly (readonly [name: string, ours: readonly CaptionedColumn[]])[] = [
  [DECISIONS_TABLE, DECISION_COLUMNS],
  [HANDED_OVER_TABLE, HAND_OVER_COLUMNS],
  [CHANGES.tableName, CHANGE_COLUMNS],
  [SCENARIO.tableName, SCENARIO_COLUMNS],
  [COSTS_TABLE, COST_COLUMNS],
  [COST_LINES.tableName, COST_LINE_COLUMNS],
  [FOLLOW_UPS_TABLE, FOLLOW_UP_COLUMNS],
  [EDUCATION_TABLE, SETTLED_COLUMNS],
];

/**
 * Heads the columns of the tables that stand beside the result as the result is headed. As far as
 * Excel lets it: nothing fails for it, and a protected sheet stays as it is.
 *
 * @param language a tag such as `fr-FR`.
 */
export async function headOtherTables(language: string): Promise<void> {
  try {
    await inExcel(async (context) => {
      const { tables } = context.workbook;
      const found = TABLES.map(([name, ours]) => {
        const header = tables.getItemOrNullObject(name).getHeaderRowRange();
        header.load('values, numberFormat');
        const { protection } = header.worksheet;
        protection.load('protected');
        return { name, ours, header, protection };
      });
      await context.sync();
      const kept = found
        .filter(({ header, protection }) => !header.isNullObject && !protection.protected)
        .map(({ name, ours, header }) => {
          const names = header.values[0]!.map(String);
          const headings = headingsOf(names, { ours, language });
          const find = () => tables.getItem(name).getHeaderRowRange();
          return queueHeadings(find, names, headings, header.numberFormat[0] as string[]);
        });
      await context.sync();
      for (const keepNames of kept) await keepNames();
    });
  } catch {
    // A column shows the name that it has.
  }
}
