import { CATALOGUE } from '../../src/agreements/catalogue';
import { CLAUSES_2019, CLAUSES_2023 } from '../../src/domain/citation';
import { SECTION_KINDS, type OfficialDescription } from '../../src/domain/agreement-text';
import { hasOfficialTexts, inOneLine, officialPath, readFrom, smallPath } from './agreement-files';
import { testWhere } from '../test-where';

const clausesOf = (file: string) => readFrom(file).text.clauses.map(({ clause }) => clause);
const described = (descriptions: readonly OfficialDescription[], family: string, grade: string) =>
  descriptions.find((one) => one.family === family && one.grade === grade)!;
const section = ({ sections }: OfficialDescription, kind: string) =>
  sections.find((one) => one.kind === kind)!.paragraphs;
const duties = (list: OfficialDescription['duties']) =>
  list.map(({ number, text }) => `${number} ${text}`);

const OFFICE = 'General Administration and Office Support Assistants';

describe('a small agreement in the form of 2019', () => {
  const { text, findings, marks } = readFrom(smallPath('small-2019.txt'));

  it('has every clause by its own number', () => {
    expect(text.agreement).toBe('2019');
    expect(text.clauses.map(({ clause }) => clause)).toEqual(
      expect.arrayContaining([...CLAUSES_2019]),
    );
    // What stands above the first paragraph of an appendix is kept too.
    expect(text.clauses).toHaveLength(CLAUSES_2019.length + 1);
  });

  it.each([
    ['2019 Art. 2', 'Scope', ['Drivers, office staff and guards in the field.']],
    ['2019 fn. 1', '', ['Everywhere but at the main seat.']],
    [
      '2019 Art. 6',
      'Handing out the descriptions',
      [
        'Appendix 2 says how. A grade that rises counts from the day of the letter, and one that falls changes nothing for the person.',
      ],
    ],
    ['2019 Art. 7', 'Last things', ['In force once signed.']],
    ['2019 App. 1 ¶2', 'Years instead of schooling', ['Six years stand for a degree.']],
    ['2019 App. 2', 'Handing out the descriptions', ['It goes in five steps:']],
    [
      '2019 App. 2 ¶2',
      'Sending letters',
      ['- Each person gets one.', '- Each person signs for it.'],
    ],
    ['2019 App. 2 ¶5', 'Help', ['Courses, for instance.']],
  ])('reads %s', (clause, heading, paragraphs) => {
    expect(text.clauses.find((one) => one.clause === clause)).toMatchObject({
      heading,
      paragraphs,
    });
  });

  it('joins what pages cut', () => {
    const driver = described(text.descriptions, 'Drivers', 'G2');
    expect(duties(driver.duties)).toEqual([
      '1 Drive colleagues and guests with care.',
      '2 Keep the cars clean, look after oil, tyres and water, and note every trip in the log.',
      '3 Take on further work of the unit on request.',
    ]);
    expect(section(driver, 'organizational setting')).toEqual([
      'The car pool of a field office. The pool ... [SAY WHAT THE POOL DOES]',
    ]);
    expect(section(driver, 'competencies')).toEqual([
      'Knows the town and its traffic.',
      'In addition to the core competencies [calm, care, courtesy, patience, punctuality, good temper], the job wants:',
      'Tidiness',
      'Discretion.',
    ]);
  });

  it('keeps a second list apart', () => {
    const { duties: main, specialDuties } = described(text.descriptions, OFFICE, 'G5');
    expect(main).toHaveLength(3);
    expect(specialDuties).toHaveLength(1);
    expect(specialDuties[0]!.applies).toBe('Next to the director the job holder will also:');
    expect(duties(specialDuties[0]!.duties)).toEqual(['1 Keep the diary.', '2 Receive guests.']);
  });

  it('puts displaced duties back, and the second list with them', () => {
    const senior = described(text.descriptions, OFFICE, 'G6');
    expect(duties(senior.duties)).toEqual([
      '1 Answer and sign letters.',
      '2 Book journeys and check the bills.',
      '3 Guide two assistants.',
      '4 Take on further work of the unit on request.',
    ]);
    expect(duties(senior.specialDuties[0]!.duties)).toHaveLength(2);
    expect(section(senior, 'competencies')).toEqual(['Writes well and quickly.']);
    expect(section(senior, 'duties')).toEqual(['The office picks from the following:']);
  });

  it('names what is odd, each with its line, and nothing else', () => {
    const known = CATALOGUE.filter(({ agreement }) => agreement === '2019').length;
    const [missing, others] = [
      findings.filter(({ kind }) => kind === 'missing description'),
      findings.filter(({ kind }) => kind !== 'missing description'),
    ];
    expect(missing).toHaveLength(known - 4);
    expect(others.map(inOneLine)).toEqual([
      '218 | closing duty differs | Drivers | G3 | Take on further work of the unit when needed. | Take on further work of the unit on request',
      `337 | displaced duties | ${OFFICE} | G6 | 3,4 | competencies`,
      `342 | displaced list | ${OFFICE} | G6 | Next to the director the job holder will also: | competencies`,
      '347 | new family | Security Assistants | G5',
      '367 | missing duties | Security Assistants | G5 | 3',
      '379 | missing section | Security Assistants | G5 | languages',
    ]);
  });

  it('takes out page numbers and signatures, and says which', () => {
    expect(marks.map((mark) => mark.text)).toEqual([
      ...[
        'lh 1',
        'CET.',
        '2',
        'COT.',
        'Handwritten signature',
        'lh ccs',
        '1',
        'CCT',
        'll. 2',
        'ET.',
      ],
      ...['3', 'M 2', 'cot', 'lh 2', 'CA', '3'],
    ]);
  });
});

