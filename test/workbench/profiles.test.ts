import { readFileSync } from 'node:fs';
import { hostClasses, newerMembers } from '../../scripts/office-api/host-sets';
import { CustomFunctions, type FunctionMetadata } from '../../src/workbench/custom-functions';
import {
  hasSet,
  profileNames,
  profiles,
  WEB_ROUND_TRIP,
  type Profile,
} from '../../src/workbench/profiles';
import { profileOf, readPageSettings, toSearch } from '../../src/workbench/settings';
import { officeClient, type OfficeClient } from './office-client';

let host: OfficeClient;
const as = (profile: Profile): OfficeClient => (host = officeClient({ profile }));
afterEach(() => host?.close());

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no error',
    (error: { code: string }) => error.code,
  );

it('knows since when Excel has each member of the host', () => {
  const kept = JSON.parse(readFileSync('src/workbench/api-sets.json', 'utf8')) as unknown;
  expect(kept).toEqual(newerMembers(hostClasses()));
});

// Microsoft's tables of requirement sets.
it.each([
  ['excel-2021', 'ExcelApi', '1.14', true],
  ['excel-2021', 'ExcelApi', '1.15', false],
  ['excel-2021', 'CustomFunctionsRuntime', '1.3', true],
  ['excel-2021', 'CustomFunctionsRuntime', '1.4', false],
  ['excel-2021', 'SharedRuntime', '1.2', false],
  ['excel-2021', 'ExcelApiOnline', '1.1', false],
  ['microsoft-365', 'ExcelApi', '1.20', true],
  ['microsoft-365', 'ExcelApi', '1.9', true],
  ['microsoft-365', 'CustomFunctionsRuntime', '1.4', true],
  ['mac', 'OpenBrowserWindowApi', '1.1', true],
  ['web', 'OpenBrowserWindowApi', '1.1', false],
  ['web', 'ExcelApiOnline', '1.1', true],
  ['workbench', 'ExcelApi', '1.18', false],
] as const)('%s, asked for %s %s: %s', (name, set, version, expected) => {
  expect(hasSet(profiles[name], set, version)).toBe(expected);
});

it.each([
  ['excel-2021', 'ApiNotFound'],
  ['workbench', 'ApiNotFound'],
  ['microsoft-365', 'no error'],
  ['mac', 'no error'],
  ['web', 'no error'],
] as const)('in %s a selection of areas, of ExcelApi 1.18, gives %s', async (name, expected) => {
  as({ ...profiles[name], roundTrip: 0 });
  // The client of the package is older than the method.
  const answer = await host.dispatcher.execute(
    JSON.stringify({
      Actions: [{ Id: 1, ActionType: 3, Name: 'Select', ObjectPathId: 3 }],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: '' },
        2: {
          Id: 2,
          ObjectPathType: 3,
          Name: 'GetItem',
          ParentObjectPathId: 4,
          ArgumentInfo: { Arguments: ['Sheet1'] },
        },
        3: {
          Id: 3,
          ObjectPathType: 3,
          Name: 'GetRanges',
          ParentObjectPathId: 2,
          ArgumentInfo: { Arguments: ['A1:B2,D4'] },
        },
        4: { Id: 4, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
      },
    }),
  );
  const { Error: error } = JSON.parse(answer) as { Error?: { Code: string } };
  expect(error?.Code ?? 'no error').toBe(expected);
  const { areas } = host.book.selection();
  expect(areas).toHaveLength(expected === 'no error' ? 2 : 1);
});

it.each([
  ['web', 'RequestPayloadSizeLimitExceeded'],
  ['workbench', 'RequestPayloadSizeLimitExceeded'],
  ['microsoft-365', 'no error'],
  ['excel-2021', 'no error'],
] as const)('in %s a request over 5 MB gives %s', async (name, expected) => {
  const { Excel } = as({ ...profiles[name], roundTrip: 0 });
  const write = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:A180').values = Array.from({ length: 180 }, () => ['x'.repeat(30_000)]);
    await context.sync();
  });
  expect(await codeOf(write)).toBe(expected);
});

it('a round trip to the web takes its time, and counts', async () => {
  const { Excel, dispatcher } = as(profiles.web);
  await Excel.run(async (context) => {
    for (let trip = 1; trip <= 2; trip++) {
      const started = performance.now();
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[trip]];
      await context.sync();
      expect(performance.now() - started).toBeGreaterThan(WEB_ROUND_TRIP - 5);
      expect(dispatcher.batches).toBe(trip);
    }
  });
});

describe('results with data types', () => {
  const DUE: FunctionMetadata = { id: 'DUE', name: 'DUE', parameters: [{ name: 'step' }] };
  const shownIn = (returnsDataTypes: boolean) => {
    const functions = new CustomFunctions({
      push: () => {},
      recalculate: () => {},
      addressOf: () => '',
      returnsDataTypes: () => returnsDataTypes,
    });
    const call = () => functions.call(DUE, ['answer'], { sheetId: 's', row: 0, column: 0 });
    call();
    functions.setResults([[1, true, [[{ type: 'FormattedNumber', basicValue: 46446 }]]]]);
    return call();
  };

  it('are shown where Excel knows them', () => expect(shownIn(true)).toEqual([[46446]]));
  it('are errors where it does not', () => expect(shownIn(false)).toEqual([['#VALUE!']]));
});

describe('the address of the page', () => {
  it.each(profileNames)('says that it is %s', (excel) => {
    const settings = readPageSettings(`?excel=${excel}`);
    expect(profileOf(settings)).toEqual(profiles[excel]);
    expect(readPageSettings(toSearch(settings))).toEqual(settings);
  });

  it('says how long a round trip takes', () => {
    const settings = readPageSettings('?excel=web&latency=300');
    expect(profileOf(settings)).toEqual({ ...profiles.web, roundTrip: 300 });
    expect(readPageSettings(toSearch(settings))).toEqual(settings);
  });

  it('is the workbench’s own without a word', () => {
    expect(profileOf(readPageSettings(''))).toEqual(profiles.workbench);
  });
});
