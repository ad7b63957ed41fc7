import { followUpKey } from '../../../src/deadlines/follow-up';
import {
  createFollowUps,
  fileFollowUp,
  readFollowUps,
  recordFollowUp,
  selectFollowUp,
  undoFollowUp,
} from '../../../src/excel/deadlines/follow-up-book';
import type { FollowUpRef } from '../../../src/excel/deadlines/follow-up-ref';
import { toSerial } from '../../../src/domain/plain-date';
import { day } from '../../deadlines/follow-ups';
import { testWorkbook, type TestWorkbook } from '../workbook-of';
import { cells, mappedWorkbook, TODAY, type, verify } from './lettered-workbook';

let workbook: TestWorkbook;
beforeEach(async () => {
  workbook = await mappedWorkbook();
});

async function refOf(row: number): Promise<FollowUpRef> {
  const sheet = await readFollowUps(TODAY, 'en-US');
  return { row, found: sheet!.lines.find((line) => line.row === row)!.found! };
}

it('makes follow-ups of verified rows of serving officials, and later only of what is new', async () => {
  verify(1, 4, 5);
  expect(await createFollowUps('all', 'en-US')).toMatchObject({
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
  expect(await createFollowUps('all', 'en-US')).toMatchObject({ added: 1, known: 1 });
  expect(cells().map((row) => row['Incumbent'])).toEqual(['A. Diallo-Ba', 'B. Okoro']);
});

it('makes follow-ups of the selected rows alone', async () => {
  verify(1, 2);
  const result = workbook.book.sheet('JD Mapping');
  workbook.book.activate(result.id);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A3').select();
    await context.sync();
  });
  expect(await createFollowUps('selected rows', 'en-US')).toMatchObject({ added: 1 });
  expect(cells()).toMatchObject([{ 'Position number': 'P-2' }]);
});

it('records, computes what is owed with its clause, and takes it back', async () => {
  verify(1);
  await createFollowUps('all', 'en-US');
  await recordFollowUp(
    await refOf(0),
    { event: 'sent', on: day('2026-01-10'), notes: {} },
    'en-US',
  );
  await recordFollowUp(
    await refOf(0),
    { event: 'received', on: day('2026-01-15'), notes: {} },
    'en-US',
  );
  const asked = { event: 'family asked', on: day('2026-03-15'), notes: {} } as const;
  const undo = await recordFollowUp(await refOf(0), asked, 'en-US');
  await readFollowUps(TODAY, 'en-US');
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
  await undoFollowUp(undo);
  await readFollowUps(TODAY, 'en-US');
  expect(cells()).toMatchObject([{ 'Family asked': '', 'Owed by': '' }]);
});

it('colours what is overdue or due soon by formulas of Excel’s own', async () => {
  verify(1);
  await createFollowUps('all', 'en-US');
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
  await createFollowUps('all', 'en-US');
  const ref = await refOf(0);
  type(0, 'Letter sent', toSerial(day('2026-01-02')));
  const sent = { event: 'sent', on: day('2026-01-10'), notes: {} } as const;
  await expect(recordFollowUp(ref, sent, 'en-US')).rejects.toThrow(
    expect.objectContaining({ name: 'FollowUpMoved' }),
  );
  expect(cells()[0]!['Letter sent']).toBe(toSerial(day('2026-01-02')));
});

it('reads what users type, and says what cannot be read, where', async () => {
  verify(1, 2);
  await createFollowUps('all', 'en-US');
  type(0, 'Letter sent', '12 janvier 2026');
  type(0, 'Received', '03/04/2026');
  type(0, 'Family answer', 'perhaps');
  type(1, 'Agreement', '2021');
  const sheet = await readFollowUps(TODAY, 'en-US');
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
  const mended = await readFollowUps(TODAY, 'fr-FR');
  expect(mended!.lines[0]!.found).toMatchObject({
    dates: { sent: day('2026-01-12'), received: day('2026-01-20') },
    notes: { 'family answer': 'description confirmed' },
  });
});

