import type { Frame, Page } from 'playwright-core';
import { launchBrowser } from '../test/workbench/launch-browser';
import { SAMPLE_COLUMNS, samplePositions } from './sample-positions.mjs';
import { serve } from './serve.mjs';

const ROWS = Number(process.env.ROWS ?? 100_000);
const DISTINCT = 2_000;

/** A piece of script that kept the thread, as the browser tells it (Long Animation Frames). */
interface LongScript {
  readonly ms: number;
  /** The file of the code that the browser called. */
  readonly file: string;
  readonly invoker: string;
}

interface Observed {
  readonly scripts: LongScript[];
  readonly progress: number[];
}

declare global {
  interface Window {
    observed: Observed;
  }
}

/**
 * The pane in Chromium while it maps 100,000 rows. The pane and the workbench's grid share a thread
 * here, unlike in Excel, so that tasks are told apart by the script that the browser called: a
 * message from the host and what follows from it is the pane's, the host's own work is not.
 */
export async function benchPane(): Promise<object> {
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
      makeCsv(),
    );
    const pane = page.frames().find((frame) => frame.url().includes('taskpane'))!;
    const mapping = await timeMapping(pane);
    const cancelMs = await timeCancel(page, pane);
    return { rows: ROWS, firstClickMs, ...mapping, cancelMs };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Runs in each frame before its own code. */
function observe(): void {
  const observed: Observed = (window.observed = { scripts: [], progress: [] });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { scripts } = entry as unknown as {
        scripts: { duration: number; sourceURL: string; invoker: string }[];
      };
      for (const { duration, sourceURL, invoker } of scripts) {
        observed.scripts.push({ ms: duration, file: sourceURL, invoker });
      }
    }
  }).observe({ type: 'long-animation-frame', buffered: true });
}

/** From the start of the pane's page to an answered click. */
async function timeFirstClick(page: Page): Promise<number> {
  const pane = page.frames().find((frame) => frame.url().includes('taskpane'))!;
  const tab = pane.getByRole('tab', { name: 'Outcomes' });
  await tab.click();
  const start = Date.now();
  await pane.getByRole('tab', { name: 'Map' }).click();
  await pane.getByRole('button', { name: 'Map positions' }).waitFor();
  return Date.now() - start;
}

async function timeMapping(pane: Frame): Promise<object> {
  await pane.getByRole('button', { name: 'Map positions' }).waitFor();
  await pane.evaluate(() => {
    window.observed.scripts.length = 0;
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
  const { scripts, progress } = await pane.evaluate(() => window.observed);
  const ours = scripts.filter(({ file }) => !/workbench/.test(file)).sort((a, b) => b.ms - a.ms);
  const gaps = progress.slice(1).map((time, index) => time - progress[index]!);
  return {
    mappingSeconds: seconds,
    longestTaskOfOursMs: Math.round(ours[0]?.ms ?? 0),
    longestTasks: ours.slice(0, 8),
    longestTaskOfTheWorkbenchMs: Math.round(
      Math.max(0, ...scripts.filter((script) => !ours.includes(script)).map(({ ms }) => ms)),
    ),
    longestBetweenProgressMs: Math.round(Math.max(0, ...gaps)),
    medianBetweenProgressMs: Math.round(gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0),
  };
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

function makeCsv(): string {
  const positions = samplePositions();
  const lines = Array.from({ length: ROWS }, (_, row) => {
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
