/**
 * npm run mutate: changes the rules one place at a time, and sees whether a test notices. It takes
 * an hour or more for all of them, so it is no part of npm test; `npm run mutate -- --mutate
 * 'src/review/**'` takes a part. What was tried before and has not changed since is not tried again.
 *
 * The report is build/mutation/index.html. A mutant that no test can tell from the original is
 * switched off where it stands, with the reason: `// Stryker disable next-line …: why`.
 */
export default {
  plugins: ['./scripts/stryker-in-process.mjs'],
  testRunner: 'in-process',
  // Each mutant meets the tests that reach it, not all of them.
  coverageAnalysis: 'perTest',
  mutate: ['src/{domain,agreements,assessment,review}/**/*.ts'],
  incremental: true,
  incrementalFile: 'build/mutation/incremental.json',
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  htmlReporter: { fileName: 'build/mutation/index.html' },
  jsonReporter: { fileName: 'build/mutation/mutants.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: 'build/mutation/sandbox',
  ignorePatterns: [
    'build',
    'dist',
    'coverage',
    'assets',
    'docs/*.png',
    'test/e2e',
    'src/workbench',
  ],
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 2,
  // On a machine that does other things too, a test may take its time.
  timeoutMS: 30_000,
};
