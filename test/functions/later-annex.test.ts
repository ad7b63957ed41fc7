import { keepAddedFamilies } from '../../src/excel/catalogue/added-families';
import { readFrom, smallPath } from '../agreement-text/agreement-files';
import { laterFamily, STATISTICIANS } from '../agreements/later-families';
import { testWorkbook, type TestWorkbook } from '../excel/workbook-of';
import { cell, column, installExcelGlobals } from './excel-globals';

const { text: annex } = readFrom(smallPath('annex-2023.md'));
const NOW = { ...STATISTICIANS, from: { year: 2020, month: 1, day: 1 } };
const LATER = laterFamily(
  'Surveyors',
  { P3: 'Surveyor' },
  { from: { year: 2999, month: 1, day: 1 } },
);

let workbook: TestWorkbook;
let jd: typeof import('../../src/functions/functions');
beforeEach(async () => {
  workbook = testWorkbook();
  const { Office: office } = globalThis;
  installExcelGlobals();
  Object.assign(globalThis, { Office: office });
  jd = await import('../../src/functions/functions');
  await keepAddedFamilies(annex, [NOW, LATER]);
});
afterEach(() => workbook.close());

it('lists the families that count today, and describes them', async () => {
  const all = await jd.catalogue();
  expect(all).toHaveLength(1 + 44 + 3);
  expect(
    all.slice(-3).map(([agreement, family, grade, title]) => [agreement, family, grade, title]),
  ).toEqual([
    ['2023', 'Statisticians', 'P2', 'Survey Statistician'],
    ['2023', 'Statisticians', 'P3', 'Statistician'],
    ['2023', 'Statisticians', 'P4', 'Statistician'],
  ]);
  expect(await jd.catalogue(cell('statisticians') as never)).toHaveLength(4);
  expect(await jd.description(cell('Statisticians') as never, cell('P3') as never)).toMatchObject([
    ['Statistician, P3, Statisticians, advanced degree, 4 years (2023 Annex 7)'],
  ]);
});

it('matches their titles', async () => {
  // 2023 Art. 3: families beyond those introduced are to come, whatever the work.
  expect(
    await jd.family(column('Statistician', 'Surveyor', 'Driver'), column('P3', 'P3', 'G2')),
  ).toEqual(column('Statisticians', 'None introduced yet', 'Drivers'));
  expect(await jd.match(cell('Statistician'), cell('P3'))).toEqual([
    ['Statisticians', 'P3', 'Statistician', expect.any(Number), 'generic title'],
  ]);
});

it('answers eligibility by their own years', async () => {
  const asked = [cell('P3'), cell('master'), cell(4), cell(''), cell('Statisticians')] as never[];
  const eligible = jd.eligible as (...args: unknown[]) => Promise<unknown[][]>;
  expect(await eligible(...asked)).toEqual([[true]]);
  expect((await (jd.why as typeof eligible)(...asked))[0]![0]).toMatch(/2023 Annex 7.*R41/);
  expect(await jd.years(cell('P3') as never, cell('master') as never)).toEqual([
    [expect.objectContaining({ message: expect.stringMatching(/job family/) })],
  ]);
});

it('forgets them with the annex', async () => {
  await keepAddedFamilies(annex, []);
  expect(await jd.catalogue()).toHaveLength(1 + 44);
});
