/**
 * npm test: everything that must hold, in one command.
 *
 * Each step runs even if an earlier one failed, unless it needs what that one makes. The last line
 * printed is the sum, in the form that continuous integration reads: "N passed, N failed".
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const resultsFolder = path.join(root, 'build', 'test-results');
const totals = { passed: 0, failed: 0, skipped: 0 };

/** Runs one of our tools under this node and says whether it ended well. */
function run(script, args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(root, script), ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

async function timed(name, work) {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const result = await work();
  console.log(`== ${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

/** A tool that says yes or no counts as one check. */
async function check(name, script, args) {
  const passed = await timed(name, () => run(script, args));
  totals[passed ? 'passed' : 'failed'] += 1;
  return passed;
}

/** Jest counts for itself; what it could not even load counts as failed. */
async function jest(project, extra = []) {
  const file = path.join(resultsFolder, `${project}.json`);
  const ended = await timed(`${project} tests`, () =>
    run('node_modules/jest/bin/jest.js', [
      '--selectProjects',
      project,
      '--json',
      `--outputFile=${file}`,
      ...extra,
    ]),
  );
  const counts = readCounts(file);
  totals.passed += counts.passed;
  totals.skipped += counts.skipped;
  // Jest can fail without a failed test: no tests, a crash, something left open.
  totals.failed += counts.failed === 0 && !ended ? 1 : counts.failed;
}

function readCounts(file) {
  try {
    const results = JSON.parse(readFileSync(file, 'utf8'));
    return {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

rmSync(resultsFolder, { recursive: true, force: true });
mkdirSync(resultsFolder, { recursive: true });

await check('type check', 'node_modules/typescript/bin/tsc', ['--project', '.']);
await check('lint', 'node_modules/eslint/bin/eslint.js', ['.', '--max-warnings=0']);
await check('format', 'node_modules/prettier/bin/prettier.cjs', [
  '.',
  '--check',
  '--log-level=warn',
]);
const built = await check('build', 'scripts/build.mjs', []);
await jest('unit');
if (built) {
  await jest('e2e', ['--runInBand']);
} else {
  console.log('\n== e2e tests: not run, for there is no build to run them against');
}

const { passed, failed, skipped } = totals;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
