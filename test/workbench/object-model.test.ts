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

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'no error',
    (error: { code: string }) => error.code,
  );
}

describe('values', () => {
  test('come back as they went in', () =>
    onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C2');
      range.values = [
        ['Title', 2, true],
        ['', -1.5, 'x'],
      ];
      range.load('values, address, rowCount');
      await context.sync();
      expect(range.values).toEqual([
        ['Title', 2, true],
        ['', -1.5, 'x'],
      ]);
      expect(range.rowCount).toBe(2);
      expect(range.address).toMatch(/^'Test \d+'!A1:C2$/);
    }));

  test('are read as if typed', () =>
    onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:H1');
      range.values = [['007', "'007", 'TRUE', '=1+1', '50%', '1,234.5', '2024-03-01', '-x']];
      range.load('values, formulas, numberFormat, text, valueTypes');
      await context.sync();
      expect(range.values[0]).toEqual([7, '007', true, '#NAME?', 0.5, 1234.5, 45352, '#NAME?']);
      expect(range.formulas[0]).toEqual([7, '007', true, '=1+1', 0.5, 1234.5, 45352, '=-x']);
      expect(range.numberFormat[0]?.[6]).toBe('m/d/yyyy');
      expect(range.text[0]?.slice(4, 7)).toEqual(['50%', '1,234.50', '3/1/2024']);
      expect(range.valueTypes[0]?.slice(0, 4)).toEqual(['Double', 'String', 'Boolean', 'Error']);
    }));

  test('stay text under the text format set in the same batch', () =>
    onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:A3');
      range.numberFormat = [['@'], ['@'], ['@']];
      range.values = [['=1+1'], ['007'], ['1-2']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['=1+1'], ['007'], ['1-2']]);
    }));

  test('null leaves a cell alone, and one value fills a range', () =>
    onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = 'x' as unknown as string[][];
      range.values = [
        [null, 'y'],
        [1, null],
      ];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['x', 'y'],
        [1, 'x'],
      ]);
    }));

  test('of the wrong size are refused', async () => {
    const write = onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [['a', 'b']];
      await context.sync();
    });
    expect(await codeOf(write)).toBe('InvalidArgument');
  });

  test('over 1,500 cells arrive in the parts that the client makes', () =>
    onNewSheet(async (sheet, context) => {
      const rows = Array.from({ length: 1000 }, (_, r) => [r, `row ${r}`, r % 2 === 0]);
      sheet.getRange('B3:D1002').values = rows;
      const used = sheet.getUsedRange().load('address, values');
      await context.sync();
      expect(used.address).toMatch(/!B3:D1002$/);
      expect(used.values).toEqual(rows);
    }));
});

describe('ranges', () => {
  test('are reached in every way that Excel offers', () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange('B2:D4').values = 1 as unknown as number[][];
      const base = sheet.getRange('B2:D4');
      const ranges = {
        cell: base.getCell(1, 1),
        row: base.getRow(2),
        column: base.getColumn(0),
        last: base.getLastCell(),
        resized: base.getResizedRange(1, -1),
        offset: base.getOffsetRange(1, 1),
        wholeColumn: base.getEntireColumn(),
        wholeRow: base.getEntireRow(),
        bounding: base.getBoundingRect('F9'),
        indexes: sheet.getRangeByIndexes(4, 5, 2, 3),
        region: sheet.getRange('C3').getSurroundingRegion(),
        below: base.getRowsBelow(2),
        columns: sheet.getRange('C:E'),
        used: sheet.getRange('C:E').getUsedRange(true),
      };
      for (const range of Object.values(ranges)) range.load('address');
      const apart = base.getIntersectionOrNullObject('Z99');
      await context.sync();
      const addresses = Object.fromEntries(
        Object.entries(ranges).map(([name, range]) => [name, range.address.split('!')[1]]),
      );
      expect(addresses).toEqual({
        cell: 'C3',
        row: 'B4:D4',
        column: 'B2:B4',
        last: 'D4',
        resized: 'B2:C5',
        offset: 'C3:E5',
        wholeColumn: 'B:D',
        wholeRow: '2:4',
        bounding: 'B2:F9',
        indexes: 'F5:H6',
        region: 'B2:D4',
        below: 'B5:D6',
        columns: 'C:E',
        used: 'C2:D4',
      });
      expect(apart.isNullObject).toBe(true);
    }));

  test('clear, insert and delete move what is around them', () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
      sheet.getRange('A2').insert('Down');
      sheet.getRange('A1').delete('Up');
      const range = sheet.getRange('A1:A4').load('values');
      await context.sync();
      expect(range.values).toEqual([[''], [2], [3], [4]]);
    }));

  test('an unused sheet has no used range', () =>
    onNewSheet(async (sheet, context) => {
      const none = sheet.getUsedRangeOrNullObject();
      const first = sheet.getUsedRange().load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(first.address).toMatch(/!A1$/);
    }));

  test('selection is one range, or several areas', () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      expect(selected.address).toMatch(/!B2:C3$/);
      const sheetId = host.book.activeSheet().id;
      const cell = (row: number) => ({ top: row, left: 0, bottom: row, right: 0 });
      host.book.select({ sheetId, areas: [cell(0), cell(4)] });
      const several = context.workbook.getSelectedRanges().load('address, areaCount');
      const active = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect(several.areaCount).toBe(2);
      expect(several.address).toMatch(/!A1,.*!A5$/);
      expect(active.address).toMatch(/!A1$/);
    }));
});

