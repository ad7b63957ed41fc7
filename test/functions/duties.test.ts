import { keepAgreement } from '../../src/excel/catalogue/agreement-store';
import { readFrom, smallPath } from '../agreement-text/agreement-files';
import { testWorkbook, type TestWorkbook } from '../excel/workbook-of';
import { cell, CellError, installExcelGlobals } from './excel-globals';

let workbook: TestWorkbook;
let duties: typeof import('../../src/functions/functions').duties;
beforeEach(async () => {
  workbook = testWorkbook();
  const { Office: office } = globalThis;
  installExcelGlobals();
  Object.assign(globalThis, { Office: office });
  ({ duties } = await import('../../src/functions/functions'));
});
afterEach(() => workbook.close());

it('says what to do where no agreement was opened', async () => {
  const [[answer]] = (await duties(cell('Drivers'), cell('G3'))) as [[CellError]];
  expect(answer.code).toBe('#N/A');
  expect(answer.message).toContain('Open the agreement');
});

it('spills number and text of each duty, a second list below', async () => {
  const { text, findings } = readFrom(smallPath('small-2019.txt'));
  await keepAgreement({ text, findings });
  expect(await duties(cell('drivers'), cell('G-3'))).toEqual([
    [1, 'Drive the head of office, colleagues and guests with care.'],
    [2, 'Keep the cars clean and note every trip in the log.'],
    [3, 'Plan who drives which car.'],
    [4, 'Take on further work of the unit when needed.'],
  ]);
  const office = await duties(
    cell('General Administration and Office Support Assistants'),
    cell('G5'),
  );
  expect(office.map(([number]) => number)).toEqual([1, 2, 3, '', 1, 2]);
  // A family that only a later annex has.
  expect(await duties(cell('Security Assistants'), cell('G5'))).toHaveLength(3);
});
