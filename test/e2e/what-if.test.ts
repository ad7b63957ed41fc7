import { readFileSync } from 'node:fs';
import { textOf } from '../documents/make-docx';
import { mapPositions, serveForTests, type Cell, type Workbench } from './open-workbench';
import { eventually, linesOf, openPlace, until } from './use-pane';

const server = serveForTests();

/** Costs of our own making: every grade of the sample but one, in two currencies. */
const GRADES = [
  'G1',
  'G2',
  'G3',
  'G4',
  'G5',
  'G6',
  'G7',
  'NOA',
  'NOB',
  'NOC',
  'NOD',
  'P2',
  'P3',
  'P4',
];
const COSTS = GRADES.flatMap((grade, at): Cell[][] => [
  [grade, '*', '', 36_500 * (at + 1), 'USD', '2020-01-01'],
  [grade, 'Dakar', '', 365_000 * (at + 1), 'XOF', '2020-01-01'],
]);

async function makeScenario({ pane }: Workbench): Promise<void> {
  await pane.getByRole('button', { name: 'Create a scenario' }).click();
  await pane.getByLabel('Name').fill('July & G4');
  const kind = pane.getByLabel('What is different');
  const add = pane.getByRole('button', { name: 'Add this change' });
  await kind.selectOption('reading');
  await pane.getByLabel('Reading').selectOption('2019 current grade');
  await add.click();
  await kind.selectOption('assignment date');
  await pane.getByLabel('Day').fill('2026-07-01');
  await add.click();
  await kind.selectOption('grade added');
  await pane.getByLabel('Job family').selectOption('Drivers');
  await pane.getByLabel('Grade', { exact: true }).selectOption('G4');
  await add.click();
  await kind.selectOption('allocated by family');
  await pane.getByLabel('Job family').selectOption('Drivers');
  await pane.getByLabel('Present grade').selectOption('G2');
  await pane.getByLabel('New grade').selectOption('G4');
  await add.click();
  await kind.selectOption('description changed');
  await pane.getByLabel('Job family').selectOption('Finance Officers');
  await pane.getByLabel('Description', { exact: true }).selectOption('NOA');
  await pane.getByLabel('Minimum education').selectOption('advanced degree');
  await pane.getByLabel('Minimum years').fill('4');
  await add.click();
  await kind.selectOption('annex added');
  await pane.getByLabel('Name of the family').fill('Maintenance Assistants');
  await pane.getByLabel('In effect from').fill('2026-01-01');
  await pane.getByLabel('Grade', { exact: true }).selectOption('G2');
  await pane.getByLabel('Generic title').fill('Maintenance Assistant');
  await pane.getByLabel('Minimum education').selectOption('diploma');
  await pane.getByLabel('Minimum years').fill('3');
  await add.click();
  // A change can be put right where it stands.
  await pane.getByRole('button', { name: /^Correct: Maintenance Assistants/ }).click();
  await pane.getByLabel('Other titles of its positions').fill('Handyman');
  await pane.getByRole('button', { name: 'Correct this change' }).click();
  await pane
    .getByText(/^Maintenance Assistants is added as 2019 Annex 1, .* also found as Handyman\.$/)
    .waitFor();
  await pane.getByRole('button', { name: 'Keep scenario' }).click();
}

