import path from 'node:path';
import { checkPage, screenshotFile } from './check-page';
import { csv, mapPositions, serveForTests, untilSelected, type Workbench } from './open-workbench';
import { eventually, openPlace, signIn } from './use-pane';

const ANNEX = path.resolve('test/agreement-text/annex-2023.md');
const SHEET = 'Posts';
const HEADER = ['Position number', 'Job title', 'Grade', 'Duty station', 'Funding', 'Contract'];
const row = (number: string, title: string, grade: string) => [
  number,
  title,
  grade,
  'Geneva',
  'Regular budget',
  'Fixed-term',
];
const EXPORT = csv([
  HEADER,
  row('P-1', 'Statistician', 'P3'),
  row('P-2', 'Labour Statistician', 'P4'),
  row('P-3', 'Technical Officer', 'P3'),
]);

const server = serveForTests();
let workbench: Workbench;
beforeAll(async () => {
  workbench = await server.visit();
});

const openTab = (name: string) => openPlace(workbench, name);

/** A column of the result. */
async function column(name: string) {
  const [header, ...rows] = await workbench.allValues('JD Mapping');
  return rows.map((cells) => cells[header!.indexOf(name)]);
}

/** What a formula gives in a cell of the sheet for notes, once it is calculated. */
async function calculate(address: string, formula: string) {
  await workbench.page.evaluate(
    ([cell, text]) => window.workbench.setFormula('Notes', cell, text),
    [address, formula] as const,
  );
  await workbench.page.waitForFunction(async (cell) => {
    const [[value] = []] = await window.workbench.values('Notes', cell);
    return value !== undefined && value !== '' && value !== '#BUSY!';
  }, address);
  return (await workbench.values('Notes', address))[0]![0];
}

it('adds a family from a date: mapped, listed, reviewed, and gone with the annex', async () => {
  const { pane, page, errors } = workbench;
  await workbench.open(EXPORT, `${SHEET}.csv`);
  await mapPositions(workbench);
  await eventually(async () =>
    expect(await column('Job family')).toEqual([
      'None introduced yet',
      'None introduced yet',
      'Technical Specialists',
    ]),
  );
  await workbench.add(csv([['Notes']]), 'Notes.csv');
  await eventually(async () => expect(await calculate('C1', '=ROWS(JD.CATALOGUE(,"P3"))')).toBe(3));

  await openTab('Descriptions');
  await pane.locator('input[type=file]').setInputFiles(ANNEX);
  await pane.getByRole('heading', { name: '1 family that the catalogue lacks' }).waitFor();
  await pane.getByLabel('In effect from').fill('2024-01-01');
  await pane.getByLabel('P2: minimum education').selectOption('first-level degree');
  await eventually(async () => expect(await checkPage(workbench, 'later-annex-form')).toEqual([]));
  await pane.getByRole('button', { name: 'Add to the catalogue' }).click();
  await pane.getByText('In the catalogue from 1 January 2024.').waitFor();
  await page.locator('#pane').screenshot({ path: screenshotFile('later-annex') });

  await eventually(async () =>
    expect(await calculate('C3', '=ROWS(JD.CATALOGUE("Statisticians"))')).toBe(3),
  );
  await eventually(async () =>
    expect(await calculate('C5', '=JD.FAMILY("Statistician","P3")')).toBe('Statisticians'),
  );
  await eventually(async () =>
    expect(await calculate('C7', '=JD.YEARS("P2","degree","Statisticians")')).toBe(2),
  );

  await mapAgain('Statisticians');
  await eventually(async () =>
    expect(await column('Job family')).toEqual([
      'Statisticians',
      'Statisticians',
      'Technical Specialists',
    ]),
  );
  await eventually(async () =>
    expect(await column('Generic title')).toEqual(['Statistician', '', 'Technical Officer']),
  );
  const [first, second] = await column('Review');
  expect([first, second]).toEqual(['', expect.stringMatching(/^Job family to confirm/)]);

  await signIn(workbench);
  await pane.getByRole('combobox', { name: /^Another description/ }).fill('statistician p3');
  await pane.getByRole('option', { name: /P3 · Statistician/ }).waitFor();

  await openTab('Descriptions');
  await pane.getByRole('button', { name: 'Remove from the workbook' }).click();
  await pane.getByText('44 descriptions').waitFor();
  await eventually(async () => expect(await calculate('C9', '=ROWS(JD.CATALOGUE(,"P2"))')).toBe(3));
  await mapAgain('None introduced yet');
  expect(errors).toEqual([]);
});

/** Maps the export again, until the first position has this family. */
async function mapAgain(family: string): Promise<void> {
  const { page, pane } = workbench;
  await page.evaluate((name) => window.workbench.select(name, 'A1'), SHEET);
  await untilSelected(workbench, `${SHEET}!A1`);
  await openTab('Map');
  await pane.getByRole('heading', { name: SHEET }).waitFor();
  await pane.getByRole('button', { name: 'Map positions' }).click();
  await page.waitForFunction(async (wanted) => {
    const sheets = await window.workbench.sheets();
    if (!sheets.includes('JD Mapping')) return false;
    return (await window.workbench.values('JD Mapping', 'A1:Z2'))[1]!.includes(wanted);
  }, family);
  await pane.getByRole('button', { name: 'Cancel' }).waitFor({ state: 'detached' });
}
