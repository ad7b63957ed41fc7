import { columnReference, textCriterion } from '../../../src/excel/own-sheets/structured-reference';
import { withPlainRanges } from '../../../src/workbench/structured-references';

it.each([
  ['Outcome', 'T[Outcome]'],
  ['Job family', 'T[Job family]'],
  ['Lieu d’affectation', 'T[[Lieu d’affectation]]'],
  ["Duty [st]'n #1", "T[[Duty '[st']''n '#1]]"],
  ['a@b', "T[[a'@b]]"],
  ['Total $', 'T[[Total $]]'],
])('refers to the column %s', (column, expected) => {
  expect(columnReference('T', column)).toBe(expected);
  const plain = withPlainRanges(`=COUNTIFS(${expected},"T[x]")`, (table, name) =>
    table === 'T' && name === column ? 'S!$A$2:$A$3' : null,
  );
  expect(plain).toBe('=COUNTIFS(S!$A$2:$A$3,"T[x]")');
});

it.each([
  ['Lima', '"=Lima"'],
  ['', '""'],
  ['<5', '"=<5"'],
  ['Site *', '"=Site ~*"'],
  ['a~b?', '"=a~~b~?"'],
  ['the "old" seat', '"=the ""old"" seat"'],
])('looks for exactly %p', (text, expected) => {
  expect(textCriterion(text)).toBe(expected);
});

it('leaves what is no column of a table', () => {
  for (const formula of [
    '=T[#All]',
    "='T[a]'!A1",
    '=SUM(A1:B2)',
    '=T[[a]:[b]]',
    '=T[@a]',
    '=T[a',
  ]) {
    expect(withPlainRanges(formula, () => null)).toBe(formula);
    expect(withPlainRanges(formula, (_, name) => (name === 'a' ? 'X' : null))).toBe(formula);
  }
});

it.each([
  ['=JD.COST("G2","*",A1,B1,JD_Costs)', '=JD.COST("G2","*",A1,B1,\'JD Costs\'!$A$2:$F$3)'],
  ['=ROWS(jd_costs)+1', "=ROWS('JD Costs'!$A$2:$F$3)+1"],
  ['=ROWS( JD_Costs )', "=ROWS( 'JD Costs'!$A$2:$F$3 )"],
  ['=JD_Costs[#All]', '=JD_Costs[#All]'],
  ['=JD_Costs!A1', '=JD_Costs!A1'],
  ["='JD_Costs'!A1", "='JD_Costs'!A1"],
  ['=JD_Costs(1)', '=JD_Costs(1)'],
  ['=ROWS(JD_Costs2)', '=ROWS(JD_Costs2)'],
  ['="JD_Costs"', '="JD_Costs"'],
])('%s names the rows of a table: %s', (formula, expected) => {
  const findBody = (table: string) =>
    table.toLowerCase() === 'jd_costs' ? "'JD Costs'!$A$2:$F$3" : null;
  expect(withPlainRanges(formula, () => null, findBody)).toBe(expected);
});
