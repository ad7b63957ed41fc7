import { fromR1C1, moveFormula, toR1C1 } from '../../src/workbench/references';
import { officeClient, type OfficeClient } from './office-client';

let host: OfficeClient;
let sheetNumber = 0;

beforeAll(() => {
  host = officeClient();
  host.install();
});
afterAll(() => host.close());

/** Runs on a new sheet of its own. */
function onNewSheet<Result>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(`Test ${++sheetNumber}`);
    return work(sheet, context);
  });
}

describe('references in formulas', () => {
  it.each([
    ['=A1+$B$2', '=B4+$B$2'],
    ['=SUM(A1:$C9)', '=SUM(B4:$C12)'],
    ['=\'A1 sheet\'!A1&"A1"', '=\'A1 sheet\'!B4&"A1"'],
    ['=JD_Mapping[A1]+LOG10(A1)', '=JD_Mapping[A1]+LOG10(B4)'],
    ['=Q1_total+AB12x', '=Q1_total+AB12x'],
  ])('%s, three rows down and one column right, is %s', (formula, moved) => {
    expect(moveFormula(formula, 3, 1)).toBe(moved);
  });

  it('say that they leave the sheet', () => {
    expect(moveFormula('=A1+B2', -1, 0)).toBe('=#REF!+B1');
  });

  it.each([
    ['=B7&$C$1', '=RC[-1]&R1C3'],
    ['=SUM(C6:C8)', '=SUM(R[-1]C:R[1]C)'],
    ['=[@Title]&$A9', '=[@Title]&R[2]C1'],
  ])('%s in C7 is %s', (formula, r1c1) => {
    expect(toR1C1(formula, 6, 2)).toBe(r1c1);
    expect(fromR1C1(r1c1, 6, 2)).toBe(formula);
  });
});

describe('copyFrom', () => {
  it('pastes values, formulas that move along, and looks', () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').formulas = [
        ["'007", '=A1&"x"'],
        [46_000, '=$A$2'],
      ];
      sheet.getRange('A2').numberFormat = [['d mmm yyyy']];
      sheet.getRange('A1').format.fill.color = '#FF0000';
      const target = context.workbook.worksheets.add(`Target ${sheetNumber}`).getRange('C3');
      target.copyFrom(sheet.getRange('A1:B2'));
      const copied = target.getAbsoluteResizedRange(2, 2);
      copied.load('formulas, numberFormat');
      const { fill } = target.format;
      fill.load('color');
      await context.sync();
      expect(copied.formulas).toEqual([
        ['007', '=C3&"x"'],
        [46_000, '=$A$2'],
      ]);
      expect(copied.numberFormat).toEqual([
        ['General', 'General'],
        ['d mmm yyyy', 'General'],
      ]);
      expect(fill.color).toBe('#FF0000');
    }));

  it('pastes values alone, formulas alone, and as often as they fit', () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').formulas = [[2, '=A1']];
      sheet.getRange('A1').numberFormat = [['0.00']];
      const values = sheet.getRange('A3:B4');
      values.copyFrom('A1:B1', 'Values');
      const formulas = sheet.getRange('A6:B8');
      formulas.copyFrom(sheet.getRange('A1:B1'), 'Formulas');
      for (const range of [values, formulas]) range.load('formulas, numberFormat');
      await context.sync();
      expect(values.formulas).toEqual([
        [2, '#NAME?'],
        [2, '#NAME?'],
      ]);
      expect(values.numberFormat[0]).toEqual(['General', 'General']);
      expect(formulas.formulas).toEqual([
        [2, '=A6'],
        [2, '=A7'],
        [2, '=A8'],
      ]);
    }));

  it('keeps a text that reads like an error a text', () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:A2').values = [["'#N/A"], ['#N/A']];
      const copy = sheet.getRange('B1:B2');
      copy.copyFrom('A1:A2');
      copy.load('valueTypes');
      await context.sync();
      expect(copy.valueTypes).toEqual([['String'], ['Error']]);
    }));
});

describe('columns of a table', () => {
  const tableOf = (sheet: Excel.Worksheet) => {
    sheet.getRange('A1:D3').values = [
      ['No', 'Title', 'Grade', 'mine'],
      [1, 'Driver', 'G2', 'x'],
      [2, 'Clerk', 'G4', 'y'],
    ];
    return sheet.tables.add('A1:C3', true);
  };

  it('are added at the end, with a name, and push aside what stands there', () =>
    onNewSheet(async (sheet, context) => {
      const table = tableOf(sheet);
      table.columns.add(undefined, undefined, 'Note');
      const range = table.getRange();
      range.load('values');
      const beside = sheet.getRange('E1:E3');
      beside.load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['No', 'Title', 'Grade', 'Note'],
        [1, 'Driver', 'G2', ''],
        [2, 'Clerk', 'G4', ''],
      ]);
      expect(beside.values).toEqual([['mine'], ['x'], ['y']]);
    }));

  it('are deleted, and the filters of the others stay theirs', () =>
    onNewSheet(async (sheet, context) => {
      const table = tableOf(sheet);
      table.columns.getItem('Grade').filter.applyValuesFilter(['G4']);
      table.columns.getItem('Title').delete();
      const range = table.getRange();
      range.load('values');
      const { autoFilter } = table;
      autoFilter.load('criteria, isDataFiltered');
      await context.sync();
      expect(range.values[0]).toEqual(['No', 'Grade']);
      expect(autoFilter.isDataFiltered).toBe(true);
      expect(autoFilter.criteria).toEqual([null, { filterOn: 'Values', values: ['G4'] }]);
    }));
});

describe('filters', () => {
  const rowsShown = async (sheet: Excel.Worksheet, context: Excel.RequestContext) => {
    const rows = [2, 3, 4].map((row) => sheet.getRange(`A${row}`));
    for (const row of rows) row.load('rowHidden');
    await context.sync();
    return rows.map(({ rowHidden }) => !rowHidden);
  };
  const tableOf = (sheet: Excel.Worksheet) => {
    sheet.getRange('A1:B4').values = [
      ['Title', 'Years'],
      ['Driver', 3],
      ['Finance Officer', 8],
      ['', 12],
    ];
    return sheet.tables.add('A1:B4', true);
  };

  it.each<[Partial<Excel.FilterCriteria>, string, boolean[]]>([
    [{ filterOn: 'Values', values: ['Driver'] }, 'Title', [true, false, false]],
    [{ filterOn: 'Custom', criterion1: '=*officer*' }, 'Title', [false, true, false]],
    [{ filterOn: 'Custom', criterion1: '<>' }, 'Title', [true, true, false]],
    [
      { filterOn: 'Custom', criterion1: '>3', criterion2: '<12', operator: 'And' },
      'Years',
      [false, true, false],
    ],
  ])('by %j on %s', (criteria, column, shown) =>
    onNewSheet(async (sheet, context) => {
      const table = tableOf(sheet);
      table.columns.getItem(column).filter.apply(criteria as Excel.FilterCriteria);
      table.autoFilter.load('criteria, isDataFiltered');
      expect(await rowsShown(sheet, context)).toEqual(shown);
      expect(table.autoFilter.criteria).toContainEqual(criteria);
      table.clearFilters();
      table.autoFilter.load('criteria, isDataFiltered');
      expect(await rowsShown(sheet, context)).toEqual([true, true, true]);
      expect(table.autoFilter.isDataFiltered).toBe(false);
      expect(table.autoFilter.criteria).toEqual([null, null]);
    }),
  );
});
