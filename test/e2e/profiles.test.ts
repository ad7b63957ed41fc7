import { profiles, type ProfileName } from '../../src/workbench/profiles';
import { mapPositions, serveForTests, type Workbench } from './open-workbench';
import { eventually } from './use-pane';

const server = serveForTests();

describe.each(['excel-2021', 'microsoft-365', 'mac', 'web'] as const)('as %s', (name) => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await server.visit(`?excel=${name}`);
  });
  afterAll(() => workbench.page.context().close());

  it('the pane knows which Excel it is in, and maps the sample', async () => {
    await eventually(async () => expect(await excelOf(workbench.pane)).toEqual(expected(name)));
    await mapPositions(workbench);
    await eventually(async () => expect(await workbench.sheets()).toContain('JD Mapping'));
    const [header = [], ...rows] = await workbench.allValues('JD Mapping');
    expect(rows.length).toBeGreaterThan(290);
    expect(header.length).toBeGreaterThan(10);
    await eventually(async () =>
      expect(await workbench.page.evaluate(() => window.workbench.roundTrips())).toBeGreaterThan(0),
    );
    expect(workbench.errors).toEqual([]);
  });

  it('does all that the add-in relies on, and is left as it was', async () => {
    const { pane, page } = workbench;
    const seen = () =>
      page.evaluate(async () => ({
        sheets: await window.workbench.sheets(),
        tables: await window.workbench.tables(),
        selection: await window.workbench.selection(),
      }));
    const before = await seen();
    await pane.locator('#tab-more').click();
    await pane.locator('#place-help').click();
    await pane.getByRole('button', { name: 'Check this Excel' }).click();
    await pane.getByRole('button', { name: 'Check again' }).waitFor();
    const checked = await pane.locator('#panel').innerText();
    expect(checked).toContain('This Excel does all that the add-in relies on.');
    // Several areas at once: the client here is older than that.
    expect(checked).toContain(`Not offered by this Excel: ${name === 'excel-2021' ? 2 : 1}`);
    await eventually(async () => expect(await seen()).toEqual(before));
    expect(workbench.errors).toEqual([]);
  });
});

it('as mac, a file that the pane cannot save is saved by the user’s own browser', async () => {
  const { page, pane, errors } = await server.visit('?excel=mac');
  const browser = page.context();
  await browser.grantPermissions(['clipboard-read', 'clipboard-write']);
  await pane.locator('#tab-letters').click();
  await pane.getByRole('combobox').first().selectOption('broadcast');
  await pane.getByLabel('Link to the descriptions').fill('https://example.org');
  await pane.getByRole('button', { name: 'Write broadcast' }).click();
  await pane.getByText(/is not saved yet/).waitFor();
  const opening = browser.waitForEvent('page');
  await pane.getByRole('button', { name: 'Save it with the browser …' }).click();
  const window = await opening;
  await window.getByLabel('Paste here').click();
  const download = window.waitForEvent('download');
  await window.keyboard.press('Control+V');
  expect((await download).suggestedFilename()).toMatch(/\.docx$/);
  await window.getByText(/^The browser has/).waitFor();
  await window.close();
  expect(errors).toEqual([]);
});

const expected = (name: ProfileName) => ({
  platform: profiles[name].platform,
  isExcel2021: true,
  hasDataTypes: name !== 'excel-2021',
  opensBrowser: profiles[name].opensBrowser,
});

const excelOf = (pane: Workbench['pane']) =>
  pane.locator('body').evaluate(() => {
    const { context } = Office;
    const has = (set: string, version: string) => context.requirements.isSetSupported(set, version);
    return {
      platform: String(context.platform),
      isExcel2021: has('ExcelApi', '1.14') && has('SharedRuntime', '1.1'),
      hasDataTypes: has('CustomFunctionsRuntime', '1.4'),
      opensBrowser: typeof context.ui.openBrowserWindow === 'function',
    };
  });
