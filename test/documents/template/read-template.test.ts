import { LOCALES } from '../../../src/wording/locale';
import PizZip from 'pizzip';
import type { DocumentKind } from '../../../src/documents/document-kind';
import { readTemplate } from '../../../src/documents/template/read-template';
import {
  TemplateRefused,
  type TemplateProblem,
} from '../../../src/documents/template/template-problem';
import { docxOf, header, mergeField, OBLIGATORY, ourTemplate, paragraph, run } from '../make-docx';

const KIND = 'letter of assignment';

async function problemsOf(
  bytes: Uint8Array,
  kind: DocumentKind = KIND,
): Promise<readonly TemplateProblem[]> {
  try {
    await readTemplate(bytes, kind);
    return [];
  } catch (error) {
    if (error instanceof TemplateRefused) return error.problems;
    throw error;
  }
}

describe('our templates', () => {
  it.each(
    LOCALES.flatMap((locale) => [
      [`letter-of-assignment-${locale}`, KIND] as const,
      [`list-for-director-${locale}`, 'list for director'] as const,
      [`adapted-description-${locale}`, 'adapted description'] as const,
      [`decision-note-${locale}`, 'decision note'] as const,
    ]),
  )('%s serves', async (name, kind) => {
    expect(await problemsOf(ourTemplate(name), kind)).toEqual([]);
  });

  it('are refused for another kind of document', async () => {
    const problems = await problemsOf(ourTemplate('list-for-director-en'), KIND);
    expect(problems).toContainEqual({ kind: 'unknown field', field: 'officials' });
    expect(problems).toContainEqual({ kind: 'missing field', field: 'outcome' });
  });
});

describe('fields', () => {
  it('are tags and merge fields of Word alike, in any case and spacing', async () => {
    const body =
      paragraph('{Official_Name} {family} {generic title} {existing_grade} {allocated_grade}') +
      `<w:p>${mergeField('OUTCOME')}${mergeField('"Letter date"')}</w:p>` +
      '<w:p><w:fldSimple w:instr=" MERGEFIELD unit "><w:r><w:t>«unit»</w:t></w:r></w:fldSimple></w:p>';
    const { fields } = await readTemplate(docxOf(body), KIND);
    expect(fields).toEqual([
      'official_name',
      'family',
      'generic_title',
      'existing_grade',
      'allocated_grade',
      'outcome',
      'letter_date',
      'unit',
    ]);
  });

  it('may be split over runs, as Word splits what was corrected', async () => {
    const body = paragraph(OBLIGATORY) + `<w:p>${run('{letter')}${run('_da')}${run('te}')}</w:p>`;
    expect((await readTemplate(docxOf(body), KIND)).fields).toContain('letter_date');
  });

  it('leaves other fields of Word alone', async () => {
    const page = mergeField('x').replace(/MERGEFIELD x/, 'PAGE');
    const { zip } = await readTemplate(docxOf(`${paragraph(OBLIGATORY)}<w:p>${page}</w:p>`), KIND);
    expect(zip.file('word/document.xml')!.asText()).toContain(' PAGE ');
  });

  it.each<[string, string, TemplateProblem]>([
    ['unknown', `{${'salary'}}`, { kind: 'unknown field', field: 'salary' }],
    ['that would put markup in', '{@outcome}', { kind: 'unknown field', field: 'outcome' }],
    ['list not closed', '{#unit}', { kind: 'unbalanced', field: 'unit' }],
    ['list not opened', '{/unit}', { kind: 'unbalanced', field: 'unit' }],
    ['brace not closed', '{unit', { kind: 'unreadable field', field: 'unit' }],
    ['of the prototype', '{constructor}', { kind: 'unknown field', field: 'constructor' }],
  ])('%s: refused by name', async (_, text, problem) => {
    const problems = await problemsOf(docxOf(paragraph(OBLIGATORY) + paragraph(text)));
    expect(problems).toContainEqual(problem);
  });

  it('obligatory ones that lack are named, all of them', async () => {
    expect(await problemsOf(docxOf(paragraph('{official_name} {family}')))).toEqual(
      ['generic_title', 'existing_grade', 'allocated_grade', 'outcome'].map((field) => ({
        kind: 'missing field',
        field,
      })),
    );
  });

  it('of a list’s items stand in the list', async () => {
    const outside = docxOf(
      paragraph('{position_grade}') +
        paragraph('{#officials}') +
        paragraph('{official_name} {family}') +
        paragraph('{/officials}'),
    );
    expect(await problemsOf(outside, 'list for director')).toEqual([
      { kind: 'outside its list', field: 'position_grade', list: 'officials' },
      { kind: 'missing field', field: 'position_grade' },
    ]);
  });

  it('inside another field of Word are named, for they cannot be filled', async () => {
    const inner = mergeField('unit');
    const outer =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>' +
      inner +
      '<w:r><w:instrText> = "" "a" "b" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const problems = await problemsOf(docxOf(`${paragraph(OBLIGATORY)}<w:p>${outer}</w:p>`));
    expect(problems).toEqual([{ kind: 'merge field not convertible', field: 'unit' }]);
  });

  it('stand in headers too', async () => {
    const bytes = docxOf(paragraph(OBLIGATORY), {
      'word/header1.xml': header(paragraph('{letter_date}')),
    });
    expect((await readTemplate(bytes, KIND)).fieldsAround).toEqual(['letter_date']);
  });
});

