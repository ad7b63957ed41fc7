import { CHANGE_KINDS, type ChangeKind } from '../../review/compare-results';
import { ALL_ROWS, isNarrowed, isWithin, type RowFacets } from '../../review/narrow-rows';
import { positionKey } from '../../review/result-row';
import { tidyText } from '../../staffing-export/cell-text';
import { facetColumns, facetReader } from '../result/facet-rows';
import { findResult } from '../result/find-result';
import { inExcel, type InExcel } from '../request/in-excel';
import { readColumns, readRows } from '../result/read-columns';
import { loadComparison, type Comparison } from './remember-comparison';
import { CHANGES_TABLE, RESULT_TABLE } from '../own-sheets/result-names';
import { settingsOf } from '../result/result-settings';
import { RowRuns } from '../request/row-runs';
import { showRows } from '../result/select-result-rows';
import type { Shown } from '../request/select-areas';
import type { Place } from '../request/source-place';
import { toWorkbookError } from '../request/workbook-error';
import { readChangeKind, type ChangeColumn } from './write-changes';

export type ChangeCounts = Readonly<Record<ChangeKind, number>>;

/** Keys of the positions that changed in each way, as the table of the changes lists them. */
export type PositionChanges = Readonly<Record<ChangeKind, ReadonlySet<string>>>;

/** What is known of a comparison that came here without its figures: what its table lists. */
export interface Listed {
  readonly kind: 'listed';
  readonly counts: ChangeCounts;
  readonly changed: { readonly any: number };
}

/** Null where the result was compared with nothing. */
export async function readComparison(): Promise<Comparison | Listed | null> {
  try {
    return (await loadComparison()) ?? (await countLines());
  } catch (error) {
    throw toWorkbookError(error, CHANGES_TABLE);
  }
}

/**
 * Shows the rows of the result whose position changed in one of these ways; those that are gone, in
 * the table of the changes.
 *
 * @param facets narrow the rows of the result.
 * @throws {WorkbookError} `result vanished` where a table that it takes is gone.
 */
export async function selectChanged(
  kinds: readonly ChangeKind[],
  displayLanguage: string,
  facets: RowFacets = ALL_ROWS,
): Promise<Shown> {
  try {
    return kinds.includes('gone')
      ? await selectLines('gone')
      : await selectPositions(kinds, displayLanguage, facets);
  } catch (error) {
    throw toWorkbookError(error, CHANGES_TABLE);
  }
}

/** Nothing has changed where nothing was compared. */
export async function readPositionChanges(): Promise<PositionChanges> {
  const changes = Object.fromEntries(
    CHANGE_KINDS.map((kind) => [kind, new Set<string>()]),
  ) as Record<ChangeKind, Set<string>>;
  try {
    const place = await findChanges();
    if (place) await readLines(place, (kind, key) => changes[kind].add(key));
    return changes;
  } catch (error) {
    throw toWorkbookError(error, CHANGES_TABLE);
  }
}

/** Keys of the positions that are new or changed; empty where nothing was compared. */
export async function readChangedPositions(excel: InExcel): Promise<ReadonlySet<string>> {
  const place = await findChanges(excel);
  if (!place) return new Set();
  return readKeys(place, (kind) => kind !== 'gone', excel);
}

async function countLines(): Promise<Listed | null> {
  const place = await findChanges();
  if (!place) return null;
  const counts = Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, 0])) as Record<
    ChangeKind,
    number
  >;
  const changed = new Set<string>();
  await readLines(place, (kind, key) => {
    counts[kind] += 1;
    if (kind !== 'new' && kind !== 'gone') changed.add(key);
  });
  return { kind: 'listed', counts, changed: { any: changed.size } };
}

async function selectLines(wanted: ChangeKind): Promise<Shown> {
  const place = await findChanges();
  const found = new RowRuns();
  const words = new Set<string>();
  if (place) {
    await readLines(place, (kind, _, row, text) => {
      if (kind !== wanted) return;
      found.add(row);
      words.add(text);
    });
  }
  return showRows(CHANGES_TABLE, found, () => [
    { column: 'What changed' satisfies ChangeColumn, texts: [...words] },
  ]);
}

async function selectPositions(
  kinds: readonly ChangeKind[],
  displayLanguage: string,
  facets: RowFacets,
): Promise<Shown> {
  const changes = await findChanges();
  const result = await findResult();
  const { layout } = await settingsOf(result, displayLanguage);
  const number = layout.columns.find(({ field }) => field === 'position number');
  const facetsOf = facetReader(result, layout);
  const found = new RowRuns();
  const texts = new Set<string>();
  if (changes && number) {
    const keys = await readKeys(changes, (kind) => kinds.includes(kind));
    const narrowing = isNarrowed(facets) ? facetColumns(facetsOf) : [];
    for await (const { offset, rows } of readRows(result.body, [number.index, ...narrowing])) {
      rows.forEach((cells, row) => {
        const cell = cells[number.index]!;
        if (!keys.has(positionKey(tidyText(cell))) || !isWithin(facetsOf.read(cells), facets))
          return;
        found.add(offset + row);
        texts.add(String(cell));
      });
    }
  }
  return showRows(RESULT_TABLE, found, () => [
    { column: result.header[number!.index]!, texts: [...texts] },
  ]);
}

async function readKeys(
  place: ChangesPlace,
  isWanted: (kind: ChangeKind) => boolean,
  excel: InExcel = inExcel,
): Promise<Set<string>> {
  const keys = new Set<string>();
  const take: TakeLine = (kind, key) => {
    if (isWanted(kind)) keys.add(key);
  };
  await readLines(place, take, excel);
  return keys;
}

type TakeLine = (kind: ChangeKind, key: string, row: number, text: string) => void;

async function readLines(
  place: ChangesPlace,
  take: TakeLine,
  excel: InExcel = inExcel,
): Promise<void> {
  const asked: ChangeColumn[] = ['Position number', 'What changed'];
  const indexes = asked.map((column) => place.header.indexOf(column));
  if (indexes.includes(-1)) return;
  for await (const { offset, columns } of readColumns(place, indexes, excel)) {
    columns[1]!.forEach((cell, row) => {
      const kind = readChangeKind(String(cell));
      if (kind) take(kind, positionKey(tidyText(columns[0]![row]!)), offset + row, String(cell));
    });
  }
}

/** The body of the table *JD_Changes*. */
interface ChangesPlace extends Place {
  readonly header: readonly string[];
}

/** Null where there is none. */
function findChanges(excel: InExcel = inExcel): Promise<ChangesPlace | null> {
  return excel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(CHANGES_TABLE);
    const head = table.getHeaderRowRange();
    head.load('values');
    const body = table.getDataBodyRange();
    body.load('rowIndex, columnIndex, rowCount, columnCount');
    const { worksheet } = table;
    worksheet.load('id, name');
    await context.sync();
    if (table.isNullObject) return null;
    return {
      header: head.values[0]!.map(String),
      sheetId: worksheet.id,
      sheetName: worksheet.name,
      top: body.rowIndex,
      left: body.columnIndex,
      rowCount: body.rowCount,
      columnCount: body.columnCount,
    };
  });
}
