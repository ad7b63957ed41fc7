import fc from 'fast-check';
import { MAPPING_COLUMNS } from '../../../src/assessment/mapping-columns';
import { findSource } from '../../../src/excel/source/find-source';
import { openReview } from '../../../src/excel/review/open-review';
import { readHead } from '../../../src/excel/source/read-source';
import { runMapping } from '../../../src/excel/mapping/run-mapping';
import { decisionKey, type ReviewDecision } from '../../../src/review/review-decision';
import { isBlank, isError } from '../../../src/staffing-export/cell-text';
import type { Cell } from '../../../src/staffing-export/export-layout';
import { GENEVA } from '../../../src/staffing-export/value-words';
import { fillBook } from '../../../src/workbench/fill-book';
import { readFile } from '../../../src/workbench/open-file';
import { saveXlsx } from '../../../src/workbench/saving/save-xlsx';
import { readsLikeError } from '../../../src/workbench/stores/error-values';
import {
  ErrorLikeText,
  type CellInput,
  type SheetStore,
} from '../../../src/workbench/stores/sheet-store';
import { MOST_CHARACTERS, ODD_CELLS, ODD_TITLES, type OddCell } from '../odd-cells';
import { mapActiveSheet } from '../review-result';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

const RESULT = 'JD Mapping';
const HEADER = ['Position No', 'Position title', 'Grade', 'Duty station', 'Funding', 'Contract'];
const facts = (index: number, title: string): string[] => [
  `P-${index}`,
  title,
  'G2',
  'Lusaka',
  'Regular budget',
  'Fixed-term',
];

let workbook: TestWorkbook;
beforeEach(() => {
  workbook = testWorkbook();
});
afterEach(() => workbook.close());

const isErrorLikeText = ({ value, isError }: OddCell) => readsLikeError(value) && !isError;
const inputOf = (cell: OddCell): CellInput =>
  isErrorLikeText(cell) ? new ErrorLikeText(String(cell.value)) : cell.value;

/** Puts the export on the active sheet; `odd` are the cells behind the facts, row by row. */
function addExport(
  odd: readonly (readonly OddCell[])[],
  titles: readonly string[] = [],
): SheetStore {
  const width = Math.max(...odd.map((cells) => cells.length));
  const header = [...HEADER, ...Array.from({ length: width }, (_, index) => `Remarks ${index}`)];
  const blank: OddCell = { name: 'blank', value: '' };
  const rows = odd.map((cells) =>
    Array.from({ length: width }, (_, index) => cells[index] ?? blank),
  );
  const sheet = workbook.book.addSheet('Export');
  const area = { top: 0, left: 0, bottom: odd.length, right: header.length - 1 };
  sheet.write(area, [
    header,
    ...rows.map((cells, index) => [
      ...facts(index, titles[index] ?? 'Driver').map((value) => inputOf({ name: 'fact', value })),
      ...cells.map(inputOf),
    ]),
  ]);
  const body = { ...area, top: 1, left: HEADER.length };
  sheet.writeNumberFormats(
    body,
    rows.map((cells) => cells.map(({ format }) => format ?? null)),
  );
  workbook.book.activate(sheet.id);
  return sheet;
}

/** Values, kinds and formats of the rows below the header, in the columns of these names. */
function bodyOf(sheet: SheetStore, names: readonly Cell[]) {
  const area = { ...sheet.usedArea(true)!, top: 0, left: 0 };
  const [header, ...rows] = sheet.values(area);
  const places = names.map((name) => header!.indexOf(name));
  const formats = sheet.numberFormats(area).slice(1);
  const values = rows.map((cells) => places.map((place) => cells[place]!));
  return {
    values,
    errors: values.map((_, row) => places.map((place) => sheet.isError(row + 1, place))),
    formats: values.map((cells, row) =>
      cells.map((cell, at) => (isFull(cell) ? '' : formats[row]![places[at]!]!)),
    ),
  };
}

const headerOf = (sheet: SheetStore, columnCount: number): Cell[] =>
  sheet.values({ top: 0, left: 0, bottom: 0, right: columnCount - 1 })[0]!;

/** A text that leaves no room for an apostrophe is kept by the format of text. */
const isFull = (value: Cell) => typeof value === 'string' && value.length >= MOST_CHARACTERS;

function formulasOf(sheet: SheetStore): string[] {
  return sheet.formulas(sheet.usedArea(true)!).flat().filter(Boolean);
}

function expectSame(source: SheetStore, columnCount: number): void {
  const result = workbook.book.sheet(RESULT);
  const names = headerOf(source, columnCount);
  expect(bodyOf(result, names)).toEqual(bodyOf(source, names));
  expect(formulasOf(result)).toEqual([]);
}

