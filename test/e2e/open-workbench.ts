import type { Browser, FrameLocator, Page } from 'playwright-core';

const VIEWPORT = { width: 1280, height: 720 };

export type Cell = string | number | boolean;

/** The built workbench in a browser: what `npm start` serves. */
export interface Workbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Errors that the pages threw or logged, besides what a test expects. */
  readonly errors: string[];
  open(bytes: Uint8Array, name: string): Promise<void>;
  /** Adds the sheets of a file to the open workbook. */
  add(bytes: Uint8Array, name: string): Promise<void>;
  values(sheet: string, address: string): Promise<Cell[][]>;
  /** All values of a sheet, from its first to its last filled cell. */
  allValues(sheet: string): Promise<Cell[][]>;
  sheets(): Promise<string[]>;
}

/** See scripts/jest-browser-environment.mjs. */
interface SharedBrowser {
  readonly browser: Browser;
  /** Where the workbench is served. */
  readonly url: string;
  /** Pages that earlier tests left open, with the workbench in them. */
  readonly pages: Page[];
}

declare global {
  // Only `var` makes a property of the global object.
  var sharedBrowser: () => Promise<SharedBrowser>;
}

interface SharedWorkbench {
  /**
   * The workbench with the sample open and a pane that starts anew, as for someone who was never
   * here. It is the page that an earlier test left open, if there is one: the spreadsheet takes
   * longer to start than most tests take. A test that closes its page leaves none.
   */
  visit(search?: string): Promise<Workbench>;
}

/** The workbench for all tests of a file. */
export function serveForTests(): SharedWorkbench {
  let shared: SharedBrowser;
  const visited: Page[] = [];
  const lasting: Page[] = [];
  const giveBack = (pages: Page[]) => {
    shared.pages.push(...pages.splice(0).filter((page) => !page.isClosed()));
  };
  beforeAll(async () => {
    shared = await sharedBrowser();
  });
  // What a `beforeAll` visits stays with the tests that it is for.
  beforeEach(() => {
    lasting.push(...visited.splice(0));
  });
  afterEach(() => giveBack(visited));
  afterAll(async () => {
    giveBack(lasting);
    // One is enough for the next file; each that is open is painted.
    for (const page of shared.pages.splice(1)) await page.context().close();
  });
  return {
    visit: async (search = '') => {
      const found = shared.pages.pop();
      const page = found ?? (await newPage(shared.browser));
      visited.push(page);
      return found ? beginAnew(found, search) : visitWorkbench(page, shared.url + search);
    },
  };
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.addInitScript(paintLessOften);
  // Only for what never comes: on a machine that does other things too, anything may be late.
  page.setDefaultTimeout(120_000);
  await page.setViewportSize(VIEWPORT);
  return page;
}

/**
 * The grid asks for the next frame in each, also where nothing moves: for every page that is open, half
 * of what a core spends on it while its test waits.
 */
function paintLessOften(): void {
  const FRAME_MS = 33;
  window.requestAnimationFrame = (paint) =>
    window.setTimeout(() => paint(performance.now()), FRAME_MS);
  window.cancelAnimationFrame = (request) => window.clearTimeout(request);
}

/** Opens the sample in the place of the workbook, and forgets what the browser keeps. */
async function beginAnew(page: Page, search: string): Promise<Workbench> {
  await page.unrouteAll();
  page.removeAllListeners();
  await page.setViewportSize(VIEWPORT);
  await page.evaluate(async (wanted) => {
    window.workbench.injectFault(null);
    window.workbench.injectLateFault(null);
    localStorage.clear();
    for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name!);
    await window.workbench.apply(wanted);
    const sample = 'sample-staffing-export.xlsx';
    const bytes = await (await fetch(`assets/${sample}`)).arrayBuffer();
    await window.workbench.open(new Uint8Array(bytes), sample);
  }, search);
  return workbenchOf(page);
}

/** A list of numbers takes the browser's door seconds for each 100 kB. */
const asText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

async function visitWorkbench(page: Page, url: string): Promise<Workbench> {
  const workbench = workbenchOf(page);
  // The first page of a cold browser, beside everything else that a machine does.
  await page.goto(url, { timeout: 90_000 });
  await page.waitForFunction(() => 'workbench' in window);
  await page.evaluate(() => window.workbench.ready);
  return workbench;
}

function workbenchOf(page: Page): Workbench {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const values = (sheet: string, address: string) =>
    page.evaluate(([name, cells]) => window.workbench.values(name, cells), [
      sheet,
      address,
    ] as const);
  return {
    page,
    pane: page.frameLocator('#pane iframe'),
    errors,
    open: (bytes, name) =>
      page.evaluate(
        ([text, file]) =>
          window.workbench.open(
            Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0)),
            file,
          ),
        [asText(bytes), name] as const,
      ),
    add: (bytes, name) =>
      page.evaluate(
        ([text, file]) =>
          window.workbench.add(
            Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0)),
            file,
          ),
        [asText(bytes), name] as const,
      ),
    values,
    allValues: async (sheet) => {
      const address = await page.evaluate((name) => window.workbench.usedRange(name), sheet);
      return address ? values(sheet, address) : [];
    },
    sheets: () => page.evaluate(() => window.workbench.sheets()),
  };
}

/** Presses the pane's main button and waits for the result. */
export async function mapPositions({ pane }: Workbench): Promise<void> {
  await pane.getByRole('button', { name: 'Map positions' }).click();
  await pane.getByRole('heading', { name: /positions? mapped/ }).waitFor();
}

/** Waits until the sheet shows this selection, such as `Staffing!C5`: it follows a click late. */
export async function untilSelected({ page }: Workbench, selection: string): Promise<void> {
  await page.waitForFunction(
    async (wanted) => (await window.workbench.selection()) === wanted,
    selection,
  );
}

/** A CSV file of these rows. */
export function csv(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const quote = (cell: string | number) => `"${String(cell).replaceAll('"', '""')}"`;
  return new TextEncoder().encode(rows.map((row) => row.map(quote).join(',')).join('\r\n'));
}
