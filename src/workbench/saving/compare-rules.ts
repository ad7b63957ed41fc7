import { sameArea, tryParseArea } from '../addresses';
import { readRule } from '../package/read-sheet';
import { attributeOf, decodeXml, numberOf } from '../package/xml-scanner';
import type { XmlElement } from '../package/xml-tree';
import type { ConditionalFormatRecord } from '../stores/sheet-store';
import { conditionalFormatXml } from './conditional-format-xml';
import { SHEET_ORDER } from './sheet-order';
import type { StyleSheet } from './style-sheet';
import type { TextEdit } from './text-edits';
import { insertAt, placeOf, remove } from './xml-edits';

/**
 * What is to change in a sheet's conditional formats. A rule of the file stays as it stands there,
 * whether the grid knows it or not, unless somebody changed what the grid made of it.
 */
export function ruleEdits(
  root: XmlElement,
  prefix: string,
  before: readonly ConditionalFormatRecord[],
  now: readonly ConditionalFormatRecord[],
  styles: StyleSheet,
): TextEdit[] {
  if (before.length === now.length && before.every((record, at) => record === now[at])) return [];
  const isKept = (record: ConditionalFormatRecord) =>
    now.some((one) => one === record || isSame(one, record));
  const written = new Set<ConditionalFormatRecord>();
  const edits: TextEdit[] = [];
  let next = 0;
  let priority = 1;
  for (const block of root.children.filter(({ name }) => name === 'conditionalFormatting')) {
    const areas = areasOf(block);
    const gone = block.children.filter((rule) => {
      if (rule.name !== 'cfRule') return false;
      priority = Math.max(priority, (numberOf(rule.attributes, 'priority') ?? 0) + 1);
      const made = isKnown(rule) ? before.slice(next, (next += areas)) : [];
      if (made.length > 0 && !made.every(isKept)) return true;
      for (const record of made) written.add(record);
      return false;
    });
    const rules = block.children.filter(({ name }) => name === 'cfRule');
    edits.push(...(gone.length === rules.length && gone.length > 0 ? [block] : gone).map(remove));
  }
  const added = now.filter((one) => ![...written].some((record) => isSame(one, record)));
  const xml = added.map((record) => conditionalFormatXml(record, priority++, styles, prefix));
  if (added.length === 0) return edits;
  return [...edits, insertAt(placeOf(root, SHEET_ORDER, 'conditionalFormatting'), xml.join(''))];
}

const isSame = (one: ConditionalFormatRecord, other: ConditionalFormatRecord): boolean =>
  one.id === other.id &&
  sameArea(one.area, other.area) &&
  JSON.stringify([one.rule, one.format]) === JSON.stringify([other.rule, other.format]);

/** Whether the grid shows what the rule says, as it was read. */
function isKnown(rule: XmlElement): boolean {
  const formulas = rule.children.filter(({ name }) => name === 'formula');
  return (
    readRule(
      rule.attributes,
      formulas.map(({ text }) => decodeXml(text)),
    ) !== null
  );
}

/** As many records as it has areas are made of each rule. */
const areasOf = ({ attributes }: XmlElement): number =>
  (attributeOf(attributes, 'sqref') ?? '').split(/\s+/).filter((one) => tryParseArea(one)).length;
