import { checkPage } from './check-page';
import { csv, serveForTests, untilSelected } from './open-workbench';
import { eventually } from './use-pane';

const HEADER = ['Position number', 'Title', 'Grade', 'Duty station', 'Funding', 'Contract'];
const post = (number: number, title: string, grade: string) => [
  `P-${number}`,
  title,
  grade,
  'Lima',
  'RB',
  'FT',
];
const EXPORT = csv([
  ['Africa', '', '', '', '', ''],
  HEADER,
  post(1, 'Driver', 'G2'),
  post(2, 'Finance Assistant', 'G5'),
  ['', '', '', '', '', ''],
  ['Americas', '', '', '', '', ''],
  HEADER,
  post(3, 'Secretary', 'G4'),
  ['', '', '', '', '', ''],
  ['Grade', 'Posts', '', '', '', ''],
  ['G2', 1, '', '', '', ''],
  ['G5', 1, '', '', '', ''],
]);

const server = serveForTests();

test('two regions are one list, the counts below are left out and lead to their rows', async () => {
  const workbench = await server.visit();
  const { pane } = workbench;
  await workbench.open(EXPORT, 'staffing.csv');
  const which = pane.getByLabel('Which of the 2 tables holds the positions?');
  await which.waitFor();
  await pane.getByText('3 positions ·').waitFor();
  await eventually(async () =>
    expect(await checkPage(workbench, 'several-tables-tables')).toEqual([]),
  );

  // The counts are more than a tenth of the rows.
  await pane.getByRole('button', { name: 'Leave them out' }).click();
  await pane.getByRole('button', { name: 'Map positions', exact: true }).click();
  await pane.getByRole('heading', { name: '3 positions mapped' }).waitFor();
  const titles = (await workbench.allValues('JD Mapping')).slice(1).map(([, title]) => title);
  expect(titles).toEqual(['Driver', 'Finance Assistant', 'Secretary']);
  const leftOut = pane.getByRole('button', { name: 'Rows of another table: select 3 rows' });
  await leftOut.click();
  await untilSelected(workbench, 'staffing!A10:F12');
  await eventually(async () =>
    expect(await checkPage(workbench, 'several-tables-left')).toEqual([]),
  );
  expect(workbench.errors).toEqual([]);
});

test('another table is chosen by keyboard', async () => {
  const workbench = await server.visit('?lang=fr-FR');
  const { pane, page } = workbench;
  await workbench.open(EXPORT, 'staffing.csv');
  const which = pane.getByRole('combobox').first();
  await which.waitFor();
  await which.focus();
  await page.keyboard.press('ArrowDown');
  await pane.getByText('A10:F12').waitFor();
  await eventually(async () =>
    expect(await which.evaluate((choice) => choice === document.activeElement)).toBe(true),
  );
  await eventually(async () =>
    expect(await checkPage(workbench, 'several-tables-chosen')).toEqual([]),
  );
  expect(workbench.errors).toEqual([]);
});
