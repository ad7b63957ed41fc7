import { readOutcomes } from '../../../src/excel/outcomes/read-outcomes';
import { stationsShown } from '../../../src/excel/outcomes/summary-plan';
import { writeSummary } from '../../../src/excel/outcomes/write-summary';
import type { Cell } from '../../../src/staffing-export/export-layout';
import { ApiError } from '../../../src/workbench/api-error';
import { PageLayout } from '../../../src/workbench/object-model/page-layout';
import { mapActiveSheet } from '../review-result';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

const HEADER = ['Position number', 'Job title', 'Grade', 'Duty station', 'Funding', 'Contract'];
const post = (number: string, title: string, grade: string, station: string): Cell[] => [
  number,
  title,
  grade,
  station,
  'Regular budget',
  'Fixed-term',
];
const EXPORT = [
  HEADER,
  post('P-1', 'Driver', 'G2', 'Lusaka'),
  post('P-2', 'Finance Assistant', 'G5', '=cmd|x'),
  post('P-3', 'Driver', 'G2', 'lusaka'),
];

let workbook: TestWorkbook;
beforeEach(() => {
  workbook = testWorkbook();
});
afterEach(() => workbook.close());

function cellsOf(sheetName: string): Cell[][] {
  const sheet = workbook.book.sheet(sheetName);
  const area = { ...sheet.usedArea(false)!, top: 0, left: 0 };
  const values = sheet.values(area);
  return sheet
    .formulas(area)
    .map((row, top) => row.map((formula, left) => formula || values[top]![left]!));
}

const rowOf = (label: string) => cellsOf('JD Summary').find(([first]) => first === label)!;

it('is printed a page wide, on its side, and shows no gridlines', async () => {
  workbook.addSheet('Export', EXPORT);
  await mapActiveSheet();
  await writeSummary('en-US');
  const sheet = workbook.book.sheet('JD Summary');
  expect(workbook.context.pageLayouts.get(sheet.id)).toMatchObject({
    orientation: 'Landscape',
    zoom: { horizontalFitToPages: 1 },
  });
  expect(sheet.showGridlines).toBe(false);
});

it('comes whole where Excel refuses pages and gridlines', async () => {
  workbook.addSheet('Export', EXPORT);
  await mapActiveSheet();
  const refuse = jest.spyOn(PageLayout.prototype, 'orientation', 'set').mockImplementation(() => {
    throw new ApiError('GeneralException');
  });
  expect(await writeSummary('en-US')).toEqual({ charts: 'drawn' });
  expect(refuse).toHaveBeenCalled();
  refuse.mockRestore();
  expect(rowOf('Positions')[1]).toBe('=ROWS(JD_Mapping[Outcome])');
  expect(workbook.sheetNames().filter((name) => name.includes('progress'))).toEqual([]);
});

it('writes formulas over the table, and Excel’s charts', async () => {
  workbook.addSheet('Export', EXPORT);
  await mapActiveSheet();
  expect(await writeSummary('en-US')).toEqual({ charts: 'drawn' });
  expect(workbook.sheetNames().slice(1)).toEqual(['Export', 'JD Mapping', 'JD Summary']);
  expect(rowOf('Positions')[1]).toBe('=ROWS(JD_Mapping[Outcome])');
  expect(rowOf('With an allocated grade, not yet verified')[1]).toBe(
    '=COUNTIFS(JD_Mapping[Allocated grade],"?*",JD_Mapping[Verified],"")',
  );
  // Excel counts both spellings of a station together, and a hostile one is a text.
  expect(rowOf('Lusaka').join()).toContain('COUNTIFS(JD_Mapping[Duty station],"=Lusaka"');
  expect(rowOf('lusaka')).toBeUndefined();
  const values = workbook.values('JD Summary').map(([label]) => label);
  expect(values).toContain('=cmd|x');
  expect(workbook.context.chartsShown().map(({ name }) => name)).toEqual([
    'JD Outcomes',
    'JD Families by grade',
    'JD Families by outcome',
    'JD Stations by outcome',
  ]);
});

it('takes the place of the last summary, and leaves a sheet of the user’s own alone', async () => {
  workbook.addSheet('Export', EXPORT);
  await mapActiveSheet('fr-FR');
  await writeSummary('fr-FR');
  // Whoever opens it, a workbook has one language.
  await writeSummary('en-US');
  expect(workbook.sheetNames().slice(1)).toEqual(['Export', 'JD Mapping', 'JD Summary']);
  expect(workbook.values('JD Summary')[0]![0]).toBe('Synthèse du rattachement');
  expect(workbook.context.chartsShown()).toHaveLength(4);

  workbook.book.deleteSheet(workbook.book.sheet('JD Summary').id);
  workbook.addSheet('JD Summary', [['mine']]);
  await expect(writeSummary('en-US')).rejects.toMatchObject({
    problem: 'result name taken',
    where: 'JD Summary',
  });
  expect(workbook.values('JD Summary')).toEqual([['mine']]);
});

