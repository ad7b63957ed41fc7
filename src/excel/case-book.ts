import type { FileItem } from '../agreements/professional-2023/personal-file';
import { caseKey, type CaseNote } from '../cases/official-case';
import type { Recording } from '../cases/record-event';
import { toSerial, type PlainDate } from '../domain/plain-date';
import type { Cell, CellRow } from '../staffing-export/export-layout';
import { obligationWords } from '../wording/obligation-words';
import { wordingFor, type Wording } from '../wording/wording';
import { addressOf } from './cell-address';
import { datesOfEffect, loadAddedFamilies } from './added-families';
import { caseCandidates } from './case-candidates';
import { columnOfEvent, columnOfNote, COMPUTED_COLUMNS } from './case-columns';
import { parseCases, printCase, TICK } from './case-lines';
import { computedCells } from './case-status';
import {
  CaseMoved,
  type CaseRef,
  type CasesCreated,
  type CaseScope,
  type CaseSheet,
  type CaseUndo,
} from './cases-workbook';
import { changeCells } from './change-case-cells';
import { addCaseLines, readCasesTable, type CasesCells } from './cases-table';
import { findResult, type ResultPlace } from './find-result';
import { inExcel } from './in-excel';
import { readBlocks } from './read-source';
import { CASES_TABLE } from './result-names';
import { settingsOf } from './result-settings';
import { readSelectedRows } from './selected-rows';
import type { Shown } from './select-result-rows';
import { settleOwed } from './take-back';
import { asTyped } from './typed-cell';
import { codeOf, toWorkbookError } from './workbook-error';

export async function readCases(
  today: PlainDate,
  displayLanguage: string,
): Promise<CaseSheet | null> {
  return asWorkbookErrors(async () => {
    await settleOwed();
    const cells = await readCasesTable();
    if (!cells) return null;
    const reading = parseCases(cells.places, cells.rows);
    await writeComputed(cells, reading.lines, today, wordingFor(displayLanguage));
    return { ...reading, firstSheetRow: cells.top + 1, selected: await findSelected(cells) };
  });
}

/** Writes the computed columns where what stands there is not what should. */
async function writeComputed(
  cells: CasesCells,
  lines: CaseSheet['lines'],
  today: PlainDate,
  wording: Wording,
): Promise<void> {
  const { places, top, left, sheetId, rows, formulas } = cells;
  const columns = COMPUTED_COLUMNS.map((column) => places.get(column));
  const due = places.get('Due');
  if (due === undefined || columns.includes(undefined)) return;
  const lineByRow = new Map(lines.map((line) => [line.row, line.found]));
  const wanted = rows.map((_, row): Cell[] => {
    const found = lineByRow.get(row);
    if (found === undefined) return COMPUTED_COLUMNS.map(() => '');
    const place = { top: top + row, bottom: top + row, left: left + due, right: left + due };
    return computedCells(found, today, addressOf(place).split(':')[0]!, wording);
  });
  const changed = columns.flatMap((place, index) => {
    const isSame = wanted.every((row, at) => String(formulas[at]![place!]) === String(row[index]));
    return isSame ? [] : [{ place: place!, index }];
  });
  if (changed.length === 0) return;
  try {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (const { place, index } of changed) {
        // The whole column at once: Excel spreads a lone formula over a table's column.
        sheet.getRangeByIndexes(top, left + place, rows.length, 1).values = wanted.map((row) => {
          const cell = row[index]!;
          return [String(cell).startsWith('=') ? cell : asTyped(cell)];
        });
      }
      await context.sync();
    });
  } catch (error) {
    // On a protected sheet the pane still says what is owed.
    if (codeOf(error) !== 'AccessDenied') throw error;
  }
}

export async function createCases(
  scope: CaseScope,
  displayLanguage: string,
): Promise<CasesCreated> {
  // What a failed change left would be read as known.
  await settleOwed();
  const place = await findResult();
  const { layout, assessment } = await settingsOf(place, displayLanguage);
  const wording = wordingFor(displayLanguage);
  return asWorkbookErrors(async () => {
    const rows = await readRows(place, scope);
    const effectiveOn = datesOfEffect(await loadAddedFamilies(), assessment.effectiveOn);
    const { cases, ...rest } = caseCandidates(rows, layout.columns, place.firstAnswer, effectiveOn);
    const table = await readCasesTable();
    const known = table ? knownKeys(table) : new Set<string>();
    const added = cases.filter((found) => !known.has(caseKey(found)));
    if (added.length > 0) {
      await addCaseLines(
        added.map((found) => printCase(found, wording)),
        wording,
      );
    }
    return { ...rest, added: added.length, known: cases.length - added.length };
  });
}

