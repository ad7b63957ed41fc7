import { AN_AWARD } from './an-award';
import { mapPositions, serveForTests } from './open-workbench';
import { eventually, linesOf, signIn, until } from './use-pane';

const server = serveForTests();

it('a held key decides nothing; an award takes two steps and a note, and can be taken back', async () => {
  const workbench = await server.visit();
  await workbench.open(AN_AWARD, 'award.csv');
  await mapPositions(workbench);
  await signIn(workbench);
  const { page, pane } = workbench;
  const verified = async () =>
    (await linesOf(workbench, 'JD Mapping')).filter((row) => row['Verified'] !== '');
  const group = pane.getByRole('group', { name: 'Confirm the choice' });

  // The award comes first, and a held Enter gets no further than the question.
  await eventually(async () =>
    expect(await pane.locator('#case-title').innerText()).toBe('Driver'),
  );
  await pane.locator('article').focus();
  for (let times = 0; times < 12; times += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await group.waitFor();
  await group.getByText(/^Awards G3 in place of G2: E-1/).waitFor();
  await eventually(async () => expect(await workbench.sheets()).not.toContain('JD Decisions'));

  await group.getByRole('textbox').fill('Job grading of 3 May');
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await verified()).toEqual([]));
  await group.getByRole('button', { name: 'Award G3' }).click();
  const [awarded] = await until(async () => {
    const rows = await verified();
    return rows.length > 0 && rows;
  });
  expect(awarded).toMatchObject({ 'Position number': 'P-1', 'Incumbent grade': 'G3' });
  await pane.getByText(/^Driver: Drivers, 1 position\. Awards G3/).waitFor();

  // Held over the next case, it decides none either.
  await pane.locator('article').focus();
  await page.keyboard.down('n');
  await until(async () => (await linesOf(workbench, 'JD Decisions')).length === 2);
  for (let times = 0; times < 12; times += 1) await page.keyboard.down('n');
  await page.keyboard.up('n');
  await eventually(async () => expect(await linesOf(workbench, 'JD Decisions')).toHaveLength(2));

  await pane.getByRole('button', { name: 'Undo' }).click();
  await pane.getByText(/: undone\.$/).waitFor();
  await pane.getByRole('button', { name: 'Undo' }).click();
  await until(async () => (await verified()).length === 0);
  expect(workbench.errors).toEqual([]);
});
