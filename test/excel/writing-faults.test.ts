import './small-blocks';
import { keepAgreement, removeAgreement } from '../../src/excel/catalogue/agreement-store';
import {
  createFollowUps,
  fileFollowUp,
  readFollowUps,
  recordFollowUp,
  undoFollowUp,
} from '../../src/excel/deadlines/follow-up-book';
import type { FollowUpUndo, FollowUpRef } from '../../src/excel/deadlines/follow-up-ref';
import {
  recordLetters,
  takeBackLetters,
  type LettersUndo,
} from '../../src/excel/deadlines/record-letters';
import { readLetterRows } from '../../src/excel/letters/read-letter-rows';
import type { CandidateEducation } from '../../src/domain/job-description';
import { findAddressees2019 } from '../../src/documents/letters/addressees';
import { settleEducation } from '../../src/excel/eligibility/education-table';
import { findCandidates } from '../../src/excel/eligibility/find-candidates';
import { insertFormulas } from '../../src/excel/eligibility/insert-formulas';
import type { InsertRequest } from '../../src/excel/eligibility/insert-request';
import { forgetTemplate, keepTemplate } from '../../src/excel/letters/keep-template';
import { NO_CHOICES, saveChoices } from '../../src/excel/source/remember-choices';
import { saveReviewer } from '../../src/excel/review/remember-reviewer';
import { compareWithResult } from '../../src/excel/outcomes/compare-with-last';
import { writeMergeSheet } from '../../src/excel/letters/write-merge-sheet';
import { writeSample } from '../../src/excel/source/write-sample';
import { loadSetting, saveSetting } from '../../src/excel/own-sheets/kept-setting';
import { writeSummary } from '../../src/excel/outcomes/write-summary';
import type { Cell } from '../../src/staffing-export/export-layout';
import { readFrom, smallPath } from '../agreement-text/agreement-files';
import { day } from '../deadlines/follow-ups';
import { failEveryRequest, type Action } from './fail-every-request';
import { FEW, MIXED } from './fault-scripts';
import { mapActiveSheet } from './review-result';
import { installVirtualClock, type VirtualClock } from './virtual-clock';
import type { WholeWorkbook } from './whole-workbook';
import { testWorkbook, type TestWorkbook } from './workbook-of';

const HEADER = [
  'Position number',
  'Incumbent',
  'Job title',
  'Grade',
  'Duty station',
  'Funding',
  'Contract',
];
const post = (number: string, title: string, grade: string): Cell[] => [
  number,
  `E ${number}`,
  title,
  grade,
  'Dakar',
  'Regular budget',
  'Fixed-term',
];
const MARCH: Cell[][] = [
  HEADER,
  post('P-1', 'Finance Assistant', 'G5'),
  post('P-2', 'Driver', 'G2'),
  post('P-3', 'Finance Assistant', 'G5'),
  post('P-4', 'Driver', 'G2'),
];
const APRIL: Cell[][] = [
  HEADER,
  post('P-1', 'Finance Assistant', 'G6'),
  post('P-2', 'Driver', 'G2'),
  post('P-3', 'Finance Assistant', 'G5'),
  post('P-5', 'Driver', 'G2'),
];
const TODAY = day('2026-06-20');

let workbook: TestWorkbook;
let clock: VirtualClock;

function begin(): void {
  workbook = testWorkbook();
}
function beginToFail(): void {
  clock = installVirtualClock(() => workbook.dispatcher.batches);
}
function end(): void {
  clock.uninstall();
  workbook.close();
}

/** Writes who confirmed these rows, as a review does. */
function verify(...rows: number[]): void {
  const sheet = workbook.book.sheet('JD Mapping');
  const column = workbook.values('JD Mapping')[0]!.indexOf('Verified');
  for (const row of rows) {
    sheet.write({ top: row, left: column, bottom: row, right: column }, [['AK, 1 June 2026']]);
  }
}

const sheetOf = ({ sheets }: WholeWorkbook, name: string) =>
  sheets.find((sheet) => sheet.name === name);
/** What was written is there, though Excel did not bring it to the front. */
const isBehind: Action['isRight'] = ({ after, complete, error }) =>
  (error === null || error.problem === 'end unknown') &&
  isSame({ ...after, active: '' }, { ...complete, active: '' });

const isSame = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);

