import { splitSheetName } from '../addresses';
import { ApiError } from '../api-error';
import { Application } from './application';
import { findArea } from './area-lookup';
import type { BookContext } from './book-context';
import { CustomXmlPartCollection } from './custom-xml';
import { HostObject } from './host-object';
import { leadsOf } from './leads-of';
import { NamedItemCollection } from './named-items';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { Runtime } from './runtime';
import { SettingCollection } from './settings';
import { TableCollection } from './table-collection';
import { WorksheetCollection } from './worksheet-collection';

/** Excel.Workbook, which is also where every path of the client starts. */
export class Workbook extends HostObject {
  static override readonly className = 'Workbook';
  static override readonly scalars = ['name', 'readOnly'];

  constructor(readonly book: BookContext) {
    super();
    book.leads = leadsOf(book);
  }

  get workbook(): Workbook {
    return this;
  }
  get application(): Application {
    return new Application(this.book);
  }
  get _Runtime(): Runtime {
    return new Runtime(this.book);
  }
  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book);
  }
  get tables(): TableCollection {
    return new TableCollection(this.book, null);
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.book, null);
  }
  get settings(): SettingCollection {
    return new SettingCollection(this.book);
  }
  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.book);
  }
  get name(): string {
    return this.book.store.name;
  }
  get readOnly(): boolean {
    return false;
  }

  getSelectedRange(): Range {
    const { sheet, areas } = this.#selection();
    // Excel refuses here too: several areas are asked for with getSelectedRanges.
    if (areas.length > 1) throw new ApiError('InvalidOperation');
    return new Range(this.book, sheet, areas[0]!);
  }
  getSelectedRanges(): RangeAreas {
    const { sheet, areas } = this.#selection();
    return new RangeAreas(this.book, sheet, areas);
  }
  getActiveCell(): Range {
    const { sheet, areas } = this.#selection();
    const { top, left } = areas[0]!;
    return new Range(this.book, sheet, { top, left, bottom: top, right: left });
  }

  /** The client resolves the range of a change event with what the event brought along. */
  _GetRangeForEventByReferenceId(reference: string): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(reference);
    if (!range) throw new ApiError('ItemNotFound');
    return range;
  }
  _GetRangeOrNullObjectForEventByReferenceId(reference: string): Range | null {
    const { sheet: id, cells } = splitSheetName(reference);
    const sheet = this.book.sheetById(id ?? '');
    return sheet && new Range(this.book, sheet, findArea(this.book, sheet, cells).area);
  }

  #selection() {
    const { sheetId, areas } = this.book.store.selection();
    const sheet = this.book.sheetById(sheetId);
    if (!sheet) throw new ApiError('ItemNotFound');
    return { sheet, areas };
  }
}
