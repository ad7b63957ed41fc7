import { canSelect, selectAreas } from '../request/select-areas';
import { asText } from '../request/typed-cell';
import { expectSame, NotOffered, type Check } from './check';
import { settledValues } from './wait-until';

const LOOKS_LIKE_SOMETHING_ELSE = ['=1+1', '+41 22', '007', '1-2', '#N/A', '@home', 'TRUE'];
/** 31 December 2026. */
const DAY = 46_387;

export const CELL_CHECKS: readonly Check[] = [
  {
    name: 'values',
    look: async (sheet, context) => {
      const written = [
        ['a text', 12.5, true],
        ['', 'é 漢', -3],
      ];
      sheet.getRangeByIndexes(1, 1, 2, 3).values = written;
      const read = sheet.getCell(1, 1).getAbsoluteResizedRange(2, 3);
      read.load('values, valueTypes, address, rowIndex, columnIndex, rowCount, columnCount');
      await context.sync();
      expectSame(read.values, written);
      expectSame(read.valueTypes, [
        ['String', 'Double', 'Boolean'],
        ['Empty', 'String', 'Double'],
      ]);
      expectSame([read.rowIndex, read.columnIndex, read.rowCount, read.columnCount], [1, 1, 2, 3]);
      expectSame(read.address.split('!').at(-1), 'B2:D3');
      const row = read.getRow(1).getColumn(2).getCell(0, 0);
      row.load('values');
      read.clear();
      const cleared = sheet.getRange('B2:D3').load('values');
      await context.sync();
      expectSame(row.values, [[-3]]);
      expectSame(cleared.values.flat().join(''), '');
    },
  },
  {
    name: 'texts',
    look: async (sheet, context) => {
      const cells = sheet.getRange(`A1:A${LOOKS_LIKE_SOMETHING_ELSE.length}`);
      cells.values = LOOKS_LIKE_SOMETHING_ELSE.map((text) => [asText(text)]);
      cells.load('values, valueTypes');
      await context.sync();
      expectSame(cells.values.flat(), LOOKS_LIKE_SOMETHING_ELSE);
      expectSame(
        cells.valueTypes.flat(),
        LOOKS_LIKE_SOMETHING_ELSE.map(() => 'String'),
      );
    },
  },
  {
    name: 'dates',
    look: async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [['yyyy-mm-dd']];
      cell.values = [[DAY]];
      cell.load('values, numberFormat');
      await context.sync();
      expectSame(cell.values, [[DAY]]);
      expectSame(cell.numberFormat, [['yyyy-mm-dd']]);
    },
  },
  {
    name: 'formulas',
    look: async (sheet, context) => {
      sheet.getRange('A1:A2').values = [[2], [3]];
      const cells = sheet.getRange('B1:B3');
      cells.formulas = [['=SUM(A1,A2)'], ['=NA()'], ['=IF(A1>A2,"more","less")']];
      await context.sync();
      expectSame(await settledValues(cells), [[5], ['#N/A'], ['less']]);
      cells.load('formulas, valueTypes');
      await context.sync();
      expectSame(cells.formulas.flat()[0], '=SUM(A1,A2)');
      expectSame(cells.valueTypes.flat(), ['Double', 'Error', 'String']);
    },
  },
  {
    name: 'used cells',
    look: async (sheet, context) => {
      const none = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      expectSame(none.isNullObject, true);
      sheet.getRange('C3').values = [['x']];
      sheet.getRange('B5').values = [['y']];
      const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex, columnIndex, rowCount');
      const inColumn = sheet.getRange('B:B').getUsedRangeOrNullObject(true).load('rowIndex');
      await context.sync();
      expectSame([used.rowIndex, used.columnIndex, used.rowCount], [2, 1, 3]);
      expectSame(inColumn.rowIndex, 4);
    },
  },
  {
    name: 'selection',
    look: async (sheet, context) => {
      sheet.activate();
      sheet.getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRanges().areas.load('items/address');
      const active = context.workbook.getActiveCell().load('rowIndex, columnIndex');
      const one = context.workbook.getSelectedRange().load('address, worksheet/id');
      sheet.load('id');
      await context.sync();
      expectSame(addressesOf(selected), ['B2:C3']);
      expectSame(addressesOf({ items: [one] }), ['B2:C3']);
      expectSame(one.worksheet.id === sheet.id, true);
      expectSame([active.rowIndex, active.columnIndex], [1, 1]);
      if (!canSelect(2)) throw new NotOffered('ExcelApi 1.18');
      selectAreas(sheet, ['A1:A2', 'C5']);
      const several = context.workbook.getSelectedRanges().areas.load('items/address');
      await context.sync();
      expectSame(addressesOf(several), ['A1:A2', 'C5']);
    },
  },
];

const addressesOf = ({ items }: Pick<Excel.RangeCollection, 'items'>) =>
  items.map(({ address }) => address.split('!').at(-1));
