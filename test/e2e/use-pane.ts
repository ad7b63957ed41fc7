import type { Frame, FrameLocator } from 'playwright-core';
import { paneFrame } from './check-page';
import type { Cell, Workbench } from './open-workbench';

/** A row of a sheet by the names in its first row. */
export type Line = Record<string, Cell>;

/** The rows of a sheet below its header. */
export async function linesOf(workbench: Workbench, sheet: string): Promise<Line[]> {
  const [header, ...rows] = await workbench.allValues(sheet);
  return rows.map((row) => Object.fromEntries(header!.map((name, at) => [String(name), row[at]!])));
}

/** What is read, once it is there: the sheet follows the pane a moment later. */
export async function until<Value>(
  read: () => Promise<Value | undefined | false>,
): Promise<NonNullable<Value>> {
  for (let attempt = 0; attempt < 1_200; attempt += 1) {
    const found = await read();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It did not come to be');
}

/**
 * Makes an assertion until it holds: the pane, the sheet and the focus follow a key or a click a
 * moment later. After half a minute its own failure is the test's.
 */
export async function eventually(assertion: () => Promise<void>): Promise<void> {
  const end = Date.now() + 30_000;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Loads the pane anew, as closing and opening it does; the workbook stays as it is. */
export async function reloadPane(workbench: Workbench): Promise<void> {
  const reloaded = workbench.page.waitForEvent('framenavigated');
  await paneFrame(workbench).evaluate(() => location.reload());
  await reloaded;
}

/** Opens a place of the pane, by its tab or from More. */
export async function openPlace(
  { pane }: { readonly pane: FrameLocator | Frame },
  name: string,
): Promise<void> {
  const tab = pane.getByRole('tab', { name, exact: true });
  // A pane that has just been loaded has no tabs at all; then its absence says nothing.
  await pane.locator('#tab-more').waitFor();
  if (await tab.isVisible()) return tab.click();
  await pane.locator('#tab-more').click();
  await pane.getByRole('button', { name, exact: true }).click();
}

/** Opens Review for the first time, with a doubtful case to be decided. */
export async function signIn({ pane, page }: Workbench): Promise<void> {
  await pane.getByRole('tab', { name: 'Review' }).click();
  await pane.getByLabel('Your initials or name').fill('AK');
  await page.keyboard.press('Enter');
  await pane.locator('#case-title').waitFor();
}

/**
 * Confirms the proposals for drivers, in Review.
 *
 * @returns their rows of the result.
 */
export async function confirmDrivers(workbench: Workbench): Promise<Line[]> {
  const { pane } = workbench;
  await pane.getByRole('button', { name: 'Confirm proposals together' }).click();
  await pane.getByRole('button', { name: 'Look at Drivers' }).click();
  const confirm = pane.getByRole('button', { name: /^Confirm \d+ cases?, \d+ positions?$/ });
  const count = Number(/(\d+) positions?$/.exec(await confirm.innerText())![1]);
  await confirm.click();
  return until(async () => {
    const confirmed = (await linesOf(workbench, 'JD Mapping')).filter(
      (row) => row['Verified'] !== '' && row['Job family'] === 'Drivers',
    );
    return confirmed.length === count && confirmed;
  });
}
