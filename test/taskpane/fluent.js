// Stands for Fluent UI in unit tests, see jest.config.js: scripts/jest-fluent.cjs fills it in.
