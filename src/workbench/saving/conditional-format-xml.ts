import { columnName, formatArea } from '../addresses';
import { toFileFormula } from '../package/file-formula';
import { escapeXml } from '../package/xml-scanner';
import type { ConditionalFormatRecord } from '../stores/sheet-store';
import type { StyleSheet } from './style-sheet';

const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThan: 'lessThan',
  LessThanOrEqual: 'lessThanOrEqual',
};

/** @param priority the lower it is, the more it counts */
export function conditionalFormatXml(
  record: ConditionalFormatRecord,
  priority: number,
  styles: StyleSheet,
  prefix = '',
): string {
  const rule = ruleOf(record, prefix);
  if (!rule) return '';
  const stop = record.stopIfTrue ? ' stopIfTrue="1"' : '';
  const tag = `<${prefix}cfRule ${rule.attributes} dxfId="${styles.difference(record.format)}" priority="${priority}"${stop}>`;
  const area = `<${prefix}conditionalFormatting sqref="${formatArea(record.area)}">`;
  return `${area}${tag}${rule.formulas}</${prefix}cfRule></${prefix}conditionalFormatting>`;
}

function ruleOf({ rule, area }: ConditionalFormatRecord, prefix: string) {
  const formulas = (...texts: (string | undefined)[]): string =>
    texts
      .filter((text) => text !== undefined)
      .map(
        (text) => `<${prefix}formula>${escapeXml(toFileFormula(String(text)))}</${prefix}formula>`,
      )
      .join('');
  switch (rule.kind) {
    case 'custom':
      return rule.formula
        ? { attributes: 'type="expression"', formulas: formulas(rule.formula) }
        : null;
    case 'containsText': {
      const cell = `${columnName(area.left)}${area.top + 1}`;
      const text = rule.text.replaceAll('"', '""');
      return {
        attributes: `type="containsText" operator="containsText" text="${escapeXml(rule.text)}"`,
        formulas: formulas(`NOT(ISERROR(SEARCH("${text}",${cell})))`),
      };
    }
    case 'cellValue':
      return {
        attributes: `type="cellIs" operator="${OPERATORS[rule.operator] ?? 'equal'}"`,
        formulas: formulas(rule.formula1, rule.formula2),
      };
  }
}
