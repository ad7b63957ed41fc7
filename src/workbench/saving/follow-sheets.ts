import { withSheetChange } from '../formula-references';
import { attributeOf, decodeXml, escapeXml } from '../package/xml-scanner';
import { readTree, type XmlElement } from '../package/xml-tree';
import { applyEdits, type TextEdit } from './text-edits';
import { retag } from './xml-edits';

/** New names of sheets by their old ones; null for one that is gone. */
export type SheetChanges = ReadonlyMap<string, string | null>;

/** Elements that hold a formula, in charts, names, rules and what Excel added to the format later. */
const FORMULAS = new Set(['f', 'formula', 'formula1', 'formula2', 'definedName', 'oldFormula']);
/** Attributes that hold the name of a sheet alone, or a place. */
const SHEET_NAME = 'sheet';
const PLACE = 'location';

/** A formula, without "=", after sheets were renamed or went. */
export function followSheets(formula: string, changes: SheetChanges): string {
  // All at once: two sheets may have changed names.
  const marks = new Map<string, string>();
  let text = formula;
  for (const [from, to] of changes) {
    const mark = to === null ? null : `\uE000${marks.size}`;
    if (mark !== null) marks.set(mark, to!);
    text = withSheetChange(text, from, mark);
  }
  for (const [mark, to] of marks) text = withSheetChange(text, mark, to);
  return text;
}

/** A part in which all that names those sheets names them as they are now. */
export function withSheetsFollowed(xml: string, changes: SheetChanges): string {
  if (![...changes.keys()].some((name) => mentions(xml, name))) return xml;
  const edits: TextEdit[] = [];
  visit(readTree(xml), edits, changes, xml);
  return applyEdits(xml, edits);
}

const mentions = (xml: string, name: string): boolean => {
  const text = xml.toLowerCase();
  const wanted = name.toLowerCase();
  return [wanted, escapeXml(wanted), escapeXml(wanted.replaceAll("'", "''"))].some((one) =>
    text.includes(one),
  );
};

function visit(element: XmlElement, edits: TextEdit[], changes: SheetChanges, xml: string): void {
  if (FORMULAS.has(element.name) && element.children.length === 0 && !element.isEmpty) {
    const before = decodeXml(element.text);
    const after = followSheets(before, changes);
    if (after !== before) {
      edits.push({ start: element.openEnd, end: element.closeStart, text: escapeXml(after) });
    }
  }
  const values: Record<string, string> = {};
  const sheet = attributeOf(element.attributes, SHEET_NAME);
  if (element.name === 'worksheetSource' && sheet !== null) {
    const to = changes.get(sheet);
    if (typeof to === 'string') values[SHEET_NAME] = to;
  }
  const place = attributeOf(element.attributes, PLACE);
  if (element.name === 'hyperlink' && place !== null) {
    const after = followSheets(place, changes);
    if (after !== place) values[PLACE] = after;
  }
  if (Object.keys(values).length > 0) {
    const written = /^<([^\s:/>]+:)?/.exec(xml.slice(element.start, element.start + 100));
    edits.push(retag(element, written?.[1] ?? '', values));
  }
  for (const child of element.children) visit(child, edits, changes, xml);
}