it.each(['', '?excel=web'])('a scenario, its sheet, its costs and its note %s', async (search) => {
  const workbench = await server.visit(search);
  const { pane, page } = workbench;
  await mapPositions(workbench);
  await eventually(async () => expect(await workbench.sheets()).toContain('JD Mapping'));
  const mapping = await workbench.allValues('JD Mapping');

  await openPlace(workbench, 'What if');
  await makeScenario(workbench);
  await pane.getByRole('button', { name: 'Compare with the mapping' }).click();
  const headline = pane.getByText(/^\d+ of \d+ positions ha(s|ve) another answer\.$/);
  const [differing] = (await headline.innerText()).match(/\d+/)!;
  expect(Number(differing)).toBeGreaterThan(0);

  await pane.getByRole('button', { name: 'Write the sheet JD Scenario' }).click();
  await pane.getByText('The sheet JD Scenario is written.').waitFor();
  const lines = await until(async () => {
    const read = await linesOf(workbench, 'JD Scenario');
    return read.length === Number(differing) && read;
  });
  expect(lines.some((line) => line['Outcome after'] === 'Higher grade awarded')).toBe(true);
  const handymen = lines.filter((line) => line['Job title'] === 'Handyman');
  expect(handymen.map((line) => line['Job family after'])).toContain('Maintenance Assistants');

  await pane.getByRole('button', { name: 'What it costs' }).click();
  await pane.getByRole('button', { name: 'Prepare the sheet JD Costs' }).click();
  await eventually(async () => expect(await workbench.sheets()).toContain('JD Costs'));
  await page.evaluate(
    async (rows) => {
      for (const [row, cells] of rows.entries()) {
        for (const [column, cell] of cells.entries()) {
          const address = `${'ABCDEF'[column]}${row + 2}`;
          const typed = typeof cell === 'number' ? `=${cell}` : `="${cell}"`;
          if (cell !== '') await window.workbench.setFormula('JD Costs', address, typed);
        }
      }
    },
    COSTS.slice(0, 28),
  );
  // A formula of the user's own follows the table.
  const type = (address: string, formula: string) =>
    page.evaluate(([cell, typed]) => window.workbench.setFormula('JD Costs', cell, typed), [
      address,
      formula,
    ] as const);
  const answer = (amount: number) =>
    eventually(async () => expect(await workbench.values('JD Costs', 'K1')).toEqual([[amount]]));
  await type('K1', '=JD.COST("G1","Lima",DATE(2028,1,1),DATE(2028,12,31),JD_Costs)');
  await answer(36_500);
  await type('D2', '=36501');
  await answer(36_501);

  await pane.getByLabel('From', { exact: true }).fill('2026-01-01');
  await pane.getByLabel('To, that day included').fill('2027-12-31');
  await pane.getByRole('button', { name: 'Work out the costs' }).click();
  await pane.getByText(/^\d+ of \d+ positions have a cost\.$/).waitFor();
  await pane.getByRole('button', { name: 'Write the cost sheets' }).click();
  await pane.getByText('JD Cost Lines and JD Cost Totals are written.').waitFor();
  const costLines = await until(async () => {
    const read = await linesOf(workbench, 'JD Cost Lines');
    return read.length > 0 && read;
  });
  const sumOf = (column: string) =>
    costLines
      .filter((line) => line['Currency'] === 'USD')
      .reduce((sum, line) => sum + Number(line[column] || 0), 0);
  expect(sumOf('Cost after')).toBeGreaterThan(sumOf('Cost before'));
  // Each block of the totals is calculated by the sheet itself, and comes to the same.
  await eventually(async () => {
    const cells = await workbench.allValues('JD Cost Totals');
    for (const block of [
      'By month, USD',
      'By job family, USD',
      'By office, USD',
      'By outcome, USD',
    ]) {
      const top = cells.findIndex(([label]) => label === block);
      const total = cells.slice(top).find(([label]) => label === 'Total')!;
      expect(Number(total[1])).toBeCloseTo(sumOf('Cost before'), 2);
      expect(Number(total[2])).toBeCloseTo(sumOf('Cost after'), 2);
    }
  });

  await pane.getByRole('button', { name: 'Decision note' }).click();
  await pane.getByLabel('With the positions one by one').check();
  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'Write decision note' }).click();
  const text = textOf(new Uint8Array(readFileSync((await (await download).path())!)));
  for (const said of ['July & G4', 'All descriptions are assigned on 1 July 2026.', 'USD']) {
    expect(text).toContain(said);
  }
  for (const { 'Position number': number } of lines.slice(0, 3)) {
    expect(text).toContain(String(number));
  }

  // Whatever a scenario does, the mapping stays.
  await eventually(async () => expect(await workbench.allValues('JD Mapping')).toEqual(mapping));
  expect(workbench.errors).toEqual([]);
});
