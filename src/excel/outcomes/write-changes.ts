import { CHANGE_KINDS, type ChangeKind, type ChangeLine } from '../../review/compare-results';
import { isOutcome, isTarget } from '../../review/read-words';
import type { CellRow } from '../../staffing-export/export-layout';
import { LOCALES } from '../../wording/locale';
import { sheetPhrases } from '../../wording/sheet-phrases';
import { wordingFor } from '../../wording/wording';
import { inExcel } from '../request/in-excel';
import { addTable } from '../own-sheets/add-table';
import { arrangeColumns } from '../own-sheets/arrange-columns';
import { filledTable, writeBody } from '../own-sheets/fill-table';
import { freezeHeader } from '../own-sheets/freeze-header';
import { HEIGHT_OF_HEADER } from '../own-sheets/dress-table';
import { queueNewHeadings } from '../own-sheets/head-columns';
import { replaceSheet, type FilledDraft } from '../own-sheets/replace-sheet';
import { CHANGES, RESULT_SHEET } from '../own-sheets/result-names';
import { carryColumns } from '../result/carry-columns';

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

const IDENTITY: readonly ChangeColumn[] = ['Position number', 'What changed'];

/** Writes the sheet *JD Changes* anew, one row for each thing that changed about a position. */
export async function writeChanges(
  lines: readonly ChangeLine[],
  displayLanguage: string,
): Promise<void> {
  await replaceSheet(CHANGES, RESULT_SHEET, async (draft) => {
    const { standing } = draft;
    const arrangement = arrangeColumns(CHANGE_COLUMNS, standing?.header ?? null);
    const body = await writeBody(CHANGES, draft, arrangement, printLines(lines, displayLanguage));
    await carryColumns(standing, arrangement, body, { before: IDENTITY, now: IDENTITY }, inExcel);
    const heading = { ours: CHANGE_COLUMNS, language: displayLanguage };
    const filled = filledTable(arrangement, body, heading);
    if (!standing) await formatChanges(draft.sheetId, filled);
    return filled;
  });
  await freezeHeader(CHANGES.tableName);
}

/** What a change is called in the column *What changed*. */
function changeWords(displayLanguage: string): Readonly<Record<ChangeKind, string>> {
  return sheetPhrases(displayLanguage).change;
}

/** The kind that a cell *What changed* names, in any of our languages; null for other texts. */
export function readChangeKind(text: string): ChangeKind | null {
  return KINDS.get(text) ?? null;
}

const KINDS: ReadonlyMap<string, ChangeKind> = new Map(
  LOCALES.flatMap((language) => {
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
  return lines.map(({ number, kind, before, now, title, verifiedBefore }) => [
    number,
    words[kind],
    say(kind, before),
    say(kind, now),
    title,
    verifiedBefore,
  ]);
}

function formatChanges(sheetId: string, { image, names, headings }: FilledDraft): Promise<void> {
  return inExcel(async (context, isAgain) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const range = () => sheet.getRangeByIndexes(0, 0, image.rows, image.columns);
    const header = () => sheet.getRangeByIndexes(0, 0, 1, image.columns);
    const table = await addTable(context, sheet, range, isAgain);
    table.style = 'TableStyleLight9';
    table.showBandedRows = false;
    CHANGE_COLUMNS.forEach((column, index) => {
      sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = WIDTHS[column];
    });
    header().format.wrapText = true;
    header().format.rowHeight = HEIGHT_OF_HEADER;
    const keepNames = queueNewHeadings(header, names, headings);
    await context.sync();
    await keepNames();
  });
}
