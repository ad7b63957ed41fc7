import {
  rowFormula,
  spillingFormula,
  type FactSources,
} from '../../../src/excel/eligibility/candidate-formulas';
import { findCandidates } from '../../../src/excel/eligibility/find-candidates';
import { insertFormulas } from '../../../src/excel/eligibility/insert-formulas';
import type { InsertRequest } from '../../../src/excel/eligibility/insert-request';
import { readAnswers } from '../../../src/excel/eligibility/read-answers';
import { WorkbookError } from '../../../src/excel/request/workbook-error';
import type { Cell } from '../../../src/staffing-export/export-layout';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

const HEADER = ['Grade', 'Education', 'Years'];
const ROWS: Cell[][] = [HEADER, ['NOA', 'degree', 2], ['NOB', 'secondary', 8]];
const SOURCES: FactSources = {
  grade: { column: 0 },
  education: { column: 1 },
  'relevant years': { column: 2 },
};

let workbook: TestWorkbook;
beforeEach(() => {
  workbook = testWorkbook();
});
afterEach(() => workbook.close());

async function request(changes: Partial<InsertRequest> = {}): Promise<InsertRequest> {
  const finding = await findCandidates();
  if (finding.kind !== 'cells') throw new Error(`Found ${finding.kind}`);
  return {
    place: finding.place,
    rows: { first: 1, last: 2 },
    names: HEADER,
    sources: SOURCES,
    at: null,
    ...changes,
  };
}

const area = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});
const formulas = (...cells: [number, number, number, number]) =>
  workbook.book.sheet('Candidates').formulas(area(...cells));
const values = (...cells: [number, number, number, number]) =>
  workbook.book.sheet('Candidates').values(area(...cells));

function putTable(lastRow = 2): void {
  workbook.book.sheet('Candidates').putTable({
    id: 'table',
    name: 'Applicants',
    area: area(0, 0, lastRow, 2),
    style: '',
    showBandedRows: false,
    showFilterButton: true,
  });
}

describe('formulas', () => {
  it('look up wordings that were settled, and read the others as they stand', () => {
    const sources: FactSources = { ...SOURCES, education: { column: 1, isSettled: true } };
    expect(rowFormula('JD Eligible', sources, 1)).toBe(
      '=JD.ELIGIBLE(A2,IF(B2="","",IFNA(XLOOKUP(TRIM(B2),JD_Education[Wording],JD_Education[Education]),B2)),C2)',
    );
  });

  const rows = { first: 1, last: 100 };
  it('spill over all candidates', () => {
    expect(spillingFormula('JD Eligible', SOURCES, rows)).toBe(
      '=JD.ELIGIBLE(A2:A101,B2:B101,C2:C101)',
    );
  });

  it('take a constant in the place of a column, and leave out what is not known', () => {
    const sources: FactSources = {
      grade: { constant: 'NOA' },
      education: { column: 26 },
      'relevant years': { constant: 7.5 },
      'notice years': { constant: 3 },
    };
    expect(spillingFormula('JD Why', sources, rows)).toBe('=JD.WHY("NOA",AA2:AA101,7.5,,,3)');
  });

  it('are one a row in a table', () => {
    expect(rowFormula('JD Shortfall', SOURCES, 4)).toBe('=JD.SHORTFALL(A5,B5,C5)');
  });
});

describe('on a plain sheet', () => {
  it('appends three columns with one spilling formula each', async () => {
    workbook.addSheet('Candidates', ROWS);
    expect(await insertFormulas(await request())).toEqual({ kind: 'inserted', address: 'D1:F3' });
    expect(values(0, 0, 0, 5)).toEqual([[...HEADER, 'JD Eligible', 'JD Shortfall', 'JD Why']]);
    expect(formulas(1, 3, 2, 5)).toEqual([
      [
        '=JD.ELIGIBLE(A2:A3,B2:B3,C2:C3)',
        '=JD.SHORTFALL(A2:A3,B2:B3,C2:C3)',
        '=JD.WHY(A2:A3,B2:B3,C2:C3)',
      ],
      ['', '', ''],
    ]);
  });

  it('leaves every cell that was there as it was', async () => {
    workbook.addSheet('Candidates', ROWS);
    await insertFormulas(await request());
    expect(values(0, 0, 2, 2)).toEqual(ROWS);
  });

  it('counts its columns when there are some already', async () => {
    workbook.addSheet('Candidates', [
      [...HEADER, 'JD Eligible', 'JD Shortfall', 'JD Why'],
      [...ROWS[1]!, true, 0, 'because'],
    ]);
    const names = [...HEADER, 'JD Eligible', 'JD Shortfall', 'JD Why'];
    await insertFormulas(await request({ names, rows: { first: 1, last: 1 } }));
    expect(values(0, 6, 0, 8)).toEqual([['JD Eligible (2)', 'JD Shortfall (2)', 'JD Why (2)']]);
  });
});

