import { findSource } from '../../../src/excel/source/find-source';
import { readHead } from '../../../src/excel/source/read-source';
import {
  runMapping,
  type MappingOptions,
  type MappingRequest,
} from '../../../src/excel/mapping/run-mapping';
import type { SourcePlace } from '../../../src/excel/request/source-place';
import { WorkbookError } from '../../../src/excel/request/workbook-error';
import { OUTCOMES } from '../../../src/assessment/assessment';
import { MAPPING_COLUMNS } from '../../../src/assessment/mapping-columns';
import { recogniseColumns } from '../../../src/staffing-export/columns';
import type { Cell } from '../../../src/staffing-export/export-layout';
import { findHeader } from '../../../src/staffing-export/find-header';
import { GENEVA } from '../../../src/staffing-export/value-words';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

const HEADER = [
  'Position No',
  'Position title',
  'Grade',
  'Duty station',
  'Funding',
  'Contract',
  'Incumbent',
];
const ROWS: Cell[][] = [
  HEADER,
  ['00123', 'Driver', 'G2', 'Lusaka', 'Regular budget', 'Fixed-term', 'A'],
  [1002, 'Programme Officer', 'NOB', 'Dakar', 'RB', 'WLT', 'B'],
  ['', '', '', '', '', '', ''],
  ['1-2', '=cmd|calc', 'G5', 'Lima', 'TC', 'FT', ''],
  ['=1+1', 'Finance Assistant', 'G5', 'Geneva', 'Regular budget', 'FT', 'C'],
  ['Total', 4, '', '', '', '', ''],
];

let workbook: TestWorkbook;
beforeEach(() => {
  workbook = testWorkbook();
});
afterEach(() => workbook.close());

async function activePlace(): Promise<SourcePlace> {
  const finding = await findSource();
  if (finding.kind !== 'cells') throw new Error(`Found ${finding.kind}`);
  return finding.place;
}

async function requestFor(place: SourcePlace): Promise<MappingRequest> {
  const head = await readHead(place, 100);
  const header = findHeader(head);
  if ('problem' in header) throw new Error(header.problem);
  const headerEnd = header.offset + header.rows;
  return {
    place,
    layout: {
      headerOffset: header.offset,
      headerRows: header.rows,
      columns: recogniseColumns(header.names, head.slice(headerEnd)),
    },
    reading: { constants: {}, assignments: {}, headquarters: GENEVA },
    assessment: { assignedOn: { year: 2026, month: 3, day: 1 }, effectiveOn: {} },
    displayLanguage: 'en-US',
  };
}

async function mapActiveSheet(options?: MappingOptions) {
  return runMapping(await requestFor(await activePlace()), options);
}

/** Everything that a run must leave alone when it fails. */
function snapshot() {
  return workbook.sheetNames().map((name) => [name, workbook.values(name)]);
}

it('writes one row for each position, and none for blank rows and totals', async () => {
  workbook.addSheet('Export', ROWS);
  const summary = await mapActiveSheet();

  const result = workbook.values('JD Mapping');
  expect(result[0]).toEqual([...HEADER.slice(0, 3), ...MAPPING_COLUMNS, ...HEADER.slice(3)]);
  expect(result.slice(1).map((row) => row[1])).toEqual([
    'Driver',
    'Programme Officer',
    '=cmd|calc',
    'Finance Assistant',
  ]);
  expect(summary.positions).toBe(4);
  expect(summary.skipped).toEqual([
    { why: 'blank', count: 1, runs: [[4, 4]] },
    { why: 'total', count: 1, runs: [[7, 7]] },
  ]);
});

it('leaves text text and numbers numbers, and makes no formula', async () => {
  workbook.addSheet('Export', ROWS);
  await mapActiveSheet();
  expect(
    workbook
      .values('JD Mapping')
      .slice(1)
      .map((row) => row[0]),
  ).toEqual(['00123', 1002, '1-2', '=1+1']);
  const used = workbook.book.sheet('JD Mapping').usedArea(true)!;
  expect(workbook.book.sheet('JD Mapping').formulas(used).flat().join('')).toBe('');
});

it('never changes the source', async () => {
  workbook.addSheet('Export', ROWS);
  const before = workbook.values('Export');
  await mapActiveSheet();
  expect(workbook.values('Export')).toEqual(before);
});

