import fc from 'fast-check';
import { lineCounter } from '../../../src/workbench/univer/wrapped-lines';

/** Ten pixels a character. */
const count = lineCounter((text) => text.length * 10);

it.each([
  ['', 100, 1],
  ['Driver', 100, 1],
  ['Assigned at position grade', 110, 3],
  ['Assigned at position grade', 140, 2],
  ['one two', 70, 1],
  ['one two', 69, 2],
  ['Donaudampfschifffahrt', 100, 3],
  ['a Donaudampfschifffahrt b', 100, 4],
  ['one\ntwo', 100, 2],
  ['one\n\ntwo', 100, 3],
])('%j in %i pixels takes %i lines', (text, width, lines) => {
  expect(count(text, width, false)).toBe(lines);
});

it('takes fewer lines, or as many, in a wider column, and never less than its length needs', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 80 });
  fc.assert(
    fc.property(text, fc.integer({ min: 20, max: 400 }), (cell, width) => {
      const lines = count(cell, width, false);
      expect(count(cell, width + 50, false)).toBeLessThanOrEqual(lines);
      const letters = cell.replaceAll(' ', '').length * 10;
      expect(lines * width).toBeGreaterThanOrEqual(letters);
    }),
  );
});
