import ExcelJS from 'exceljs';
import { fillBook } from '../../src/workbench/fill-book';
import { BookContext } from '../../src/workbench/object-model/book-context';
import { readFile } from '../../src/workbench/open-file';
import { saveXlsx } from '../../src/workbench/saving/save-xlsx';
import { MemoryBook } from '../../src/workbench/stores/memory-book';
import { Formula } from '../../src/workbench/stores/sheet-store';
import { parseArea } from '../../src/workbench/addresses';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function open(bytes: Uint8Array, name: string): Promise<MemoryBook> {
  const book = new MemoryBook({ calculate: () => 3 });
  fillBook(new BookContext(book), name, await readFile(bytes, name));
  return book;
}

const valuesOf = (book: MemoryBook, sheet: string, address: string) =>
  book.sheet(sheet).values(parseArea(address));

describe('delimited text', () => {
  const cells = [
    ['Título', 'Años'],
    ['Asistente', 7],
  ];
  const windows1252 = new Uint8Array(
    [...'Título;Años\r\nAsistente;7\r\n'].map((letter) => letter.charCodeAt(0)),
  );
  const utf16 = (bigEndian: boolean) => {
    const text = '\uFEFFTítulo\tAños\nAsistente\t7';
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    [...text].forEach((letter, at) => view.setUint16(at * 2, letter.charCodeAt(0), !bigEndian));
    return bytes;
  };

  test.each([
    ['UTF-8 with commas', bytesOf('Título,Años\nAsistente,7\n')],
    ['UTF-8 with a mark and semicolons', bytesOf('\uFEFFTítulo;Años\nAsistente;7')],
    ['Windows-1252 with semicolons', windows1252],
    ['UTF-16 LE with tabs', utf16(false)],
    ['UTF-16 BE with tabs', utf16(true)],
  ])('%s', async (_, bytes) => {
    const book = await open(bytes, 'export.csv');
    expect(book.sheets().map((sheet) => sheet.name)).toEqual(['export']);
    expect(valuesOf(book, 'export', 'A1:B2')).toEqual(cells);
  });

  test('never becomes a formula', async () => {
    const book = await open(bytesOf("a,b\n=1+1,-x\n+2,@x\n'q,-5"), 'hostile.csv');
    expect(valuesOf(book, 'hostile', 'A2:B4')).toEqual([
      ['=1+1', '-x'],
      [2, '@x'],
      ["'q", -5],
    ]);
    expect(book.sheet('hostile').formulas(parseArea('A2:B4')).flat().join('')).toBe('');
  });
});

