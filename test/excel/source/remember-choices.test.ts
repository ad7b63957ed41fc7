import {
  loadChoices,
  NO_CHOICES,
  saveChoices,
  type ExportChoices,
} from '../../../src/excel/source/remember-choices';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

const CHOICES: ExportChoices = {
  fields: { Xyzzy: 'title', Grade: null },
  assignments: { funding: { rbtc: 'other' } },
  constants: { contract: 'fixed-term' },
  byUnit: { 'duty station': { africa: 'field' } },
  later: ['funding'],
  servingOn: { year: 2019, month: 7, day: 25 },
  assignedOn: { year: 2026, month: 3, day: 1 },
  effectiveOn: { 'Evaluation Specialists': { year: 2027, month: 1, day: 1 } },
  headquarters: ['Turin'],
  dateOrder: 'month first',
  carriesFacts: false,
  keepsUnlike: true,
  gradesAreOurs: true,
};

let workbook: TestWorkbook;
beforeEach(() => {
  workbook = testWorkbook();
});
afterEach(() => workbook.close());

it('offers for the next export of the same shape what was settled for the last', async () => {
  await saveChoices(['Xyzzy', 'Grade'], CHOICES);
  expect(await loadChoices(['GRADE', 'Xyzzy'])).toEqual(CHOICES);
  expect(await loadChoices(['Xyzzy'])).toEqual(NO_CHOICES);
});

it('keeps the last of several, for the last dozen of shapes', async () => {
  for (let shape = 0; shape < 14; shape++) await saveChoices([`${shape}`], CHOICES);
  await saveChoices(['13'], NO_CHOICES);
  expect(await loadChoices(['13'])).toEqual(NO_CHOICES);
  expect(await loadChoices(['2'])).toEqual(CHOICES);
  expect(await loadChoices(['1'])).toEqual(NO_CHOICES);
});

it('starts afresh where what is kept cannot be read', async () => {
  workbook.context.settings.set('JD.Choices', 'not ours');
  expect(await loadChoices(['a'])).toEqual(NO_CHOICES);
});
