import { followUpKey } from '../../deadlines/follow-up';
import type { Cell } from '../../staffing-export/export-layout';
import { allOrNothing } from '../request/all-or-nothing';
import { parseFollowUps } from './follow-up-lines';
import { FollowUpMoved, type FollowUpUndo, type FollowUpRef } from './follow-up-ref';
import { readFollowUpsTable } from './follow-ups-table';
import { inExcel, type InExcel } from '../request/in-excel';
import { FOLLOW_UPS_TABLE } from '../own-sheets/result-names';
import { loadFilter, queueUnfiltered } from '../request/unfiltered';
import { asTyped } from '../request/typed-cell';

type Change = 'fill' | 'empty';

/**
 * Changes cells of one line, all or none: what a user typed meanwhile stays.
 *
 * @throws {FollowUpMoved} where the line is no longer what was read, or a cell holds something else.
 */
export function changeCells(
  ref: FollowUpRef,
  cells: FollowUpUndo['cells'],
  change: Change,
): Promise<void> {
  const isBefore = change === 'fill' ? isEmpty : isWritten;
  const isAfter = change === 'fill' ? isWritten : isEmpty;
  return allOrNothing({
    where: FOLLOW_UPS_TABLE,
    write: async (begin) => {
      const found = await findCells(ref, cells, inExcel);
      if (!found || !found.every(isBefore)) throw new FollowUpMoved();
      begin();
      await writeCells(found, change, inExcel);
    },
    takeBack: async (excel) => {
      const found = await findCells(ref, cells, excel);
      // What somebody typed meanwhile stays.
      const changed = found?.filter(isAfter) ?? [];
      if (changed.length > 0) await writeCells(changed, opposite(change), excel);
    },
  });
}

const opposite = (change: Change): Change => (change === 'fill' ? 'empty' : 'fill');

interface FoundCell {
  readonly sheetId: string;
  /** On the sheet, from 0. */
  readonly row: number;
  readonly column: number;
  readonly now: Cell;
  readonly written: Cell;
}

const isEmpty = ({ now }: FoundCell) => now === '';
const isWritten = ({ now, written }: FoundCell) => now === written;

/** Null where the line is no longer what was read, or lacks a column. */
async function findCells(
  { row, found }: FollowUpRef,
  cells: FollowUpUndo['cells'],
  excel: InExcel,
): Promise<FoundCell[] | null> {
  const table = await readFollowUpsTable(excel);
  const line = table?.rows[row];
  const again = table && parseFollowUps(table.places, table.rows).lines.find((l) => l.row === row);
  if (!line || !again?.found || followUpKey(again.found) !== followUpKey(found)) return null;
  const { sheetId, top, left, places } = table;
  const all = cells.flatMap(({ column, written }): FoundCell[] => {
    const place = places.get(column);
    if (place === undefined) return [];
    return [{ sheetId, row: top + row, column: left + place, now: line[place]!, written }];
  });
  return all.length === cells.length ? all : null;
}

function writeCells(cells: readonly FoundCell[], change: Change, excel: InExcel): Promise<void> {
  return excel(async (context) => {
    const filter = loadFilter(context, FOLLOW_UPS_TABLE);
    await context.sync();
    queueUnfiltered([filter], () => {
      for (const { sheetId, row, column, written } of cells) {
        const target = context.workbook.worksheets.getItem(sheetId).getCell(row, column);
        target.values = [[change === 'fill' ? asTyped(written) : '']];
      }
    });
    await context.sync();
  });
}
