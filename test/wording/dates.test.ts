import { wordingFor } from '../../src/wording/wording';

it.each([
  ['en', 1, '1 June 2026'],
  ['fr', 1, '1er juin 2026'],
  ['fr', 2, '2 juin 2026'],
  ['fr', 11, '11 juin 2026'],
  ['fr', 21, '21 juin 2026'],
  ['es', 1, '1 de junio de 2026'],
])('in %s, day %s of a month: %s', (language, day, said) => {
  expect(wordingFor(language).date({ year: 2026, month: 6, day })).toBe(said);
});
