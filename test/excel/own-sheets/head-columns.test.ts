import { headOtherTables } from '../../../src/excel/whole/head-other-tables';
import { mapWorkbook } from '../../../src/excel/whole/map-workbook';
import { writeSummary } from '../../../src/excel/outcomes/write-summary';
import {
  headingChanges,
  headingFormat,
  headingsOf,
  isHeading,
} from '../../../src/excel/own-sheets/head-columns';
import { inExcel } from '../../../src/excel/request/in-excel';
import { openReview } from '../../../src/excel/review/open-review';
import { MAPPING_COLUMNS } from '../../../src/assessment/mapping-columns';
import { decisionKey, type ReviewDecision } from '../../../src/review/review-decision';
import type { Cell } from '../../../src/staffing-export/export-layout';
import { captionsFor } from '../../../src/wording/captions/captions-for';
import { Range } from '../../../src/workbench/object-model/range';
import { Formula } from '../../../src/workbench/stores/sheet-store';
import { textShown } from '../../../src/workbench/text-section';
import { headerOf as headerIn } from '../header-of';
import { mappingOf } from '../mapping-of';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

const HEADER = ['Position number', 'Job title', 'Grade', 'Duty station', 'Funding', 'Contract'];
const posts = (...numbers: number[]): Cell[][] =>
  numbers.map((number) => [
    `P-${number}`,
    'Driver',
    'G2',
    'Lusaka',
    'Regular budget',
    'Fixed-term',
  ]);

let workbook: TestWorkbook;
beforeEach(() => {
  workbook = testWorkbook();
});
afterEach(() => {
  jest.restoreAllMocks();
  workbook.close();
});

let months = 0;
async function map(displayLanguage: string, more: object = {}, header: readonly string[] = HEADER) {
  const next = (months += 1);
  workbook.addSheet(`Export ${next}`, [header, ...posts(next, next + 1, next + 2)]);
  return mapWorkbook({ ...(await mappingOf()), displayLanguage, ...more }, {});
}

const headerOf = (sheetName?: string) => headerIn(workbook, sheetName);

const french = captionsFor('fr')!;
const spanish = captionsFor('es')!;

it('knows a heading by its format, and shows whatever a caption holds', () => {
  for (const caption of ['Résultat', 'l’« État »', 'a "b" c', '"', 'x;y', 'Lecture\u202f: 3']) {
    const format = headingFormat(caption);
    expect([caption, isHeading(format)]).toEqual([caption, true]);
    expect(textShown('Outcome', format)).toBe(caption);
  }
  for (const format of ['General', '@', '0%', ';;;"x"', 'General;-General;General;@']) {
    expect([format, isHeading(format)]).toEqual([format, false]);
  }
});

it('changes what is not headed so, and leaves what the user has set', () => {
  const heading = { ours: MAPPING_COLUMNS, language: 'fr' };
  const names = ['Outcome', 'Mine', 'Why', 'Review', 'Notes'];
  const [outcome, , why] = headingsOf(names, heading);
  const found = ['General', '0%', why!, '@', outcome!];
  expect(headingChanges(headingsOf(names, heading), found)).toEqual([
    [0, outcome],
    [3, headingFormat(french.Review)],
    [4, 'General'],
  ]);
  // In English nothing is done to a header that nobody has headed.
  const plain = headingsOf(names, { ...heading, language: 'en' });
  expect(headingChanges(plain, ['General', '0%', 'General', '@', null] as string[])).toEqual([]);
  expect(headingChanges(plain, found)).toEqual([
    [2, 'General'],
    [4, 'General'],
  ]);
});

it('leaves an English header as it is', async () => {
  await map('en-US');
  expect(new Set(headerOf().formats)).toEqual(new Set(['General']));
});

it.each([
  ['fr-FR', french],
  ['es-ES', spanish],
])('heads the columns of the result in %s; their names stay', async (language, captions) => {
  await map(language);
  const { names, shown } = headerOf();
  expect(names).toEqual(expect.arrayContaining([...MAPPING_COLUMNS, ...HEADER]));
  names.forEach((name, at) => {
    const isOurs = (MAPPING_COLUMNS as readonly string[]).includes(name);
    expect([name, shown[at]]).toEqual([
      name,
      isOurs ? captions[name as keyof typeof captions] : name,
    ]);
  });
});

it('has formulas go on that name a column', async () => {
  await map('fr-FR');
  const mine = workbook.book.addSheet('Mine');
  const at = { top: 0, left: 0, bottom: 0, right: 0 };
  mine.write(at, [[new Formula('=ROWS(JD_Mapping[Outcome])')]]);
  await map('fr-FR', { renewsLanguage: true });
  expect(mine.formulas(at)).toEqual([['=ROWS(JD_Mapping[Outcome])']]);
});

