import { readOutcomes } from '../../../src/excel/outcomes/read-outcomes';
import { clearResultFilters, selectResultRows } from '../../../src/excel/result/select-result-rows';
import { selectSourceRows } from '../../../src/excel/source/select-source-rows';
import type { RowGroup } from '../../../src/excel/request/row-runs';
import { MAPPING_COLUMNS, type MappingColumn } from '../../../src/assessment/mapping-columns';
import type { Cell } from '../../../src/staffing-export/export-layout';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

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

const outcomes = (...texts: string[]) => texts.map((Outcome) => ({ Outcome }));

const hiddenRows = () => {
  const sheet = workbook.book.sheet('JD Mapping');
  const { bottom } = sheet.usedArea(true)!;
  return Array.from({ length: bottom + 1 }, (_, row) => row)
    .filter((row) => sheet.isRowHidden(row))
    .map((row) => row + 1);
};

const selectedRows = () =>
  workbook.book.selection().areas.map(({ top, bottom }) => [top + 1, bottom + 1]);

it('selects neighbouring rows as one area', async () => {
  await addResult(outcomes('Vacant', 'No change', 'No change', 'Vacant'));
  expect(await selectResultRows({ Outcome: 'No change' })).toEqual({ how: 'selected', rows: 2 });
  expect(workbook.book.activeSheet().name).toBe('JD Mapping');
  expect(selectedRows()).toEqual([[3, 4]]);
});

it('filters the table where this Excel cannot select the rows at once', async () => {
  await addResult(outcomes('Vacant', 'No change', 'Vacant', 'No change'));
  expect(await selectResultRows({ Outcome: 'Vacant' })).toEqual({ how: 'filtered', rows: 2 });
  expect(hiddenRows()).toEqual([3, 5]);

  await clearResultFilters();
  expect(hiddenRows()).toEqual([]);
});

it('takes an earlier filter off', async () => {
  await addResult(outcomes('Vacant', 'No change', 'Vacant', 'Benchmark'));
  await selectResultRows({ Outcome: 'Vacant' });
  expect(await selectResultRows({ Outcome: 'Benchmark' })).toEqual({
    how: 'selected',
    rows: 1,
    isUnfiltered: true,
  });
  expect(hiddenRows()).toEqual([]);
  expect(selectedRows()).toEqual([[5, 5]]);
});

it('finds the rows that need a review, whatever the reason', async () => {
  await addResult([{ Review: 'why' }, {}, { Review: 'why not' }]);
  expect(await selectResultRows({ Review: { any: true } })).toEqual({ how: 'filtered', rows: 2 });
  expect(hiddenRows()).toEqual([3]);
});

it('says that no row has it any more', async () => {
  await addResult([{ Outcome: 'Vacant' }]);
  expect(await selectResultRows({ Outcome: 'No change' })).toEqual({ how: 'none' });
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
      { text: 'Vacant', count: 1, verified: 0 },
      { text: 'No change', count: 2, verified: 1 },
      { text: 'Not covered', count: 1, verified: 0 },
    ],
    needReview: 1,
    // A row to which nothing is assigned is nobody's to verify.
    unverified: 2,
    verified: 1,
    progress: [{ text: 'AB', count: 1 }],
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

it('leads to cells of the source, one place after the other', async () => {
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
  const group: RowGroup = {
    count: 3,
    runs: [
      [5, 6],
      [9, 9],
    ],
  };
  const shown = [];
  for (const turn of [0, 1, 2]) {
    shown.push([await selectSourceRows(place, group, 1, turn), ...selectedRows()]);
  }
  const several = { how: 'one of several', places: 2 };
  expect(shown).toEqual([
    [{ ...several, row: 5, place: 1 }, [5, 6]],
    [{ ...several, row: 9, place: 2 }, [9, 9]],
    [{ ...several, row: 5, place: 1 }, [5, 6]],
  ]);
  expect(workbook.book.selection().areas[0]).toMatchObject({ left: 2, right: 2 });

  const one: RowGroup = { count: 2, runs: [[5, 6]] };
  expect(await selectSourceRows(place, one, null, 0)).toEqual({ how: 'selected', rows: 2 });
  expect(workbook.book.selection().areas).toEqual([{ top: 4, bottom: 5, left: 1, right: 3 }]);
});