describe('the corpus of odd cells', () => {
  it('has more than 300', () => {
    process.stdout.write(`${ODD_CELLS.length} odd cells.\n`);
    expect(ODD_CELLS.length).toBeGreaterThanOrEqual(300);
  });

  it('comes out as it went in', async () => {
    const source = addExport(ODD_CELLS.map((cell) => [cell]));
    const { positions } = await mapActiveSheet();
    expect(positions).toBe(ODD_CELLS.length);
    expectSame(source, HEADER.length + 1);
  });

  it('comes out as it went in where rows between are no positions', async () => {
    const source = addExport(ODD_CELLS.slice(0, 40).map((cell) => [cell]));
    const numbers = ODD_CELLS.filter(({ format }) => format);
    const start = 42;
    // Blank rows between formats that differ from row to row.
    numbers.forEach((cell, index) => {
      const top = start + index * 2;
      const area = { top, left: 0, bottom: top, right: HEADER.length };
      source.write(area, [[...facts(100 + index, 'Driver'), cell.value]]);
      source.writeNumberFormats(area, [[...HEADER.map(() => null), cell.format!]]);
    });
    await mapActiveSheet();
    const result = workbook.book.sheet(RESULT);
    const at = workbook.values(RESULT)[0]!.indexOf('Remarks 0');
    const area = { top: 41, left: at, bottom: 40 + numbers.length, right: at };
    expect(result.values(area).flat()).toEqual(numbers.map(({ value }) => value));
    expect(result.numberFormats(area).flat()).toEqual(numbers.map(({ format }) => format));
  });

  it('comes out as it went in where it is the job title', async () => {
    const source = addExport(
      ODD_TITLES.map(() => []),
      ODD_TITLES,
    );
    const { positions } = await mapActiveSheet();
    expect(positions).toBe(ODD_TITLES.length);
    expectSame(source, HEADER.length);
    const [header, ...rows] = workbook.values(RESULT);
    const why = rows.map((row) => String(row[header!.indexOf('Why')]));
    expect(why.filter((text) => text === '' || text.length > MOST_CHARACTERS)).toEqual([]);
  });

  it('survives as a column’s name, cut to what a table takes, none twice', async () => {
    const names = ODD_TITLES.filter((title) => title.trim() !== '');
    const sheet = workbook.book.addSheet('Export');
    const right = HEADER.length + names.length - 1;
    sheet.write({ top: 0, left: 0, bottom: 1, right }, [
      [...HEADER, ...names.map((value) => inputOf({ name: '', value }))],
      [...facts(1, 'Driver'), ...names.map(() => 'x')],
    ]);
    workbook.book.activate(sheet.id);
    const finding = await findSource();
    if (finding.kind !== 'cells') throw new Error(`Found ${finding.kind}`);
    const { place } = finding;
    const [written] = await readHead(place, 1);
    const { positions } = await runMapping({
      place,
      layout: {
        headerOffset: 0,
        headerRows: 1,
        columns: written!.map((name, index) => ({
          index,
          name: String(name),
          field: index === 1 ? 'title' : null,
          confidence: 1,
        })),
      },
      reading: { constants: {}, assignments: {}, headquarters: GENEVA },
      assessment: { assignedOn: null, effectiveOn: {} },
      displayLanguage: 'en-US',
    });
    expect(positions).toBe(1);
    const [header] = workbook.values(RESULT);
    expect(header).toHaveLength(right + 1 + MAPPING_COLUMNS.length);
    expect(header!.filter((name) => typeof name !== 'string' || name.length > 255)).toEqual([]);
    expect(new Set(header!.map((name) => String(name).toLowerCase())).size).toBe(header!.length);
    expect(formulasOf(workbook.book.sheet(RESULT))).toEqual([]);
    const result = workbook.book.sheet(RESULT);
    expect(header!.filter((_, column) => result.isError(0, column))).toEqual([]);
  });

  it('keeps its decision from one run to the next', async () => {
    const source = addExport(
      ODD_TITLES.map(() => []),
      ODD_TITLES,
    );
    await mapActiveSheet();
    const review = await openReview('en-US');
    const on = { year: 2026, month: 3, day: 2 };
    const titled = review.cases.filter(({ title }) => title !== '');
    expect(titled.length).toBeGreaterThan(250);
    const changes = titled.map(({ title, grade, formerFamily }) => {
      const decision: ReviewDecision = {
        title,
        grade,
        formerFamily,
        target: 'Programme Assistants',
        allocatedGrade: null,
        positionNumber: null,
        by: '=AK',
        on,
        why: `=${title}`.slice(0, 1_000),
      };
      return { key: decisionKey(decision), lines: [decision] };
    });
    await review.decide(changes);
    expect(formulasOf(workbook.book.sheet('JD Decisions'))).toEqual([]);
    workbook.book.activate(source.id);
    await mapActiveSheet();
    const match = workbook.values(RESULT)[0]!.indexOf('Match');
    const undecided = workbook
      .values(RESULT)
      .slice(1)
      .filter((row) => row[match] !== 'decided')
      .map((row) => row[1]);
    // A title that fills its cell loses a letter in the decisions, and is asked about again.
    const lost = undecided.filter(
      (title) => !isBlank(title!) && !isError(title!) && !isFull(title!),
    );
    expect(lost).toEqual([]);
    expectSame(source, HEADER.length);
  });
});

