/** @jest-environment jsdom */
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import PizZip from 'pizzip';
import { CLAUSES_2019, CLAUSES_2023 } from '../../src/domain/citation';
import type { OfficialDescription } from '../../src/domain/agreement-text';
import { letterWordsFor } from '../../src/documents/letters/words/words-for';
import { draftDirectorsLists } from '../../src/documents/letters/directors-lists';
import { broadcastTexts, draftBroadcast } from '../../src/documents/letters/draft-broadcast';
import { draftLetter, type LetterRun } from '../../src/documents/letters/letter-fields';
import { mergeSheetOf } from '../../src/documents/merge-sheet';
import { writeDocuments } from '../../src/documents/write-documents';
import { LOCALES, type Locale } from '../../src/wording/locale';
import { wordingFor } from '../../src/wording/wording';
import { addressees2019, addressees2023, FIELD_ROW, PROFESSIONAL_ROW } from './letters/rows';
import { itWithLibreOffice, readInLibreOffice } from './libre-office';
import {
  bodyOf,
  docxOf,
  header,
  mergeField,
  OBLIGATORY,
  ourTemplate,
  paragraph,
  textOf,
} from './make-docx';

const RUN: LetterRun = {
  letterDate: { year: 2026, month: 3, day: 1 },
  hrPartner: 'R. Partner, Pretoria',
  signatory: 'D. Rector',
};
const KIND = 'letter of assignment';

const ROWS = [
  FIELD_ROW,
  {
    ...FIELD_ROW,
    row: 1,
    officialName: 'Luis Ortega',
    allocatedGrade: 'G5' as const,
    allocation: { source: 'export', grade: 'G5' } as const,
    positionGrade: 'G6' as const,
    outcome: 'personal grade retained' as const,
    incumbentGrade: 'G6' as const,
    effectiveOn: null,
  },
  {
    ...FIELD_ROW,
    row: 2,
    officialName: 'Chloé Martin',
    positionGrade: 'G6' as const,
    outcome: 'no change' as const,
    effectiveOn: null,
  },
];

const letters = (locale: Locale, rows = ROWS) =>
  addressees2019(rows).map((addressee) => draftLetter(addressee, RUN, wordingFor(locale)));

const own = (values: Record<string, string>) => ({ fileName: 'a', values });

async function writeLetters(locale: Locale, rows = ROWS) {
  const template = ourTemplate(`letter-of-assignment-${locale}`);
  const drafts = letters(locale, rows);
  return writeDocuments({ kind: KIND, template, drafts, packing: 'one document' });
}

/** Throws where the XML is not well formed. */
function parseXml(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'text/xml');
}

const PLACE = { line: 1, page: null };
const OFFICIAL: OfficialDescription = {
  family: 'Finance Assistants',
  grade: 'G6',
  genericTitle: 'Senior Finance Assistant',
  sections: [
    {
      kind: 'main purpose',
      heading: 'Purpose',
      paragraphs: ['Keeps {braces} & books.'],
      place: PLACE,
    },
    { kind: 'duties', heading: 'Duties', paragraphs: [], place: PLACE },
  ],
  duties: [{ number: 1, text: 'Counts the petty cash.', place: PLACE }],
  specialDuties: [{ applies: 'A. Only where there is a safe', duties: [] }],
  place: PLACE,
};

const SAID = {
  en: ['1 March 2026', 'You are therefore awarded grade G6 as of 1 March 2026.', 'Return receipt'],
  fr: [
    '1er mars 2026',
    'Le grade G6 vous est donc accordé à compter du 1er mars 2026.',
    'Accusé de réception',
  ],
  es: [
    '1 de marzo de 2026',
    'se le concede el grado G6 a partir del 1 de marzo de 2026.',
    'Acuse de recibo',
  ],
} as const;
const KEPT = {
  en: 'You keep grade G6',
  fr: 'Vous conservez le grade G6',
  es: 'conserva el grado G6',
};

