import type { AddedFamily } from '../../domain/job-description';
import type { DecisionChange } from '../../review/decision-book';
import {
  DECISION_COLUMNS,
  findColumns,
  parseLines,
  printDecision,
  type DecisionColumn,
} from '../../review/decision-lines';
import { decisionKey, type ReviewDecision } from '../../review/review-decision';
import type { Cell, CellRow } from '../../staffing-export/export-layout';
import type { Wording } from '../../wording/wording';
import { DATE_FORMATS } from '../own-sheets/date-formats';
import { inExcel } from '../request/in-excel';
import { DECISIONS_SHEET, DECISIONS_TABLE } from '../own-sheets/result-names';
import { queueNewTable, type NewTable } from '../own-sheets/queue-new-table';
import { lineOf, queueRemoval } from '../own-sheets/queue-removal';
import type { OwnTable } from '../own-sheets/table-snapshot';
import { asTyped } from '../request/typed-cell';

const COLUMN_WIDTHS: Readonly<Record<DecisionColumn, number>> = {
  Title: 220,
  Grade: 60,
  'Former family': 140,
  'Position number': 100,
  'Job family': 260,
  'Allocated grade': 100,
  'Decided by': 90,
  'Decided on': 90,
  Why: 300,
};

/** Where the lines stand. */
export const DECISIONS: OwnTable = { sheetName: DECISIONS_SHEET, tableName: DECISIONS_TABLE };

/** Adds the sheet and its table where they are missing, behind all other sheets. */
export function ensureDecisionsTable(wording: Wording): Promise<void> {
  return inExcel(async (context) => {
    const { tables, worksheets } = context.workbook;
    const known = tables.getItemOrNullObject(DECISIONS_TABLE);
    const taken = worksheets.getItemOrNullObject(DECISIONS_SHEET);
    await context.sync();
    if (!known.isNullObject) return;
    const { table, head } = queueDecisionsTable(context, taken, wording);
    formatDates(table, wording);
    const keepNames = head();
    await context.sync();
    await keepNames();
  });
}

function queueDecisionsTable(
  context: Excel.RequestContext,
  taken: Excel.Worksheet,
  { locale }: Wording,
): NewTable {
  const isNameTaken = !taken.isNullObject;
  return queueNewTable(context, DECISIONS, DECISION_COLUMNS, COLUMN_WIDTHS, locale, isNameTaken);
}

/** The table's cells, to be changed in a later step of the same batch. */
export interface LoadedDecisions extends NewTable {
  /** Header and lines. */
  readonly cells: readonly CellRow[];
}

/**
 * Asks for the cells of the table.
 *
 * @returns what tells them after the next sync; where there is no table, one is then queued.
 */
export function loadDecisions(
  context: Excel.RequestContext,
  wording: Wording,
): () => LoadedDecisions {
  const { tables, worksheets } = context.workbook;
  const table = tables.getItemOrNullObject(DECISIONS_TABLE);
  const range = table.getRange();
  range.load('values');
  const taken = worksheets.getItemOrNullObject(DECISIONS_SHEET);
  return () => known(table, range) ?? fresh(context, taken, wording);
}

const known = (table: Excel.Table, range: Excel.Range): LoadedDecisions | null =>
  table.isNullObject
    ? null
    : { table, cells: range.values as CellRow[], head: () => async () => {} };

const fresh = (
  context: Excel.RequestContext,
  taken: Excel.Worksheet,
  wording: Wording,
): LoadedDecisions => ({
  ...queueDecisionsTable(context, taken, wording),
  cells: [[...DECISION_COLUMNS], DECISION_COLUMNS.map(() => '')],
});

/**
 * Queues what makes the lines of each changed key what the change says: in their places where there
 * were some, at the end else. Lines about anything else, and columns of the user's own, stay.
 *
 * @param families of later annexes that lines may name.
 */
export function queueDecisions(
  { table, cells }: LoadedDecisions,
  changes: readonly DecisionChange[],
  families: readonly AddedFamily[],
  wording: Wording,
): void {
  const [header, ...rows] = cells;
  const linesByKey = findLines(header!, rows, families);
  const print = (decision: ReviewDecision, before?: CellRow) =>
    printRow(header!, decision, wording, before);
  const removed: number[] = [];
  const added: Cell[][] = [];
  const free = rows.flatMap((row, index) => (row.every((cell) => cell === '') ? [index] : []));
  for (const { key, lines } of changes) {
    const places = linesByKey.get(key) ?? [];
    lines.forEach((decision, index) => {
      const place = places[index] ?? free.shift();
      if (place === undefined) added.push(print(decision));
      else lineOf(table, place, header!.length).values = [print(decision, rows[place])];
    });
    removed.push(...places.slice(lines.length));
  }
  if (added.length > 0) table.rows.add(undefined, added);
  queueRemoval(table, removed, rows.length + added.length, header!.length);
  formatDates(table, wording);
}

function findLines(
  header: CellRow,
  rows: readonly CellRow[],
  families: readonly AddedFamily[],
): Map<string, number[]> {
  const linesByKey = new Map<string, number[]>();
  parseLines(header, rows, families).forEach(({ decision }, index) => {
    if (!decision) return;
    const key = decisionKey(decision);
    linesByKey.set(key, [...(linesByKey.get(key) ?? []), index]);
  });
  return linesByKey;
}

function printRow(
  header: CellRow,
  decision: ReviewDecision,
  wording: Wording,
  before: CellRow = [],
): Cell[] {
  const columns = findColumns(header);
  const row = header.map((_, index) => before[index] ?? '');
  printDecision(decision, wording).forEach((cell, index) => {
    row[columns[DECISION_COLUMNS[index]!]] = cell;
  });
  return row.map(asTyped);
}

function formatDates(table: Excel.Table, { locale }: Wording): void {
  const dates = table.columns.getItem('Decided on' satisfies DecisionColumn).getDataBodyRange();
  dates.numberFormat = DATE_FORMATS[locale] as unknown as string[][];
}
