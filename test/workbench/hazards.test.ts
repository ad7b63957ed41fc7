import { existsSync, readFileSync } from 'node:fs';
import { CellError, CustomFunctions } from '../../src/workbench/custom-functions';
import { HAZARDS, type Hazards } from '../../src/workbench/hazards';
import { profiles } from '../../src/workbench/profiles';
import { officeClient, type OfficeClient } from './office-client';

let host: OfficeClient;
let number = 0;
beforeAll(() => {
  host = officeClient({ hazards: ALL });
});
afterAll(() => host.close());

/** Those too that the add-in falls into today. */
const ALL = Object.fromEntries(Object.keys(HAZARDS).map((name) => [name, true]));

const onNewSheet = <Result>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> =>
  host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(`Test ${++number}`);
    return work(sheet, context);
  });

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no error',
    (error: { code: string }) => error.code,
  );

/** A table of that name with the columns Grade and Years and five rows. */
function addTable(sheet: Excel.Worksheet, name: string): Excel.Table {
  sheet.getRange('A1:B6').values = [
    ['Grade', 'Years'],
    ...[1, 2, 3, 4, 5].map((n) => [`P${n}`, n]),
  ];
  const table = sheet.tables.add('A1:B6', true);
  table.name = name;
  return table;
}

async function formulaIn(range: Excel.Range): Promise<string> {
  range.load('formulas');
  await range.context.sync();
  return String(range.formulas[0]![0]);
}

describe('formulas follow names', () => {
  it.each<[string, string, string, (table: Excel.Table, sheet: Excel.Worksheet) => void]>([
    [
      'a table that is renamed',
      '=SUM(T_#[Years])',
      '=SUM(R_#[Years])',
      (table) => {
        table.name = `R_${number}`;
      },
    ],
    ['a table that is deleted', '=SUM(T_#[Years])', '=SUM(#REF!)', (table) => table.delete()],
    [
      'a header that is written anew',
      '=SUM(T_#[Years])',
      '=SUM(T_#[Months])',
      (_, sheet) => {
        sheet.getRange('B1').values = [['Months']];
      },
    ],
    [
      'headers that change places',
      '=T_#[Years]&T_#[Grade]',
      '=T_#[Grade]&T_#[Years]',
      (_, sheet) => {
        sheet.getRange('A1:B1').values = [['Years', 'Grade']];
      },
    ],
    [
      'a column that a table loses',
      '=SUM(T_#[Years])+ROWS(T_#[Grade])',
      '=SUM(#REF!)+ROWS(T_#[Grade])',
      (table, sheet) => {
        table.resize(sheet.getRange('A1:A6'));
      },
    ],
    [
      'a column that is deleted',
      '=SUM(T_#[Years])+ROWS(T_#[Grade])',
      '=SUM(T_#[Years])+ROWS(#REF!)',
      (table) => {
        table.columns.getItem('Grade').delete();
      },
    ],
    [
      'a table that only grows',
      '=SUM(T_#[Years])',
      '=SUM(T_#[Years])',
      (table, sheet) => {
        table.resize(sheet.getRange('A1:B9'));
      },
    ],
    [
      'a sheet that is renamed',
      "=SUM('Test #'!A1:B2)",
      "=SUM('Renamed #'!A1:B2)",
      (_, sheet) => {
        sheet.name = `Renamed ${number}`;
      },
    ],
    [
      'a sheet that is deleted',
      "=SUM('Test #'!A1:B2,T_#[Years])",
      '=SUM(#REF!,#REF!)',
      (_, sheet) => sheet.delete(),
    ],
  ])('%s: %s becomes %s', async (_what, before, after, change) => {
    await onNewSheet(async (sheet, context) => {
      const own = (text: string) =>
        text.replaceAll('#', (mark, at: number) =>
          text.startsWith('#REF!', at) ? mark : String(number),
        );
      const table = addTable(sheet, `T_${number}`);
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange(`A${number}`);
      cell.formulas = [[own(before)]];
      context.workbook.names.add(`Name_${number}`, own(before));
      await context.sync();
      change(table, sheet);
      await context.sync();
      expect(await formulaIn(cell)).toBe(own(after));
      const name = context.workbook.names.getItem(`Name_${number}`).load('formula');
      await context.sync();
      expect(name.formula).toBe(own(after));
    });
  });

  it('tell nobody that they changed', () =>
    onNewSheet(async (sheet, context) => {
      const table = addTable(sheet, `T_${number}`);
      const first = context.workbook.worksheets.getItem('Sheet1');
      first.getRange(`A${number}`).formulas = [[`=SUM(T_${number}[Years])`]];
      await context.sync();
      const heard: string[] = [];
      first.onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      table.name = `Q_${number}`;
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(heard).toEqual([]);
    }));
});