describe.each(LOCALES)('letters in %s', (locale) => {
  it('say who, which description, both grades, what follows and by which clause', async () => {
    const { bytes, ending } = await writeLetters(locale);
    const text = textOf(bytes);
    expect(ending).toBe('docx');
    for (const said of [
      ...SAID[locale],
      KEPT[locale],
      'Amina Okoye',
      'Luis Ortega',
      'Chloé Martin',
      'Finance Assistants',
      'Senior Finance Assistant',
      wordingFor(locale).cite('2019 Art. 6'),
      wordingFor(locale).cite('2019 App. 2 ¶3'),
      'R. Partner, Pretoria',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toMatch(/[{}]|undefined|null/);
    parseXml(bodyOf(bytes));
  });

  it('explain each clause that they name', () => {
    const { cite } = wordingFor(locale);
    const clauses = [...CLAUSES_2019, ...CLAUSES_2023].map(cite);
    for (const { values } of letters(locale)) {
      const articles = String(values['articles']);
      const rest = JSON.stringify({ ...values, articles: '' });
      const named = clauses.filter((clause) =>
        new RegExp(`${clause.replaceAll('.', '\\.')}(?!\\d)(?! ¶)`).test(rest),
      );
      expect(named.length).toBeGreaterThan(1);
      for (const clause of named) expect(articles).toContain(`${clause}, `);
    }
  });

  it('claim to carry the description where they do', async () => {
    const { enclosed } = letterWordsFor(locale);
    const template = ourTemplate(`letter-of-assignment-${locale}`);
    const textWith = async (officialOf: LetterRun['officialOf']) => {
      const drafts = addressees2019(ROWS).map((one) =>
        draftLetter(one, { ...RUN, ...(officialOf && { officialOf }) }, wordingFor(locale)),
      );
      const job = { kind: KIND, template, drafts, packing: 'one document' } as const;
      return textOf((await writeDocuments(job)).bytes);
    };
    const without = await textWith(undefined);
    expect(without).not.toContain(enclosed);
    const whole = await textWith(() => OFFICIAL);
    expect(whole).toContain(enclosed);
    expect(whole).toContain('1. Counts the petty cash.');
    expect(whole).toContain('A. Only where there is a safe');
    expect(await textWith(({ grade }) => (grade === 'G5' ? OFFICIAL : null))).toContain(enclosed);
  });

  it('state the periods of the agreement', () => {
    const { values } = letters(locale)[0]!;
    const months = {
      en: ['2 months', '3 months'],
      fr: ['2 mois', '3 mois'],
      es: ['2 meses', '3 meses'],
    };
    for (const period of months[locale]) expect(values['clarification']).toContain(period);
  });
});

itWithLibreOffice('letters open in LibreOffice, each on a page of its own', async () => {
  const documents = Object.fromEntries(
    await Promise.all(
      LOCALES.map(async (locale) => [locale, (await writeLetters(locale)).bytes] as const),
    ),
  );
  const texts = readInLibreOffice(documents);
  for (const locale of LOCALES) {
    for (const said of [...SAID[locale], KEPT[locale]]) expect(texts[locale]).toContain(said);
    // Three letters, and the receipt of each.
    expect(texts[locale]!.split(SAID[locale][2])).toHaveLength(4);
  }
});

it('writes the same bytes for the same letters', async () => {
  expect((await writeLetters('en')).bytes).toEqual((await writeLetters('en')).bytes);
});

it('starts every letter on page 1 of its own, with the first page’s letterhead', async () => {
  const body = bodyOf((await writeLetters('en')).bytes);
  const sections = parseXml(body).getElementsByTagName('w:sectPr');
  expect(sections).toHaveLength(3);
  for (const section of sections) {
    expect(section.getElementsByTagName('w:pgNumType')[0]!.getAttribute('w:start')).toBe('1');
    expect(section.getElementsByTagName('w:footerReference')).toHaveLength(1);
  }
});

it('packs one document for each language, each by its own template', async () => {
  const [first, second] = ['fr', 'en'].map((locale) => ({
    template: ourTemplate(`letter-of-assignment-${locale}`),
    drafts: letters(locale as Locale),
    name: `Letters ${locale}`,
  }));
  const done: number[] = [];
  const { bytes, ending } = await writeDocuments(
    { kind: KIND, packing: 'one document', ...first!, others: [second!] },
    (count) => done.push(count),
  );
  expect(ending).toBe('zip');
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual(['Letters fr.docx', 'Letters en.docx']);
  expect(textOf(files['Letters fr.docx']!.slice())).toContain(SAID.fr[2]);
  expect(textOf(files['Letters en.docx']!.slice())).toContain(SAID.en[2]);
  expect(done).toEqual([1, 2, 3, 4, 5, 6]);
});

it('packs one file a person, with safe and different names', async () => {
  const twice = [
    FIELD_ROW,
    { ...FIELD_ROW, row: 1 },
    { ...FIELD_ROW, row: 2, officialName: '../x' },
  ];
  const done: number[] = [];
  const { bytes, ending } = await writeDocuments(
    {
      kind: KIND,
      template: ourTemplate('letter-of-assignment-en'),
      drafts: letters('en', twice),
      packing: 'one file each',
    },
    (count) => done.push(count),
  );
  expect(ending).toBe('zip');
  expect(Object.keys(unzipSync(bytes))).toEqual([
    'Amina Okoye - P-1.docx',
    'Amina Okoye - P-1 (2).docx',
    'x - P-1.docx',
  ]);
  expect(textOf(unzipSync(bytes)['x - P-1.docx']!.slice())).toContain('../x');
  expect(done).toEqual([1, 2, 3]);
});

it('fills a template of the house’s own, with merge fields of Word', async () => {
  const body = `<w:p>${mergeField('Official_Name')}</w:p>` + paragraph(OBLIGATORY);
  const { bytes } = await writeDocuments({
    kind: KIND,
    template: docxOf(body),
    drafts: letters('fr'),
    packing: 'one document',
  });
  expect(bodyOf(bytes)).toContain(
    '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Chloé Martin</w:t></w:r>',
  );
  expect(bodyOf(bytes)).not.toMatch(/MERGEFIELD|fldChar|«/);
});

it('does not put several letters under one header with a field', async () => {
  const template = docxOf(paragraph(OBLIGATORY), {
    'word/header1.xml': header(paragraph('{official_name}')),
  });
  const job = { kind: KIND, template, drafts: letters('en') } as const;
  await expect(writeDocuments({ ...job, packing: 'one document' })).rejects.toMatchObject({
    problems: [{ kind: 'field in header or footer', field: 'official_name' }],
  });
  const { bytes } = await writeDocuments({ ...job, packing: 'one file each' });
  const [first] = Object.values(unzipSync(bytes));
  expect(new PizZip(first!).file('word/header1.xml')!.asText()).toContain('Amina');
});

describe('text from cells', () => {
  const template = docxOf(`<w:p>${mergeField('official_name')}</w:p>${paragraph(OBLIGATORY)}`);
  const write = (text: string) =>
    writeDocuments({
      kind: KIND,
      template,
      drafts: [own({ official_name: text, outcome: text })],
      packing: 'one document',
    });
  const shape = (bytes: Uint8Array) => bodyOf(bytes).match(/<\/?w:(?!br|t\b)[^>]*>/g);

  it.each([
    ['{outcome}', '{outcome}'],
    ['{#officials}{/officials}', '{#officials}{/officials}'],
    ['{@outcome}', '{@outcome}'],
    ['</w:t></w:r></w:p><w:p/>', '</w:t></w:r></w:p><w:p/>'],
    ['A & B &amp; <b>', 'A & B &amp; <b>'],
    [' MERGEFIELD unit ', 'MERGEFIELD unit'],
    ['a\u0000b\u0008c\u001fd\u0085e', 'abcd e'],
    ['a\ud800b\udc00c', 'a\ufffdb\ufffdc'],
    ['two\r\nlines\tand a tab', 'two lines and a tab'],
    ['\u202egnp.exe', 'gnp.exe'],
    ['😀 日本語 العربية', '😀 日本語 العربية'],
    ['=HYPERLINK("x")', '=HYPERLINK("x")'],
  ])('%j stays text', async (text, shown) => {
    const { bytes } = await write(text);
    expect(textOf(bytes).split('\n')[0]).toBe(shown);
    expect(shape(bytes)).toEqual(shape((await write('plain')).bytes));
    parseXml(bodyOf(bytes));
  });

  it('is written whole, however long', async () => {
    const long = 'long word '.repeat(10_000).trim();
    expect(textOf((await write(long)).bytes).split('\n')[0]).toBe(long);
  });

  it('changes nothing but text, whatever it is', async () => {
    const plain = shape((await write('plain')).bytes);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const { bytes } = await write(text);
        parseXml(bodyOf(bytes));
        expect(shape(bytes)).toEqual(plain);
      }),
      { numRuns: 25 },
    );
  });
});

