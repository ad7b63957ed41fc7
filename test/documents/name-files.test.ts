import fc from 'fast-check';
import { nameFile, uniqueNames } from '../../src/documents/name-files';

it.each([
  ['Amina Okoye', 'P-1', 'Amina Okoye - P-1'],
  ['Müller, Zoë', null, 'Müller Zoë'],
  ['../../etc/passwd', 'P/1', 'etc passwd - P 1'],
  ['C:\\Windows', '*?', 'C Windows'],
  ['...', null, '_'],
  ['', '', '_'],
  ['CON', null, '_CON'],
  ['aux.txt', null, '_aux.txt'],
  ['Line\nbreak', null, 'Line break'],
])('%j and %j: %s', (text, detail, name) => {
  expect(nameFile(text, detail)).toBe(name);
});

it('counts names that differ in case alone', () => {
  expect(uniqueNames(['A', 'a', 'B', 'A'])).toEqual(['A', 'a (2)', 'B', 'A (3)']);
});

it('gives safe and different names whatever cells hold', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 })), (texts) => {
      const names = uniqueNames(texts.map((text) => nameFile(text, null)));
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of names) {
        expect(name).toMatch(/^[^\\/:*?"<>|\n\r]+$/);
        expect(name).not.toMatch(/^\.|[. ]$/);
      }
    }),
  );
});
