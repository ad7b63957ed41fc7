import { mapPositions, serveForTests, type Workbench } from './open-workbench';
import {
  confirmDrivers,
  eventually,
  linesOf,
  openPlace,
  reloadPane,
  signIn,
  until,
} from './use-pane';

const server = serveForTests();

/** Maps the sample, confirms the proposals of one family, and opens the tab. */
async function openFollowUps(workbench: Workbench): Promise<void> {
  const { pane } = workbench;
  await mapPositions(workbench);
  await signIn(workbench);
  await confirmDrivers(workbench);
  await openPlace({ pane }, 'Deadlines');
}

it('follows a case from the letter to the answer, and keeps it with the workbook', async () => {
  const workbench = await server.visit();
  const { pane } = workbench;
  await openFollowUps(workbench);
  await pane.getByRole('button', { name: 'Add follow-ups' }).click();
  await pane.getByText(/^\d+ follow-ups?$/).waitFor();
  const [first] = await linesOf(workbench, 'JD Cases');
  const number = String(first!['Position number']);
  const followed = async () =>
    (await linesOf(workbench, 'JD Cases')).find((row) => row['Position number'] === number)!;
  await pane.getByRole('button', { name: `Position ${number}: select the row` }).click();

  const record = async (event: string, date: string, answer?: string) => {
    await pane.getByLabel('What happened').selectOption({ label: event });
    await pane.getByLabel('On', { exact: true }).fill(date);
    if (answer) await pane.getByLabel('Answer', { exact: true }).selectOption({ label: answer });
    await pane.getByRole('button', { name: 'Record', exact: true }).click();
  };
  const isRecorded = (event: string) =>
    pane.getByText(new RegExp(`^${number}: ${event}, .*Recorded\\.$`)).waitFor();

  await record('Letter sent', '2025-01-10');
  await isRecorded('Letter sent');
  await record('Letter received', '2025-01-09');
  await pane
    .getByText(
      '“Letter received” on 9 January 2025 cannot come before “Letter sent” on 10 January 2025.',
    )
    .waitFor();
  expect((await followed())['Received']).toBe('');
  await record('Letter received', '2025-01-15');
  await isRecorded('Letter received');
  expect((await followed())['Owed by']).toBe('');
  await record('Asked about the family', '2025-03-15');
  await isRecorded('Asked about the family');
  await until(async () => (await followed())['Owed by'] === 'Regional HR partner');
  await eventually(async () =>
    expect(await followed()).toMatchObject({
      'Next step': 'Answer on the job family in writing',
      Clause: '2019 App. 2 ¶3',
      Due: 45823,
      Status: 'Overdue',
    }),
  );
  await pane.getByRole('button', { name: 'Overdue: Regional HR partner (1)' }).waitFor();
  // A reload: the follow-ups stand in the workbook.
  await reloadPane(workbench);
  await openPlace({ pane }, 'Deadlines');
  await pane.getByRole('button', { name: new RegExp(`^${number}.*: answer`) }).click();
  await record('Answered on the family', '2025-06-20', 'Description confirmed');
  await isRecorded('Answered on the family');
  await until(async () => (await followed())['Owed by'] === '');
  await eventually(async () =>
    expect(await followed()).toMatchObject({ 'Family answer': 'Description confirmed' }),
  );
  await pane.getByRole('button', { name: 'Undo the last entry' }).click();
  await until(async () => (await followed())['Family answer'] === '');
  await record('Answered on the family', '2025-06-20', 'Description confirmed');
  await isRecorded('Answered on the family');
  // A difference goes to the Review Panel: the step, its clause and whose turn it is.
  await record('Brought to the Review Panel', '2025-06-25');
  await isRecorded('Brought to the Review Panel');
  await until(async () => (await followed())['Owed by'] === 'Review Panel');
  await eventually(async () =>
    expect(await followed()).toMatchObject({
      'Next step': 'Deal with the difference brought to it',
      Clause: '2019 Art. 7',
      Due: '',
    }),
  );
  await record('Answer of the Review Panel', '2025-07-25');
  await isRecorded('Answer of the Review Panel');
  await until(async () => (await followed())['Owed by'] === '');
  const before = await linesOf(workbench, 'JD Cases');

  const saved = await workbench.page.evaluate(async () => [...(await window.workbench.save())]);
  const again = await server.visit();
  await again.open(Uint8Array.from(saved), 'deadlines.xlsx');
  await eventually(async () => expect(await linesOf(again, 'JD Cases')).toEqual(before));
  await openPlace(again, 'Deadlines');
  await again.pane.getByText(/^\d+ follow-ups?$/).waitFor();
  expect(again.errors).toEqual([]);
});
