import './small-blocks';
import { setClock } from '../../src/excel/request/clock';
import { findCandidates } from '../../src/excel/eligibility/find-candidates';
import { insertFormulas } from '../../src/excel/eligibility/insert-formulas';
import { openReview } from '../../src/excel/review/open-review';
import { settleOwed } from '../../src/excel/request/take-back';
import { writeMergeSheet } from '../../src/excel/letters/write-merge-sheet';
import { decisionKey, type ReviewDecision } from '../../src/review/review-decision';
import type { Cell } from '../../src/staffing-export/export-layout';
import { mapActiveSheet } from './review-result';
import { installVirtualClock } from './virtual-clock';
import { wholeWorkbook } from './whole-workbook';
import { testWorkbook, type TestWorkbook } from './workbook-of';

const HEADER = ['Position number', 'Job title', 'Grade', 'Duty station', 'Funding', 'Contract'];
const ROWS = Array.from({ length: 7 }, (_, at): Cell[] => [
  `P-${at}`,
  'Widgets Assistant',
  'G5',
  'Lusaka',
  'Regular budget',
  'Fixed-term',
]);

let workbook: TestWorkbook;
beforeEach(() => {
  workbook = testWorkbook();
});
afterEach(() => {
  setClock(null);
  workbook.close();
});

const families = () => {
  const [header, ...rows] = workbook.values('JD Mapping');
  return rows.map((row) => row[header!.indexOf('Job family')]);
};

async function decide() {
  const review = await openReview('en-US');
  const [{ title, grade, formerFamily }] = review.cases as [(typeof review.cases)[0]];
  const decision: ReviewDecision = {
    title,
    grade,
    formerFamily,
    target: 'Programme Assistants',
    allocatedGrade: null,
    positionNumber: null,
    by: 'AK',
    on: { year: 2026, month: 3, day: 2 },
    why: '',
  };
  return review.decide([{ key: decisionKey(decision), lines: [decision] }]);
}

async function mapped(): Promise<void> {
  workbook.addSheet('Export', [HEADER, ...ROWS]);
  await mapActiveSheet();
}

/** Excel answers no request any more from the one on that writes some rows of the result. */
function hangWhileWritingRows(): Promise<void> {
  const { dispatcher } = workbook;
  const execute = dispatcher.execute.bind(dispatcher);
  let isDone = false;
  return new Promise((resolve) => {
    dispatcher.execute = (body, flags) => {
      if (!isDone && body.includes('decided') && !body.includes('JD_Decisions')) {
        isDone = true;
        dispatcher.afterBatch = () => 'hang';
        resolve();
      }
      return execute(body, flags);
    };
  });
}

it('completes at the next review a decision on which the pane was closed', async () => {
  await mapped();
  // A pane that is gone waits for nothing and tidies nothing.
  setClock({ after: () => () => {} });
  const isHanging = hangWhileWritingRows();
  void decide().catch(() => {});
  await isHanging;
  await new Promise(setImmediate);
  workbook.dispatcher.afterBatch = null;
  setClock(null);
  const half = families();
  expect(half).toContain('Programme Assistants');
  expect(new Set(half).size).toBe(2);

  const review = await openReview('en-US');
  expect(families()).toEqual(ROWS.map(() => 'Programme Assistants'));
  expect(review.cases[0]!.lines).toHaveLength(1);
  expect(workbook.context.settings.has('JD.Deciding')).toBe(false);
});

it('leaves the lines as they were where the result is protected', async () => {
  await mapped();
  const before = wholeWorkbook(workbook);
  workbook.context.protectedSheets.set(workbook.book.sheet('JD Mapping').id, '');
  await expect(decide()).rejects.toMatchObject({ problem: 'access denied' });
  workbook.context.protectedSheets.clear();
  await settleOwed();
  expect(wholeWorkbook(workbook)).toEqual(before);
});

it('puts back before the next review what Excel did not let be put back', async () => {
  await mapped();
  const before = wholeWorkbook(workbook);
  const clock = installVirtualClock(() => workbook.dispatcher.batches);
  const isHanging = hangWhileWritingRows();
  const decided = decide().catch((error: unknown) => error);
  await isHanging;
  expect(await decided).toMatchObject({
    problem: 'not taken back',
    where: 'JD_Decisions, JD_Mapping',
  });
  await expect(openReview('en-US')).rejects.toMatchObject({ problem: 'not taken back' });
  workbook.dispatcher.afterBatch = null;
  const review = await openReview('en-US');
  expect(review.cases[0]!.lines).toEqual([]);
  expect(wholeWorkbook(workbook)).toEqual(before);
  clock.uninstall();
});

it('leaves a sheet of the user’s own with the name of a draft alone', async () => {
  workbook.addSheet('JD Letters (in progress)', [['mine']]);
  const before = wholeWorkbook(workbook);
  await expect(writeMergeSheet({ header: ['a'], rows: [['b']] })).rejects.toMatchObject({
    problem: 'draft name taken',
  });
  expect(wholeWorkbook(workbook)).toEqual(before);
});

it('says that a sheet is protected where formulas cannot be written beside the candidates', async () => {
  const sheetId = workbook.addSheet('Candidates', [
    ['Grade', 'Education', 'Years'],
    ['NOA', 'degree', 2],
  ]);
  const finding = await findCandidates();
  if (finding.kind !== 'cells') throw new Error(finding.kind);
  workbook.context.protectedSheets.set(sheetId, '');
  const before = wholeWorkbook(workbook);
  const request = {
    place: finding.place,
    rows: { first: 1, last: 1 },
    names: ['Grade', 'Education', 'Years'],
    sources: { grade: { column: 0 }, education: { column: 1 }, 'relevant years': { column: 2 } },
    at: null,
  };
  await expect(insertFormulas(request)).rejects.toMatchObject({ problem: 'access denied' });
  expect(wholeWorkbook(workbook)).toEqual(before);
});
