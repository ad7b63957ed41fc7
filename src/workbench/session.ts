import { formatArea, parseArea, quoteSheetName } from './addresses';
import type { CustomFunctions } from './custom-functions';
import type { Fault } from './dispatcher';
import { addSheets, fillBook, sheetNames } from './fill-book';
import type { BookContext, ChartRecord } from './object-model/book-context';
import { writeTyped } from './object-model/sheet-access';
import { columnNamesOf } from './object-model/table-headers';
import { fillKeptParts, keptPartsOf, NOTHING_KEPT } from './kept-parts';
import type { Unshown, UnshownKind } from './find-unshown';
import type { FileReading } from './opening/file-reading';
import { readElsewhere } from './opening/read-elsewhere';
import type { TaskPane } from './pane';
import { extensionOf, keepOpened, type OpenedFile } from './saving/opened-file';
import { leftBehind } from './saving/left-behind';
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
  /** Called before a file is read, which may take a while, with what gives it up. */
  readonly onOpening: (name: string, cancel: () => void) => Promise<void>;
  /** With the share of the file that is read, from 0 to 1. */
  readonly onProgress: (name: string, done: number) => void;
  readonly onOpened: (name: string) => void;
  /**
   * With what a file holds that the grid does not show, and whether a saved file has it all the same:
   * not where the sheets of a file were added to the workbook of another.
   */
  readonly onUnshown: (unshown: readonly Unshown[], isKept: boolean) => void;
  /** With what of a sheet stays where it was in a saved file although its cells moved. */
  readonly onLeftBehind: (sheet: string, kinds: readonly UnshownKind[]) => void;
  readonly onFailed: (error: unknown) => void;
}

/** The open workbook with its pane: what the ribbon does, and what tests do as `window.workbench`. */
export class Session {
  /** Resolves when the first workbook is open and the pane has started. */
  ready: Promise<void> = Promise.resolve();
  readonly #parts: SessionParts;

  /** The file that the workbook came from, where it can be carried on. */
  #opened: OpenedFile | null = null;
  /** The sheets of which it was said that not all of it moves with its cells. */
  readonly #saidOf = new Set<string>();
  /** What gives up the file that is being read. */
  #reading: AbortController | null = null;
  /** The requests that were made when the add-in last changed a cell. */
  #requestsAtChange = 0;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    parts.context.onMoved = (sheetId) => this.#noteMoved(sheetId);
    parts.book.onEvent((event) => {
      if (event.kind === 'moved') this.#noteMoved(event.sheetId);
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
    const file = new Uint8Array(bytes);
    await this.#read(file, name, (reading) => this.#show(name, reading, file));
  }

  /**
   * Adds the sheets of a file to the open workbook, as Excel does with *Move or Copy*; rejects, and
   * changes nothing, if it cannot. The pane goes on: it is still the same workbook.
   */
  async add(bytes: Uint8Array | ArrayBuffer, name: string): Promise<void> {
    await this.ready;
    const { book, context, onUnshown } = this.#parts;
    await this.#read(new Uint8Array(bytes), name, async ({ sheets, unshown }) => {
      addSheets(context, sheets);
      book.host.flush();
      onUnshown(unshown, false);
    });
  }

  /** Empties the workbook: one blank sheet. */
  async clearAll(): Promise<void> {
    const sheets = [{ ...blankSheet, name: 'Sheet1', rows: [] }];
    await this.#show('Book1.xlsx', { sheets, kept: NOTHING_KEPT, unshown: [] });
  }

  /** Calculated values of an address such as "A1:C3"; waits for all calculation, #BUSY! included. */
  async values(sheet: string, address: string): Promise<CellValue[][]> {
    await this.ready;
    await this.#settled();
    return this.#sheet(sheet).values(parseArea(address));
  }

  /** What is painted in the cells of an address. */
  async texts(sheet: string, address: string): Promise<string[][]> {
    await this.#settled();
    return this.#parts.book.shownTexts(this.#sheet(sheet).id, parseArea(address));
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

  /** Reads a file; another one that is still being read is given up. */
  async #read(
    file: Uint8Array,
    name: string,
    take: (reading: FileReading) => Promise<void>,
  ): Promise<void> {
    const { onOpening, onProgress, onFailed } = this.#parts;
    this.#reading?.abort();
    const reading = (this.#reading = new AbortController());
    const { signal } = reading;
    await onOpening(name, () => reading.abort());
    try {
      await take(
        await readElsewhere(file, name, { signal, onProgress: (done) => onProgress(name, done) }),
      );
    } catch (error) {
      // Who began to open another one does not want to hear of this one.
      if (this.#reading === reading) onFailed(error);
      throw error;
    } finally {
      if (this.#reading === reading) this.#reading = null;
    }
  }

  /** @param file that was read */
  async #show(
    name: string,
    { sheets, kept, unshown }: FileReading,
    file: Uint8Array | null = null,
  ): Promise<void> {
    const { book, context, pane, onOpened, onUnshown } = this.#parts;
    fillBook(context, name, sheets);
    fillKeptParts(context, kept);
    book.host.flush();
    this.#saidOf.clear();
    this.#opened = file && keepOpened(file, name, book);
    onOpened(name);
    onUnshown(unshown, this.#opened !== null);
    await pane.start();
  }

  /** What would be wrong in a saved file is said while it can still be undone, once for a sheet. */
  #noteMoved(sheetId: string): void {
    if (!this.#opened || this.#saidOf.has(sheetId)) return;
    const kinds = leftBehind(this.#opened, sheetId);
    if (kinds.length === 0) return;
    this.#saidOf.add(sheetId);
    this.#parts.onLeftBehind(this.#parts.context.sheetById(sheetId)?.name ?? '', kinds);
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
