import { MAPPING_COLUMNS } from '../../src/assessment/mapping-columns';
import { captionsFor } from '../../src/wording/captions/captions-for';
import { screenshotFile } from './check-page';
import { serveForTests, type Workbench } from './open-workbench';
import { eventually, until } from './use-pane';

const server = serveForTests();

let workbench: Workbench;
afterEach(() => {
  expect(workbench.errors).toEqual([]);
});

const MAP = { fr: 'Rattacher les postes', es: 'Vincular puestos' };

async function map(language: keyof typeof MAP): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole('button', { name: MAP[language], exact: true }).click();
  await pane.getByRole('heading', { name: /rattachés$|vinculados$/ }).waitFor();
}

/** The names of the result's columns, and what is painted in their place. */
async function header() {
  const { page } = workbench;
  const address = await until(() => page.evaluate(() => window.workbench.usedRange('JD Mapping')));
  const row = address.replace(/\d+$/, '1');
  const [names] = await workbench.values('JD Mapping', row);
  const [shown] = await page.evaluate((cells) => window.workbench.texts('JD Mapping', cells), row);
  return { names: names!.map(String), shown: shown! };
}

async function expectHeaded(language: keyof typeof MAP): Promise<void> {
  const captions = captionsFor(language)!;
  await eventually(async () => {
    const { names, shown } = await header();
    expect(names).toEqual(expect.arrayContaining([...MAPPING_COLUMNS]));
    const ours = MAPPING_COLUMNS.map((name) => [name, shown[names.indexOf(name)]]);
    expect(ours).toEqual(MAPPING_COLUMNS.map((name) => [name, captions[name]]));
    const theirs = names.filter((name) => !(MAPPING_COLUMNS as readonly string[]).includes(name));
    expect(theirs.map((name) => shown[names.indexOf(name)])).toEqual(theirs);
  });
}

it.each([
  ['fr', 320],
  ['fr', 450],
  ['es', 320],
  ['es', 450],
] as const)(
  'heads the result in %s beside a pane of %i px; names go on',
  async (language, pane) => {
    workbench = await server.visit(`?lang=${language}-${language.toUpperCase()}&pane=${pane}`);
    const { page } = workbench;
    await page.setViewportSize({ width: 1366, height: 768 });
    await map(language);
    await expectHeaded(language);
    await page.screenshot({ path: screenshotFile(`headings-${language}-${pane}`) });

    // A formula over a column by its name, in whichever language it is headed.
    const rows = (await workbench.allValues('JD Mapping')).length - 1;
    const count = () => page.evaluate(() => window.workbench.values('Staffing', 'AZ1'));
    await page.evaluate(() =>
      window.workbench.setFormula('Staffing', 'AZ1', '=ROWS(JD_Mapping[Outcome])'),
    );
    await eventually(async () => expect(await count()).toEqual([[rows]]));

    // Saved and opened again, in English, the sheets stay what they are.
    if (pane !== 320) return;
    await page.evaluate(async () => {
      const bytes = await window.workbench.save();
      await window.workbench.apply('?lang=en-US');
      await window.workbench.open(bytes, 'again.xlsx');
    });
    await expectHeaded(language);
    await eventually(async () => expect(await count()).toEqual([[rows]]));
    const said = language === 'fr' ? 'French' : 'Spanish';
    await workbench.pane.getByText(`The sheets of this workbook are in ${said}.`).waitFor();
    await page.screenshot({ path: screenshotFile(`headings-${language}-in-english`) });
  },
);
