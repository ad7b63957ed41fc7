import { csv, startWorkbench, type Workbench, type WorkbenchServer } from './open-workbench';

jest.setTimeout(120_000);

let server: WorkbenchServer;
beforeAll(async () => {
  server = await startWorkbench();
});
afterAll(() => server.close());

it('explores', async () => {
  const workbench: Workbench = await server.visit();
  const { page } = workbench;
  await workbench.open(
    csv([
      ['Grade', 'Education', 'Years'],
      ['NOA', 'degree', 2],
      ['NOA', 'secondary', 8],
      ['NOB', 'secondary', 3],
      ['', '', ''],
      ['XX', 'degree', 2],
    ]),
    'Shortlist.csv',
  );
  const sheets = await workbench.sheets();
  const sheet = sheets[0]!;
  console.log(sheets, await workbench.allValues(sheet));
  const set = (a: string, f: string) =>
    page.evaluate(([s, a, f]) => window.workbench.setFormula(s!, a!, f!), [sheet, a, f]);
  await set('E2', '=JD.ELIGIBLE(A2:A6,B2:B6,C2:C6)');
  await set('F2', '=JD.WHY(A2:A6,B2:B6,C2:C6)');
  await set('G2', '=JD.SHORTFALL(A2,B2,C2,,,4)');
  console.log(JSON.stringify(await workbench.values(sheet, 'E2:G6')));
  await page.evaluate(([s]) => window.workbench.select(s!, 'H2'), [sheet]);
  await page
    .locator('#grid canvas')
    .first()
    .click({ position: { x: 400, y: 300 } })
    .catch((e) => console.log(String(e)));
  await page.evaluate(([s]) => window.workbench.select(s!, 'H2'), [sheet]);
  await page.keyboard.type('=JD.ELIGIBLE(A2,B2,C2)');
  await page.screenshot({ path: 'build/screenshots/try-f1.png' });
  await page.keyboard.press('Enter');
  await page.evaluate(([s]) => window.workbench.select(s!, 'H2:H6'), [sheet]);
  await page.keyboard.press('Control+D');
  await page.waitForTimeout(1000);
  console.log(
    JSON.stringify(await workbench.values(sheet, 'H2:H6')),
    JSON.stringify(await page.evaluate(([s]) => window.workbench.formulas(s!, 'H2:H6'), [sheet])),
  );
  await set('B3', '=NA()');
  console.log('error inside', JSON.stringify(await workbench.values(sheet, 'E2:H6')));
  await set('B3', 'diploma');
  await set('C4', '9');
  console.log('changed', JSON.stringify(await workbench.values(sheet, 'E2:H6')));
  await set('J2', '=_xldudf_JD_YEARS("NOA","degree")');
  console.log('xldudf', JSON.stringify(await workbench.values(sheet, 'J2')));
  await page.screenshot({ path: 'build/screenshots/try-f2.png' });
  console.log(workbench.errors);
});
