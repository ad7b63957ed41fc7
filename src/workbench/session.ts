import { formatArea, parseArea, quoteSheetName } from './addresses';
import type { CustomFunctions } from './custom-functions';
import type { Fault } from './dispatcher';
import { addSheets, fillBook, sheetNames } from './fill-book';
import type { BookContext, ChartRecord } from './object-model/book-context';
import { writeTyped } from './object-model/sheet-access';
import { columnNamesOf } from './object-model/table-headers';
import { fillKeptParts, keptPartsOf, NOTHING_KEPT } from './kept-parts';
import type { Unshown } from './find-unshown';
import { readFile, readKept, readUnshown } from './open-file';
import type { TaskPane } from './pane';
import { extensionOf, keepOpened, type OpenedFile } from './saving/opened-file';
import { saveXlsx } from './saving/save-xlsx';
import type { CellValue, SheetStore } from './stores/sheet-store';
import { blankSheet } from './workbook-file';
import type { UniverBook } from './univer/univer-book';

/** A table, as tests want to see it. */
export interface TableSummary {
  readonly name: string;
  readonly sheet: string;
  /** With the header row, such as "A1:L301". */
  readonly address: string;
  readonly columns: readonly string[];
}

export interface SessionParts {
  readonly book: UniverBook;
  readonly context: BookContext;
  readonly functions: CustomFunctions;
  readonly pane: TaskPane;
  /** Takes the settings of a page's address, such as `?lang=fr-FR`. */
  readonly apply: (search: string) => Promise<void>;
  /** Called before a file is read, which may take a while. */
  readonly onOpening: (name: string) => Promise<void>;
  readonly onOpened: (name: string) => void;
  /**
   * With what a file holds that the grid does not show, and whether a saved file has it all the same:
   * not where the sheets of a file were added to the workbook of another.
   */
  readonly onUnshown: (unshown: readonly Unshown[], isKept: boolean) => void;
  readonly onFailed: (error: unknown) => void;
}

/** The open workbook with its pane: what the ribbon does, and what tests do as `window.workbench`. */
export class Session {
  /** Resolves when the first workbook is open and the pane has started. */
  ready: Promise<void> = Promise.resolve();
  readonly #parts: SessionParts;

