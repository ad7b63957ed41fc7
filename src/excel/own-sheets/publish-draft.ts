import { queueMark } from './draft-mark';
import type { BodyLooks, Filling, Image, KeptEntry } from './filling';
import { draftName, freeTableName, type OwnSheet } from './own-sheet';
import { fillFromDraft, loadPlace, refillTable, type TablePlace } from './refill-table';
import { filtersOf } from '../request/unfiltered';
import type { Headings } from './head-columns';
import type { SheetDraft, StandingTable } from './sheet-draft';
import type { InExcel } from '../request/in-excel';
import { makeLastRequest } from '../request/last-request';
import { codeOf, WorkbookError } from '../request/workbook-error';

/** A draft that is complete, and what becomes of it. */
export interface FinishedDraft {
  readonly image: Image;
  /** What the table's columns are called, from the left. */
  readonly names: readonly string[];
  readonly removed: readonly string[];
  readonly carried: readonly number[];
  readonly looks: BodyLooks | null;
  readonly headings: Headings;
  readonly before: Filling['before'];
  /** Settings that become true with the new content. */
  readonly settings: readonly KeptEntry[];
  /** The sheet after which a new one stands, by id or name. */
  readonly behind: { readonly key: string; readonly ifMissing: 'last' | WorkbookError } | null;
  /** Whether it comes to the front, where it was not in front before. */
  readonly front: boolean;
}

/**
 * Gives a finished draft its place. Where a table of ours stands already, it stays and is filled from
 * the draft: formulas, names, pivots and charts over it go on. Where there is none, the draft becomes
 * the sheet. Until then everything can be undone; after it, whatever happens, it is carried through.
 *
 * @param seen what is around it, where that was asked a moment ago.
 * @returns the sheet.
 * @throws {WorkbookError} `end unknown` if Excel failed and then did not even tell how far it came.
 */
export async function publishDraft(
  own: OwnSheet,
  draft: SheetDraft,
  finished: FinishedDraft,
  excel: InExcel,
  seen: Surroundings | null = null,
): Promise<string> {
  const { standing } = draft;
  await makeLastRequest(
    {
      where: own.sheetName,
      attempt: async (inTime) => {
        try {
          await (standing
            ? fillStanding(own, draft, standing, finished, inTime, seen)
            : inTime((context, isAgain) =>
                takeName(context, own, draft, finished, isAgain ? null : seen),
              ));
        } catch (error) {
          if (codeOf(error) !== 'ItemNotFound') throw error;
          // What is gone has to be named.
          expectThere(own, draft, finished, await lookAround(own, draft, finished.behind, inTime));
          throw error;
        }
      },
      finish: (inTime) =>
        standing ? finishFilling(own, draft, inTime) : finishNaming(own, draft, finished, inTime),
    },
    excel,
  );
  return standing?.sheetId ?? draft.sheetId;
}

/** What is around a draft that is about to take its place. */
export interface Surroundings {
  readonly isDraftThere: boolean;
  readonly isNamed: boolean;
  /** The place of the sheet behind which it stands; null where that is gone. */
  readonly neighbour: number | null;
  readonly tableNames: readonly string[];
  readonly activeId: string;
  /** The table that stands; null where there is none, or none any more. */
  readonly standing: {
    readonly filters: Filling['filters'];
    readonly place: TablePlace;
  } | null;
}

/** Asks what is around a draft. */
export function lookAround(
  own: OwnSheet,
  draft: SheetDraft,
  behind: FinishedDraft['behind'],
  excel: InExcel,
): Promise<Surroundings> {
  return excel((context) => loadSurroundings(context, own, draft, behind));
}

async function loadSurroundings(
  context: Excel.RequestContext,
  own: OwnSheet,
  { sheetId, standing }: SheetDraft,
  behind: FinishedDraft['behind'],
): Promise<Surroundings> {
  const { worksheets, tables } = context.workbook;
  const neighbour = behind && worksheets.getItemOrNullObject(behind.key);
  neighbour?.load('position');
  const found = worksheets.getItemOrNullObject(sheetId);
  found.load('name');
  tables.load('items/name');
  const active = worksheets.getActiveWorksheet();
  active.load('id');
  const table = standing && tables.getItemOrNullObject(standing.tableId);
  table?.autoFilter.load('criteria, isDataFiltered');
  const place = table && loadPlace(table);
  await context.sync();
  return {
    isDraftThere: !found.isNullObject,
    isNamed: !found.isNullObject && found.name === own.sheetName,
    neighbour: neighbour && !neighbour.isNullObject ? neighbour.position : null,
    tableNames: tables.items.map(({ name }) => name),
    activeId: active.id,
    standing:
      table && !table.isNullObject
        ? { filters: filtersOf({ table, header: place!.header }), place: place!.read() }
        : null,
  };
}

/**
 * The mark says that the filling has begun before anything of the table is changed; both are of one
 * request, which Excel carries out in its order and no further than to what it refuses.
 */
