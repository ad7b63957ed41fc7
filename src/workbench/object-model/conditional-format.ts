import { ApiError } from '../api-error';
import type {
  CellFormat,
  ConditionalFormatRecord,
  ConditionalRule,
  SheetStore,
} from '../stores/sheet-store';
import type { BookContext } from './book-context';
import { toHexColor } from './colors';
import { HostObject } from './host-object';
import { Range } from './range';

const typeNames: Readonly<Record<ConditionalRule['kind'], string>> = {
  custom: 'Custom',
  cellValue: 'CellValue',
  containsText: 'ContainsText',
};

/** A part of a conditional format; all parts work on the one record in the sheet. */
abstract class ConditionalPart extends HostObject {
  constructor(
    readonly book: BookContext,
    readonly sheet: SheetStore,
    readonly key: string,
  ) {
    super();
  }

  protected readonly record = (): ConditionalFormatRecord => {
    const record = this.sheet.conditionalFormats().find((format) => format.id === this.key);
    if (!record) throw new ApiError('ItemNotFound');
    return record;
  };

  protected readonly change = (change: Partial<ConditionalFormatRecord>): void => {
    this.book.requireWritable(this.sheet);
    this.sheet.putConditionalFormat({ ...this.record(), ...change });
  };

  protected readonly changeFormat = (patch: CellFormat): void =>
    this.change({ format: { ...this.record().format, ...patch } });
}

/** Excel.ConditionalFormat. */
export class ConditionalFormat extends ConditionalPart {
  static override readonly className = 'ConditionalFormat';
  static override readonly scalars = ['id', 'priority', 'stopIfTrue', 'type'];

  get id(): string {
    return this.key;
  }
  get type(): string {
    return typeNames[this.record().rule.kind];
  }
  get priority(): number {
    return this.sheet.conditionalFormats().findIndex((format) => format.id === this.key);
  }
  get stopIfTrue(): boolean {
    return this.record().stopIfTrue;
  }
  set stopIfTrue(stopIfTrue: boolean) {
    this.change({ stopIfTrue });
  }
  get custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.book, this.sheet, this.key);
  }
  get cellValue(): CellValueConditionalFormat {
    return new CellValueConditionalFormat(this.book, this.sheet, this.key);
  }
  get textComparison(): TextConditionalFormat {
    return new TextConditionalFormat(this.book, this.sheet, this.key);
  }
  getRange(): Range {
    return new Range(this.book, this.sheet, this.record().area);
  }
  delete(): void {
    this.book.requireWritable(this.sheet);
    this.sheet.removeConditionalFormat(this.key);
  }
}

/** What the kinds of conditional formats have in common. */
abstract class FormattingPart extends ConditionalPart {
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.book, this.sheet, this.key);
  }
}

/** Excel.CustomConditionalFormat: a formula decides. */
class CustomConditionalFormat extends FormattingPart {
  static override readonly className = 'CustomConditionalFormat';

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.book, this.sheet, this.key);
  }
}

/** Excel.ConditionalFormatRule. */
class ConditionalFormatRule extends ConditionalPart {
  static override readonly className = 'ConditionalFormatRule';
  static override readonly scalars = ['formula'];

  get formula(): string {
    const { rule } = this.record();
    return rule.kind === 'custom' ? rule.formula : '';
  }
  set formula(formula: string) {
    this.change({ rule: { kind: 'custom', formula } });
  }
}

/** Excel.CellValueConditionalFormat: a comparison with the cell's value decides. */
class CellValueConditionalFormat extends FormattingPart {
  static override readonly className = 'CellValueConditionalFormat';
  static override readonly scalars = ['rule'];

  get rule(): unknown {
    const { rule } = this.record();
    if (rule.kind !== 'cellValue') throw new ApiError('InvalidOperation');
    const { operator, formula1, formula2 } = rule;
    return { operator, formula1, formula2 };
  }
  set rule(rule: { operator: string; formula1: string; formula2?: string }) {
    const { operator, formula1, formula2 } = rule;
    const second = formula2 === undefined ? {} : { formula2 };
    this.change({ rule: { kind: 'cellValue', operator, formula1, ...second } });
  }
}

/** Excel.TextConditionalFormat: what the cell's text holds decides. */
class TextConditionalFormat extends FormattingPart {
  static override readonly className = 'TextConditionalFormat';
  static override readonly scalars = ['rule'];

  get rule(): unknown {
    const { rule } = this.record();
    if (rule.kind !== 'containsText') throw new ApiError('InvalidOperation');
    return { operator: rule.operator, text: rule.text };
  }
  set rule({ operator, text }: { operator: string; text: string }) {
    this.change({ rule: { kind: 'containsText', operator, text } });
  }
}

/** Excel.ConditionalRangeFormat. */
class ConditionalRangeFormat extends ConditionalPart {
  static override readonly className = 'ConditionalRangeFormat';

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.book, this.sheet, this.key);
  }
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.book, this.sheet, this.key);
  }
}

/** Excel.ConditionalRangeFill. */
class ConditionalRangeFill extends ConditionalPart {
  static override readonly className = 'ConditionalRangeFill';
  static override readonly scalars = ['color'];

  get color(): string {
    return this.record().format.fill ?? '';
  }
  set color(color: string) {
    this.changeFormat({ fill: toHexColor(color) });
  }
}

/** Excel.ConditionalRangeFont. */
class ConditionalRangeFont extends ConditionalPart {
  static override readonly className = 'ConditionalRangeFont';
  static override readonly scalars = ['bold', 'color', 'italic', 'strikethrough', 'underline'];

  get bold(): boolean {
    return this.record().format.bold ?? false;
  }
  set bold(bold: boolean) {
    this.changeFormat({ bold });
  }
  get italic(): boolean {
    return this.record().format.italic ?? false;
  }
  set italic(italic: boolean) {
    this.changeFormat({ italic });
  }
  get strikethrough(): boolean {
    return this.record().format.strikethrough ?? false;
  }
  set strikethrough(strikethrough: boolean) {
    this.changeFormat({ strikethrough });
  }
  get underline(): string {
    return this.record().format.underline ? 'Single' : 'None';
  }
  set underline(underline: string) {
    this.changeFormat({ underline: underline !== 'None' });
  }
  get color(): string {
    return this.record().format.fontColor ?? '';
  }
  set color(color: string) {
    this.changeFormat({ fontColor: toHexColor(color) });
  }
}
