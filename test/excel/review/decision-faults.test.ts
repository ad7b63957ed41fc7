import '../small-blocks';
import type { UndoRecord } from '../../../src/excel/review/decide-and-undo';
import { openReview, type Review } from '../../../src/excel/review/open-review';
import { decisionKey, type ReviewDecision } from '../../../src/review/review-decision';
import type { ReviewCase } from '../../../src/review/review-case';
import type { DecisionChange } from '../../../src/review/decision-book';
import type { Cell } from '../../../src/staffing-export/export-layout';
import { failEveryRequest, type Action } from '../fail-every-request';
import { FEW, MIXED } from '../fault-scripts';
import { mapActiveSheet } from '../review-result';
import { installVirtualClock, type VirtualClock } from '../virtual-clock';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

const row = (number: string, title: string, grade: string): Cell[] => [
  number,
  title,
  grade,
  'Lusaka',
  'Regular budget',
  'Fixed-term',
];
const EXPORT: Cell[][] = [
  ['Position number', 'Job title', 'Grade', 'Duty station', 'Funding', 'Contract'],
  row('P-1', 'Driver', 'G2'),
  row('P-2', 'Widgets Assistant', 'G5'),
  row('P-3', '=Widgets Assistant', 'G5'),
  row('P-4', 'Widgets Assistant', 'G5'),
  row('P-6', 'Programme Officer', 'NOB'),
  row('P-7', 'Widgets Assistant', 'G5'),
];
const SIGNED = {
  allocatedGrade: null,
  positionNumber: null,
  by: 'AK',
  on: { year: 2026, month: 3, day: 2 },
  why: '=asked',
} as const;

let workbook: TestWorkbook;
let clock: VirtualClock;
let review: Review;
let record: UndoRecord;

beforeAll(async () => {
  workbook = testWorkbook();
  workbook.addSheet('Export', EXPORT);
  await mapActiveSheet();
  clock = installVirtualClock(() => workbook.dispatcher.batches);
});
afterAll(() => {
  clock.uninstall();
  workbook.close();
});

async function open(): Promise<void> {
  review?.close();
  review = await openReview('en-US');
}

const caseOf = (title: string): ReviewCase => review.cases.find((found) => found.title === title)!;

function settle(title: string, more: Partial<ReviewDecision> = {}): DecisionChange {
  const { grade, formerFamily } = caseOf(title);
  const decision = {
    title,
    grade,
    formerFamily,
    target: 'Programme Assistants',
    ...SIGNED,
    ...more,
  };
  const line = decision as ReviewDecision;
  return { key: decisionKey(line), lines: [line] };
}

const handOver = (to: string | null, count = Infinity) =>
  review.handOver(review.cases.slice(0, count), to);
const decideOne = () => review.decide([settle('Driver')]);
const decideMany = () => review.decide([settle('Widgets Assistant')]);

/** The table of lines, with one of them and a column of the user's own. */
async function lineBefore(): Promise<void> {
  await open();
  await review.decide([settle('Programme Officer', { target: 'Finance Officers' })]);
  const sheet = workbook.book.sheet('JD Decisions');
  sheet.write({ top: 4, left: 0, bottom: 4, right: 0 }, [['mine']]);
}

const confirmBand = () =>
  review.decide([
    settle('Driver', { target: 'Drivers' }),
    settle('Programme Officer', { target: 'Finance Officers', why: 'band' }),
    settle('Widgets Assistant'),
  ]);

const elsewhere = (title: string): DecisionChange => {
  const line: ReviewDecision = {
    ...SIGNED,
    title,
    grade: 'G6',
    formerFamily: null,
    target: 'Programme Assistants',
  };
  return { key: decisionKey(line), lines: [line, { ...line, target: 'Drivers', by: 'MB' }] };
};

/** As a user does by the button in the header. */
function filterTitles(shown: string): void {
  const sheet = workbook.book.sheet('JD Mapping');
  const [header, ...rows] = workbook.values('JD Mapping');
  const at = header!.indexOf('Job title');
  const criteria = { filterOn: 'Values', values: [shown] };
  workbook.context.filters.set(sheet.tables()[0]!.id, new Map([[at, criteria]]));
  rows.forEach((row, index) => {
    if (row[at] !== shown) sheet.hideRows(index + 1, index + 1, true);
  });
}

const ACTIONS: readonly Action[] = [
  { name: 'the first decision of all, in one request', prepare: open, act: decideOne },
  {
    name: 'a decision in several requests',
    arrange: lineBefore,
    prepare: open,
    act: decideMany,
    scripts: MIXED,
  },
  {
    name: 'undoing a decision in several requests',
    arrange: async () => {
      await lineBefore();
      await open();
      record = (await decideMany()).undo;
    },
    prepare: open,
    act: () => review.undo(record),
    scripts: FEW,
  },
  {
    name: 'confirming a band',
    arrange: lineBefore,
    prepare: open,
    act: confirmBand,
    scripts: FEW,
  },
  {
    name: 'a decision over rows that a filter hides',
    arrange: async () => {
      await lineBefore();
      filterTitles('Driver');
    },
    prepare: open,
    act: decideMany,
    scripts: FEW,
  },
  { name: 'handing over for the first time', prepare: open, act: () => handOver('Maria') },
  {
    name: 'handing over what is with somebody',
    arrange: async () => {
      await open();
      await handOver('Maria', 1);
    },
    prepare: open,
    act: () => handOver('Noor'),
    scripts: FEW,
  },
  {
    name: 'taking back what was handed over',
    arrange: async () => {
      await open();
      await handOver('Maria');
    },
    prepare: open,
    act: () => handOver(null),
    scripts: FEW,
  },
  {
    name: 'joining another table',
    arrange: lineBefore,
    prepare: open,
    scripts: MIXED,
    act: () => review.decide([settle('Driver'), ...['A', 'B', 'C'].map(elsewhere)]),
  },
];

it.each(ACTIONS)('$name', (action) => failEveryRequest(workbook, action));
