import { TestEnvironment } from 'jest-environment-node';
import { launchBrowser } from './launch-browser.mjs';
import { serve } from './serve.mjs';

/** What a worker's files of tests share, once the first of them asked for it. */
let started;
/** What would keep the process from its end while no test runs. */
let handles = [];

/**
 * Where end-to-end tests run: as in node's own environment, but the browser, the server and the pages
 * of the workbench that one file leaves open serve the next. The workbench takes longer to start than
 * most tests take.
 */
export default class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    for (const handle of handles) handle.ref?.();
    this.hasFailed = false;
    this.global.sharedBrowser = () => (started ??= start());
  }

  handleTestEvent({ name }) {
    if (name === 'test_fn_failure' || name === 'hook_failure') this.hasFailed = true;
  }

  async teardown() {
    // A test that failed may have left anything behind.
    if (this.hasFailed) for (const page of (await started).pages.splice(0)) await page.close();
    for (const handle of handles) handle.unref?.();
    await super.teardown();
  }
}

async function start() {
  const before = new Set(process._getActiveHandles());
  const { url } = await serve({ port: 3300 });
  const browser = await launchBrowser();
  handles = process._getActiveHandles().filter((handle) => !before.has(handle));
  return { url, browser, pages: [] };
}