describe('a filter', () => {
  /** Shows the first, the fourth and the fifth row. */
  const filtered = (sheet: Excel.Worksheet): Excel.Table => {
    const table = addTable(sheet, `T_${number}`);
    table.columns.getItem('Grade').filter.applyValuesFilter(['P1', 'P4', 'P5']);
    return table;
  };

  // xlwings#747, with its own figures.
  it('misplaces an array that is written over it', () =>
    onNewSheet(async (sheet, context) => {
      filtered(sheet);
      sheet.getRange('B2:B6').values = [[5], [4], [3], [2], [1]];
      const cells = sheet.getRange('B2:B6').load('values');
      await context.sync();
      expect(cells.values).toEqual([[5], [2], [3], [5], [5]]);
    }));

  it('misplaces formulas too, whole rows at a time', () =>
    onNewSheet(async (sheet, context) => {
      filtered(sheet);
      sheet.getRange('A2:B6').formulas = [1, 2, 3, 4, 5].map((n) => [`Q${n}`, `=${n}`]);
      const cells = sheet.getRange('A2:B6').load('formulas');
      await context.sync();
      expect(cells.formulas).toEqual([
        ['Q1', '=1'],
        ['P2', 2],
        ['P3', 3],
        ['Q1', '=1'],
        ['Q1', '=1'],
      ]);
    }));

  it.each<[string, (sheet: Excel.Worksheet) => void, unknown[][]]>([
    ['one row', (sheet) => void (sheet.getRange('B3').values = [[9]]), [[1], [9], [3], [4], [5]]],
    [
      'rows that it hides',
      (sheet) => void (sheet.getRange('B3:B4').values = [[8], [9]]),
      [[1], [8], [9], [4], [5]],
    ],
    [
      'rows that it shows',
      (sheet) => void (sheet.getRange('B5:B6').values = [[8], [9]]),
      [[1], [2], [3], [8], [9]],
    ],
  ])('leaves %s alone', (_what, write, expected) =>
    onNewSheet(async (sheet, context) => {
      filtered(sheet);
      write(sheet);
      const cells = sheet.getRange('B2:B6').load('values');
      await context.sync();
      expect(cells.values).toEqual(expected);
    }),
  );

  it('that is off misplaces nothing, nor do rows that the user hid', () =>
    onNewSheet(async (sheet, context) => {
      filtered(sheet).clearFilters();
      sheet.getRange('A3:A4').rowHidden = true;
      sheet.getRange('B2:B6').values = [[5], [4], [3], [2], [1]];
      const cells = sheet.getRange('B2:B6').load('values');
      await context.sync();
      expect(cells.values).toEqual([[5], [4], [3], [2], [1]]);
    }));

  it.each<[string, string, (sheet: Excel.Worksheet, table: Excel.Table) => void]>([
    ['a row of the table', 'GeneralException', (_, table) => table.rows.getItemAt(0).delete()],
    ['rows of the table', 'GeneralException', (_, table) => table.rows.deleteRowsAt(0, 2)],
    ['cells of it', 'GeneralException', (sheet) => sheet.getRange('A2:B3').delete('Up')],
    ['cells above it', 'GeneralException', (sheet) => sheet.getRange('A1').delete('Left')],
    ['room in it', 'GeneralException', (sheet) => void sheet.getRange('A3:B3').insert('Down')],
    [
      'a row among the others',
      'GeneralException',
      (_, table) => void table.rows.add(1, [['P9', 9]]),
    ],
    ['a row at the end', 'no error', (_, table) => void table.rows.add(undefined, [['P9', 9]])],
    ['whole rows of the sheet', 'no error', (sheet) => sheet.getRange('6:6').delete('Up')],
    ['cells beside it', 'no error', (sheet) => sheet.getRange('D2:D3').delete('Up')],
  ])('on %s that move: %s', async (_what, expected, change) => {
    const work = onNewSheet(async (sheet, context) => {
      const table = filtered(sheet);
      await context.sync();
      change(sheet, table);
      await context.sync();
    });
    expect(await codeOf(work)).toBe(expected);
  });
});

