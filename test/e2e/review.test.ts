import { paneFrame } from './check-page';
import { mapPositions, serveForTests, type Workbench } from './open-workbench';
import { confirmDrivers, eventually, linesOf, reloadPane, signIn, until } from './use-pane';

const server = serveForTests();

/** Where the keys go. */
const focusOf = (workbench: Workbench) =>
  paneFrame(workbench).evaluate(() => document.activeElement?.tagName ?? '');

const titleOf = ({ pane }: Workbench) => pane.locator('#case-title').innerText();

/** A key pressed at once after a decision is taken for the case before. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 300));

/** Presses keys one after the other, as fast as a person who knows them. */
async function press(workbench: Workbench, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await workbench.page.keyboard.press(key);
}

/** Waits for that many decisions; one that is grave asks for a reason first. */
async function untilDecided(workbench: Workbench, count: number): Promise<void> {
  const ask = workbench.pane.getByRole('group', { name: 'Confirm the choice' });
  await until(async () => (await lines(workbench)).length === count || (await ask.isVisible()));
  if (await ask.isVisible()) {
    const field = ask.getByRole('textbox');
    if ((await field.inputValue()) === '') await field.fill('as graded');
    // Clauses are links, and stand before.
    await ask.getByRole('button').filter({ hasNotText: /^20/ }).first().click();
  }
  await until(async () => (await lines(workbench)).length === count);
}

const lines = async (workbench: Workbench) =>
  (await workbench.sheets()).includes('JD Decisions')
    ? (await linesOf(workbench, 'JD Decisions')).filter(({ Title }) => Title !== '')
    : [];

it('reviews by keyboard alone; a reload and a later run ask nothing twice', async () => {
  let workbench = await server.visit();
  await mapPositions(workbench);
  const mapped = await linesOf(workbench, 'JD Mapping');
  const { page } = workbench;
  await workbench.pane.getByRole('tab', { name: 'Map' }).focus();
  await press(workbench, 'ArrowRight', 'Tab');
  const initials = workbench.pane.getByLabel('Your initials or name');
  const isThere = () => initials.evaluate((field) => field === document.activeElement);
  while (!(await isThere())) await press(workbench, 'Tab');
  await press(workbench, ...'AK'.split(''), 'Enter');
  await workbench.pane.locator('#case-title').waitFor();
  await eventually(async () => expect(await focusOf(workbench)).toBe('ARTICLE'));

  // What changes a grade, or has no proposal, comes first and takes more than a key: later.
  const acceptable = async () => {
    const { pane } = workbench;
    const isGrave =
      (await pane
        .locator('article')
        .getByText(/^Grade HR allocated/)
        .count()) > 0;
    const accept = pane.getByRole('button', { name: 'Accept', exact: true });
    return !isGrave && (await accept.getAttribute('aria-disabled')) !== 'true';
  };
  while (!(await acceptable())) await press(workbench, 's');

  // Accept.
  const accepted = await titleOf(workbench);
  await press(workbench, 'Enter');
  await until(async () => (await lines(workbench)).length === 1);
  await eventually(async () => expect(await focusOf(workbench)).toBe('ARTICLE'));
  // Skip, and none.
  const skipped = await titleOf(workbench);
  expect(skipped).not.toBe(accepted);
  await press(workbench, 's');
  const none = await titleOf(workbench);
  await press(workbench, 'n');
  await untilDecided(workbench, 2);
  // Undo, with a note that has every key in it, and none again.
  await press(workbench, 'z');
  await until(async () => (await lines(workbench)).length === 1);
  await eventually(async () => expect(await titleOf(workbench)).toBe(none));
  const undone = await linesOf(workbench, 'JD Mapping');
  expect(undone.filter((row) => row['Match'] === 'decided').map((row) => row['Job title'])).toEqual(
    undone.filter((row) => row['Verified'] !== '').map((row) => row['Job title']),
  );
  await press(workbench, 'e', ...'snz/1'.split(''), 'Escape', 'n');
  await untilDecided(workbench, 2);
  await settle();
  // The second alternative, of the first case that has one.
  while ((await workbench.pane.locator('kbd', { hasText: '2' }).count()) === 0) {
    await press(workbench, 's');
  }
  const chosen = await titleOf(workbench);
  await press(workbench, '2');
  await untilDecided(workbench, 3);
  await settle();
  // A description out of all of them.
  const searched = await titleOf(workbench);
  await press(
    workbench,
    '/',
    ...'messengers g2'.split('').map((key) => (key === ' ' ? 'Space' : key)),
  );
  await press(workbench, 'Enter');
  await untilDecided(workbench, 4);
  await eventually(async () => expect(await focusOf(workbench)).toBe('ARTICLE'));

  const decisions = await lines(workbench);
  expect(decisions.map(({ Title }) => Title)).toEqual([accepted, none, chosen, searched]);
  expect(decisions[1]).toMatchObject({ 'Job family': 'No description fits', Why: 'snz/1' });
  expect(decisions[3]).toMatchObject({ 'Job family': 'Messengers', 'Decided by': 'AK' });
  const reviewed = await linesOf(workbench, 'JD Mapping');
  const verified = reviewed.filter((row) => row['Verified'] !== '');
  expect(verified.length).toBeGreaterThanOrEqual(4);
  expect(verified.every((row) => row['Match'] === 'decided')).toBe(true);
  expect(reviewed.length).toBe(mapped.length);
  const left = await workbench.pane.getByText(/cases left$/).innerText();

  // The pane alone is loaded again: the queue stands in the workbook.
  await reloadPane(workbench);
  await workbench.pane.getByRole('tab', { name: 'Review' }).click();
  await workbench.pane.locator('#case-title').waitFor();
  await eventually(async () =>
    expect(await workbench.pane.getByText(/cases left$/).innerText()).toBe(left),
  );

  // The whole page: the workbook is saved and opened again.
  const saved = await page.evaluate(async () => [...(await window.workbench.save())]);
  workbench = await server.visit();
  await workbench.open(Uint8Array.from(saved), 'reviewed.xlsx');
  await mapPositions(workbench);
  await eventually(async () => expect(await linesOf(workbench, 'JD Mapping')).toEqual(reviewed));
  // Who signs is kept with the workbook too, and not asked again.
  await workbench.pane.getByRole('tab', { name: 'Review' }).click();
  await workbench.pane.locator('#case-title').waitFor();
  await eventually(async () =>
    expect(await workbench.pane.getByText(/cases left$/).innerText()).toBe(left),
  );
  expect(workbench.errors).toEqual([]);
});

it('confirms a family after a look at a sample', async () => {
  const workbench = await server.visit();
  await mapPositions(workbench);
  await signIn(workbench);
  const confirmed = await confirmDrivers(workbench);
  const verified = (await linesOf(workbench, 'JD Mapping')).filter((row) => row['Verified'] !== '');
  expect(verified).toEqual(confirmed);
  await eventually(async () => expect(await focusOf(workbench)).not.toBe('BODY'));
});
