import {
  datesOfEffect,
  keepAddedFamilies,
  knownAddedFamilies,
  loadAddedFamilies,
  loadFamiliesByAnnex,
} from '../../../src/excel/catalogue/added-families';
import { agreementWorkbook } from '../../../src/excel/catalogue/agreement-workbook';
import { openReview } from '../../../src/excel/review/open-review';
import { decisionKey, type ReviewDecision } from '../../../src/review/review-decision';
import { saveSetting } from '../../../src/excel/own-sheets/kept-setting';
import { runMapping } from '../../../src/excel/mapping/run-mapping';
import type { Cell } from '../../../src/staffing-export/export-layout';
import { readFrom, smallPath } from '../../agreement-text/agreement-files';
import { GUARDS, STATISTICIANS } from '../../agreements/later-families';
import { mappingOf } from '../mapping-of';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

const ANNEX = readFrom(smallPath('annex-2023.md'));
const OTHER = { ...ANNEX.text, fileName: 'other.md' };
const HEADER = ['Position number', 'Job title', 'Grade', 'Duty station', 'Funding', 'Contract'];
const row = (number: string, title: string, grade: string, station = 'Lusaka'): Cell[] => [
  number,
  title,
  grade,
  station,
  'Regular budget',
  'Fixed-term',
];

let workbook: TestWorkbook;
beforeEach(() => {
  workbook = testWorkbook();
});
afterEach(() => workbook.close());

describe('what annexes add', () => {
  it('is kept by annex, replaced as a whole and taken out again', async () => {
    expect(await loadFamiliesByAnnex()).toEqual({});
    await keepAddedFamilies(ANNEX.text, [STATISTICIANS, GUARDS]);
    await keepAddedFamilies(OTHER, [GUARDS]);
    await keepAddedFamilies(ANNEX.text, [STATISTICIANS]);
    expect(await loadFamiliesByAnnex()).toEqual({
      '2023 annex-2023.md': [STATISTICIANS],
      '2023 other.md': [GUARDS],
    });
    await keepAddedFamilies(OTHER, []);
    expect(await loadAddedFamilies()).toEqual([STATISTICIANS]);
  });

  it('goes with the annex', async () => {
    await agreementWorkbook.keepAgreement(ANNEX);
    await agreementWorkbook.keepAddedFamilies(ANNEX.text, [STATISTICIANS]);
    expect(await knownAddedFamilies()).toEqual([STATISTICIANS]);
    await agreementWorkbook.removeAgreement(ANNEX.text);
    expect((await agreementWorkbook.loadAgreements()).kept).toEqual([]);
    expect(await loadAddedFamilies()).toEqual([]);
    expect(await knownAddedFamilies()).toEqual([]);
  });

  it('is nothing where a later version kept it', async () => {
    await saveSetting('JD.AddedFamilies', { version: 2, annexes: 7 });
    expect(await loadAddedFamilies()).toEqual([]);
  });

  it('takes effect by its own date unless another was entered', () => {
    const entered = { year: 2028, month: 5, day: 1 };
    expect(datesOfEffect([STATISTICIANS], {})).toEqual({ Statisticians: STATISTICIANS.from });
    expect(datesOfEffect([STATISTICIANS], { [STATISTICIANS.name]: entered })).toEqual({
      Statisticians: entered,
    });
  });
});

/** Maps the sheet for assignments on that day, and gives the result as objects. */
async function mapOn(year: number): Promise<Record<string, Cell>[]> {
  const request = await mappingOf();
  const assignedOn = { year, month: 6, day: 1 };
  await runMapping({ ...request, assessment: { ...request.assessment, assignedOn } });
  const [header, ...rows] = workbook.values('JD Mapping');
  return rows.map((cells) => Object.fromEntries(header!.map((name, at) => [name, cells[at]!])));
}

const EXPORT = [
  HEADER,
  row('P-1', 'Statistician', 'P3', 'Geneva'),
  row('P-2', 'Labour Statistician', 'P4'),
  row('P-3', 'Security Assistant', 'G5'),
  row('P-4', 'Security Assistant', 'G4'),
  row('P-5', 'Driver', 'G2'),
];

