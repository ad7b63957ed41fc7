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

/** Runs one of our tools under this node. Its output is shown as it comes, or handed back. */
function run(script, args, stdio = 'inherit') {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(process.execPath, [path.join(root, script), ...args], {
      cwd: root,
      stdio: ['ignore', stdio, stdio],
    });
    let output = '';
    child.stdout?.on('data', (text) => (output += text));
    child.stderr?.on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ ended: false, output: error.message, seconds: '0' }));
    child.on('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      resolve({ ended: code === 0, output, seconds });
    });
  });
}

/** A tool that says yes or no counts as one check. Several run at once, so each speaks at its end. */
async function check(name, script, args) {
  const { ended, output, seconds } = await run(script, args, 'pipe');
  totals[ended ? 'passed' : 'failed'] += 1;
  console.log(`== ${name}: ${ended ? 'passed' : 'FAILED'}, ${seconds} s\n${output}`.trimEnd());
  return ended;
}

/** Jest counts for itself; what it could not even load counts as failed. */
async function jest(project) {
  const file = path.join(resultsFolder, `${project}.json`);
  console.log(`\n== ${project} tests`);
  const { ended, seconds } = await run('node_modules/jest/bin/jest.js', [
    '--selectProjects',
    project,
    '--json',
    `--outputFile=${file}`,
  ]);
  console.log(`== ${project} tests: ${ended ? 'passed' : 'FAILED'}, ${seconds} s`);
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

async function checkTypesAndStyle() {
  await check('type check', 'node_modules/typescript/bin/tsc', ['--project', '.']);
  await check('lint', 'node_modules/eslint/bin/eslint.js', ['.', '--max-warnings=0']);
}

async function checkFormatAndBuild() {
  const prettier = ['.', '--check', '--log-level=warn', '--cache'];
  await check('format', 'node_modules/prettier/bin/prettier.cjs', prettier);
  return check('build', 'scripts/build.mjs', []);
}

const [built] = await Promise.all([checkFormatAndBuild(), checkTypesAndStyle()]);
await jest('unit');
if (built) {
  await jest('e2e');
} else {
  console.log('\n== e2e tests: not run, for there is no build to run them against');
}

const { passed, failed, skipped } = totals;
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
