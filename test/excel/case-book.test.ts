import { caseKey } from '../../src/cases/official-case';
import {
  createCases,
  fileCase,
  readCases,
  recordCase,
  selectCase,
  undoCase,
} from '../../src/excel/case-book';
import type { CaseRef } from '../../src/excel/cases-workbook';
import { toSerial } from '../../src/domain/plain-date';
import type { Cell } from '../../src/staffing-export/export-layout';
import { day } from '../case-files/cases';
import { mapActiveSheet } from './review-result';
import { testWorkbook, type TestWorkbook } from './workbook-of';

const HEADER = [
  'Position number',
  'Incumbent',
  'Job title',
  'Grade',
  'Duty station',
  'Funding',
  'Contract type',
];
const field = (number: string, name: string) => [
  number,
  name,
  'Finance Assistant',
  'G5',
  'Dakar',
  'Regular budget',
  'Fixed-term',
];
const TODAY = day('2026-06-20');

let workbook: TestWorkbook;
beforeEach(async () => {
  workbook = testWorkbook();
  workbook.addSheet('Staffing', [
    HEADER,
    field('P-1', 'A. Diallo'),
    field('P-2', 'B. Okoro'),
    field('P-3', ''),
    field('', 'C. Lima'),
    field('P-1', 'D. Sow'),
  ]);
  await mapActiveSheet();
});

/** Writes who confirmed the row, as a review does. */
function verify(...rows: number[]): void {
  const sheet = workbook.book.sheet('JD Mapping');
  const column = (workbook.values('JD Mapping')[0] ?? []).indexOf('Verified');
  for (const row of rows) {
    sheet.write({ top: row, left: column, bottom: row, right: column }, [['AK, 1 June 2026']]);
  }
}

function cells(): Record<string, Cell>[] {
  const [header, ...rows] = workbook.values('JD Cases');
  return rows.map((row) => Object.fromEntries(header!.map((name, at) => [String(name), row[at]!])));
}

function type(row: number, column: string, value: Cell): void {
  const at = (workbook.values('JD Cases')[0] ?? []).indexOf(column);
  const area = { top: row + 1, left: at, bottom: row + 1, right: at };
  workbook.book.sheet('JD Cases').write(area, [[value]]);
}

async function refOf(row: number): Promise<CaseRef> {
  const sheet = await readCases(TODAY, 'en-US');
  return { row, found: sheet!.lines.find((line) => line.row === row)!.found! };
}

it('makes cases of verified rows of serving officials, and later only of what is new', async () => {
  verify(1, 4, 5);
  expect(await createCases('all', 'en-US')).toMatchObject({
    added: 1,
    known: 0,
    repeated: ['P-1'],
    left: { 'not verified': 1, 'no position number': 1 },
  });
  expect(cells()).toMatchObject([
    { 'Position number': 'P-1', Incumbent: 'A. Diallo', Agreement: 2019, Grade: 'G5' },
  ]);
  type(0, 'Incumbent', 'A. Diallo-Ba');
  verify(2);
  expect(await createCases('all', 'en-US')).toMatchObject({ added: 1, known: 1 });
  expect(cells().map((row) => row['Incumbent'])).toEqual(['A. Diallo-Ba', 'B. Okoro']);
});

it('makes cases of the selected rows alone', async () => {
  verify(1, 2);
  const result = workbook.book.sheet('JD Mapping');
  workbook.book.activate(result.id);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A3').select();
    await context.sync();
  });
  expect(await createCases('selected rows', 'en-US')).toMatchObject({ added: 1 });
  expect(cells()).toMatchObject([{ 'Position number': 'P-2' }]);
});

it('records, computes what is owed with its clause, and takes it back', async () => {
  verify(1);
  await createCases('all', 'en-US');
  await recordCase(await refOf(0), { event: 'sent', on: day('2026-01-10'), notes: {} }, 'en-US');
  await recordCase(
    await refOf(0),
    { event: 'received', on: day('2026-01-15'), notes: {} },
    'en-US',
  );
  const asked = { event: 'family asked', on: day('2026-03-15'), notes: {} } as const;
  const undo = await recordCase(await refOf(0), asked, 'en-US');
  await readCases(TODAY, 'en-US');
  expect(cells()).toMatchObject([
    {
      'Letter sent': toSerial(day('2026-01-10')),
      'Family asked': toSerial(day('2026-03-15')),
      'Next step': 'Answer on the job family in writing',
      'Owed by': 'Regional HR partner',
      Due: toSerial(day('2026-06-15')),
      Clause: '2019 App. 2 ¶3',
    },
  ]);
  const header = workbook.values('JD Cases')[0]!;
  const status = header.indexOf('Status');
  const area = { top: 1, left: status, bottom: 1, right: status };
  expect(workbook.book.sheet('JD Cases').formulas(area)).toEqual([
    ['=IF(I2<TODAY(),"Overdue",IF(I2<=TODAY()+14,"Due within 14 days","Due later"))'],
  ]);
  await undoCase(undo);
  await readCases(TODAY, 'en-US');
  expect(cells()).toMatchObject([{ 'Family asked': '', 'Owed by': '' }]);
});

