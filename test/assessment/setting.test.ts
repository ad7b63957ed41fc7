import { assessPosition } from '../../src/assessment/assess-position';
import type { AssessmentSettings } from '../../src/assessment/assessment';
import { MAPPING_COLUMNS } from '../../src/assessment/mapping-columns';
import { mappingCells } from '../../src/assessment/mapping-row';
import { readingCode } from '../../src/domain/citation';
import type { Office } from '../../src/domain/description-facts';
import type { Grade } from '../../src/domain/grade';
import { parseIsoDate } from '../../src/domain/plain-date';
import type { Position } from '../../src/domain/position';
import type { Match, MatchTarget } from '../../src/matching/match';
import { wordingFor } from '../../src/wording/wording';

const settings: AssessmentSettings = { assignedOn: parseIsoDate('2026-12-01')!, effectiveOn: {} };
const officer: Position = {
  row: 2,
  number: '40001',
  title: 'Finance Officer',
  grade: 'NOA',
  personalGrade: null,
  allocatedGrade: null,
  vacant: false,
  incumbentNamed: null,
  contract: 'fixed-term',
  funding: 'regular budget',
  station: 'field',
  formerFamily: null,
  assignedOn: null,
};
const matching = (target: MatchTarget) => (): Match => ({
  target,
  tier: 'generic title',
  confidence: 0.99,
  accepted: true,
  words: ['Officer'],
  removed: [],
  doubts: [],
  alternatives: [],
});

function assess(given: Partial<Position>, target: MatchTarget = 'Finance Officers') {
  return assessPosition({ ...officer, ...given }, settings, matching(target));
}

describe('a position’s unit set against the setting of its description', () => {
  it('goes to review where the description leaves its kind of office out', () => {
    const assessment = assess({ office: 'regional office' });
    expect(assessment.review).toEqual([
      {
        kind: 'setting contradicted',
        office: 'regional office',
        offices: ['decent work team', 'country office'],
        strength: 'named',
      },
    ]);
    expect(assessment.setting).toMatchObject({
      status: 'decided',
      value: false,
      clauses: ['2019 Art. 5', '2019 App. 3'],
      readings: ['2019 offices named'],
    });
    // What is assigned is not decided by it.
    expect(assessment).toMatchObject({ outcome: 'no change', allocation: { grade: 'NOA' } });
  });

  it.each<[string, Partial<Position>, MatchTarget]>([
    ['it stands where the description does', { office: 'country office' }, 'Finance Officers'],
    ['its unit is unknown', {}, 'Finance Officers'],
    [
      'the description names all offices',
      { office: 'regional office' },
      'Information Technology Officers',
    ],
    ['no family fits', { office: 'regional office' }, 'no description fits'],
    [
      'it is not on the regular budget',
      { office: 'regional office', funding: 'other' },
      'Finance Officers',
    ],
    ['2023 covers it', { office: 'regional office', grade: 'P4' }, 'Technical Specialists'],
  ])('does not where %s', (_, given, target) => {
    const { review } = assess(given, target);
    expect(review.filter(({ kind }) => kind === 'setting contradicted')).toEqual([]);
  });

  it('goes to review when vacant too, and at the grade that HR allocated', () => {
    const cause = { kind: 'setting contradicted', office: 'regional office' };
    expect(assess({ office: 'regional office', vacant: true }).review).toMatchObject([cause]);
    expect(
      assess(
        { office: 'regional office', grade: 'NOA', allocatedGrade: 'NOB' },
        'Administration and Operations Officers',
      ).review,
    ).toMatchObject([cause]);
  });
});

const R_OFFICES = readingCode('2019 offices named');
const R_BOTH = `${R_OFFICES}, ${readingCode('2019 large portfolio')}`;

describe('Why and Review', () => {
  const row = (office: Office | undefined, language: string, given: Partial<Position> = {}) => {
    const target = given.grade === 'NOC' ? 'Programme Officers' : 'Finance Officers';
    const wording = wordingFor(language);
    const cells = mappingCells(assess({ ...(office && { office }), ...given }, target), wording);
    const cell = (name: (typeof MAPPING_COLUMNS)[number]) =>
      String(cells[MAPPING_COLUMNS.indexOf(name)]);
    return { review: cell('Review'), why: cell('Why') };
  };

  it('name the contradiction, its clause and our reading', () => {
    const { review, why } = row('regional office', 'en-US');
    expect(review).toBe(
      'The unit is a Regional Office, the description is for positions in a DWT/CO or a Country Office',
    );
    expect(why).toContain(
      'The unit is a Regional Office, but the description is for positions in a DWT/CO or a ' +
        `Country Office (2019 Art. 5; 2019 App. 3; our reading ${R_OFFICES}).`,
    );
  });

  it('say which words the text has for its strength', () => {
    expect(row('regional office', 'en', { grade: 'NOC' }).review).toMatch(
      /is for positions only in a DWT\/CO or a Country Office$/,
    );
  });

  it('disclose an unknown unit without asking for a review', () => {
    const { review, why } = row(undefined, 'en-US');
    expect(review).toBe('');
    expect(why).toContain(
      'The description is for positions in a DWT/CO or a Country Office; in which kind of office ' +
        `the position is, the export does not say (2019 Art. 5; 2019 App. 3; our reading ${R_OFFICES}).`,
    );
  });

  it.each<[Office | undefined, Grade, string, boolean]>([
    [
      'country office',
      'NOC',
      'only in a DWT/CO or a Country Office, and the unit is a Country',
      true,
    ],
    [undefined, 'NOC', 'only in a DWT/CO or a Country Office; in which kind of office', true],
    ['regional office', 'NOC', 'only in a DWT/CO or a Country Office (2019 Art. 5', false],
    [undefined, 'NOA', 'in a DWT/CO or a Country Office; in which kind of office', false],
  ])('disclose a portfolio that no export shows: %s, %s', (office, grade, says, disclosed) => {
    const { why } = row(office, 'en-US', { grade });
    expect(why).toContain(says);
    expect(
      why.includes(grade === 'NOC' ? `our readings ${R_BOTH}).` : `our reading ${R_OFFICES}).`),
    ).toBe(true);
    expect(
      why.includes(
        'Not checked: whether the office’s portfolio of development cooperation is large.',
      ),
    ).toBe(disclosed);
  });

  it('say nothing of a setting that is met', () => {
    expect(row('country office', 'en-US').why).not.toMatch(/Country Office|Art\. 5/);
  });

  it('speak French and Spanish', () => {
    expect(row('regional office', 'fr-FR').review).toBe(
      'L’unité est un bureau régional (RO), la description vise des postes dans une équipe ' +
        'travail décent/bureau de pays (DWT/CO) ou un bureau de pays (CO)',
    );
    expect(row('regional office', 'es-ES').review).toBe(
      'La unidad es una oficina regional (RO), la descripción es para puestos en un equipo de ' +
        'trabajo decente/oficina de país (DWT/CO) o una oficina de país (CO)',
    );
    expect(row(undefined, 'fr-FR').why).toMatch(/l’export ne dit pas dans quel type de bureau/);
    expect(row(undefined, 'es-ES').why).toMatch(/la exportación no dice en qué tipo de oficina/);
  });
});
