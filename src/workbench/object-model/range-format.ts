import { intersect, type Area } from '../addresses';
import { ApiError } from '../api-error';
import type {
  CellFormat,
  FormatPatch,
  HorizontalAlignment,
  SheetStore,
  VerticalAlignment,
} from '../stores/sheet-store';
import type { BookContext } from './book-context';
import { toHexColor } from './colors';
import { HostObject } from './host-object';

/** Excel measures widths and heights in points. */
const pointsPerPixel = 0.75;

abstract class FormatPart extends HostObject {
  constructor(
    readonly book: BookContext,
    readonly sheet: SheetStore,
    readonly area: Area,
  ) {
    super();
  }

  /** The shared entry, the given default where unset, or null where the cells differ. */
  protected readonly shared = <Key extends keyof CellFormat>(
    key: Key,
    unset: NonNullable<CellFormat[Key]>,
  ): NonNullable<CellFormat[Key]> | null => {
    this.book.requirePresent(this.sheet);
    const common = this.sheet.commonFormat(this.area, key);
    return common && (common.value ?? unset);
  };

  protected readonly apply = (patch: FormatPatch): void => {
    this.book.requireWritable(this.sheet);
    this.sheet.applyFormat(this.area, patch);
  };
}

/** Excel.RangeFormat: the look of a range. */
export class RangeFormat extends FormatPart {
  static override readonly className = 'RangeFormat';
  static override readonly scalars = [
    'columnWidth',
    'horizontalAlignment',
    'rowHeight',
    'verticalAlignment',
    'wrapText',
  ];

  get fill(): RangeFill {
    return new RangeFill(this.book, this.sheet, this.area);
  }
  get font(): RangeFont {
    return new RangeFont(this.book, this.sheet, this.area);
  }

  get wrapText(): boolean | null {
    return this.shared('wrapText', false);
  }
  set wrapText(wrapText: boolean) {
    this.apply({ wrapText });
  }
  get horizontalAlignment(): HorizontalAlignment | null {
    return this.shared('horizontal', 'General');
  }
  set horizontalAlignment(horizontal: HorizontalAlignment) {
    this.apply({ horizontal: horizontal === 'General' ? null : horizontal });
  }
  get verticalAlignment(): VerticalAlignment | null {
    return this.shared('vertical', 'Bottom');
  }
  set verticalAlignment(vertical: VerticalAlignment) {
    this.apply({ vertical });
  }

  get columnWidth(): number | null {
    const width = this.sheet.columnWidth(this.area.left);
    for (let column = this.area.left + 1; column <= this.area.right; column++) {
      if (this.sheet.columnWidth(column) !== width) return null;
    }
    return width * pointsPerPixel;
  }
  set columnWidth(points: number) {
    this.book.requireWritable(this.sheet);
    if (!(points >= 0)) throw new ApiError('InvalidArgument');
    this.sheet.setColumnWidth(this.area.left, this.area.right, points / pointsPerPixel);
  }
  get rowHeight(): number | null {
    return this.sheet.rowHeight(this.area.top) * pointsPerPixel;
  }
  set rowHeight(points: number) {
    this.book.requireWritable(this.sheet);
    if (!(points >= 0)) throw new ApiError('InvalidArgument');
    this.sheet.setRowHeight(this.area.top, this.area.bottom, points / pointsPerPixel);
  }

  autofitColumns(): void {
    this.book.requireWritable(this.sheet);
    this.sheet.autofitColumns(this.area.left, this.area.right);
  }
  autofitRows(): void {
    this.book.requireWritable(this.sheet);
    const used = this.sheet.usedArea(true);
    const rows = used && intersect(used, this.area);
    if (rows) this.sheet.autofitRows(rows.top, rows.bottom);
  }
}

/** Excel.RangeFill. */
class RangeFill extends FormatPart {
  static override readonly className = 'RangeFill';
  static override readonly scalars = ['color'];

  get color(): string | null {
    return this.shared('fill', '#FFFFFF');
  }
  set color(color: string) {
    this.apply({ fill: toHexColor(color) });
  }
  clear(): void {
    this.apply({ fill: null });
  }
}

/** Excel.RangeFont. */
class RangeFont extends FormatPart {
  static override readonly className = 'RangeFont';
  static override readonly scalars = [
    'bold',
    'color',
    'italic',
    'name',
    'size',
    'strikethrough',
    'underline',
  ];

  get bold(): boolean | null {
    return this.shared('bold', false);
  }
  set bold(bold: boolean) {
    this.apply({ bold });
  }
  get italic(): boolean | null {
    return this.shared('italic', false);
  }
  set italic(italic: boolean) {
    this.apply({ italic });
  }
  get underline(): string | null {
    const underline = this.shared('underline', false);
    return underline === null ? null : underline ? 'Single' : 'None';
  }
  set underline(underline: string) {
    this.apply({ underline: underline !== 'None' });
  }
  get strikethrough(): boolean | null {
    return this.shared('strikethrough', false);
  }
  set strikethrough(strikethrough: boolean) {
    this.apply({ strikethrough });
  }
  get color(): string | null {
    return this.shared('fontColor', '#000000');
  }
  set color(color: string) {
    this.apply({ fontColor: toHexColor(color) });
  }
  get name(): string | null {
    return this.shared('fontName', 'Aptos Narrow');
  }
  set name(fontName: string) {
    this.apply({ fontName });
  }
  get size(): number | null {
    return this.shared('fontSize', 11);
  }
  set size(fontSize: number) {
    this.apply({ fontSize });
  }
}