describe('a second time', () => {
  const NAMES = [...HEADER, 'JD Eligible', 'JD Shortfall', 'JD Why'];
  const GRADE: FactSources = { ...SOURCES, grade: { constant: 'NOB' } };

  it('puts the formulas of now into the columns that stand there', async () => {
    workbook.addSheet('Candidates', ROWS);
    await insertFormulas(await request());
    expect(await insertFormulas(await request({ names: NAMES, sources: GRADE }))).toEqual({
      kind: 'replaced',
      address: 'D1:F3',
    });
    expect(values(0, 0, 0, 5)).toEqual([NAMES]);
    expect(workbook.book.sheet('Candidates').usedArea(false)!.right).toBe(5);
    expect(formulas(1, 3, 1, 5)).toEqual([
      [
        '=JD.ELIGIBLE("NOB",B2:B3,C2:C3)',
        '=JD.SHORTFALL("NOB",B2:B3,C2:C3)',
        '=JD.WHY("NOB",B2:B3,C2:C3)',
      ],
    ]);
  });

  it('does so in each row of a table', async () => {
    workbook.addSheet('Candidates', ROWS);
    putTable();
    await insertFormulas(await request());
    await insertFormulas(await request({ names: NAMES, sources: GRADE }));
    expect(workbook.book.sheet('Candidates').tables()[0]!.area).toEqual(area(0, 0, 2, 5));
    expect(formulas(1, 3, 2, 3)).toEqual([
      ['=JD.ELIGIBLE("NOB",B2,C2)'],
      ['=JD.ELIGIBLE("NOB",B3,C3)'],
    ]);
  });

  it('does not bring back a column that was deleted', async () => {
    workbook.addSheet('Candidates', ROWS);
    await insertFormulas(await request());
    workbook.book.sheet('Candidates').write(area(0, 5, 2, 5), [[''], [''], ['']]);
    const names = NAMES.slice(0, -1);
    await insertFormulas(await request({ names, sources: GRADE }));
    expect(values(0, 3, 0, 5)).toEqual([['JD Eligible', 'JD Shortfall', '']]);
  });

  it('leaves what somebody typed among them, and adds its own beside it', async () => {
    workbook.addSheet('Candidates', ROWS);
    putTable();
    await insertFormulas(await request());
    workbook.book.sheet('Candidates').write(area(2, 3, 2, 3), [['by the panel']]);
    expect(await insertFormulas(await request({ names: NAMES }))).toMatchObject({
      kind: 'inserted',
    });
    expect(values(2, 3, 2, 3)).toEqual([['by the panel']]);
    expect(values(0, 6, 0, 6)).toEqual([['JD Eligible (2)']]);
  });

  it('leaves the formulas as they were when Excel refuses half way', async () => {
    workbook.addSheet('Candidates', ROWS);
    await insertFormulas(await request());
    const before = formulas(0, 0, 2, 5);
    const asked = await request({ names: NAMES, sources: GRADE });
    let writes = 0;
    workbook.dispatcher.beforeBatch = () => (++writes === 6 ? 'AccessDenied' : null);
    await expect(insertFormulas(asked)).rejects.toBeInstanceOf(WorkbookError);
    workbook.dispatcher.beforeBatch = null;
    expect(formulas(0, 0, 2, 5)).toEqual(before);
  });
});

