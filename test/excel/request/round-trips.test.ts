import { runMapping } from '../../../src/excel/mapping/run-mapping';
import { openReview, type Review } from '../../../src/excel/review/open-review';
import { decisionKey, type ReviewDecision } from '../../../src/review/review-decision';
import { SAMPLE_COLUMNS, samplePositions } from '../../../scripts/sample-positions.mjs';
import { toSerial } from '../../../src/domain/plain-date';
import type { Cell } from '../../../src/staffing-export/export-layout';
import { mappingOf } from '../mapping-of';
import { wholeWorkbook } from '../whole-workbook';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

const cellOf = (cell: unknown): Cell =>
  cell instanceof Date
    ? toSerial({ year: cell.getFullYear(), month: cell.getMonth() + 1, day: cell.getDate() })
    : ((cell ?? '') as Cell);
const SAMPLE = [
  SAMPLE_COLUMNS.map(({ name }) => name),
  ...samplePositions().map((row) => row.map(cellOf)),
];

let workbook: TestWorkbook;
beforeAll(() => {
  workbook = testWorkbook();
  workbook.addSheet('Export', SAMPLE);
});
afterAll(() => workbook.close());

/** How many requests change the workbook: each is a step of Excel's Undo. */
async function stepsOf(act: () => Promise<unknown>): Promise<number> {
  const { dispatcher } = workbook;
  let before = JSON.stringify(wholeWorkbook(workbook));
  let steps = 0;
  dispatcher.afterBatch = () => {
    const after = JSON.stringify(wholeWorkbook(workbook));
    if (after !== before) steps += 1;
    before = after;
    return null;
  };
  await act();
  dispatcher.afterBatch = null;
  return steps;
}

async function tripsOf(act: () => Promise<unknown>): Promise<number> {
  const { dispatcher } = workbook;
  const before = dispatcher.batches;
  await act();
  return dispatcher.batches - before;
}

const map = async () => {
  workbook.book.activate(workbook.book.sheet('Export').id);
  const request = await mappingOf();
  return () => runMapping(request);
};

// The pane's own looks around come on top; the whole is held by the end-to-end test of that name.
it('maps 300 rows, first and over the table that stands, within nine requests', async () => {
  expect(SAMPLE.length).toBe(301);
  expect(await tripsOf(await map())).toBeLessThanOrEqual(9);
  expect(await tripsOf(await map())).toBeLessThanOrEqual(9);
});

it('opens Review in two requests, decides in two and takes back in two', async () => {
  let review: Review | null = null;
  expect(
    await tripsOf(async () => {
      review = await openReview('en-US');
    }),
  ).toBeLessThanOrEqual(2);
  const { cases, decide, undo } = review!;
  const { title, grade, formerFamily } = cases[0]!;
  const decision: ReviewDecision = {
    ...{
      title,
      grade,
      formerFamily,
      target: 'Programme Assistants',
      allocatedGrade: null,
      positionNumber: null,
    },
    ...{ by: 'AK', on: { year: 2026, month: 3, day: 2 }, why: 'x' },
  };
  const changes = [{ key: decisionKey(decision), lines: [decision] }];
  let decided: Awaited<ReturnType<typeof decide>> | null = null;
  // The first brings the table of decisions with it.
  for (let time = 0; time < 2; time += 1) {
    expect(
      await tripsOf(async () => {
        decided = await decide(changes);
      }),
    ).toBeLessThanOrEqual(2);
    expect(await tripsOf(() => undo(decided!.undo))).toBeLessThanOrEqual(2);
  }
  // So that Excel's own Undo takes a decision back as a whole, without groups that few Excels know.
  expect(
    await stepsOf(async () => {
      decided = await decide(changes);
    }),
  ).toBe(1);
  expect(await stepsOf(() => undo(decided!.undo))).toBe(1);
});
