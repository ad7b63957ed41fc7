import type { Frame, Page } from 'playwright-core';
import { launchBrowser } from '../test/workbench/launch-browser';
import { SAMPLE_COLUMNS, samplePositions } from './sample-positions.mjs';
import { serve } from './serve.mjs';

const ROWS = 100_000;
const DISTINCT = 2_000;

/** A task of more than 50 ms, as the browser tells it (Long Tasks API). */
interface LongTask {
  readonly ms: number;
  /** Whose it was, as seen from the frame that asked: `self` is the frame's own. */
  readonly whose: string;
}

interface Observed {
  readonly tasks: LongTask[];
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
 * here, unlike in Excel; the browser tells which frame's scripts a long task was spent in.
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
  const observed: Observed = (window.observed = { tasks: [], progress: [] });
  new PerformanceObserver((list) => {
    for (const { duration, name } of list.getEntries()) {
      observed.tasks.push({ ms: duration, whose: name });
    }
  }).observe({ type: 'longtask', buffered: true });
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
    window.observed.tasks.length = 0;
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
  const { tasks, progress } = await pane.evaluate(() => window.observed);
  const longest = (whose: (name: string) => boolean) =>
    Math.round(Math.max(0, ...tasks.filter((task) => whose(task.whose)).map(({ ms }) => ms)));
  const gaps = progress.slice(1).map((time, index) => time - progress[index]!);
  return {
    mappingSeconds: seconds,
    // 0 where none was longer than the 50 ms from which the browser tells of them.
    longestTaskOfPaneMs: longest((whose) => whose === 'self'),
    tasksOfPaneOver50Ms: tasks.filter(({ whose }) => whose === 'self').length,
    longestTaskOfWorkbenchMs: longest((whose) => whose !== 'self'),
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
