import {
  readSettledEducation,
  settleEducation,
} from '../../../src/excel/eligibility/education-table';
import { surveyCandidates } from '../../../src/excel/eligibility/survey-candidates';
import { findCandidates } from '../../../src/excel/eligibility/find-candidates';
import type { CandidateEducation } from '../../../src/domain/job-description';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

const ON = { year: 2026, month: 3, day: 1 };
const settle = (wordings: readonly string[], education: CandidateEducation | null) =>
  settleEducation(wordings, education, ON, 'en');

let workbook: TestWorkbook;
beforeEach(() => {
  workbook = testWorkbook();
});
afterEach(() => workbook.close());

const rows = () => workbook.values('JD Education').map((cells) => cells.slice(0, 2));

it('writes a table that formulas can look up, a line for each spelling', async () => {
  workbook.addSheet('Candidates', [['Education'], ['Brevet']]);
  expect(await readSettledEducation()).toBeNull();
  await settle(['Brevet', 'Brévet'], 'compulsory');
  await settle(['=Diplôme X'], 'diploma');
  expect(rows()).toEqual([
    ['Wording', 'Education'],
    ['Brevet', 'compulsory'],
    ['Brévet', 'compulsory'],
    ['=Diplôme X', 'diploma'],
  ]);
  expect(await readSettledEducation()).toEqual([
    { wording: 'Brevet', education: 'compulsory' },
    { wording: 'Brévet', education: 'compulsory' },
    { wording: '=Diplôme X', education: 'diploma' },
  ]);
});

it('settles a wording anew in its place, and takes it back', async () => {
  workbook.addSheet('Candidates', [['Education'], ['Brevet']]);
  await settle(['Brevet'], 'compulsory');
  await settle(['Matura'], 'secondary');
  await settle(['BREVET'], 'secondary');
  expect(rows().slice(1)).toEqual([
    ['BREVET', 'secondary'],
    ['Matura', 'secondary'],
  ]);
  await settle(['brevet'], null);
  expect(rows().slice(1)).toEqual([['Matura', 'secondary']]);
  await settle(['Matura'], null);
  expect(workbook.book.sheet('JD Education').tables()[0]!.area.bottom).toBe(1);
  expect(await readSettledEducation()).toEqual([]);
  await settle(['Matura'], 'secondary');
  expect(rows().slice(1)).toEqual([['Matura', 'secondary']]);
});

it('is told apart as Excel looks it up, and no longer counts as not understood', async () => {
  workbook.addSheet('Candidates', [
    ['Grade', 'Education'],
    ['NOA', 'Matura  éxtra'],
    ['NOA', 'MATURA EXTRA'],
    ['NOA', ' Matura éxtra '],
    ['NOA', 'Sciences Po'],
  ]);
  const finding = await findCandidates();
  if (finding.kind !== 'cells') throw new Error(finding.kind);
  const list = {
    place: finding.place,
    offset: 1,
    names: ['Grade', 'Education'],
    readable: { education: 1 },
  };
  const { signal } = new AbortController();
  const { unknown } = await surveyCandidates({ ...list, settled: [] }, signal);
  expect(unknown[0]).toMatchObject({
    count: 3,
    spellings: ['Matura éxtra', 'MATURA EXTRA'],
  });
  await settle(unknown[0]!.spellings, 'compulsory');
  const settled = (await readSettledEducation())!;
  const after = await surveyCandidates({ ...list, settled }, signal);
  expect(after.unknown.map(({ word }) => word)).toEqual(['Sciences Po']);
});
