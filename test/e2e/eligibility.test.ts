import { frenchEligibility } from '../../src/taskpane/features/eligibility/texts/fr';
import { spanishEligibility } from '../../src/taskpane/features/eligibility/texts/es';
import { englishEligibility } from '../../src/taskpane/features/eligibility/texts/en';
import { wordingFor } from '../../src/wording/wording';
import { csv, serveForTests, untilSelected, type Workbench } from './open-workbench';
import { eventually, openPlace } from './use-pane';

const SHEET = 'Shortlist';
const HEADER = ['Name', 'Grade', 'Education', 'Relevant years', 'Languages'];
const ROWS: (string | number)[][] = [
  ['Ada', 'NOA', 'degree', 2, 'B2'],
  ['Ben', 'NOA', 'secondary', 8, 'C1'],
  ['Cleo', 'NOB', 'secondary', 3, ''],
  ['Dan', 'NOB', 'Brevet', 3, 'A1'],
];
const CANDIDATES = csv([HEADER, ...ROWS]);

const server = serveForTests();

async function openTab(search: string, tab: string): Promise<Workbench> {
  const workbench = await server.visit(search);
  await workbench.open(CANDIDATES, `${SHEET}.csv`);
  await openPlace(workbench, tab);
  return workbench;
}

const formulas = ({ page }: Workbench, address: string) =>
  page.evaluate(([sheet, cells]) => window.workbench.formulas(sheet, cells), [
    SHEET,
    address,
  ] as const);

/** Runs in the pane, which has Office.js. */
async function inPane(workbench: Workbench, script: string): Promise<void> {
  const frame = workbench.page.frames().find((each) => each.url().includes('taskpane.html'))!;
  await frame.evaluate(script);
}

it('writes formulas beside the candidates with one press, and counts the answers', async () => {
  const workbench = await openTab('', 'Eligibility');
  const { pane } = workbench;
  await pane.getByText('4 candidates').waitFor();
  await pane.getByRole('button', { name: 'Brevet (Education): select 1 row' }).click();
  await untilSelected(workbench, 'Shortlist!C5');
  await pane.getByText('Languages: column Languages').waitFor();

  await pane.getByRole('button', { name: 'Insert formulas' }).click();
  await pane.getByRole('button', { name: 'Eligible: select 2 rows', exact: true }).waitFor();
  await pane.getByRole('button', { name: 'Not eligible: select 1 row' }).waitFor();
  await pane.getByRole('button', { name: 'Undecided: select 1 row' }).click();

  await untilSelected(workbench, 'Shortlist!A5:H5');
  expect((await workbench.values(SHEET, 'F1:H1'))[0]).toEqual([
    'JD Eligible',
    'JD Shortfall',
    'JD Why',
  ]);
  expect((await workbench.values(SHEET, 'F2:G5')).slice(0, 3)).toEqual([
    [true, 0],
    [true, 0],
    [false, 6],
  ]);
  await eventually(async () =>
    expect(await formulas(workbench, 'F2:F3')).toEqual([['=JD.ELIGIBLE(B2:B5,C2:C5,D2:D5)'], ['']]),
  );
  await eventually(async () =>
    expect(await workbench.values(SHEET, 'A1:E5')).toEqual([HEADER, ...ROWS]),
  );
  expect(workbench.errors).toEqual([]);
});

it('writes one formula a row in a table', async () => {
  const workbench = await openTab('', 'Eligibility');
  await inPane(
    workbench,
    `Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().tables.add('A1:E5', true);
      await context.sync();
    })`,
  );
  await workbench.page.evaluate((sheet) => window.workbench.select(sheet, 'B2'), SHEET);
  await workbench.pane.getByText(/^Table /).waitFor();
  await workbench.pane.getByRole('button', { name: 'Insert formulas' }).click();
  await workbench.pane
    .getByRole('button', { name: 'Eligible: select 2 rows', exact: true })
    .waitFor();
  await eventually(async () =>
    expect(await formulas(workbench, 'F2:F3')).toEqual([
      ['=JD.ELIGIBLE(B2,C2,D2)'],
      ['=JD.ELIGIBLE(B3,C3,D3)'],
    ]),
  );
  const [table] = await workbench.page.evaluate(() => window.workbench.tables());
  expect(table!.address).toBe('A1:H5');
});

it('follows what is corrected in the sheet', async () => {
  const workbench = await openTab('', 'Eligibility');
  const { pane, page } = workbench;
  await pane.getByRole('button', { name: 'Insert formulas' }).click();
  await pane.getByRole('button', { name: 'Undecided: select 1 row' }).waitFor();
  await page.evaluate((sheet) => window.workbench.setFormula(sheet, 'C5', 'degree'), SHEET);
  await pane.getByRole('button', { name: 'Eligible: select 3 rows', exact: true }).waitFor();
  await eventually(async () => expect(await pane.getByText('Brevet (Education)').count()).toBe(0));
});

