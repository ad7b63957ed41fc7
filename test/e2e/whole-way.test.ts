import { readFileSync } from 'node:fs';
import { textOf } from '../documents/make-docx';
import {
  mapPositions,
  startWorkbench,
  type Workbench,
  type WorkbenchServer,
} from './open-workbench';

jest.setTimeout(180_000);

let server: WorkbenchServer;
beforeAll(async () => {
  server = await startWorkbench();
});
afterAll(() => server.close());

type Line = Readonly<Record<string, string | number | boolean>>;

async function lines(workbench: Workbench, sheet: string): Promise<Line[]> {
  const [header, ...rows] = await workbench.allValues(sheet);
  return rows.map((row) => Object.fromEntries(header!.map((name, at) => [String(name), row[at]!])));
}

/** The sheet follows the pane a moment later. */
async function until<Value>(read: () => Promise<Value | undefined | false>): Promise<Value> {
  for (let attempt = 0; attempt < 80; attempt += 1) {
    const found = await read();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It did not come to be');
}

/** Confirms the proposals of one family; hands back their rows of the result. */
async function verifyDrivers(workbench: Workbench): Promise<Line[]> {
  const { pane, page } = workbench;
  await pane.getByRole('tab', { name: 'Review' }).click();
  await pane.getByLabel('Your initials or name').fill('AK');
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: 'Confirm proposals together' }).click();
  await pane.getByRole('button', { name: 'Look at Drivers' }).click();
  await pane.getByRole('button', { name: /^Confirm \d+ positions?$/ }).click();
  return until(async () => {
    const rows = (await lines(workbench, 'JD Mapping')).filter((row) => row['Verified'] !== '');
    return rows.length > 0 && rows;
  });
}

async function writeLetters({ pane, page }: Workbench): Promise<string> {
  await pane.getByRole('tab', { name: 'Letters' }).click();
  await pane.getByLabel('Questions and receipts to').fill('R. Partner');
  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Write letters' }).click();
  return textOf(new Uint8Array(readFileSync(await (await download).path())));
}

it('goes from the export to the answered clarification, with nothing overdue at the end', async () => {
  const workbench = await server.visit();
  const { pane, page } = workbench;
  await mapPositions(workbench);
  const verified = await verifyDrivers(workbench);
  expect(new Set(verified.map((row) => row['Job family']))).toEqual(new Set(['Drivers']));

  const letters = await writeLetters(workbench);
  const written = letters.split('Return receipt').length - 1;

  await pane.getByRole('tab', { name: 'Cases' }).click();
  await pane.getByRole('button', { name: 'Add cases' }).click();
  await pane.getByText(new RegExp(`^${written} cases?$`)).waitFor();
  const cases = await lines(workbench, 'JD Cases');
  expect(cases).toHaveLength(written);
  const known = new Set(verified.map((row) => row['Position number']));
  for (const line of cases) {
    expect(line).toMatchObject({
      Agreement: 2019,
      'Job family': 'Drivers',
      'Next step': 'Send the letter with the job description',
      Status: 'Owed, no date set',
    });
    expect(known).toContain(line['Position number']);
    expect(letters).toContain(String(line['Incumbent']));
  }

  const number = String(cases[0]!['Position number']);
  const followed = async () =>
    (await lines(workbench, 'JD Cases')).find((line) => line['Position number'] === number)!;
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
  expect(await followed()).toMatchObject({
    'Next step': 'Sign and return the receipt of the letter',
    Clause: '2019 App. 2 ¶2',
  });
  await record('Letter received', '2025-01-15');
  await owedBy('');
  await record('Asked about the grade', '2025-03-15');
  await owedBy('Regional HR partner');
  const june15 = 45_823;
  expect(await followed()).toMatchObject({
    'Next step': 'Answer on the grade in writing',
    Due: june15,
    Status: 'Overdue',
  });
  await pane.getByText('1 overdue, 0 due within 14 days').waitFor();
  await pane.getByRole('button', { name: 'Overdue: Regional HR partner (1)' }).waitFor();

  await record('Answered on the grade', '2025-06-20', 'Grade confirmed');
  await owedBy('');
  await pane.getByText('0 overdue, 0 due within 14 days').waitFor();
  expect(await pane.getByRole('button', { name: /^Overdue/ }).count()).toBe(0);
  const statuses = (await lines(workbench, 'JD Cases')).map((line) => line['Status']);
  expect(statuses).not.toContain('Overdue');
  expect(workbench.errors).toEqual([]);
  await page.context().close();
});
