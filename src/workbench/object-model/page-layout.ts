import { ApiError } from '../api-error';
import { findArea } from './area-lookup';
import type { BookContext, PageLayoutRecord } from './book-context';
import { HostObject } from './host-object';
import { Range } from './range';
import type { SheetStore } from '../stores/sheet-store';

const NO_PAGE: PageLayoutRecord = {
  orientation: 'Portrait',
  zoom: { scale: 100 },
  titleRows: null,
};

/** Excel.PageLayout: how a sheet is printed. It is kept, and nothing is printed here. */
export class PageLayout extends HostObject {
  static override readonly className = 'PageLayout';
  static override readonly scalars = ['orientation', 'zoom'];

  constructor(
    readonly book: BookContext,
    readonly sheet: SheetStore,
  ) {
    super();
  }

  get orientation(): string {
    return this.#page.orientation;
  }
  set orientation(orientation: string) {
    if (!['Portrait', 'Landscape'].includes(orientation)) throw new ApiError('InvalidArgument');
    this.#change({ orientation });
  }
  get zoom(): PageLayoutRecord['zoom'] {
    return this.#page.zoom;
  }
  set zoom(zoom: PageLayoutRecord['zoom']) {
    // Pages are whole ones; what is not fitted is left out.
    const isPages = (pages?: number) =>
      pages === undefined || (Number.isInteger(pages) && pages > 0);
    if (!isPages(zoom.horizontalFitToPages) || !isPages(zoom.verticalFitToPages)) {
      throw new ApiError('InvalidArgument');
    }
    this.#change({ zoom });
  }
  setPrintTitleRows(rows: Range | string): void {
    const area = rows instanceof Range ? rows.area : findArea(this.book, this.sheet, rows).area;
    this.#change({ titleRows: { first: area.top, last: area.bottom } });
  }

  get #page(): PageLayoutRecord {
    return this.book.pageLayouts.get(this.sheet.id) ?? NO_PAGE;
  }

  #change(change: Partial<PageLayoutRecord>): void {
    this.book.requireWritable(this.sheet);
    this.book.pageLayouts.set(this.sheet.id, { ...this.#page, ...change });
  }
}
