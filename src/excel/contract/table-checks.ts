import { expectSame, type Check } from './check';
import { settledValues } from './wait-until';

const ROWS = [
  ['Grade', 'Years'],
  ['P1', 1],
  ['P2', 2],
  ['P3', 3],
  ['P4', 4],
  ['P5', 5],
];

/** A table over a range that is filled already, which is how ours come to be. */
function addTable(sheet: Excel.Worksheet, name: string): Excel.Table {
  const range = sheet.getRange('A1:B6');
  range.values = ROWS;
  const table = sheet.tables.add(range, true);
  table.name = name;
  return table;
}

export const TABLE_CHECKS: readonly Check[] = [
  {
    name: 'table',
    look: async (sheet, context) => {
      const table = addTable(sheet, 'JD_Check_1');
      table.style = 'TableStyleLight1';
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.load('id, name, style, showTotals');
      sheet.tables.load('items/name');
      sheet.load('name');
      const first = sheet.tables.getItemAt(0).load('id');
      const known = context.workbook.tables.getItem('JD_Check_1').worksheet.load('name');
      const none = context.workbook.tables.getItemOrNullObject('JD_Check_none');
      const around = sheet.getRange('B2').getTables(false).load('items/name');
      const header = table.getHeaderRowRange().load('values');
      const body = table.getDataBodyRange().load('values');
      const whole = table.getRange().load('rowCount, columnCount');
      const years = table.columns.getItem('Years').getDataBodyRange().load('values');
      await context.sync();
      expectSame([table.name, table.style], ['JD_Check_1', 'TableStyleLight1']);
      expectSame(table.showTotals, false);
      expectSame([sheet.tables.items.length, first.id === table.id], [1, true]);
      expectSame([known.name === sheet.name, none.isNullObject], [true, true]);
      expectSame(
        around.items.map(({ name }) => name),
        ['JD_Check_1'],
      );
      expectSame([...header.values, ...body.values], ROWS);
      expectSame([whole.rowCount, whole.columnCount], [6, 2]);
      expectSame(years.values.flat(), [1, 2, 3, 4, 5]);
    },
  },
  {
    name: 'table grows',
    look: async (sheet, context) => {
      const table = addTable(sheet, 'JD_Check_2').load('id');
      await context.sync();
      const { id } = table;
      table.rows.add(undefined, [['P6', 6]]);
      await context.sync();
      table.rows.getItemAt(0).delete();
      await context.sync();
      table.resize(sheet.getRange('A1:C5'));
      const body = table.getDataBodyRange().load('values');
      table.rows.load('count');
      table.load('id, name');
      await context.sync();
      expectSame([table.id === id, table.name, table.rows.count], [true, 'JD_Check_2', 4]);
      expectSame(
        body.values.map((row) => row.slice(0, 2)),
        [
          ['P2', 2],
          ['P3', 3],
          ['P4', 4],
          ['P5', 5],
        ],
      );
    },
  },
  {
    name: 'table refilled',
    look: async (sheet, context) => {
      const table = addTable(sheet, 'JD_Check_6').load('id');
      const cell = sheet.getRange('F1');
      cell.formulas = [['=SUM(JD_Check_6[Years])']];
      sheet.getRange('A8').values = [['below']];
      sheet.getRange('J1:K3').values = [
        ["'007", 10],
        ["'=1+1", 20],
        ['P', 30],
      ];
      sheet.getRange('K1:K3').numberFormat = [['0.0'], ['0.0'], ['0.0']];
      await context.sync();
      const { id } = table;
      table.columns.add(undefined, undefined, 'Mine');
      await context.sync();
      table.columns.getItem('Mine').delete();
      sheet.getRange('A7:B8').insert(Excel.InsertShiftDirection.down);
      table.resize(sheet.getRange('A1:B8'));
      sheet.getRange('A2:B4').copyFrom(sheet.getRange('J1:K3'), Excel.RangeCopyType.values);
      sheet.getRange('B2:B4').copyFrom(sheet.getRange('K1:K3'), Excel.RangeCopyType.formats);
      sheet.getRange('A5:A6').copyFrom(sheet.getRange('J1:J2'), Excel.RangeCopyType.all);
      sheet.getRange('B5:B8').formulasR1C1 = [['=R[-1]C+1'], ['=R[-1]C+1'], [0], [0]];
      const body = table.getDataBodyRange().load('values, formulas, numberFormat');
      const below = sheet.getRange('A10').load('values');
      table.load('id');
      cell.load('formulas');
      await context.sync();
      expectSame(body.values.slice(0, 3), [
        ['007', 10],
        ['=1+1', 20],
        ['P', 30],
      ]);
      expectSame([body.formulas[3]![1], body.formulas[4]![1]], ['=B4+1', '=B5+1']);
      expectSame(body.numberFormat[0]![1], '0.0');
      expectSame([below.values, table.id === id], [[['below']], true]);
      expectSame(cell.formulas, [['=SUM(JD_Check_6[Years])']]);
    },
  },
  {
    name: 'table renamed',
    look: async (sheet, context) => {
      const table = addTable(sheet, 'JD_Check_3');
      const cell = sheet.getRange('D1');
      cell.formulas = [['=SUM(JD_Check_3[Years])']];
      await context.sync();
      expectSame(await settledValues(cell), [[15]]);
      table.name = 'JD_Check_4';
      cell.load('formulas');
      await context.sync();
      expectSame(cell.formulas, [['=SUM(JD_Check_4[Years])']]);
      expectSame(await settledValues(cell), [[15]]);
    },
  },
  {
    name: 'headings',
    look: async (sheet, context) => {
      const format = 'General;-General;General;"Années de service"';
      const table = addTable(sheet, 'JD_Check_7');
      const header = table.getHeaderRowRange();
      header.getCell(0, 1).numberFormat = [[format]];
      header.load('values, text, numberFormat');
      table.columns.load('items/name');
      await context.sync();
      expectSame(header.values, [['Grade', 'Years']]);
      expectSame(
        table.columns.items.map(({ name }) => name),
        ['Grade', 'Years'],
      );
      expectSame(header.text, [['Grade', 'Années de service']]);
      expectSame(header.numberFormat, [['General', format]]);
    },
  },
  {
    name: 'filter',
    look: async (sheet, context) => {
      const table = addTable(sheet, 'JD_Check_5');
      const { filter } = table.columns.getItem('Grade');
      filter.applyValuesFilter(['P1', 'P5']);
      const { autoFilter } = table;
      autoFilter.load('isDataFiltered');
      const body = table.getDataBodyRange().load('rowHidden');
      await context.sync();
      // Some rows are hidden, and some are not.
      expectSame([autoFilter.isDataFiltered, body.rowHidden], [true, null]);
      // What an array does over hidden rows nobody can rely on: they are shown before it is written.
      table.clearFilters();
      const years = table.columns.getItem('Years').getDataBodyRange();
      years.values = [[5], [4], [3], [2], [1]];
      filter.apply({ filterOn: Excel.FilterOn.values, values: ['P1', 'P5'] });
      years.load('values');
      autoFilter.load('isDataFiltered, criteria');
      await context.sync();
      expectSame(autoFilter.criteria[0]?.filterOn, 'Values');
      expectSame([years.values.flat(), autoFilter.isDataFiltered], [[5, 4, 3, 2, 1], true]);
      table.clearFilters();
      autoFilter.load('isDataFiltered');
      await context.sync();
      expectSame(autoFilter.isDataFiltered, false);
    },
  },
];