describe('panes and gridlines', () => {
  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['freezing', (sheet) => sheet.freezePanes.freezeRows(1)],
    ['unfreezing', (sheet) => sheet.freezePanes.unfreeze()],
    ['hiding gridlines', (sheet) => void (sheet.showGridlines = false)],
  ])('%s on a hidden sheet fails, on another works', async (_what, change) => {
    const shown = onNewSheet(async (sheet, context) => {
      change(sheet);
      await context.sync();
    });
    expect(await codeOf(shown)).toBe('no error');
    const hidden = onNewSheet(async (sheet, context) => {
      sheet.visibility = 'Hidden';
      change(sheet);
      await context.sync();
    });
    expect(await codeOf(hidden)).toBe('GeneralException');
  });

  it('freezing a sheet that is not active says that it was activated', () =>
    onNewSheet(async (sheet, context) => {
      const heard: string[] = [];
      sheet.load('id');
      context.workbook.worksheets.onActivated.add(async (event) => {
        heard.push(event.worksheetId);
      });
      await context.sync();
      sheet.freezePanes.freezeRows(1);
      const active = context.workbook.worksheets.getActiveWorksheet().load('id');
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(heard).toEqual([sheet.id]);
      expect(active.id).not.toBe(sheet.id);
    }));
});

describe('whole columns and rows', () => {
  const CELLS = [
    'values',
    'formulas',
    'formulasR1C1',
    'text',
    'valueTypes',
    'numberFormat',
  ] as const;

  it.each(['A:A', 'A:F', '2:2', '1:4', 'A1:B1048576'])('of %s Excel tells no cells', (address) =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      const range = sheet.getRange(address).load([...CELLS, 'address', 'rowCount', 'cellCount']);
      const used = range.getUsedRange(true).load('values');
      await context.sync();
      expect(CELLS.map((name) => range[name])).toEqual(CELLS.map(() => null));
      expect(range.rowCount).toBeGreaterThan(0);
      expect(used.values[0]![0]).not.toBeNull();
    }),
  );

  it.each([
    ['values', 'A:A'],
    ['formulas', '2:2'],
    ['formulasR1C1', 'A:B'],
    ['numberFormat', '1:4'],
  ] as const)('%s cannot be set on %s', async (name, address) => {
    const set = onNewSheet(async (sheet, context) => {
      sheet.getRange(address)[name] = '0' as unknown as string[][];
      await context.sync();
    });
    expect(await codeOf(set)).toBe('InvalidArgument');
  });

  it('of a part of a column it tells what they hold', () =>
    onNewSheet(async (sheet, context) => {
      sheet.getRange('A2').values = [[7]];
      const range = sheet.getRange('A2:A9999').load('values');
      await context.sync();
      expect(range.values[0]).toEqual([7]);
    }));
});