describe('files', () => {
  const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const withMacros = docxOf(paragraph(OBLIGATORY), { 'word/vbaProject.bin': 'x' });
  const noWord = new PizZip().file('a.txt', 'a').generate({ type: 'uint8array' });
  const whole = docxOf(paragraph(OBLIGATORY));

  it.each<[string, Uint8Array, TemplateProblem['kind']]>([
    ['empty', new Uint8Array(), 'empty file'],
    ['text', new TextEncoder().encode('Dear colleague'), 'not a Word document'],
    ['another zip', noWord, 'not a Word document'],
    ['a .doc', Uint8Array.from([...compound, ...utf16('WordDocument')]), 'old format'],
    ['encrypted', Uint8Array.from([...compound, ...utf16('EncryptedPackage')]), 'encrypted'],
    ['macros', withMacros, 'macros'],
    ['cut off', whole.slice(0, whole.length - 60), 'broken'],
    ['too large', new Uint8Array(10_000_001), 'too large'],
  ])('%s', async (_, bytes, kind) => {
    expect(await problemsOf(bytes)).toEqual([expect.objectContaining({ kind })]);
  });

  it('a bomb is refused by what comes out of it, whatever its directory says', async () => {
    const large = docxOf(paragraph(OBLIGATORY), {
      'word/media/image1.bmp': '0'.repeat(41_000_000),
    });
    const bomb = new PizZip(large).generate({ type: 'uint8array', compression: 'DEFLATE' });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    const DIRECTORY_ENTRY = 0x02014b50;
    let lies = 0;
    for (let at = 0; at + 46 < bomb.length; at += 1) {
      if (view.getUint32(at, true) !== DIRECTORY_ENTRY) continue;
      view.setUint32(at + 24, 100, true);
      lies += 1;
    }
    expect(lies).toBeGreaterThan(2);
    expect(await problemsOf(bomb)).toEqual([{ kind: 'too large', megabytes: 40 }]);
  });

  it('damaged at any byte are refused or read, and nothing else', async () => {
    // What docxtemplater's parser of XML thinks of it.
    jest.spyOn(console, 'error').mockImplementation(() => {});
    for (let at = 4; at < whole.length; at += 97) {
      const damaged = whole.slice();
      damaged[at]! ^= 0xff;
      expect(Array.isArray(await problemsOf(damaged))).toBe(true);
    }
  });
});