describe('from the result', () => {
  let ref: FollowUpRef;
  let undo: FollowUpUndo;
  let recorded: LettersUndo;

  beforeAll(async () => {
    begin();
    workbook.addSheet('March', MARCH);
    await mapActiveSheet();
    verify(1, 2, 3, 4);
    // As Excel names a result of another workbook.
    const before = workbook.book.sheet('JD Mapping');
    before.name = 'JD Mapping (2)';
    before.putTable({ ...before.tables()[0]!, name: 'JD_Mapping_2' });
    workbook.addSheet('April', APRIL);
    await mapActiveSheet();
    verify(1, 3);
    beginToFail();
  });
  afterAll(end);

  const makeFollowUps = () => createFollowUps('all', 'en-US');
  const recordSent = async () => {
    const { rows, catalogue, effectiveOn } = await readLetterRows('en-US');
    const { addressees } = findAddressees2019(rows, catalogue);
    const written = { assigned: addressees, event: 'sent', on: TODAY, effectiveOn } as const;
    return recordLetters({ ...written, isSentToOfficials: true }, 'en-US');
  };
  const findRef = async () => {
    const sheet = await readFollowUps(TODAY, 'en-US');
    ref = { row: 0, found: sheet!.lines.find(({ row }) => row === 0)!.found! };
  };
  const receive = () =>
    recordFollowUp(ref, { event: 'received', on: day('2026-06-15'), notes: {} }, 'en-US');

  /** The figures stand alone where charts cannot be had. */
  const withoutCharts = (workbookState: WholeWorkbook) => ({
    ...workbookState,
    active: '',
    sheets: workbookState.sheets.map((sheet) => ({ ...sheet, charts: [] })),
  });

  const ACTIONS: readonly Action[] = [
    {
      name: 'the first summary',
      scripts: FEW,
      act: () => writeSummary('en-US'),
      isRight: ({ after, complete }) => isSame(withoutCharts(after), withoutCharts(complete)),
    },
    {
      name: 'a summary in the place of the last',
      scripts: FEW,
      arrange: async () => {
        await writeSummary('en-US');
        verify(2);
        // The workbook has gone over to another language, in which the summary differs.
        const kept = await loadSetting<{ readonly settings: object }>('JD.Result');
        const settings = { ...kept!.settings, displayLanguage: 'fr-FR' };
        await saveSetting('JD.Result', { ...kept, settings });
      },
      act: () => writeSummary('en-US'),
      isRight: ({ after, complete }) => isSame(withoutCharts(after), withoutCharts(complete)),
    },
    {
      name: 'a comparison with an earlier result',
      scripts: FEW,
      act: () => compareWithResult({ tableName: 'JD_Mapping_2', sheetName: '' }, 'en-US'),
      // The figures stand by then: that the lines could not be listed is kept with them.
      isRight: ({ after, before, complete, error }) =>
        error === null && isRightButUnlisted(after, before, complete),
    },
    { name: 'the first follow-ups', act: makeFollowUps },
    {
      name: 'more follow-ups',
      scripts: FEW,
      arrange: async () => {
        await makeFollowUps();
        verify(4);
      },
      act: makeFollowUps,
    },
    {
      name: 'letters recorded as sent',
      scripts: FEW,
      arrange: async () => {
        await makeFollowUps();
        verify(4);
      },
      act: recordSent,
    },
    {
      name: 'letters no longer recorded as sent',
      scripts: FEW,
      arrange: async () => {
        await makeFollowUps();
        verify(4);
        recorded = (await recordSent()).undo;
      },
      act: () => takeBackLetters(recorded, 'en-US'),
    },
    {
      name: 'letters no longer recorded that others stand below',
      scripts: FEW,
      arrange: async () => {
        await makeFollowUps();
        verify(4);
        recorded = (await recordSent()).undo;
        verify(2);
        await recordSent();
      },
      act: () => takeBackLetters(recorded, 'en-US'),
    },
    {
      name: 'the computed columns of follow-ups',
      arrange: makeFollowUps,
      act: () => readFollowUps(TODAY, 'en-US'),
      // They are what they should be, whoever hears of it.
      isRight: ({ after, complete }) => isSame(after, complete),
    },
    {
      name: 'recording a step',
      arrange: async () => {
        await makeFollowUps();
        await findRef();
      },
      act: receive,
    },
    {
      name: 'ticking the file',
      arrange: makeFollowUps,
      prepare: findRef,
      act: () => fileFollowUp(ref, 'assignment'),
    },
    {
      name: 'taking back a recorded step',
      arrange: async () => {
        await makeFollowUps();
        await findRef();
        undo = await receive();
      },
      act: () => undoFollowUp(undo),
    },
    {
      name: 'the first letters',
      act: () => writeMergeSheet(letters('A', 'B', 'C')),
      isRight: isBehind,
    },
    {
      name: 'letters in the place of the last',
      arrange: () => writeMergeSheet(letters('A')),
      act: () => writeMergeSheet(letters('=1', 'D')),
      isRight: isBehind,
    },
  ];
  it.each(ACTIONS.map((action) => ({ scripts: MIXED, ...action })))('$name', (action) =>
    failEveryRequest(workbook, action),
  );
});

const letters = (...names: string[]) => ({
  header: ['official_name', 'outcome'],
  rows: names.map((name) => [name, '007']),
});

