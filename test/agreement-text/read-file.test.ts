import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import PizZip from 'pizzip';
import { READER_LIMITS, readAgreementFile } from '../../src/agreement-text/read-file';
import { ReaderError, type ReaderProblem } from '../../src/agreement-text/reader-error';
import { contentsOf, hasOfficialTexts, officialPath, readFrom, smallPath } from './agreement-files';
import { convertInLibreOffice, hasLibreOffice } from '../documents/libre-office';
import { cpuSeconds } from '../cpu-seconds';
import { layOutPdf } from './lay-out-pdf';
import { testWhere } from '../test-where';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'jd-agreement-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const bytesOf = (text: string) => new TextEncoder().encode(text);
const smallText = readFileSync(smallPath('small-2019.txt'));

async function problemOf(bytes: Uint8Array, limits = READER_LIMITS): Promise<ReaderProblem> {
  const outcome = await readAgreementFile(bytes, 'file', limits).catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(ReaderError);
  return (outcome as ReaderError).problem;
}

describe('converted by LibreOffice', () => {
  const small = testWhere(hasLibreOffice, 'LibreOffice is not on this machine (soffice).');
  const official = hasLibreOffice
    ? testWhere(
        hasOfficialTexts,
        'the official texts are not beside the repository (shared/agreements).',
      )
    : small;
  const SMALL = [smallPath('small-2019.txt'), smallPath('small-2023.md')];
  const OFFICIAL = [officialPath('2019-field.txt'), officialPath('2023-professional.md')];
  const FORMATS = ['docx', 'pdf'] as const;

  /** LibreOffice lays the text out as any word processor would: lines break, pages turn. */
  beforeAll(() => {
    if (!hasLibreOffice) return;
    const texts = [...SMALL, ...(hasOfficialTexts ? OFFICIAL : [])].map((file) => {
      const text = path.join(folder, `${path.parse(file).name}.txt`);
      copyFileSync(file, text);
      return text;
    });
    for (const format of FORMATS) {
      convertInLibreOffice(texts, format, 'Text (encoded):UTF8,LF,,,');
    }
  });

  const read = (file: string, format: 'docx' | 'pdf') => {
    const converted = path.join(folder, `${path.parse(file).name}.${format}`);
    return readAgreementFile(readFileSync(converted), converted);
  };
  const sameAsText = async (file: string, format: 'docx' | 'pdf') =>
    expect(contentsOf((await read(file, format)).text)).toEqual(contentsOf(readFrom(file).text));

  small.each(FORMATS)('a small agreement as .%s says the same', async (format) => {
    for (const file of SMALL) await sameAsText(file, format);
  });

  official('the official texts as .docx say the same', async () => {
    for (const file of OFFICIAL) await sameAsText(file, 'docx');
  });

  // A page has lines and no paragraphs: where a page or a table breaks them depends on the fonts of
  // the machine, so what is held here is every word, clause by clause and in its order. A line that
  // ends at a dash or a slash does not tell whether a space followed.
  official('the official texts as .pdf say the same, word by word', async () => {
    for (const file of OFFICIAL) {
      const contents = contentsOf((await read(file, 'pdf')).text);
      expect(joinParagraphs(contents)).toEqual(joinParagraphs(contentsOf(readFrom(file).text)));
    }
  });

  // Each of these layouts turns its pages and breaks its lines elsewhere.
  const LAYOUTS = [19, 23].flatMap((halfPoints) => [
    { halfPoints, height: 16838 },
    { halfPoints, height: 13000 },
  ]);
  small('a list of duties keeps its items wherever a page is turned', async () => {
    const files = await Promise.all(LAYOUTS.map((layout) => writeDuties(folder, layout)));
    convertInLibreOffice(files, 'pdf');
    for (const file of files) {
      const converted = file.replace(/\.docx$/, '.pdf');
      const { text } = await readAgreementFile(readFileSync(converted), converted);
      expect(text.descriptions[0]!.duties.map(({ text: duty }) => duty)).toEqual(LONG_DUTIES);
    }
  });

  small('pages are known in a PDF', async () => {
    const { text } = await read(smallPath('small-2019.txt'), 'pdf');
    expect(text.descriptions.at(-1)!.place.page).toBeGreaterThan(1);
  });
});

