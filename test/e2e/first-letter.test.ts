import type { Locator } from 'playwright-core';
import { serveForTests } from './open-workbench';

const server = serveForTests();

const MOST_ACTS = 12;

it('takes twelve clicks or keys at most from the opened export to the first verified letter', async () => {
  const workbench = await server.visit();
  const { pane, page } = workbench;
  let acts = 0;
  const click = async (target: Locator) => {
    acts += 1;
    await target.click();
  };
  const press = async (key: string) => {
    acts += 1;
    await page.keyboard.press(key);
  };
  /** Typing counts no key; getting to the field counts. */
  const type = async (target: Locator, text: string) => {
    await click(target);
    await page.keyboard.type(text);
  };

  await click(pane.getByRole('button', { name: 'Map positions' }));
  await pane.getByRole('heading', { name: /positions mapped/ }).waitFor();
  await click(pane.getByRole('button', { name: 'Continue review' }));
  await type(pane.getByLabel('Your initials or name'), 'AK');
  await press('Enter');
  await pane.locator('#case-title').waitFor();
  await click(pane.getByRole('button', { name: 'Confirm proposals together' }));
  await click(pane.getByRole('button', { name: 'Look at Drivers' }));
  await click(pane.getByRole('button', { name: /^Confirm \d+ cases?, \d+ positions?$/ }));
  await click(pane.getByRole('tab', { name: 'Letters' }));
  await type(pane.getByLabel('Questions and receipts to'), 'R. Partner');
  const download = page.waitForEvent('download');
  await click(pane.getByRole('button', { name: 'Write letters' }));
  expect((await download).suggestedFilename()).toMatch(/\.docx$/);
  expect(acts).toBeLessThanOrEqual(MOST_ACTS);
  expect(workbench.errors).toEqual([]);
});