it('heads our columns where they stand by now, and takes a heading off a column of the user’s', async () => {
  await map('fr-FR');
  const sheet = workbook.book.sheet('JD Mapping');
  const table = sheet.tables()[0]!;
  // As if the user had dragged a column to the left of another.
  const column = (name: string) => headerOf().names.indexOf(name);
  const cells = (at: number) => ({ ...table.area, left: at, right: at });
  const [one, other] = [column('Outcome'), column('Match')];
  const moved = [sheet.values(cells(one)), sheet.values(cells(other))];
  const formats = [sheet.numberFormats(cells(one)), sheet.numberFormats(cells(other))];
  sheet.write(cells(one), moved[1]!);
  sheet.write(cells(other), moved[0]!);
  sheet.writeNumberFormats(cells(one), formats[1]!);
  sheet.writeNumberFormats(cells(other), formats[0]!);
  // A column beside ours takes over its formats.
  const right = table.area.right + 1;
  const beside = { ...table.area, left: right, right, bottom: table.area.top };
  sheet.write(beside, [['Notes']]);
  sheet.writeNumberFormats(beside, [[headingFormat(french.Agreement)]]);
  sheet.putTable({ ...table, area: { ...table.area, right } });
  await map('fr-FR');
  const header = headerOf();
  expect(header.names.indexOf('Outcome')).toBe(other);
  expect([header.of('Outcome'), header.of('Match')]).toEqual([french.Outcome, french.Match]);
  expect(header.of('Notes')).toBe('Notes');
});

it('heads a column that a table of an earlier version lacks, and one that is new in the export not', async () => {
  await map('fr-FR');
  await map('fr-FR', {}, [...HEADER.slice(0, 5), 'Remarks']);
  const header = headerOf();
  expect(header.of('Remarks')).toBe('Remarks');
  expect(header.of('Outcome')).toBe(french.Outcome);
});

it('goes on in the language of the workbook, whoever maps', async () => {
  await map('fr-FR');
  await map('en-US');
  expect(headerOf().of('Outcome')).toBe(french.Outcome);
  expect(headerOf('JD Changes').of('What changed')).toBe(french['What changed']);
  await writeSummary('es-ES');
  expect(workbook.values('JD Summary')[0]![0]).toBe('Synthèse du rattachement');
});

it('changes the language of all sheets when that is asked for', async () => {
  await map('fr-FR');
  await map('fr-FR');
  await writeSummary('fr-FR');
  await decideFirst();
  expect(headerOf('JD Decisions').of('Decided by')).toBe(french['Decided by']);
  const summary = await map('es-ES', { renewsLanguage: true });
  expect(summary).toMatchObject({ language: 'es-ES', formerLanguage: 'fr-FR' });
  expect(headerOf().of('Outcome')).toBe(spanish.Outcome);
  expect(headerOf('JD Decisions').of('Decided by')).toBe(spanish['Decided by']);
  expect(workbook.values('JD Summary')[0]![0]).toBe('Resumen de la vinculación');
  await map('en-US', { renewsLanguage: true });
  for (const name of ['JD Mapping', 'JD Decisions', 'JD Changes']) {
    const header = headerOf(name);
    expect([name, header.shown]).toEqual([name, header.names]);
  }
});

it('heads a filtered result, whose filter stays', async () => {
  await map('fr-FR');
  await inExcel(async (context) => {
    const { columns } = context.workbook.tables.getItem('JD_Mapping');
    columns.getItem('Position number').filter.applyValuesFilter([`P-${months}`]);
    await context.sync();
  });
  await map('es-ES', { renewsLanguage: true });
  expect(headerOf().of('Outcome')).toBe(spanish.Outcome);
  expect([...workbook.context.filters.values()].flatMap((each) => [...each.keys()])).toEqual([0]);
});

it('leaves a table on a protected sheet as it is', async () => {
  await map('fr-FR');
  await map('fr-FR');
  await decideFirst();
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem('JD Decisions').protection.protect();
    await context.sync();
  });
  await headOtherTables('es-ES');
  expect(headerOf('JD Decisions').of('Decided by')).toBe(french['Decided by']);
  expect(headerOf('JD Changes').of('Now')).toBe(spanish.Now);
});

describe('an Excel that takes a heading for a name', () => {
  beforeEach(() => {
    const { set, get } = Object.getOwnPropertyDescriptor(Range.prototype, 'numberFormat')!;
    jest.spyOn(Range.prototype, 'numberFormat', 'set').mockImplementation(function (
      this: Range,
      value: unknown,
    ) {
      set!.call(this, value);
      const { area, sheet } = this;
      const isHeader = sheet.tables().some((table) => table.area.top === area.top);
      if (!isHeader || area.bottom > area.top) return;
      const formats = get!.call(this) as string[][];
      const values = sheet.values(area)[0]!;
      sheet.write(area, [values.map((name, at) => textShown(String(name), formats[0]![at]!))]);
    });
  });

  it('keeps the names, in a result that is new and in one that is filled anew', async () => {
    for (const language of ['fr-FR', 'es-ES']) {
      await map(language, { renewsLanguage: true });
      const { names, shown } = headerOf();
      expect(names).toEqual(expect.arrayContaining([...MAPPING_COLUMNS]));
      expect(shown).toEqual(names);
    }
  });

  it('keeps those of a table that is made beside it', async () => {
    await map('fr-FR');
    await decideFirst();
    const { names, shown } = headerOf('JD Decisions');
    expect(names).toContain('Decided by');
    expect(shown).toEqual(names);
  });
});

async function decideFirst(): Promise<void> {
  const { cases, decide } = await openReview('en-US');
  const { title, grade, formerFamily } = cases[0]!;
  const decision: ReviewDecision = {
    ...{ title, grade, formerFamily, target: 'Drivers', allocatedGrade: null },
    ...{ positionNumber: null, by: 'AK', on: { year: 2026, month: 3, day: 2 }, why: 'x' },
  };
  await decide([{ key: decisionKey(decision), lines: [decision] }]);
}
