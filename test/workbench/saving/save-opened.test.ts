import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { formatArea, parseArea } from '../../../src/workbench/addresses';
import { fillBook } from '../../../src/workbench/fill-book';
import { fillKeptParts, keptPartsOf } from '../../../src/workbench/kept-parts';
import { BookContext } from '../../../src/workbench/object-model/book-context';
import { readFile, readKept } from '../../../src/workbench/open-file';
import { leftBehind } from '../../../src/workbench/saving/left-behind';
import { extensionOf, keepOpened } from '../../../src/workbench/saving/opened-file';
import { saveXlsx } from '../../../src/workbench/saving/save-xlsx';
import { MemoryBook } from '../../../src/workbench/stores/memory-book';
import { Formula, type CellInput } from '../../../src/workbench/stores/sheet-store';
import { makePackage } from '../package/make-package';
import { readXlsxInLibreOffice } from './in-libre-office';
import { prefixedPackage, richPackage, strictPackage } from './rich-packages';
import { itWithLibreOffice } from '../../documents/libre-office';

const NAME = 'rich.xlsm';
const POSTS = 'xl/worksheets/sheet1.xml';
const SUMMARY = 'xl/worksheets/sheet2.xml';
const WORKBOOK = 'xl/workbook.xml';
const NEW_SHEET = [
  'xl/worksheets/sheet3.xml',
  WORKBOOK,
  'xl/_rels/workbook.xml.rels',
  '[Content_Types].xml',
];

async function open(bytes: Uint8Array, name = NAME) {
  // What the grid cannot calculate shows what the file says.
  const book = new MemoryBook({
    calculate: (formula) => (formula === '=SUM(Posts!C2:C4)' ? 12 : '#NAME?'),
  });
  const context = new BookContext(book);
  fillBook(context, name, await readFile(bytes, name));
  fillKeptParts(context, readKept(bytes, name));
  const opened = keepOpened(bytes, name, book);
  const write = (sheet: string, address: string, ...rows: CellInput[][]) =>
    book.sheet(sheet).write(parseArea(address), rows);
  return {
    book,
    context,
    opened,
    write,
    save: async () => unzipSync(await saveXlsx(book, keptPartsOf(context), opened)),
    saveBytes: () => saveXlsx(book, keptPartsOf(context), opened),
  };
}

/** The parts that differ, those that came and those that went. */
function changedParts(before: Uint8Array, after: Readonly<Record<string, Uint8Array>>): string[] {
  const old = unzipSync(before);
  const paths = new Set([...Object.keys(old), ...Object.keys(after)]);
  return [...paths]
    .filter((path) => !Buffer.from(old[path] ?? []).equals(Buffer.from(after[path] ?? [])))
    .sort();
}

const textOf = (parts: Readonly<Record<string, Uint8Array>>, path: string) =>
  strFromU8(parts[path]!);

