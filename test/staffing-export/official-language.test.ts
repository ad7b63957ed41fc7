import {
  findLanguageColumn,
  readOfficialLanguage,
} from '../../src/staffing-export/official-language';

it.each([
  ['Language', true],
  ['LANGUE DE CORRESPONDANCE', true],
  ['Langue préférée', true],
  ['Idioma', true],
  // What a position asks for, or a person speaks, is no language to write in.
  ['Languages required', false],
  ['Language level', false],
  ['Idiomas', false],
])('takes %p for the language of letters: %p', (name, isIt) => {
  const column = { index: 0, name, field: null, confidence: 0 };
  expect(findLanguageColumn([column])).toBe(isIt ? column : undefined);
});

it.each([
  ['English', 'en'],
  ['E', 'en'],
  ['Français', 'fr'],
  ['fr-FR', 'fr'],
  ['Español', 'es'],
  ['S', 'es'],
  ['Arabic', null],
  ['English, French', null],
  ['', null],
])('reads %p as %p', (cell, language) => {
  expect(readOfficialLanguage(cell)).toBe(language);
});