describe('what a call leaves out', () => {
  test('is everything where cells are cleared', () =>
    onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.values = [['x', 1]];
      range.format.font.bold = true;
      range.clear();
      range.load('values, format/font/bold');
      await context.sync();
      expect([range.values, range.format.font.bold]).toEqual([[['', '']], false]);
    }));

  test('is one row where rows are frozen', () =>
    onNewSheet(async (sheet, context) => {
      sheet.freezePanes.freezeRows();
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(frozen.address.split('!')[1]).toBe('1:1');
    }));
});

describe('cells in use', () => {
  test.each([
    ['B:B', 'B5'],
    ['C:D', 'C3:D9'],
    ['A:A', null],
    ['A4:D8', 'B5'],
    ['A1:Z99', 'B3:D9'],
  ])('in %s are %s', (within, expected) =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange('C3').values = [['x']];
      sheet.getRange('B5').values = [['y']];
      sheet.getRange('D9').values = [[0]];
      const used = sheet.getRange(within).getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect(used.isNullObject ? null : used.address.split('!')[1]).toBe(expected);
    }),
  );
});

test('the layout of a page is remembered, each part by itself', () =>
  onNewSheet(async (sheet, context) => {
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    const layout = sheet.pageLayout.load('orientation, zoom');
    await context.sync();
    expect([layout.orientation, layout.zoom]).toEqual(['Landscape', { horizontalFitToPages: 1 }]);
  }));

describe('looks', () => {
  test('formats are kept, and null where they are mixed', () =>
    onNewSheet(async (sheet, context) => {
      const header = sheet.getRange('A1:C1');
      header.format.fill.color = '#1f4e79';
      header.format.font.color = 'white';
      header.format.font.bold = true;
      header.format.wrapText = true;
      header.format.horizontalAlignment = 'Center';
      header.format.columnWidth = 75;
      sheet.getRange('A1').format.font.italic = true;
      sheet.freezePanes.freezeRows(1);
      header.format.load('wrapText, horizontalAlignment, columnWidth');
      header.format.fill.load('color');
      header.format.font.load('bold, color, italic');
      const frozen = sheet.freezePanes.getLocation().load('address');
      await context.sync();
      expect(header.format.fill.color).toBe('#1F4E79');
      expect(header.format.font.toJSON()).toMatchObject({ bold: true, color: '#FFFFFF' });
      expect(header.format.font.italic).toBeNull();
      expect(header.format.columnWidth).toBe(75);
      expect(header.format.horizontalAlignment).toBe('Center');
      expect(frozen.address).toMatch(/!1:1$/);
    }));

  test('conditional formats keep their rule and format', () =>
    onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A2:A9');
      const custom = range.conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$A2="Raised"';
      custom.custom.format.fill.color = '#E2F0D9';
      const comparison = range.conditionalFormats.add('CellValue');
      comparison.cellValue.format.font.color = '#FF0000';
      comparison.cellValue.rule = { formula1: '=0', operator: 'LessThan' };
      const text = range.conditionalFormats.add('ContainsText');
      text.textComparison.rule = { operator: 'Contains', text: 'review' };
      const all = range.conditionalFormats.load('items/type');
      custom.custom.rule.load('formula');
      await context.sync();
      expect(all.items.map((format) => format.type)).toEqual([
        'Custom',
        'CellValue',
        'ContainsText',
      ]);
      expect(custom.custom.rule.formula).toBe('=$A2="Raised"');
      range.conditionalFormats.clearAll();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    }));
});

