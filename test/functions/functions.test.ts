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
    relevant: fc.oneof(
      fc.integer({ min: -2, max: 62 }),
      // Quarters about what is asked: what lacks of a year is not lost.
      fc.integer({ min: 4, max: 48 }).map((quarters) => quarters / 4),
      fc.constantFrom('', '3,5', 'x', '#N/A'),
    ),
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
      { numRuns: 500 },
    );
  });

  it('says why, with figures, clause, whom it serves and what was not checked', async () => {
    expect(await jd.why(cell('NOA'), cell('secondary'), cell(7.5))).toEqual([
      [
        'Not eligible for NOA with secondary school: 7.5 years of 8 required ' +
          '(2 of the description + 6 in place of the degree); 0.5 years lacking ' +
          '(2019 App. 1 ¶2; 2019 App. 3; our readings R15, R21, R23). ' +
          'Experience in place of a degree is open to candidates for a National Officer vacancy ' +
          'and to officials who ask for reclassification into that category (2019 App. 1 ¶2). ' +
          'Not checked: relevance of the experience, how many of the years are professional, ' +
          'specific experience that the description names, ' +
          'languages (excellent command of English, French or Spanish; working knowledge of ' +
          'another of these or of an official language of the country), competencies.',
      ],
    ]);
    expect((await jd.why(cell('NOA'), cell('wizardry'), cell(8)))[0]![0]).toMatch(/“wizardry”/);
    expect((await jd.why(cell('P4'), cell('degree'), cell(8)))[0]![0]).toMatch(
      /an advanced degree is required/,
    );
  });

  const none: Range = cell('');
  it.each<[string, string, Range[], readonly RegExp[]]>([
    [
      'the notice’s years',
      'en-US',
      [cell('NOA'), cell('secondary'), cell(9), none, none, cell(4)],
      [/9 years of 10 required \(4 of the vacancy notice, not the description’s 2, \+ 6 in place/],
    ],
    [
      'the notice’s years',
      'fr-FR',
      [cell('NOA'), cell('secondaire'), cell(9), none, none, cell(4)],
      [
        /9 ans sur 10 requis \(4 de l’avis de vacance, et non les 2 de la description, \+ 6 à la place/,
      ],
    ],
    [
      'the notice’s years',
      'es-ES',
      [cell('NOA'), cell('secundaria'), cell(9), none, none, cell(4)],
      [
        /9 años de 10 exigidos \(4 del anuncio de vacante, y no los 2 de la descripción, \+ 6 en lugar/,
      ],
    ],
    [
      'a notice that asks for less',
      'en-US',
      [cell('G5'), cell('secondary'), cell(22), none, none, cell(3)],
      [
        /: 22 years where 5 are required \(5 of the description, more than the 3 of the vacancy notice\) /,
      ],
    ],
    [
      'more professional years',
      'en-US',
      [cell('NOA'), cell('degree'), cell(9), cell(1)],
      [
        /9 years where 2 are required \(2 of the description\), only 1 of them professional where 2 are required; 1 year lack/,
      ],
    ],
    [
      'where G answers hold',
      'en-US',
      [cell('G5'), cell('secondary'), cell(5)],
      [/Holds outside headquarters; .+ introduced yet \(2019 Art\. 2; 2023 Art\. 3\)\./],
    ],
    [
      'where G answers hold',
      'fr-FR',
      [cell('G5'), cell('secondaire'), cell(5)],
      [/Réponse valable hors siège\u202f; .+ introduite \(2019 art\. 2\u202f; 2023 art\. 3\)\./],
    ],
    [
      'where G answers hold',
      'es-ES',
      [cell('G5'), cell('secundaria'), cell(5)],
      [/Respuesta válida fuera de la sede; .+ descripción \(2019 art\. 2; 2023 art\. 3\)\./],
    ],
    [
      'for which families P answers hold',
      'en-US',
      [cell('P4'), cell('master'), cell(8)],
      [/the 2 families .+ at P4 so far, Technical Specialists and Evaluation Specialists \(2023 A/],
    ],
    [
      'for which families P answers hold',
      'fr-FR',
      [cell('P4'), cell('master'), cell(8)],
      [/les 2 familles .+ au grade P4, Technical Specialists et Evaluation Specialists \(2023 a/],
    ],
    [
      'for which families P answers hold',
      'es-ES',
      [cell('P4'), cell('máster'), cell(8)],
      [/las 2 familias .+ en P4, Technical Specialists y Evaluation Specialists \(2023 a/],
    ],
    [
      'both turning points of a degree in no register',
      'en-US',
      [cell('NOA'), cell('degree not listed'), cell(5.5)],
      [
        /HR decides from 6 years on \(2 of the description \+ 4 /,
        /from 8 years on \(2 of the description \+ 6 .+\) it no longer matters what HR decides/,
        /0\.5 years lacking for HR to decide, 2\.5 years for it no longer to matter/,
      ],
    ],
    [
      'both turning points of a degree in no register',
      'fr-FR',
      [cell('NOA'), cell('diplôme non répertorié'), cell(7)],
      [
        /^Il manque\u202f: décision des RH sur le diplôme \(postsecondaire ou non\)/,
        /les RH décident à partir de 6 ans .+ et à partir de 8 ans .+ n’importe plus/,
      ],
    ],
    [
      'both turning points of a degree in no register',
      'es-ES',
      [cell('NOA'), cell('título no registrado'), cell(5)],
      [
        /Recursos Humanos decide a partir de 6 años .+ y a partir de 8 años .+ ya no importa/,
        /falta 1 año para que decida Recursos Humanos, 3 años para que ya no importe/,
      ],
    ],
    [
      'what each family refuses',
      'en-US',
      [cell('G2'), cell('compulsory'), cell(1)],
      [
        /in any family with .* and 1 year: Drivers asks for secondary school and Messengers asks for 2 years/,
        /our reading R24/,
      ],
    ],
  ])('says %s, in %s', async (_, language, cells, patterns) => {
    installExcelGlobals(language);
    const [why] = (await jd.why(...(cells as Parameters<typeof jd.why>)))[0]!;
    for (const pattern of patterns) expect(why).toMatch(pattern);
  });

  it.each([
    [
      'G6',
      'Finance Assistants',
      'that most of the years are in the field, experience with an ERP system, finance in ' +
        'particular, training in accounting or finance, languages (excellent command of English',
    ],
    [
      'G2',
      'Drivers',
      'safe driving record, clean driving licence, languages (working knowledge of an official ' +
        'language of the country; knowledge of English, French or Spanish)',
    ],
    ['NOB', 'Administration and Operations Officers', 'that some of the years are in finance,'],
    ['NOC', 'Programme Officers', 'ERP system, strategic management and programming in particular'],
    ['P3', 'Evaluation Specialists', 'working knowledge of a second of these)'],
    ['P3', 'Technical Specialists', 'one or more others of these for some positions)'],
    // Where the families at the grade differ, what they ask has no name.
    [
      'G6',
      undefined,
      'specific experience that the description names, training in the field, lang',
    ],
    ['P3', undefined, 'relevance of the experience, languages, competencies.'],
  ])('names what was not checked at %s, %s', async (grade, family, named) => {
    const why = await jd.why(
      cell(grade),
      cell('master'),
      cell(20),
      undefined,
      family ? cell(family) : undefined,
    );
    expect(why[0]![0]).toContain(named);
  });

  it('says it in the display language', async () => {
    installExcelGlobals('fr-FR');
    expect((await jd.why(cell('NOA'), cell('secondaire'), cell(8)))[0]![0]).toMatch(
      /^Admissible à NOA avec des études secondaires\u202f: 8 ans là où il en faut 8 \(2 de la/,
    );
    installExcelGlobals('es-MX');
    expect((await jd.why(cell('NOA'), cell('secundaria'), cell(7)))[0]![0]).toMatch(
      /^No admisible para NOA con la enseñanza secundaria: 7 años de 8 exigidos/,
    );
  });

  it('gives #N/A as shortfall where no years would do', async () => {
    expect(await jd.shortfall(cell('G5'), cell('compulsory'), cell(30))).toEqual([
      [na(/no number of years makes up for it/)],
    ]);
    expect(await jd.shortfall(cell('P3'), cell('degree not listed'), cell(4))).toEqual([
      [na(/1 year lacking for HR to decide/)],
    ]);
    expect(await jd.shortfall(cell('G2'), cell('compulsory'), cell(1))).toEqual([
      [na(/what is lacking depends on the family/)],
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
  const existing = column('G5', 'G6', 'G6', 'G5', 'G7', 'P3', 'G6', 'G5', 'NOC', 'G2', 'G6');
  const allocated = column('G6', 'G5', 'G6', 'G6', 'NOA', 'P4', 'G6', 'G6', 'NOD', 'G1', 'G7');
  const personal = column('', '', '', 'G7', '', '', 'G5', 'G6', '', '', 'NOA');
  expect(jd.outcome(existing, allocated, personal)).toEqual(
    column(
      'Higher grade awarded',
      'Personal grade retained',
      'No change',
      'No change',
      'Reclassification procedure',
      na(/No rule on awarding or retaining grades exists for P3/),
      'No change (to review)',
      'Higher grade awarded',
      'HR decides',
      'HR decides',
      'HR decides',
    ),
  );
  expect(jd.incumbent(existing, allocated, personal)).toEqual(
    column(
      ...['G6', 'G6', 'G6', 'G7', na(/Circular 6\/639/), na(/No rule/), 'G5', 'G6'],
      na(/NOD was allocated, a grade at which no description exists: HR decides/),
      na(/G1 was allocated.*R45/),
      na(/personal grade NOA of another category: HR decides/),
    ),
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

it('JD.AGREEMENT refuses only what the answer turns on', () => {
  const nowhere = 'Genève-Bamako';
  expect(
    jd.agreement(
      column('P3', 'P3', 'P3', 'D1', 'G5', 'NOA', 'NOA', 'G5', 'P3'),
      column(
        nowhere,
        '',
        'Genebra',
        nowhere,
        nowhere,
        nowhere,
        'Genebra',
        'Palais des Nations',
        '',
      ),
      column('RB', 'XB', 'RB', 'JPO', 'RB', 'XB', 'JPO', 'RB', 'JPO'),
    ),
  ).toEqual(
    column(
      '2023',
      'benchmark',
      '2023',
      'not covered',
      na(/dutyStation: “Genève-Bamako” is not known/),
      'not covered',
      'not covered',
      '2023',
      na(/funding: “JPO” is not known/),
    ),
  );
  expect(jd.agreement(cell('P3'), undefined as never, cell('RB'))).toEqual([['2023']]);
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

it('JD.DUE counts nothing from a day on which no agreement was in force', () => {
  const steps = column('clarification', 'answer', 'notice of termination', 'adapted description');
  const first = column('2019-07-25', '2019-07-25', '2019-07-25', '2023-05-05');
  const before = column('2019-07-24', '2002-07-25', 43669, '2023-05-04');
  expect(jd.due(steps, first)).toEqual(
    column(43733, 43763, 43855, 45112).map(([basicValue]) => [
      { type: 'FormattedNumber', basicValue, numberFormat: 'yyyy-mm-dd' },
    ]),
  );
  expect(jd.due(steps, before)).toEqual(
    column(
      na(/“2019-07-24” lies before the agreement, .* 25 July 2019 \(2019 Art\. 7\)/),
      na(/“2002-07-25” lies before the agreement/),
      na(/“2019-07-23” lies before the agreement/),
      na(/“2023-05-04” lies before the agreement, .* 5 May 2023 \(2023 Art\. 6\)/),
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

describe('JD.COST', () => {
  const COSTS = [
    ['Grade', 'Duty station', 'Step', 'Cost a year', 'Currency', 'From'],
    ['G5', '*', '', 36_500, 'USD', 45_658],
    ['G5', 'Lima', 2, 73_000, 'USD', 46_204],
    ['G6', '*', '', 100, 'USD', 45_658],
    ['G6', '*', '', 100, 'EUR', 46_204],
    ['', '', '', '', '', ''],
  ];
  const year = [cell(46_023), cell(46_387)] as const;

  it('counts to the day, for each grade, station and step of the ranges', async () => {
    expect(await jd.cost(column('GS-5', 'G5', ''), cell('Lima'), ...year, COSTS)).toEqual(
      column(36_500, 36_500, ''),
    );
    expect(await jd.cost(cell('G5'), cell('LIMA'), ...year, COSTS, cell(2))).toEqual(
      cell(181 * 100 + 184 * 200),
    );
    expect(
      await jd.cost(cell('G5'), cell('x'), cell('2026-05-04'), cell('2026-05-04'), COSTS),
    ).toEqual(cell(100));
  });

  it('follows the table, which may be without its header', async () => {
    expect(await jd.cost(cell('G5'), cell(''), ...year, COSTS.slice(1))).toEqual(cell(36_500));
    const dearer = COSTS.map((row) => row.map((value) => (value === 36_500 ? 365 : value)));
    expect(await jd.cost(cell('G5'), cell(''), ...year, dearer)).toEqual(cell(365));
  });

  it.each([
    ['P3', 46_023, 46_387, /No cost for P3 in Lima on 1 January 2026/],
    ['G5', 40_000, 46_387, /No cost for G5 in Lima on 6 July 2009/],
    ['G6', 46_023, 46_387, /costs in USD and EUR, which are never added/],
    ['G5', 46_387, 46_023, /last day lies before the first/],
    ['P', 46_023, 46_387, /grade/],
    ['G5', 'soon', 46_387, /from: “soon” is not a date/],
    ['G5', 46_023, '', /Missing: to/],
  ])('says what is lacking: %s from %s to %s', async (grade, from, to, message) => {
    expect(await jd.cost(cell(grade), cell('Lima'), cell(from), cell(to), COSTS)).toEqual(
      cell(na(message)),
    );
  });

  it('names the cell of the table that it cannot read', async () => {
    const spoiled = [...COSTS.slice(0, 2), ['G5', 'Lima', '', 'dear', 'USD', 45_658]];
    const [[answer]] = (await jd.cost(cell('G5'), cell('Lima'), ...year, spoiled)) as [[Error]];
    expect(answer).toMatchObject({
      code: '#VALUE!',
      message: 'Row 3, Cost a year: “dear”; expected a number, not below 0.',
    });
  });
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

  it.each([
    ['fr-FR', 'Cadre organisationnel', 'uniquement dans une équipe travail décent'],
    ['es-ES', 'Marco organizativo', 'solo en un equipo de trabajo decente'],
    ['en-US', 'Organizational setting', 'only in a DWT/CO or a Country Office, with a large'],
  ])('show the facts of a description in %s', async (language, label, text) => {
    installExcelGlobals(language);
    expect((await jd.description(cell('Programme Officers'), cell('NOC')))[0]![0]).toMatchObject({
      properties: { [label]: { basicValue: expect.stringContaining(text) } },
    });
  });

  it('show a card, or text where Excel has no cards', async () => {
    expect((await jd.description(cell('Drivers'), cell('G3')))[0]![0]).toMatchObject({
      type: 'Entity',
      text: 'Senior Driver, G3',
      properties: {
        'Minimum years': { type: 'Double', basicValue: 3 },
        'Organizational setting': {
          basicValue:
            'in a Regional Office, a DWT/CO or a Country Office, typically in administrative ' +
            'services, registry or operations',
        },
        Languages: {
          basicValue:
            'working knowledge of an official language of the country; knowledge of English, ' +
            'French or Spanish',
        },
        Supervision: { basicValue: 'some independence; supervises nobody' },
        'Also asked': {
          basicValue:
            'clean driving licence; safe driving record; driving for a diplomatic mission or an ' +
            'international organization; basic computer skills',
        },
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