describe('a small agreement in the form of 2023', () => {
  const { text, findings } = readFrom(smallPath('small-2023.md'));

  it('has every clause, and a later annex', () => {
    expect(text.clauses.map(({ clause }) => clause)).toEqual([
      ...CLAUSES_2023.slice(0, 7),
      '2023 App. A',
      ...CLAUSES_2023.slice(7),
      '2023 Annex 3',
    ]);
  });

  it.each([
    ['2023 App. A ¶3', 'Sending descriptions', ['Everyone looks up a description.']],
    [
      '2023 App. A ¶4',
      'Making it fit',
      ['A description names:', '- the title;', '- the grade; and', '- languages.'],
    ],
    ['2023 Art. 6', 'Last things', ['In force once signed.']],
  ])('reads %s', (clause, heading, paragraphs) => {
    expect(text.clauses.find((one) => one.clause === clause)).toMatchObject({
      heading,
      paragraphs,
    });
  });

  it('reads descriptions from the duties on', () => {
    const officer = described(text.descriptions, 'Technical Specialists', 'P3');
    expect(officer.sections.map(({ kind }) => kind)).toEqual(SECTION_KINDS.slice(3));
    expect(officer.duties[0]!.text).toBe(
      'Write on [INSERT TECHNICAL AREA(S)] for the office and for Members, and say it aloud.',
    );
    expect(section(officer, 'languages')).toEqual(['One working language.']);
    expect(section(officer, 'competencies')).toEqual([
      'In addition to the core competencies, this is needed:',
      'Writes clearly.',
      'Speaks clearly.',
    ]);
  });

  it('names a wrong number of years and the family that the catalogue lacks', () => {
    expect(findings.filter(({ kind }) => kind !== 'missing description').map(inOneLine)).toEqual([
      '156 | years differ | Technical Specialists | P2 | 2 | 3',
      '178 | new family | Statisticians | P4',
    ]);
  });
});

describe('the official texts', () => {
  const official = testWhere(
    hasOfficialTexts,
    'the official texts are not beside the repository (shared/agreements).',
  );

  official.each([
    ['2019-field.txt', CLAUSES_2019, ['2019 App. 2'], 396, 12],
    ['2023-professional.md', CLAUSES_2023, ['2023 App. A'], 86, 0],
  ])('%s has every clause and every duty in order', (file, clauses, parents, all, special) => {
    const { text } = readFrom(officialPath(file));
    expect(clausesOf(officialPath(file)).sort()).toEqual([...clauses, ...parents].sort());
    const known = CATALOGUE.filter(({ agreement }) => agreement === text.agreement);
    expect(text.descriptions.map(({ family, grade }) => `${family} ${grade}`).sort()).toEqual(
      known.map(({ family, grade }) => `${family} ${grade}`).sort(),
    );
    const kinds = text.agreement === '2019' ? SECTION_KINDS : SECTION_KINDS.slice(3);
    for (const description of text.descriptions) {
      expect(description.sections.map(({ kind }) => kind)).toEqual(kinds);
      for (const list of [description, ...description.specialDuties]) {
        expect(list.duties.map(({ number }) => number)).toEqual(list.duties.map((_, at) => at + 1));
      }
    }
    const lists = text.descriptions;
    expect(lists.flatMap((one) => one.duties)).toHaveLength(all);
    expect(lists.flatMap((one) => one.specialDuties.flatMap((list) => list.duties))).toHaveLength(
      special,
    );
  });

  official('lists what is displaced or worded differently, and nothing else', () => {
    const kinds = (file: string) =>
      readFrom(officialPath(file)).findings.map(({ kind, place, ...rest }) =>
        [place.line, kind, 'in' in rest ? `${rest.in.family} ${rest.in.grade}` : ''].join(' | '),
      );
    expect(kinds('2019-field.txt')).toEqual([
      `1687 | displaced duties | ${OFFICE} G6`,
      `1692 | displaced list | ${OFFICE} G6`,
      '1829 | closing duty differs | Administration and Operations Officers NOA',
    ]);
    expect(kinds('2023-professional.md')).toEqual([]);
  });

  official('leaves no sentence cut and no page mark in a description', () => {
    for (const file of ['2019-field.txt', '2023-professional.md']) {
      for (const { duties: main, specialDuties, sections } of readFrom(officialPath(file)).text
        .descriptions) {
        const texts = [
          ...[{ duties: main }, ...specialDuties].flatMap((list) =>
            list.duties.map((duty) => duty.text),
          ),
          ...sections.flatMap(({ paragraphs }) => paragraphs),
        ];
        for (const text of texts) {
          expect(text).toMatch(/^[\p{Lu}[]/u);
          expect(text).not.toMatch(/handwritten|\*\*|<sup>|\b(?:COT|CCT|HB)\b/i);
        }
      }
    }
  });
});
