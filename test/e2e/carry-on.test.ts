import { strFromU8, unzipSync } from 'fflate';
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
  expect(await page.evaluate(() => window.workbench.savedName)).toBe('rich.xlsm');
});
