import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const IMPORTS = '@typescript-eslint/no-restricted-imports';
const GLOBALS = 'no-restricted-globals';
const PROPERTIES = 'no-restricted-properties';
const HOUSE_RULES = [IMPORTS, GLOBALS, PROPERTIES, 'no-console', 'no-eval'];

interface Snippet {
  readonly file: string;
  readonly code: string;
}

/** Which rules of the house each snippet breaks. */
function lint(snippets: readonly Snippet[]): string[][] {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [path.resolve('scripts/lint-snippets.mjs')],
    { input: JSON.stringify({ rules: HOUSE_RULES, snippets }), encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as string[][];
}

const importing = (what: string) => `import { x } from '${what}';\nexport const y = x;\n`;
const importingType = (what: string) => `import type { X } from '${what}';\nexport type Y = X;\n`;

const foldersOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

const FOLDERS = foldersOf('src');

/** DESIGN.md's import direction, written down a second time so that neither can drift alone. */
const ALLOWED: Record<string, readonly string[]> = {
  domain: [],
  text: [],
  archive: [],
  agreements: ['domain'],
  matching: ['agreements', 'domain', 'text'],
  'staffing-export': ['agreements', 'domain', 'matching', 'text'],
  wording: ['agreements', 'domain'],
  assessment: ['agreements', 'domain', 'matching', 'staffing-export', 'wording'],
  'agreement-text': ['agreements', 'archive', 'domain', 'text'],
  costs: ['domain', 'staffing-export', 'text'],
  deadlines: ['agreements', 'domain', 'wording'],
  documents: ['agreements', 'archive', 'deadlines', 'domain', 'wording'],
  review: ['agreements', 'assessment', 'domain', 'matching', 'staffing-export', 'text', 'wording'],
  scenario: [
    'agreements',
    'assessment',
    'domain',
    'matching',
    'review',
    'staffing-export',
    'text',
    'wording',
  ],
  excel: [
    'agreement-text',
    'agreements',
    'assessment',
    'costs',
    'deadlines',
    'documents',
    'domain',
    'matching',
    'review',
    'scenario',
    'staffing-export',
    'text',
    'wording',
  ],
  functions: [
    'agreement-text',
    'agreements',
    'assessment',
    'costs',
    'deadlines',
    'documents',
    'domain',
    'excel',
    'matching',
    'review',
    'scenario',
    'staffing-export',
    'text',
    'wording',
  ],
  commands: [
    'agreement-text',
    'agreements',
    'assessment',
    'costs',
    'deadlines',
    'documents',
    'domain',
    'excel',
    'matching',
    'review',
    'scenario',
    'staffing-export',
    'text',
    'wording',
  ],
  taskpane: [
    'agreement-text',
    'agreements',
    'assessment',
    'costs',
    'deadlines',
    'documents',
    'domain',
    'excel',
    'matching',
    'review',
    'scenario',
    'staffing-export',
    'text',
    'wording',
  ],
  workbench: [],
};

it('has a place in the house for every folder of src', () => {
  expect(FOLDERS).toEqual(Object.keys(ALLOWED).sort());
});

it('lets every folder import what stands below it, and nothing else', () => {
  const pairs = FOLDERS.flatMap((from) =>
    FOLDERS.filter((to) => to !== from).map((to) => ({ from, to })),
  );
  const broken = lint(
    pairs.map(({ from, to }) => ({
      file: `src/${from}/deep/a.ts`,
      code: importing(`../../${to}/b`),
    })),
  );
  const found = pairs.map(({ from, to }, index) => [from, to, broken[index]]);
  const wanted = pairs.map(({ from, to }) => [
    from,
    to,
    ALLOWED[from]!.includes(to) ? [] : [IMPORTS],
  ]);
  expect(found).toEqual(wanted);
});

/** The rooms of src/excel, likewise. */
const ROOMS: Record<string, readonly string[]> = {
  catalogue: ['own-sheets', 'request', 'result'],
  contract: ['request', 'office'],
  costs: ['own-sheets', 'request', 'result', 'source'],
  deadlines: ['catalogue', 'letters', 'own-sheets', 'request', 'result', 'source'],
  eligibility: ['own-sheets', 'request', 'source'],
  letters: ['catalogue', 'office', 'own-sheets', 'request', 'result', 'source'],
  mapping: ['catalogue', 'outcomes', 'own-sheets', 'request', 'result', 'source'],
  office: [],
  outcomes: ['own-sheets', 'request', 'result'],
  'own-sheets': ['request'],
  position: ['catalogue', 'own-sheets', 'request', 'result', 'source'],
  request: [],
  result: ['own-sheets', 'request', 'source'],
  review: ['catalogue', 'outcomes', 'own-sheets', 'request', 'result', 'source'],
  scenario: ['catalogue', 'own-sheets', 'request', 'result', 'source'],
  source: ['own-sheets', 'request'],
  whole: ['costs', 'deadlines', 'mapping', 'outcomes', 'own-sheets', 'request', 'scenario'],
};

describe('the rooms of src/excel', () => {
  const rooms = foldersOf('src/excel');

  it('have each a place, with nothing but the pane’s door above them', () => {
    expect(rooms).toEqual(Object.keys(ROOMS).sort());
    expect(readdirSync('src/excel').filter((name) => !rooms.includes(name))).toEqual([
      'workbook.ts',
    ]);
  });

  it('import what stands below them, and nothing else', () => {
    const pairs = rooms.flatMap((from) => [...rooms, 'workbook'].map((to) => ({ from, to })));
    const specifier = (to: string) => (to === 'workbook' ? '../workbook' : `../${to}/b`);
    const others = pairs.filter(({ from, to }) => from !== to);
    const broken = lint(
      others.flatMap(({ from, to }) => [
        { file: `src/excel/${from}/a.ts`, code: importing(specifier(to)) },
        { file: `src/excel/${from}/a.ts`, code: importingType(specifier(to)) },
      ]),
    );
    const found = others.map(({ from, to }, at) => [from, to, ...broken.slice(2 * at, 2 * at + 2)]);
    const wanted = others.map(({ from, to }) => {
      const rules = ROOMS[from]!.includes(to) ? [] : [IMPORTS];
      return [from, to, rules, rules];
    });
    expect(found).toEqual(wanted);
  });
});

const CASES: readonly [name: string, file: string, code: string, broken: readonly string[]][] = [
  [
    'wording may know the shape of an assessment',
    'src/wording/a.ts',
    importingType('../assessment/b'),
    [],
  ],
  ['wording may not call it', 'src/wording/a.ts', importing('../assessment/b'), [IMPORTS]],
  ['an import within the folder', 'src/domain/a.ts', importing('./b'), []],
  [
    'another folder, from a room',
    'src/excel/request/a.ts',
    importing('../../taskpane/b'),
    [IMPORTS],
  ],
  ['a folder below, from a room', 'src/excel/request/a.ts', importing('../../domain/b'), []],
  ['a package in a room', 'src/excel/request/a.ts', importing('react'), [IMPORTS]],
  [
    'a room above, the long way round',
    'src/excel/request/a.ts',
    importing('../../excel/mapping/b'),
    [IMPORTS],
  ],
  ['any room, from the door', 'src/excel/workbook.ts', importing('./mapping/b'), []],
  ['React in the pane', 'src/taskpane/a.tsx', importing('react'), []],
  ['React’s DOM in the pane', 'src/taskpane/index.tsx', importing('react-dom/client'), []],
  ['React in an agreement', 'src/agreements/a.ts', importing('react'), [IMPORTS]],
  [
    'a package that is only installed for tests',
    'src/taskpane/a.tsx',
    importing('exceljs'),
    [IMPORTS],
  ],
  ['a module of node', 'src/matching/a.ts', importing('node:fs'), [IMPORTS]],
  ['any package in the workbench', 'src/workbench/a.ts', importing('exceljs'), []],
  ['Excel in excel/', 'src/excel/a.ts', 'export const a = () => Excel.run(async () => {});', []],
  [
    'Excel in the pane',
    'src/taskpane/a.tsx',
    'export const a = () => Excel.run(async () => {});',
    [GLOBALS],
  ],
  ['Office in an assessment', 'src/assessment/a.ts', 'export const a = Office.context;', [GLOBALS]],
  ['Office in an entry file', 'src/taskpane/index.tsx', 'void Office.onReady();', []],
  [
    'CustomFunctions in the functions’ entry',
    'src/functions/functions.ts',
    'export const a = CustomFunctions.Error;',
    [],
  ],
  [
    'CustomFunctions beside it',
    'src/functions/a.ts',
    'export const a = CustomFunctions.Error;',
    [GLOBALS],
  ],
  ['a dialog that Excel lacks', 'src/taskpane/a.tsx', 'confirm("?");', [GLOBALS]],
  ['the same by way of window', 'src/taskpane/a.tsx', 'window.alert("!");', [PROPERTIES]],
  ['a request', 'src/excel/a.ts', 'void fetch("https://example.org");', [GLOBALS]],
  [
    'a request in an entry file',
    'src/taskpane/index.tsx',
    'new WebSocket("wss://example.org");',
    [GLOBALS],
  ],
  ['a store that may be refused', 'src/excel/a.ts', 'indexedDB.open("a");', [GLOBALS]],
  ['another, in the pane', 'src/taskpane/a.tsx', 'localStorage.clear();', [GLOBALS]],
  ['the same by way of window', 'src/taskpane/a.tsx', 'window.localStorage.clear();', [PROPERTIES]],
  [
    'a store where its refusal is dealt with',
    'src/taskpane/components/remember-welcome.ts',
    'localStorage.clear();',
    [],
  ],
  ['the clipboard', 'src/taskpane/a.tsx', 'void navigator.clipboard.writeText("");', [PROPERTIES]],
  [
    'the clipboard where its refusal is dealt with',
    'src/taskpane/components/copy-to-clipboard.ts',
    'void navigator.clipboard.writeText("");',
    [],
  ],
  ['a beacon', 'src/taskpane/a.tsx', 'navigator.sendBeacon("/", "");', [PROPERTIES]],
  [
    'a formula in the user’s language',
    'src/excel/a.ts',
    'export const put = (range: Excel.Range) => (range.formulasLocal = [["=JD.GRADE(A1)"]]);',
    [PROPERTIES],
  ],
  ['the console', 'src/matching/a.ts', 'console.log(1);', ['no-console']],
  ['the console in the workbench', 'src/workbench/a.ts', 'console.log(1);', []],
  ['code made of text', 'src/domain/a.ts', 'eval("1");', ['no-eval']],
];

describe('what the house forbids and allows', () => {
  let broken: string[][];
  beforeAll(() => {
    broken = lint(CASES.map(([, file, code]) => ({ file, code })));
  });

  it.each(CASES.map(([name, , , wanted], index) => ({ name, wanted, index })))(
    '$name: $wanted',
    ({ wanted, index }) => {
      expect(broken[index]).toEqual(wanted);
    },
  );
});

/** What each file of src imports, types included; and what it loads when it is asked for. */
function importGraph(): Map<string, readonly string[]> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join('src', file));
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
      const imported = importedFiles.flatMap(({ fileName }) => {
        const at = path.join(path.dirname(file), fileName);
        return ['', '.ts', '.tsx', '.d.ts'].map((end) => at + end).filter((to) => known.has(to));
      });
      return [file, imported];
    }),
  );
}

