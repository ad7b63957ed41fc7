import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CFB, utils, write, type BookType, type WorkSheet } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { parseArea } from '../../src/workbench/addresses';
import { readFile } from '../../src/workbench/open-file';
import { Formula } from '../../src/workbench/stores/sheet-store';
import { FileError, type SheetContents } from '../../src/workbench/workbook-file';

const POSTS = [
  ['Título', 'Grade', 'Since'],
  ['Asistente', 'G5', 45352],
  ['Driver', 'G2', 45353],
];

function bookOf(bookType: BookType): Uint8Array {
  const sheet: WorkSheet = utils.aoa_to_sheet(POSTS);
  for (const address of ['C2', 'C3']) sheet[address].z = 'd/m/yyyy';
  sheet.B4 = { t: 'n', v: 2, f: 'COUNTA(B2:B3)' };
  sheet.A4 = { t: 's', v: 'merged' };
  sheet['!ref'] = 'A1:C5';
  sheet['!merges'] = [utils.decode_range('A4:A5')];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Posts');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['hidden']]), 'Second');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return new Uint8Array(write(book, { bookType, type: 'array' }) as ArrayBuffer);
}

const MANY: readonly [string, BookType, string][] = [
  ['Excel 97 to 2003', 'biff8', 'a.xls'],
  ['the binary form', 'xlsb', 'a.xlsb'],
  ['OpenDocument', 'ods', 'a.ods'],
  ['OpenDocument in one file', 'fods', 'a.fods'],
  ['XML of Excel 2003', 'xlml', 'a.xml'],
  ['XML of Excel 2003 by another name', 'xlml', 'a.xls'],
];

describe.each(MANY)('%s', (_, bookType, name) => {
  let sheets: SheetContents[];
  beforeAll(async () => {
    sheets = await readFile(bookOf(bookType), name);
  });

  test('gives its values, and what it stored for formulas', () => {
    const [{ rows }] = sheets as [SheetContents];
    expect(rows.slice(0, 3)).toEqual(POSTS);
    expect(rows[3]![0]).toBe('merged');
    const count = rows[3]![1];
    // What makes the case writes values alone in the binary forms.
    if (['biff8', 'xlsb'].includes(bookType)) expect(count).toBe(2);
    else expect(count).toEqual(new Formula('=COUNTA(B2:B3)', 2, null));
  });

  test('gives its sheets, dates and merged areas', () => {
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Posts', 'Second']);
    if (!['fods', 'ods'].includes(bookType)) expect(sheets[1]!.visibility).toBe('Hidden');
    expect(sheets[0]!.merges).toEqual([parseArea('A4:A5')]);
    const dates = sheets[0]!.formats.filter(({ area }) => area.left === 2);
    expect(dates.map(({ format }) => /d.*m.*y/i.test(format.numberFormat ?? ''))).toEqual([true]);
  });
});

const FILES = path.join(__dirname, 'files');

/** Saved by LibreOffice from a workbook of ours. */
test.each(['posts.xls', 'posts.ods'])('%s', async (file) => {
  const [sheet] = await readFile(new Uint8Array(readFileSync(path.join(FILES, file))), file);
  expect(sheet!.rows).toEqual([
    ['Título', 'Grade', 'Since', 'Years'],
    ['Asistente', 'G5', 45352, 7],
    ['Driver', 'G2', 45353, undefined],
    [
      'Posts',
      new Formula('=COUNTA(B2:B3)', 2, null),
      undefined,
      new Formula('=1/0', '#DIV/0!', null),
    ],
  ]);
  expect(sheet!.merges).toEqual([parseArea('D2:D3')]);
});

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const TABLE =
  '<table><tr><td>Title</td><td>No</td><td>Code</td></tr><tr><td>Asistente médico</td><td>1.5</td><td>00123</td></tr></table>';
const ROWS = [
  ['Title', 'No', 'Code'],
  ['Asistente médico', 1.5, '00123'],
];
const quoted = (text: string) =>
  text.replace(/[=\x80-\xff]/g, (letter) => `=${letter.charCodeAt(0).toString(16).toUpperCase()}`);
const page = (charset: string) =>
  `<html><head><meta charset="${charset}"></head><body>${TABLE}</body></html>`;
const mhtml = (coding: string, body: string) =>
  `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="----=x"\r\n\r\n------=x\r\nContent-Type: text/html\r\n\r\n<html><frameset/></html>\r\n------=x\r\nContent-Location: Sheet1.html\r\nContent-Transfer-Encoding: ${coding}\r\nContent-Type: text/html; charset="iso-8859-1"\r\n\r\n${body}\r\n------=x--`;

