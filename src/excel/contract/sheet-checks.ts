import { Broken, expectSame, expectThat, type Check } from './check';

export const SHEET_CHECKS: readonly Check[] = [
  {
    name: 'sheets',
    look: async (sheet, context) => {
      const { worksheets } = context.workbook;
      sheet.load('id, name, position');
      sheet.protection.load('protected');
      await context.sync();
      expectSame(sheet.protection.protected, false);
      const draft = worksheets.add(`${sheet.name} b`);
      draft.visibility = Excel.SheetVisibility.hidden;
      await context.sync();
      draft.name = `${sheet.name} c`;
      draft.position = sheet.position;
      draft.visibility = Excel.SheetVisibility.visible;
      const renamed = worksheets.getItemOrNullObject(`${sheet.name} c`).load('id, position');
      const gone = worksheets.getItemOrNullObject(`${sheet.name} b`);
      draft.load('id');
      await context.sync();
      draft.delete();
      const all = worksheets.load('items/id');
      await context.sync();
      expectSame([renamed.isNullObject, gone.isNullObject], [false, true]);
      expectSame([renamed.id === draft.id, renamed.position], [true, sheet.position]);
      expectSame(all.items.filter(({ id }) => id === draft.id).length, 0);
      expectSame(all.items.filter(({ id }) => id === sheet.id).length, 1);
    },
  },
  {
    name: 'formats',
    look: async (sheet, context) => {
      const cells = sheet.getRange('A1:B2');
      const { format } = cells;
      format.columnWidth = 120;
      format.rowHeight = 30;
      format.wrapText = true;
      format.horizontalAlignment = 'Right';
      format.verticalAlignment = 'Top';
      format.fill.color = '#1F4E79';
      format.font.color = '#FFFFFF';
      format.font.set({ bold: true, size: 13 });
      format.font.italic = true;
      format.load(
        'columnWidth, rowHeight, wrapText, horizontalAlignment, verticalAlignment, fill/color',
      );
      format.font.load('color, bold, italic, size');
      await context.sync();
      // Widths are whole pixels: of what was asked for, a point more or less.
      expectThat(Math.abs(format.columnWidth - 120) < 4, 'a width of 120', format.columnWidth);
      expectThat(Math.abs(format.rowHeight - 30) < 2, 'a height of 30', format.rowHeight);
      expectSame(
        [format.wrapText, format.horizontalAlignment, format.verticalAlignment],
        [true, 'Right', 'Top'],
      );
      expectSame(
        [format.fill.color, format.font.color, format.font.bold, format.font.italic],
        ['#1F4E79', '#FFFFFF', true, true],
      );
      expectSame(format.font.size, 13);
      format.fill.clear();
      format.load('fill/color');
      await context.sync();
      expectSame(format.fill.color, '#FFFFFF');
    },
  },
  {
    name: 'conditional formats',
    look: async (sheet, context) => {
      const cells = sheet.getRange('A1:A3');
      cells.conditionalFormats.clearAll();
      const { cellValue } = cells.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      cellValue.rule = { operator: 'EqualTo', formula1: '="x"' };
      cellValue.format.fill.color = '#C6EFCE';
      cellValue.format.font.color = '#006100';
      const { custom } = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.rule.formula = '=AND(ISNUMBER($A1),$A1<TODAY())';
      custom.format.fill.color = '#FFC7CE';
      const added = cells.conditionalFormats.load('items/type');
      await context.sync();
      expectSame(added.items.map(({ type }) => type).sort(), ['CellValue', 'Custom']);
      cells.conditionalFormats.clearAll();
      const left = cells.conditionalFormats.load('items/type');
      await context.sync();
      expectSame(left.items.length, 0);
    },
  },
  {
    name: 'choices',
    look: async (sheet, context) => {
      const { dataValidation } = sheet.getRange('A1:A3');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'open,done' } };
      dataValidation.errorAlert = { showAlert: false, message: '', style: 'Warning', title: '' };
      dataValidation.load('rule');
      await context.sync();
      expectSame(dataValidation.rule.list?.source, 'open,done');
    },
  },
  {
    name: 'freeze',
    look: async (sheet, context) => {
      // Panes belong to a window: a sheet that is not shown may refuse.
      sheet.activate();
      sheet.showGridlines = false;
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B1'));
      await context.sync();
      sheet.freezePanes.freezeRows(2);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('rowCount');
      await context.sync();
      expectSame(frozen.rowCount, 2);
    },
  },
  {
    name: 'charts',
    look: async (sheet, context) => {
      sheet.getRange('A1:B3').values = [
        ['Family', 'Positions'],
        ['A', 1],
        ['B', 2],
      ];
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B3'), 'Columns');
      chart.name = 'JD Check';
      chart.title.text = 'A title';
      chart.legend.position = 'Bottom';
      chart.legend.visible = false;
      chart.setPosition(sheet.getRange('D1'), sheet.getRange('H9'));
      await context.sync();
      const found = sheet.charts.getItemOrNullObject('JD Check');
      found.load('name');
      sheet.charts.load('items/name');
      await context.sync();
      if (found.isNullObject) throw new Broken('the chart', 'none');
      expectSame(
        sheet.charts.items.map(({ name }) => name),
        ['JD Check'],
      );
      found.delete();
      const gone = sheet.charts.getItemOrNullObject('JD Check');
      await context.sync();
      expectSame(gone.isNullObject, true);
    },
  },
  {
    name: 'page layout',
    look: async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = Excel.PageOrientation.landscape;
      // As many pages down as it takes: what is not said is not fitted.
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows('$1:$1');
      pageLayout.load('orientation, zoom');
      await context.sync();
      expectSame(pageLayout.orientation, 'Landscape');
      expectSame(pageLayout.zoom.horizontalFitToPages, 1);
    },
  },
  {
    name: 'outline',
    look: async (sheet, context) => {
      sheet.getRange('A1:C1').values = [['a', 'b', 'c']];
      sheet.getRange('B:C').group(Excel.GroupOption.byColumns);
      const used = sheet.getUsedRange().load('values');
      await context.sync();
      expectSame(used.values, [['a', 'b', 'c']]);
    },
  },
];