describe('a PDF', () => {
  // In both texts most lines stand two steps apart: what one step is, few lines tell.
  const LAYOUTS = [56, 59, 64, 78, 89, 96].flatMap((columns) =>
    [25, 26, 28, 34, 40, 43, 57].map((rows) => ({ columns, rows })),
  );
  it.each(LAYOUTS)('says the same in $columns columns and $rows rows', async (layout) => {
    for (const name of ['small-2019.txt', 'small-2023.md']) {
      const source = readFileSync(smallPath(name), 'utf8').replaceAll('\t', ' | ');
      const { text } = await readAgreementFile(layOutPdf(source, layout), 'small.pdf');
      const { text: expected } = await readAgreementFile(bytesOf(source), name);
      expect(contentsOf(text)).toEqual(contentsOf(expected));
    }
  });
});

const BODIES = ['WMO', 'UNWOMEN', 'WHO', 'UNHCR', 'WAMU', 'OHCHR', 'UNAIDS'];
const REGISTERS = [
  'Visits',
  'Cars',
  'Drivers',
  'Fuel',
  'Tyres',
  'Trips',
  'Guests',
  'Routes',
  'Keys',
];
/** Capitals are wider than the letters beside them: what room a word takes is hard to tell. */
const LONG_DUTIES = Array.from({ length: 63 }, (_, at) => {
  const [body, register] = [BODIES[at % 7]!, REGISTERS[at % 9]!];
  return (
    `Drive ${register.toLowerCase()} for the ${body} COMMON MOTOR WORKSHOP, the ${body} MOU AND MOC ` +
    `WORKING GROUP and the ROMEWARD MAIL. Keep the COMMON LOG. Write up ${register}.`
  );
});

/** A description with a long list of duties, as a Word document of pages of that size. */
async function writeDuties(
  folder: string,
  { halfPoints, height }: { readonly halfPoints: number; readonly height: number },
): Promise<string> {
  const lines = [
    ...['Generic title: Driver', 'Job family: Drivers', 'Grade: G2'],
    ...['1. Main purpose', 'Takes people where they have to be.'],
    '2. Key duties and responsibilities',
    ...LONG_DUTIES.map((text, at) => `${at + 1}. ${text}`),
    ...['3. Experience', 'Two years.'],
  ];
  const children = lines.map(
    (text) =>
      new Paragraph({ children: [new TextRun({ text, size: halfPoints, font: 'DejaVu Serif' })] }),
  );
  const page = { size: { width: 11906, height } };
  const file = path.join(folder, `duties-${halfPoints}-${height}.docx`);
  const document = new Document({ sections: [{ properties: { page }, children }] });
  writeFileSync(file, await Packer.toBuffer(document));
  return file;
}

function joinParagraphs(contents: unknown): unknown {
  return JSON.parse(JSON.stringify(contents), (_, value: unknown) =>
    Array.isArray(value) && value.every((each) => typeof each === 'string')
      ? value.join(' ').replace(/\s*([-–/])\s*/g, '$1')
      : value,
  );
}