describe('Excel’s Undo', () => {
  const stepsOf = (
    options: Parameters<typeof officeClient>[0],
    act: (context: Excel.RequestContext) => Promise<unknown>,
  ) => {
    const other = officeClient(options);
    return other.Excel.run(async (context) => {
      await act(context);
      const { steps, emptied } = other.dispatcher.undo;
      return { steps, emptied };
    }).finally(other.close);
  };
  const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');
  const twoSyncs = async (context: Excel.RequestContext) => {
    first(context).getRange('A1:A2').values = [[1], [2]];
    context.workbook.settings.add('JD.Test', 1);
    await context.sync();
    first(context).getRange('A3').values = [[3]];
    await context.sync();
  };
  const web = { ...profiles.web, roundTrip: 0 };

  it('takes back sync after sync', async () => {
    expect(await stepsOf({}, twoSyncs)).toEqual({ steps: 2, emptied: 0 });
  });

  it('would take back all of them at once where they were merged', async () => {
    const merged = await stepsOf({ hazards: { syncIsUndoStep: false } }, twoSyncs);
    expect(merged).toEqual({ steps: 1, emptied: 0 });
  });

  it('has no step of what only looks, selects or listens', async () => {
    const looking = async (context: Excel.RequestContext) => {
      const range = first(context).getRange('A1').load('values');
      context.workbook.worksheets.getItemOrNullObject('none');
      context.runtime.enableEvents = false;
      await context.sync();
      first(context).activate();
      range.select();
      context.workbook.worksheets.onChanged.add(async () => {});
      await context.sync();
    };
    expect(await stepsOf({}, looking)).toEqual({ steps: 0, emptied: 0 });
  });

  // The table of calls without undo, in the page that hazards.ts names.
  it.each<[string, (sheet: Excel.Worksheet) => unknown, emptied: readonly [boolean, boolean]]>([
    ['deleting a sheet', (sheet) => sheet.delete(), [true, true]],
    ['renaming one', (sheet) => (sheet.name = 'Other'), [false, true]],
    ['moving one', (sheet) => (sheet.position = 0), [false, true]],
    ['hiding one', (sheet) => (sheet.visibility = 'Hidden'), [false, true]],
    ['adding one', (sheet) => sheet.context.workbook.worksheets.add(), [false, false]],
    ['a table', (sheet) => sheet.tables.add('A1:B2', true), [false, false]],
  ])('%s ends it: on the web and on a desktop', async (_what, change, expected) => {
    const act = async (context: Excel.RequestContext) => {
      const sheet = context.workbook.worksheets.add('Mine');
      await context.sync();
      change(sheet);
      await context.sync();
    };
    for (const [at, profile] of [web, profiles['microsoft-365']].entries()) {
      expect(await stepsOf({ profile }, act)).toEqual(
        expected[at] ? { steps: 0, emptied: 1 } : { steps: 2, emptied: 0 },
      );
    }
  });
});

describe('arguments of functions', () => {
  const NA = new CellError('#N/A');
  const GEO = { type: 'Entity', text: 'Lima', properties: {} } as const;
  const sentFor = (
    type: string,
    argument: unknown,
    hazards: Partial<Hazards> = {},
  ): { readonly shown: unknown; readonly sent: unknown } => {
    let sent: unknown;
    const functions = new CustomFunctions({
      push: ([entry]) => {
        sent = (JSON.parse(entry![3]) as unknown[])[2];
      },
      recalculate: () => {},
      addressOf: () => '',
      hazards: { ...HAZARDS, ...hazards },
    });
    const metadata = {
      id: 'F',
      name: 'F',
      parameters: [{ name: 'a', type, dimensionality: 'matrix' as const }],
    };
    functions.heed({
      functions: [metadata],
      allowErrorForDataTypeAny: true,
      allowCustomDataForDataTypeAny: true,
    });
    functions.connect();
    const shown = functions.call(metadata, [argument], { sheetId: 's', row: 0, column: 0 });
    jest.runAllTimers();
    return { shown, sent };
  };
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('a text refuses an error in its range, anything takes it', () => {
    expect(sentFor('string', [['x'], [NA]]).shown).toBe('#N/A');
    expect(sentFor('any', [['x'], [NA]]).shown).toBe('#BUSY!');
    expect(sentFor('string', [['x'], [NA]], { textsRefuseErrors: false }).shown).toBe('#BUSY!');
  });

  it('a cell with a data type is an object', () => {
    expect(sentFor('any', [[GEO]]).sent).toEqual([[[{ value: JSON.stringify(GEO) }]]]);
    expect(sentFor('any', [[GEO]], { dataTypesAreObjects: false }).sent).toEqual([[['Lima']]]);
  });
});

const SOURCE = readFileSync('src/workbench/hazards.ts', 'utf8');
const KNOWN = [...SOURCE.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\s+readonly (\w+): boolean/g)].map(
  ([, comment = '', name = '']) => [name, comment] as const,
);

it('says of each where it is known from', () => {
  expect(KNOWN.map(([name]) => name)).toEqual(Object.keys(HAZARDS));
  // An issue, or the name of a page of Microsoft's.
  const unfounded = KNOWN.filter(
    ([, comment]) => !/\w#\d+|\b[a-z]+(?:-[a-z0-9]+){2,}/.test(comment.replace(/@see.*/, '')),
  );
  expect(unfounded.map(([name]) => name)).toEqual([]);
});

it.each(KNOWN)('%s: names files that are there', (_name, comment) => {
  const files = [...comment.matchAll(/\{@link (\S+)\}/g)].map(([, file]) => file!);
  expect(files).not.toEqual([]);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
