import { strToU8, unzipSync, zipSync } from 'fflate';
import { sayFileProblem } from '../../src/workbench/file-problem';
import { readFile } from '../../src/workbench/open-file';
import { saveXlsx } from '../../src/workbench/saving/save-xlsx';
import { MemoryBook } from '../../src/workbench/stores/memory-book';
import { FileError } from '../../src/workbench/workbook-file';

const MEGABYTE = 1024 * 1024;
const SHEET = 'xl/worksheets/sheet1.xml';

/** An honest workbook of one cell, with some parts added or replaced. */
async function workbookWith(parts: Record<string, Uint8Array>): Promise<Uint8Array> {
  const book = new MemoryBook();
  book.sheets()[0]!.write({ top: 0, left: 0, bottom: 0, right: 0 }, [['Title']]);
  return zipSync({ ...unzipSync(await saveXlsx(book)), ...parts }, { level: 1 });
}

const sheetOf = (contents: string) =>
  strToU8(
    `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${contents}</worksheet>`,
  );
const zeros = (megabytes: number) => new Uint8Array(megabytes * MEGABYTE);

/** Makes the directory say that every part is of one byte. */
function lieAboutSizes(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
  }
  return bytes;
}

/** Makes the directory say that the last part is of 4 GB. */
function boastOfSize(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xffffffff, true);
  }
  return bytes;
}

/** Making it takes longer than refusing it. */
let made: Promise<Uint8Array> | null = null;
const bomb = async () => (await (made ??= workbookWith({ 'xl/bomb.xml': zeros(120) }))).slice();

const csv = (text: string) => strToU8(text);

const HOSTILE: [string, string, string, () => Promise<Uint8Array> | Uint8Array][] = [
  ['a file of 61 MB', 'a.xlsx', 'too large', () => zeros(61)],
  ['a bomb', 'a.xlsx', 'packed too tightly', bomb],
  [
    'a bomb that says it is small',
    'a.xlsx',
    'packed too tightly',
    async () => lieAboutSizes(await bomb()),
  ],
  [
    'a directory that says 4 GB',
    'a.xlsx',
    'unpacks too large',
    async () => boastOfSize(await workbookWith({})),
  ],
  [
    'thousands of parts',
    'a.xlsx',
    'too many parts',
    () =>
      workbookWith(
        Object.fromEntries(
          Array.from({ length: 5_001 }, (_, index) => [`xl/p${index}.xml`, new Uint8Array(1)]),
        ),
      ),
  ],
  [
    'one merge over the whole sheet',
    'a.xlsx',
    'too many cells',
    () =>
      workbookWith({
        [SHEET]: sheetOf(
          '<sheetData/><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        ),
      }),
  ],
  [
    'a row beyond the last',
    'a.xlsx',
    'too many rows',
    () =>
      workbookWith({
        [SHEET]: sheetOf(
          '<sheetData><row r="2000000000"><c r="A2000000000"><v>1</v></c></row></sheetData>',
        ),
      }),
  ],
  [
    'a column beyond the last',
    'a.xlsx',
    'damaged',
    () =>
      workbookWith({
        [SHEET]: sheetOf('<sheetData><row r="1"><c r="ZZZ1"><v>1</v></c></row></sheetData>'),
      }),
  ],
  ['a cut file', 'a.xlsx', 'damaged', async () => (await workbookWith({})).slice(0, 900)],
  ['a long text', 'a.csv', 'text too long', () => csv(`Title,Note\nDriver,${'x'.repeat(32_768)}`)],
  ['many columns', 'a.csv', 'too many columns', () => csv(`Title${',x'.repeat(16_384)}`)],
  ['many rows', 'a.csv', 'too many rows', () => csv('x\n'.repeat(1_048_577))],
];

test.each(HOSTILE)('%s is refused, with its name and the limit', async (_, name, kind, make) => {
  const error = await readFile(await make(), name).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(FileError);
  const { problem } = error as FileError;
  expect(problem).toMatchObject({ kind, name });
  const told = (['en-US', 'fr-FR', 'es-ES'] as const).map((language) =>
    sayFileProblem(problem, language),
  );
  expect(new Set(told).size).toBe(3);
  expect(
    told.filter((sentence) => !sentence.includes(name) || sentence.includes('undefined')),
  ).toEqual([]);
  if (kind !== 'damaged') expect(told.filter((sentence) => !/\d/.test(sentence))).toEqual([]);
});

test('an honest workbook of that make opens', async () => {
  const [sheet] = await readFile(await workbookWith({ 'xl/more.xml': zeros(5) }), 'a.xlsx');
  expect(sheet!.rows).toEqual([['Title']]);
});

test('a cell of 32,767 characters opens', async () => {
  const [sheet] = await readFile(csv(`Title,Note\nDriver,${'x'.repeat(32_767)}`), 'a.csv');
  expect(String(sheet!.rows[1]![1])).toHaveLength(32_767);
});
