import { parseArgs } from 'node:util';
import type { Frame, Page } from 'playwright-core';
import { launchBrowser } from './launch-browser.mjs';
import { SAMPLE_COLUMNS, samplePositions } from './sample-positions.mjs';
import { serve } from './serve.mjs';

const ROWS = 100_000;
const DISTINCT = 2_000;
/** From here on a task is long. */
const LONG_MS = 50;
const MOST_NAMED = 5;

/** A script that ran in a frame of more than 50 ms, as the browser tells it (Long Animation Frames API). */
interface ScriptRun {
  readonly ms: number;
  /** The file that the browser entered. */
  readonly file: string;
  /** What called it, such as `Window.onmessage`. */
  readonly invoker: string;
}

interface Observed {
  readonly scripts: ScriptRun[];
  /** When the bar moved. */
  readonly progress: number[];
}

declare global {
  interface Window {
    observed: Observed;
  }
}

/**
 * The pane in Chromium while it maps 100,000 rows. The pane and the workbench's grid share a thread
 * here, unlike in Excel; the browser tells the scripts that a long stretch was spent in, and by
 * their files what is the pane's own.
 */
export async function benchPane(rows = ROWS): Promise<object> {
  const server = await serve({ port: 3600 });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    await page.addInitScript(observe);
    await page.goto(server.url);
    await page.waitForFunction(() => 'workbench' in window);
    await page.evaluate(() => window.workbench.ready);
    const firstClickMs = await timeFirstClick(page);
    await page.evaluate(
      (text) => window.workbench.open(new TextEncoder().encode(text), 'long.csv'),
      makeCsv(rows),
    );
    const pane = page.frames().find((frame) => frame.url().includes('taskpane'))!;
    const mapping = await timeMapping(page, pane);
    const cancelMs = await timeCancel(page, pane);
    return { rows, firstClickMs, ...mapping, cancelMs };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** What TypeScript does not know yet of `PerformanceScriptTiming`. */
interface BrowserScript {
  readonly duration: number;
  readonly sourceURL: string;
  readonly invoker: string;
}

/** Runs in each frame before its own code. */
function observe(): void {
  const observed: Observed = (window.observed = { scripts: [], progress: [] });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { scripts } = entry as PerformanceEntry & { scripts: readonly BrowserScript[] };
      for (const { duration, sourceURL, invoker } of scripts) {
        const file = sourceURL.replace(/[?#].*/, '').replace(/.*\//, '');
        observed.scripts.push({ ms: duration, file, invoker });
      }
    }
  }).observe({ type: 'long-animation-frame', buffered: true });
}

/** From the start of the pane's page to an answered click. */
async function timeFirstClick(page: Page): Promise<number> {
  const pane = page.frames().find((frame) => frame.url().includes('taskpane'))!;
  const tab = pane.getByRole('tab', { name: 'Results' });
  await tab.click();
  const start = Date.now();
  await pane.getByRole('tab', { name: 'Map' }).click();
  await pane.getByRole('button', { name: 'Map positions' }).waitFor();
  return Date.now() - start;
}

async function timeMapping(page: Page, pane: Frame): Promise<object> {
  await page.evaluate(() => void (window.observed.scripts.length = 0));
  await pane.getByRole('button', { name: 'Map positions' }).waitFor();
  await pane.evaluate(() => {
    let last: number | null = null;
    // The bar has the rows that are done; each change is the progress that a user sees.
    const seen = new MutationObserver(() => {
      const now = document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow');
      if (now === null || now === undefined) return;
      if (Number(now) === last) return;
      last = Number(now);
      window.observed.progress.push(performance.now());
    });
    seen.observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  const start = Date.now();
  await pane.getByRole('button', { name: 'Map positions' }).click();
  await pane.getByRole('heading', { name: /positions? mapped/ }).waitFor({ timeout: 600_000 });
  const seconds = (Date.now() - start) / 1000;
  const { progress } = await pane.evaluate(() => window.observed);
  // The page that holds both is told of the scripts of both.
  const { scripts } = await page.evaluate(() => window.observed);
  if (scripts.length === 0) throw new Error('The browser told of no scripts');
  const isOfWorkbench = ({ file }: ScriptRun) => file.startsWith('workbench');
  const ofPane = scripts.filter((script) => !isOfWorkbench(script));
  const ofWorkbench = scripts.filter(isOfWorkbench);
  const gaps = progress.slice(1).map((time, index) => time - progress[index]!);
  return {
    mappingSeconds: seconds,
    // 0 where the browser told of none: it tells of those in stretches of more than 50 ms.
    longestTaskOfPaneMs: longest(ofPane),
    tasksOfPaneOver50Ms: ofPane.filter(({ ms }) => ms > LONG_MS).length,
    longestOfPane: [...ofPane].sort((a, b) => b.ms - a.ms).slice(0, MOST_NAMED),
    longestTaskOfWorkbenchMs: longest(ofWorkbench),
    longestBetweenProgressMs: Math.round(Math.max(0, ...gaps)),
    medianBetweenProgressMs: Math.round(gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0),
  };
}

function longest(scripts: readonly ScriptRun[]): number {
  return Math.round(Math.max(0, ...scripts.map(({ ms }) => ms)));
}

async function timeCancel(page: Page, pane: Frame): Promise<number> {
  const [sheet] = await page.evaluate(() => window.workbench.sheets());
  await page.evaluate((name) => window.workbench.select(name, 'A1'), sheet!);
  await pane.getByRole('button', { name: 'Map positions' }).click();
  await pane.getByRole('button', { name: 'Cancel' }).waitFor();
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  return pane.evaluate(async () => {
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Cancel',
    )!;
    const start = performance.now();
    button.click();
    while (document.body.contains(button)) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return Math.round(performance.now() - start);
  });
}

function makeCsv(rows: number): string {
  const positions = samplePositions();
  const lines = Array.from({ length: rows }, (_, row) => {
    const title = row % DISTINCT;
    const cells = positions[title % positions.length]!.map((cell) =>
      cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? ''),
    );
    cells[0] = `P-${100_000 + row}`;
    cells[1] = `${cells[1]} (Team ${title})`;
    return cells.map((cell) => `"${cell}"`).join(',');
  });
  return [SAMPLE_COLUMNS.map(({ name }) => name).join(','), ...lines].join('\r\n');
}

// By itself: `node scripts/run-ts.mjs scripts/bench-pane.ts --rows 20000`, after a build.
if (process.argv[1]?.endsWith('bench-pane.ts')) {
  const { values } = parseArgs({ options: { rows: { type: 'string' } } });
  const figures = await benchPane(Number(values.rows ?? ROWS));
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
}