it('counts in the language that the result is written in', async () => {
  workbook.addSheet('Export', EXPORT);
  await mapActiveSheet('es-ES');
  await writeSummary('en-US');
  const formulas = cellsOf('JD Summary').flat().join();
  expect(formulas).toContain('COUNTIFS(JD_Mapping[Outcome],"=Sin cambios")');
});

it('is written without charts where Excel lacks them', async () => {
  workbook.addSheet('Export', EXPORT);
  await mapActiveSheet();
  const call = workbook.dispatcher.call.bind(workbook.dispatcher);
  jest.spyOn(workbook.dispatcher, 'call').mockImplementation(async (object, name, args) => {
    if (object.constructor.name === 'ChartCollection') {
      const { ApiError } = await import('../../../src/workbench/api-error');
      throw new ApiError('ApiNotFound');
    }
    return call(object, name, args);
  });
  expect(await writeSummary('en-US')).toEqual({ charts: 'not supported' });
  expect(rowOf('Positions')[1]).toBe('=ROWS(JD_Mapping[Outcome])');
});

it.each([
  [300, 8, 30],
  [100_000, 8, 30],
  [1_048_575, 8, 30],
  [1_048_575, 13, 20],
])('shows fewer stations the longer the table is: %i rows', (rows, outcomes, expected) => {
  expect(stationsShown(rows, outcomes)).toBe(expected);
});

it('counts a part of a post as one, in the sheet and in the pane', async () => {
  const posts: Cell[] = ['Number of posts', 3, 0.5, 1, 2, 2];
  const rows = [
    ...EXPORT,
    post('P-4', 'Driver', 'G3', 'Lusaka'),
    post('P-5', 'Clerk', 'G4', 'Lima'),
  ];
  workbook.addSheet(
    'Export',
    rows.map((row, index) => [...row, posts[index]!]),
  );
  await mapActiveSheet();
  await writeSummary('en-US');
  const column = 'JD_Mapping[Number of posts]';
  expect(rowOf('Posts')[1]).toBe(
    `=SUM(${column})+COUNTIFS(${column},"")+COUNTIFS(${column},"?*")` +
      `-SUMIFS(${column},${column},">0",${column},"<1")+COUNTIFS(${column},">0",${column},"<1")`,
  );
  expect(cellsOf('JD Summary').flat().join()).toContain('A part of a post, such as 0.5');
  expect(await readOutcomes()).toMatchObject({ posts: { count: 9, hasParts: true } });
});

it('counts posts where a column says how many a row stands for', async () => {
  const posts: Cell[] = ['Number of posts', 3, 1, '', 2, '2'];
  const rows = [
    ...EXPORT,
    post('P-4', 'Driver', 'G3', 'Lusaka'),
    post('P-5', 'Clerk', 'G4', 'Lima'),
  ];
  workbook.addSheet(
    'Export',
    rows.map((row, index) => [...row, posts[index]!]),
  );
  await mapActiveSheet();
  await writeSummary('en-US');
  const column = 'JD_Mapping[Number of posts]';
  expect(rowOf('Posts')[1]).toBe(`=SUM(${column})+COUNTIFS(${column},"")+COUNTIFS(${column},"?*")`);
  const verified = 'JD_Mapping[Allocated grade],"?*",JD_Mapping[Verified],"?*"';
  expect(rowOf('With an allocated grade, verified')[1]).toBe(
    `=SUMIFS(${column},${verified})+COUNTIFS(${verified},${column},"")+COUNTIFS(${verified},${column},"?*")`,
  );
  const lusaka = 'JD_Mapping[Duty station],"=Lusaka"';
  expect(rowOf('Lusaka').filter(Boolean).at(-1)).toBe(
    `=SUMIFS(${column},${lusaka})+COUNTIFS(${lusaka},${column},"")+COUNTIFS(${lusaka},${column},"?*")`,
  );
  expect(cellsOf('JD Summary').flat().join()).toContain('the column Number of posts says');

  // What the pane counts is what the formulas come to: three, one, one, two and two.
  const figures = await readOutcomes();
  expect(figures).toMatchObject({
    positions: 5,
    posts: { column: 'Number of posts', count: 9 },
  });
  const sums = (of: 'count' | 'rows') =>
    figures.outcomes.reduce((sum, outcome) => sum + outcome[of]!, 0);
  expect([sums('count'), sums('rows')]).toEqual([9, 5]);
  expect(figures.families.find(({ family }) => family === 'Drivers')?.grades).toEqual([
    { text: 'G2', count: 4, rows: 2 },
    { text: 'G3', count: 2, rows: 1 },
  ]);
  // A number that is written as text is one for the formulas too.
  expect(workbook.values('JD Mapping').map((row) => row.at(-1))).not.toContain('2');
});
