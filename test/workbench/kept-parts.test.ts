import { strFromU8, unzipSync } from 'fflate';
import {
  keepAgreement,
  loadAgreements,
  type KeptAgreement,
} from '../../src/excel/catalogue/agreement-store';
import { loadSetting, saveSetting } from '../../src/excel/own-sheets/kept-setting';
import { fillBook } from '../../src/workbench/fill-book';
import { fillKeptParts, keptPartsOf } from '../../src/workbench/kept-parts';
import { readFile, readKept } from '../../src/workbench/open-file';
import { saveXlsx } from '../../src/workbench/saving/save-xlsx';
import { testWorkbook, type TestWorkbook } from '../excel/workbook-of';

let workbook: TestWorkbook;
beforeEach(() => {
  workbook = testWorkbook();
});
afterEach(() => workbook.close());

const save = () => saveXlsx(workbook.book, keptPartsOf(workbook.context));

async function reopen(bytes: Uint8Array): Promise<void> {
  workbook.close();
  workbook = testWorkbook();
  fillBook(workbook.context, 'a.xlsx', await readFile(bytes, 'a.xlsx'));
  fillKeptParts(workbook.context, readKept(bytes, 'a.xlsx'));
}

const AGREEMENT: KeptAgreement = {
  text: {
    agreement: '2019',
    fileName: 'été & <hiver>.txt',
    clauses: [
      {
        clause: '2019 Art. 1',
        heading: 'Rivers',
        paragraphs: ['Wardens walk “along” & <across>.'],
        place: { line: 1, page: null },
      },
    ],
    descriptions: [],
  },
  findings: [],
};

it('an agreement and a setting survive the file, twice', async () => {
  await keepAgreement(AGREEMENT);
  const setting = { note: 'a < b & “c”  \u0085😀]]>' };
  await saveSetting('jd.test', setting);
  await reopen(await save());
  await reopen(await save());
  expect((await loadAgreements()).kept).toEqual([AGREEMENT]);
  expect(await loadSetting('jd.test')).toEqual(setting);
  expect(workbook.context.customXmlParts.size).toBe(1);
});

it('a file without them is written as before, and opening it leaves nothing behind', async () => {
  const plain = await save();
  expect(Object.keys(unzipSync(plain)).filter((path) => path.startsWith('customXml'))).toEqual([]);
  await reopen(plain);
  expect(workbook.context.settings.size).toBe(0);
});

it('the parts stand in the package as Office has them', async () => {
  const xml = '<?xml version="1.0" encoding="utf-16"?><a xmlns="urn:a">é</a>';
  workbook.context.customXmlParts.set('{1}', xml);
  const files = unzipSync(await save());
  const text = (path: string) => strFromU8(files[path]!);
  expect(text('xl/_rels/workbook.xml.rels')).toContain('Target="../customXml/item1.xml"');
  expect(text('[Content_Types].xml')).toContain('PartName="/customXml/itemProps1.xml"');
  expect(text('customXml/itemProps1.xml')).toContain('ds:uri="urn:a"');
  expect(text('customXml/_rels/item1.xml.rels')).toContain('Target="itemProps1.xml"');
  expect(text('customXml/item1.xml')).toBe(xml.replace('utf-16', 'UTF-8'));
});