it('finds a case again after the table was sorted, and ticks its file', async () => {
  verify(1, 2);
  await createFollowUps('all', 'en-US');
  const ref = await refOf(1);
  expect(followUpKey(ref.found)).toBe('2019 p-2');
  type(0, 'Position number', 'P-2');
  type(1, 'Position number', 'P-1');
  expect(await selectFollowUp(ref)).toEqual({ how: 'selected', rows: 1 });
  expect((await readFollowUps(TODAY, 'en-US'))!.selected).toBe(0);
  await expect(fileFollowUp(ref, 'assignment')).rejects.toThrow(
    expect.objectContaining({ name: 'FollowUpMoved' }),
  );
});

describe('a table of an earlier version', () => {
  /** As 0.2.0 wrote it, without the columns on the Review Panel and with one of the user's own. */
  async function olderTable(): Promise<void> {
    verify(1);
    await createFollowUps('all', 'en-US');
    await Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('JD_Cases');
      for (const name of LATER) columns.getItem(name).delete();
      columns.add(undefined, undefined, 'My note');
      await context.sync();
    });
    type(0, 'My note', 'call her');
    type(0, 'Letter sent', toSerial(day('2026-01-10')));
  }
  const LATER = ['Review Panel asked', 'Review Panel answered'];
  const header = () => (workbook.values('JD Cases')[0] ?? []).map(String);

  it('is read without the columns that came later, and left as it is', async () => {
    await olderTable();
    const before = header();
    const sheet = await readFollowUps(TODAY, 'en-US');
    expect(sheet!.problems).toEqual([]);
    expect(sheet!.lines.map(({ found }) => found?.dates)).toEqual([{ sent: day('2026-01-10') }]);
    expect(header()).toEqual(before);
    expect(before).not.toEqual(expect.arrayContaining(LATER));
  });

  it.each<[string, () => Promise<unknown>]>([
    [
      'something is recorded',
      async () => {
        const asked = { event: 'panel asked', on: day('2026-02-01'), notes: {} } as const;
        await recordFollowUp(await refOf(0), asked, 'en-US');
      },
    ],
    [
      'lines are added',
      async () => {
        verify(2);
        await createFollowUps('all', 'en-US');
      },
    ],
  ])('gets them at its end, in one go, when %s', async (_, write) => {
    await olderTable();
    const before = header();
    await write();
    expect(header()).toEqual([...before, ...LATER]);
    expect(cells()[0]).toMatchObject({
      'My note': 'call her',
      'Letter sent': toSerial(day('2026-01-10')),
    });
    expect((await readFollowUps(TODAY, 'en-US'))!.problems).toEqual([]);
    // A second write adds nothing more.
    const received = { event: 'received', on: day('2026-01-15'), notes: {} } as const;
    await recordFollowUp(await refOf(0), received, 'en-US');
    expect(header()).toEqual([...before, ...LATER]);
  });

  it('says what is before the Review Panel, with its clause, and takes the date back', async () => {
    await olderTable();
    type(0, 'Received', toSerial(day('2026-01-15')));
    const asked = { event: 'panel asked', on: day('2026-02-01'), notes: {} } as const;
    const undo = await recordFollowUp(await refOf(0), asked, 'fr-FR');
    // In the language of the workbook, whoever opens it.
    await readFollowUps(TODAY, 'fr-FR');
    expect(cells()[0]).toMatchObject({
      'Review Panel asked': toSerial(day('2026-02-01')),
      'Next step': 'Deal with the difference brought to it',
      'Owed by': 'Review Panel',
      Due: '',
      Clause: '2019 Art. 7',
    });
    await undoFollowUp(undo);
    expect(cells()[0]!['Review Panel asked']).toBe('');
  });
});

it('reports a position that stands twice', async () => {
  verify(1, 2);
  await createFollowUps('all', 'en-US');
  type(1, 'Position number', 'P-1');
  const sheet = await readFollowUps(TODAY, 'en-US');
  expect(sheet!.problems).toEqual([
    { row: 1, column: 'Position number', value: 'P-1', expected: 'a row of its own' },
  ]);
});

it('says that nothing is mapped, and that there is no table', async () => {
  testWorkbook().addSheet('Empty', [['a']]);
  expect(await readFollowUps(TODAY, 'en-US')).toBeNull();
  await expect(createFollowUps('all', 'en-US')).rejects.toMatchObject({
    problem: 'result vanished',
  });
});
