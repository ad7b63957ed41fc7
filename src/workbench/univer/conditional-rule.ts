import { BooleanNumber, type IRange, type IStyleBase } from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionFormattingRule,
} from '@univerjs/preset-sheets-conditional-formatting';
import type { CellFormat, ConditionalFormatRecord, ConditionalRule } from '../stores/sheet-store';
import { toRange } from './ranges';

const numberOperators: Readonly<Record<string, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThan: CFNumberOperator.lessThan,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

const textOperators: Readonly<Record<string, CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

/** A conditional format in Univer's terms; null while its rule is still blank. */
export function toUniverRule(record: ConditionalFormatRecord): IConditionFormattingRule | null {
  const condition = conditionOf(record.rule);
  if (!condition) return null;
  const ranges: IRange[] = [toRange(record.area)];
  return {
    cfId: record.id,
    ranges,
    stopIfTrue: record.stopIfTrue,
    rule: { type: CFRuleType.highlightCell, style: styleOf(record.format), ...condition },
  } as IConditionFormattingRule;
}

function conditionOf(rule: ConditionalRule): object | null {
  switch (rule.kind) {
    case 'custom':
      return rule.formula ? { subType: CFSubRuleType.formula, value: rule.formula } : null;
    case 'containsText':
      return rule.text === ''
        ? null
        : { subType: CFSubRuleType.text, operator: textOperators[rule.operator], value: rule.text };
    case 'cellValue':
      return rule.formula1 === '' ? null : comparison(rule);
  }
}

function comparison(rule: Extract<ConditionalRule, { kind: 'cellValue' }>): object {
  const first = literal(rule.formula1);
  // The grid compares numbers only; a text is compared for equality by its text rule.
  if (typeof first === 'string') {
    const operator =
      rule.operator === 'NotEqualTo' ? CFTextOperator.notEqual : CFTextOperator.equal;
    return { subType: CFSubRuleType.text, operator, value: first };
  }
  const operator = numberOperators[rule.operator];
  const second = rule.formula2 === undefined ? undefined : literal(rule.formula2);
  const value = second === undefined ? first : [first, second];
  return { subType: CFSubRuleType.number, operator, value };
}

/** The value of "=5" or '="text"'. */
function literal(formula: string): number | string {
  const text = String(formula).replace(/^=/, '');
  const quoted = /^"(.*)"$/s.exec(text);
  if (quoted) return (quoted[1] ?? '').replaceAll('""', '"');
  return text.trim() !== '' && !Number.isNaN(Number(text)) ? Number(text) : text;
}

function styleOf(format: CellFormat): IStyleBase {
  return {
    ...(format.fill && { bg: { rgb: format.fill } }),
    ...(format.fontColor && { cl: { rgb: format.fontColor } }),
    ...(format.bold !== undefined && { bl: flag(format.bold) }),
    ...(format.italic !== undefined && { it: flag(format.italic) }),
    ...(format.underline !== undefined && { ul: { s: flag(format.underline) } }),
    ...(format.strikethrough !== undefined && { st: { s: flag(format.strikethrough) } }),
  };
}

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