describe.each([
  ['plainly', richPackage],
  ['with prefixes', prefixedPackage],
  ['strictly', strictPackage],
])('a workbook with charts, pictures, macros and the like, written %s', (_, make) => {
  test('is saved to the byte where nothing changed', async () => {
    const bytes = make();
    expect(await (await open(bytes)).saveBytes()).toBe(bytes);
  });

  test('gets our sheet, and every other part stays', async () => {
    const bytes = make();
    const { book, context, save, saveBytes } = await open(bytes);
    const sheet = book.addSheet('JD Mapping');
    sheet.write(parseArea('A1:B2'), [
      ['Position', 'Family'],
      ['P1', 'a < b  "c"'],
    ]);
    sheet.applyFormat(parseArea('A1:B1'), { bold: true, fill: '#E2F0D9' });
    const table = {
      id: 't',
      name: 'JD_Mapping',
      area: parseArea('A1:B2'),
      style: 'TableStyleLight1',
    };
    sheet.putTable({ ...table, showBandedRows: true, showFilterButton: true });
    context.settings.set('jd.test', 1);
    const parts = await save();
    expect(changedParts(bytes, parts)).toEqual(
      [
        ...NEW_SHEET,
        'xl/worksheets/_rels/sheet3.xml.rels',
        'xl/tables/table1.xml',
        'xl/styles.xml',
        'customXml/item2.xml',
        'customXml/itemProps2.xml',
        'customXml/_rels/item2.xml.rels',
      ].sort(),
    );
    const again = await open(await saveBytes());
    expect(again.book.sheets().map(({ name }) => name)).toEqual(['Posts', 'Summary', 'JD Mapping']);
    expect(again.book.sheet('JD Mapping').values(parseArea('B2'))).toEqual([['a < b  "c"']]);
    expect(again.book.sheet('JD Mapping').tables()).toMatchObject([{ name: 'JD_Mapping' }]);
    expect(again.context.settings.get('jd.test')).toBe(1);
  });

  test('a typed value changes its cell alone, and keeps its borders', async () => {
    const bytes = make();
    const { write, save } = await open(bytes);
    write('Posts', 'C2', [9]);
    const parts = await save();
    expect(changedParts(bytes, parts)).toEqual([WORKBOOK, POSTS].sort());
    const before = strFromU8(unzipSync(bytes)[POSTS]!);
    const at = before.indexOf('r="C2"');
    const after = textOf(parts, POSTS);
    expect(after.slice(0, at)).toBe(before.slice(0, at));
    expect(after).toMatch(/r="C2" s="2"><(x:)?v>9</);
    expect(after.slice(after.indexOf('r="A3"'))).toBe(before.slice(before.indexOf('r="A3"')));
    expect(textOf(parts, WORKBOOK)).toContain('fullCalcOnLoad="1"');
  });
});

test('a formula that others share is changed without them', async () => {
  const { write, save } = await open(richPackage());
  write('Posts', 'C3', [6]);
  const xml = textOf(await save(), POSTS);
  expect(xml).toContain('<c r="C3" s="2"><v>6</v></c>');
  expect(xml).toContain('<c r="C4" s="2"><f>C3+1</f><v>5</v></c>');
});