describe('mapping with an annex', () => {
  beforeEach(async () => {
    workbook.addSheet('Export', EXPORT);
    await keepAddedFamilies(ANNEX.text, [STATISTICIANS, GUARDS]);
  });

  it('finds its families for assignments from its date on', async () => {
    const [statistician, labour, guard, lower, driver] = await mapOn(2027);
    expect(statistician).toMatchObject({
      'Job family': 'Statisticians',
      'Generic title': 'Statistician',
      'Allocated grade': 'P3',
      Outcome: 'Assigned at position grade',
      Review: '',
    });
    expect(statistician!['Why']).toMatch(/our readings.*R41.*2023 Annex 7/s);
    expect(labour).toMatchObject({ 'Job family': 'Statisticians', 'Allocated grade': 'P4' });
    expect(labour!['Review']).toMatch(/Job family to confirm/);
    expect(guard).toMatchObject({
      'Job family': 'Security Assistants',
      Outcome: 'No change',
      Review: '',
    });
    // Nobody allocated a grade, and the family's nearest is a hint alone (2019 Art. 6).
    expect(lower).toMatchObject({ 'Allocated grade': '', Outcome: 'HR decides' });
    expect(lower!['Review']).toMatch(/no description at G\d: HR decides \(nearest grade: G3\)/);
    expect(driver).toMatchObject({ 'Job family': 'Drivers', Review: '' });
  });

  it('does not know them before', async () => {
    const before = await mapOn(2026);
    expect(before.map((cells) => cells['Job family'])).toEqual([
      'None introduced yet',
      'None introduced yet',
      'No description fits',
      'No description fits',
      'Drivers',
    ]);
  });

  it('goes by the row’s own date of assignment', async () => {
    workbook.addSheet('Dated', [
      [...HEADER, 'Date of assignment of new description'],
      [...row('P-1', 'Statistician', 'P3'), '2026-12-31'],
      [...row('P-2', 'Statistician', 'P3'), '2027-01-01'],
    ]);
    const families = (await mapOn(2030)).map((cells) => cells['Job family']);
    expect(families).toEqual(['None introduced yet', 'Statisticians']);
  });
});

const showExport = () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Export').activate();
    await context.sync();
  });

describe('reviewing with an annex', () => {
  async function decide(): Promise<void> {
    const review = await openReview('en-US');
    const found = review.cases.find(({ title }) => title.startsWith('Labour'))!;
    const { title, grade, formerFamily } = found;
    expect(found.addedFamilies).toEqual(['Statisticians', 'Security Assistants']);
    expect(review.families).toEqual([STATISTICIANS, GUARDS]);
    const decision: ReviewDecision = {
      title,
      grade,
      formerFamily,
      target: STATISTICIANS.name,
      allocatedGrade: null,
      positionNumber: null,
      by: 'AK',
      on: { year: 2027, month: 6, day: 2 },
      why: '',
    };
    const key = decisionKey(decision);
    await review.decide([{ key, lines: [decision] }]);
    await review.decide([{ key, lines: [{ ...decision, why: 'again' }] }]);
    review.close();
  }

  it('keeps a decision for its family, which later runs obey while the annex is there', async () => {
    workbook.addSheet('Export', EXPORT);
    await keepAddedFamilies(ANNEX.text, [STATISTICIANS, GUARDS]);
    await mapOn(2027);
    await decide();
    const lines = workbook.values('JD Decisions').slice(1);
    expect(lines.map((cells) => cells[4])).toEqual(['Statisticians']);

    await showExport();
    const [, labour] = await mapOn(2027);
    expect(labour).toMatchObject({ 'Job family': 'Statisticians', Match: 'decided', Review: '' });

    await keepAddedFamilies(ANNEX.text, []);
    await showExport();
    const [, without] = await mapOn(2027);
    expect(without).toMatchObject({ 'Job family': 'None introduced yet' });
    const review = await openReview('en-US');
    expect(review.problems).toMatchObject([{ column: 'Job family', value: 'Statisticians' }]);
    review.close();
  });
});
