/** The tests that speak of the rules themselves, and are quick: those that npm run mutate runs. */
module.exports = {
  rootDir: '..',
  transform: { '\\.(tsx?|m?js)$': '<rootDir>/scripts/jest-esbuild.cjs' },
  testMatch: ['<rootDir>/test/{domain,agreements,assessment,review,deadlines}/**/*.test.ts'],
  testEnvironment: 'node',
  testSequencer: '<rootDir>/scripts/jest-mutate-sequencer.cjs',
};
