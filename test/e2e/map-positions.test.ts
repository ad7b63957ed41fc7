import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { MAPPING_COLUMNS } from '../../src/assessment/mapping-columns';
import { sourceHeaders } from '../../src/excel/result/result-headers';
import { testWhere } from '../test-where';
import { csv, mapPositions, serveForTests, type Workbench } from './open-workbench';
import { eventually, openPlace } from './use-pane';

const TITLES = path.resolve('../shared/data/titles-dev.csv');
const SAMPLE = 'Staffing';

const server = serveForTests();

let workbench: Workbench;
afterEach(() => {
  expect(workbench.errors).toEqual([]);
});

describe('the sample export', () => {
  it('is mapped: one row for each position, none lost, none doubled, the source unchanged', async () => {
    workbench = await server.visit();
    const source = await workbench.allValues(SAMPLE);
    await mapPositions(workbench);

    await eventually(async () => expect(await workbench.sheets()).toEqual([SAMPLE, 'JD Mapping']));
    const [header, ...result] = await workbench.allValues('JD Mapping');
    // What tells a position to the eye, then the answer.
    expect(header!.slice(3, 3 + MAPPING_COLUMNS.length)).toEqual([...MAPPING_COLUMNS]);
    const start = source.findIndex((row) => String(row[0]) === String(header![0]));
    const positions = source.slice(start + 1).filter((row) => /^P-\d+$/.test(String(row[0])));
    expect(positions.length).toBeGreaterThanOrEqual(250);
    const places = sourceHeaders(source[start]!.map(String)).map((name) => header!.indexOf(name));
    expect(result.map((row) => places.map((place) => row[place]))).toEqual(positions);
    const why = header!.indexOf('Why');
    expect(result.filter((row) => row[why] === '')).toEqual([]);
    await eventually(async () => expect(await workbench.allValues(SAMPLE)).toEqual(source));
  });

  it('is mapped again in the place of the first result', async () => {
    workbench = await server.visit();
    await mapPositions(workbench);
    const first = await workbench.allValues('JD Mapping');
    await workbench.pane.getByRole('button', { name: `Back to ${SAMPLE}` }).click();
    await mapPositions(workbench);
    await eventually(async () => expect(await workbench.sheets()).toEqual([SAMPLE, 'JD Mapping']));
    await eventually(async () => expect(await workbench.allValues('JD Mapping')).toEqual(first));
    const tables = await workbench.page.evaluate(() => window.workbench.tables());
    expect(tables.filter(({ sheet }) => sheet === 'JD Mapping').map(({ name }) => name)).toEqual([
      'JD_Mapping',
    ]);
  });

  it('leads from each figure to its rows', async () => {
    workbench = await server.visit();
    await mapPositions(workbench);
    const [header, ...rows] = await workbench.allValues('JD Mapping');
    const outcome = header!.indexOf('Outcome');
    const awarded = rows.filter((row) => row[outcome] === 'Higher grade awarded').length;
    const { pane, page } = workbench;
    await pane.getByRole('button', { name: /^Higher grade awarded, proposed: select/ }).click();
    // Scattered rows need a newer Office.js than npm's to be selected at once.
    await pane.getByText(`the table now shows only these ${awarded}.`).waitFor();
    await pane.getByRole('button', { name: 'Show all rows' }).click();
    await pane.getByText('the table now shows only').waitFor({ state: 'detached' });

    await pane.getByRole('button', { name: /^Grade missing .*: select/ }).click();
    await expectEventually(
      () => page.evaluate(() => window.workbench.selection()),
      expect.stringMatching(/^Staffing!C\d+$/),
    );
  });

  it('is counted under Outcomes', async () => {
    workbench = await server.visit();
    await mapPositions(workbench);
    const rows = (await workbench.allValues('JD Mapping')).length - 1;
    await openPlace(workbench, 'Results');
    await workbench.pane.getByText(`${rows} positions in the table JD_Mapping`).waitFor();
  });

  it('keeps what the user settled, with the workbook', async () => {
    workbench = await server.visit();
    await workbench.pane.getByLabel('Date of assignment').fill('2026-03-01');
    await mapPositions(workbench);
    const [header, ...rows] = await workbench.allValues('JD Mapping');
    const [outcome, date] = [header!.indexOf('Outcome'), header!.indexOf('Effective date')];
    const dates = rows.filter((row) => row[outcome] === 'Higher grade awarded');
    expect(new Set(dates.map((row) => row[date]))).toEqual(new Set([46_082]));
    await workbench.pane.getByRole('button', { name: `Back to ${SAMPLE}` }).click();
    await workbench.pane.getByRole('button', { name: 'Map positions' }).waitFor();
    await eventually(async () =>
      expect(await workbench.pane.getByLabel('Date of assignment').inputValue()).toBe('2026-03-01'),
    );
  });
});

it('answers =JD.ELIGIBLE over ranges, with one #N/A among the answers', async () => {
  workbench = await server.visit();
  await workbench.open(
    csv([
      ['Grade', 'Education', 'Years'],
      ['NOA', 'secondary', 8],
      ['NOA', 'secondary', 3],
      ['NOB', 'secondary', ''],
      ['NOC', 'advanced degree', 20],
      ['NOA', 'first-level degree', 0],
    ]),
    'candidates.csv',
  );
  const [sheet] = await workbench.sheets();
  await workbench.page.evaluate(
    (name) => window.workbench.setFormula(name!, 'E2', '=JD.ELIGIBLE(A2:A6,B2:B6,C2:C6)'),
    sheet,
  );
  const answers = (await workbench.values(sheet!, 'E2:E6')).flat();
  expect(answers.filter((answer) => answer === '#N/A')).toHaveLength(1);
  expect(answers.filter((answer) => typeof answer === 'boolean')).toHaveLength(4);
  expect(answers[0]).toBe(true);
  expect(answers[2]).toBe('#N/A');
});