it('colours what is overdue or due soon by formulas of Excel’s own', async () => {
  verify(1);
  await createCases('all', 'en-US');
  const rules = workbook.book
    .sheet('JD Cases')
    .conditionalFormats()
    .map(({ rule }) => (rule.kind === 'custom' ? rule.formula : rule.kind));
  expect(rules).toHaveLength(4);
  expect(new Set(rules)).toEqual(
    new Set([
      '=AND($H2<>"",ISNUMBER($I2),$I2<TODAY())',
      '=AND($H2<>"",ISNUMBER($I2),$I2>=TODAY(),$I2<=TODAY()+14)',
    ]),
  );
});

it('never writes over what a user typed, and says so', async () => {
  verify(1);
  await createCases('all', 'en-US');
  const ref = await refOf(0);
  type(0, 'Letter sent', toSerial(day('2026-01-02')));
  const sent = { event: 'sent', on: day('2026-01-10'), notes: {} } as const;
  await expect(recordCase(ref, sent, 'en-US')).rejects.toThrow(
    expect.objectContaining({ name: 'CaseMoved' }),
  );
  expect(cells()[0]!['Letter sent']).toBe(toSerial(day('2026-01-02')));
});

it('reads what users type, and says what cannot be read, where', async () => {
  verify(1, 2);
  await createCases('all', 'en-US');
  type(0, 'Letter sent', '12 janvier 2026');
  type(0, 'Received', '03/04/2026');
  type(0, 'Family answer', 'perhaps');
  type(1, 'Agreement', '2021');
  const sheet = await readCases(TODAY, 'en-US');
  expect(sheet!.problems).toEqual([
    {
      row: 0,
      column: 'Received',
      value: '03/04/2026',
      expected: 'a date that does not leave day and month open',
    },
    { row: 0, column: 'Family answer', value: 'perhaps', expected: 'one of its list' },
    { row: 1, column: 'Agreement', value: '2021', expected: '2019 or 2023' },
  ]);
  expect(cells().map((row) => row['Status'])).toEqual([
    'To check: the pane says why',
    'To check: the pane says why',
  ]);
  type(0, 'Received', '2026-01-20');
  type(0, 'Family answer', 'Description confirmée');
  const mended = await readCases(TODAY, 'fr-FR');
  expect(mended!.lines[0]!.found).toMatchObject({
    dates: { sent: day('2026-01-12'), received: day('2026-01-20') },
    notes: { 'family answer': 'description confirmed' },
  });
});

it('finds a case again after the table was sorted, and ticks its file', async () => {
  verify(1, 2);
  await createCases('all', 'en-US');
  const ref = await refOf(1);
  expect(caseKey(ref.found)).toBe('2019 p-2');
  type(0, 'Position number', 'P-2');
  type(1, 'Position number', 'P-1');
  expect(await selectCase(ref)).toEqual({ how: 'selected', rows: 1 });
  expect((await readCases(TODAY, 'en-US'))!.selected).toBe(0);
  await expect(fileCase(ref, 'assignment')).rejects.toThrow(
    expect.objectContaining({ name: 'CaseMoved' }),
  );
});

it('reports a position that stands twice', async () => {
  verify(1, 2);
  await createCases('all', 'en-US');
  type(1, 'Position number', 'P-1');
  const sheet = await readCases(TODAY, 'en-US');
  expect(sheet!.problems).toEqual([
    { row: 1, column: 'Position number', value: 'P-1', expected: 'a row of its own' },
  ]);
});

it('says that nothing is mapped, and that there is no table', async () => {
  testWorkbook().addSheet('Empty', [['a']]);
  expect(await readCases(TODAY, 'en-US')).toBeNull();
  await expect(createCases('all', 'en-US')).rejects.toMatchObject({ problem: 'result vanished' });
});
