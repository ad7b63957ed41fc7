import fc from 'fast-check';
import { ALL_GRADES } from '../../src/domain/grade';
import { categoryWritten, parseGrade, type GradeRefusal } from '../../src/domain/parse-grade';

const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  G5: [
    ...['G5 Servicios generales', 'G05 - General Service', 'GSBKK.G5', 'G-5 – Services généraux'],
    ...['G (5)', 'GS (5)', 'G5 (2)', 'G-5 (c)', 'G.V (1)'],

    ...['G5', 'G.5', 'G-5', 'GS5', 'GS-5', 'G05', 'GS05', 'G 5', 'GS 5', 'G.S. 5', 'g5', ' G-5 '],
    ...['General Service 5', 'General Service (G-5)', 'General Service Level 5', 'Grade G5'],
    ...['SG-5', 'SG 5', 'Services généraux 5', 'Servicios generales 5', 'Grado SG-5', 'Niveau G5'],
    ...[
      'G05 General Service 5',
      'G5 = General Service 5',
      'G5 - General Service 5',
      'GRD_G5',
      'pg_GS-5',
    ],
    ...['Ｇ５', 'G\u20115', 'G\u20135', 'G\u00a05', 'G\u20145', '(G5)', 'G-5.', 'Level: G-5'],
  ],
  NOA: [
    ...['NOA', 'NO-A', 'NO.A', 'NO A', 'N.O. A', 'N.O.A', 'NPO-A', 'NPO A', 'NO1', 'NO-1', 'NPO-1'],
    ...['National Officer A', 'National Professional Officer A', 'noa', 'Nivel NO-A', 'NO\u2013A'],
    ...['NO_A', 'NPO_A'],
    ...['AN-A', 'administrateur national A', 'Administratrice nationale A'],
    ...['FN-A', 'ON-A', 'PN-A', 'Oficial nacional A', 'Funcionario nacional A'],
  ],
  NOB: [
    ...['NOB - National Professional', 'NO-B Oficial nacional', 'NPOJKT.NOB'],
    ...['NO-B (1)', 'NOB (a)', 'NOB²', 'NO (b)', 'NO (B)'],

    'NOB National Officer B',
    'GRD_NOB',
    'NOB',
    'NO-B',
    'NO/B',
    'NO-2',
    'AN-B',
    'Oficial nacional B',
  ],
  P4: [
    ...['P4 - Administrateur', 'PROF.P4', 'P04 - Professional', 'P-4 (Fonctionnaire)'],
    ...['P_4', 'P4 **', 'P-4 *  ', 'P4 ‡'],
    'P4',
    'P-4',
    'P.4',
    'P/4',
    'P 4',
    'P04',
    'Professional 4',
    'profesional 4',
    'Cuadro orgánico P-4',
  ],
  G6: ['G-6 TJO', 'GS6 (local)', 'TA G-6', 'G6 - FT', 'TA: G-6'],
  G2: ['G.II', 'G-II', 'GS-II', 'General Service II', 'Servicios generales II'],
  G7: ['G.VII', 'G VII', 'SG-VII'],
  NOC: ['NO-III', 'N.O. III', 'Oficial nacional III'],
  P2: ['P2²', 'P-2¹', 'P-2 (a)', 'P2 (1)', 'P-2 [b]', 'P-2*', 'P-2 (*)', 'P (2)', 'P²'],
  P3: ['P-3 (TA)', 'P3 temporary', 'FT P-3', 'P-III', 'P.III', 'P III'],
  D1: ['D1', 'D-1', 'D.1', 'd1', 'D-I'],
  D2: ['D2', 'D-2'],
  ADG: ['ADG', 'Assistant Director-General'],
  DDG: ['DDG', 'Deputy Director-General'],
  DG: ['DG', 'D.G.', 'Director-General'],
};

const WITH_STEP: readonly [string, string, number][] = [
  ['GS-5/VII', 'G5', 7],
  ['G.VII/3', 'G7', 3],
  ['G5 step 7', 'G5', 7],
  ['G5 (step 7)', 'G5', 7],
  ['G-5/step 3', 'G5', 3],
  ['P.4/10', 'P4', 10],
  ['G-5.02', 'G5', 2],
  ['NO-B.07', 'NOB', 7],
  ['P.3/2', 'P3', 2],
  ['P4, step 12', 'P4', 12],
  ['P4 échelon 3', 'P4', 3],
  ['G6 escalón 3', 'G6', 3],
  ['NO-A/III', 'NOA', 3],
  ['G5 XV', 'G5', 15],
];