test.each<[string, string, Uint8Array]>([
  ['in UTF-8', 'export.xls', strToU8(page('utf-8'))],
  ['in a code page that it names', 'export.xls', latin1(page('iso-8859-1'))],
  ['that is no whole page', 'export.xls', strToU8(`<div>${TABLE}</div>`)],
  ['by the name of a workbook', 'export.xlsx', strToU8(page('utf-8'))],
  ['that SAP wrote', 'export.xls', latin1(mhtml('quoted-printable', quoted(page('x'))))],
  ['that SAP wrote, in base64', 'export.mht', latin1(mhtml('base64', btoa(page('x'))))],
])('a table of a web page %s', async (_, name, bytes) => {
  const [sheet] = await readFile(bytes, name);
  expect(sheet!.rows).toEqual(ROWS);
  expect(sheet!.name).toBe('export');
});

test('delimited text by the name of a workbook', async () => {
  const [sheet] = await readFile(strToU8('Title;No\nDriver;1,5\nClerk;2\n'), 'a.xlsx');
  expect(sheet!.rows[1]![0]).toBe('Driver');
});

function locked(): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, '/EncryptedPackage', new Uint8Array(64));
  CFB.utils.cfb_add(file, '/EncryptionInfo', new Uint8Array([4, 0, 4, 0, 64, 0, 0, 0]));
  return new Uint8Array(CFB.write(file, { type: 'array' }) as unknown as ArrayBuffer);
}

const openDocument = (table: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(
      `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="A">${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
    'styles.xml': strToU8('<x/>'),
    ...more,
  });
const openCell = (columns: number) =>
  `<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="${columns}"/>`;
const excel2003 = (table: string) =>
  strToU8(
    `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table>${table}</Table></Worksheet></Workbook>`,
  );
const CELL_2003 = '<Cell><Data ss:Type="Number">1</Data></Cell>';

test.each<[string, string, string, () => Uint8Array]>([
  ['a package behind a password', 'a.xlsx', 'password', locked],
  [
    'an OpenDocument file behind a password',
    'a.ods',
    'password',
    () =>
      openDocument('', { 'META-INF/manifest.xml': strToU8('<m><manifest:encryption-data/></m>') }),
  ],
  [
    'one row of OpenDocument that stands for a million',
    'a.ods',
    'too many cells',
    () =>
      openDocument(
        `<table:table-row table:number-rows-repeated="1048576">${openCell(16_384)}</table:table-row>`,
      ),
  ],
  [
    'rows of OpenDocument beyond the last',
    'a.ods',
    'too many rows',
    () =>
      openDocument(
        `<table:table-row table:number-rows-repeated="2000000000"/><table:table-row>${openCell(1)}</table:table-row>`,
      ),
  ],
  [
    'a row of Excel 2003 beyond the last',
    'a.xml',
    'too many rows',
    () => excel2003(`<Row ss:Index="2000000000">${CELL_2003}</Row>`),
  ],
  [
    'a column of Excel 2003 beyond the last',
    'a.xml',
    'too many columns',
    () => excel2003(`<Row><Cell ss:Index="20000"><Data ss:Type="Number">1</Data></Cell></Row>`),
  ],
  [
    'a merge of Excel 2003 over the whole sheet',
    'a.xml',
    'too many cells',
    () =>
      excel2003(
        `<Row><Cell ss:MergeAcross="16383" ss:MergeDown="1048574"><Data ss:Type="Number">1</Data></Cell></Row>`,
      ),
  ],
  [
    'a cell of a page over a billion columns',
    'a.xls',
    'too many columns',
    () => strToU8('<table><tr><td colspan="1000000000">1</td><td>2</td></tr></table>'),
  ],
  ['a page without a table', 'a.xls', 'web page', () => strToU8('<html><body>No</body></html>')],
  ['an old workbook that is cut', 'a.xls', 'damaged', () => bookOf('biff8').slice(0, 700)],
  ['a bomb in the binary form', 'a.xlsb', 'packed too tightly', bomb],
])('%s is refused', async (_, name, kind, make) => {
  const error = await readFile(make(), name).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(FileError);
  expect((error as FileError).problem).toMatchObject({ kind, name });
});

function bomb(): Uint8Array {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const parts = {
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="a" Type="${type}" Target="xl/workbook.bin"/></Relationships>`,
    ),
    'xl/workbook.bin': new Uint8Array(120 * 1024 * 1024),
  };
  return zipSync(parts, { level: 1 });
}