async function fillStanding(
  own: OwnSheet,
  draft: SheetDraft,
  standing: StandingTable,
  finished: FinishedDraft,
  excel: InExcel,
  seen: Surroundings | null,
): Promise<void> {
  const around = seen ?? (await lookAround(own, draft, finished.behind, excel));
  expectThere(own, draft, finished, around);
  const filling = fillingOf(finished, around);
  await fillFromDraft(own, filling, excel, 'strict', {
    place: around.standing!.place,
    queue: (context) => {
      const { worksheets } = context.workbook;
      // By id, so that carried out late, when the draft is gone, it comes to nothing.
      worksheets.getItem(draft.sheetId).visibility = Excel.SheetVisibility.hidden;
      if (finished.behind && finished.behind.ifMissing !== 'last') {
        worksheets.getItem(finished.behind.key).load('id');
      }
      context.workbook.tables.getItem(standing.tableId).load('id');
      queueMark(context, own.mark, { version: 1, ...draft.owner, filling });
    },
  });
}

function fillingOf(finished: FinishedDraft, around: Surroundings): Filling {
  const { image, names, removed, carried, looks, headings, before, settings, front } = finished;
  const { filters, place } = around.standing!;
  return {
    ...{ image, names, removed, carried, looks, headings, before, settings, front },
    hasTotals: place.hasTotals,
    filters: filters.flatMap(([column, criteria]) => {
      const name = nameAfter(column, place, finished);
      return name === undefined ? [] : [[name, criteria] as const];
    }),
  };
}

/** What a column of the table that stands is called then: those that stay keep their order. */
function nameAfter(
  column: string,
  { header }: TablePlace,
  { names, removed }: FinishedDraft,
): string | undefined {
  return names[header.filter((name) => !removed.includes(name)).indexOf(column)];
}

/** @throws {WorkbookError} where something that it takes is gone. */
function expectThere(
  own: OwnSheet,
  { standing }: SheetDraft,
  { behind }: FinishedDraft,
  around: Surroundings,
): void {
  if (!around.isDraftThere) throw new WorkbookError('draft vanished', draftName(own));
  if (standing && !around.standing) throw new WorkbookError('result vanished', own.tableName);
  if (behind && around.neighbour === null && behind.ifMissing !== 'last') throw behind.ifMissing;
}

/** Whether the filling was begun; then it is complete by now. */
async function finishFilling(own: OwnSheet, draft: SheetDraft, excel: InExcel): Promise<boolean> {
  if (await refillTable(own, draft.owner.run, excel)) return true;
  return excel(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(draft.sheetId);
    const marked = context.workbook.settings.getItemOrNullObject(own.mark);
    await context.sync();
    // It takes its last request to remove both.
    return found.isNullObject && marked.isNullObject;
  });
}

async function takeName(
  context: Excel.RequestContext,
  own: OwnSheet,
  draft: SheetDraft,
  finished: FinishedDraft,
  seen: Surroundings | null,
): Promise<void> {
  const { worksheets, tables } = context.workbook;
  const { behind, front } = finished;
  const around = seen ?? (await loadSurroundings(context, own, draft, behind));
  // Excel may have done it and yet refused: then the batch runs a second time.
  if (!around.isNamed) {
    expectThere(own, draft, finished, around);
    // Deleted meanwhile, it ends the request here, before anything is done.
    if (behind && behind.ifMissing !== 'last') worksheets.getItem(behind.key).load('id');
    // Not a null object, on which everything would be passed over: of a request that is carried out
    // after it was given up, nothing must happen.
    const sheet = worksheets.getItem(draft.sheetId);
    sheet.visibility = Excel.SheetVisibility.visible;
    if (around.neighbour !== null) sheet.position = around.neighbour + 1;
    // A sheet of an earlier time that the user renamed stays, its table under another name.
    if (around.tableNames.includes(own.tableName)) {
      tables.getItem(own.tableName).name = freeTableName(own, around.tableNames);
    }
    sheet.tables.getItemAt(0).name = own.tableName;
    sheet.name = own.sheetName;
    // Whoever wants the sheet in front says so: what was looked at stays.
    if (!front) worksheets.getItem(around.activeId).activate();
  }
  queueNamed(context, own, draft, finished);
  await context.sync();
}

/** Completes what came past the point of no return; false for what did not. */
function finishNaming(
  own: OwnSheet,
  draft: SheetDraft,
  finished: FinishedDraft,
  excel: InExcel,
): Promise<boolean> {
  return excel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(draft.sheetId);
    sheet.load('name');
    await context.sync();
    if (sheet.isNullObject || sheet.name !== own.sheetName) return false;
    queueNamed(context, own, draft, finished);
    await context.sync();
    return true;
  });
}

function queueNamed(
  context: Excel.RequestContext,
  own: OwnSheet,
  draft: SheetDraft,
  { settings, front }: FinishedDraft,
): void {
  const sheet = context.workbook.worksheets.getItem(draft.sheetId);
  if (front) sheet.activate();
  for (const [key, value] of settings) context.workbook.settings.add(key, value);
  context.workbook.settings.getItemOrNullObject(own.mark).delete();
  if (front) sheet.getRange('A1').select();
}
