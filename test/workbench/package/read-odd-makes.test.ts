import { readdirSync, readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { parseArea } from '../../../src/workbench/addresses';
import { fillBook } from '../../../src/workbench/fill-book';
import { BookContext } from '../../../src/workbench/object-model/book-context';
import { readFile } from '../../../src/workbench/open-file';
import { MemoryBook } from '../../../src/workbench/stores/memory-book';
import { ErrorLikeText, Formula } from '../../../src/workbench/stores/sheet-store';
import type { SheetContents } from '../../../src/workbench/workbook-file';
import { cpuSeconds } from '../../cpu-seconds';
import { makePackage, makeParts, si, zip, type MadePackage } from './make-package';

const read = (bytes: Uint8Array) => readFile(bytes, 'a.xlsx');
const first = async (made: MadePackage): Promise<SheetContents> =>
  (await read(makePackage(made)))[0]!;
const rowsOf = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`;

const POSTS = [
  ['Title', 'Grade'],
  ['Driver', 'G2'],
  ['Clerk', 'G3'],
];
const CELLS =
  '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="s"><v>3</v></c></row><row r="3"><c r="A3" t="s"><v>4</v></c><c r="B3" t="s"><v>5</v></c></row></sheetData>';
const PLAIN: MadePackage = { sheets: [{ xml: CELLS }], sharedTexts: POSTS.flat().map(si) };

const change = (part: string, by: (xml: string) => string | Uint8Array): Uint8Array => {
  const parts = makeParts(PLAIN);
  const changed = by(new TextDecoder().decode(parts[part]));
  return zip({ ...parts, [part]: typeof changed === 'string' ? strToU8(changed) : changed });
};
const SHEET = 'xl/worksheets/sheet1.xml';

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  [...`\uFEFF${text}`].forEach((letter, at) => view.setUint16(at * 2, letter.charCodeAt(0), true));
  return bytes;
}

/** As a program writes it that does not know the sizes in time, and is ready for 4 GB. */
function withLongSizes(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: Uint8Array[] = [];
  let at = 0;
  const end = bytes.length - 22;
  const start = view.getUint32(end + 16, true);
  pieces.push(bytes.slice(0, start));
  let length = 0;
  for (at = start; at < end;) {
    const name = view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true);
    const entry = bytes.slice(at, at + 46 + name);
    const own = new DataView(entry.buffer);
    const field = new Uint8Array(20);
    const sizes = new DataView(field.buffer);
    sizes.setUint16(0, 1, true);
    sizes.setUint16(2, 16, true);
    sizes.setBigUint64(4, BigInt(own.getUint32(24, true)), true);
    sizes.setBigUint64(12, BigInt(own.getUint32(20, true)), true);
    own.setUint32(24, 0xffffffff, true);
    own.setUint32(20, 0xffffffff, true);
    own.setUint16(30, 20, true);
    own.setUint16(32, 0, true);
    pieces.push(entry, field);
    length += entry.length + field.length;
    at += 46 + name + extra + view.getUint16(at + 32, true);
  }
  const tail = bytes.slice(end);
  new DataView(tail.buffer).setUint32(12, length, true);
  return Buffer.concat([...pieces, tail]);
}

describe('a list of three lines is read, whoever wrote it', () => {
  test.each<[string, () => Uint8Array]>([
    ['plainly', () => makePackage(PLAIN)],
    ['strictly', () => makePackage({ ...PLAIN, isStrict: true })],
    [
      'with prefixes',
      () =>
        change(SHEET, (xml) => xml.replace(/<(\/?)(\w)/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=')),
    ],
    ['without addresses', () => change(SHEET, (xml) => xml.replace(/ r="[A-Z]?\d"/g, ''))],
    ['with addresses in cells alone', () => change(SHEET, (xml) => xml.replace(/ r="\d"/g, ''))],
    ['with apostrophes', () => change(SHEET, (xml) => xml.replaceAll('"', "'"))],
    ['in UTF-16', () => change(SHEET, (xml) => utf16(xml.replace('UTF-8', 'UTF-16')))],
    [
      'with comments and line breaks',
      () => change(SHEET, (xml) => xml.replace(/<(c|row)/g, '<!-- a cell -->\r\n<$1')),
    ],
    [
      'with texts in the cells',
      () =>
        change(SHEET, (xml) =>
          xml.replace(/t="s"><v>(\d)<\/v>/g, (_, index: string) => {
            return `t="inlineStr"><is><r><t>${POSTS.flat()[Number(index)]!.slice(0, 1)}</t></r><r><rPr><b/></rPr><t>${POSTS.flat()[Number(index)]!.slice(1)}</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is>`;
          }),
        ),
    ],
    [
      'with texts as what a formula might give',
      () =>
        change(SHEET, (xml) =>
          xml.replace(
            /t="s"><v>(\d)<\/v>/g,
            (_, index: string) => `t="str"><v>${POSTS.flat()[Number(index)]}</v>`,
          ),
        ),
    ],
    [
      'with targets from the root',
      () =>
        change('xl/_rels/workbook.xml.rels', (xml) => xml.replaceAll('Target="', 'Target="/xl/')),
    ],
    ['without a word where its sheet is', () => change('xl/_rels/workbook.xml.rels', () => '<x/>')],
    [
      'with backslashes and in capitals',
      () => {
        const parts = Object.entries(makeParts(PLAIN));
        return zip(
          Object.fromEntries(
            parts.map(([part, bytes]) => [
              part.startsWith('xl/') ? part.replace('xl/', 'XL/').replaceAll('/', '\\') : part,
              bytes,
            ]),
          ),
        );
      },
    ],
    ['not packed', () => zipSync(makeParts(PLAIN), { level: 0 })],
    ['with room for long sizes', () => withLongSizes(makePackage(PLAIN))],
    [
      'with a chart sheet in front',
      () => makePackage({ ...PLAIN, sheets: [{ xml: '', isChart: true }, { xml: CELLS }] }),
    ],
  ])('%s', async (_, make) => {
    const [sheet] = await read(make());
    expect(sheet!.rows).toEqual(POSTS);
  });
});

describe('values', () => {
  const STYLES =
    '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="2"/></cellXfs>';
  test.each<[string, string, unknown]>([
    ['a number', '<c><v>1.5</v></c>', 1.5],
    ['a number in exponents', '<c><v>1E-3</v></c>', 0.001],
    ['a date', '<c s="1"><v>45352</v></c>', 45352],
    ['a date as a strict file may write it', '<c s="1" t="d"><v>2024-03-01</v></c>', 45352],
    ['a time of that kind', '<c s="1" t="d"><v>2024-03-01T12:00:00Z</v></c>', 45352.5],
    ['truth', '<c t="b"><v>1</v></c>', true],
    ['an error', '<c t="e"><v>#N/A</v></c>', '#N/A'],
    ['a text like an error', '<c t="str"><v>#N/A</v></c>', new ErrorLikeText('#N/A')],
    [
      'an escaped character',
      '<c t="inlineStr"><is><t>a_x000D_b_x005F_x000D_</t></is></c>',
      'a\rb_x000D_',
    ],
    ['entities', '<c t="inlineStr"><is><t>a &amp; b &#233;</t></is></c>', 'a & b é'],
    ['spaces', '<c t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', ' a '],
    ['a text that is not there', '<c t="s"><v/></c>', undefined],
    ['a blank with a look', '<c s="1"/>', undefined],
    [
      'a formula with its value',
      '<c t="str"><f>VLOOKUP(A2,Posts,2,FALSE)</f><v>G5</v></c>',
      new Formula('=VLOOKUP(A2,Posts,2,FALSE)', 'G5'),
    ],
    ['a formula without', '<c><f>A2</f></c>', new Formula('=A2', '')],
    [
      'a formula that fills cells',
      '<c><f t="array" ref="A1:A3">B1:B3*2</f><v>4</v></c>',
      new Formula('=B1:B3*2', 4, parseArea('A1:A3')),
    ],
    ['what a table of what if gives', '<c><f t="dataTable" ref="A1:A3" r1="B1"/><v>4</v></c>', 4],
  ])('%s', async (_, cell, value) => {
    const { rows } = await first({ sheets: [{ xml: rowsOf(cell) }], styles: STYLES });
    expect(rows[0]?.[0]).toEqual(value);
  });

  test('days that begin in 1904', async () => {
    const { rows } = await first({
      sheets: [{ xml: rowsOf('<c s="1"><v>43890</v></c><c s="2"><v>43890</v></c>') }],
      styles: STYLES,
      beforeSheets: '<workbookPr date1904="1"/>',
    });
    expect(rows[0]).toEqual([45352, 43890]);
  });

  test('a formula that cells share', async () => {
    const { rows } = await first({
      sheets: [
        {
          xml: '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$C$1</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row></sheetData>',
        },
      ],
    });
    expect([rows[0]![1], rows[1]![1]]).toEqual([
      new Formula('=A1*$C$1', 2),
      new Formula('=A2*$C$1', 4),
    ]);
  });
});

test('looks: colours of the theme with their tint, of the file’s own palette, and fonts', async () => {
  const { formats } = await first({
    sheets: [{ xml: rowsOf('<c s="1"/><c s="2"/><c s="3"/>') }],
    styles:
      '<fonts><font/><font><b/><i val="0"/><u/><color theme="1"/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="2"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="1"/><xf fillId="2"/><xf fontId="1"><alignment horizontal="center" wrapText="1"/></xf></cellXfs><colors><indexedColors><rgbColor rgb="FF000000"/><rgbColor rgb="FF000000"/><rgbColor rgb="FF123456"/></indexedColors></colors>',
    parts: {
      'xl/theme/theme1.xml':
        '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
    },
  });
  expect(formats.map(({ format }) => format)).toEqual([
    { fill: '#A1B8E1' },
    { fill: '#123456' },
    { bold: true, underline: true, horizontal: 'Center', wrapText: true },
  ]);
});

test('a merged area has its value once, and 10,000 of them are no matter', async () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c></row>`,
  );
  const merges = Array.from(
    { length: 10_000 },
    (_, index) => `<mergeCell ref="A${index * 2 + 1}:A${index * 2 + 2}"/>`,
  );
  const xml = `<sheetData>${rows.join('')}</sheetData><mergeCells>${merges.join('')}</mergeCells>`;
  let sheet!: Awaited<ReturnType<typeof first>>;
  const seconds = await cpuSeconds(async () => {
    sheet = await first({ sheets: [{ xml }] });
  });
  expect(seconds).toBeLessThan(20);
  expect(sheet.merges).toHaveLength(10_000);
  expect([sheet.rows[0]![0], sheet.rows[1]![0], sheet.rows[2]![0]]).toEqual([0, undefined, 2]);
});

