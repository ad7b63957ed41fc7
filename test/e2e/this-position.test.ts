import { paneFrame } from './check-page';
import { mapPositions, serveForTests, type Workbench } from './open-workbench';
import { eventually, linesOf, signIn, until } from './use-pane';

const server = serveForTests();

const MOST_MS = 300;

/** What the pane calls the position of the selected row. */
const currentOf = ({ pane }: Workbench) =>
  pane.getByRole('button', { name: /^This position/ }).innerText();

/** From the selection of a row to the words about it, told by the pane itself. */
const timeToFollow = (workbench: Workbench, address: string) =>
  paneFrame(workbench).evaluate(
    (cell) =>
      new Promise<number>((resolve) => {
        const button = document.querySelector('[aria-label^="This position"]')!;
        const started = performance.now();
        const watch = new MutationObserver(() => {
          watch.disconnect();
          resolve(performance.now() - started);
        });
        watch.observe(button, { subtree: true, characterData: true, childList: true });
        void window.parent.workbench.select('JD Mapping', cell);
      }),
    address,
  );

it('follows the selected row, tells the whole story and finds any position', async () => {
  const workbench = await server.visit();
  const { page, pane } = workbench;
  await mapPositions(workbench);
  const lines = await linesOf(workbench, 'JD Mapping');
  const number = (at: number) => String(lines[at]!['Position number']);
  const title = (at: number) => String(lines[at]!['Job title']);

  const select = async (sheet: string, address: string, wanted: string) => {
    await page.evaluate(([name, cell]) => window.workbench.select(name, cell), [
      sheet,
      address,
    ] as const);
    await until(async () => (await currentOf(workbench)).includes(wanted));
  };
  await select('JD Mapping', 'A3', number(1));

  // The quickest of several, which is the pane's own time; the rest is the machine's other work.
  const times: number[] = [];
  for (const at of [10, 4, 9, 3, 8, 2, 10]) {
    times.push(await timeToFollow(workbench, `A${at + 2}`));
    await until(async () => (await currentOf(workbench)).includes(number(at)));
  }
  process.stdout.write(`This position follows in ${times.map(Math.round).join(', ')} ms\n`);
  expect(Math.min(...times)).toBeLessThan(MOST_MS);

  // From the export too.
  await select('Staffing', 'B8', number(4));
  await pane.getByRole('button', { name: /^This position/ }).click();
  const story = pane.getByRole('region', { name: 'This position' });
  await story.getByRole('heading', { level: 2 }).waitFor();
  await eventually(async () =>
    expect(await story.getByRole('heading', { level: 2 }).innerText()).toBe(title(4)),
  );
  await story.getByText(`Position ${number(4)}`).waitFor();
  for (const step of ['Agreement', 'Job family', 'Outcome']) {
    await story.getByRole('listitem').filter({ hasText: step }).first().waitFor();
  }
  await eventually(async () =>
    expect(await story.getByRole('button', { name: /^20(19|23) / }).count()).toBeGreaterThan(0),
  );

  // A clause, and back.
  await story
    .getByRole('button', { name: /^20(19|23) / })
    .first()
    .click();
  await pane.getByRole('button', { name: 'Back to This position' }).click();
  await story.getByText(`Position ${number(4)}`).waitFor();

  // The search, from another place.
  await pane.locator('#tab-letters').click();
  await pane.getByRole('combobox', { name: 'Find a position' }).fill(number(7));
  await pane.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await until(async () => (await currentOf(workbench)).includes(number(7)));
  await eventually(async () =>
    expect(await story.getByRole('heading', { level: 2 }).innerText()).toBe(title(7)),
  );
  await until(async () => {
    const selection = await page.evaluate(() => window.workbench.selection());
    return selection.startsWith("'JD Mapping'!A9");
  });
  expect(workbench.errors).toEqual([]);
});

it('verifies the one position that is shown, and takes that back', async () => {
  const workbench = await server.visit();
  const { page, pane } = workbench;
  await mapPositions(workbench);
  await signIn(workbench);
  const rows = await linesOf(workbench, 'JD Mapping');
  const at = rows.findIndex(
    (row) => row['Job family'] === 'Drivers' && row['Outcome'] === 'No change' && !row['Review'],
  );
  const verified = async () =>
    (await linesOf(workbench, 'JD Mapping')).flatMap((row, index) =>
      row['Verified'] === '' ? [] : [index],
    );
  await page.evaluate((cell) => window.workbench.select('JD Mapping', cell), `A${at + 2}`);
  await pane
    .getByRole('button', { name: `This position: ${rows[at]!['Position number']}` })
    .click();
  await pane.getByRole('button', { name: 'Verify this position' }).click();
  await pane.getByText(/Verified by AK/).waitFor();
  await eventually(async () => expect(await verified()).toEqual([at]));
  await pane.getByRole('button', { name: 'Undo the decision' }).click();
  await pane.getByText('Not verified: a proposal').waitFor();
  await eventually(async () => expect(await verified()).toEqual([]));
  expect(workbench.errors).toEqual([]);
});
