import { openReview } from '../../../src/excel/review/open-review';
import { ResultMoved } from '../../../src/excel/result/result-moved';
import { decisionKey, type ReviewDecision } from '../../../src/review/review-decision';
import { stateOf, type ReviewCase } from '../../../src/review/review-case';
import type { Cell } from '../../../src/staffing-export/export-layout';
import { mapActiveSheet } from '../review-result';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

const HEADER = ['Position number', 'Job title', 'Grade', 'Duty station', 'Funding', 'Contract'];
const row = (number: string, title: string, grade: string): Cell[] => [
  number,
  title,
  grade,
  'Lusaka',
  'Regular budget',
  'Fixed-term',
];
const EXPORT: Cell[][] = [
  HEADER,
  row('P-1', 'Driver', 'G2'),
  row('P-2', 'Health and Widgets Assistant', 'G5'),
  row('P-3', 'Programme Officer', 'NOB'),
  row('P-4', 'HEALTH AND WIDGETS  ASSISTANT', 'G5'),
  row('P-5', 'Health and Widgets Assistant', 'G5'),
  row('P-6', 'Health and Widgets Assistant', 'G6'),
];
const SETTLED = {
  target: 'Programme Assistants',
  allocatedGrade: null,
  positionNumber: null,
  by: 'AK',
  on: { year: 2026, month: 3, day: 2 },
  why: 'asked the office',
} as const;

let workbook: TestWorkbook;
beforeEach(() => {
  workbook = testWorkbook();
});
afterEach(() => workbook.close());

/** The result as objects. */
function result(): Record<string, Cell>[] {
  const [header, ...rows] = workbook.values('JD Mapping');
  return rows.map((cells) => Object.fromEntries(header!.map((name, at) => [name, cells[at]!])));
}

async function mapped() {
  workbook.addSheet('Export', EXPORT);
  await mapActiveSheet();
  return openReview('en-US');
}

function widgets(cases: readonly ReviewCase[]): ReviewCase {
  return cases.find(({ title, grade }) => title.startsWith('Health') && grade === 'G5')!;
}

function ruleFor({ title, grade, formerFamily }: ReviewCase, more: Partial<ReviewDecision> = {}) {
  const decision: ReviewDecision = { title, grade, formerFamily, ...SETTLED, ...more };
  return { key: decisionKey(decision), lines: [decision] };
}

it('makes one case of positions with the same title, grade and former family', async () => {
  const review = await mapped();
  expect(review.cases.map(({ title, grade, positions }) => [title, grade, positions])).toEqual(
    expect.arrayContaining([
      ['Driver', 'G2', 1],
      ['Health and Widgets Assistant', 'G5', 3],
      ['Health and Widgets Assistant', 'G6', 1],
    ]),
  );
});

it('writes all rows of a decided case, its line, and no other cell', async () => {
  const review = await mapped();
  const before = result();
  const { positions, cases } = await review.decide([ruleFor(widgets(review.cases))]);
  expect(positions).toBe(3);
  expect(cases.map(stateOf)).toEqual(['decided']);

  const after = result();
  for (const at of [1, 3, 4]) {
    expect(after[at]).toMatchObject({
      'Job family': 'Programme Assistants',
      Match: 'decided',
      Confidence: 1,
      Review: '',
      Verified: 'AK, 2 March 2026',
    });
  }
  for (const at of [0, 2, 5]) expect(after[at]).toEqual(before[at]);
  const [, line] = workbook.values('JD Decisions');
  expect(line).toEqual([
    'Health and Widgets Assistant',
    'G5',
    '',
    '',
    'Programme Assistants',
    '',
    'AK',
    46083,
    'asked the office',
  ]);
});

it('undoes a decision: rows and lines are as before, whatever else was decided', async () => {
  const review = await mapped();
  await review.decide([ruleFor(review.cases.find(({ title }) => title === 'Driver')!)]);
  const before = { rows: result(), lines: workbook.values('JD Decisions') };
  const { undo } = await review.decide([ruleFor(widgets(review.cases))]);
  expect(result()).not.toEqual(before.rows);
  const [again] = await review.undo(undo);
  expect({ rows: result(), lines: workbook.values('JD Decisions') }).toEqual(before);
  expect(stateOf(again!)).not.toBe('decided');
});

