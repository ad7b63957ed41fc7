import fc from 'fast-check';
import * as jd from '../../src/functions/functions';
import { CellError, cell, column, installExcelGlobals, type Range } from './excel-globals';

beforeEach(() => installExcelGlobals());

const na = (message: RegExp) =>
  expect.objectContaining({ code: '#N/A', message: expect.stringMatching(message) });

describe('JD.ELIGIBLE', () => {
  it('answers a single cell', async () => {
    expect(await jd.eligible(cell('NOA'), cell('secondary'), cell(8))).toEqual([[true]]);
    expect(await jd.eligible(cell('NOA'), cell('secondary'), cell(7))).toEqual([[false]]);
  });

  it('answers ranges, a single cell going with all', async () => {
    expect(
      await jd.eligible(
        cell('NOB'),
        column('secondary', 'diploma', 'degree', 'master', ''),
        column(9, 6, 3, '2,5', ''),
      ),
    ).toEqual(column(true, false, true, false, ''));
  });

  it('gives each cell its own error', async () => {
    const answers = await jd.eligible(
      column('NOA', 'NPSA-7', 'NOA', 'NOA', 'NOA', 'NOA', '#DIV/0!', 'G2', 'D1'),
      column(
        'secondary',
        'secondary',
        'wizardry',
        'secondary',
        '',
        'diploma',
        'diploma',
        'compulsory',
        'degree',
      ),
      column(8, 8, 8, -1, 8, 61, 3, 2, 20),
    );
    expect(answers).toEqual(
      column(
        true,
        na(/grade: “NPSA-7” belongs to another pay scale/),
        na(/education: “wizardry” is not known; accepted: compulsory, secondary/),
        na(/relevantYears: “-1” is negative/),
        na(/Missing: education/),
        na(/“61” is more than 60 years/),
        na(/#DIV\/0!/),
        na(/Missing: job family/),
        na(/Neither agreement has a description at D1/),
      ),
    );
  });

  it('names both shapes where they do not fit', async () => {
    expect(await jd.eligible(column('NOA', 'NOB'), cell('degree'), column(1, 2, 3))).toEqual([
      [{ code: '#VALUE!', message: expect.stringMatching(/2 × 1 and 3 × 1/) }],
    ]);
  });

  it.each([
    ['8', true],
    ['8,0', true],
    ['8.0', true],
    ['8 years', true],
    ['7,9 ans', false],
    ['8 años', true],
    [' 8 ', true],
    ['8+', true],
    ['7½', false],
    ['96 months', true],
    ['7 years 11 months', false],
  ])('reads %j as years', async (text, expected) => {
    expect(await jd.eligible(cell('NOA'), cell('secondary'), cell(text))).toEqual([[expected]]);
  });

  it.each([
    ['Secundaria', 'NO-A'],
    ['études secondaires', 'N.O. A'],
    ['High-school diploma', 'noa'],
    ['bachillerato', 'NO1'],
  ])('reads %s and %s', async (education, grade) => {
    expect(await jd.eligible(cell(grade), cell(education), cell(8))).toEqual([[true]]);
  });

  it('takes professional years, family and notice', async () => {
    const given: Range[] = [cell('NOA'), cell('diploma'), cell(9)];
    const [grade, education, relevant] = given as [Range, Range, Range];
    expect(await jd.eligible(grade, education, relevant, cell(1))).toEqual([[false]]);
    expect(await jd.eligible(grade, education, relevant, cell(2), cell('finance'))).toEqual([
      [true],
    ]);
    expect(
      await jd.eligible(grade, education, relevant, cell(2), cell('Finance Officers'), cell(6)),
    ).toEqual([[false]]);
    expect(await jd.eligible(cell('NOB'), education, relevant, cell(9), cell('finanzas'))).toEqual([
      [na(/Finance Officers has no description at NOB/)],
    ]);
  });

  it('answers a whole column of 10,000 in one call', async () => {
    const rows = 10_000;
    const years = Array.from({ length: rows }, (_, row) => [row % 12]);
    const answers = await jd.eligible(cell('NOA'), cell('secondary'), years as Range);
    expect(answers).toHaveLength(rows);
    expect(answers.filter(([answer]) => answer === true)).toHaveLength(
      years.filter(([year]) => year! >= 8).length,
    );
  });
});

describe('the family of ELIGIBLE', () => {
  const input = fc.record({
    grade: fc.constantFrom('NOA', 'NOB', 'NOC', 'G2', 'G5', 'P3', 'D1', 'SC-5', ''),
    education: fc.constantFrom('compulsory', 'secondary', 'diploma', 'degree', 'master', '?', ''),
    relevant: fc.oneof(fc.integer({ min: -2, max: 62 }), fc.constantFrom('', '3,5', 'x', '#N/A')),
    professional: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant('')),
  });
  const table = fc.array(input, { minLength: 2, maxLength: 30 });

  it('gives ranges the answers of single cells', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const columns = [
          rows.map(({ grade }) => [grade]),
          rows.map(({ education }) => [education]),
          rows.map(({ relevant }) => [relevant]),
          rows.map(({ professional }) => [professional]),
        ] as [Range, Range, Range, Range];
        for (const answer of [jd.eligible, jd.shortfall, jd.why]) {
          const together = await answer(...columns);
          const alone = columns[0].map((_, row) =>
            answer(...(columns.map((all) => [all[row]!]) as typeof columns)),
          );
          const apart = (await Promise.all(alone)).map(([first]) => first!);
          expect(together).toEqual(apart);
        }
      }),
    );
  });

  it('is TRUE exactly where SHORTFALL is 0', async () => {
    await fc.assert(
      fc.asyncProperty(input, async ({ grade, education, relevant, professional }) => {
        const args = [cell(grade), cell(education), cell(relevant), cell(professional)] as const;
        const isEligible = (await jd.eligible(...args))[0]![0];
        const lacking = (await jd.shortfall(...args))[0]![0];
        expect(isEligible === true).toBe(lacking === 0);
      }),
    );
  });

  it('says why, with figures, clause and what was not checked', async () => {
    expect(await jd.why(cell('NOA'), cell('secondary'), cell(7.5))).toEqual([
      [
        'Not eligible for NOA with secondary school: 7.5 years of 8 required ' +
          '(2 + 6 in place of the degree); 0.5 years lacking ' +
          '(2019 App. 1 ¶2; 2019 App. 3; our readings R16, R21, R23). ' +
          'Not checked: relevance of the experience, how many of the years are professional, ' +
          'specific experience that the description names, languages, competencies.',
      ],
    ]);
    expect((await jd.why(cell('NOA'), cell('wizardry'), cell(8)))[0]![0]).toMatch(/“wizardry”/);
    expect((await jd.why(cell('P4'), cell('degree'), cell(8)))[0]![0]).toMatch(
      /advanced degree is required/,
    );
  });

  it('says it in the display language', async () => {
    installExcelGlobals('fr-FR');
    expect((await jd.why(cell('NOA'), cell('secondaire'), cell(8)))[0]![0]).toMatch(
      /^Admissible à NOA avec études secondaires\u202f: 8 ans sur 8 requis/,
    );
    installExcelGlobals('es-MX');
    expect((await jd.why(cell('NOA'), cell('secundaria'), cell(7)))[0]![0]).toMatch(
      /^No admisible para NOA con enseñanza secundaria: 7 años de 8 exigidos/,
    );
  });

  it('gives #N/A as shortfall where no years would do', async () => {
    expect(await jd.shortfall(cell('G5'), cell('compulsory'), cell(30))).toEqual([
      [na(/no number of years makes up for it/)],
    ]);
  });
});