test('widths, hidden rows and columns, panes, tabs', async () => {
  const sheet = await first({
    sheets: [
      {
        xml: '<sheetPr><tabColor rgb="FF00B050"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="2" ySplit="1" topLeftCell="C2" state="frozen"/></sheetView></sheetViews><cols><col min="2" max="3" width="20" customWidth="1"/><col min="4" max="16384" hidden="1"/></cols><sheetData><row r="3" hidden="1"/></sheetData>',
        state: 'veryHidden',
      },
    ],
  });
  expect(sheet).toMatchObject({
    visibility: 'VeryHidden',
    tabColor: '#00B050',
    showGridlines: false,
    frozen: { rows: 1, columns: 2 },
    hiddenRows: [2],
  });
  expect([...sheet.columnWidths]).toEqual([
    [1, 165],
    [2, 165],
  ]);
  expect(sheet.hiddenColumns).toHaveLength(23);
});

test('a table with a row of totals', async () => {
  const { tables } = await first({
    sheets: [{ xml: CELLS, links: { rId1: ['table', '../tables/table1.xml'] } }],
    sharedTexts: POSTS.flat().map(si),
    parts: {
      'xl/tables/table1.xml':
        '<table xmlns="x" id="1" name="Posts" displayName="Posts" ref="A1:B3" totalsRowCount="1"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Title"/><tableColumn id="2" name="Grade"/></tableColumns><tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></table>',
    },
  });
  expect(tables).toEqual([
    {
      name: 'Posts',
      area: parseArea('A1:B3'),
      style: 'TableStyleLight1',
      showBandedRows: true,
      showFilterButton: true,
      hasTotals: true,
    },
  ]);
});