it('writes decisions that came together in one go, and takes any of them back by itself', async () => {
  const review = await mapped();
  const before = result();
  const driver = review.cases.find(({ title }) => title === 'Driver')!;
  const found = widgets(review.cases);
  const [first, second] = await review.decideAll([
    [ruleFor(driver, { target: 'Drivers' })],
    [ruleFor(found)],
  ]);
  expect([first!.positions, second!.positions]).toEqual([1, 3]);
  expect(workbook.values('JD Decisions')).toHaveLength(3);
  await review.undo(first!.undo);
  const after = result();
  expect(after[0]).toEqual(before[0]);
  expect(after[1]!['Match']).toBe('decided');
  await review.undo(second!.undo);
  expect(result()).toEqual(before);
});

it('keeps an exception for one position beside the rule for its title', async () => {
  const review = await mapped();
  const found = widgets(review.cases);
  await review.decide([ruleFor(found, { positionNumber: 'P-4', target: 'no description fits' })]);
  const { positions } = await review.decide([ruleFor(found)]);
  expect(positions).toBe(2);
  expect(result().map((cells) => cells['Job family'])).toEqual([
    'Drivers',
    'Programme Assistants',
    'Programme Officers',
    'No description fits',
    'Programme Assistants',
    expect.any(String),
  ]);
});

it('is read again by a later run, which asks nothing twice', async () => {
  const review = await mapped();
  await review.decide([ruleFor(widgets(review.cases))]);
  const decided = result();
  workbook.book.activate(workbook.book.sheet('Export').id);
  await mapActiveSheet();
  expect(result()).toEqual(decided);
  const again = await openReview('en-US');
  expect(stateOf(widgets(again.cases))).toBe('decided');
  expect(again.problems).toEqual([]);
});

it('works without the settings of the run, as in another workbook', async () => {
  const review = await mapped();
  await review.decide([ruleFor(widgets(review.cases))]);
  const cases = (await openReview('en-US')).cases;
  await workbook.Excel.run(async (context) => {
    context.workbook.settings.getItem('JD.Result').delete();
    await context.sync();
  });
  const again = await openReview('en-US');
  expect(again.cases.map(({ key }) => key)).toEqual(cases.map(({ key }) => key));
});

it('refuses to write into rows that are no longer those it read', async () => {
  const review = await mapped();
  const sheet = workbook.book.sheet('JD Mapping');
  sheet.write({ top: 2, left: 1, bottom: 2, right: 1 }, [['Somebody else']]);
  const before = result();
  await expect(review.decide([ruleFor(widgets(review.cases))])).rejects.toThrow(ResultMoved);
  expect(result()).toEqual(before);
});

it('reports lines that it cannot use, with row, column, value and what is expected', async () => {
  const review = await mapped();
  await review.decide([ruleFor(widgets(review.cases))]);
  const sheet = workbook.book.sheet('JD Decisions');
  sheet.write({ top: 1, left: 4, bottom: 1, right: 4 }, [['Widget Assistants']]);
  const { problems, cases } = await openReview('en-US');
  expect(problems).toEqual([
    { line: 1, column: 'Job family', value: 'Widget Assistants', expected: 'a job family' },
  ]);
  expect(stateOf(widgets(cases))).not.toBe('decided');
});

it('joins the table of another reviewer: both answers stay, and the case comes back', async () => {
  const review = await mapped();
  await review.decide([ruleFor(widgets(review.cases))]);
  const [header, line] = workbook.values('JD Decisions');
  const theirs = [...line!];
  theirs[4] = 'Finance Assistants';
  theirs[6] = 'BL';
  workbook.addSheet('JD Decisions (2)', [header!, theirs]);
  await workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('JD Decisions (2)').tables.add('A1:I2', true).name =
      'JD_Decisions3';
    await context.sync();
  });
  const again = await openReview('en-US');
  expect(again.joinable).toMatchObject([{ sheetName: 'JD Decisions (2)', contradictions: 1 }]);
  const { cases } = await again.decide(again.joinable[0]!.changes);
  expect(cases.map(stateOf)).toEqual(['doubtful']);
  expect(workbook.values('JD Decisions').map((cells) => cells[6])).toEqual([
    'Decided by',
    'AK',
    'BL',
  ]);
  expect(result()[1]!['Match']).not.toBe('decided');
});