describe('encodings', () => {
  const text = smallText.toString('utf8');
  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`, 'utf8')],
    ['UTF-16 LE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 BE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-16 LE without a mark', Buffer.from(text.trimStart(), 'utf16le')],
    ['Windows-1252', Buffer.from(text.replaceAll('–', '-'), 'latin1')],
  ])('%s', async (_, bytes) => {
    const { text: read } = await readAgreementFile(bytes, 'small.txt');
    expect(read.descriptions.map(({ genericTitle }) => genericTitle)).toEqual(
      readFrom(smallPath('small-2019.txt')).text.descriptions.map((one) => one.genericTitle),
    );
    expect(read.clauses.find(({ clause }) => clause === '2019 fn. 1')).toBeDefined();
  });
});

describe('a text whose lines break at a margin', () => {
  const wrap = (line: string) => line.replace(/(.{1,72})(?: +|$)/g, '$1\n').trimEnd();

  it('says the same', async () => {
    const long = smallText
      .toString('utf8')
      .replace('Everyone.', `Everyone ${'who comes through the door of this office '.repeat(60)}.`);
    const wrapped = long.split('\n').map(wrap).join('\n');
    const [one, other] = await Promise.all(
      [long, wrapped].map((text) => readAgreementFile(bytesOf(text), 'small.txt')),
    );
    expect(contentsOf(other!.text)).toEqual(contentsOf(one!.text));
  });
});

describe('running heads', () => {
  it('are taken out where most pages carry them', async () => {
    const pages = smallText.toString('utf8').split('5. Minimum');
    const text = pages
      .map((page, at) => `Agreement, file 7/${at}\n\n${at > 0 ? '5. Minimum' : ''}${page}`)
      .join('\f');
    const { text: read } = await readAgreementFile(bytesOf(text), 'annex.txt');
    expect(JSON.stringify(read)).not.toContain('file 7');
    expect(read.descriptions.length).toBe(5);
    expect(read.descriptions.at(-1)!.place.page).toBe(pages.length - 1);
  });
});

describe('lists that Word numbers itself', () => {
  const item = (text: string, list: string) =>
    new Paragraph({ text, numbering: { reference: list, level: 0 } });
  const list = (reference: string) => ({
    reference,
    levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', start: 1 }],
  });
  const plain = (text: string) => new Paragraph({ text });

  it('keep their numbers, and a second list its own', async () => {
    const file = new Document({
      numbering: { config: [list('sections'), list('duties')] },
      sections: [
        {
          children: [
            new Table({
              rows: [
                ['Generic title:', 'Guard'],
                ['Job family:', 'Guards'],
                ['Grade:', 'G5'],
              ].map(
                (cells) =>
                  new TableRow({
                    children: cells.map((text) => new TableCell({ children: [plain(text)] })),
                  }),
              ),
            }),
            item('Main purpose', 'sections'),
            plain('Watches.'),
            item('Key duties and responsibilities', 'sections'),
            item('Watch the gate.', 'duties'),
            item('Walk round.', 'duties'),
            plain('At night the guard will also:'),
            item('Carry a lamp.', 'duties'),
            plain('Experience'),
            plain('Five years.'),
          ],
        },
      ],
    });
    const { text } = await readAgreementFile(await Packer.toBuffer(file), 'annex.docx');
    expect(contentsOf(text).descriptions).toEqual([
      expect.objectContaining({
        family: 'Guards',
        genericTitle: 'Guard',
        duties: [
          { number: 1, text: 'Watch the gate.' },
          { number: 2, text: 'Walk round.' },
        ],
        specialDuties: [
          {
            applies: 'At night the guard will also:',
            duties: [{ number: 1, text: 'Carry a lamp.' }],
          },
        ],
      }),
    ]);
  });
});

describe('files that give no agreement', () => {
  const zip = (files: Record<string, string>) => {
    const made = new PizZip();
    for (const [name, content] of Object.entries(files)) made.file(name, content);
    return made.generate({ type: 'uint8array', compression: 'DEFLATE' });
  };
  const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex');
  const compound = (stream: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(stream, 'utf16le')]);
  const pdfOf = (objects: readonly string[]) =>
    Buffer.from(`%PDF-1.4\n${objects.join('\n')}\ntrailer<</Root 1 0 R>>\n%%EOF`);
  const emptyPage = pdfOf([
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj',
  ]);

  it.each<[string, Uint8Array, ReaderProblem]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['blank lines', bytesOf('\n \n\n'), 'empty'],
    ['other text', bytesOf('Dear colleague,\n\nsee you on Monday.'), 'no agreement'],
    ['a picture', png, 'wrong kind'],
    ['a workbook', zip({ 'xl/workbook.xml': '<workbook/>' }), 'wrong kind'],
    ['a Word document cut short', zip({ 'word/document.xml': '<w/>' }).slice(0, 90), 'broken'],
    ['a Word document without a body', zip({ 'word/document.xml': '<w' }), 'broken'],
    ['a Word document with a password', compound('EncryptedPackage'), 'encrypted'],
    ['a document of Word 97', compound('WordDocument'), 'old Word'],
    ['a PDF of pictures', emptyPage, 'no text layer'],
    ['a PDF cut short', bytesOf('%PDF-1.7\n1 0 obj'), 'broken'],
    ['rich text', bytesOf('{\\rtf1 Article 1}'), 'wrong kind'],
  ])('%s', async (_, bytes, problem) => {
    expect(await problemOf(bytes)).toBe(problem);
  });

  it.each<[string, Uint8Array, Partial<typeof READER_LIMITS>, ReaderProblem]>([
    ['too many bytes', smallText, { bytes: 100 }, 'too large'],
    ['too many letters', smallText, { characters: 100 }, 'too large'],
    ['too many pages', emptyPage, { pages: 0 }, 'too many pages'],
    [
      'a document that unpacks to too much',
      zip({ 'word/document.xml': ' '.repeat(1_000_000) }),
      { unpackedBytes: 100_000 },
      'expands too far',
    ],
  ])('%s', async (_, bytes, limits, problem) => {
    expect(await problemOf(bytes, { ...READER_LIMITS, ...limits })).toBe(problem);
  });
});

describe('any bytes, any lines', () => {
  /** The same on every machine: a linear congruential generator. */
  function* randomly(seed: number): Generator<number, never> {
    for (let state = seed; ;) {
      state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
      yield state / 4_294_967_296;
    }
  }
  const settles = async (bytes: Uint8Array) => {
    const outcome = await readAgreementFile(bytes, 'file').catch((error: unknown) => error);
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(ReaderError);
  };

  it('shuffled and doubled lines are read or refused', async () => {
    const random = randomly(7);
    for (const name of ['small-2019.txt', 'small-2023.md']) {
      const lines = readFileSync(smallPath(name), 'utf8').split('\n');
      for (let round = 0; round < 60; round += 1) {
        const mixed = lines.map((line) => ({ line, key: random.next().value }));
        mixed.sort((one, other) => one.key - other.key);
        const kept = mixed.slice(0, Math.floor(random.next().value * lines.length));
        await settles(bytesOf([...kept, ...kept.slice(0, 9)].map(({ line }) => line).join('\n')));
      }
    }
  });

  it('cut and changed files are read or refused', async () => {
    const random = randomly(11);
    const word = await Packer.toBuffer(
      new Document({
        sections: [
          {
            children: smallText
              .toString('utf8')
              .split('\n')
              .map((text) => new Paragraph(text)),
          },
        ],
      }),
    );
    for (const original of [
      smallText,
      word,
      Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj'),
    ]) {
      for (let round = 0; round < 25; round += 1) {
        const bytes = new Uint8Array(original).slice(
          0,
          Math.ceil(random.next().value * original.length),
        );
        for (let change = 0; change < 8; change += 1) {
          bytes[Math.floor(random.next().value * bytes.length)] = Math.floor(
            random.next().value * 256,
          );
        }
        await settles(bytes);
      }
    }
  });

  it('long runs of one sign take no longer than they are', async () => {
    for (const sign of ['*', '(', '[', '#', '1. ', '\t', '<', '“', ' ', 'Article ']) {
      const text = bytesOf(`Article 1\n${sign.repeat(60_000)}\nGrade: G5`);
      expect([sign, (await cpuSeconds(() => settles(text))) < 5]).toEqual([sign, true]);
    }
  });
});