describe('files that are no workbook are refused with a clear message', () => {
  test.each([
    ['empty.xlsx', new Uint8Array(), 'empty'],
    ['picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'no workbook'],
    ['old.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'damaged'],
    ['damaged.xlsx', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), 'damaged'],
    ['binary.csv', new Uint8Array([0, 1, 2, 0]), 'not a text file'],
    ['blank.csv', bytesOf('\n\n'), 'no data'],
  ])('%s', async (name, bytes, message) => {
    await expect(readFile(bytes, name)).rejects.toThrow(message);
    await expect(readFile(bytes, name)).rejects.toThrow(name);
  });
});

describe('.xlsx', () => {
  async function sampleFile(): Promise<Uint8Array> {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Staff & posts', {
      views: [{ state: 'frozen', ySplit: 1, xSplit: 0 }],
    });
    sheet.columns = [{ width: 30 }, { width: 12 }, { hidden: true }];
    sheet.addRow(['Title', 'Since', 'Hidden', 'Sum']);
    sheet.addRow([
      'Driver',
      new Date(Date.UTC(2024, 2, 1)),
      true,
      { formula: 'A1&B1', result: 'x' },
    ]);
    sheet.addRow(['007', 12.5, { error: '#N/A' }, { richText: [{ text: 'a' }, { text: 'b' }] }]);
    sheet.getCell('B2').numFmt = 'yyyy-mm-dd';
    sheet.getRow(1).font = { bold: true };
    sheet.getCell('A1').fill = {
      type: 'pattern',
      pattern: 'solid',
      fgColor: { argb: 'FF1F4E79' },
    };
    sheet.getRow(3).hidden = true;
    sheet.mergeCells('A5:B5');
    sheet.getCell('A5').value = 'merged';
    sheet.addTable({
      name: 'Years',
      ref: 'F1',
      headerRow: true,
      columns: [{ name: 'Grade' }, { name: 'Years' }],
      rows: [['NOA', 8]],
    });
    sheet.addConditionalFormatting({
      ref: 'A2:A9',
      rules: [
        {
          type: 'expression',
          priority: 1,
          formulae: ['$A2="Driver"'],
          style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFE2F0D9' } } },
        },
      ],
    });
    workbook.addWorksheet('Second').state = 'hidden';
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  }

  function check(book: MemoryBook): void {
    const sheet = book.sheet('Staff & posts');
    expect(sheet.values(parseArea('A1:D3'))).toEqual([
      ['Title', 'Since', 'Hidden', 'Sum'],
      ['Driver', 45352, true, 3],
      ['007', 12.5, '#N/A', 'ab'],
    ]);
    expect(sheet.formulas(parseArea('D2'))).toEqual([['=A1&B1']]);
    expect(sheet.format(1, 1).numberFormat).toBe('yyyy-mm-dd');
    expect(sheet.format(0, 0)).toMatchObject({ bold: true, fill: '#1F4E79' });
    expect(sheet.frozen).toEqual({ rows: 1, columns: 0 });
    expect([sheet.isRowHidden(2), sheet.isColumnHidden(2)]).toEqual([true, true]);
    expect(sheet.columnWidth(0)).toBeGreaterThan(2 * sheet.columnWidth(1));
    expect(sheet.merges()).toEqual([parseArea('A5:B5')]);
    expect(sheet.values(parseArea('A5:B5'))).toEqual([['merged', '']]);
    expect(sheet.tables()).toMatchObject([{ name: 'Years', area: parseArea('F1:G2') }]);
    expect(sheet.conditionalFormats()).toMatchObject([
      {
        area: parseArea('A2:A9'),
        rule: { kind: 'custom', formula: '=$A2="Driver"' },
        format: { fill: '#E2F0D9' },
      },
    ]);
    expect(book.sheet('Second').visibility).toBe('Hidden');
  }

  test('opens with its cells, looks, tables and panes', async () => {
    check(await open(await sampleFile(), 'staff.xlsx'));
  });

  test('saved and opened again is the same', async () => {
    const book = await open(await sampleFile(), 'staff.xlsx');
    check(await open(await saveXlsx(book), 'again.xlsx'));
  });

  test('another library reads the saved table', async () => {
    const book = new MemoryBook();
    const sheet = book.sheet('Sheet1');
    sheet.write(parseArea('A1:B3'), [
      ['Title', 'Grade'],
      ['=not a formula', 'G5'],
      ['Driver', new Formula('=1+1')],
    ]);
    sheet.putTable({
      id: 't',
      name: 'JD_Mapping',
      area: parseArea('A1:B3'),
      style: 'TableStyleMedium2',
      showBandedRows: true,
      showFilterButton: true,
    });
    const bytes = await saveXlsx(book);
    const { default: readXlsxFile } = await import('read-excel-file/node');
    const [first] = await readXlsxFile(Buffer.from(bytes));
    expect(first?.data.slice(0, 2)).toEqual([
      ['Title', 'Grade'],
      ['=not a formula', 'G5'],
    ]);
    const again = await open(bytes, 'again.xlsx');
    expect(again.sheet('Sheet1').tables()).toMatchObject([
      { name: 'JD_Mapping', area: parseArea('A1:B3') },
    ]);
  });
});
