import { csv, mapPositions, startWorkbench, type WorkbenchServer } from './open-workbench';
jest.setTimeout(300_000);
let server: WorkbenchServer;
beforeAll(async () => { server = await startWorkbench(); });
afterAll(() => server.close());
it('select', async () => {
  const w = await server.visit();
  await mapPositions(w);
  await w.pane.getByRole('button', { name: /^Higher grade awarded: select/ }).click();
  await w.page.waitForTimeout(1500);
  console.log(await w.page.evaluate(() => window.workbench.selection()), w.errors, await w.pane.locator('body').innerText());
  await w.page.screenshot({ path: 'build/screenshots/select.png' });
  await w.page.context().close();
});
it('long', async () => {
  const w = await server.visit();
  const rows = Array.from({ length: 20_000 }, (_, index) => [index, `Programme Officer ${index}`, 'NOB', 'Dakar']);
  let t = Date.now(); const lap = (s: string) => { console.log(s, Date.now() - t); t = Date.now(); };
  await w.open(csv([['Position number', 'Job title', 'Grade', 'Duty station'], ...rows]), 'long.csv');
  lap('open');
  await w.pane.getByText('20,000 positions').waitFor(); lap('counted');
  await w.pane.getByRole('button', { name: 'Map positions' }).click(); lap('click');
  await w.pane.getByText('rows a second').waitFor(); lap('first progress');
  console.log(await w.pane.locator('body').innerText());
  await w.pane.getByRole('heading', { name: /positions? mapped/ }).waitFor({ timeout: 200000 }); lap('mapped');
  console.log(await w.pane.locator('body').innerText());
});
