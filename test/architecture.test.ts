import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const IMPORTS = '@typescript-eslint/no-restricted-imports';
const GLOBALS = 'no-restricted-globals';
const PROPERTIES = 'no-restricted-properties';

interface Snippet {
  readonly file: string;
  readonly code: string;
}

/** Which rules of the house each snippet breaks. */
function lint(snippets: readonly Snippet[]): string[][] {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [path.resolve('scripts/lint-snippets.mjs')],
    { input: JSON.stringify(snippets), encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  const house = new Set([IMPORTS, GLOBALS, PROPERTIES, 'no-console', 'no-eval']);
  return (JSON.parse(stdout) as string[][]).map((rules) => rules.filter((rule) => house.has(rule)));
}

const importing = (what: string) => `import { x } from '${what}';\nexport const y = x;\n`;
const importingType = (what: string) => `import type { X } from '${what}';\nexport type Y = X;\n`;

const FOLDERS = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** DESIGN.md's import direction, written down a second time so that neither can drift alone. */
const ALLOWED: Record<string, readonly string[]> = {
  domain: [],
  agreements: ['domain'],
  matching: ['agreements', 'domain'],
  'staffing-export': ['agreements', 'domain', 'matching'],
  wording: ['agreements', 'domain'],
  assessment: ['agreements', 'domain', 'matching', 'staffing-export', 'wording'],
  'agreement-text': ['agreements', 'domain'],
  cases: ['agreements', 'domain', 'wording'],
  documents: ['agreements', 'cases', 'domain', 'wording'],
  review: ['agreements', 'assessment', 'domain', 'matching', 'staffing-export', 'wording'],
  excel: [
    'agreement-text',
    'agreements',
    'assessment',
    'cases',
    'documents',
    'domain',
    'matching',
    'review',
    'staffing-export',
    'wording',
  ],
  functions: [
    'agreement-text',
    'agreements',
    'assessment',
    'cases',
    'documents',
    'domain',
    'excel',
    'matching',
    'review',
    'staffing-export',
    'wording',
  ],
  commands: [
    'agreement-text',
    'agreements',
    'assessment',
    'cases',
    'documents',
    'domain',
    'excel',
    'matching',
    'review',
    'staffing-export',
    'wording',
  ],
  taskpane: [
    'agreement-text',
    'agreements',
    'assessment',
    'cases',
    'documents',
    'domain',
    'excel',
    'matching',
    'review',
    'staffing-export',
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

const CASES: readonly [name: string, file: string, code: string, broken: readonly string[]][] = [
  [
    'wording may know the shape of an assessment',
    'src/wording/a.ts',
    importingType('../assessment/b'),
    [],
  ],
  ['wording may not call it', 'src/wording/a.ts', importing('../assessment/b'), [IMPORTS]],
  ['an import within the folder', 'src/domain/a.ts', importing('./b'), []],
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
  ['a beacon', 'src/taskpane/a.tsx', 'navigator.sendBeacon("/", "");', [PROPERTIES]],
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

it('has no line that switches the house rules off', () => {
  const offenders = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) =>
      /eslint-disable.*no-restricted/.test(readFileSync(path.join('src', file), 'utf8')),
    );
  expect(offenders).toEqual([]);
});