/** Marks and figures are those of the comparison; the lines are the new ones, or those before. */
function isRightButUnlisted(
  after: WholeWorkbook,
  before: WholeWorkbook,
  complete: WholeWorkbook,
): boolean {
  const CHANGES = 'JD Changes';
  const lines = sheetOf(after, CHANGES);
  const rest = ({ sheets }: WholeWorkbook) => sheets.filter(({ name }) => name !== CHANGES);
  const kept = String(after.settings.find(([key]) => key === 'JD.Comparison')?.[1]);
  const { comparison } = JSON.parse(kept) as { comparison: { unlisted: unknown } };
  return (
    isSame(rest(after), rest(complete)) &&
    comparison.unlisted !== null &&
    (isSame(lines, sheetOf(before, CHANGES)) || isSame(lines, sheetOf(complete, CHANGES)))
  );
}

describe('beside candidates', () => {
  let request: InsertRequest;
  beforeAll(() => {
    begin();
    workbook.addSheet('Candidates', [
      ['Grade', 'Education', 'Years'],
      ['NOA', 'degree', 2],
      ['NOB', 'secondary', 8],
      ['NOB', 'secondary', 9],
      ['NOC', 'degree', 9],
    ]);
    beginToFail();
  });
  afterAll(end);

  const settle = (wordings: readonly string[], education: CandidateEducation | null) =>
    settleEducation(wordings, education, { year: 2026, month: 3, day: 1 }, 'en');

  async function ask(): Promise<void> {
    const finding = await findCandidates();
    if (finding.kind !== 'cells') throw new Error(`Found ${finding.kind}`);
    request = {
      place: finding.place,
      rows: { first: 1, last: 4 },
      names: ['Grade', 'Education', 'Years'],
      sources: {
        grade: { column: 0 },
        education: { column: 1 },
        'relevant years': { column: 2 },
      },
      at: null,
    };
  }

  const ACTIONS: readonly Action[] = [
    { name: 'formulas that spill', prepare: ask, act: () => insertFormulas(request) },
    {
      name: 'formulas in a table',
      arrange: async () => {
        const area = { top: 0, left: 0, bottom: 4, right: 2 };
        const looks = { style: '', showBandedRows: false, showFilterButton: true };
        workbook.book.sheet('Candidates').putTable({ id: 't', name: 'List', area, ...looks });
      },
      prepare: ask,
      act: () => insertFormulas(request),
    },
    {
      name: 'formulas written anew',
      prepare: async () => {
        await ask();
        const names = ['Grade', 'Education', 'Years', 'JD Eligible', 'JD Shortfall', 'JD Why'];
        request = {
          ...request,
          names,
          sources: { ...request.sources, grade: { constant: 'NOC' } },
        };
      },
      act: () => insertFormulas(request),
    },
    { name: 'the first wording settled', act: () => settle(['Brevet'], 'compulsory') },
    { name: 'more wordings settled', act: () => settle(['Brevet', 'Matura'], 'secondary') },
    { name: 'a wording no longer settled', act: () => settle(['Brevet'], null) },
  ];
  it.each(ACTIONS.map((action) => ({ scripts: MIXED, ...action })))('$name', (action) =>
    failEveryRequest(workbook, action),
  );
});

describe('what is kept with the workbook', () => {
  beforeAll(() => {
    begin();
    beginToFail();
  });
  afterAll(end);

  const agreement = (from: string | null) => ({
    ...readFrom(smallPath('small-2019.txt')),
    from,
  });
  const kept = ({ text, findings, from }: ReturnType<typeof agreement>) => ({
    text,
    findings,
    from,
  });
  const template = (fileName: string) =>
    ({
      kind: 'letter of assignment',
      locale: 'fr',
      fileName,
      bytes: Uint8Array.from([80, 75, 0, 255]),
    }) as const;
  const first = kept(agreement(null));
  const second = kept(agreement('2027-01-01'));

  const ACTIONS: readonly Action[] = [
    { name: 'an agreement', act: () => keepAgreement(first) },
    {
      name: 'an agreement in the place of the last',
      arrange: () => keepAgreement(first),
      act: () => keepAgreement(second),
    },
    {
      name: 'removing an agreement',
      arrange: () => keepAgreement(first),
      act: () => removeAgreement(first.text),
    },
    { name: 'a template', act: () => keepTemplate(template('a.docx')) },
    {
      name: 'a template in the place of the last',
      arrange: () => keepTemplate(template('a.docx')),
      act: () => keepTemplate(template('b.docx')),
    },
    {
      name: 'forgetting a template',
      arrange: () => keepTemplate(template('a.docx')),
      act: () => forgetTemplate('letter of assignment', 'fr'),
    },
    { name: 'who signs', act: () => saveReviewer('AK') },
    {
      name: 'what was settled about an export',
      arrange: () => saveChoices(['Title'], NO_CHOICES),
      act: () => saveChoices(['Grade'], { ...NO_CHOICES, constants: {} }),
    },
    { name: 'the sample export', act: () => writeSample(MARCH) },
  ];
  it.each(ACTIONS.map((action) => ({ scripts: MIXED, ...action })))('$name', (action) =>
    failEveryRequest(workbook, action),
  );
});
