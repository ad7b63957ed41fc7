const shared = {
  transform: {
    '\\.(tsx?|mjs)$': '<rootDir>/scripts/jest-esbuild.cjs',
    '\\.js$': '<rootDir>/scripts/jest-esbuild.cjs',
  },
  // Packages that ship ES modules only; all others run as they are.
  transformIgnorePatterns: ['/node_modules/(?!(@sparticuz/chromium)/)', '/build/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
  testEnvironment: 'node',
};

export default {
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
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      // A browser that starts cold and a spreadsheet of real size, on two cores.
      testTimeout: 180_000,
    },
  ],
};
