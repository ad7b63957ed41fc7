import { checkPage } from './check-page';
import { csv, mapPositions, serveForTests } from './open-workbench';
import { eventually, linesOf } from './use-pane';

const server = serveForTests();

/** Nothing says of which funds, and the contracts are codes of the house. */
const LIST = csv([
  ['Position number', 'Job title', 'Grade', 'Organizational unit', 'Duty station', 'Contract'],
  ['1', 'Driver', 'G2', 'Africa', 'Lusaka', 'ZX1'],
  ['2', 'Driver', 'G2', 'Asia', 'Dhaka', 'ZX1'],
  ['3', 'Director', 'D1', 'Asia', 'Dhaka', 'ZX1'],
]);

it('asks before the run for what decides and is not there, by unit too, and takes “later”', async () => {
  const workbench = await server.visit();
  const { pane } = workbench;
  await workbench.open(LIST, 'odd.csv');
  const asked = pane.getByRole('region', { name: 'Before the run' });
  const funding = asked.getByRole('combobox', { name: 'Funding of all positions' });
  await funding.waitFor();
  await asked.getByText('No column says it. 2 positions depend on it.').waitFor();
  await asked.getByText('3 positions depend on it.').waitFor();
  await funding.selectOption({ label: 'It differs by unit' });
  await asked.getByRole('combobox', { name: 'Funding: Africa' }).selectOption('regular budget');
  await asked
    .getByRole('combobox', { name: 'Which contract is “ZX1”?' })
    .selectOption('fixed-term');
  await eventually(async () => expect(await checkPage(workbench, 'ask-facts')).toEqual([]));

  await mapPositions(workbench);
  const outcomes = async () =>
    (await linesOf(workbench, 'JD Mapping')).map((line) => [line['Agreement'], line['Outcome']]);
  const [africa, asia, director] = await outcomes();
  expect(africa![0]).toBe('2019');
  expect(asia![1]).toBe('Fact missing');
  expect(director![1]).toBe('Not covered');

  // What is left for later is not asked again.
  await pane.getByRole('button', { name: /^Back to/ }).click();
  await asked.getByRole('button', { name: 'Leave all for later' }).click();
  await asked.waitFor({ state: 'detached' });
  await pane.getByRole('button', { name: '2 facts settled or left for later' }).waitFor();
  expect(workbench.errors).toEqual([]);
});
