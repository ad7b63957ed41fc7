import { readFrom, smallPath } from '../../agreement-text/agreement-files';
import {
  keepAgreement,
  loadAgreements,
  removeAgreement,
  type KeptAgreement,
} from '../../../src/excel/catalogue/agreement-store';
import { profiles } from '../../../src/workbench/profiles';
import { wholeWorkbook } from '../whole-workbook';
import { testWorkbook, type TestWorkbook } from '../workbook-of';

const { text, findings } = readFrom(smallPath('small-2019.txt'));
const KEPT: KeptAgreement = { text, findings };
const annexOf = (fileName: string): KeptAgreement => ({
  text: { ...text, fileName, clauses: [] },
  findings: [],
});

const loaded = async () => (await loadAgreements()).kept;

let workbook: TestWorkbook;
beforeEach(() => {
  workbook = testWorkbook();
});
afterEach(() => workbook.close());

it('gives back what was kept', async () => {
  expect(await loaded()).toEqual([]);
  await keepAgreement(KEPT);
  expect(await loaded()).toEqual([KEPT]);
});

it('keeps one part an agreement, replaced as a whole', async () => {
  await keepAgreement(KEPT);
  await keepAgreement(annexOf('annex.txt'));
  await keepAgreement({ ...KEPT, findings: [] });
  expect(await loaded()).toEqual([annexOf('annex.txt'), { ...KEPT, findings: [] }]);
  await removeAgreement(text);
  expect(await loaded()).toEqual([annexOf('annex.txt')]);
});

it('keeps any character', async () => {
  const fileName = `a & b <c> "d" 'e' &amp; ]]> \u0001\u0085\uffff\ud800 😀 </agreement>`;
  await keepAgreement(annexOf(fileName));
  expect((await loaded())[0]!.text.fileName).toBe(fileName);
});

it('passes over parts of others, and such as it cannot read', async () => {
  const { customXmlParts } = workbook.context;
  customXmlParts.set('a', '<other xmlns="urn:other">1</other>');
  customXmlParts.set('b', '<agreement xmlns="urn:jd-for-excel:agreement:1">{broken</agreement>');
  await keepAgreement(KEPT);
  expect(await loaded()).toHaveLength(1);
  await removeAgreement(text);
  expect([...customXmlParts.keys()]).toEqual(['a', 'b']);
});

describe('in Excel on the web, which gives and takes 5 MB a request', () => {
  const BYTES = 6 * 1024 * 1024;
  /** Characters of several bytes and such as are written otherwise, cut wherever it may be. */
  const LINE = `Wardens walk “along” & <across> 😀${' and on'.repeat(50)}. `;
  const large = (fileName: string): KeptAgreement => ({
    text: {
      ...text,
      fileName,
      clauses: [
        {
          clause: '2019 Annex 1',
          heading: 'Rivers',
          paragraphs: [LINE.repeat(Math.ceil(BYTES / LINE.length))],
          place: { line: 1, page: null },
        },
      ],
    },
    findings: [],
  });
  const openWeb = () => {
    workbook.close();
    workbook = testWorkbook({ profile: { ...profiles.web, roundTrip: 0 } });
  };
  /** As versions before this one kept it. */
  const keepWhole = (id: string, kept: KeptAgreement) => {
    const json = JSON.stringify(kept).replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    const xml = `<agreement xmlns="urn:jd-for-excel:agreement:1">${json}</agreement>`;
    workbook.context.customXmlParts.set(id, xml);
  };
  const partIds = () => [...workbook.context.customXmlParts.keys()];

  it('keeps a text of 6 MB in pieces, and reads, replaces and removes it', async () => {
    openWeb();
    await keepAgreement(large('annex.txt'));
    await keepAgreement(KEPT);
    expect((await loadAgreements()).tooLarge).toBe(0);
    expect(new Set(await loaded())).toEqual(new Set([large('annex.txt'), KEPT]));
    const before = partIds();
    await keepAgreement({ ...large('annex.txt'), findings });
    expect(await loaded()).toHaveLength(2);
    expect(partIds().filter((id) => before.includes(id))).toHaveLength(1);
    await keepAgreement(annexOf('annex.txt'));
    expect(partIds()).toHaveLength(2);
  });

  it('reads several texts that together are too large', async () => {
    openWeb();
    const third = annexOf('x'.repeat(2 * 1024 * 1024));
    keepWhole('a', third);
    keepWhole('b', { ...third, text: { ...third.text, agreement: '2023' } });
    keepWhole('c', KEPT);
    keepWhole('d', annexOf('y'.repeat(2 * 1024 * 1024)));
    expect(await loaded()).toHaveLength(4);
  });

  it('says of a part that an earlier version kept whole that it is out of reach', async () => {
    openWeb();
    keepWhole('a', large('annex.txt'));
    keepWhole('b', KEPT);
    expect(await loadAgreements()).toEqual({ kept: [KEPT], tooLarge: 1 });
    await keepAgreement({ ...KEPT, findings: [] });
    expect(await loadAgreements()).toEqual({ kept: [{ ...KEPT, findings: [] }], tooLarge: 1 });
    expect(partIds()).toContain('a');
  });

  it('reads such a part where Excel allows it, and keeps it in pieces from then on', async () => {
    workbook.close();
    workbook = testWorkbook({ profile: profiles['microsoft-365'] });
    keepWhole('a', large('annex.txt'));
    expect(await loadAgreements()).toEqual({ kept: [large('annex.txt')], tooLarge: 0 });
    await keepAgreement(large('annex.txt'));
    expect(partIds().length).toBeGreaterThan(10);
    expect(partIds()).not.toContain('a');
    expect(await loaded()).toEqual([large('annex.txt')]);
  });

  it('shows the one before until the last piece is there, and takes back what failed', async () => {
    openWeb();
    await keepAgreement(annexOf('annex.txt'));
    const before = wholeWorkbook(workbook);
    let pieces = 0;
    workbook.dispatcher.beforeBatch = () =>
      partIds().length > 3 && pieces++ === 0 ? 'AccessDenied' : null;
    await expect(keepAgreement(large('annex.txt'))).rejects.toMatchObject({
      problem: 'access denied',
    });
    expect(wholeWorkbook(workbook)).toEqual(before);
  });

  it('leaves one text where a piece was added twice', async () => {
    openWeb();
    let isLost = false;
    workbook.dispatcher.afterBatch = () => {
      if (isLost || partIds().length < 3) return null;
      isLost = true;
      return 'RequestAborted';
    };
    await keepAgreement(large('annex.txt'));
    expect(isLost).toBe(true);
    expect(await loaded()).toEqual([large('annex.txt')]);
    const texts = [...workbook.context.customXmlParts.values()];
    expect(new Set(texts).size).toBe(texts.length);
  });
});