test('the sheet that the file shows is the active one, unless it is hidden', async () => {
  const open = async (activeTab: number) => {
    const book = new MemoryBook();
    const bytes = makePackage({
      sheets: [{ xml: '' }, { xml: '', isChart: true }, { xml: '' }, { xml: '', state: 'hidden' }],
      beforeSheets: `<bookViews><workbookView activeTab="${activeTab}"/></bookViews>`,
    });
    fillBook(new BookContext(book), 'a.xlsx', await read(bytes));
    return book.activeSheet().name;
  };
  expect([await open(2), await open(3), await open(1)]).toEqual(['Sheet3', 'Sheet1', 'Sheet1']);
});

test('tables keep their names where the workbook before had the same', async () => {
  const table = (name: string) => ({
    name,
    area: parseArea('A1:B3'),
    style: 'TableStyleMedium2',
  });
  const [sheet] = await read(makePackage(PLAIN));
  const context = new BookContext(new MemoryBook());
  const contents = [{ ...sheet!, tables: [table('JD_Mapping')] }];
  for (let time = 0; time < 3; time++) {
    fillBook(context, 'a.xlsx', contents);
    const names = context.store.sheets().flatMap((each) => each.tables().map(({ name }) => name));
    expect(names).toEqual(['JD_Mapping']);
  }
});

const SHARED = path.resolve(__dirname, '../../../../shared/data/exports');
const isThere = existsSync(SHARED);
if (!isThere) console.warn('Skipped: the collection of exports is not beside the project.');

(isThere ? describe : describe.skip)('the exports beside the project', () => {
  const files = isThere ? readdirSync(SHARED).filter((name) => !name.endsWith('.md')) : ['none'];
  test.each(files)('%s opens', async (name) => {
    const sheets = await readFile(new Uint8Array(readFileSync(path.join(SHARED, name))), name);
    expect(sheets.some(({ rows }) => rows.length > 5)).toBe(true);
  });
});

test('the parts of a made package are those that are asked for', () => {
  expect(Object.keys(unzipSync(makePackage(PLAIN)))).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/sharedStrings.xml',
    'xl/worksheets/sheet1.xml',
  ]);
});
