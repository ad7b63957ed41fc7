import { Broken, CHECK_NAMES, NotOffered, type Check } from '../../../src/excel/contract/check';
import { CHECKS, runChecks, type CheckEnd } from '../../../src/excel/contract/run-checks';
import { profileNames, profiles } from '../../../src/workbench/profiles';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

let workbook: TestWorkbook;
afterEach(() => workbook.close());

/** The workbook in memory calculates nothing; the end-to-end tests look at these. */
const CALCULATED: readonly string[] = [
  'formulas',
  'table renamed',
  'function',
  'spill',
  'errors to functions',
  'dates to functions',
  'data types to functions',
];
/** `Office.context` of these tests knows neither. */
const OF_A_PAGE: readonly string[] = ['theme', 'language'];

it('has a check for each name, once', () => {
  workbook = testWorkbook();
  expect(CHECKS.map(({ name }) => name).sort()).toEqual([...CHECK_NAMES].sort());
});

it.each(profileNames)('the host does what the add-in relies on, as %s', async (name) => {
  workbook = testWorkbook({ profile: { ...profiles[name], roundTrip: 0 } });
  const left = [...CALCULATED, ...OF_A_PAGE];
  const results = await runChecks({ checks: CHECKS.filter((check) => !left.includes(check.name)) });
  const lacking = results.filter(({ end }) => end.how === 'not offered').map((each) => each.name);
  const wrong = results.filter(({ end }) => !['passed', 'not offered'].includes(end.how));
  expect(wrong).toEqual([]);
  const isNewest = profiles[name].sets.ExcelApi === '1.20';
  // The client of the package is older than the selection of several areas.
  expect(lacking).toEqual(isNewest ? ['selection'] : ['selection', 'undo']);
});

describe('a check', () => {
  const runOne = (look: Check['look'], tidy?: Check['tidy']) => {
    workbook = testWorkbook({ profile: profiles['microsoft-365'] });
    workbook.addSheet('Staffing', [['Title'], ['Driver']]);
    workbook.book.select({
      sheetId: workbook.context.sheetByName('Staffing')!.id,
      areas: [{ top: 1, left: 0, bottom: 1, right: 0 }],
    });
    return runChecks({ checks: [{ name: 'values', look, ...(tidy && { tidy }) }] });
  };
  const leaves = (sheet: Excel.Worksheet, context: Excel.RequestContext) => {
    const { worksheets } = context.workbook;
    const other = worksheets.add('JD Check b');
    other.visibility = 'Hidden';
    sheet.activate();
    context.workbook.settings.add('JD.Check', 1);
    return context.sync();
  };
  const tidy: Check['tidy'] = async (context) =>
    context.workbook.settings.getItem('JD.Check').delete();

  it.each<[string, () => void, CheckEnd]>([
    [
      'fails where Excel does something else',
      () => {
        throw new Broken('"G5"', '"G6"');
      },
      { how: 'failed', expected: '"G5"', found: '"G6"' },
    ],
    [
      'is not offered where Excel lacks it',
      () => {
        throw new NotOffered('ExcelApi 1.20');
      },
      { how: 'not offered', lacking: 'ExcelApi 1.20' },
    ],
    [
      'is refused where Excel throws, without Excel’s sentence',
      () => {
        const debugInfo = { errorLocation: 'Range.values', message: 'Staffing!A1 is protected' };
        throw Object.assign(new Error('Staffing!A1 is protected'), {
          code: 'AccessDenied',
          debugInfo,
        });
      },
      { how: 'refused', code: 'AccessDenied', at: 'Range.values' },
    ],
  ])('%s, and leaves nothing', async (_what, end, expected) => {
    const results = await runOne(async (sheet, context) => {
      await leaves(sheet, context);
      end();
    }, tidy);
    expect(results).toEqual([{ name: 'values', end: expected }]);
    expect(workbook.sheetNames()).toEqual(['Sheet1', 'Staffing']);
    expect(workbook.values('Staffing')).toEqual([['Title'], ['Driver']]);
    expect([...workbook.context.settings.keys()]).toEqual([]);
    const { sheetId, areas } = workbook.book.selection();
    expect([workbook.context.sheetById(sheetId)!.name, areas]).toEqual([
      'Staffing',
      [{ top: 1, left: 0, bottom: 1, right: 0 }],
    ]);
  });

  it('leaves alone what was there under its name', async () => {
    workbook = testWorkbook();
    workbook.addSheet('JD Check', [['mine']]);
    workbook.addSheet('jd check 2', [['mine too']]);
    const names: string[] = [];
    const look: Check['look'] = async (sheet, context) => {
      sheet.load('name');
      await context.sync();
      names.push(sheet.name);
      throw new Broken('', '');
    };
    await runChecks({ checks: [{ name: 'values', look }] });
    expect(names).toEqual(['JD Check 3']);
    expect(workbook.sheetNames()).toEqual(['Sheet1', 'JD Check', 'jd check 2']);
  });

  it('is the last one after Cancel', async () => {
    workbook = testWorkbook();
    const cancelling = new AbortController();
    const look: Check['look'] = async () => cancelling.abort();
    const told: number[] = [];
    const results = await runChecks({
      checks: [
        { name: 'values', look },
        { name: 'texts', look },
      ],
      signal: cancelling.signal,
      onCheck: (done) => told.push(done),
    });
    expect(results).toEqual([{ name: 'values', end: { how: 'passed' } }]);
    expect(told).toEqual([0]);
  });

  it('makes no noise unless events are what it is about', async () => {
    workbook = testWorkbook();
    const heard: string[] = [];
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async () => void heard.push('changed'));
      await context.sync();
    });
    const look: Check['look'] = async (sheet, context) => {
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    };
    await runChecks({ checks: [{ name: 'values', look }] });
    expect([heard, workbook.context.hearsEvents]).toEqual([[], true]);
    await runChecks({ checks: [{ name: 'values', look, hearsEvents: true }] });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(['changed']);
  });
});
