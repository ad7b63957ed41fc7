import { readFileSync } from 'node:fs';
import { textOf } from '../documents/make-docx';
import { mapPositions, serveForTests, type Workbench } from './open-workbench';
import { confirmDrivers, eventually, linesOf, openPlace, signIn, until } from './use-pane';

const server = serveForTests();

async function writeLetters({ pane, page }: Workbench): Promise<string> {
  await pane.getByRole('tab', { name: 'Letters' }).click();
  await pane.getByLabel('Questions and receipts to').fill('R. Partner');
  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Write letters' }).click();
  return textOf(new Uint8Array(readFileSync(await (await download).path())));
}

it('goes from the export to the answered clarification, with nothing overdue at the end', async () => {
  const workbench = await server.visit();
  const { pane } = workbench;
  await mapPositions(workbench);
  await signIn(workbench);
  const verified = await confirmDrivers(workbench);
  expect(new Set(verified.map((row) => row['Job family']))).toEqual(new Set(['Drivers']));

  const letters = await writeLetters(workbench);
  const written = letters.split('Return receipt').length - 1;

  await openPlace({ pane }, 'Deadlines');
  await pane.getByRole('button', { name: 'Add follow-ups' }).click();
  await pane.getByText(new RegExp(`^${written} follow-ups?$`)).waitFor();
  const followUps = await linesOf(workbench, 'JD Cases');
  expect(followUps).toHaveLength(written);
  const known = new Set(verified.map((row) => row['Position number']));
  for (const line of followUps) {
    expect(line).toMatchObject({
      Agreement: 2019,
      'Job family': 'Drivers',
      'Next step': 'Send the letter with the job description',
      Status: 'Owed, no date set',
    });
    expect(known).toContain(line['Position number']);
    expect(letters).toContain(String(line['Incumbent']));
  }

  const number = String(followUps[0]!['Position number']);
  const followed = async () =>
    (await linesOf(workbench, 'JD Cases')).find((line) => line['Position number'] === number)!;
  const owedBy = (party: string) => until(async () => (await followed())['Owed by'] === party);
  await pane.getByRole('button', { name: `Position ${number}: select the row` }).click();
  const record = async (event: string, date: string, answer?: string) => {
    await pane.getByLabel('What happened').selectOption({ label: event });
    await pane.getByLabel('On', { exact: true }).fill(date);
    if (answer) await pane.getByLabel('Answer', { exact: true }).selectOption({ label: answer });
    await pane.getByRole('button', { name: 'Record', exact: true }).click();
    await pane.getByText(new RegExp(`^${number}: ${event}, .*Recorded\\.$`)).waitFor();
  };

  await record('Letter sent', '2025-01-10');
  await owedBy('Official');
  await eventually(async () =>
    expect(await followed()).toMatchObject({
      'Next step': 'Sign and return the receipt of the letter',
      Clause: '2019 App. 2 ¶2',
    }),
  );
  await record('Letter received', '2025-01-15');
  await owedBy('');
  await record('Asked about the grade', '2025-03-15');
  await owedBy('Regional HR partner');
  const june15 = 45_823;
  await eventually(async () =>
    expect(await followed()).toMatchObject({
      'Next step': 'Answer on the grade in writing',
      Due: june15,
      Status: 'Overdue',
    }),
  );
  await pane.getByText('1 overdue, 0 due within 14 days').waitFor();
  await pane.getByRole('button', { name: 'Overdue: Regional HR partner (1)' }).waitFor();

  await record('Answered on the grade', '2025-06-20', 'Grade confirmed');
  await owedBy('');
  await pane.getByText('0 overdue, 0 due within 14 days').waitFor();
  await eventually(async () =>
    expect(await pane.getByRole('button', { name: /^Overdue/ }).count()).toBe(0),
  );
  const statuses = (await linesOf(workbench, 'JD Cases')).map((line) => line['Status']);
  expect(statuses).not.toContain('Overdue');
  expect(workbench.errors).toEqual([]);
});