const REFUSED: Readonly<Record<GradeRefusal, readonly unknown[]>> = {
  blank: ['', '   ', '\u00a0', null, undefined],
  'no grade': [
    ...['abc', 'N/A', '-', 'Non', 'NO 1', 'X-5', 'ANA', 'G-2024', '2024-01-05'],
    ...[
      'G5/16',
      'G5/0',
      'P4+',
      'Professional G5',
      'P4 personal',
      'P4 ad personam',
      'JPO P-2',
      true,
      false,
      45_000,
      5.5,
      new Date(0),
      {},
    ],
    'G5'.repeat(10_000),
    ...[100, -1, 99.5, '5 or 6', 'P4 : Gardener', 'P4, Services généraux', 'XP_4', 'P4*)x'],
    'G5'.padEnd(121),
  ],
  'no category': [
    ...[
      '5',
      5,
      0,
      99,
      'Grade 4',
      'Niveau 5',
      'Classe: 4',
      '5.0',
      'No 5',
      'No. 5',
      'No.2',
      'No-1',
      'NO.2',
    ],
  ],
  'no level': [
    ...['P', 'G', 'GS', 'NO', 'General Service', 'Professional', 'General Service and related'],
    ...['Administrateurs', 'Administrateurs nationaux', 'Oficiales nacionales', 'Nat. Officers'],
  ],
  'outside the ladder': ['G8', 'G0', 'NOF', 'P0', 'P6', 'P-7', 'D3', 'NO-6', 'G10'],
  'another pay scale': [
    ...['SC-5', 'SC 6', 'NPSA-7', 'NPSA 4', 'IPSA-9', 'LICA-4', 'IICA-2', 'UNOPS LICA6', 'FS-5'],
    ...['ICS-05', 'L-4', 'SB-3', 'ICS-9', 'IPSA-10', 'NPSA-8', 'ASG', 'USG', 'UNV', 'SSA', 'TA-4'],
    ...[
      'GS-343-12',
      'GS-0318-05',
      'GS-9',
      'GS-15',
      'GS 11',
      'SES',
      'AD 12',
      'AST-4',
      'AST/SC 2',
      'CAF 5',
      'DAS-4',
      'AS-05',
    ],
    ...['Gr 14-2', 'Gr 5-1', 'Grade 12/3', 'Gr. 7-2', 'Band 6', 'Band 8a', 'Tier 2', 'Catégorie A'],
    ...['cat. B', 'Grupo C1', 'Job level 4', 'Pay grade 12', 'JL-3', 'BPS-17'],
  ],
  'two grades': [
    'G05 General Service 6',
    'G5/G6',
    'P4-P5',
    'G5 or G6',
    'NOA/NOB',
    'NOA/B',
    'P4-5',
    'P4 G5',
    'G5 or 6',
    'P3/4',
    'P4/5',
    'G5/6',
    'D1/2',
  ],
};

describe('parseGrade', () => {
  for (const [grade, spellings] of Object.entries(SPELLINGS)) {
    test.each(spellings)(`reads %j as ${grade}`, (text) => {
      expect(parseGrade(text)).toEqual({ ok: true, grade, step: null });
    });
  }

  test.each(WITH_STEP)('reads %j as %s, step %i', (text, grade, step) => {
    expect(parseGrade(text)).toEqual({ ok: true, grade, step });
  });

  for (const [why, texts] of Object.entries(REFUSED)) {
    test.each(texts.map((text) => [text]))(`refuses %p: ${why}`, (text) => {
      expect(parseGrade(text)).toEqual({ ok: false, why });
    });
  }

  test('a printed grade, with or without a step, is read back', () => {
    const printed = fc.record({
      grade: fc.constantFrom(
        ...ALL_GRADES.filter((grade) => !grade.endsWith('DG') && grade !== 'DG'),
      ),
      step: fc.option(fc.integer({ min: 1, max: 15 })),
      separator: fc.constantFrom('', '-', '.', ' '),
      upper: fc.boolean(),
    });
    fc.assert(
      fc.property(printed, ({ grade, step, separator, upper }) => {
        // A step beside the level may be the next grade: `G1/2`.
        fc.pre(step === null || step - Number(grade.at(-1)) !== 1);
        const spelt = `${grade.slice(0, -1)}${separator}${grade.slice(-1)}${step ? `/${step}` : ''}`;
        const text = upper ? spelt : spelt.toLowerCase();
        expect(parseGrade(text)).toEqual({ ok: true, grade, step });
      }),
    );
    for (const grade of ALL_GRADES) expect(parseGrade(grade)).toMatchObject({ ok: true, grade });
  });

  test('as long as a grade can be it is read', () => {
    expect(parseGrade('G5'.padEnd(120))).toMatchObject({ ok: true, grade: 'G5' });
  });

  test('any value at all is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(typeof parseGrade(value).ok).toBe('boolean');
      }),
    );
  });
});

test.each([
  ['GS-12', 'G'],
  ['GS-5', 'G'],
  ['P 9', 'P'],
  ['NO-F', 'NO'],
  ['D-3', 'D'],
  ['Band 6', null],
  ['12', null],
  ['', null],
] as const)('%j is written with the category %s, whatever its level', (text, category) => {
  expect(categoryWritten(text)).toBe(category);
});