it('stands beside the source as a table that is shown', async () => {
  workbook.addSheet('Export', ROWS);
  workbook.book.addSheet('Notes');
  await mapActiveSheet();
  expect(workbook.sheetNames()).toEqual(['Sheet1', 'Export', 'JD Mapping', 'Notes']);
  const sheet = workbook.book.activeSheet();
  expect(sheet.name).toBe('JD Mapping');
  expect(sheet.visibility).toBe('Visible');
  expect(sheet.frozen).toEqual({ rows: 1, columns: 3 });
  const last = HEADER.length + 11;
  expect(workbook.context.outlines.get(sheet.id)).toEqual([
    { top: 0, bottom: 1_048_575, left: last - 3, right: last },
  ]);
  expect(workbook.context.pageLayouts.get(sheet.id)).toEqual({
    orientation: 'Landscape',
    zoom: { horizontalFitToPages: 1 },
    titleRows: { first: 0, last: 0 },
  });
  expect(sheet.tables().map(({ name, area }) => [name, area])).toEqual([
    ['JD_Mapping', { top: 0, left: 0, bottom: 4, right: HEADER.length + 11 }],
  ]);
  expect(sheet.conditionalFormats()).toHaveLength(OUTCOMES.length);
});

it('has the answer in view on a screen of 1366 by 768, beside the pane at its widest', async () => {
  const SCREEN = 1366;
  const PANE = 450;
  const ROW_NUMBERS_AND_SCROLL_BAR = 52;
  const wide = ROWS.map((row, at) => (at === 0 ? row : row.map((cell) => `${cell} `.repeat(9))));
  workbook.addSheet('Export', [...ROWS, ...wide.slice(1, 3)]);
  await mapActiveSheet();
  const sheet = workbook.book.sheet('JD Mapping');
  const [header] = workbook.values('JD Mapping');
  const last = header!.indexOf('Allocated grade');
  expect(header!.slice(0, last + 1)).toEqual([
    ...HEADER.slice(0, 3),
    'Outcome',
    'Job family',
    'Generic title',
    'Allocated grade',
  ]);
  const pixels = header!
    .slice(0, last + 1)
    .reduce<number>((sum, _, column) => sum + sheet.columnWidth(column), 0);
  expect(pixels).toBeLessThanOrEqual(SCREEN - PANE - ROW_NUMBERS_AND_SCROLL_BAR);
});

it('replaces the result of the last run', async () => {
  const id = workbook.addSheet('Export', ROWS);
  await mapActiveSheet();
  const first = workbook.values('JD Mapping');
  workbook.book.activate(id);
  await mapActiveSheet();
  expect(workbook.sheetNames()).toEqual(['Sheet1', 'Export', 'JD Mapping']);
  expect(workbook.values('JD Mapping')).toEqual(first);
  expect(
    workbook.book
      .sheet('JD Mapping')
      .tables()
      .map(({ name }) => name),
  ).toEqual(['JD_Mapping']);
});

it('keeps an earlier result that the user renamed', async () => {
  const id = workbook.addSheet('Export', ROWS);
  await mapActiveSheet();
  workbook.book.sheet('JD Mapping').name = 'March';
  workbook.book.activate(id);
  await mapActiveSheet();
  expect(workbook.sheetNames()).toEqual(['Sheet1', 'Export', 'JD Mapping', 'March']);
  expect(workbook.book.sheet('March').tables()[0]!.name).toBe('JD_Mapping_2');
});

it('gives way to no column of the source with a name of ours', async () => {
  workbook.addSheet('Export', [
    ['Position title', 'Grade', 'Outcome', 'outcome'],
    ['Driver', 'G2', 'x', 'y'],
  ]);
  await mapActiveSheet();
  expect(workbook.values('JD Mapping')[0]).toEqual([
    'Position title',
    'Grade',
    ...MAPPING_COLUMNS,
    'Outcome (source)',
    expect.stringMatching(/^outcome/),
  ]);
});

it('keeps dates dates', async () => {
  workbook.addSheet('Export', [
    ['Position title', 'Grade', 'Contract end date'],
    ['Driver', 'G2', 46000],
  ]);
  workbook.book
    .sheet('Export')
    .applyFormat({ top: 1, left: 2, bottom: 1, right: 2 }, { numberFormat: 'dd.mm.yyyy' });
  await mapActiveSheet();
  const at = workbook.values('JD Mapping')[0]!.indexOf('Contract end date');
  const cell = { top: 1, left: at, bottom: 1, right: at };
  expect(workbook.book.sheet('JD Mapping').values(cell)).toEqual([[46000]]);
  expect(workbook.book.sheet('JD Mapping').numberFormats(cell)).toEqual([['dd.mm.yyyy']]);
});

it('maps the selected table alone', async () => {
  const id = workbook.addSheet('Export', [...ROWS.slice(0, 3), ['outside'], ['outside']]);
  const table = { top: 0, left: 0, bottom: 2, right: 6 };
  await workbook.book.sheet('Export').putTable({
    id: 'table',
    name: 'Staff',
    area: table,
    style: '',
    showBandedRows: false,
    showFilterButton: true,
  });
  workbook.book.select({ sheetId: id, areas: [{ top: 1, left: 1, bottom: 1, right: 1 }] });
  const place = await activePlace();
  expect(place).toMatchObject({ tableName: 'Staff', address: 'A1:G3' });
  expect((await mapActiveSheet()).positions).toBe(2);
});

