import { asTyped } from '../../../src/excel/request/typed-cell';
import { parseInput } from '../../../src/workbench/object-model/cell-input';

it.each([
  ['=1+1'],
  ['+41 22 799'],
  ['-5'],
  ['@home'],
  ['007'],
  ['1-2'],
  ['1/2'],
  ['5 mars'],
  ['Jan 5'],
  ['12:30'],
  ['50 %'],
  ['1E5'],
  ['TRUE'],
  ['FAUX'],
  ['’tis'],
  ["'quoted"],
  ['  padded'],
  ['\t=1+1'],
  ['Programme Officer'],
  ['Spécialiste technique principal'],
  ['P4'],
  ['<b>bold</b>'],
  ['😀'],
])('%j arrives as the text it is', (text) => {
  expect(parseInput(asTyped(text), 'General')).toEqual({ input: text });
});

it.each([[46_000], [0.5], [true], [false], ['']])('%j needs no protection', (value) => {
  expect(asTyped(value)).toBe(value);
});

it.each([['#N/A'], ['#DIV/0!']])('%s stays the error it was', (value) => {
  expect(asTyped(value)).toBe(value);
});
