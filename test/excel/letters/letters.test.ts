import { findAddressees2019 } from '../../../src/documents/letters/addressees';
import {
  keepTemplate,
  forgetTemplate,
  loadTemplates,
} from '../../../src/excel/letters/keep-template';
import { createFollowUps } from '../../../src/excel/deadlines/follow-up-book';
import { openReview } from '../../../src/excel/review/open-review';
import { readLetterRows, readSelectedPositions } from '../../../src/excel/letters/read-letter-rows';
import { selectLetterRows } from '../../../src/excel/letters/select-letter-rows';
import { writeMergeSheet } from '../../../src/excel/letters/write-merge-sheet';
import { DECISION_COLUMNS, printDecision } from '../../../src/review/decision-lines';
import { decisionKey, type ReviewDecision } from '../../../src/review/review-decision';
import type { Cell } from '../../../src/staffing-export/export-layout';
import { wordingFor } from '../../../src/wording/wording';
import { mapActiveSheet } from '../review-result';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

const HEADER = [
  'Position number',
  'Job title',
  'Grade',
  'Allocated grade',
  'Duty station',
  'Funding',
  'Contract',
  'Incumbent',
  'Organizational unit',
];
const row = (number: string, title: string, incumbent: string): Cell[] => [
  number,
  title,
  'G2',
  'G3',
  'Lusaka',
  'Regular budget',
  'Fixed-term',
  incumbent,
  'CO-Lusaka',
];

let workbook: TestWorkbook;
beforeEach(() => {
  workbook = testWorkbook();
});
afterEach(() => workbook.close());

async function mapAndVerify(displayLanguage = 'en-US') {
  workbook.addSheet('Export', [
    HEADER,
    row('P-1', 'Driver', 'Amina Okoye'),
    row('P-2', 'Driver', 'vacant'),
    row('P-3', 'Programme Officer', 'Luis Ortega'),
  ]);
  await mapActiveSheet(displayLanguage);
  const review = await openReview(displayLanguage);
  const { title, grade, formerFamily } = review.cases.find((found) => found.title === 'Driver')!;
  const decision: ReviewDecision = {
    title,
    grade,
    formerFamily,
    positionNumber: null,
    target: 'Drivers',
    allocatedGrade: null,
    by: 'AK',
    on: { year: 2026, month: 3, day: 2 },
    why: '',
  };
  await review.decide([{ key: decisionKey(decision), lines: [decision] }]);
  review.close();
}

it.each(['en-US', 'fr-FR', 'es-ES'])(
  'reads the result in whatever language it was written: %s',
  async (displayLanguage) => {
    await mapAndVerify(displayLanguage);
    // Opened by a colleague whose Excel speaks English.
    const { rows, assignedOn, lacks } = await readLetterRows('en-US');
    expect(assignedOn).toEqual({ year: 2026, month: 3, day: 1 });
    expect(lacks).toEqual([]);
    expect(rows[0]).toMatchObject({
      agreement: '2019',
      family: 'Drivers',
      allocatedGrade: 'G3',
      outcome: 'higher grade awarded',
      incumbentGrade: 'G3',
      effectiveOn: { year: 2026, month: 3, day: 1 },
      isInReview: false,
      isVerified: true,
      officialName: 'Amina Okoye',
      unit: 'CO-Lusaka',
      dutyStation: 'Lusaka',
      contract: 'fixed-term',
    });
    const { addressees, excluded } = findAddressees2019(rows);
    expect(addressees.map(({ officialName }) => officialName)).toEqual(['Amina Okoye']);
    expect(excluded.flatMap(({ rows: found }) => found).sort()).toEqual([1, 2]);
    expect(excluded[0]).toEqual({ why: 'vacant', rows: [1] });
  },
);

