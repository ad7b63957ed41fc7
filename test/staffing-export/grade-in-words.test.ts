import { readGradeText } from '../../src/staffing-export/grade-in-words';

test.each([
  ['General Service, level five', 'G5'],
  ['General Service level 5', 'G5'],
  ['Gen. Serv., level six', 'G6'],
  ['GS, level three, step four', 'G3'],
  ['Level seven, General Service staff', 'G7'],
  ['General Service category, grade two', 'G2'],
  ['Services généraux niveau 5', 'G5'],
  ['Services généraux, cinquième niveau', 'G5'],
  ['Agent des services généraux, niveau quatre', 'G4'],
  ['Catégorie des services généraux, niveau 3', 'G3'],
  ['Servicios generales, nivel seis', 'G6'],
  ['Categoría de servicios generales, nivel 2', 'G2'],
  ['Professional, level four', 'P4'],
  ['Professional category, level IV', 'P4'],
  ['International professional, level three', 'P3'],
  ['Catégorie professionnelle, niveau quatre', 'P4'],
  ['Categoría profesional, nivel cinco', 'P5'],
  ['National Officer, category C', 'NOC'],
  ['National Professional Officer, level B', 'NOB'],
  ['National Officer, level two', 'NOB'],
  ['Administratrice nationale, catégorie A', 'NOA'],
  ['Administrateur recruté sur le plan national, niveau B', 'NOB'],
  ['Administrador nacional, categoría B', 'NOB'],
  ['Funcionario nacional, nivel C', 'NOC'],
  ['Oficial nacional de categoría A', 'NOA'],
  ['Director, level one', 'D1'],
  ['Directrice, niveau deux', 'D2'],
  ['Professional, level three (P-3)', 'P3'],
])('%s', (text, grade) => {
  expect(readGradeText(text)).toEqual({ ok: true, grade, step: null });
});

test.each([
  ['Professional, level four (P-3)', 'two grades'],
  ['General Service, level nine', 'no grade'],
  ['National Officer, level seven', 'outside the ladder'],
  ['Administrateur de première classe', 'no grade'],
  ['Administrateur national de 2e classe', 'no grade'],
  ['National Officer', 'no level'],
  ['General Service, category C', 'no grade'],
  ['Professional or General Service, level five', 'no grade'],
  ['General Service, level four or five', 'no grade'],
  ['Director of one unit', 'no grade'],
  ['Director of the office', 'no grade'],
])('%s is no grade', (text, why) => {
  expect(readGradeText(text)).toEqual({ ok: false, why });
});