describe('what is handed to a colleague', () => {
  const COLUMN = { family: 4, by: 6, on: 7, why: 8, positions: 9, to: 12 } as const;
  const handedSheet = () => workbook.values('JD Handed Over');
  const write = (row: number, column: number, value: Cell) =>
    workbook.book
      .sheet('JD Handed Over')
      .write({ top: row, left: column, bottom: row, right: column }, [[value]]);
  const doubtful = (cases: readonly ReviewCase[]) =>
    cases.filter((found) => stateOf(found) !== 'decided');

  it('is a row for each case, and known by who has it when it is opened again', async () => {
    const review = await mapped();
    const all = doubtful(review.cases);
    const now = await review.handOver(all, 'Maria');
    expect(now.map(({ holder }) => holder)).toEqual(all.map(() => 'Maria'));
    const [header, ...rows] = handedSheet();
    expect(header![COLUMN.to]).toBe('Handed to');
    expect(rows.map((cells) => [cells[0], cells[1], cells[COLUMN.positions]])).toEqual(
      all.map(({ title, grade, positions }) => [title, grade, positions]),
    );
    expect(rows.every((cells) => cells[COLUMN.family] === '')).toBe(true);
    const again = await openReview('fr-FR');
    expect(again.cases.map(({ holder }) => holder)).toEqual(again.cases.map(() => 'Maria'));
    // Nothing is answered there yet, so there is nothing to join and nothing wrong.
    expect(again.joinable).toEqual([]);
    expect(again.problems).toEqual([]);
  });

  it('has one row a case, whoever gets it next', async () => {
    const review = await mapped();
    await review.handOver(review.cases, 'Maria');
    await review.handOver([widgets(review.cases)], 'Noor');
    expect(handedSheet()).toHaveLength(1 + review.cases.length);
    const again = await openReview('en-US');
    const held = (name: string) => again.cases.filter(({ holder }) => holder === name).length;
    expect([held('Noor'), held('Maria')]).toEqual([1, review.cases.length - 1]);
  });

  it('loses its row when it is taken back, and keeps what was answered', async () => {
    const review = await mapped();
    await review.handOver(review.cases, 'Maria');
    write(1, COLUMN.family, 'Drivers');
    await review.handOver(review.cases, null);
    const [, ...rows] = handedSheet();
    expect(rows.map((cells) => [cells[COLUMN.family], cells[COLUMN.to]])).toEqual([
      ['Drivers', ''],
    ]);
    const again = await openReview('en-US');
    expect(again.cases.every(({ holder }) => holder === null)).toBe(true);
  });

  it('comes back with what was filled in; contradictions and unusable lines are counted', async () => {
    const review = await mapped();
    const found = widgets(review.cases);
    await review.decide([ruleFor(found)]);
    const handed = review.cases.filter(({ key }) => key !== found.key);
    await review.handOver([found, ...handed], 'Maria');
    // One that contradicts ours, one that says who but not when, and the rest still open.
    for (const row of [1, 2]) {
      write(row, COLUMN.family, 'Finance Assistants');
      write(row, COLUMN.by, 'MR');
      write(row, COLUMN.why, 'asked');
    }
    write(1, COLUMN.on, 46_000);
    const again = await openReview('en-US');
    expect(again.joinable).toMatchObject([
      { sheetName: 'JD Handed Over', contradictions: 1, unusable: 1 },
    ]);
    expect(again.joinable[0]!.changes).toHaveLength(1);
    const { cases } = await again.decide(again.joinable[0]!.changes);
    expect(cases.map(({ holder, lines }) => [holder, lines.length])).toEqual([['Maria', 2]]);
    // Joined once, and only the line that cannot be used is still spoken of.
    const last = await openReview('en-US');
    expect(last.joinable).toMatchObject([{ changes: [], contradictions: 0, unusable: 1 }]);
  });

  it('comes back by a copy of the sheet too', async () => {
    const review = await mapped();
    await review.handOver([widgets(review.cases)], 'Maria');
    const [header, line] = handedSheet();
    const theirs = [...line!];
    theirs[COLUMN.family] = 'Finance Assistants';
    theirs[COLUMN.by] = 'MR';
    theirs[COLUMN.on] = 46_000;
    workbook.addSheet('JD Handed Over (2)', [header!, theirs]);
    await workbook.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('JD Handed Over (2)').tables.add('A1:N2', true).name =
        'JD_HandedOver4';
      await context.sync();
    });
    const again = await openReview('en-US');
    expect(again.joinable).toMatchObject([
      { sheetName: 'JD Handed Over (2)', contradictions: 0, unusable: 0 },
    ]);
    const { cases } = await again.decide(again.joinable[0]!.changes);
    expect(cases.map((one) => [stateOf(one), one.lines[0]!.by])).toEqual([['decided', 'MR']]);
  });

  it('keeps a sheet of the user’s own that has the name', async () => {
    const review = await mapped();
    workbook.addSheet('JD Handed Over', [['mine']]);
    await review.handOver([widgets(review.cases)], 'Maria');
    expect(handedSheet()).toEqual([['mine']]);
    expect((await openReview('en-US')).cases.filter(({ holder }) => holder)).toHaveLength(1);
  });
});
