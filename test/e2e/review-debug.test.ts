import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import {
  mapPositions,
  startWorkbench,
  type Workbench,
  type WorkbenchServer,
} from './open-workbench';

jest.setTimeout(180_000);

const SCREENSHOTS = path.resolve('build/screenshots');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let server: WorkbenchServer;
beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  server = await startWorkbench();
});
afterAll(() => server.close());

const frameOf = ({ page }: Workbench): Frame =>
  page.frames().find((frame) => frame.url().includes('taskpane.html'))!;

/** Where the keys go. */
const focusOf = (workbench: Workbench) =>
  frameOf(workbench).evaluate(() => document.activeElement?.tagName ?? '');

const titleOf = ({ pane }: Workbench) => pane.locator('#case-title').innerText();

async function objects(workbench: Workbench, sheet: string) {
  const [header, ...rows] = await workbench.allValues(sheet);
  return rows.map((row) => Object.fromEntries(header!.map((name, at) => [String(name), row[at]!])));
}

/** Presses keys one after the other, as fast as a person who knows them. */
async function press(workbench: Workbench, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await workbench.page.keyboard.press(key);
}

async function until(read: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 80; attempt += 1) {
    if (await read()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It did not come to be');
}

const lines = async (workbench: Workbench) =>
  (await workbench.sheets()).includes('JD Decisions')
    ? (await objects(workbench, 'JD Decisions')).filter(({ Title }) => Title !== '')
    : [];

it('reviews by keyboard alone; a reload and a later run ask nothing twice', async () => {
  let workbench = await server.visit();
  await mapPositions(workbench);
  const mapped = await objects(workbench, 'JD Mapping');
  const { page } = workbench;
  await workbench.pane.getByRole('tab', { name: 'Map' }).focus();
  await press(workbench, 'ArrowRight', 'Tab');
  while ((await focusOf(workbench)) !== 'INPUT') await press(workbench, 'Tab');
  await press(workbench, ...'AK'.split(''), 'Enter');
  await workbench.pane.locator('#case-title').waitFor();
  expect(await focusOf(workbench)).toBe('ARTICLE');

  // Accept.
  const accepted = await titleOf(workbench);
  await press(workbench, 'Enter');
  await until(async () => (await lines(workbench)).length === 1);
  expect(await focusOf(workbench)).toBe('ARTICLE');
  // Skip, and none.
  const skipped = await titleOf(workbench);
  expect(skipped).not.toBe(accepted);
  await press(workbench, 's');

  const dbg = async (w: string) => console.log(w, await titleOf(workbench), await focusOf(workbench), await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 150)), JSON.stringify((await lines(workbench)).map((l) => l['Title'])), await workbench.pane.locator('[role=status]').allInnerTexts());
  await dbg('after s');

  await press(workbench, 'n');
  await page.waitForTimeout(1000);
  await press(workbench, 'z');
  await page.waitForTimeout(1500);
  await press(workbench, 'e', ...'snz/1'.split(''));
  await dbg('typed');
  await press(workbench, 'Escape');
  await dbg('escaped');
  await press(workbench, 'n');
  await page.waitForTimeout(1500);
  await dbg('after n');
  while ((await workbench.pane.locator('kbd', { hasText: '2' }).count()) === 0) {
    await press(workbench, 's');
  }
  await dbg('at 2');
  await press(workbench, '2');
  await page.waitForTimeout(1500);
  await dbg('after 2');
  await press(workbench, '/', ...'messengers g2'.split('').map((key) => (key === ' ' ? 'Space' : key)));
  await page.screenshot({ path: 'build/screenshots/review-debug.png' });
  await press(workbench, 'Enter');
  await page.waitForTimeout(1500);
  await dbg('after search');
  console.log(workbench.errors);
});
