import type { FileItem } from '../../agreements/professional-2023/personal-file';
import { followUpKey, type FollowUpNote } from '../../deadlines/follow-up';
import type { Recording } from '../../deadlines/record-event';
import { toSerial, type PlainDate } from '../../domain/plain-date';
import type { LetterRow } from '../../documents/letters/letter-row';
import type { Cell, CellRow } from '../../staffing-export/export-layout';
import { obligationWords } from '../../wording/obligations/words-for';
import { localeOf } from '../../wording/locale';
import { wordingFor, type Wording } from '../../wording/wording';
import { addressOf } from '../request/cell-address';
import { datesOfEffect } from '../catalogue/added-families';
import { followUpCandidates } from './follow-up-candidates';
import { columnOfEvent, columnOfNote, COMPUTED_COLUMNS } from './follow-up-columns';
import { parseFollowUps, printFollowUp, TICK } from './follow-up-lines';
import { computedCells } from './follow-up-status';
import {
  FollowUpMoved,
  type FollowUpUndo,
  type FollowUpRef,
  type FollowUpsCreated,
  type FollowUpScope,
  type FollowUpSheet,
} from './follow-up-ref';
import { changeCells } from './change-follow-up-cells';
import {
  addFollowUpLines,
  addLaterColumns,
  readFollowUpsTable,
  type FollowUpsCells,
} from './follow-ups-table';
import { openLetterRows } from '../letters/read-letter-rows';
import { findResult, type ResultPlace } from '../result/find-result';
import { inExcel } from '../request/in-excel';
import { readSheetLanguage } from '../own-sheets/sheet-language';
import { together } from '../request/together';
import { FOLLOW_UPS_TABLE } from '../own-sheets/result-names';
import { loadFilter, queueUnfiltered } from '../request/unfiltered';
import { readSelectedRows } from '../result/selected-rows';
import type { Shown } from '../request/select-areas';
import { settleOwed } from '../request/take-back';
import { asTyped } from '../request/typed-cell';
import { codeOf, toWorkbookError } from '../request/workbook-error';

export async function readFollowUps(
  today: PlainDate,
  displayLanguage: string,
): Promise<FollowUpSheet | null> {
  return asWorkbookErrors(async () => {
    await settleOwed();
    const [cells, language] = await together([
      readFollowUpsTable,
      readSheetLanguage(displayLanguage),
    ]);
    if (!cells) return null;
    const reading = parseFollowUps(cells.places, cells.rows);
    await writeComputed(cells, reading.lines, today, wordingFor(language));
    return { ...reading, firstSheetRow: cells.top + 1, selected: await findSelected(cells) };
  });
}

/** Writes the computed columns where what stands there is not what should. */
async function writeComputed(
  cells: FollowUpsCells,
  lines: FollowUpSheet['lines'],
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
      const filter = loadFilter(context, FOLLOW_UPS_TABLE);
      await context.sync();
      const sheet = context.workbook.worksheets.getItem(sheetId);
      queueUnfiltered([filter], () => {
        for (const { place, index } of changed) {
          // The whole column at once: Excel spreads a lone formula over a table's column.
          sheet.getRangeByIndexes(top, left + place, rows.length, 1).values = wanted.map((row) => {
            const cell = row[index]!;
            return [String(cell).startsWith('=') ? cell : asTyped(cell)];
          });
        }
      });
      await context.sync();
    });
  } catch (error) {
    // On a protected sheet the pane still says what is owed.
    if (codeOf(error) !== 'AccessDenied') throw error;
  }
}

