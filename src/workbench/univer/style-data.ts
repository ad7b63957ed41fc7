import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type {
  CellFormat,
  FormatPatch,
  HorizontalAlignment,
  VerticalAlignment,
} from '../stores/sheet-store';

const horizontalOf: Record<HorizontalAlignment, HorizontalAlign> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};

const verticalOf: Record<VerticalAlignment, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const keyOf = <Key extends string, Value>(
  record: Record<Key, Value>,
  wanted: unknown,
): Key | undefined => (Object.keys(record) as Key[]).find((key) => record[key] === wanted);

/** A change of looks in Univer's terms; null takes an entry away. */
export function toStyleData(patch: FormatPatch): IStyleData {
  const style: Record<string, unknown> = {};
  const put = <Key extends keyof FormatPatch>(
    key: Key,
    name: keyof IStyleData,
    convert: (value: NonNullable<FormatPatch[Key]>) => unknown,
  ): void => {
    const value = patch[key];
    if (value === null) style[name] = null;
    else if (value !== undefined) style[name] = convert(value);
  };
  const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  put('fill', 'bg', (rgb) => ({ rgb }));
  put('fontColor', 'cl', (rgb) => ({ rgb }));
  put('bold', 'bl', flag);
  put('italic', 'it', flag);
  put('underline', 'ul', (on) => ({ s: flag(on) }));
  put('strikethrough', 'st', (on) => ({ s: flag(on) }));
  put('fontName', 'ff', (name) => name);
  put('fontSize', 'fs', (size) => size);
  put('wrapText', 'tb', (wrap) => (wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW));
  put('horizontal', 'ht', (alignment) => horizontalOf[alignment]);
  put('vertical', 'vt', (alignment) => verticalOf[alignment]);
  put('numberFormat', 'n', (pattern) => ({ pattern }));
  return style;
}

/** Univer's style as the store's format. */
// eslint-disable-next-line complexity -- a line for each property
export function toCellFormat(style: Nullable<IStyleData>): CellFormat {
  if (!style) return {};
  const format: { -readonly [Key in keyof CellFormat]: CellFormat[Key] } = {};
  const fill = style.bg?.rgb;
  const fontColor = style.cl?.rgb;
  const horizontal = keyOf(horizontalOf, style.ht);
  const vertical = keyOf(verticalOf, style.vt);
  if (fill) format.fill = fill.toUpperCase();
  if (fontColor) format.fontColor = fontColor.toUpperCase();
  if (style.bl) format.bold = true;
  if (style.it) format.italic = true;
  if (style.ul?.s) format.underline = true;
  if (style.st?.s) format.strikethrough = true;
  if (style.ff) format.fontName = style.ff;
  if (style.fs) format.fontSize = style.fs;
  if (style.tb === WrapStrategy.WRAP) format.wrapText = true;
  if (horizontal && horizontal !== 'General') format.horizontal = horizontal;
  if (vertical) format.vertical = vertical;
  if (style.n?.pattern && style.n.pattern !== 'General') format.numberFormat = style.n.pattern;
  return format;
}
