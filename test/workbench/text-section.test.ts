import { textShown } from '../../src/workbench/text-section';
import { officeClient } from './office-client';

it.each([
  ['General', 'Outcome'],
  ['@', 'Outcome'],
  ['#,##0', 'Outcome'],
  ['General;-General;General;@', 'Outcome'],
  ['General;-General;General;"Résultat"', 'Résultat'],
  [';;;"Résultat"', 'Résultat'],
  [';;;', ''],
  ['"Résultat";"Résultat";"Résultat";"Résultat"', 'Résultat'],
  ['0;0;0;"a;b"', 'a;b'],
  ['0;0;0;"the "@" of it"', 'the Outcome of it'],
  ['0;0;0;\\"@\\"', '"Outcome"'],
  ['@" (text)"', 'Outcome (text)'],
  ['0.00;[Red]@', 'Outcome'],
  ['0.00;[Red]"x"@', 'xOutcome'],
  ['0;0;0;_(@_)', ' Outcome '],
])('shows a text in the format %s as %s', (format, shown) => {
  expect(textShown('Outcome', format)).toBe(shown);
});

it('tells the text as it shows, and the value as it is', async () => {
  const office = officeClient();
  office.install();
  try {
    const context = new Excel.RequestContext();
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    range.values = [['Outcome', 3]];
    range.numberFormat = [['General;-General;General;"Résultat"', '0']];
    range.load('values, text, numberFormat');
    await context.sync();
    expect(range.values).toEqual([['Outcome', 3]]);
    expect(range.text).toEqual([['Résultat', '3']]);
    expect(range.numberFormat).toEqual([['General;-General;General;"Résultat"', '0']]);
  } finally {
    office.close();
  }
});
