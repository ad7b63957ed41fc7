import { readFrom, smallPath } from '../../agreement-text/agreement-files';
import {
  keepAgreement,
  loadAgreements,
  removeAgreement,
  type KeptAgreement,
} from '../../../src/excel/catalogue/agreement-store';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

const { text, findings } = readFrom(smallPath('small-2019.txt'));
const KEPT: KeptAgreement = { text, findings };
const annexOf = (fileName: string): KeptAgreement => ({
  text: { ...text, fileName, clauses: [] },
  findings: [],
});

let workbook: TestWorkbook;
beforeEach(() => {
  workbook = testWorkbook();
});
afterEach(() => workbook.close());

it('gives back what was kept', async () => {
  expect(await loadAgreements()).toEqual([]);
  await keepAgreement(KEPT);
  expect(await loadAgreements()).toEqual([KEPT]);
});

it('keeps one part an agreement, replaced as a whole', async () => {
  await keepAgreement(KEPT);
  await keepAgreement(annexOf('annex.txt'));
  await keepAgreement({ ...KEPT, findings: [] });
  expect(await loadAgreements()).toEqual([annexOf('annex.txt'), { ...KEPT, findings: [] }]);
  await removeAgreement(text);
  expect(await loadAgreements()).toEqual([annexOf('annex.txt')]);
});

it('keeps any character', async () => {
  const fileName = `a & b <c> "d" 'e' &amp; ]]> \u0001\u0085\uffff\ud800 😀 </agreement>`;
  await keepAgreement(annexOf(fileName));
  expect((await loadAgreements())[0]!.text.fileName).toBe(fileName);
});

it('passes over parts of others, and such as it cannot read', async () => {
  const { customXmlParts } = workbook.context;
  customXmlParts.set('a', '<other xmlns="urn:other">1</other>');
  customXmlParts.set('b', '<agreement xmlns="urn:jd-for-excel:agreement:1">{broken</agreement>');
  await keepAgreement(KEPT);
  expect(await loadAgreements()).toHaveLength(1);
  await removeAgreement(text);
  expect([...customXmlParts.keys()]).toEqual(['a', 'b']);
});
