import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { serve } from './serve.mjs';
import { launchBrowser } from '../test/workbench/launch-browser';

export interface PaneFigures {
  /** From the pane's navigation to its first button. */
  readonly readyMs: number;
  /** From a click on another tab, as soon as there is one, to that tab's contents. */
  readonly firstClickMs: number;
  /** What loads before Excel's functions are ready, compressed. */
  readonly functionsBytesGz: number;
  /** What loads before the pane is ready, the functions included, compressed. */
  readonly paneBytesGz: number;
}

const BEFORE_FUNCTIONS = ['functions.js'];
const BEFORE_PANE = ['functions.js', 'commands.js', 'taskpane.js', 'taskpane.css'];

/** Sizes and times of the built pane in the workbench; `npm run build` comes first. */
export async function benchPane(): Promise<PaneFigures> {
  const server = await serve({ port: 3400 });
  const browser = await launchBrowser();
  try {
    const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
    await page.goto(server.url);
    await page.waitForFunction(() => 'workbench' in window);
    await page.evaluate(
      () => (window as unknown as { workbench: { ready: unknown } }).workbench.ready,
    );
    const frame = page.frames().find((each) => each.url().includes('taskpane.html'))!;
    const tab = frame.getByRole('tab').nth(1);
    await tab.waitFor();
    const readyMs = await frame.evaluate(() => performance.now());
    const started = performance.now();
    await tab.click();
    await frame.locator('[role="tab"][aria-selected="true"]').nth(0).waitFor();
    await frame.getByRole('tab', { selected: true }).and(tab).waitFor();
    return {
      readyMs: Math.round(readyMs),
      firstClickMs: Math.round(performance.now() - started),
      functionsBytesGz: sizeOf(BEFORE_FUNCTIONS),
      paneBytesGz: sizeOf(BEFORE_PANE),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

function sizeOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`)).length, 0);
}