it('reads a wording that was settled, writes its columns once, and unsettles it', async () => {
  const workbench = await openTab('', 'Eligibility');
  const { pane } = workbench;
  await pane.getByRole('button', { name: 'Insert formulas' }).click();
  await pane.getByRole('button', { name: 'Undecided: select 1 row' }).waitFor();
  await pane.getByLabel('Read Brevet as').selectOption('secondary');
  await pane.getByRole('button', { name: 'Settle Brevet' }).click();
  await pane.getByText(/^Brevet is read as/).waitFor();
  await pane.getByRole('button', { name: 'Not eligible: select 2 rows' }).waitFor();
  await eventually(async () =>
    expect(await workbench.values(SHEET, 'F1:I1')).toEqual([
      ['JD Eligible', 'JD Shortfall', 'JD Why', ''],
    ]),
  );
  await eventually(async () =>
    expect(await workbench.values(SHEET, 'F2:F5')).toEqual([[true], [true], [false], [false]]),
  );
  await eventually(async () =>
    expect(await workbench.values('JD Education', 'A1:B2')).toEqual([
      ['Wording', 'Education'],
      ['Brevet', 'secondary'],
    ]),
  );

  await pane.getByRole('button', { name: 'Undo' }).click();
  await pane.getByRole('button', { name: 'Undecided: select 1 row' }).waitFor();
  await pane.getByRole('button', { name: 'Write formulas anew' }).click();
  await pane.getByText('The formulas in F1:H5 are written anew.').waitFor();
  expect(workbench.errors).toEqual([]);
});

it('puts a question into the selected cell, where it is answered', async () => {
  const workbench = await openTab('', 'Eligibility');
  const { pane, page } = workbench;
  await page.evaluate((sheet) => window.workbench.select(sheet, 'J2'), SHEET);
  await pane.getByRole('button', { name: 'Three questions to try' }).click();
  await pane.getByRole('button', { name: /^Insert in the selected cell: Is somebody/ }).click();
  await pane.getByText(/^The formula stands in J2/).waitFor();
  await eventually(async () => expect(await workbench.values(SHEET, 'J2')).toEqual([[true]]));
});

it('opens from the ribbon', async () => {
  const workbench = await server.visit();
  await workbench.open(CANDIDATES, `${SHEET}.csv`);
  await workbench.page.locator('#ribbon').getByRole('button', { name: 'Eligibility' }).click();
  await workbench.pane.getByText('4 candidates').waitFor();
});

it('notices formulas that show #NAME? when the pane opens, and mends them', async () => {
  const workbench = await server.visit();
  await workbench.open(CANDIDATES, `${SHEET}.csv`);
  // What Excel makes of our functions where a workbook was opened without the add-in.
  await workbench.page.evaluate(async (sheet) => {
    for (let row = 2; row <= 5; row++) {
      const formula = `=_xldudf_JD_SHORTFALL(B${row},C${row},D${row})`;
      await window.workbench.setFormula(sheet, `F${row}`, formula);
    }
    await window.workbench.restartPane();
  }, SHEET);
  await workbench.pane.getByText('4 cells show #NAME?.').waitFor();
  await workbench.pane.getByRole('button', { name: 'Recalculate' }).click();
  await workbench.pane.getByText('4 cells recalculated.').waitFor();
  await eventually(async () =>
    expect(await workbench.values(SHEET, 'F2:F4')).toEqual([[0], [0], [6]]),
  );
});

describe.each([
  ['fr-FR', 'Admissibilité', frenchEligibility],
  ['es-ES', 'Admisibilidad', spanishEligibility],
] as const)('in %s', (language, tab, textsIn) => {
  const words = textsIn(wordingFor(language));
  const english = englishEligibility(wordingFor('en'));

  it('says everything in that language, the reasons too, and cuts nothing', async () => {
    const workbench = await openTab(`?lang=${language}&pane=320`, tab);
    const { pane } = workbench;
    await pane.getByText(words.candidates(4)).waitFor();
    await pane.getByRole('button', { name: words.optional(0, 3) }).click();
    const shown = await pane.locator('[role=tabpanel]').innerText();
    for (const text of [words.insert, words.writes, words.others, words.unknownExplain]) {
      expect(shown).toContain(text);
    }
    await pane.getByRole('button', { name: words.insert }).click();
    await pane.getByText(words.undecidedExplain).waitFor();

    const lines = (await pane.locator('[role=tabpanel]').innerText()).split('\n');
    const own = new Set<unknown>(Object.values(words));
    const foreign = Object.values(english).filter((text) => !own.has(text));
    expect(lines.filter((line) => foreign.includes(line))).toEqual([]);

    const why = (await workbench.values(SHEET, 'H2:H5')).map(([cell]) => String(cell));
    const { education } = wordingFor(language);
    expect(why[0]).toContain(education['first-level degree']);
    expect(why[1]).toContain(education.secondary);
    expect(why.join(' ')).not.toMatch(/\b(?:years|required|Not checked|our reading)\b/);

    const cut = await pane
      .locator('[role=tabpanel] :is(button, label, span, h2, h3, li, select)')
      .evaluateAll((elements) =>
        elements
          .filter(
            (element) =>
              element.clientWidth > 0 &&
              (element.scrollWidth > element.clientWidth + 1 ||
                element.getBoundingClientRect().right > document.documentElement.clientWidth),
          )
          .map((element) => element.textContent),
      );
    expect(cut).toEqual([]);
  });
});
