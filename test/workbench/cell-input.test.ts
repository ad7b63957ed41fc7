import { parseInput } from '../../src/workbench/object-model/cell-input';
import { cellText } from '../../src/workbench/object-model/cell-text';
import { fromSerial, toSerial } from '../../src/workbench/object-model/date-text';
import { Formula } from '../../src/workbench/stores/sheet-store';

const inputOf = (value: unknown, format = 'General') => parseInput(value, format).input;

test.each([
  ['1.50', 1.5],
  ['-3', -3],
  ['+3', 3],
  ['(12)', -12],
  ['$1,200', 1200],
  ['12.5%', 0.125],
  ['1e3', 1000],
  ['.5', 0.5],
  ['7', 7],
  ['true', true],
  ['FALSE', false],
  ['2024-02-29', 45351],
  ['3/1/24', 45352],
  ['12:30', 0.5208333333333334],
])('%j typed is %j', (typed, expected) => {
  expect(inputOf(typed)).toBe(expected);
});

test.each([
  'G-5/VII',
  'P4',
  '1,2,3',
  '2023-02-30',
  '13/45/2024',
  '=',
  '-',
  "it's",
  ' x ',
  '1-2-3-4',
  '#N/A',
])('%j typed stays text', (typed) => expect(inputOf(typed)).toBe(typed));

test.each([
  ['=A1', '=A1'],
  ['+A1', '=+A1'],
  ['-x', '=-x'],
  ['@SUM(1)', '=@SUM(1)'],
])('%j typed is the formula %j', (typed, formula) => {
  expect(inputOf(typed)).toEqual(new Formula(formula));
});

test('the text format and the apostrophe keep text text', () => {
  expect(inputOf('=A1', '@')).toBe('=A1');
  expect(inputOf('007', '@')).toBe('007');
  expect(inputOf(7, '@')).toBe('7');
  expect(inputOf("'=A1")).toBe('=A1');
});

test('what no cell can hold is refused', () => {
  expect(() => inputOf('x'.repeat(32_768))).toThrow('argument');
  expect(() => inputOf(Number.NaN)).toThrow('argument');
  expect(() => inputOf({})).toThrow('argument');
});

test('serials and dates agree, around the day that never was too', () => {
  expect([toSerial(1900, 1, 1), toSerial(1900, 3, 1), toSerial(2025, 12, 31)]).toEqual([
    1, 61, 46022,
  ]);
  expect(fromSerial(46022).toISOString()).toBe('2025-12-31T00:00:00.000Z');
  expect(toSerial(2023, 2, 29)).toBeNull();
});

test.each([
  [46022, 'yyyy-mm-dd', '2025-12-31'],
  [46022, 'd mmm yyyy', '31 Dec 2025'],
  [0.75, 'h:mm AM/PM', '6:00 PM'],
  [1234.5, '#,##0.00', '1,234.50'],
  [0.256, '0%', '26%'],
  [0.1 + 0.2, 'General', '0.3'],
  [true, 'General', 'TRUE'],
  ['x', '0.00', 'x'],
])('%j as %j shows %j', (value, format, text) => {
  expect(cellText(value, format)).toBe(text);
});