  /** The file that the workbook came from, where it can be carried on. */
  #opened: OpenedFile | null = null;
  /** The requests that were made when the add-in last changed a cell. */
  #requestsAtChange = 0;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    parts.book.onEvent((event) => {
      if (event.kind !== 'changed' || event.by !== 'add-in') return;
      this.#requestsAtChange = parts.pane.dispatcher.batches;
    });
  }

  /**
   * Opens a file in the place of the workbook; rejects, and changes nothing, if it cannot. The pane
   * starts anew, because in Excel each workbook has a pane of its own.
   */
  async open(bytes: Uint8Array | ArrayBuffer, name: string): Promise<void> {
    // The first workbook would come up later and take this one's place.
    await this.ready;
    await this.replace(bytes, name);
  }

  /** As {@link open}, without waiting for the first workbook: it is opened by this itself. */
  async replace(bytes: Uint8Array | ArrayBuffer, name: string): Promise<void> {
    const { onOpening, onFailed } = this.#parts;
    await onOpening(name);
    try {
      const file = new Uint8Array(bytes);
      const sheets = await readFile(file, name);
      await this.#show(name, sheets, file);
    } catch (error) {
      onFailed(error);
      throw error;
    }
  }

  /**
   * Adds the sheets of a file to the open workbook, as Excel does with *Move or Copy*; rejects, and
   * changes nothing, if it cannot. The pane goes on: it is still the same workbook.
   */
  async add(bytes: Uint8Array | ArrayBuffer, name: string): Promise<void> {
    await this.ready;
    const { book, context, onOpening, onUnshown, onFailed } = this.#parts;
    await onOpening(name);
    try {
      const file = new Uint8Array(bytes);
      addSheets(context, await readFile(file, name));
      book.host.flush();
      onUnshown(readUnshown(file, name), false);
    } catch (error) {
      onFailed(error);
      throw error;
    }
  }

  /** Empties the workbook: one blank sheet. */
  async clearAll(): Promise<void> {
    await this.#show('Book1.xlsx', [{ ...blankSheet, name: 'Sheet1', rows: [] }]);
  }

  /** Calculated values of an address such as "A1:C3"; waits for all calculation, #BUSY! included. */
  async values(sheet: string, address: string): Promise<CellValue[][]> {
    await this.ready;
    await this.#settled();
    return this.#sheet(sheet).values(parseArea(address));
  }

  /** The formulas of an address, '' where there is none. */
  async formulas(sheet: string, address: string): Promise<string[][]> {
    await this.#settled();
    return this.#sheet(sheet).formulas(parseArea(address));
  }

  /** Types a formula, or anything else, into a cell as the user would. */
  async setFormula(sheet: string, address: string, formula: string): Promise<void> {
    await this.ready;
    writeTyped(this.#parts.context, this.#sheet(sheet), parseArea(address), formula);
    await this.#parts.book.settle();
  }

  async sheets(): Promise<string[]> {
    await this.ready;
    return sheetNames(this.#parts.book);
  }

  /** The workbook as the bytes of an .xlsx file. */
  async save(): Promise<Uint8Array> {
    await this.ready;
    await this.#settled();
    const { book, context } = this.#parts;
    return saveXlsx(book, keptPartsOf(context), this.#opened);
  }

  /** What the workbook's file is called once it is saved: one with macros stays one. */
  get savedName(): string {
    return this.#parts.book.name.replace(/\.[^.]*$/, '') + extensionOf(this.#opened);
  }

  async tables(): Promise<TableSummary[]> {
    return this.#parts.book.sheets().flatMap((sheet) =>
      sheet.tables().map((table) => ({
        name: table.name,
        sheet: sheet.name,
        address: formatArea(table.area),
        columns: columnNamesOf(sheet, table),
      })),
    );
  }

  /** Charts that the add-in made, on the sheets that are there. They are kept, and not drawn. */
  async charts(): Promise<(Omit<ChartRecord, 'sheetId'> & { readonly sheet: string })[]> {
    const { context } = this.#parts;
    return context.chartsShown().map(({ sheetId, ...chart }) => ({
      ...chart,
      sheet: context.sheetById(sheetId)!.name,
    }));
  }

  /** The address of the cells with values, or null for a blank sheet. */
  async usedRange(sheet: string): Promise<string | null> {
    await this.#settled();
    const area = this.#sheet(sheet).usedArea(true);
    return area && formatArea(area);
  }

  /** Shows a sheet and selects an address there. */
  async select(sheet: string, address: string): Promise<void> {
    this.#parts.book.select({ sheetId: this.#sheet(sheet).id, areas: [parseArea(address)] });
  }

  /** The selection, such as "Sheet1!A1:B2". */
  async selection(): Promise<string> {
    const { sheetId, areas } = this.#parts.book.selection();
    const name = this.#parts.context.sheetById(sheetId)?.name ?? '';
    return areas.map((area) => `${quoteSheetName(name)}!${formatArea(area)}`).join(',');
  }

  async protect(sheet: string): Promise<void> {
    this.#parts.context.protectedSheets.set(this.#sheet(sheet).id, '');
  }

  async unprotect(sheet: string): Promise<void> {
    this.#parts.context.protectedSheets.delete(this.#sheet(sheet).id);
  }

  async renameSheet(from: string, to: string): Promise<void> {
    this.#sheet(from).name = to;
  }

  async deleteSheet(sheet: string): Promise<void> {
    this.#parts.book.deleteSheet(this.#sheet(sheet).id);
  }

  /** Fails batches of the add-in before they take effect; null ends it. */
  injectFault(fault: ((batchNumber: number) => Fault) | null): void {
    this.#parts.pane.dispatcher.beforeBatch = fault;
  }

  /** Fails batches of the add-in after they took effect, in place of their answers. */
  injectLateFault(fault: ((batchNumber: number) => Fault) | null): void {
    this.#parts.pane.dispatcher.afterBatch = fault;
  }

  /** How many requests the add-in has made: each is a round trip to Excel. */
  async roundTrips(): Promise<number> {
    return this.#parts.pane.dispatcher.batches;
  }

  /** As {@link roundTrips}, up to the request in which the add-in last changed a cell. */
  async roundTripsAtChange(): Promise<number> {
    await this.#settled();
    return this.#requestsAtChange;
  }

  /** Has the page look as its address would have it, such as `?lang=fr-FR`; the workbook stays. */
  async apply(search: string): Promise<void> {
    await this.ready;
    await this.#parts.apply(search);
  }

  /** Closes the pane, whatever it is doing, and opens it on the same workbook. */
  async restartPane(): Promise<void> {
    await this.#parts.pane.start();
  }

  /** @param file that the contents were read from */
  async #show(
    name: string,
    contents: Parameters<typeof fillBook>[2],
    file: Uint8Array | null = null,
  ): Promise<void> {
    const { book, context, pane, onOpened, onUnshown } = this.#parts;
    const kept = file ? readKept(file, name) : NOTHING_KEPT;
    fillBook(context, name, contents);
    fillKeptParts(context, kept);
    book.host.flush();
    this.#opened = file && keepOpened(file, name, book);
    onOpened(name);
    onUnshown(file ? readUnshown(file, name) : [], this.#opened !== null);
    await pane.start();
  }

  /** Calculation and the add-in's functions take turns until neither has anything left. */
  async #settled(): Promise<void> {
    const { book, functions } = this.#parts;
    do {
      await book.settle();
      await functions.whenIdle();
      await book.settle();
    } while (functions.pending > 0);
  }

  #sheet(name: string): SheetStore {
    const sheet = this.#parts.context.sheetByName(name);
    if (!sheet) throw new Error(`There is no sheet “${name}”.`);
    return sheet;
  }
}
