import { availableParallelism } from 'node:os';

// Packages without a CommonJS form. All others run as they are, which is faster.
const ES_MODULES = ['pdfjs-dist/', 'saxen/'];

const shared = {
  transform: {
    '/test/taskpane/fluent\\.js$': '<rootDir>/scripts/jest-fluent.cjs',
    '\\.(tsx?|m?js)$': '<rootDir>/scripts/jest-esbuild.cjs',
    '\\.docx$': '<rootDir>/scripts/jest-docx.cjs',
  },
  moduleNameMapper: {
    '^@fluentui/react-(components|icons)$': '<rootDir>/test/taskpane/fluent.js',
  },
  // The last folder named node_modules decides: some of these are nested in others.
  transformIgnorePatterns: [`/node_modules/(?!.*/node_modules/)(?!(${ES_MODULES.join('|')}))`],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
};

export default {
  // Only for what hangs: on a machine that does other things too, anything may take its time.
  // Only here does it count: jest passes over it inside a project.
  testTimeout: 600_000,
  // More than there are cores: who drives a browser waits for it most of the time.
  maxWorkers: availableParallelism() + 1,
  testSequencer: '<rootDir>/scripts/jest-sequencer.cjs',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['<rootDir>/test/e2e/'],
      setupFilesAfterEnv: ['<rootDir>/test/set-up.ts'],
    },
    {
      ...shared,
      displayName: 'e2e',
      globalSetup: '<rootDir>/test/e2e/prepare.ts',
      testEnvironment: '<rootDir>/scripts/jest-browser-environment.mjs',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    },
  ],
};