describe('sheets', () => {
  test('names are unique in any case and follow the rules', async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.name = 'Mine';
      await context.sync();
    });
    const add = (name: string) =>
      codeOf(
        host.Excel.run(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        }),
      );
    expect(await add('MINE')).toBe('ItemAlreadyExists');
    expect(await add('a/b')).toBe('InvalidArgument');
    expect(await add('x'.repeat(32))).toBe('InvalidArgument');
  });

  test('a missing sheet is a null object or ItemNotFound with its place', async () => {
    const missing = await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('nowhere');
      const range = sheet.getUsedRangeOrNullObject();
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(missing).toEqual([true, true]);
    const failure = await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('nowhere').getRange('A1').clear();
      await context.sync();
    }).catch((error: OfficeExtension.Error) => error);
    expect(failure).toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
  });

  test('position, visibility, activation and deletion', () =>
    onNewSheet(async (sheet, context) => {
      sheet.position = 0;
      sheet.activate();
      sheet.tabColor = '#00FF00';
      const first = context.workbook.worksheets.getFirst().load('id, tabColor');
      const active = context.workbook.worksheets.getActiveWorksheet().load('id');
      sheet.load('id');
      await context.sync();
      expect([first.id, active.id]).toEqual([sheet.id, sheet.id]);
      sheet.delete();
      const gone = context.workbook.worksheets.getItemOrNullObject(sheet.id);
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    }));

  test('a protected sheet refuses changes', async () => {
    const name = await onNewSheet(async (sheet, context) => {
      sheet.protection.protect();
      sheet.protection.load('protected');
      sheet.load('name');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      return sheet.name;
    });
    const write = host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(await codeOf(write)).toBe('AccessDenied');
  });

  test('settings live in the workbook', () =>
    host.Excel.run(async (context) => {
      context.workbook.settings.add('jd', { seen: true });
      const kept = context.workbook.settings.getItemOrNullObject('jd').load('value');
      const none = context.workbook.settings.getItemOrNullObject('other');
      await context.sync();
      expect(kept.value).toEqual({ seen: true });
      expect(none.isNullObject).toBe(true);
    }));
});

describe('tables', () => {
  test('are added, named, styled, read, extended and removed', () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:B3').values = [
        ['Title', 'Title'],
        ['a', 1],
        ['b', 2],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.name = `T_${sheetNumber}`;
      table.style = 'TableStyleLight9';
      table.rows.add(undefined, [['c', 3]]);
      table.load('name, style');
      const header = table.getHeaderRowRange().load('values');
      const body = table.getDataBodyRange().load('values, address');
      const column = table.columns.getItem('Title2').getDataBodyRange().load('values');
      const inside = sheet.getRange('B2').getTables().load('items/name');
      table.columns.load('items/name');
      await context.sync();
      expect(header.values).toEqual([['Title', 'Title2']]);
      expect(body.values).toEqual([
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ]);
      expect(column.values).toEqual([[1], [2], [3]]);
      expect(table.columns.items.map((item) => item.name)).toEqual(['Title', 'Title2']);
      expect(inside.items.map((item) => item.name)).toEqual([table.name]);
      expect(table.style).toBe('TableStyleLight9');

      const overlapping = codeOf(
        host.Excel.run(async (other) => {
          other.workbook.worksheets.getItem(`Test ${sheetNumber}`).tables.add('B2:C4', true);
          await other.sync();
        }),
      );
      expect(await overlapping).toBe('InvalidArgument');
      table.convertToRange();
      const rest = sheet.tables.getCount();
      await context.sync();
      expect(rest.value).toBe(0);
    }));

  test('names are unique in the workbook', async () => {
    const name = `Only_${sheetNumber}`;
    const add = onNewSheet(async (sheet, context) => {
      sheet.tables.add('A1:B2', true).name = name;
      sheet.tables.add('D1:E2', true).name = name.toUpperCase();
      await context.sync();
    });
    expect(await codeOf(add)).toBe('ItemAlreadyExists');
  });

  test('a filter hides the other rows', () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:A4').values = [['Outcome'], ['x'], ['y'], ['x']];
      const table = sheet.tables.add('A1:A4', true);
      table.columns.getItem('Outcome').filter.applyValuesFilter(['x']);
      const hidden = sheet.getRange('A3').load('rowHidden');
      await context.sync();
      expect(hidden.rowHidden).toBe(true);
      table.clearFilters();
      const shown = sheet.getRange('A3').load('rowHidden');
      await context.sync();
      expect(shown.rowHidden).toBe(false);
    }));
});

describe('events', () => {
  test('a change is told with its sheet and address', () =>
    onNewSheet(async (sheet, context) => {
      const seen: string[] = [];
      sheet.onChanged.add(async (event) => {
        seen.push(`${event.changeType} ${event.address}`);
      });
      context.workbook.worksheets.onSelectionChanged.add(async (event) => {
        seen.push(`selected ${event.address}`);
      });
      await context.sync();
      sheet.getRange('C3').values = [[5]];
      sheet.getRange('C4').select();
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(seen).toEqual(['RangeEdited C3', 'selected C4']);
    }));

  test('are not told while the add-in does not want to hear them', () =>
    onNewSheet(async (sheet, context) => {
      const heard: string[] = [];
      sheet.onChanged.add(async ({ address }) => void heard.push(address));
      context.runtime.enableEvents = false;
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange('A2').values = [[2]];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(heard).toEqual(['A2']);
    }));

  test('sheets added and deleted are told', async () => {
    const seen: string[] = [];
    await host.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.onAdded.add(async (event) => void seen.push(`added ${event.worksheetId}`));
      sheets.onDeleted.add(async (event) => void seen.push(`deleted ${event.worksheetId}`));
      await context.sync();
      const sheet = sheets.add('Short-lived').load('id');
      await context.sync();
      sheet.delete();
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(seen).toEqual([`added ${sheet.id}`, `deleted ${sheet.id}`]);
    });
  });
});
