import prettier from 'eslint-config-prettier';
import jsxA11y from 'eslint-plugin-jsx-a11y';
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
  // Work on words, whatever they are about.
  text: { imports: [] },
  // Zip archives, whatever is in them: what they list, and how much they really hold.
  archive: { imports: [] },
  agreements: { imports: ['domain'] },
  matching: { imports: ['agreements', 'domain', 'text'] },
  'staffing-export': { imports: ['matching', 'agreements', 'domain', 'text'] },
  // Wording puts the answers of the folders above it into sentences: it knows their shapes only.
  wording: {
    imports: ['agreements', 'domain'],
    typesOnly: ['costs', 'scenario', 'assessment', 'staffing-export', 'matching'],
  },
  assessment: { imports: ['wording', 'staffing-export', 'matching', 'agreements', 'domain'] },
  review: {
    imports: [
      'assessment',
      'wording',
      'staffing-export',
      'matching',
      'agreements',
      'domain',
      'text',
    ],
  },
  // What becomes of a result under other assumptions.
  scenario: {
    imports: [
      'review',
      'assessment',
      'wording',
      'staffing-export',
      'matching',
      'agreements',
      'domain',
      'text',
    ],
  },
  // What agreements say, in the words of the file that the user opens.
  'agreement-text': {
    imports: ['agreements', 'archive', 'domain', 'text'],
    packages: ['mammoth', 'pdfjs-dist'],
  },
  // What was done about an assigned description since, and what is owed next.
  deadlines: { imports: ['wording', 'agreements', 'domain'] },
  // What positions cost in a period, by the user's own table.
  costs: { imports: ['staffing-export', 'domain', 'text'] },
  // Letters, lists and adapted descriptions as Word documents.
  documents: {
    imports: ['deadlines', 'wording', 'agreements', 'archive', 'domain'],
    packages: ['docxtemplater', 'pizzip'],
  },
  excel: {
    imports: [
      'documents',
      'costs',
      'deadlines',
      'agreement-text',
      'scenario',
      'review',
      'assessment',
      'wording',
      'staffing-export',
      'matching',
      'agreements',
      'domain',
      'text',
    ],
  },
  functions: {
    imports: [
      'excel',
      'documents',
      'costs',
      'deadlines',
      'agreement-text',
      'scenario',
      'review',
      'assessment',
      'wording',
      'staffing-export',
      'matching',
      'agreements',
      'domain',
      'text',
    ],
  },
  commands: {
    imports: [
      'excel',
      'documents',
      'costs',
      'deadlines',
      'agreement-text',
      'scenario',
      'review',
      'assessment',
      'wording',
      'staffing-export',
      'matching',
      'agreements',
      'domain',
      'text',
    ],
  },
  taskpane: {
    imports: [
      'excel',
      'documents',
      'costs',
      'deadlines',
      'agreement-text',
      'scenario',
      'review',
      'assessment',
      'wording',
      'staffing-export',
      'matching',
      'agreements',
      'domain',
      'text',
    ],
    packages: ['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons'],
  },
  // Stands in for Excel, so it must know no more of the add-in than Excel does.
  workbench: { imports: [], packages: 'any' },
};

/**
 * The rooms of src/excel, imports one way again: a room imports those that it names. Whoever is
 * outside of excel/ may enter any room; `workbook.ts`, above them all, is the pane's door.
 */
