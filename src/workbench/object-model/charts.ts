import { columnCountOf, formatArea, quoteSheetName, rowCountOf, type Area } from '../addresses';
import { ApiError } from '../api-error';
import type { SheetStore } from '../stores/sheet-store';
import type { BookContext, ChartRecord } from './book-context';
import { IndexedCollection } from './collections';
import { HostCollection, HostObject } from './host-object';
import { Range } from './range';

/**
 * Excel.Chart. The workbench cannot draw charts: it records them, so that the add-in's code runs and
 * tests can see what Excel would show.
 */
class Chart extends HostObject {
  static override readonly className = 'Chart';
  static override readonly scalars = ['height', 'id', 'left', 'name', 'top', 'width'];

  constructor(
    readonly book: BookContext,
    readonly record: ChartRecord,
  ) {
    super();
  }

  get id(): string {
    return this.record.id;
  }
  get name(): string {
    return this.record.name;
  }
  set name(name: string) {
    this.record.name = name;
  }
  get top(): number {
    return this.record.top;
  }
  set top(top: number) {
    this.record.top = top;
  }
  get left(): number {
    return this.record.left;
  }
  set left(left: number) {
    this.record.left = left;
  }
  get height(): number {
    return this.record.height;
  }
  set height(height: number) {
    this.record.height = height;
  }
  get width(): number {
    return this.record.width;
  }
  set width(width: number) {
    this.record.width = width;
  }
  get title(): ChartTitle {
    return new ChartTitle(this.record);
  }
  get legend(): ChartLegend {
    return new ChartLegend(this.record);
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.record);
  }

  setPosition(start: Range | string, end: Range | string): void {
    this.record.position = `${addressOf(start)}:${addressOf(end)}`;
  }
  delete(): void {
    const charts = this.book.charts;
    charts.splice(charts.indexOf(this.record), 1);
  }
}

class ChartTitle extends HostObject {
  static override readonly className = 'ChartTitle';
  static override readonly scalars = ['text', 'visible'];

  constructor(readonly record: ChartRecord) {
    super();
  }
  get text(): string {
    return this.record.title;
  }
  set text(text: string) {
    this.record.title = text;
  }
  get visible(): boolean {
    return this.record.title !== '';
  }
}

class ChartLegend extends HostObject {
  static override readonly className = 'ChartLegend';
  static override readonly scalars = ['position', 'visible'];

  constructor(readonly record: ChartRecord) {
    super();
  }
  get position(): string {
    return this.record.legend ?? 'Right';
  }
  set position(position: string) {
    this.record.legend = position;
  }
  get visible(): boolean {
    return this.record.legend !== null;
  }
  set visible(visible: boolean) {
    this.record.legend = visible ? (this.record.legend ?? 'Right') : null;
  }
}

class ChartSeries extends HostObject {
  static override readonly className = 'ChartSeries';
  static override readonly scalars = ['name'];

  constructor(readonly record: { name: string }) {
    super();
  }
  get name(): string {
    return this.record.name;
  }
  set name(name: string) {
    this.record.name = name;
  }
}

class ChartSeriesCollection extends HostCollection<ChartSeries> {
  static override readonly className = 'ChartSeriesCollection';

  constructor(readonly record: ChartRecord) {
    super();
  }
  get items(): readonly ChartSeries[] {
    return this.record.series.map((series) => new ChartSeries(series));
  }
  get count(): number {
    return this.items.length;
  }
  getCount(): number {
    return this.items.length;
  }
  getItemAt(index: number): ChartSeries {
    const series = this.items[index];
    if (!series) throw new ApiError('InvalidArgument');
    return series;
  }
}

/** Excel.ChartCollection of a sheet. */
export class ChartCollection extends IndexedCollection<Chart> {
  static override readonly className = 'ChartCollection';

  constructor(
    readonly book: BookContext,
    readonly sheet: SheetStore,
  ) {
    super();
  }

  get items(): readonly Chart[] {
    return this.book.charts
      .filter(({ sheetId }) => sheetId === this.sheet.id)
      .map((record) => new Chart(this.book, record));
  }

  protected readonly find = (key: string): Chart | null =>
    this.items.find(({ id, name }) => id === key || name === key) ?? null;

  add(type: string, source: Range, seriesBy = 'Auto'): Chart {
    this.book.requireWritable(this.sheet);
    if (typeof type !== 'string' || !(source instanceof Range)) {
      throw new ApiError('InvalidArgument');
    }
    const record: ChartRecord = {
      id: this.book.newId('chart'),
      sheetId: this.sheet.id,
      name: `Chart ${this.items.length + 1}`,
      type,
      title: '',
      legend: 'Right',
      source: `${quoteSheetName(source.sheet.name)}!${formatArea(source.area)}`,
      series: seriesOf(source, seriesBy),
      position: '',
      top: 0,
      left: 0,
      width: 360,
      height: 216,
    };
    this.book.addChart(record);
    return new Chart(this.book, record);
  }
}

/** The first row and column name the series and the categories, as in Excel. */
function seriesOf({ sheet, area }: Range, seriesBy: string): { name: string }[] {
  const isByRows =
    seriesBy === 'Rows' || (seriesBy === 'Auto' && columnCountOf(area) > rowCountOf(area));
  const names: Area = isByRows
    ? { ...area, top: area.top + 1, right: area.left }
    : { ...area, left: area.left + 1, bottom: area.top };
  return sheet
    .values(names)
    .flat()
    .map((name) => ({ name: String(name) }));
}

const addressOf = (cell: Range | string): string =>
  cell instanceof Range ? formatArea(cell.area) : cell;
