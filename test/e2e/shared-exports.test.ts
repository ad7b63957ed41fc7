import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { makePackage } from '../workbench/package/make-package';
import { testWhere } from '../test-where';
import { mapPositions, serveForTests, type Workbench } from './open-workbench';
import { eventually } from './use-pane';

const SHARED = path.resolve(__dirname, '../../../shared/data/exports');
const withShared = testWhere(
  existsSync(SHARED),
  'the collection of exports is not beside the repository (shared/data).',
);

const server = serveForTests();

/** Maps, and gives the rows of the result by the names of its columns. */
async function resultsOf(workbench: Workbench): Promise<Record<string, string>[]> {
  await mapPositions(workbench);
  const [names = [], ...rows] = await workbench.allValues('JD Mapping');
  return rows.map((row) =>
    Object.fromEntries(names.map((name, at) => [String(name), String(row[at] ?? '')])),
  );
}

const bytesOf = (name: string) => new Uint8Array(readFileSync(path.join(SHARED, name)));

const openShared = async (name: string) => {
  const workbench = await server.visit();
  await workbench.open(bytesOf(name), name);
  return workbench;
};

const POSITIONS = {
  'prefixed-namespace.xlsx': 15,
  'no-cell-references.xlsx': 15,
  'table-with-totals-row.xlsx': 15,
  'station-merged-down.xlsx': 15,
  'title-and-grade-in-one-column.xlsx': 14,
  'un-grades.xlsx': 27,
  'establishment-gr.xlsx': 8,
  'many-merged-cells.xlsx': 4_000,
  'number-of-posts.xlsx': 10,
};

withShared('each opens in the pane with all its positions', async () => {
  const { pane, errors, open } = await server.visit();
  for (const [name, positions] of Object.entries(POSITIONS)) {
    await open(bytesOf(name), name);
    await pane.getByText(`${positions.toLocaleString('en')} positions ·`).waitFor();
    expect(errors).toEqual([]);
  }
});

withShared('a total is left out, and said', async () => {
  const workbench = await openShared('table-with-totals-row.xlsx');
  const rows = await resultsOf(workbench);
  expect(rows).toHaveLength(15);
  await workbench.pane.getByText('1 row left out, listed below.').waitFor();
});

withShared(
  'unit, station and funding stated once are each row’s, and no fact is missing',
  async () => {
    const workbench = await openShared('station-merged-down.xlsx');
    await workbench.pane
      .getByText('Unit, Duty station, Funding: stated once for several rows.')
      .waitFor();
    await workbench.pane.getByRole('button', { name: 'Leave blanks blank' }).waitFor();
    const rows = await resultsOf(workbench);
    expect(rows).toHaveLength(15);
    expect(rows.filter((row) => row['Duty station'] === '')).toEqual([]);
    expect(rows.filter(({ Outcome }) => /missing/i.test(Outcome!))).toEqual([]);
  },
);

withShared('a second holder has the position above, and is not lost', async () => {
  const workbench = await openShared('second-incumbent-rows.xlsx');
  await workbench.pane
    .getByText('Some rows name one more person for the position above.')
    .waitFor();
  const rows = await resultsOf(workbench);
  const second = rows.filter(({ Incumbent }) => Incumbent!.startsWith('Second holder'));
  expect(second).toHaveLength(3);
  expect(second[0]).toMatchObject({
    'Position number': 'POS-1000',
    'Job title': 'Programme Assistant',
    Grade: 'G5',
  });
  expect(rows).toHaveLength(15);
  // A post with two holders is one post.
  await workbench.pane.getByText('They stand for 12 posts.').waitFor();
});

withShared('grades of other scales are said beside ours, and none is a header', async () => {
  const workbench = await openShared('un-grades.xlsx');
  const rows = await resultsOf(workbench);
  expect(rows).toHaveLength(27);
  await workbench.pane
    .getByText(/another pay scale/i)
    .first()
    .waitFor();
});

withShared('a list without any grade of ours says so, and its titles are mapped', async () => {
  const workbench = await openShared('establishment-gr.xlsx');
  await workbench.pane.getByText('No grade in this list is one of ours.').waitFor();
  const rows = await resultsOf(workbench);
  expect(rows).toHaveLength(8);
  expect(rows.filter((row) => row['Job family'] !== '').length).toBeGreaterThan(0);
});

withShared('title and grade are both read out of one cell', async () => {
  const workbench = await openShared('title-and-grade-in-one-column.xlsx');
  const rows = await resultsOf(workbench);
  expect(rows).toHaveLength(14);
  expect(rows.filter(({ Outcome }) => /missing/i.test(Outcome!))).toEqual([]);
});

withShared('a row may stand for several posts, which is said once', async () => {
  const workbench = await openShared('number-of-posts.xlsx');
  const rows = await resultsOf(workbench);
  expect(rows).toHaveLength(10);
  await workbench.pane.getByText('They stand for 28 posts.').waitFor();
});

withShared('positions in columns are said to be that', async () => {
  const { pane } = await openShared('transposed.xlsx');
  await pane.getByText('Sheet has a position in each column, not in each row.').waitFor();
});

withShared('titles and grades that formulas look up are read as Excel stored them', async () => {
  const workbench = await openShared('formulas-with-names.xlsx');
  const rows = await resultsOf(workbench);
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.filter(({ Outcome }) => /missing/i.test(Outcome!))).toEqual([]);
  expect(JSON.stringify(rows)).not.toContain('#NAME?');
});

test('a value that the grid cannot calculate stays as Excel stored it', async () => {
  const workbench = await server.visit();
  const cell = (place: string, formula: string, stored: string) =>
    `<c r="${place}" t="str"><f>${formula}</f><v>${stored}</v></c>`;
  const bytes = makePackage({
    sheets: [
      {
        xml: `<sheetData><row r="1">${[
          cell('A1', 'NameOfNothing', 'Driver'),
          cell('B1', 'A1&amp;"s"', 'Drivers'),
          cell('C1', 'VLOOKUP(1,[1]Other!A:B,2,0)', 'G2'),
        ].join('')}</row></sheetData>`,
      },
    ],
  });
  await workbench.open(bytes, 'names.xlsx');
  await eventually(async () =>
    expect(await workbench.values('Sheet1', 'A1:C1')).toEqual([['Driver', 'Drivers', 'G2']]),
  );
  // A calculation of the whole comes back to them.
  await workbench.page.keyboard.press('F9');
  await eventually(async () =>
    expect(await workbench.values('Sheet1', 'A1:C1')).toEqual([['Driver', 'Drivers', 'G2']]),
  );
});
