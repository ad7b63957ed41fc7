import {
  mapPositions,
  startWorkbench,
  type Workbench,
  type WorkbenchServer,
} from './open-workbench';
import { confirmDrivers, linesOf, reloadPane, signIn, until } from './use-pane';

jest.setTimeout(180_000);

let server: WorkbenchServer;
beforeAll(async () => {
  server = await startWorkbench();
});
afterAll(() => server.close());

/** Maps the sample, confirms the proposals of one family, and opens the tab. */
async function openCases(workbench: Workbench): Promise<void> {
  const { pane } = workbench;
  await mapPositions(workbench);
  await signIn(workbench);
  await confirmDrivers(workbench);
  await pane.getByRole('tab', { name: 'Cases' }).click();
}

it('follows a case from the letter to the answer, and keeps it with the workbook', async () => {
  const workbench = await server.visit();
  const { pane } = workbench;
  await openCases(workbench);
  await pane.getByRole('button', { name: 'Add cases' }).click();
  await pane.getByText(/^\d+ cases?$/).waitFor();
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
  expect(await followed()).toMatchObject({
    'Next step': 'Answer on the job family in writing',
    Clause: '2019 App. 2 ¶3',
    Due: 45823,
    Status: 'Overdue',
  });
  await pane.getByRole('button', { name: 'Overdue: Regional HR partner (1)' }).waitFor();
  // A reload: the cases stand in the workbook.
  await reloadPane(workbench);
  await pane.getByRole('tab', { name: 'Cases' }).click();
  await pane.getByRole('button', { name: new RegExp(`^${number}.*: answer`) }).click();
  await record('Answered on the family', '2025-06-20', 'Description confirmed');
  await isRecorded('Answered on the family');
  await until(async () => (await followed())['Owed by'] === '');
  expect(await followed()).toMatchObject({ 'Family answer': 'Description confirmed' });
  await pane.getByRole('button', { name: 'Undo' }).click();
  await until(async () => (await followed())['Family answer'] === '');
  await record('Answered on the family', '2025-06-20', 'Description confirmed');
  await isRecorded('Answered on the family');
  const before = await linesOf(workbench, 'JD Cases');

  const saved = await workbench.page.evaluate(async () => [...(await window.workbench.save())]);
  await workbench.page.context().close();
  const again = await server.visit();
  await again.open(Uint8Array.from(saved), 'cases.xlsx');
  expect(await linesOf(again, 'JD Cases')).toEqual(before);
  await again.pane.getByRole('tab', { name: 'Cases' }).click();
  await again.pane.getByText(/^\d+ cases?$/).waitFor();
  expect(again.errors).toEqual([]);
  await again.page.context().close();
});
