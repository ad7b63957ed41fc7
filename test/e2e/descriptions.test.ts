import path from 'node:path';
import { startWorkbench, type Workbench, type WorkbenchServer } from './open-workbench';

const SMALL = path.resolve('test/agreement-text/small-2019.txt');

let server: WorkbenchServer;
beforeAll(async () => {
  server = await startWorkbench();
});
afterAll(() => server.close());

const openTab = ({ pane }: Workbench) => pane.getByRole('tab', { name: 'Descriptions' }).click();

it('reads an agreement, keeps it with the workbook and opens its clauses', async () => {
  const workbench = await server.visit();
  const { pane, page, errors } = workbench;
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await openTab(workbench);
  await pane.getByText('44 descriptions').waitFor();
  expect(requested.filter((url) => url.includes('worker'))).toEqual([]);

  await pane.locator('input[type=file]').setInputFiles(SMALL);
  await pane.getByText(/small-2019\.txt: 20 clauses, 5 descriptions/).waitFor();
  await pane.getByRole('searchbox').fill('who drives');
  await pane.getByRole('button', { name: 'G3 · Senior Driver' }).click();
  await pane.getByText('Plan who drives which car.').waitFor();
  await pane.getByLabel('Compare with').selectOption('G2');
  await pane.getByRole('heading', { name: 'What changes from G3 to G2' }).waitFor();
  await pane.getByRole('button', { name: '2019 App. 3' }).click();
  await pane.getByLabel('Clause').selectOption('2019 Art. 2');
  await pane.getByText('Drivers, office staff and guards in the field.').waitFor();

  // The pane starts anew, and the workbook still has the agreement.
  const frame = page.frames().find((each) => each.url().includes('taskpane.html'))!;
  await frame.evaluate('location.reload()');
  await openTab(workbench);
  await pane.getByText(/small-2019\.txt: 20 clauses, 5 descriptions/).waitFor();
  expect(errors).toEqual([]);
});