it.each([
  ['NOA', 'secondary', 8],
  ['NOB', 'diploma', 7],
  ['NOC', 'degree', 5],
  ['G6', 'secondary', 6],
  ['P5', 'master', 10],
])('JD.YEARS(%s, %s) is %i', async (grade, education, years) => {
  expect(await jd.years(cell(grade), cell(education))).toEqual([[years]]);
});

it('JD.GRADE writes grades in standard form', async () => {
  expect(jd.grade(column('GS-5/VII', 'P.4', 'NO-B', '', 'SC-5'))).toEqual(
    column('G5', 'P4', 'NOB', '', na(/another pay scale/)),
  );
});

it('JD.OUTCOME and JD.INCUMBENT follow 2019 Art. 6', async () => {
  const existing = column('G5', 'G6', 'G6', 'G5', 'G7', 'P3', 'G6');
  const allocated = column('G6', 'G5', 'G6', 'G6', 'NOA', 'P4', 'G6');
  const personal = column('', '', '', 'G7', '', '', 'G5');
  expect(jd.outcome(existing, allocated, personal)).toEqual(
    column(
      'Higher grade awarded',
      'Personal grade retained',
      'No change',
      'No change',
      'Reclassification procedure',
      na(/No rule on awarding or retaining grades exists for P3/),
      'No change (to review)',
    ),
  );
  expect(jd.incumbent(existing, allocated, personal)).toEqual(
    column('G6', 'G6', 'G6', 'G7', na(/Circular 6\/639/), na(/No rule/), 'G5'),
  );
});