describe('a formula of the source', () => {
  it('comes over as the value that it shows', async () => {
    workbook.close();
    workbook = testWorkbook({ calculate: (formula) => (formula === '=""' ? '' : 42) });
    const sheet = workbook.book.addSheet('Export');
    workbook.book.activate(sheet.id);
    const { Formula } = await import('../../../src/workbench/stores/sheet-store');
    sheet.write({ top: 0, left: 0, bottom: 1, right: HEADER.length + 1 }, [
      [...HEADER, 'Empty', 'Sum'],
      [...facts(1, 'Driver'), new Formula('=""'), new Formula('=6*7')],
    ]);
    await mapActiveSheet();
    expect(bodyOf(workbook.book.sheet(RESULT), ['Empty', 'Sum']).values).toEqual([['', 42]]);
    expect(formulasOf(workbook.book.sheet(RESULT))).toEqual([]);
  });
});

describe('through files', () => {
  // exceljs asks this to tell a browser, where we run it. In node its packer cuts emoji in two.
  const host = process as { browser?: boolean };
  beforeAll(() => void (host.browser = true));
  afterAll(() => void delete host.browser);

  async function reopen(name: string, bytes: Uint8Array): Promise<void> {
    workbook.close();
    workbook = testWorkbook();
    fillBook(workbook.context, name, await readFile(bytes, name));
  }

  it('the corpus survives .xlsx, the run, and .xlsx again', async () => {
    // exceljs drops the backslashes of formats; the spaces and signs behind them need none.
    const saved = ODD_CELLS.filter(({ format }) => !format?.includes('\\'));
    const source = addExport(saved.map((cell) => [cell]));
    const names = headerOf(source, HEADER.length + 1);
    const before = bodyOf(source, names);
    await reopen('odd.xlsx', await saveXlsx(workbook.book));
    workbook.book.activate(workbook.book.sheet('Export').id);
    expect(bodyOf(workbook.book.sheet('Export'), names)).toEqual(before);
    await mapActiveSheet();
    await reopen('again.xlsx', await saveXlsx(workbook.book));
    expect(bodyOf(workbook.book.sheet(RESULT), names)).toEqual(before);
    expect(formulasOf(workbook.book.sheet(RESULT))).toEqual([]);
  });

  it('the corpus’ texts survive CSV and the run, and no formula is born', async () => {
    // UTF-8 has no lone surrogates, and a file with a NUL is no text file.
    const written = ODD_TITLES.filter((text) => !/\p{Cs}/u.test(text) && !text.includes('\0'));
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const lines = [
      [...HEADER, 'Remarks'],
      ...written.map((text, index) => [...facts(index, 'Driver'), text]),
    ];
    const file = lines.map((cells) => cells.map(quote).join(',')).join('\r\n');
    await reopen('odd.csv', new TextEncoder().encode(file));
    const source = workbook.book.sheet('odd');
    workbook.book.activate(source.id);
    expect((await mapActiveSheet()).positions).toBe(written.length);
    expectSame(source, HEADER.length + 1);
    const remarks = source.values({ top: 1, left: 6, bottom: written.length, right: 6 }).flat();
    // Numbers, dates, truth values and errors are read as such. Nothing becomes a formula.
    const changed = written.filter((text, row) => remarks[row] !== text);
    expect(changed.filter((text) => /^[=+\-@]./s.test(text) && !/\d/.test(text))).toEqual([]);
    expect(formulasOf(source)).toEqual([]);
  });
});

describe('any sheet', () => {
  const anyText = fc.oneof(
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
      .map((units) => String.fromCharCode(...units)),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.string({
      unit: fc.constantFrom(...'=+-@\'"#/:.,% 0123456789eE\t\r\nN/A!TRUE'),
      maxLength: 8,
    }),
  );
  const anyCell: fc.Arbitrary<OddCell> = fc.oneof(
    fc.constantFrom(...ODD_CELLS.filter(({ value }) => String(value).length < 300)),
    anyText.map((value) => ({ name: '', value })),
    fc
      .record({
        value: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()),
        format: fc.constantFrom('General', '00000', 'yyyy-mm-dd', '0.0%', '@'),
      })
      // No cell knows a negative zero.
      .map(({ value, format }) => ({ name: '', value: value + 0, format })),
    fc.boolean().map((value) => ({ name: '', value })),
  );

  it('comes out as it went in, and no formula is born', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(anyCell, { minLength: 1, maxLength: 4 }), {
          minLength: 1,
          maxLength: 10,
        }),
        async (rows) => {
          const source = addExport(rows);
          const right = source.usedArea(true)!.right;
          await mapActiveSheet();
          expectSame(source, right + 1);
          workbook.book.deleteSheet(source.id);
        },
      ),
      { numRuns: 60 },
    );
  });
});