describe('a row that an older version wrote and a person verified', () => {
  const EXPORT = [
    HEADER.filter((name) => name !== 'Allocated grade'),
    ...[
      ['P-1', 'IT Assistant', 'G3'],
      ['P-2', 'IT Assistant', 'G5'],
      ['P-3', 'Finance Assistant', 'G5'],
    ].map(([number, title, grade]) => [
      number!,
      title!,
      grade!,
      'Lusaka',
      'Regular budget',
      'Fixed-term',
      'Amina Okoye',
      'CO-Lusaka',
    ]),
  ];

  /** What stood in the row when a proposal of ours still allocated a grade. */
  function writeAsOlderVersion(row: number, grade: string, outcome: string) {
    const [header] = workbook.values('JD Mapping');
    const set = (column: string, value: Cell) => {
      const at = header!.indexOf(column);
      const area = { top: row, left: at, bottom: row, right: at };
      workbook.book.sheet('JD Mapping').write(area, [[value]]);
    };
    set('Allocated grade', grade);
    set('Outcome', outcome);
    set('Incumbent grade', grade);
    set('Effective date', 46_082);
    set('Review', '');
    set('Verified', 'AK, 1 June 2026');
  }

  async function reasons(): Promise<Record<string, readonly number[]>> {
    const { excluded } = findAddressees2019((await readLetterRows('en-US')).rows);
    return Object.fromEntries(excluded.map(({ why, rows }) => [why, rows]));
  }

  beforeEach(async () => {
    workbook.addSheet('Export', EXPORT);
    await mapActiveSheet();
    writeAsOlderVersion(1, 'G5', 'Higher grade awarded');
    writeAsOlderVersion(2, 'G6', 'Higher grade awarded');
    writeAsOlderVersion(3, 'G5', 'No change');
  });

  it('leads to no letter and no follow-up where nobody allocated the grade', async () => {
    expect(await reasons()).toEqual({ 'grade allocated by nobody': [0, 1] });
    expect(await createFollowUps('all', 'en-US')).toMatchObject({
      added: 1,
      left: { 'grade allocated by nobody': 2 },
    });
  });

  it('leads to one once a reviewer signs for the grade', async () => {
    const signed: ReviewDecision = {
      title: 'IT Assistant',
      grade: 'G3',
      formerFamily: null,
      positionNumber: null,
      target: 'Information Technology Assistants',
      allocatedGrade: 'G5',
      by: 'AK',
      on: { year: 2026, month: 3, day: 2 },
      why: 'Minute of 1 March',
    };
    workbook.addSheet('JD Decisions', [
      [...DECISION_COLUMNS],
      printDecision({ ...signed, why: '' }, wordingFor('en')),
    ]);
    await workbook.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('JD Decisions');
      sheet.tables.add('A1:I2', true).name = 'JD_Decisions';
      await context.sync();
    });
    // A line of an older version, which asked for no reason, is no act of allocation.
    expect(await reasons()).toMatchObject({ 'grade allocated by nobody': [0, 1] });
    workbook.book
      .sheet('JD Decisions')
      .write({ top: 1, left: 8, bottom: 1, right: 8 }, [['Minute of 1 March']]);
    expect(await reasons()).toEqual({ 'grade allocated by nobody': [1] });
  });
});

it('says which columns the export lacks', async () => {
  workbook.addSheet('Export', [
    HEADER.slice(0, 7),
    row('P-1', 'Driver', '').slice(0, 7),
    row('P-2', 'Driver', '').slice(0, 7),
  ]);
  await mapActiveSheet();
  expect((await readLetterRows('en-US')).lacks).toEqual(['incumbent', 'organizational unit']);
});

it('reads the positions of the selected rows alone', async () => {
  await mapAndVerify();
  const { place } = await readLetterRows('en-US');
  await selectLetterRows(place, [1, 2], 0);
  const numbers = (await readSelectedPositions('en-US')).map((found) => found.positionNumber);
  expect(numbers).toEqual(['P-2', 'P-3']);
  workbook.book.activate(workbook.book.sheet('Export').id);
  expect(await readSelectedPositions('en-US')).toEqual([]);
});

it('selects the rows of a figure', async () => {
  await mapAndVerify();
  const { place } = await readLetterRows('en-US');
  expect(await selectLetterRows(place, [1, 2], 0)).toEqual({ how: 'selected', rows: 2 });
});

describe('the sheet for mail merge', () => {
  const sheet = {
    header: ['official_name', 'outcome'],
    rows: [
      ['=1+1', '007'],
      ['B', ''],
    ],
  };

  it('holds texts as texts, and is replaced by the next one', async () => {
    await writeMergeSheet(sheet);
    expect(workbook.values('JD Letters')).toEqual([
      ['official_name', 'outcome'],
      ['=1+1', '007'],
      ['B', ''],
    ]);
    await writeMergeSheet({ ...sheet, rows: [['C', 'D']] });
    expect(workbook.values('JD Letters')).toEqual([
      ['official_name', 'outcome'],
      ['C', 'D'],
    ]);
    expect(workbook.sheetNames().filter((name) => name.startsWith('JD Letters'))).toHaveLength(1);
  });

  it('leaves a sheet of the user’s own alone', async () => {
    workbook.addSheet('JD Letters', [['mine']]);
    await expect(writeMergeSheet(sheet)).rejects.toMatchObject({ problem: 'result name taken' });
    expect(workbook.values('JD Letters')).toEqual([['mine']]);
    expect(workbook.sheetNames()).not.toContain('JD Letters (in progress)');
  });
});

describe('a template of the house’s own', () => {
  const template = {
    kind: 'letter of assignment',
    locale: 'fr',
    fileName: 'Lettre « maison » & <co>.docx',
    bytes: Uint8Array.from([80, 75, 0, 255]),
  } as const;

  it('is kept with the workbook, one for each kind and language', async () => {
    expect(await keepTemplate(template)).toBe(true);
    const other = { ...template, locale: 'es' } as const;
    await keepTemplate(other);
    await keepTemplate({ ...template, bytes: Uint8Array.from([1]) });
    expect(await loadTemplates()).toEqual([other, { ...template, bytes: Uint8Array.from([1]) }]);
    await forgetTemplate('letter of assignment', 'es');
    expect((await loadTemplates()).map(({ locale }) => locale)).toEqual(['fr']);
  });

  it('is not kept where it is large', async () => {
    await keepTemplate(template);
    expect(await keepTemplate({ ...template, bytes: new Uint8Array(500_001) })).toBe(false);
    expect(await loadTemplates()).toEqual([]);
  });
});
