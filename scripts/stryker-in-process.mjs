/**
 * How Stryker runs our tests: in one process, with jest's own `describe`, `it` and `expect`.
 *
 * Its runner for jest starts jest anew for each mutant and lets it load every file of tests: half a
 * minute a mutant here, a day for all of them. Here a file of tests is one function, bundled and
 * compiled once with all that it imports. Calling it makes everything anew, so that nothing
 * remembered under one mutant is there for the next; and only files with a test that reaches the
 * mutant are called.
 */
import { readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import { expect } from 'expect';
import * as circus from 'jest-circus';

const FOLDERS = ['domain', 'agreements', 'assessment', 'review', 'deadlines'];

/**
 * Tables first, properties last: a mutant is killed by the first test that notices it, and most are
 * noticed by a table, in a hundredth of the time.
 */
const SLOW =
  /answer-key|nothing-by-a-guess|review-desk|compare-results|eligibility\.test|parse-grade/;

const { NAMESPACE, CURRENT_TEST_ID, MUTATION_COVERAGE_OBJECT } = INSTRUMENTER_CONSTANTS;
const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus;
const GLOBALS = { describe, it, test, beforeAll, beforeEach, afterAll, afterEach, expect };

/** What the instrumented code asks which mutant is on, and tells which it passed. */
const instrumented = (globalThis[NAMESPACE] ??= {});

/** The file's tests as a function that defines them, with a fresh copy of all that they import. */
async function compile(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'error',
  });
  const parameters = ['require', 'module', 'exports', '__dirname', ...Object.keys(GLOBALS)];
  const define = vm.compileFunction(outputFiles[0].text, parameters, { filename: file });
  const require = createRequire(file);
  return () => {
    const module = { exports: {} };
    define(require, module, module.exports, path.dirname(file), ...Object.values(GLOBALS));
  };
}

/** The name of a test within its file, as a person reads it: what it stands in, and itself. */
function fullName(entry) {
  const within = entry.parent?.name === 'ROOT_DESCRIBE_BLOCK' ? [] : [fullName(entry.parent)];
  return [...within, entry.name].join(' ');
}

class InProcessTestRunner {
  #files = [];

  /** A file's tests are made anew for each mutant, and with them what is made once at loading. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const weightOf = (file) => (SLOW.test(file) ? 1e9 : 0) + statSync(file).size;
    const names = FOLDERS.flatMap((folder) => {
      const root = path.resolve('test', folder);
      const inside = readdirSync(root, { recursive: true });
      return inside
        .filter((file) => file.endsWith('.test.ts'))
        .map((file) => path.join(root, file));
    });
    names.sort((left, right) => weightOf(left) - weightOf(right));
    this.#files = await Promise.all(
      names.map(async (file) => ({
        name: path.relative(process.cwd(), file),
        define: await compile(file),
      })),
    );
  }

  async dryRun() {
    instrumented.activeMutant = undefined;
    const { tests, problem } = await this.#run({ wanted: () => true, bail: false });
    if (problem) return { status: DryRunStatus.Error, errorMessage: problem };
    return {
      status: DryRunStatus.Complete,
      tests,
      mutantCoverage: instrumented[MUTATION_COVERAGE_OBJECT],
    };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, disableBail }) {
    instrumented.hitLimit = hitLimit;
    instrumented.hitCount = hitLimit ? 0 : undefined;
    const filter = testFilter && new Set(testFilter);
    const activate = () => (instrumented.activeMutant = activeMutant.id);
    instrumented.activeMutant = undefined;
    if (mutantActivation === 'static') activate();
    const { tests, problem } = await this.#run({
      wanted: (id) => !filter || filter.has(id),
      wantedFile: (name) => !filter || testFilter.some((id) => id.startsWith(`${name}: `)),
      loaded: activate,
      bail: !disableBail,
    });
    const limit = determineHitLimitReached(instrumented.hitCount, hitLimit);
    const result =
      limit ??
      (problem
        ? { status: DryRunStatus.Error, errorMessage: problem }
        : { status: DryRunStatus.Complete, tests });
    return toMutantRunResult(result, disableBail);
  }

  /** File by file, until a test fails if `bail`. */
  async #run({ wanted, wantedFile = () => true, loaded = () => undefined, bail }) {
    const tests = [];
    for (const file of this.#files.filter(({ name }) => wantedFile(name))) {
      const outcome = await runFile({ ...file, wanted, loaded, bail });
      // Code that cannot even be loaded under a mutant is a mutant noticed, not a broken runner.
      tests.push(...outcome.tests);
      if (outcome.problem && !bail) return { tests, problem: outcome.problem };
      if (bail && tests.some(({ status }) => status === TestStatus.Failed)) break;
    }
    return { tests };
  }
}

async function runFile({ name, define, wanted, loaded, bail }) {
  const tests = [];
  const times = new Map();
  /** Names of a table's lines may be alike; an id may not. */
  const idOf = (entry) => {
    const spoken = `${name}: ${fullName(entry)}`;
    const time = (times.get(spoken) ?? 0) + 1;
    times.set(spoken, time);
    return time === 1 ? spoken : `${spoken} (${time})`;
  };
  const ids = new Map();
  const handler = (event) => {
    if (event.name === 'test_start') {
      const id = idOf(event.test);
      ids.set(event.test, id);
      const isOver = bail && tests.some(({ status }) => status === TestStatus.Failed);
      if (isOver || !wanted(id)) event.test.mode = 'skip';
      instrumented[CURRENT_TEST_ID] = id;
    }
    if (event.name === 'test_done') tests.push(resultOf(event.test, ids.get(event.test), name));
  };

  circus.resetState();
  circus.addEventHandler(handler);
  instrumented[CURRENT_TEST_ID] = undefined;
  try {
    define();
    loaded();
    await circus.run();
  } catch (error) {
    const problem = `${name}: ${error.stack ?? error}`;
    const id = `${name}: loading`;
    const failed = { id, name: id, timeSpentMs: 0, status: TestStatus.Failed };
    return { tests: [...tests, { ...failed, failureMessage: problem }], problem };
  } finally {
    circus.removeEventHandler(handler);
    instrumented[CURRENT_TEST_ID] = undefined;
  }
  return { tests };
}

function resultOf(entry, id, fileName) {
  const result = { id, name: id, fileName, timeSpentMs: entry.duration ?? 0 };
  if (entry.errors.length > 0) {
    const [error] = entry.errors.flat().filter(Boolean);
    return {
      ...result,
      status: TestStatus.Failed,
      failureMessage: String(error?.message ?? error),
    };
  }
  return { ...result, status: entry.mode === 'skip' ? TestStatus.Skipped : TestStatus.Success };
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessTestRunner),
];