it('JD.AGREEMENT tells scope from funds and station', async () => {
  expect(
    jd.agreement(
      column('G5', 'G5', 'P4', 'P4', 'NOA', 'D1', 'G5', 'G5'),
      column('Lima', 'Genève', 'Lima', '', 'Geneva', 'Lima', 'Dakar', ''),
      column('RB', 'RB', 'RB', 'XB', 'RB', 'RB', 'TC', 'RB'),
    ),
  ).toEqual(
    column(
      '2019',
      '2023',
      '2023',
      'benchmark',
      'not covered',
      'not covered',
      'not covered',
      na(/Missing: duty station/),
    ),
  );
});

it('JD.DUE counts calendar months', async () => {
  expect(
    jd.due(column('clarification', 'réponse', 'adaptación', 'party'), cell('2026-12-31')),
  ).toEqual(
    column(
      { type: 'FormattedNumber', basicValue: 46446, numberFormat: 'yyyy-mm-dd' },
      { type: 'FormattedNumber', basicValue: 46477, numberFormat: 'yyyy-mm-dd' },
      { type: 'FormattedNumber', basicValue: 46446, numberFormat: 'yyyy-mm-dd' },
      na(/accepted: clarification, answer, adapted description/),
    ),
  );
});

it('JD.DUE says which dates it cannot read, and why', () => {
  expect(jd.due(cell('answer'), column('03/04/2026', '31/03/2026', 'soon'))).toEqual(
    column(
      na(/“03\/04\/2026” may begin with the day or the month; write the year first/),
      { type: 'FormattedNumber', basicValue: 46203, numberFormat: 'yyyy-mm-dd' },
      na(/“soon” is not a date/),
    ),
  );
});

describe('JD.MATCH and JD.FAMILY', () => {
  it('spill five columns for each title', async () => {
    const lines = await jd.match(
      column('Finance Assistant', '', 'Driver', ''),
      column('G6', '', 'G2', 'G5'),
    );
    expect(lines).toHaveLength(4);
    expect(lines[0]!.slice(0, 3)).toEqual(['Finance Assistants', 'G6', 'Senior Finance Assistant']);
    expect(lines[1]).toEqual(['', '', '', '', '']);
    expect(lines[2]!.slice(0, 3)).toEqual(['Drivers', 'G2', 'Driver']);
    expect(lines[0]![3]).toBeGreaterThan(0.9);
    expect(lines[3]).toEqual([na(/Missing: title/), '', '', '', '']);
  });

  it('take one column of titles only', async () => {
    expect(await jd.match([['Driver', 'Messenger']])).toEqual([
      [{ code: '#VALUE!', message: expect.stringMatching(/1 × 2 and 1 × 1/) }],
    ]);
  });

  it('name the family, or the candidates where it is open', async () => {
    expect(
      await jd.family(column('Chauffeur', 'Information Management Officer'), column('G2', 'NOB')),
    ).toEqual(column('Drivers', na(/^Unsure: .* or .*JD\.MATCH/)));
  });
});

describe('JD.CATALOGUE and JD.DESCRIPTION', () => {
  it('list all descriptions below a header', async () => {
    expect(await jd.catalogue()).toHaveLength(45);
    expect(await jd.catalogue(cell('Drivers'))).toHaveLength(3);
    expect(await jd.catalogue(undefined, cell('NOA'))).toHaveLength(7);
    expect((await jd.catalogue(cell('finance'), cell('NOA')))[1]).toEqual([
      '2019',
      'Finance Officers',
      'NOA',
      'Finance Officer',
      'first-level degree',
      2,
      '2019 App. 3',
    ]);
    expect(await jd.catalogue(undefined, cell('P1'))).toEqual([[na(/has a description at P1/)]]);
  });

  it('show a card, or text where Excel has no cards', async () => {
    expect((await jd.description(cell('Drivers'), cell('G3')))[0]![0]).toMatchObject({
      type: 'Entity',
      text: 'Senior Driver, G3',
      properties: {
        'Minimum years': { type: 'Double', basicValue: 3 },
        Clause: { basicValue: '2019 App. 3' },
      },
    });
    installExcelGlobals('en-US', false);
    expect(await jd.description(cell('Drivers'), cell('G3'))).toEqual([
      ['Senior Driver, G3, Drivers, secondary school, 3 years (2019 App. 3)'],
    ]);
  });
});

it('uses Excel’s own error class', async () => {
  expect(jd.grade(cell('SC-5'))[0]![0]).toBeInstanceOf(CellError);
});
