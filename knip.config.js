/** What nothing uses: `npm run unused`, which npm test runs too. */
export default {
  entry: [
    'src/taskpane/index.tsx',
    'src/commands/commands.ts',
    'src/**/*.worker.ts',
    // Loaded when they are needed, in a way that is not seen through.
    'src/excel/catalogue/todays-catalogue.ts',
    'src/excel/outcomes/write-summary.ts',
    'scripts/*.{mjs,cjs,ts}',
    'test/**/*.test.{ts,tsx}',
    // Bundled by npm run test:excel.
    'scripts/excel-check/page.ts',
    // Read as text by its test.
    'test/office-api/newer-members.ts',
  ],
  project: ['src/**/*.{ts,tsx}', 'scripts/**/*.{ts,mjs,cjs}', 'test/**/*.{ts,tsx}'],
  // A type that an exported function names is part of what the file says.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    // No package: scripts/stryker-in-process.mjs.
    '@stryker-mutator/in-process-runner',
    // Copied into the workbench as a file.
    '@microsoft/office-js',
    // Pinned: Univer's packages have to be of one version, also those that only others import.
    /^@univerjs\//,
    'jest-environment-jsdom',
    'jsdom',
  ],
};