/** A way through the graph that ends where it began, or null. */
function findCircle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const search = (file: string, way: readonly string[]): readonly string[] | null => {
    const before = way.indexOf(file);
    if (before >= 0) return [...way.slice(before), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const circle = search(next, [...way, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const circle = search(file, []);
    if (circle) return circle;
  }
  return null;
}

describe('circles of imports', () => {
  it.each([
    [{ a: ['b'], b: ['c'], c: [] }, null],
    [{ a: ['a'] }, ['a', 'a']],
    [{ a: ['b', 'c'], b: ['d'], c: ['d', 'b'], d: [] }, null],
    [{ a: ['b'], b: ['c'], c: ['d'], d: ['b'] }, ['b', 'c', 'd', 'b']],
  ])('are found: %j', (imports, circle) => {
    expect(findCircle(new Map(Object.entries(imports)))).toEqual(circle);
  });

  it('are none in src, not of types either', () => {
    const graph = importGraph();
    const count = [...graph.values()].reduce((sum, imported) => sum + imported.length, 0);
    expect(count).toBeGreaterThan(graph.size);
    expect(findCircle(graph)).toBeNull();
  });
});

it('has no line that switches the house rules off', () => {
  const offenders = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) =>
      /eslint-disable.*no-restricted/.test(readFileSync(path.join('src', file), 'utf8')),
    );
  expect(offenders).toEqual([]);
});
