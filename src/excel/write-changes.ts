import { CHANGE_KINDS, type ChangeKind, type ChangeLine } from '../review/compare-results';
import { isOutcome, isTarget } from '../review/read-words';
import type { CellRow } from '../staffing-export/export-layout';
import { sheetPhrases } from '../wording/sheet-phrases';
import { wordingFor } from '../wording/wording';
import { inExcel } from './in-excel';
import type { OwnSheet } from './own-sheet';
import { replaceSheet } from './replace-sheet';
import { CHANGES_SHEET, CHANGES_TABLE, RESULT_SHEET } from './result-names';
import { asTyped } from './typed-cell';
import { writeRows } from './write-rows';

/** The columns of the changes table. The names are the same everywhere. */
export const CHANGE_COLUMNS = [
  'Position number',
  'What changed',
  'Before',
  'Now',
  'Job title',
  'Verified before',
] as const;
export type ChangeColumn = (typeof CHANGE_COLUMNS)[number];

const WIDTHS: Readonly<Record<ChangeColumn, number>> = {
  'Position number': 110,
  'What changed': 120,
  Before: 200,
  Now: 200,
  'Job title': 240,
  'Verified before': 150,
};

const ROWS_PER_BLOCK = 10_000;

/** The sheet *JD Changes*, and how it is known. */
export const CHANGES: OwnSheet = {
  sheetName: CHANGES_SHEET,
  tableName: CHANGES_TABLE,
  mark: 'JD.Draft.Changes',
};

/** Writes the sheet *JD Changes* anew, one row for each thing that changed about a position. */
export async function writeChanges(
  lines: readonly ChangeLine[],
  displayLanguage: string,
): Promise<void> {
  await replaceSheet(CHANGES, RESULT_SHEET, async (sheetId) => {
    await writeRows(sheetId, 0, [CHANGE_COLUMNS.map(asTyped)]);
    for (let next = 0; next < lines.length; next += ROWS_PER_BLOCK) {
      const block = lines.slice(next, next + ROWS_PER_BLOCK);
      await writeRows(sheetId, next + 1, printLines(block, displayLanguage));
    }
    await formatChanges(sheetId, lines.length);
  });
}

/** What a change is called in the column *What changed*. */
export function changeWords(displayLanguage: string): Readonly<Record<ChangeKind, string>> {
  return sheetPhrases(displayLanguage).change;
}

/** The kind that a cell *What changed* names, in any of our languages; null for other texts. */
export function readChangeKind(text: string): ChangeKind | null {
  return KINDS.get(text) ?? null;
}

const KINDS: ReadonlyMap<string, ChangeKind> = new Map(
  ['en', 'fr', 'es'].flatMap((language) => {
    const words = changeWords(language);
    return CHANGE_KINDS.map((kind) => [words[kind], kind] as const);
  }),
);

function printLines(lines: readonly ChangeLine[], displayLanguage: string): CellRow[] {
  const words = changeWords(displayLanguage);
  const wording = wordingFor(displayLanguage);
  const say = (kind: ChangeKind, value: string): string => {
    if (kind === 'outcome' && isOutcome(value)) return wording.outcome[value];
    return kind === 'family' && isTarget(value) ? wording.target(value) : value;
  };
  return lines.map(({ number, kind, before, now, title, verifiedBefore }) =>
    [number, words[kind], say(kind, before), say(kind, now), title, verifiedBefore].map(asTyped),
  );
}

function formatChanges(sheetId: string, rowCount: number): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const { tables } = sheet;
    tables.load('items');
    await context.sync();
    // A table has a row below its header, be it a blank one.
    const rows = Math.max(2, rowCount + 1);
    const range = sheet.getRangeByIndexes(0, 0, rows, CHANGE_COLUMNS.length);
    // A busy Excel may have added it and yet refused: then the batch runs a second time.
    const table = tables.items[0] ?? tables.add(range, true);
    table.style = 'TableStyleLight9';
    table.showBandedRows = false;
    CHANGE_COLUMNS.forEach((column, index) => {
      sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = WIDTHS[column];
    });
    sheet.freezePanes.freezeRows(1);
    await context.sync();
  });
}
