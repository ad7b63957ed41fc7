import { toSerial, type PlainDate } from '../../domain/plain-date';
import type { CandidateEducation } from '../../domain/job-description';
import { educationWord, readEducation } from '../../staffing-export/education-words';
import type { Cell, CellRow } from '../../staffing-export/export-layout';
import {
  settledKey,
  SETTLED_COLUMNS,
  type SettledColumn,
} from '../../staffing-export/settled-education';
import { localeOf, type Locale } from '../../wording/locale';
import { DATE_FORMATS } from '../own-sheets/date-formats';
import { queueNewTable } from '../own-sheets/queue-new-table';
import { queueRemoval } from '../own-sheets/queue-removal';
import { readSheetLanguage } from '../own-sheets/sheet-language';
import { together } from '../request/together';
import { EDUCATION_SHEET, EDUCATION_TABLE } from '../own-sheets/result-names';
import {
  restoreTable,
  snapshotTable,
  type OwnTable,
  type TableSnapshot,
} from '../own-sheets/table-snapshot';
import { allOrNothing } from '../request/all-or-nothing';
import { inExcel } from '../request/in-excel';
import { asTyped } from '../request/typed-cell';
import { loadFilter, queueUnfiltered } from '../request/unfiltered';
import { toWorkbookError } from '../request/workbook-error';

const OWN: OwnTable = { sheetName: EDUCATION_SHEET, tableName: EDUCATION_TABLE };

const WIDTHS: Readonly<Record<SettledColumn, number>> = {
  Wording: 300,
  Education: 160,
  'Settled on': 90,
};

/** How a wording is read in this workbook. */
export interface SettledEducation {
  readonly wording: string;
  /** Null where somebody wrote a word into the table that nobody knows either. */
  readonly education: CandidateEducation | null;
}

/** Nothing is settled where there is no such table; null then. */
export async function readSettledEducation(): Promise<readonly SettledEducation[] | null> {
  try {
    return await inExcel(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject(EDUCATION_TABLE);
      const range = table.getRange();
      range.load('values');
      await context.sync();
      if (table.isNullObject) return null;
      const [header = [], ...rows] = range.values as CellRow[];
      const [wording, education] = placesIn(header);
      return rows
        .map((row) => ({
          wording: String(row[wording] ?? ''),
          education: readEducation(String(row[education] ?? ''), null),
        }))
        .filter((settled) => settled.wording !== '');
    });
  } catch (error) {
    throw toWorkbookError(error, EDUCATION_SHEET);
  }
}

/**
 * Settles how wordings are read, for all formulas that look them up; in the place of what was settled
 * for them before.
 *
 * @param education null takes back what was settled.
 */
export function settleEducation(
  wordings: readonly string[],
  education: CandidateEducation | null,
  on: PlainDate,
  displayLanguage: string,
): Promise<void> {
  return changeTable(displayLanguage, (table, [header = [], ...rows], locale) => {
    const columns = placesIn(header);
    const places = new Map(rows.map((row, at) => [settledKey(row[columns[0]] ?? ''), at]));
    const free = rows.flatMap((row, at) => (row.every((cell) => cell === '') ? [at] : []));
    const added: Cell[][] = [];
    const removed: number[] = [];
    for (const wording of wordings) {
      const place = places.get(settledKey(wording));
      if (education === null) {
        if (place !== undefined) removed.push(place);
        continue;
      }
      const cells = [wording, educationWord(education), toSerial(on)].map(asTyped);
      const target = place ?? free.shift();
      if (target === undefined) {
        added.push(header.map((_, at) => cells[columns.indexOf(at)] ?? ''));
      } else {
        // What else the user keeps beside them stays.
        columns.forEach((column, at) => {
          if (column >= 0) bodyCell(table, target, column).values = [[cells[at]!]];
        });
      }
    }
    if (added.length > 0) table.rows.add(undefined, added);
    queueRemoval(table, removed, rows.length + added.length, header.length);
    const onAt = columns[2];
    if (onAt >= 0) {
      const dates = table.columns.getItem(SETTLED_COLUMNS[2]).getDataBodyRange();
      dates.numberFormat = DATE_FORMATS[locale] as unknown as string[][];
    }
  });
}

const bodyCell = (table: Excel.Table, row: number, column: number) =>
  table.getDataBodyRange().getCell(row, column);

const placesIn = (header: CellRow) =>
  SETTLED_COLUMNS.map((column) => header.indexOf(column)) as [number, number, number];

async function changeTable(
  displayLanguage: string,
  change: (table: Excel.Table, cells: readonly CellRow[], locale: Locale) => void,
): Promise<void> {
  let before: TableSnapshot | null = null;
  try {
    await allOrNothing({
      where: EDUCATION_TABLE,
      write: async (begin) => {
        const [snapshot, language] = await together([
          (excel) => snapshotTable(OWN, excel),
          readSheetLanguage(displayLanguage),
        ]);
        before = snapshot;
        const locale = localeOf(language);
        begin();
        await inExcel(async (context) => {
          const { tables, worksheets } = context.workbook;
          const known = tables.getItemOrNullObject(EDUCATION_TABLE);
          const range = known.getRange();
          range.load('values');
          const taken = worksheets.getItemOrNullObject(EDUCATION_SHEET);
          const filter = loadFilter(context, EDUCATION_TABLE);
          await context.sync();
          const isNew = known.isNullObject;
          const { table, head } = isNew
            ? queueNewTable(context, OWN, SETTLED_COLUMNS, WIDTHS, locale, !taken.isNullObject)
            : { table: known, head: null };
          const cells = isNew
            ? [[...SETTLED_COLUMNS], SETTLED_COLUMNS.map(() => '')]
            : (range.values as CellRow[]);
          queueUnfiltered([filter], () => change(table, cells, locale));
          const keepNames = head?.();
          await context.sync();
          await keepNames?.();
        });
      },
      takeBack: (excel) => restoreTable(OWN, before!, excel),
    });
  } catch (error) {
    throw toWorkbookError(error, EDUCATION_SHEET);
  }
}
