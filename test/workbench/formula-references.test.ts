import {
  namesTable,
  withSheetChange,
  withTableChange,
} from '../../src/workbench/formula-references';

it.each([
  ['=SUM(JD_Mapping[Years])', '=SUM(Results[Years])'],
  ['=sum(jd_mapping[Years])', '=sum(Results[Years])'],
  ['=ROWS(JD_Mapping)', '=ROWS(Results)'],
  ['=JD_Mapping[@Years]*2', '=Results[@Years]*2'],
  [
    '=COUNTIFS(JD_Mapping[[#All],[Grade]],"JD_Mapping[Years]")',
    '=COUNTIFS(Results[[#All],[Grade]],"JD_Mapping[Years]")',
  ],
  ['=JD_Mapping2[Years]+My_JD_Mapping[Years]', '=JD_Mapping2[Years]+My_JD_Mapping[Years]'],
  ["='JD_Mapping'!A1+JD_Mapping!B2", "='JD_Mapping'!A1+JD_Mapping!B2"],
  ['=JD_MAPPING(1)', '=JD_MAPPING(1)'],
  ['=A1+$B$2', '=A1+$B$2'],
])('%s after a table got another name: %s', (formula, expected) => {
  expect(withTableChange(formula, { table: 'JD_Mapping', to: 'Results' })).toBe(expected);
});

it.each([
  ['=SUM(JD_Mapping[Years])', '=SUM(#REF!)'],
  ['=JD_Mapping[[#Headers],[Grade]]&"!"', '=#REF!&"!"'],
  ["=INDEX(JD_Mapping[Old '[new']],1)", '=INDEX(#REF!,1)'],
  ['=ROWS(JD_Mapping)+ROWS(Other)', '=ROWS(#REF!)+ROWS(Other)'],
])('%s after the table went: %s', (formula, expected) => {
  expect(withTableChange(formula, { table: 'JD_Mapping', to: null })).toBe(expected);
});

it.each([
  ['=T[Grade]', '=T[Existing grade]'],
  ['=T[[#All],[Grade]]', '=T[[#All],[Existing grade]]'],
  ['=T[@Grade]', '=T[@Existing grade]'],
  ['=T[[Grade]:[Family]]', '=T[[Existing grade]:[Odd ' + "'[name']" + ']]'],
  ['=SUM(T[Years])', '=SUM(#REF!)'],
  ['=T[#All]', '=T[#All]'],
  ['=T[Station]', '=T[Station]'],
  ['=U[Grade]', '=U[Grade]'],
])('%s after columns were renamed and deleted: %s', (formula, expected) => {
  const columns = new Map<string, string | null>([
    ['grade', 'Existing grade'],
    ['family', 'Odd [name]'],
    ['years', null],
  ]);
  expect(withTableChange(formula, { table: 'T', columns })).toBe(expected);
});

it('lets two columns change their names', () => {
  const columns = new Map([
    ['a', 'B'],
    ['b', 'A'],
  ]);
  expect(withTableChange('=T[A]-T[B]', { table: 'T', columns })).toBe('=T[B]-T[A]');
});

it.each([
  ["='JD Mapping'!A1", "='Second one'!A1", '=#REF!'],
  ["=SUM('jd mapping'!$A$1:$B$2,1)", "=SUM('Second one'!$A$1:$B$2,1)", '=SUM(#REF!,1)'],
  ["='JD Mapping'!A:C", "='Second one'!A:C", '=#REF!'],
  ["='JD Mapping'!2:3", "='Second one'!2:3", '=#REF!'],
  ["='JD Mapping'!Named", "='Second one'!Named", '=#REF!'],
  [
    "='JD Mapping (2)'!A1&\"'JD Mapping'!A1\"",
    "='JD Mapping (2)'!A1&\"'JD Mapping'!A1\"",
    "='JD Mapping (2)'!A1&\"'JD Mapping'!A1\"",
  ],
])('%s after its sheet was renamed: %s, or went: %s', (formula, renamed, gone) => {
  expect(withSheetChange(formula, 'JD Mapping', 'Second one')).toBe(renamed);
  expect(withSheetChange(formula, 'JD Mapping', null)).toBe(gone);
});

it('a sheet with a plain name needs no quotation marks', () => {
  expect(withSheetChange('=Data!A1+B2', 'Data', 'Sheet2')).toBe('=Sheet2!A1+B2');
  expect(withSheetChange('=Data!A1', 'Data', 'AB12')).toBe("='AB12'!A1");
});

it.each([
  ['=SUM(JD_Mapping[Years])', true],
  ['="JD_Mapping"', false],
  ['=JD_Mapping!A1', false],
])('%s names the table: %s', (formula, expected) => {
  expect(namesTable(formula, 'JD_Mapping')).toBe(expected);
});
