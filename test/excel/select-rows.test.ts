import { readOutcomes } from '../../src/excel/read-outcomes';
import { selectResultRows, selectSourceRows } from '../../src/excel/select-rows';
import { MAPPING_COLUMNS, type MappingColumn } from '../../src/assessment/mapping-row';
import type { Cell } from '../../src/staffing-export/export-layout';
import { testWorkbook, type TestWorkbook } from './workbook-of';

let workbook: TestWorkbook;
beforeEach(() => {
  workbook = testWorkbook();
});
afterEach(() => workbook.close());

/** A result table of one source column and ours. */
async function addResult(rows: readonly Partial<Record<MappingColumn, Cell>>[]): Promise<void> {
  const cells = rows.map((row, index) => [
    index,
    ...MAPPING_COLUMNS.map((name) => row[name] ?? ''),
  ]);
  workbook.addSheet('JD Mapping', [['Position', ...MAPPING_COLUMNS], ...cells]);
  await workbook.book.sheet('JD Mapping').putTable({
    id: 'result',
    name: 'JD_Mapping',
    area: { top: 0, left: 0, bottom: rows.length, right: MAPPING_COLUMNS.length },
    style: '',
    showBandedRows: false,
    showFilterButton: true,
  });
  workbook.book.activate(workbook.book.sheet('Sheet1').id);
}

const selectedRows = () =>
  workbook.book.selection().areas.map(({ top, bottom }) => [top + 1, bottom + 1]);

it('selects the rows with an outcome, neighbours as one area', async () => {
  await addResult(
    ['Vacant', 'No change', 'No change', 'Vacant', 'No change'].map((Outcome) => ({ Outcome })),
  );
  expect(await selectResultRows({ Outcome: 'No change' })).toEqual({ how: 'selected', rows: 3 });
  expect(workbook.book.activeSheet().name).toBe('JD Mapping');
  expect(selectedRows()).toEqual([
    [3, 4],
    [6, 6],
  ]);
});

it('selects the rows that need a review', async () => {
  await addResult([{ Review: 'why' }, {}, { Review: 'why not' }]);
  expect(await selectResultRows({ Review: { any: true } })).toEqual({ how: 'selected', rows: 2 });
  expect(selectedRows()).toEqual([
    [2, 2],
    [4, 4],
  ]);
});

it('filters the table where the rows are too scattered to select', async () => {
  await addResult(
    Array.from({ length: 200 }, (_, row) => ({ Outcome: row % 2 ? 'Vacant' : 'No change' })),
  );
  expect(await selectResultRows({ Outcome: 'Vacant' })).toEqual({ how: 'filtered', rows: 100 });
  const sheet = workbook.book.sheet('JD Mapping');
  expect([1, 2, 3, 4].map((row) => sheet.isRowHidden(row))).toEqual([true, false, true, false]);

  await selectResultRows({ Outcome: 'nothing like it' });
  await selectResultRows({ 'Job family': '' });
  expect([1, 2, 3, 4].map((row) => sheet.isRowHidden(row))).toEqual([false, false, false, false]);
});

it('says that no row has it any more', async () => {
  await addResult([{ Outcome: 'Vacant' }]);
  expect(await selectResultRows({ Outcome: 'No change' })).toEqual({ how: 'none', rows: 0 });
});

it('says that the result is gone', async () => {
  await expect(selectResultRows({ Outcome: 'Vacant' })).rejects.toMatchObject({
    problem: 'result vanished',
  });
  await expect(readOutcomes()).rejects.toMatchObject({ problem: 'result vanished' });
});

it('counts the table as it stands', async () => {
  await addResult([
    { Outcome: 'Vacant', 'Job family': 'Drivers', 'Allocated grade': 'G2', Review: 'x' },
    { Outcome: 'No change', 'Job family': 'Drivers', 'Allocated grade': 'G3', Verified: 'AB' },
    { Outcome: 'No change', 'Job family': 'Drivers', 'Allocated grade': 'G3' },
    { Outcome: 'Not covered' },
  ]);
  expect(await readOutcomes()).toEqual({
    positions: 4,
    outcomes: [
      { text: 'Vacant', count: 1 },
      { text: 'No change', count: 2 },
      { text: 'Not covered', count: 1 },
    ],
    needReview: 1,
    unverified: 3,
    families: [
      {
        family: 'Drivers',
        grades: [
          { text: 'G2', count: 1 },
          { text: 'G3', count: 2 },
        ],
      },
    ],
  });
});

it('selects cells of the source, as far as Excel selects at once', async () => {
  const sheetId = workbook.addSheet('Export', [['a', 'b', 'c']]);
  const place = {
    sheetId,
    sheetName: 'Export',
    tableName: null,
    address: 'B1:D400',
    isProtected: false,
    top: 0,
    left: 1,
    rowCount: 400,
    columnCount: 3,
  };
  expect(
    await selectSourceRows(
      place,
      {
        count: 3,
        runs: [
          [5, 6],
          [9, 9],
        ],
      },
      1,
    ),
  ).toEqual({
    how: 'selected',
    rows: 3,
  });
  expect(workbook.book.selection().areas).toEqual([
    { top: 4, bottom: 5, left: 2, right: 2 },
    { top: 8, bottom: 8, left: 2, right: 2 },
  ]);
  const runs = Array.from({ length: 100 }, (_, index) => [2 * index + 2, 2 * index + 2] as const);
  expect(await selectSourceRows(place, { count: 100, runs }, null)).toEqual({
    how: 'first ones selected',
    rows: 60,
  });
});
