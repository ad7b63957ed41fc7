import {
  callsOurs,
  isNameError,
  repairFormula,
} from '../../../src/excel/eligibility/broken-formula';
import { findBrokenFormulas, mendFormulas } from '../../../src/excel/eligibility/mend-formulas';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

describe('a formula as Excel kept it', () => {
  it.each([
    ['=JD.ELIGIBLE(A1,B1,C1)', '=JD.ELIGIBLE(A1,B1,C1)'],
    ['=_xldudf_JD_ELIGIBLE(A1,B1,C1)', '=JD.ELIGIBLE(A1,B1,C1)'],
    ['=xldudf_JD_WHY(A1)', '=JD.WHY(A1)'],
    ['=[2]!_xldudf_JD_WHY(A1)', '=JD.WHY(A1)'],
    ['=Other.xla!_xldudf_JD_WHY(A1)', '=JD.WHY(A1)'],
    ["='C:\\Add ins\\Other.xlam'!_xldudf_JD_WHY(A1)", '=JD.WHY(A1)'],
    ['=_xlfn._xldudf_JD_WHY(A1)', '=JD.WHY(A1)'],
    ['=_xlfn.JD.YEARS("NOA","degree")', '=JD.YEARS("NOA","degree")'],
    ['=IF(_xldudf_JD_ELIGIBLE(A1,B1,C1),"yes","no")', '=IF(JD.ELIGIBLE(A1,B1,C1),"yes","no")'],
    ['=_xldudf_JD_GRADE("_xldudf_JD_GRADE(")', '=JD.GRADE("_xldudf_JD_GRADE(")'],
    ["='My sheet'!A1+JD.YEARS(A1,B1)", "='My sheet'!A1+JD.YEARS(A1,B1)"],
  ])('%s', (kept, repaired) => {
    expect(callsOurs(kept)).toBe(true);
    expect(repairFormula(kept)).toBe(repaired);
  });

  it.each(['=ADJD.WHY(1)', '=_xldudf_CS_PRICE(A1)', '=JD+1', 'JD.WHY(1)', 7])(
    '%s is none of ours',
    (formula) => expect(callsOurs(formula)).toBe(false),
  );

  it.each(['#NAME?', '#NOM?', '#¿NOMBRE?'])('%s is the error', (value) =>
    expect(isNameError(value)).toBe(true),
  );
});

let workbook: TestWorkbook;
let isLoaded: boolean;

beforeEach(() => {
  isLoaded = false;
  workbook = testWorkbook({
    calculate: (formula) => (isLoaded && /^=JD\.[A-Z]+\(/.test(formula) ? 'calculated' : '#NAME?'),
  });
});
afterEach(() => workbook.close());

async function type(sheet: string, address: string, formulas: string[][]): Promise<void> {
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = formulas;
    await context.sync();
  });
}

const EVERYWHERE = { sheets: 'all but large ones' } as const;

describe('formulas that show #NAME?', () => {
  beforeEach(async () => {
    workbook.addSheet('Candidates', [['Grade', 'Why'], ['NOA'], ['NOB'], ['text']]);
    await type('Candidates', 'B2:B3', [['=JD.WHY(A2)'], ['=_xldudf_JD_WHY(A3)']]);
    await type('Candidates', 'D7', [['=JD.YEARS("NOA","degree")']]);
    await type('Candidates', 'E7', [['=UNKNOWN(1)']]);
    workbook.addSheet('Other', [['x']]);
    await type('Other', 'C3', [['=JD.GRADE("G-5")']]);
  });

  it('are counted on all sheets', async () => {
    expect(await findBrokenFormulas(EVERYWHERE)).toMatchObject({ cells: 4, skippedSheets: [] });
  });

  it('are counted on one sheet', async () => {
    const sheetId = workbook.book.sheet('Other').id;
    expect(await findBrokenFormulas({ sheetId })).toEqual({
      cells: 1,
      sheetIds: [sheetId],
      skippedSheets: [],
    });
  });

  it('are written anew under their own names, and no other cell is', async () => {
    isLoaded = true;
    expect(await mendFormulas(EVERYWHERE)).toEqual({
      mended: 4,
      stillBroken: 0,
      protectedSheets: [],
    });
    const sheet = workbook.book.sheet('Candidates');
    expect(sheet.formulas({ top: 1, left: 1, bottom: 2, right: 1 })).toEqual([
      ['=JD.WHY(A2)'],
      ['=JD.WHY(A3)'],
    ]);
    expect(sheet.values({ top: 0, left: 0, bottom: 3, right: 1 })).toEqual([
      ['Grade', 'Why'],
      ['NOA', 'calculated'],
      ['NOB', 'calculated'],
      ['text', ''],
    ]);
    expect(sheet.values({ top: 6, left: 3, bottom: 6, right: 4 })).toEqual([
      ['calculated', '#NAME?'],
    ]);
    expect((await findBrokenFormulas(EVERYWHERE)).cells).toBe(0);
  });

  it('are written anew below a filter, each in its own row', async () => {
    await type('Candidates', 'B4', [['=_xldudf_JD_GRADE(A4)']]);
    const sheet = workbook.book.sheet('Candidates');
    const looks = { style: '', showBandedRows: false, showFilterButton: true };
    const area = { top: 0, left: 0, bottom: 3, right: 1 };
    sheet.putTable({ id: 't', name: 'List', area, ...looks });
    workbook.context.filters.set('t', new Map([[0, { filterOn: 'Values', values: ['text'] }]]));
    sheet.hideRows(1, 2, true);
    isLoaded = true;
    await mendFormulas(EVERYWHERE);
    expect(sheet.formulas({ top: 1, left: 1, bottom: 3, right: 1 }).flat()).toEqual([
      '=JD.WHY(A2)',
      '=JD.WHY(A3)',
      '=JD.GRADE(A4)',
    ]);
  });

  it('are said to be broken still where the functions are not there', async () => {
    expect(await mendFormulas(EVERYWHERE)).toMatchObject({ mended: 0, stillBroken: 4 });
  });

  it('stay on a protected sheet, which is named', async () => {
    isLoaded = true;
    workbook.context.protectedSheets.set(workbook.book.sheet('Other').id, '');
    expect(await mendFormulas(EVERYWHERE)).toEqual({
      mended: 3,
      stillBroken: 1,
      protectedSheets: ['Other'],
    });
  });
});

it('skips a large sheet unless asked', async () => {
  workbook.addSheet('Large', [['x']]);
  await type('Large', 'A200002', [['=JD.WHY(A2)']]);
  expect(await findBrokenFormulas(EVERYWHERE)).toMatchObject({
    cells: 0,
    skippedSheets: ['Large'],
  });
  expect(await findBrokenFormulas({ sheets: 'all' })).toMatchObject({
    cells: 1,
    skippedSheets: [],
  });
});

it('writes ten thousand cells in few requests', async () => {
  isLoaded = false;
  workbook.addSheet('Candidates', [['x']]);
  const formulas = Array.from({ length: 10_000 }, (_, row) => [`=JD.WHY(A${row + 1})`]);
  await type('Candidates', 'B1:B10000', formulas);
  isLoaded = true;
  let batches = 0;
  workbook.dispatcher.beforeBatch = () => {
    batches += 1;
    return null;
  };
  expect(await mendFormulas(EVERYWHERE)).toMatchObject({ mended: 10_000 });
  expect(batches).toBeLessThan(20);
});