/** Also of lines that cannot be read: what stands there is the user's, and is not added again. */
function knownKeys({ places, rows }: CasesCells): ReadonlySet<string> {
  const textIn = (row: CellRow, column: string) =>
    String(row[places.get(column) ?? -1] ?? '').trim();
  return new Set(
    rows.map((row) => {
      const agreement = textIn(row, 'Agreement') === '2019' ? '2019' : '2023';
      return caseKey({ positionNumber: textIn(row, 'Position number'), agreement });
    }),
  );
}

async function readRows(place: ResultPlace, scope: CaseScope): Promise<CellRow[]> {
  const wanted = scope === 'all' ? null : await readSelectedRows(place.body);
  const rows: CellRow[] = [];
  for await (const block of readBlocks(place.body)) {
    block.rows.forEach((row, index) => {
      if (wanted === null || wanted.has(block.offset + index)) rows.push(row);
    });
  }
  return rows;
}

export function recordCase(
  ref: CaseRef,
  { event, on, notes }: Recording,
  displayLanguage: string,
): Promise<CaseUndo> {
  const { note } = obligationWords(wordingFor(displayLanguage).locale);
  const entries = Object.entries(notes) as [CaseNote, keyof typeof note][];
  return fillCells(ref, [
    { column: columnOfEvent(event), written: toSerial(on) },
    ...entries.map(([name, value]) => ({ column: columnOfNote(name), written: note[value] })),
  ]);
}

export function fileCase(ref: CaseRef, item: FileItem): Promise<CaseUndo> {
  return fillCells(ref, [{ column: `File: ${item}`, written: TICK }]);
}

async function fillCells(ref: CaseRef, cells: CaseUndo['cells']): Promise<CaseUndo> {
  await asWorkbookErrors(() => changeCells(ref, cells, 'fill'));
  return { ref, cells };
}

export function undoCase({ ref, cells }: CaseUndo): Promise<void> {
  return asWorkbookErrors(() => changeCells(ref, cells, 'empty'));
}

export function selectCase({ row, found }: CaseRef): Promise<Shown> {
  return selectIn(row, null, caseKey(found));
}

/** The cell that cannot be read; the whole line where the column is missing. */
export function selectCaseCell(row: number, column: string): Promise<Shown> {
  return selectIn(row, column, null);
}

function selectIn(row: number, column: string | null, key: string | null): Promise<Shown> {
  return asWorkbookErrors(async () => {
    const table = await readCasesTable();
    if (!table) return { how: 'none' };
    let line = row;
    if (key !== null) {
      const { lines } = parseCases(table.places, table.rows);
      const isKey = ({ found }: (typeof lines)[number]) => found !== null && caseKey(found) === key;
      line = (lines.find((l) => l.row === row && isKey(l)) ?? lines.find(isKey))?.row ?? -1;
    }
    if (line < 0 || line >= table.rows.length) return { how: 'none' };
    const place = column === null ? undefined : table.places.get(column);
    const right = table.left + (place ?? (table.rows[0]?.length ?? 1) - 1);
    const area = {
      top: table.top + line,
      bottom: table.top + line,
      left: table.left + (place ?? 0),
      right,
    };
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(table.sheetId);
      sheet.activate();
      sheet.getRange(addressOf(area)).select();
      await context.sync();
    });
    return { how: 'selected', rows: 1 };
  });
}

async function findSelected(cells: CasesCells): Promise<number | null> {
  const { sheetId, top, left, rows } = cells;
  const body = {
    sheetId,
    sheetName: '',
    top,
    left,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
  };
  const [first] = await readSelectedRows(body);
  return first ?? null;
}

async function asWorkbookErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof CaseMoved ? error : toWorkbookError(error, CASES_TABLE);
  }
}
