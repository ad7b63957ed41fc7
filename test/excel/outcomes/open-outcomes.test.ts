import { openOutcomes } from '../../../src/excel/outcomes/open-outcomes';
import { readPositionChanges, selectChanged } from '../../../src/excel/outcomes/read-changes';
import { readOutcomes } from '../../../src/excel/outcomes/read-outcomes';
import { selectResultRows } from '../../../src/excel/result/select-result-rows';
import { ALL_ROWS, type RowFacets } from '../../../src/review/narrow-rows';
import type { Cell } from '../../../src/staffing-export/export-layout';
import { mapActiveSheet } from '../review-result';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

const HEADER = ['Position number', 'Job title', 'Grade', 'Unit', 'Duty station', 'Funding', 'FTE'];
const post = (number: string, title: string, grade: string, unit: string, at: string): Cell[] => [
  number,
  title,
  grade,
  unit,
  at,
  'Regular budget',
  1,
];
const EXPORT = [
  HEADER,
  post('P-1', 'Driver', 'GS-2/IV', 'CO-Lusaka', 'Lusaka'),
  post('P-2', 'Finance Assistant', 'G5', 'CO-Dakar', 'Dakar'),
  post('P-3', 'Driver', 'G2', 'CO-Dakar', ' Dakar '),
  post('P-4', 'Driver', 'G3', 'CO-Dakar', 'Dakar'),
  post('P-5', 'Driver', 'G2', 'CO-Lusaka', 'Lusaka'),
];

let workbook: TestWorkbook;
beforeEach(() => {
  workbook = testWorkbook();
});
afterEach(() => workbook.close());

const narrowed = (facets: Partial<RowFacets>) => ({ ...ALL_ROWS, ...facets });

it('counts all as the other reading does', async () => {
  workbook.addSheet('Export', EXPORT);
  await mapActiveSheet();
  const outcomes = await openOutcomes('en-US');
  expect(outcomes.count(ALL_ROWS)).toEqual(await readOutcomes());
});

it.each([
  [{ station: 'Dakar' }, 3],
  [{ unit: 'CO-Lusaka' }, 2],
  // By the grade, however it is written.
  [{ grade: 'G2' }, 3],
  [{ grade: 'G2', unit: 'CO-Dakar' }, 1],
  [{ family: 'Drivers', station: 'Dakar' }, 2],
  [{ station: 'Nowhere' }, 0],
] as const)(
  'counts what %j lets through, and its links select as many',
  async (wanted, expected) => {
    workbook.addSheet('Export', EXPORT);
    await mapActiveSheet();
    const facets = narrowed(wanted);
    const figures = (await openOutcomes('en-US')).count(facets);
    expect(figures.positions).toBe(expected);
    const sum = figures.outcomes.reduce((total, { count }) => total + count, 0);
    expect(sum).toBe(expected);
    for (const { text, count, rows = count } of figures.outcomes) {
      const shown = await selectResultRows({ Outcome: text }, { facets, displayLanguage: 'en-US' });
      expect(shown).toMatchObject({ rows });
    }
  },
);

it('leaves exactly these rows in the table where they cannot be selected at once', async () => {
  workbook.addSheet('Export', EXPORT);
  await mapActiveSheet();
  const sheet = workbook.book.sheet('JD Mapping');
  const facets = narrowed({ grade: 'G2' });
  expect(
    await selectResultRows({ 'Job family': 'Drivers' }, { facets, displayLanguage: 'en-US' }),
  ).toEqual({ how: 'filtered', rows: 3 });
  expect([1, 2, 3, 4, 5].filter((row) => !sheet.isRowHidden(row))).toEqual([1, 3, 5]);
});

it('counts the changes of the positions that are let through, and selects them', async () => {
  workbook.addSheet('June', EXPORT);
  await mapActiveSheet();
  workbook.addSheet('July', [
    HEADER,
    post('P-1', 'Messenger', 'G2', 'CO-Lusaka', 'Lusaka'),
    post('P-3', 'Messenger', 'G2', 'CO-Dakar', 'Dakar'),
    post('P-5', 'Messenger', 'G2', 'CO-Dakar', 'Dakar'),
    post('P-9', 'Driver', 'G2', 'CO-Lusaka', 'Lusaka'),
  ]);
  await mapActiveSheet();
  const outcomes = await openOutcomes('en-US');
  const changes = await readPositionChanges();
  const facets = narrowed({ unit: 'CO-Dakar' });
  expect(outcomes.countChanges(facets, changes)).toMatchObject({ title: 2, new: 0, gone: 0 });
  expect(outcomes.countChanges(ALL_ROWS, changes)).toMatchObject({ title: 3, new: 1 });
  expect(await selectChanged(['title'], 'en-US', facets)).toEqual({ how: 'selected', rows: 2 });
  expect(await selectChanged(['new'], 'en-US', facets)).toEqual({ how: 'none' });
});