const itWithTitles = testWhere(
  existsSync(TITLES),
  'the labelled titles are not beside the repository (shared/data).',
);

itWithTitles('maps every row of the list of real titles', async () => {
  workbench = await server.visit();
  await workbench.open(readFileSync(TITLES), 'titles-dev.csv');
  const [sheet] = await workbench.sheets();
  const source = await workbench.allValues(sheet!);
  await mapPositions(workbench);
  const [header, ...result] = await workbench.allValues('JD Mapping');
  expect(result.map((row) => row[0])).toEqual(source.slice(1).map((row) => row[0]));
  expect(result.filter((row) => row[header!.indexOf('Why')] === '')).toEqual([]);
  await eventually(async () => expect(await workbench.allValues(sheet!)).toEqual(source));
});

describe('what stands in the way', () => {
  it('a file that is no workbook: the open one stays', async () => {
    workbench = await server.visit();
    const before = await workbench.allValues(SAMPLE);
    await expect(
      workbench.open(new TextEncoder().encode('\u0000\u0001not a workbook'), 'notes.xlsx'),
    ).rejects.toThrow();
    await eventually(async () => expect(await workbench.allValues(SAMPLE)).toEqual(before));
  });

  it('an empty sheet', async () => {
    workbench = await server.visit();
    await workbench.page.evaluate(() => window.workbench.clearAll());
    await workbench.pane.getByText('Sheet1 is empty.').waitFor();
    await eventually(async () =>
      expect(await workbench.pane.getByRole('button', { name: 'Map positions' }).count()).toBe(0),
    );
    await eventually(async () => expect(await workbench.sheets()).toEqual(['Sheet1']));
  });

  it('a sheet without a title column, until the user says which one it is', async () => {
    workbench = await server.visit();
    await workbench.open(
      csv([
        ['Ref', 'Grade', 'Duty station', 'Xyzzy'],
        ['1', 'G2', 'Lusaka', 'qwerty'],
        ['2', 'G5', 'Dakar', 'asdfgh'],
      ]),
      'no-title.csv',
    );
    const [sheet] = await workbench.sheets();
    await workbench.pane.getByText(/No column of .* was recognised as the job title/).waitFor();
    await eventually(async () => expect(await workbench.sheets()).toEqual([sheet]));
    await workbench.pane.getByLabel('Meaning of the column Xyzzy').selectOption('Job title');
    await mapPositions(workbench);
    expect((await workbench.allValues('JD Mapping')).length).toBe(3);
  });

  it('a protected source, which is only read', async () => {
    workbench = await server.visit();
    await workbench.page.evaluate((sheet) => window.workbench.protect(sheet), SAMPLE);
    const before = await workbench.allValues(SAMPLE);
    await mapPositions(workbench);
    await eventually(async () => expect(await workbench.allValues(SAMPLE)).toEqual(before));
  });

  it('a protected result, which stays', async () => {
    workbench = await server.visit();
    await mapPositions(workbench);
    const before = await workbench.allValues('JD Mapping');
    await workbench.page.evaluate(() => window.workbench.protect('JD Mapping'));
    await workbench.pane.getByRole('button', { name: `Back to ${SAMPLE}` }).click();
    await workbench.pane.getByRole('button', { name: 'Map positions' }).click();
    await workbench.pane.getByText('The sheet JD Mapping is protected').waitFor();
    await eventually(async () => expect(await workbench.allValues('JD Mapping')).toEqual(before));
    await eventually(async () => expect(await workbench.sheets()).toEqual([SAMPLE, 'JD Mapping']));
  });

  it('a source that vanishes during the run', async () => {
    workbench = await server.visit();
    await mapPositions(workbench);
    const before = await workbench.allValues('JD Mapping');
    await workbench.pane.getByRole('button', { name: `Back to ${SAMPLE}` }).click();
    const start = workbench.pane.getByRole('button', { name: 'Map positions' });
    await start.waitFor();
    await start.click();
    // Before the click the pane has requests of its own.
    await workbench.page.evaluate((sheet) => {
      let batches = 0;
      window.workbench.injectFault(() => {
        batches += 1;
        if (batches === 5) void window.workbench.deleteSheet(sheet);
        return null;
      });
    }, SAMPLE);
    await workbench.pane.getByText(`The sheet ${SAMPLE} is no longer there.`).waitFor();
    // The pane says so at once, and takes back what was begun.
    await expectEventually(() => workbench.sheets(), ['JD Mapping']);
    await eventually(async () => expect(await workbench.allValues('JD Mapping')).toEqual(before));
  });

  it('the user, who cancels: the workbook is as before', async () => {
    workbench = await server.visit();
    const rows = Array.from({ length: 4_000 }, (_, index) => [
      index,
      `Programme Officer ${index}`,
      'NOB',
      'Dakar',
    ]);
    await workbench.open(
      csv([['Position number', 'Job title', 'Grade', 'Duty station'], ...rows]),
      'long.csv',
    );
    const before = await workbench.sheets();
    await workbench.pane.getByRole('button', { name: 'Map positions' }).click();
    await workbench.pane.getByRole('button', { name: 'Cancel' }).click();
    await workbench.pane.getByText('The workbook is as it was before.').waitFor();
    await eventually(async () => expect(await workbench.sheets()).toEqual(before));
  });
});

/** Events between sheet and pane take a moment. */
async function expectEventually(read: () => Promise<unknown>, expected: unknown): Promise<void> {
  for (let attempt = 0; attempt < 1_200; attempt++) {
    try {
      await eventually(async () => expect(await read()).toEqual(expected));
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  await eventually(async () => expect(await read()).toEqual(expected));
}
