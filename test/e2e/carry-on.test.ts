import { strFromU8, unzipSync } from 'fflate';
import { makePackage } from '../workbench/package/make-package';
import { richPackage } from '../workbench/saving/rich-packages';
import { serveForTests, type Workbench } from './open-workbench';
import { eventually } from './use-pane';

const server = serveForTests();

const save = async ({ page }: Workbench): Promise<Uint8Array> => {
  const text = await page.evaluate(async () => {
    const bytes = await window.workbench.save();
    let letters = '';
    for (const byte of bytes) letters += String.fromCharCode(byte);
    return btoa(letters);
  });
  return Uint8Array.from(Buffer.from(text, 'base64'));
};

test('a workbook with macros and charts is carried on: it is said, and only what is typed changes', async () => {
  const workbench = await server.visit();
  const { page } = workbench;
  const bytes = richPackage();
  await workbench.open(bytes, 'rich.xlsm');
  await eventually(async () =>
    expect(await page.locator('#message').textContent()).toMatch(
      /charts \(Summary\).*macros.*stays in the file when you save/,
    ),
  );
  await eventually(async () => expect(Buffer.from(await save(workbench)).equals(bytes)).toBe(true));

  await page.evaluate(() => window.workbench.setFormula('Posts', 'C2', '10'));
  const before = unzipSync(bytes);
  const after = unzipSync(await save(workbench));
  const changed = Object.keys(before).filter(
    (path) => !Buffer.from(before[path]!).equals(Buffer.from(after[path] ?? [])),
  );
  expect(changed).toEqual([
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
  ]);
  expect(strFromU8(after['xl/worksheets/sheet1.xml']!)).toContain('<c r="C2" s="2"><v>10</v></c>');
  // What is made of it is calculated, and what nobody here can calculate is left.
  const summary = strFromU8(after['xl/worksheets/sheet2.xml']!);
  expect(summary).toContain('<f>SUM(Posts!C2:C4)</f><v>33</v>');
  expect(summary).toContain('<f>Unknowable(Posts!A2)</f><v>7</v>');
  await eventually(async () =>
    expect(await page.evaluate(() => window.workbench.savedName)).toBe('rich.xlsm'),
  );
});

test.each<[string, (workbench: Workbench) => Promise<unknown>]>([
  [
    'the add-in',
    async ({ page }) => {
      const pane = page.frames().find((frame) => frame.url().includes('taskpane.html'))!;
      await pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Posts').getRange('2:2').insert('Down');
          await context.sync();
        }),
      );
    },
  ],
  [
    'the user',
    async ({ page }) => {
      // The number of the second row, below the ribbon and the message.
      await page.mouse.click(22, 262, { button: 'right' });
      await page.getByText('Delete Selected Row').click();
    },
  ],
])('rows that %s puts in or takes out are said to leave some things behind', async (_, insert) => {
  const workbench = await server.visit();
  await workbench.open(richPackage(), 'rich.xlsm');
  await insert(workbench);
  await eventually(async () =>
    expect(await workbench.page.locator('#message').textContent()).toMatch(
      /Cells of Posts have moved.*pictures, comments, data validation and defined names/,
    ),
  );
});

/** A list that takes a second or two to read. */
function longList(): Uint8Array {
  const cells = (row: number) =>
    Array.from('ABCDEFGHIJKL', (letter) => `<c r="${letter}${row}"><v>${row}</v></c>`).join('');
  const rows = Array.from(
    { length: 120_000 },
    (_, at) => `<row r="${at + 1}">${cells(at + 1)}</row>`,
  );
  return makePackage({ sheets: [{ xml: `<sheetData>${rows.join('')}</sheetData>` }] });
}

test('a file that takes long shows how far it is, and can be given up', async () => {
  const workbench = await server.visit();
  const { page } = workbench;
  const before = await workbench.sheets();
  const outcome = workbench.open(longList(), 'long.xlsx').then(
    () => 'opened',
    (error: unknown) => String(error),
  );
  await page.locator('#message progress[value]').waitFor();
  await page.locator('#message').getByRole('button', { name: 'Cancel' }).click();
  await eventually(async () => expect(await outcome).toContain('abort'));
  await eventually(async () =>
    expect(await page.locator('#message').textContent()).toContain('The workbook is as it was.'),
  );
  await eventually(async () => expect(await workbench.sheets()).toEqual(before));
});
