import prettier from 'eslint-config-prettier';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * The house: which folders of src/ each folder may import, and which packages. What is not named is
 * forbidden. Imports run one way, so that the agreements can be read, tested and reused without
 * Excel, and Excel can be replaced by the workbench without touching a rule.
 */
const HOUSE = {
  domain: { imports: [] },
  agreements: { imports: ['domain'] },
  matching: { imports: ['agreements', 'domain'] },
  'staffing-export': { imports: ['matching', 'agreements', 'domain'] },
  // Wording puts the answers of the folders above it into sentences: it knows their shapes only.
  wording: {
    imports: ['agreements', 'domain'],
    typesOnly: ['assessment', 'staffing-export', 'matching'],
  },
  assessment: { imports: ['wording', 'staffing-export', 'matching', 'agreements', 'domain'] },
  review: {
    imports: ['assessment', 'wording', 'staffing-export', 'matching', 'agreements', 'domain'],
  },
  // What agreements say, in the words of the file that the user opens.
  'agreement-text': {
    imports: ['agreements', 'domain'],
    packages: ['mammoth', 'pdfjs-dist'],
  },
  // What was done about an assigned description since, and what is owed next.
  cases: { imports: ['wording', 'agreements', 'domain'] },
  // Letters, lists and adapted descriptions as Word documents.
  documents: {
    imports: ['cases', 'wording', 'agreements', 'domain'],
    packages: ['docxtemplater', 'pizzip'],
  },
  excel: {
    imports: [
      'documents',
      'cases',
      'agreement-text',
      'review',
      'assessment',
      'wording',
      'staffing-export',
      'matching',
      'agreements',
      'domain',
    ],
  },
  functions: {
    imports: [
      'excel',
      'documents',
      'cases',
      'agreement-text',
      'review',
      'assessment',
      'wording',
      'staffing-export',
      'matching',
      'agreements',
      'domain',
    ],
  },
  commands: {
    imports: [
      'excel',
      'documents',
      'cases',
      'agreement-text',
      'review',
      'assessment',
      'wording',
      'staffing-export',
      'matching',
      'agreements',
      'domain',
    ],
  },
  taskpane: {
    imports: [
      'excel',
      'documents',
      'cases',
      'agreement-text',
      'review',
      'assessment',
      'wording',
      'staffing-export',
      'matching',
      'agreements',
      'domain',
    ],
    packages: ['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons'],
  },
  // Stands in for Excel, so it must know no more of the add-in than Excel does.
  workbench: { imports: [], packages: 'any' },
};

const FOLDERS = Object.keys(HOUSE);

/** The only files outside excel/ and workbench/ that may meet the globals of Office.js. */
const ENTRY_FILES = [
  'src/functions/functions.ts',
  'src/commands/commands.ts',
  'src/taskpane/index.tsx',
];

const OFFICE_GLOBALS = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'].map((name) => ({
  name,
  message: 'Only src/excel, the entry files and src/workbench know Office.js.',
}));

const DIALOGS = ['alert', 'confirm', 'prompt'];
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];

const BROWSER_GLOBALS = [
  ...DIALOGS.map((name) => ({ name, message: 'Excel takes it away: say it in the pane.' })),
  ...NETWORK.map((name) => ({ name, message: 'Nothing leaves the workbook.' })),
];

const BROWSER_PROPERTIES = [
  ...['window', 'globalThis', 'self'].flatMap((object) =>
    [...DIALOGS, ...NETWORK].map((property) => ({ object, property })),
  ),
  { property: 'sendBeacon', message: 'Nothing leaves the workbook.' },
];

function importRule(folder, { imports, typesOnly = [], packages = [] }) {
  const patterns = [];
  const forbid = (names, message, allowTypeImports = false) => {
    if (names.length === 0) return;
    patterns.push({ regex: `^(\\.\\./)+(${names.join('|')})(/|$)`, message, allowTypeImports });
  };
  const others = FOLDERS.filter((name) => name !== folder);
  forbid(
    others.filter((name) => !imports.includes(name) && !typesOnly.includes(name)),
    `src/${folder} may import ${imports.join(', ') || 'no other folder'}.`,
  );
  forbid(typesOnly, `src/${folder} may import types alone from there.`, true);
  if (packages !== 'any') {
    patterns.push({
      regex: `^(?!\\.)${packages.map((name) => `(?!${name}(/|$))`).join('')}`,
      message: `src/${folder} may import ${packages.join(', ') || 'no package'}.`,
    });
  }
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
}

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'coverage/'] },
  { files: ['**/*.{ts,tsx,js,mjs}'], extends: [tseslint.configs.recommended] },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // `== null` asks for null and undefined at once: Excel's omitted argument and ours.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-constant-binary-expression': 'error',
      'no-self-compare': 'error',
      'no-unmodified-loop-condition': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-useless-rename': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // A promise that nobody waits for is an error of Excel's that nobody hears of.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  ...Object.entries(HOUSE).map(([folder, allowed]) => importRule(folder, allowed)),
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/workbench/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', ...BROWSER_GLOBALS, ...OFFICE_GLOBALS],
      'no-restricted-properties': ['error', ...BROWSER_PROPERTIES],
    },
  },
  {
    files: ['src/excel/**/*.{ts,tsx}', ...ENTRY_FILES],
    rules: { 'no-restricted-globals': ['error', ...BROWSER_GLOBALS] },
  },
  {
    files: ['src/{excel,functions,commands,taskpane}/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  { files: ['src/taskpane/**/*.{ts,tsx}'], ...reactHooks.configs.flat['recommended-latest'] },
  {
    // Says to the owner of an old node that it is old, so an old node has to be able to read it.
    files: ['scripts/ensure-dependencies.cjs'],
    languageOptions: { ecmaVersion: 5 },
  },
  prettier,
);
