import fc from 'fast-check';
import * as numfmt from 'numfmt';
import * as quick from '../../../src/workbench/univer/quick-numfmt';

const READERS = [
  [numfmt.parseDate, quick.parseDate],
  [numfmt.parseTime, quick.parseTime],
  [numfmt.parseNumber, quick.parseNumber],
] as const;

const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '2026-03-01',
    '1/2',
    '3 Mar 2026',
    'March',
    '12:30',
    '5 PM',
    '20%',
    '-4',
  ),
  fc.string({ unit: fc.constantFrom(...'0123456789/-.: ,%$€()aMpPrJnEeG') }),
  fc.string(),
);

it('answers as numfmt does, the first time and again', () => {
  fc.assert(
    fc.property(text, (cell) => {
      for (const [own, ours] of READERS) {
        const answer = own(cell);
        expect([cell, ours(cell)]).toEqual([cell, answer]);
        expect([cell, ours(cell)]).toEqual([cell, answer]);
      }
    }),
    { numRuns: 2_000 },
  );
});

it('asks numfmt itself where a locale is named', () => {
  expect(quick.parseNumber('1,5')).toEqual(numfmt.parseNumber('1,5'));
  expect(quick.parseNumber('1,5', { locale: 'fr' })).toEqual(
    numfmt.parseNumber('1,5', { locale: 'fr' }),
  );
  expect(quick.parseNumber('1,5', { locale: 'fr' })).not.toEqual(quick.parseNumber('1,5'));
});