const ROOMS = {
  request: [],
  office: [],
  'own-sheets': ['request'],
  source: ['own-sheets', 'request'],
  result: ['source', 'own-sheets', 'request'],
  catalogue: ['result', 'own-sheets', 'request'],
  outcomes: ['result', 'own-sheets', 'request'],
  costs: ['source', 'result', 'own-sheets', 'request'],
  mapping: ['outcomes', 'catalogue', 'result', 'source', 'own-sheets', 'request'],
  review: ['outcomes', 'catalogue', 'result', 'source', 'own-sheets', 'request'],
  deadlines: ['letters', 'catalogue', 'result', 'source', 'own-sheets', 'request'],
  scenario: ['catalogue', 'result', 'source', 'own-sheets', 'request'],
  position: ['catalogue', 'result', 'source', 'own-sheets', 'request'],
  letters: ['catalogue', 'result', 'source', 'own-sheets', 'request', 'office'],
  eligibility: ['own-sheets', 'source', 'request'],
  // What touches the sheets of several rooms.
  whole: ['mapping', 'scenario', 'deadlines', 'costs', 'outcomes', 'own-sheets', 'request'],
  // What the add-in relies on Excel for, to be looked at in any Excel.
  contract: ['request', 'office'],
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

/** Refused by some browsers, so each has one file that knows what to do then. */
const STORES = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'];
const STORE_GLOBALS = STORES.map((name) => ({
  name,
  message: 'A browser may refuse it: ask remember-welcome.ts or browser-agreements.ts.',
}));

const BROWSER_GLOBALS = [
  ...DIALOGS.map((name) => ({ name, message: 'Excel takes it away: say it in the pane.' })),
  ...NETWORK.map((name) => ({ name, message: 'Nothing leaves the workbook.' })),
];

const BROWSER_PROPERTIES = [
  ...['window', 'globalThis', 'self'].flatMap((object) =>
    [...DIALOGS, ...NETWORK, ...STORES].map((property) => ({ object, property })),
  ),
  { property: 'sendBeacon', message: 'Nothing leaves the workbook.' },
  { property: 'clipboard', message: 'A host may refuse it: ask copy-to-clipboard.ts.' },
  { property: 'execCommand', message: 'A host may refuse it: ask copy-to-clipboard.ts.' },
  {
    property: 'formulasLocal',
    message: 'It takes other separators and names in each language: write formulas.',
  },
];

/** What a folder of src/ may import of the others, and of packages. */
function restrictions(folder, { imports, typesOnly = [], packages = [] }) {
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
  return patterns;
}

const importRule = (files, patterns) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

const houseRule = (folder) =>
  importRule([`src/${folder}/**/*.{ts,tsx}`], restrictions(folder, HOUSE[folder]));

/** A later rule takes the place of an earlier one, so a room's says what the house says too. */
function roomRule(room) {
  // One step up from a room, and no more, is another room or a file above them all.
  const allowed = ROOMS[room].map((name) => `(?!${name}/)`).join('');
  const message = `src/excel/${room} may import ${ROOMS[room].join(', ') || 'no other room'}.`;
  return importRule(
    [`src/excel/${room}/**/*.{ts,tsx}`],
    [
      ...restrictions('excel', HOUSE.excel),
      { regex: `^\\.\\./(?!\\.)${allowed}`, message },
      // The long way round.
      { regex: '^(\\.\\./)+excel(/|$)', message },
    ],
  );
}

const NO_IN = {
  selector:
    "BinaryExpression[operator='in'][left.type=/^(Identifier|MemberExpression|ChainExpression)$/]",
  message: 'Ask Object.hasOwn: `in` finds what every object inherits.',
};

// The page follows a key or a click a moment later; on a busy machine the moment is a long one.
const STATEMENT = 'BlockStatement > ExpressionStatement > CallExpression > MemberExpression';
const LOOK = "CallExpression[callee.name='expect'] > AwaitExpression";
const NO_SINGLE_LOOK = {
  selector: `${STATEMENT} > ${LOOK}, ${STATEMENT} > MemberExpression > ${LOOK}`,
  message: 'Assert it with `eventually`: what is read once may be read too early.',
};

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'coverage/'] },
  { files: ['**/*.{ts,tsx,js,mjs}'], extends: [tseslint.configs.recommended] },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // `== null` asks for null and undefined at once: Excel's omitted argument and ours.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-constant-binary-expression': 'error',
      // A column may be called `constructor`, which every object has.
      'no-restricted-syntax': ['error', NO_IN],
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
    files: ['test/e2e/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', NO_IN, NO_SINGLE_LOOK] },
  },
  {
    // The folders of scripts/stryker-in-process.mjs, which runs them without all of jest.
    files: ['test/{domain,agreements,assessment,review,deadlines}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        {
          name: 'jest',
          message: 'npm run mutate runs this file with describe, it and expect alone.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // An assertion that changes nothing hides one that does.
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      // A switch over a union counts once: its cases are a table.
      complexity: ['error', { max: 20, variant: 'modified' }],
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
  ...Object.keys(HOUSE).map(houseRule),
  ...Object.keys(ROOMS).map(roomRule),
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/workbench/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', ...BROWSER_GLOBALS, ...STORE_GLOBALS, ...OFFICE_GLOBALS],
      'no-restricted-properties': ['error', ...BROWSER_PROPERTIES],
    },
  },
  {
    files: ['src/excel/**/*.{ts,tsx}', ...ENTRY_FILES],
    rules: { 'no-restricted-globals': ['error', ...BROWSER_GLOBALS, ...STORE_GLOBALS] },
  },
  {
    files: ['src/excel/catalogue/browser-agreements.ts'],
    rules: { 'no-restricted-globals': ['error', ...BROWSER_GLOBALS] },
  },
  {
    files: ['src/taskpane/components/remember-welcome.ts'],
    rules: { 'no-restricted-globals': ['error', ...BROWSER_GLOBALS, ...OFFICE_GLOBALS] },
  },
  {
    files: ['src/taskpane/components/copy-to-clipboard.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...BROWSER_PROPERTIES.filter(({ property }) => property !== 'clipboard'),
      ],
    },
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
  {
    files: ['src/taskpane/**/*.tsx'],
    ...jsxA11y.flatConfigs.recommended,
    settings: { 'jsx-a11y': { components: { Button: 'button', Input: 'input', Image: 'img' } } },
  },
  { files: ['src/taskpane/**/*.{ts,tsx}'], ...reactHooks.configs.flat['recommended-latest'] },
  {
    // Says to the owner of an old node that it is old, so an old node has to be able to read it.
    files: ['scripts/ensure-dependencies.cjs'],
    languageOptions: { ecmaVersion: 5 },
  },
  prettier,
);