export async function createFollowUps(
  scope: FollowUpScope,
  displayLanguage: string,
): Promise<FollowUpsCreated> {
  // What a failed change left would be read as known.
  await settleOwed();
  const place = await findResult();
  return asWorkbookErrors(async () => {
    const result = await openLetterRows(place, displayLanguage);
    const rows = await readScope(place, result, scope);
    const { catalogue, settings } = result;
    const wording = wordingFor(settings.displayLanguage);
    const effectiveOn = datesOfEffect(catalogue.added, settings.assessment.effectiveOn);
    const { followUps, ...rest } = followUpCandidates(rows, catalogue, effectiveOn);
    const table = await readFollowUpsTable();
    const known = table ? knownKeys(table) : new Set<string>();
    const added = followUps.filter((found) => !known.has(followUpKey(found)));
    if (added.length > 0) {
      await addFollowUpLines(
        added.map((found) => printFollowUp(found, wording)),
        wording,
      );
    }
    return { ...rest, added: added.length, known: followUps.length - added.length };
  });
}

/** Also of lines that cannot be read: what stands there is the user's, and is not added again. */
function knownKeys({ places, rows }: FollowUpsCells): ReadonlySet<string> {
  const textIn = (row: CellRow, column: string) =>
    String(row[places.get(column) ?? -1] ?? '').trim();
  return new Set(
    rows.map((row) => {
      const agreement = textIn(row, 'Agreement') === '2019' ? '2019' : '2023';
      return followUpKey({ positionNumber: textIn(row, 'Position number'), agreement });
    }),
  );
}

async function readScope(
  place: ResultPlace,
  { readRows }: Pick<Awaited<ReturnType<typeof openLetterRows>>, 'readRows'>,
  scope: FollowUpScope,
): Promise<LetterRow[]> {
  const wanted = scope === 'all' ? null : await readSelectedRows(place.body);
  const rows: LetterRow[] = [];
  for await (const row of readRows()) {
    if (wanted === null || wanted.has(row.row)) rows.push(row);
  }
  return rows;
}

export function recordFollowUp(
  ref: FollowUpRef,
  { event, on, notes }: Recording,
  displayLanguage: string,
): Promise<FollowUpUndo> {
  return fillCells(ref, async () => {
    const { note } = obligationWords(localeOf(await addLaterColumns(displayLanguage)));
    const entries = Object.entries(notes) as [FollowUpNote, keyof typeof note][];
    return [
      { column: columnOfEvent(event), written: toSerial(on) },
      ...entries.map(([name, value]) => ({ column: columnOfNote(name), written: note[value] })),
    ];
  });
}

export function fileFollowUp(ref: FollowUpRef, item: FileItem): Promise<FollowUpUndo> {
  return fillCells(ref, async () => [{ column: `File: ${item}`, written: TICK }]);
}

async function fillCells(
  ref: FollowUpRef,
  prepare: () => Promise<FollowUpUndo['cells']>,
): Promise<FollowUpUndo> {
  return asWorkbookErrors(async () => {
    await settleOwed();
    const cells = await prepare();
    await changeCells(ref, cells, 'fill');
    return { ref, cells };
  });
}

export function undoFollowUp({ ref, cells }: FollowUpUndo): Promise<void> {
  return asWorkbookErrors(() => changeCells(ref, cells, 'empty'));
}

export function selectFollowUp({ row, found }: FollowUpRef): Promise<Shown> {
  return selectIn(row, null, followUpKey(found));
}

/** The cell that cannot be read; the whole line where the column is missing. */
export function selectFollowUpCell(row: number, column: string): Promise<Shown> {
  return selectIn(row, column, null);
}

function selectIn(row: number, column: string | null, key: string | null): Promise<Shown> {
  return asWorkbookErrors(async () => {
    const table = await readFollowUpsTable();
    if (!table) return { how: 'none' };
    let line = row;
    if (key !== null) {
      const { lines } = parseFollowUps(table.places, table.rows);
      const isKey = ({ found }: (typeof lines)[number]) =>
        found !== null && followUpKey(found) === key;
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

async function findSelected(cells: FollowUpsCells): Promise<number | null> {
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
    throw error instanceof FollowUpMoved ? error : toWorkbookError(error, FOLLOW_UPS_TABLE);
  }
}
