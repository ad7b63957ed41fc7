// Packages without a CommonJS form. All others run as they are, which is faster.
const ES_MODULES = [
  '@asamuzakjp/',
  '@csstools/',
  '@exodus/bytes/',
  'parse5/',
  'entities/',
  'pdfjs-dist/',
  'saxen/',
];

const shared = {
  transform: {
    '\\.(tsx?|m?js)$': '<rootDir>/scripts/jest-esbuild.cjs',
    '\\.docx$': '<rootDir>/scripts/jest-docx.cjs',
  },
  // The last folder named node_modules decides: some of these are nested in others.
  transformIgnorePatterns: [`/node_modules/(?!.*/node_modules/)(?!(${ES_MODULES.join('|')}))`],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
};

export default {
  // A browser that starts cold and a spreadsheet of real size, on two cores that share their work.
  // Only here does it count: jest passes over it inside a project.
  testTimeout: 180_000,
  maxWorkers: '100%',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['<rootDir>/test/e2e/'],
    },
    {
      ...shared,
      displayName: 'e2e',
      globalSetup: '<rootDir>/test/e2e/prepare.ts',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    },
  ],
};