test('the order of calculation goes where formulas changed, with what leads to it', async () => {
  const { write, save } = await open(richPackage());
  write('Summary', 'B1', [new Formula('=XLOOKUP(1,A1:A2,A1:A2)')]);
  const parts = await save();
  expect(parts['xl/calcChain.xml']).toBeUndefined();
  expect(textOf(parts, '[Content_Types].xml')).not.toContain('calcChain');
  expect(textOf(parts, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  expect(textOf(parts, SUMMARY)).toContain('<f>_xlfn.XLOOKUP(1,A1:A2,A1:A2)</f>');
});

test('a formula that nobody here can calculate stays as it is', async () => {
  const { write, save } = await open(richPackage());
  write('Posts', 'A2', ['Chauffeur']);
  expect(textOf(await save(), SUMMARY)).toContain('<f>Unknowable(Posts!A2)</f><v>7</v>');
});

test('a look changes on top of what the cell had', async () => {
  const { book, save } = await open(richPackage());
  book.sheet('Posts').applyFormat(parseArea('B1'), { fill: '#FFFF00' });
  const parts = await save();
  expect(textOf(parts, POSTS)).toContain('<c r="B1" s="3" t="s"><v>1</v></c>');
  expect(textOf(parts, 'xl/styles.xml')).toContain(
    '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyFill="1"/></cellXfs>',
  );
});

test('new cells and rows stand where they belong', async () => {
  const { write, save } = await open(richPackage());
  write('Posts', 'E2', ['x']);
  write('Posts', 'A7', ['y']);
  const xml = textOf(await save(), POSTS);
  expect(xml).toContain('<dimension ref="A1:E7"/>');
  expect(xml).toContain('<row r="2"><c r="A2"');
  expect(xml).toContain('<v>3</v></c><c r="E2" t="inlineStr"><is><t>x</t></is></c></row>');
  expect(xml).toContain(
    '</row><row r="7"><c r="A7" t="inlineStr"><is><t>y</t></is></c></row></sheetData>',
  );
});

test('merges, panes, widths, hidden rows, rules and tables of a sheet of the file are changed in place', async () => {
  const { book, save, saveBytes } = await open(richPackage());
  const sheet = book.sheet('Posts');
  sheet.merge(parseArea('A6:B6'));
  sheet.frozen = { rows: 1, columns: 0 };
  sheet.tabColor = '#FF0000';
  sheet.setColumnWidth(1, 1, 200);
  sheet.hideRows(3, 3, true);
  const area = parseArea('A2:A4');
  sheet.putConditionalFormat({
    id: 'n',
    area,
    rule: { kind: 'containsText', operator: 'Contains', text: 'a"b' },
    format: { bold: true },
    stopIfTrue: false,
  });
  sheet.putTable({
    id: 'n',
    name: 'People',
    area: parseArea('A1:C4'),
    style: 'TableStyleLight1',
    showBandedRows: false,
    showFilterButton: true,
  });
  const xml = textOf(await save(), POSTS);
  expect(xml).toContain('<sheetPr codeName="Posts"><tabColor rgb="FFFF0000"/></sheetPr>');
  expect(xml).toContain(
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
  );
  expect(xml).toMatch(
    /<cols><col min="1" max="1" width="30" customWidth="1"\/><col width="24.38" customWidth="1" min="2" max="2"\/><\/cols>/,
  );
  expect(xml).toContain('<row r="4" spans="1:3" hidden="1">');
  expect(xml).toContain(
    '</sheetData><mergeCells count="1"><mergeCell ref="A6:B6"/></mergeCells><conditionalFormatting sqref="C2:C4">',
  );
  expect(xml).toContain('<cfRule type="duplicateValues" dxfId="0" priority="2"/>');
  expect(xml).toMatch(
    /<legacyDrawing r:id="rId3"\/><tableParts count="1"><tablePart [^>]*r:id="rId4"\/><\/tableParts><\/worksheet>$/,
  );
  const again = await open(await saveBytes());
  const reopened = again.book.sheet('Posts');
  expect(reopened.merges().map(formatArea)).toEqual(['A6:B6']);
  expect(reopened.tables()).toMatchObject([{ name: 'People' }]);
  expect(reopened.frozen).toEqual({ rows: 1, columns: 0 });
  expect(reopened.isRowHidden(3)).toBe(true);
  expect(reopened.conditionalFormats()).toHaveLength(2);
});

test('a renamed sheet is found by charts, names, rules and links under its new name', async () => {
  const { book, save } = await open(richPackage());
  book.sheet('Posts').name = "Post's list";
  const parts = await save();
  expect(textOf(parts, 'xl/charts/chart1.xml')).toContain("<c:f>'Post''s list'!$C$2:$C$4</c:f>");
  expect(textOf(parts, WORKBOOK)).toContain(">'Post''s list'!$B$2:$B$4</definedName>");
  expect(textOf(parts, WORKBOOK)).toContain(`name="Post's list" sheetId="1"`);
});

test('a sheet that is deleted goes with all that it alone leads to', async () => {
  const { book, save } = await open(richPackage());
  book.deleteSheet(book.sheet('Posts').id);
  const parts = await save();
  const gone = [
    'xl/worksheets/sheet1.xml',
    'xl/comments1.xml',
    'xl/drawings/drawing1.xml',
    'xl/media/image1.png',
    'xl/drawings/vmlDrawing1.vml',
  ];
  expect(gone.filter((path) => parts[path])).toEqual([]);
  expect(parts['xl/charts/chart1.xml']).toBeDefined();
  const workbook = textOf(parts, WORKBOOK);
  expect(workbook).toContain('<definedName name="Grades">#REF!</definedName>');
  expect(workbook).toContain('localSheetId="0">Summary!$A$1<');
  expect(textOf(parts, '[Content_Types].xml')).not.toContain('comments1');
});

test('sheets of other kinds keep their places among those of cells', async () => {
  const bytes = makePackage({
    sheets: [
      { name: 'A', xml: '<sheetData/>' },
      { name: 'Chart', xml: '', isChart: true },
      { name: 'B', xml: '<sheetData/>' },
    ],
    beforeSheets: '<bookViews><workbookView activeTab="2"/></bookViews>',
  });
  const { book, save } = await open(bytes, 'a.xlsx');
  const added = book.addSheet('Chart');
  book.moveSheet(added.id, 0);
  const workbook = textOf(await save(), WORKBOOK);
  const names = [...workbook.matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name]) => name);
  expect(names).toEqual(['Chart (2)', 'A', 'Chart', 'B']);
  expect(workbook).toContain('activeTab="3"');
});

