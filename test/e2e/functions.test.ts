import type { Page } from 'playwright-core';
import { csv, serveForTests, untilSelected, type Workbench } from './open-workbench';
import { eventually } from './use-pane';

const SHEET = 'Shortlist';
const HEADER = ['Grade', 'Education', 'Years'];
const ROWS: (string | number)[][] = [
  ['NOA', 'degree', 2],
  ['NOA', 'secondary', 8],
  ['NOB', 'secondary', 3],
  ['', '', ''],
  ['XX', 'degree', 2],
];

const server = serveForTests();
let workbench: Workbench;
beforeAll(async () => {
  workbench = await server.visit();
});
beforeEach(() => workbench.open(csv([HEADER, ...ROWS]), `${SHEET}.csv`));

/** Puts it into a cell as if typed, wherever the keyboard is. */
const put = (address: string, formula: string) =>
  workbench.page.evaluate(([sheet, cell, text]) => window.workbench.setFormula(sheet, cell, text), [
    SHEET,
    address,
    formula,
  ] as const);

/** Clicks into the grid. It selects the cell and takes the keyboard a moment after the click. */
async function focusGrid(): Promise<void> {
  const { page } = workbench;
  const before = await page.evaluate(() => window.workbench.selection());
  await page.locator('canvas[id^="univer-sheet-main-canvas"]').click();
  await page.waitForFunction(
    async (selection) => (await window.workbench.selection()) !== selection,
    before,
  );
  await page.waitForTimeout(500);
}

/** The pane starts anew with each file and may take the keyboard back: then keys are lost. */
async function untilFormulaIn(address: string, type: (page: Page) => Promise<void>): Promise<void> {
  const { page } = workbench;
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    await focusGrid();
    await type(page);
    await page.waitForTimeout(500);
    const [[formula] = []] = await page.evaluate(
      ([sheet, cell]) => window.workbench.formulas(sheet, cell),
      [SHEET, address] as const,
    );
    if (formula) return;
  }
}

async function select(address: string): Promise<void> {
  await workbench.page.evaluate(([sheet, cells]) => window.workbench.select(sheet, cells), [
    SHEET,
    address,
  ] as const);
  // Keys typed before the grid has followed would go to the cell that was clicked.
  await untilSelected(workbench, `${SHEET}!${address}`);
}

const values = (address: string) => workbench.values(SHEET, address);
const column = async (address: string) => (await values(address)).map(([cell]) => cell);

it('answers in the cell that it is typed in', async () => {
  await untilFormulaIn('E2', async ({ keyboard }) => {
    await select('E2');
    await keyboard.type('=JD.ELIGIBLE("NOA","secondary",8)');
    await keyboard.press('Enter');
  });
  await expectColumn('E2', [true]);
});

it('answers row by row when it is filled down', async () => {
  await put('E2', '=JD.SHORTFALL(A2,B2,C2)');
  await untilFormulaIn('E6', async ({ keyboard }) => {
    await select('E2:E6');
    await keyboard.press('Control+D');
  });
  await expectColumn('E2:E6', [0, 0, 6, '', '#N/A']);
});

it('spills over ranges, with #N/A in one cell alone', async () => {
  await put('E2', '=JD.ELIGIBLE(A2:A6,B2:B6,C2:C6)');
  await eventually(async () =>
    expect(await column('E2:E6')).toEqual([true, true, false, '', '#N/A']),
  );
});

it('takes one grade for all, and arguments left out', async () => {
  await put('E2', '=JD.SHORTFALL("NOA",B2:B4,C2:C4,,,4)');
  await eventually(async () => expect(await column('E2:E4')).toEqual([2, 2, 7]));
});

it('is calculated anew when a precedent changes', async () => {
  await put('E2', '=JD.SHORTFALL(A2:A4,B2:B4,C2:C4)');
  await eventually(async () => expect(await column('E2:E4')).toEqual([0, 0, 6]));
  await put('C4', '9');
  await put('B3', 'compulsory');
  await eventually(async () => expect(await column('E2:E4')).toEqual([0, '#N/A', 0]));
});

it('shows the error of its argument', async () => {
  await put('C3', '=NA()');
  await put('E3', '=JD.ELIGIBLE(A3,B3,C3)');
  await eventually(async () => expect(await values('E3')).toEqual([['#N/A']]));
});

it('keeps an error inside a range to its own cell', async () => {
  await put('C3', '=NA()');
  await put('E2', '=JD.ELIGIBLE(A2:A4,B2:B4,C2:C4)');
  await eventually(async () => expect(await column('E2:E4')).toEqual([true, '#N/A', false]));
});

it('keeps an error among the grades to its own cell', async () => {
  await put('A3', '=NA()');
  await put('E2', '=JD.ELIGIBLE(A2:A4,B2:B4,C2:C4)');
  await eventually(async () => expect(await column('E2:E4')).toEqual([true, '#N/A', false]));
});

it('takes the deadline of another cell, which is a formatted number', async () => {
  await put('E2', '=JD.DUE("clarification","2026-01-15")');
  await put('E3', '=JD.DUE("answer",E2)');
  await eventually(async () => expect(await column('E2:E3')).toEqual([46096, 46188]));
});

it('takes the card of another cell by what it shows', async () => {
  await put('E2', '=JD.DESCRIPTION("Drivers","G3")');
  await put('E3', '=JD.FAMILY(E2)');
  await eventually(async () =>
    expect(await column('E2:E3')).toEqual(['Senior Driver, G3', 'Drivers']),
  );
});

it('names both shapes of ranges that do not go together', async () => {
  await put('E2', '=JD.ELIGIBLE(A2:A4,B2:B4,C2:C3)');
  await eventually(async () => expect(await values('E2')).toEqual([['#VALUE!']]));
});

it('answers 10,000 rows in one call', async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => [
    index % 2 ? 'NOA' : 'NOB',
    index % 3 ? 'secondary' : 'degree',
    index % 12,
  ]);
  await workbench.open(csv([HEADER, ...rows]), `${SHEET}.csv`);
  await put('E2', '=JD.ELIGIBLE(A2:A10001,B2:B10001,C2:C10001)');
  const needed = ([grade, education]: (string | number)[]) =>
    (grade === 'NOA' ? 2 : 3) + (education === 'degree' ? 0 : 6);
  await eventually(async () =>
    expect(await column('E2:E10001')).toEqual(rows.map((row) => Number(row[2]) >= needed(row))),
  );
});

it('throws nothing meanwhile', () => {
  expect(workbench.errors).toEqual([]);
});

/** Keys take effect after a moment. */
async function expectColumn(address: string, wanted: readonly unknown[]): Promise<void> {
  const wait = { sheet: SHEET, address, wanted: JSON.stringify(wanted) };
  await workbench.page
    .waitForFunction(
      async ({ sheet, address: cells, wanted: text }) =>
        JSON.stringify((await window.workbench.values(sheet, cells)).map(([cell]) => cell)) ===
        text,
      wait,
    )
    .catch(() => {});
  await eventually(async () => expect(await column(address)).toEqual(wanted));
}
