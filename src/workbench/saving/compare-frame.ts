import { boundingArea, formatArea, sameArea, tryParseArea, type Area } from '../addresses';
import { attributeOf, numberOf } from '../package/xml-scanner';
import { childOf, type XmlElement } from '../package/xml-tree';
import { SHEET_ORDER } from './sheet-order';
import { columnAt, type ColumnLook, type SheetFrame } from './sheet-frame';
import { columnAttributes, mergesXml, paneXml, tabColorXml } from './sheet-parts-xml';
import type { TextEdit } from './text-edits';
import { append, insertAt, placeOf, remove, replace, retag, withAttributes } from './xml-edits';

/** What is to change in a sheet's part besides its cells; nothing where all is as it was. */
export function frameEdits(
  root: XmlElement,
  prefix: string,
  before: SheetFrame,
  now: SheetFrame,
): TextEdit[] {
  return [
    ...(before.tabColor === now.tabColor ? [] : tabColorEdits(root, prefix, now.tabColor)),
    ...viewEdits(root, prefix, before, now),
    ...columnEdits(root, prefix, before, now),
    ...(sameAreas(before.merges, now.merges) ? [] : mergeEdits(root, prefix, now.merges)),
  ];
}

/** Makes room for cells in what the part says of its extent. */
export function dimensionEdits(root: XmlElement, prefix: string, added: Area | null): TextEdit[] {
  const dimension = childOf(root, 'dimension');
  const area = dimension && tryParseArea(attributeOf(dimension.attributes, 'ref') ?? '');
  if (!added || !dimension || !area) return [];
  const all = boundingArea(area, added);
  return sameArea(all, area) ? [] : [retag(dimension, prefix, { ref: formatArea(all) })];
}

function tabColorEdits(root: XmlElement, prefix: string, color: string): TextEdit[] {
  const properties = childOf(root, 'sheetPr');
  const old = properties && childOf(properties, 'tabColor');
  const xml = color === '' ? '' : tabColorXml(color, prefix);
  if (old) return [replace(old, xml)];
  if (xml === '') return [];
  if (!properties) {
    return [insertAt(root.openEnd, `<${prefix}sheetPr>${xml}</${prefix}sheetPr>`)];
  }
  // It comes first of what stands in there.
  return properties.isEmpty
    ? [append(properties, prefix, xml)]
    : [insertAt(properties.openEnd, xml)];
}

function viewEdits(
  root: XmlElement,
  prefix: string,
  before: SheetFrame,
  now: SheetFrame,
): TextEdit[] {
  const isFrozenAlike =
    before.frozen.rows === now.frozen.rows && before.frozen.columns === now.frozen.columns;
  if (isFrozenAlike && before.showGridlines === now.showGridlines) return [];
  const grid = now.showGridlines ? null : '0';
  const pane = isFrozenAlike ? '' : paneXml(now.frozen, prefix);
  const views = childOf(root, 'sheetViews');
  const view = views && childOf(views, 'sheetView');
  if (!view) {
    const attributes = withAttributes('', { showGridLines: grid, workbookViewId: '0' });
    const xml = `<${prefix}sheetView${attributes}>${pane}</${prefix}sheetView>`;
    if (views) return [append(views, prefix, xml)];
    const place = placeOf(root, SHEET_ORDER, 'sheetViews');
    return [insertAt(place, `<${prefix}sheetViews>${xml}</${prefix}sheetViews>`)];
  }
  const tag = { showGridLines: grid };
  if (isFrozenAlike) return [retag(view, prefix, tag)];
  if (view.isEmpty) {
    const attributes = withAttributes(view.attributes, tag);
    return [append({ ...view, attributes }, prefix, pane)];
  }
  // What is selected in panes that are no more would be an error.
  const old = view.children.filter(({ name }) => name === 'pane' || name === 'selection');
  return [retag(view, prefix, tag), insertAt(view.openEnd, pane), ...old.map(remove)];
}

interface ColumnRange {
  readonly left: number;
  readonly right: number;
  readonly attributes: string;
}

function columnEdits(
  root: XmlElement,
  prefix: string,
  before: SheetFrame,
  now: SheetFrame,
): TextEdit[] {
  const count = Math.max(before.columns.length, now.columns.length);
  const changed = new Map<number, ColumnLook>();
  for (let column = 0; column < count; column++) {
    const look = columnAt(now, column);
    if (!sameLook(columnAt(before, column), look)) changed.set(column, look);
  }
  if (changed.size === 0) return [];
  const old = childOf(root, 'cols');
  const ranges = splitAt((old?.children ?? []).map(toRange), changed);
  const xml = ranges.map(({ left, right, attributes }) => {
    const places = { min: String(left + 1), max: String(right + 1) };
    return `<${prefix}col${withAttributes(attributes, places)}/>`;
  });
  const all = `<${prefix}cols>${xml.join('')}</${prefix}cols>`;
  return [old ? replace(old, all) : insertAt(placeOf(root, SHEET_ORDER, 'cols'), all)];
}

const sameLook = (one: ColumnLook, other: ColumnLook): boolean =>
  one.isHidden === other.isHidden && (one.isHidden || one.width === other.width);

const toRange = ({ attributes }: XmlElement): ColumnRange => ({
  left: (numberOf(attributes, 'min') ?? 1) - 1,
  right: (numberOf(attributes, 'max') ?? 1) - 1,
  attributes,
});

/** The ranges with a range of its own for each column that looks otherwise now. */
function splitAt(
  ranges: readonly ColumnRange[],
  changed: ReadonlyMap<number, ColumnLook>,
): ColumnRange[] {
  const result: ColumnRange[] = [];
  const columns = [...changed.keys()].sort((one, other) => one - other);
  for (const { left, right, attributes } of ranges) {
    let at = left;
    for (const column of columns) {
      if (column < at || column > right) continue;
      if (column > at) result.push({ left: at, right: column - 1, attributes });
      at = column + 1;
    }
    if (at <= right) result.push({ left: at, right, attributes });
  }
  for (const [column, look] of changed) {
    const around = ranges.find(({ left, right }) => column >= left && column <= right);
    const attributes = withAttributes(around?.attributes ?? '', columnAttributes(look));
    result.push({ left: column, right: column, attributes });
  }
  return result.sort((one, other) => one.left - other.left);
}

function mergeEdits(root: XmlElement, prefix: string, merges: readonly Area[]): TextEdit[] {
  const xml = mergesXml(merges, prefix);
  const old = childOf(root, 'mergeCells');
  return [old ? replace(old, xml) : insertAt(placeOf(root, SHEET_ORDER, 'mergeCells'), xml)];
}

function sameAreas(one: readonly Area[], other: readonly Area[]): boolean {
  if (one.length !== other.length) return false;
  const keys = new Set(one.map(formatArea));
  return other.every((area) => keys.has(formatArea(area)));
}