describe('in a table', () => {
  it('widens the table and writes one formula a row', async () => {
    workbook.addSheet('Candidates', ROWS);
    putTable();
    await insertFormulas(await request());
    expect(workbook.book.sheet('Candidates').tables()[0]!.area).toEqual(area(0, 0, 2, 5));
    expect(formulas(1, 3, 2, 3)).toEqual([['=JD.ELIGIBLE(A2,B2,C2)'], ['=JD.ELIGIBLE(A3,B3,C3)']]);
  });

  it('writes each formula beside its candidate, whatever a filter hides, and the filter stays', async () => {
    workbook.addSheet('Candidates', [HEADER, ...ROWS.slice(1), ...ROWS.slice(1)]);
    putTable(4);
    const sheet = workbook.book.sheet('Candidates');
    const { id } = sheet.tables()[0]!;
    const hidden = String(ROWS[1]![0]);
    const shown = { filterOn: 'Values', values: [String(ROWS[2]![0])] };
    workbook.context.filters.set(id, new Map([[0, shown]]));
    [1, 2, 3, 4].forEach((row) =>
      sheet.hideRows(row, row, String(sheet.values(area(row, 0, row, 0))[0]![0]) === hidden),
    );
    await insertFormulas(await request({ rows: { first: 1, last: 4 } }));
    expect(formulas(1, 3, 4, 3)).toEqual(
      [2, 3, 4, 5].map((row) => [`=JD.ELIGIBLE(A${row},B${row},C${row})`]),
    );
    expect([...workbook.context.filters.get(id)!]).toEqual([[0, shown]]);
  });

  it('writes nothing where something stands, and says what is free', async () => {
    workbook.addSheet('Candidates', [[...HEADER], [...ROWS[1]!, '', 'note'], ROWS[2]!]);
    putTable();
    const before = workbook.values('Candidates');
    const insertion = await insertFormulas(await request());
    expect(insertion).toEqual({
      kind: 'taken',
      address: 'D1:F3',
      free: { at: 5, address: 'F1:H3' },
    });
    expect(workbook.values('Candidates')).toEqual(before);
  });

  it('spills into the free columns when told to', async () => {
    workbook.addSheet('Candidates', [[...HEADER], [...ROWS[1]!, '', 'note'], ROWS[2]!]);
    putTable();
    expect(await insertFormulas(await request({ at: 5 }))).toMatchObject({ kind: 'inserted' });
    expect(workbook.book.sheet('Candidates').tables()[0]!.area).toEqual(area(0, 0, 2, 2));
    expect(formulas(1, 5, 1, 5)).toEqual([['=JD.ELIGIBLE(A2:A3,B2:B3,C2:C3)']]);
    expect(values(1, 4, 1, 4)).toEqual([['note']]);
  });

  it('takes no cell for free that holds a formula with nothing to show', async () => {
    workbook.close();
    workbook = testWorkbook({ calculate: () => '' });
    workbook.addSheet('Candidates', [...ROWS, [], ['', '', '', '', '', '', 'a note below']]);
    putTable();
    const { Excel } = workbook;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Candidates').getRange('D2').formulas = [['=IF(1,"")']];
      await context.sync();
    });
    expect(await insertFormulas(await request())).toMatchObject({ kind: 'taken', free: { at: 4 } });
  });
});

it('leaves the sheet as it was when Excel refuses half way', async () => {
  workbook.addSheet('Candidates', ROWS);
  putTable();
  const asked = await request();
  const before = workbook.values('Candidates');
  let batches = 0;
  // The table is wider and the header written by then.
  workbook.dispatcher.beforeBatch = () => {
    batches += 1;
    return batches === 4 ? 'AccessDenied' : null;
  };
  const error = await insertFormulas(asked).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(WorkbookError);
  workbook.dispatcher.beforeBatch = null;
  expect(workbook.values('Candidates')).toEqual(before);
  expect(workbook.book.sheet('Candidates').tables()[0]!.area).toEqual(area(0, 0, 2, 2));
});

it('reads the answers by rows', async () => {
  workbook.addSheet('Candidates', [
    ['JD Eligible'],
    [true],
    [true],
    [false],
    ['#N/A'],
    [''],
    ['#BUSY!'],
  ]);
  const { place } = await request();
  const answers = await readAnswers(place, 0, { first: 1, last: 6 });
  expect(answers).toMatchObject({
    eligible: { count: 2, runs: [[2, 3]] },
    notEligible: { count: 1, runs: [[4, 4]] },
    undecided: { count: 1, runs: [[5, 5]] },
    pending: 1,
  });
});
