import fc from 'fast-check';
import { LOCALES } from '../../src/wording/locale';
import { sayChange } from '../../src/wording/scenario/say-change';
import { anyChange, day } from '../scenario/scenarios';

it.each(LOCALES)('every change reads as a sentence: %s', (locale) => {
  fc.assert(
    fc.property(anyChange, (change) => {
      const sentence = sayChange(change, locale);
      expect(sentence).toMatch(/^\p{Lu}.*\.$/su);
      expect(sentence).not.toMatch(/undefined|null|\[object| {2}/);
      // Readings have tests of their own; their questions end within.
      if (locale === 'fr') expect(sentence).not.toMatch(/[^\u202f][:;?!]/);
    }),
  );
});

it('names at most five numbers', () => {
  const numbers = ['1', '2', '3', '4', '5', '6', '7'];
  const change = {
    kind: 'grade allocated',
    to: { by: 'positions', numbers },
    grade: 'G6',
  } as const;
  expect(LOCALES.map((locale) => sayChange(change, locale))).toEqual([
    'G6 is allocated to 7 positions: 1, 2, 3, 4, 5 and 2 more.',
    'G6 est alloué à 7 postes\u202f: 1, 2, 3, 4, 5 et 2 autres.',
    'Se atribuye G6 a 7 puestos: 1, 2, 3, 4, 5 y 2 más.',
  ]);
});

it('says a date as each language writes it', () => {
  const change = { kind: 'assignment date', on: day('2027-07-01') } as const;
  expect(LOCALES.map((locale) => sayChange(change, locale))).toEqual([
    'All descriptions are assigned on 1 July 2027.',
    'Toutes les descriptions sont attribuées le 1er juillet 2027.',
    'Todas las descripciones se asignan el 1 de julio de 2027.',
  ]);
});
