import { readFileSync } from 'node:fs';
import { isNewer, setsIn, type ApiSet } from '../../scripts/office-api/declared-sets';
import { covers, programOf, reachedMembers } from '../../scripts/office-api/reached-members';

/** The folders that may meet Office.js; the pane's entry file is looked at by itself. */
const FOLDERS = ['src/excel', 'src/functions', 'src/commands'];

const SAMPLE = 'test/office-api/newer-members.ts';

const manifest = readFileSync('manifest.xml', 'utf8');
const declared: ApiSet[] = [
  ...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"\/>/g),
].map(([, name, version]) => ({ name: name!, version: version! }));

/** Excel 2021, the oldest that README promises, by Microsoft's tables of requirement sets. */
const FLOOR: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  CustomFunctionsRuntime: '1.3',
  SharedRuntime: '1.1',
};

const CONTRACT = 'src/excel/contract/';

/** What the add-in relies on and no check looks at, and why. */
const NOT_CHECKED = {
  'who can press Check this Excel has seen them': [
    'actions',
    'Actions.associate',
    'addin',
    'Addin.showAsTaskpane',
    'Event.completed',
  ],
  'the checks select by the same function of ours': [
    'RangeAreas',
    'RangeAreas.select',
    'Worksheet.getRanges',
  ],
  'an error in a row is what a check looks for': [
    'Error',
    'ErrorCode',
    'ErrorCode.invalidValue',
    'ErrorCode.notAvailable',
  ],
  'the user alone can change Excel’s theme': [
    'Context.document',
    'Document.addHandlerAsync',
    'EventType',
    'EventType.OfficeThemeChanged',
  ],
  'a handler is removed in the request that added it': ['EventHandlerResult.context'],
  'a window of the browser is nothing to open for a check': ['Context.ui', 'UI.openBrowserWindow'],
  'constants to compare with': [
    'PlatformType',
    'PlatformType.Mac',
    'PlatformType.PC',
    'PlatformType.iOS',
  ],
};

/** Common sets that no Excel with the sets above is without; a manifest names them for older ones. */
const EVERYWHERE = ['DocumentEvents', 'Settings'];

describe('Office.js', () => {
  const program = programOf([...FOLDERS, SAMPLE]);
  const missingIn = (folders: readonly string[]) =>
    reachedMembers(program, folders).flatMap(({ needs, guardedBy, ...reached }) =>
      needs
        .filter((set) => !EVERYWHERE.includes(set.name))
        .filter((set) => !covers(declared, set) && !covers(guardedBy, set))
        .map((set) => ({ ...reached, set: `${set.name} ${set.version}` })),
    );

  it('has each member in what the manifest asks for, or is asked for it on the spot', () => {
    expect(new Set(reachedMembers(program, FOLDERS).map(({ name }) => name)).size).toBeGreaterThan(
      150,
    );
    expect(missingIn(FOLDERS)).toEqual([]);
  });

  it('is looked at by Check this Excel, member by member', () => {
    const reached = reachedMembers(program, FOLDERS);
    const isCheck = ({ place }: { place: string }) => place.startsWith(CONTRACT);
    const checked = new Set(reached.filter(isCheck).map(({ name }) => name));
    const relied = reached.filter((member) => !isCheck(member)).map(({ name }) => name);
    const unchecked = [...new Set(relied)].filter((name) => !checked.has(name)).sort();
    // A member that is new here belongs into a check of src/excel/contract.
    expect(unchecked).toEqual(Object.values(NOT_CHECKED).flat().sort());
  });

  it('would be seen by a property, a call, a text of load, an option, without a guard', () => {
    const wanted = readFileSync(SAMPLE, 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        const [, name] = /\/\/ found: (\S+)/.exec(line) ?? [];
        return name ? [`${SAMPLE}:${index + 1} ${name}`] : [];
      });
    expect(wanted.length).toBeGreaterThan(5);
    expect(missingIn([SAMPLE]).map(({ place, name }) => `${place} ${name}`)).toEqual(wanted);
  });

  it('is met in the pane’s entry file by what every version has', () => {
    const entry = readFileSync('src/taskpane/index.tsx', 'utf8');
    const members = new Set(entry.match(/\b(?:Office|Excel)\.[\w.]+/g));
    expect([...members]).toEqual(['Office.onReady', 'Office.context.displayLanguage']);
  });
});

it.each(declared)('the manifest asks for no newer $name than Excel 2021 has', (set) => {
  expect([set.name, isNewer(set.version, FLOOR[set.name] ?? '0')]).toEqual([set.name, false]);
});

it('asks for all that it names as the floor', () => {
  expect(declared.map(({ name }) => name).sort()).toEqual(Object.keys(FLOOR).sort());
});

describe('the sets in a comment', () => {
  it.each<[string, string[], string]>([
    ['[Api set: ExcelApi 1.9]', [], 'ExcelApi 1.9'],
    ['[Api set: ExcelApi 1.1 for get, 1.8 for set]', [], 'ExcelApi 1.8'],
    ['[Api set: ExcelApi 1.1 for one row; 1.15 for adding `alwaysInsert`.]', [], 'ExcelApi 1.15'],
    [
      '[Api set: ExcelApi 1.1 for one row; 1.15 for adding `alwaysInsert`.]',
      ['alwaysInsert'],
      'ExcelApi 1.1',
    ],
    ['[Api set: CustomFunctionsRuntime 1.2]', [], 'CustomFunctionsRuntime 1.2'],
    [
      '**Requirement set**: {@link https://example.org/x | SharedRuntime 1.1}',
      [],
      'SharedRuntime 1.1',
    ],
    ['**Requirement set**: {@link https://example.org/x | Not in a set}', [], ''],
    ['Returns the range.', [], ''],
  ])('%s without %j', (comment, omitted, expected) => {
    const found = setsIn(comment, omitted).map(({ name, version }) => `${name} ${version}`);
    expect(found.join()).toBe(expected);
  });

  it.each([
    ['1.10', '1.9', true],
    ['1.9', '1.10', false],
    ['1.14', '1.14', false],
    ['2.0', '1.20', true],
  ])('%s is newer than %s: %s', (version, than, expected) => {
    expect(isNewer(version, than)).toBe(expected);
  });
});