it('reports progress to the last row', async () => {
  workbook.addSheet('Export', ROWS);
  const seen: number[] = [];
  await mapActiveSheet({ onProgress: ({ rowsDone }) => seen.push(rowsDone) });
  expect(seen.at(-1)).toBe(ROWS.length - 1);
});

it('leaves the workbook as it was when cancelled', async () => {
  const id = workbook.addSheet('Export', ROWS);
  await mapActiveSheet();
  workbook.book.activate(id);
  const before = snapshot();
  const cancel = new AbortController();
  const run = mapActiveSheet({ signal: cancel.signal, onProgress: () => cancel.abort() });
  await expect(run).rejects.toMatchObject({ name: 'AbortError' });
  expect(snapshot()).toEqual(before);
});

describe('what stands in the way', () => {
  async function expectProblem(run: Promise<unknown>, problem: string) {
    const error = await run.then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(WorkbookError);
    expect((error as WorkbookError).problem).toBe(problem);
  }

  it('a sheet that vanishes during the run', async () => {
    const id = workbook.addSheet('Export', ROWS);
    const request = await requestFor(await activePlace());
    const isThere = () => workbook.sheetNames().includes('Export');
    const run = runMapping(request, {
      onProgress: () => isThere() && workbook.book.deleteSheet(id),
    });
    await expectProblem(run, 'sheet vanished');
    expect(workbook.sheetNames()).toEqual(['Sheet1']);
  });

  it('a sheet of the user’s own with the result’s name', async () => {
    workbook.addSheet('JD Mapping', [['mine']]);
    workbook.addSheet('Export', ROWS);
    const before = snapshot();
    await expectProblem(mapActiveSheet(), 'result name taken');
    expect(snapshot()).toEqual(before);
  });

  it('a workbook whose structure is protected', async () => {
    workbook.addSheet('Export', ROWS);
    const before = snapshot();
    const request = await requestFor(await activePlace());
    // The batch that adds the sheet is the only one that names it so.
    const execute = workbook.dispatcher.execute.bind(workbook.dispatcher);
    workbook.dispatcher.execute = (body, flags) => {
      const adds = body.includes('"Add"') && body.includes('(in progress)');
      workbook.dispatcher.beforeBatch = () => (adds ? 'AccessDenied' : null);
      return execute(body, flags);
    };
    await expectProblem(runMapping(request), 'workbook protected');
    expect(snapshot()).toEqual(before);
  });

  it('a protected result', async () => {
    const id = workbook.addSheet('Export', ROWS);
    await mapActiveSheet();
    workbook.context.protectedSheets.set(workbook.book.sheet('JD Mapping').id, '');
    workbook.book.activate(id);
    const before = snapshot();
    await expectProblem(mapActiveSheet(), 'result protected');
    expect(snapshot()).toEqual(before);
  });

  it('a header without rows', async () => {
    workbook.addSheet('Export', [HEADER]);
    await expectProblem(mapActiveSheet(), 'no positions');
    expect(workbook.sheetNames()).toEqual(['Sheet1', 'Export']);
  });

  it('not a protected source, which is only read', async () => {
    const id = workbook.addSheet('Export', ROWS);
    workbook.context.protectedSheets.set(id, '');
    expect((await activePlace()).isProtected).toBe(true);
    expect((await mapActiveSheet()).positions).toBe(4);
  });
});

describe('an Excel that refuses', () => {
  it.each(['ActivityLimitReached', 'ServiceNotAvailable', 'RequestAborted'] as const)(
    'once, with %s: the run waits and goes on',
    async (code) => {
      workbook.addSheet('Export', ROWS);
      const request = await requestFor(await activePlace());
      const at = workbook.dispatcher.batches + 4;
      workbook.dispatcher.beforeBatch = (batch) => (batch === at ? code : null);
      expect((await runMapping(request)).positions).toBe(4);
      expect(workbook.values('JD Mapping')).toHaveLength(5);
    },
  );

  it('every request in turn: the result is complete, or the workbook is as before', async () => {
    const id = workbook.addSheet('Export', ROWS);
    const request = await requestFor(await activePlace());
    await runMapping(request);
    const complete = snapshot();
    let refused = 0;
    for (let nth = 1; ; nth++) {
      workbook.book.activate(id);
      const before = snapshot();
      const at = workbook.dispatcher.batches + nth;
      let reached = false;
      workbook.dispatcher.beforeBatch = (batch) => {
        if (batch === at) reached = true;
        return batch === at ? 'GeneralException' : null;
      };
      const ended = await runMapping(request).then(
        () => 'complete',
        (error: unknown) => error,
      );
      workbook.dispatcher.beforeBatch = null;
      if (!reached) break;
      refused += 1;
      if (ended === 'complete') expect(snapshot()).toEqual(complete);
      else {
        expect(ended).toBeInstanceOf(WorkbookError);
        expect(snapshot()).toEqual(before);
      }
    }
    expect(refused).toBeGreaterThan(5);
  });
});
