import { findCandidates } from '../../../src/excel/eligibility/find-candidates';
import { surveyCandidates } from '../../../src/excel/eligibility/survey-candidates';
import type { SourcePlace } from '../../../src/excel/request/source-place';
import type { Cell } from '../../../src/staffing-export/export-layout';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

const HEADER = ['Name', 'Grade', 'Education', 'Years'];

let workbook: TestWorkbook;
beforeEach(() => {
  workbook = testWorkbook();
});
afterEach(() => workbook.close());

async function place(): Promise<SourcePlace> {
  const finding = await findCandidates();
  if (finding.kind !== 'cells') throw new Error(`Found ${finding.kind}`);
  return finding.place;
}

function putTable(sheet: string, name: string, bottom: number): void {
  workbook.book.sheet(sheet).putTable({
    id: name,
    name,
    area: { top: 0, left: 0, bottom, right: 3 },
    style: '',
    showBandedRows: false,
    showFilterButton: true,
  });
}

it('takes everything on a sheet without a table', async () => {
  workbook.addSheet('Candidates', [HEADER, ['A', 'NOA', 'degree', 2]]);
  expect(await place()).toMatchObject({ tableName: null, address: 'A1:D2' });
});

it('takes the only table of the sheet, wherever the active cell is', async () => {
  const id = workbook.addSheet('Candidates', [HEADER, ['A', 'NOA', 'degree', 2], [], ['a note']]);
  putTable('Candidates', 'Applicants', 1);
  workbook.book.select({ sheetId: id, areas: [{ top: 8, left: 8, bottom: 8, right: 8 }] });
  expect(await place()).toMatchObject({ tableName: 'Applicants', address: 'A1:D2', rowCount: 2 });
});

it('says that a sheet is empty', async () => {
  workbook.addSheet('Candidates', []);
  expect(await findCandidates()).toEqual({ kind: 'empty', sheetName: 'Candidates' });
});

describe('the survey', () => {
  const survey = async (rows: readonly (readonly Cell[])[]) => {
    workbook.addSheet('Candidates', [HEADER, ...rows]);
    const list = {
      place: await place(),
      offset: 1,
      names: HEADER,
      settled: [],
      readable: { grade: 1, education: 2 },
    };
    return surveyCandidates(list, new AbortController().signal);
  };

  it('counts candidates, not blank rows and totals', async () => {
    const rows = [['A', 'NOA', 'degree', 2], [], ['B', 'NOA', 'diploma', 6], ['Total', '', '', 8]];
    expect(await survey(rows)).toMatchObject({ candidates: 2, lastOffset: 3 });
  });

  it('lists words that the functions do not know, the most frequent first, with their rows', async () => {
    const { unknown } = await survey([
      ['A', 'NOA', 'Licence 3', 2],
      ['B', 'SC-5', 'Brevet', 2],
      ['C', 'NOA', 'baccalauréat', 2],
      ['D', 'NOA', 'BREVET', 2],
      ['E', 'NOA', '', 2],
    ]);
    expect(unknown).toEqual([
      {
        fact: 'education',
        column: 2,
        word: 'Brevet',
        spellings: ['Brevet'],
        count: 2,
        runs: [
          [3, 3],
          [5, 5],
        ],
      },
      {
        fact: 'education',
        column: 2,
        word: 'Licence 3',
        spellings: ['Licence 3'],
        count: 1,
        runs: [[2, 2]],
      },
      { fact: 'grade', column: 1, word: 'SC-5', spellings: ['SC-5'], count: 1, runs: [[3, 3]] },
    ]);
  });

  it('ends when it is cancelled', async () => {
    workbook.addSheet('Candidates', [HEADER, ['A', 'NOA', 'degree', 2]]);
    const list = { place: await place(), offset: 1, names: HEADER, settled: [], readable: {} };
    await expect(surveyCandidates(list, AbortSignal.abort())).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});
