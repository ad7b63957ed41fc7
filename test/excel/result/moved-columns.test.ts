import { createFollowUps } from '../../../src/excel/deadlines/follow-up-book';
import { readLetterRows } from '../../../src/excel/letters/read-letter-rows';
import { writeSummary } from '../../../src/excel/outcomes/write-summary';
import { openReview } from '../../../src/excel/review/open-review';
import { decisionKey, type ReviewDecision } from '../../../src/review/review-decision';
import type { Cell } from '../../../src/staffing-export/export-layout';
import { mapActiveSheet } from '../review-result';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

const HEADER = ['Position number', 'Job title', 'Grade', 'Duty station', 'Funding', 'Contract'];
const post = (number: string, title: string): Cell[] => [
  number,
  title,
  'G5',
  'Lusaka',
  'Regular budget',
  'Fixed-term',
];

let workbook: TestWorkbook;
beforeEach(async () => {
  workbook = testWorkbook();
  workbook.addSheet('Export', [
    HEADER,
    post('P-1', 'Widgets Assistant'),
    post('P-2', 'Finance Assistant'),
    post('P-3', 'Widgets Assistant'),
  ]);
  await mapActiveSheet();
});
afterEach(() => workbook.close());

/** Brings the columns into another order, with some of the user's own, as a user does by dragging. */
function rearrange(order: (names: readonly string[]) => readonly string[]): void {
  const sheet = workbook.book.sheet('JD Mapping');
  const [table] = sheet.tables();
  const [header, ...rows] = workbook.values('JD Mapping');
  const names = order(header!.map(String));
  const places = names.map((name) => header!.indexOf(name));
  const cells = [
    names,
    ...rows.map((row) => places.map((place) => (place < 0 ? 'mine' : row[place]!))),
  ];
  const area = { top: 0, left: 0, bottom: rows.length, right: names.length - 1 };
  sheet.write(area, cells);
  sheet.putTable({ ...table!, area });
}

const ORDERS: readonly [how: string, order: (names: readonly string[]) => readonly string[]][] = [
  ['backwards', (names) => [...names].reverse()],
  ['sorted, so that ours stand apart', (names) => [...names].sort()],
  ['with columns of the user’s own between', (names) => names.flatMap((n, at) => [n, `My ${at}`])],
];

function column(name: string): Cell[] {
  const [header, ...rows] = workbook.values('JD Mapping');
  return rows.map((row) => row[header!.indexOf(name)]!);
}

it.each(ORDERS)('reads and writes the answers by their names: %s', async (_, order) => {
  rearrange(order);
  const mine = workbook.values('JD Mapping').map((row) => row.filter((cell) => cell === 'mine'));
  const review = await openReview('en-US');
  const found = review.cases.find(({ title }) => title === 'Widgets Assistant')!;
  const { title, grade, formerFamily } = found;
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
  const before = workbook.values('JD Mapping');
  const { undo } = await review.decide([{ key: decisionKey(decision), lines: [decision] }]);
  expect(column('Job family')).toEqual([
    'Programme Assistants',
    'Finance Assistants',
    'Programme Assistants',
  ]);
  expect(column('Position number')).toEqual(['P-1', 'P-2', 'P-3']);
  expect(column('Verified').map((cell) => cell !== '')).toEqual([true, false, true]);
  expect(workbook.values('JD Mapping').map((row) => row.filter((c) => c === 'mine'))).toEqual(mine);

  const letters = await readLetterRows('en-US');
  expect(letters.rows).toMatchObject([
    {
      positionNumber: 'P-1',
      family: 'Programme Assistants',
      allocatedGrade: 'G5',
      isVerified: true,
    },
    {
      positionNumber: 'P-2',
      family: 'Finance Assistants',
      allocatedGrade: 'G5',
      isVerified: false,
    },
    { positionNumber: 'P-3', family: 'Programme Assistants', agreement: '2019', isVerified: true },
  ]);
  expect(await createFollowUps('all', 'en-US')).toMatchObject({ added: 2 });
  await writeSummary('en-US');
  expect(workbook.values('JD Summary').flat()).toContain('Lusaka');

  await review.undo(undo);
  expect(workbook.values('JD Mapping')).toEqual(before);
});

it('recognises the export’s columns wherever they stand, when the settings did not come along', async () => {
  rearrange((names) => [...names].reverse());
  workbook.context.settings.clear();
  const review = await openReview('en-US');
  expect(review.cases.map(({ title, grade }) => [title, grade])).toEqual(
    expect.arrayContaining([
      ['Widgets Assistant', 'G5'],
      ['Finance Assistant', 'G5'],
    ]),
  );
});
