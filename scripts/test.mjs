/**
 * npm test: everything that must hold, in one command. `npm test -- PATH` runs the tests that it
 * names; what else jest understands may stand there too, such as `-t 'part of a name'`.
 * `npm run test:faults` runs alone, and whole, what `npm test` tries a part of: the fault scripts at
 * every request, the pane in more than one look.
 *
 * Each step runs even if an earlier one failed, unless it needs what that one makes. The last line
 * printed is the sum, in the form that continuous integration reads: "N passed, N failed".
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const resultsFile = path.join(root, 'build', 'test-results.json');
const totals = { passed: 0, failed: 0, skipped: 0 };
/** What a reader of the last lines has to know besides the sum. */
const notes = [];

const JEST = 'node_modules/jest/bin/jest.js';
const TRIED_IN_PART = ['fault-script.test', 'faults.test', 'pane-looks.test'];
const isOfFaults = process.argv[2] === '--faults';
const named = isOfFaults ? TRIED_IN_PART : process.argv.slice(2);
if (isOfFaults) process.env.FAULTS ??= 'whole';

// What is tried is chosen anew each time; a failure is repeated with the same seed.
process.env.FAULTS_SEED ??= String(Math.floor(Math.random() * 1_000_000));

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
async function jest(name, args) {
  rmSync(resultsFile, { force: true });
  mkdirSync(path.dirname(resultsFile), { recursive: true });
  const { ended, seconds } = await run(JEST, ['--json', `--outputFile=${resultsFile}`, ...args]);
  console.log(`== ${name}: ${ended ? 'passed' : 'FAILED'}, ${seconds} s`);
  const results = readResults();
  totals.passed += results.numPassedTests;
  totals.skipped += results.numPendingTests + results.numTodoTests;
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  // Jest can fail without a failed test: no tests, a crash, something left open.
  totals.failed += failed === 0 && !ended ? 1 : failed;
  noteSkipped(results.testResults);
  noteSeed(results.testResults);
}

function readResults() {
  try {
    return JSON.parse(readFileSync(resultsFile, 'utf8'));
  } catch {
    const none = { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
    return { ...none, numPendingTests: 0, numTodoTests: 0, testResults: [] };
  }
}

/** Why tests were skipped, as test/test-where.ts puts it into their names. */
function noteSkipped(files) {
  const reasons = new Map();
  for (const { title, status } of files.flatMap(({ assertionResults }) => assertionResults)) {
    if (status !== 'pending' && status !== 'todo') continue;
    const reason =
      /\[skipped: (.*)\]$/.exec(title)?.[1] ?? 'left out by its name, or without a reason.';
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  for (const [reason, count] of reasons) notes.push(`${count} skipped: ${reason}`);
}

/** How to see the same failure again: what was tried was chosen by chance. */
function noteSeed(files) {
  const wasChosen = ({ name, status }) =>
    status === 'failed' && TRIED_IN_PART.some((part) => name.includes(part));
  if (!files.some(wasChosen)) return;
  notes.push(`What was tried was chosen by FAULTS_SEED=${process.env.FAULTS_SEED}.`);
}

async function build() {
  return check('build', 'scripts/build.mjs', []);
}

async function checkSources() {
  await check('type check', 'node_modules/typescript/bin/tsc', ['--project', '.']);
  await check('lint', 'node_modules/eslint/bin/eslint.js', ['.', '--max-warnings=0']);
  await check('unused code', 'node_modules/knip/bin/knip.js', ['--no-progress']);
  const prettier = ['.', '--check', '--log-level=warn', '--cache'];
  await check('format', 'node_modules/prettier/bin/prettier.cjs', prettier);
}

/** All tests beside each other, in the order of scripts/jest-sequencer.cjs. */
async function buildAndTest() {
  if (await build()) return jest('tests', []);
  notes.push('The end-to-end tests did not run: there is no build to run them against.');
  return jest('unit tests', ['--selectProjects', 'unit']);
}

async function testNamed() {
  const { output } = await run(JEST, [...named, '--listTests', '--selectProjects', 'e2e'], 'pipe');
  const needsBuild = /[\\/]test[\\/]e2e[\\/].*\.test\.ts$/m.test(output);
  if (needsBuild && !(await check('build', 'scripts/build.mjs', ['--if-stale']))) return;
  await jest('tests', named);
}

if (named.length > 0) await testNamed();
else await Promise.all([checkSources(), buildAndTest()]);

const { passed, failed, skipped } = totals;
console.log(`\n${[...notes, ''].join('\n')}`.trimEnd());
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