test('days of 1904 are written as the file counts them', async () => {
  const bytes = makePackage({
    sheets: [{ xml: '<sheetData><row r="1"><c r="A1" s="1"><v>100</v></c></row></sheetData>' }],
    styles: '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
    beforeSheets: '<workbookPr date1904="1"/>',
  });
  const { write, save, opened, saveBytes } = await open(bytes, 'a.xlsx');
  expect(await saveBytes()).toBe(opened!.bytes);
  write('Sheet1', 'A1', [1600]);
  expect(textOf(await save(), POSTS)).toContain('<c r="A1" s="1"><v>138</v></c>');
});

test('what a merged area hides stays hidden, not gone', async () => {
  const bytes = makePackage({
    sheets: [
      {
        xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
      },
    ],
  });
  const { write, save } = await open(bytes, 'a.xlsx');
  write('Sheet1', 'A3', ['x']);
  expect(textOf(await save(), POSTS)).toContain('<c r="B1"><v>2</v></c>');
});

test('a workbook with macros is saved as one', async () => {
  expect(extensionOf((await open(richPackage())).opened)).toBe('.xlsm');
  expect(extensionOf(null)).toBe('.xlsx');
});

test('another library reads what is saved', async () => {
  const { book, write, saveBytes } = await open(richPackage());
  write('Posts', 'A2', ['Chauffeur  ']);
  book.addSheet('New').write(parseArea('A1:B1'), [['=no formula', true]]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(await saveBytes()) as never);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Posts', 'Summary', 'New']);
  expect(workbook.getWorksheet('Posts')!.getCell('A2').value).toBe('Chauffeur  ');
  expect(workbook.getWorksheet('New')!.getCell('A1').value).toBe('=no formula');
});

test('what is added to a strict workbook is strict', async () => {
  const { book, write, save } = await open(strictPackage());
  write('Posts', 'A2', ['Chauffeur']);
  const sheet = book.addSheet('JD Mapping');
  sheet.write(parseArea('A1:B2'), [
    ['Position', 'Family'],
    ['P1', 'Drivers'],
  ]);
  const table = { id: 't', name: 'JD_Mapping', area: parseArea('A1:B2'), style: '' };
  sheet.putTable({ ...table, showBandedRows: true, showFilterButton: true });
  const parts = await save();
  const transitional = Object.keys(parts).filter((path) =>
    /spreadsheetml\/2006|officeDocument\/2006\/relationships(?!\/(?:metadata|vba))/.test(
      textOf(parts, path),
    ),
  );
  expect(transitional).toEqual([]);
});

itWithLibreOffice('LibreOffice opens what is saved', async () => {
  const saved: Record<string, Uint8Array> = {};
  for (const make of [richPackage, prefixedPackage, strictPackage]) {
    const { book, write, saveBytes } = await open(make());
    write('Posts', 'A2', ['Chauffeur']);
    const sheet = book.addSheet('JD Mapping');
    sheet.write(parseArea('A1:B2'), [
      ['Position', 'Family'],
      ['P1', 'Grüße'],
    ]);
    sheet.applyFormat(parseArea('A1:B1'), { bold: true });
    saved[make.name] = await saveBytes();
    saved['blank'] = await saveXlsx(book);
  }
  for (const sheets of Object.values(readXlsxInLibreOffice(saved))) {
    expect(sheets['Posts']).toContain('Chauffeur,G2,');
    expect(sheets['JD Mapping']).toContain('P1,Grüße');
  }
});

test('what does not move with the cells of a sheet is known by its kinds', async () => {
  const { book, opened } = await open(richPackage());
  const added = book.addSheet('New');
  expect(leftBehind(opened!, book.sheet('Posts').id)).toEqual([
    'pictures',
    'comments',
    'validations',
    'names',
  ]);
  expect(leftBehind(opened!, book.sheet('Summary').id)).toEqual(['charts']);
  expect(leftBehind(opened!, added.id)).toEqual([]);
});
