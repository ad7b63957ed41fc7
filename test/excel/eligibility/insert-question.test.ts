import { insertQuestion, takeQuestionBack } from '../../../src/excel/eligibility/insert-question';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

let workbook: TestWorkbook;
beforeEach(() => {
  workbook = testWorkbook();
});
afterEach(() => workbook.close());

const FORMULA = '=JD.YEARS("NOA","secondary")';
const cell = (row: number, column: number) => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
});
const formulaAt = (row: number, column: number) =>
  workbook.book.sheet('Notes').formulas(cell(row, column))[0]![0];
const select = (row: number, column: number) =>
  workbook.book.select({ sheetId: workbook.book.sheet('Notes').id, areas: [cell(row, column)] });

it('goes into the selected cell where that is empty, and out of it again', async () => {
  workbook.addSheet('Notes', [['note', '']]);
  select(0, 1);
  const inserted = (await insertQuestion(FORMULA))!;
  expect(inserted.address).toBe('B1');
  expect(formulaAt(0, 1)).toBe(FORMULA);
  await takeQuestionBack(inserted);
  expect(formulaAt(0, 1)).toBe('');
});

it('writes over nothing, and takes nothing back that is another’s by now', async () => {
  workbook.addSheet('Notes', [['note', '']]);
  select(0, 0);
  expect(await insertQuestion(FORMULA)).toBeNull();
  select(0, 1);
  const inserted = (await insertQuestion(FORMULA))!;
  workbook.book.sheet('Notes').write(cell(0, 1), [['mine']]);
  await takeQuestionBack(inserted);
  expect(workbook.values('Notes')).toEqual([['note', 'mine']]);
});

it('stays out of tables, whose columns Excel would fill', async () => {
  workbook.addSheet('Notes', [
    ['A', 'B'],
    ['x', ''],
  ]);
  workbook.book.sheet('Notes').putTable({
    id: 'table',
    name: 'Notes',
    area: { top: 0, left: 0, bottom: 1, right: 1 },
    style: '',
    showBandedRows: false,
    showFilterButton: true,
  });
  select(1, 1);
  expect(await insertQuestion(FORMULA)).toBeNull();
});