describe('lists for directors', () => {
  const rows = [
    { ...PROFESSIONAL_ROW, officialName: 'Zoe' },
    { ...PROFESSIONAL_ROW, row: 1, officialName: 'Ann', positionNumber: 'P-2' },
    {
      ...PROFESSIONAL_ROW,
      row: 2,
      unit: 'EVAL',
      officialName: 'Bo',
      family: 'Evaluation Specialists' as const,
    },
  ];
  const drafts = (locale: Locale) =>
    draftDirectorsLists(
      addressees2023(rows),
      RUN,
      { 'Technical Specialists': { year: 2025, month: 12, day: 31 } },
      wordingFor(locale),
    );

  it.each(LOCALES)('name officials, position grades and families, by unit: %s', async (locale) => {
    const lists = drafts(locale);
    expect(lists.map(({ values }) => values['unit'])).toEqual(['EMPLOYMENT', 'EVAL']);
    const { bytes } = await writeDocuments({
      kind: 'list for director',
      template: ourTemplate(`list-for-director-${locale}`),
      drafts: lists,
      packing: 'one document',
    });
    const text = textOf(bytes);
    expect(text.indexOf('Ann')).toBeLessThan(text.indexOf('Zoe'));
    expect(text).toContain('P4');
    expect(text).not.toContain('P5');
    // Two months from the last day of December: the month's last day.
    expect(text).toContain(wordingFor(locale).date({ year: 2026, month: 2, day: 28 }));
    expect(text).toContain(wordingFor(locale).cite('2023 App. A ¶2'));
  });

  it('become a sheet of one row an official', () => {
    const { header: names, rows: lines } = mergeSheetOf('list for director', drafts('en'));
    expect(names).toEqual(expect.arrayContaining(['unit', 'official_name', 'position_grade']));
    expect(lines.map((line) => line[names.indexOf('official_name')])).toEqual(['Ann', 'Zoe', 'Bo']);
  });
});

it('announces a family in three languages with its link and date', async () => {
  const texts = broadcastTexts({
    family: 'Evaluation Specialists',
    link: 'https://intranet.example/jd?a=1&b=2',
    effectiveOn: { year: 2026, month: 5, day: 4 },
  });
  const { bytes } = await writeDocuments({
    kind: 'broadcast',
    template: ourTemplate('broadcast'),
    drafts: [draftBroadcast(texts, 'Evaluation Specialists')],
    packing: 'one document',
  });
  const text = textOf(bytes);
  expect(text.split('https://intranet.example/jd?a=1&b=2')).toHaveLength(4);
  for (const said of ['4 May 2026', '4 mai 2026', '4 de mayo de 2026', 'Estimadas', 'Chères']) {
    expect(text).toContain(said);
  }
});
