import { readFileSync } from 'node:fs';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../workbench/launch-browser';
import { serve } from '../../scripts/serve.mjs';

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

export interface WorkbenchServer {
  /** A page of its own, with the sample open. */
  visit(search?: string): Promise<Workbench>;
  close(): Promise<void>;
}

export async function startWorkbench(): Promise<WorkbenchServer> {
  const server = await serve({ port: 3300 });
  let browser: Browser;
  try {
    browser = await launchBrowser();
  } catch (error) {
    await server.close();
    throw error;
  }
  return {
    visit: async (search = '') => {
      const context = await browser.newContext({ ignoreHTTPSErrors: true });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      await page.setViewportSize({ width: 1280, height: 720 });
      return visitWorkbench(page, server.url + search);
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function visitWorkbench(page: Page, url: string): Promise<Workbench> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(url);
  await page.waitForFunction(() => 'workbench' in window);
  await page.evaluate(() => window.workbench.ready);
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
      page.evaluate(([list, file]) => window.workbench.open(Uint8Array.from(list), file), [
        [...bytes],
        name,
      ] as const),
    add: (bytes, name) =>
      page.evaluate(([list, file]) => window.workbench.add(Uint8Array.from(list), file), [
        [...bytes],
        name,
      ] as const),
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

export function readShared(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
