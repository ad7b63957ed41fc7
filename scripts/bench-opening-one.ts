import ExcelJS from 'exceljs';
import { fillBook } from '../src/workbench/fill-book';
import { BookContext } from '../src/workbench/object-model/book-context';
import { readWhole } from '../src/workbench/opening/file-reading';
import { PackageReader } from '../src/workbench/package/package-reader';
import { MemoryBook } from '../src/workbench/stores/memory-book';
import { cpuSeconds } from '../test/cpu-seconds';
import { makePackage } from '../test/workbench/package/make-package';

/** One reader on one file: `node scripts/run-ts.mjs scripts/bench-opening-one.ts workbench rows`. */
export interface OpenedFigures {
  /** Of the processor. */
  readonly seconds: number;
  readonly peakMB: number;
}

const ROWS = 100_000;
const MERGES = 10_000;
const LETTERS = [...'ABCDEFGHIJKL'];
const NAME = 'bench.xlsx';

const READERS: Readonly<Record<string, (bytes: Uint8Array) => Promise<unknown>>> = {
  workbench: async (bytes) => {
    const context = new BookContext(new MemoryBook());
    fillBook(context, NAME, (await readWhole(bytes, NAME)).sheets);
  },
  exceljs: (bytes) => new ExcelJS.Workbook().xlsx.load(Buffer.from(bytes) as never),
  /** The parts unpacked and scanned, and nothing made of them. */
  floor: async (bytes) => {
    const parts = new PackageReader(bytes, NAME);
    for (const path of parts.paths) parts.scan(path, { open() {}, close() {}, text() {} });
  },
};

function rowsFile(): Uint8Array {
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const row = at + 1;
    const cells = LETTERS.map((letter, column) =>
      column % 3 === 0
        ? `<c r="${letter}${row}"><v>${row * column}</v></c>`
        : `<c r="${letter}${row}" t="inlineStr"><is><t>Text ${(row * column) % 2000}</t></is></c>`,
    );
    return `<row r="${row}">${cells.join('')}</row>`;
  });
  return makePackage({ sheets: [{ xml: `<sheetData>${rows.join('')}</sheetData>` }] });
}

function mergesFile(): Uint8Array {
  const numbers = Array.from({ length: MERGES }, (_, at) => at + 1);
  const rows = numbers.map((row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`);
  const merges = numbers.map((row) => `<mergeCell ref="A${row}:D${row}"/>`);
  const list = `<mergeCells count="${MERGES}">${merges.join('')}</mergeCells>`;
  return makePackage({ sheets: [{ xml: `<sheetData>${rows.join('')}</sheetData>${list}` }] });
}

const [reader = '', file = ''] = process.argv.slice(2);
const bytes = file === 'merges' ? mergesFile() : rowsFile();
const read = READERS[reader];
if (!read) throw new Error(`There is no reader ${reader}`);
const seconds = await cpuSeconds(() => read(bytes));
const figures: OpenedFigures = {
  seconds: Math.round(seconds * 100) / 100,
  peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
};
process.stdout.write(JSON.stringify(figures));
