import { BUILT_IN } from '../../src/agreements/catalogue';
import { assessPosition } from '../../src/assessment/assess-position';
import type { AssessmentSettings } from '../../src/assessment/assessment';
import { MAPPING_COLUMNS } from '../../src/assessment/mapping-columns';
import { mappingCells } from '../../src/assessment/mapping-row';
import { parseIsoDate, toSerial } from '../../src/domain/plain-date';
import type { Position } from '../../src/domain/position';
import type { Match, MatchTarget } from '../../src/matching/match';
import { wordingFor } from '../../src/wording/wording';

const assignedOn = parseIsoDate('2026-12-01')!;
const settings: AssessmentSettings = { assignedOn, effectiveOn: {} };

const position: Position = {
  row: 2,
  number: '40001',
  title: 'Programme Assistant',
  grade: 'G5',
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
/** A cell that nobody can read. */
const odd = { value: 'G5/G6', question: null };
const professional: Position = { ...position, title: 'Technical Officer', grade: 'P3' };

function matching(target: MatchTarget | null, accepted = true) {
  return (): Match => ({
    target,
    tier: target && 'strong words',
    confidence: target ? 0.97 : 0,
    accepted,
    words: target ? ['Programme', 'Assistant'] : [],
    removed: [],
    doubts: accepted ? [] : [{ kind: 'weak evidence' }],
    alternatives: [],
  });
}
const toAssistants = matching('Programme Assistants');
const toSpecialists = matching('Technical Specialists');

function summary(given: Position, match: () => Match, chosen = settings) {
  const assessed = assessPosition(given, chosen, match);
  return {
    outcome: assessed.outcome,
    allocated: assessed.allocation?.grade ?? null,
    title: assessed.description?.genericTitle ?? null,
    incumbent: assessed.incumbentGrade,
    review: assessed.review.map(({ kind }) => kind),
  };
}

describe('a position that 2019 covers', () => {
  it('keeps its grade where the family has a description there', () => {
    expect(summary(position, toAssistants)).toEqual({
      outcome: 'no change',
      allocated: 'G5',
      title: 'Programme Assistant',
      incumbent: 'G5',
      review: [],
    });
  });

  it.each<[string, Partial<Position>, Partial<ReturnType<typeof summary>>]>([
    [
      'HR allocated a higher grade',
      { allocatedGrade: 'G6' },
      { outcome: 'higher grade awarded', incumbent: 'G6', title: 'Senior Programme Assistant' },
    ],
    [
      'HR allocated a lower grade',
      { grade: 'G7', allocatedGrade: 'G6' },
      { outcome: 'personal grade retained', allocated: 'G6', incumbent: 'G7' },
    ],
    [
      'a personal grade is held',
      { personalGrade: 'G6' },
      { outcome: 'no change', allocated: 'G5', incumbent: 'G6' },
    ],
    [
      'the personal grade is below the existing one',
      { grade: 'G6', personalGrade: 'G5' },
      { outcome: 'no change', incumbent: 'G5', review: ['personal grade below existing'] },
    ],
    [
      'the family starts above the grade, and nobody allocated one',
      { grade: 'G4' },
      {
        outcome: 'HR decides',
        allocated: null,
        title: null,
        incumbent: 'G4',
        review: ['no grade allocated'],
      },
    ],
    [
      'the family lacks the grade that HR allocated',
      { allocatedGrade: 'G3' },
      {
        outcome: 'HR decides',
        title: null,
        incumbent: 'G5',
        review: ['no description at allocated grade'],
      },
    ],
    [
      'HR allocated a grade of the other category',
      { allocatedGrade: 'NOA' },
      {
        outcome: 'reclassification procedure',
        incumbent: 'G5',
        review: ['no description at allocated grade', 'grades of two categories'],
      },
    ],
    ['it is vacant', { vacant: true }, { outcome: 'vacant', incumbent: null, allocated: 'G5' }],
    [
      'the contract is short-term',
      { contract: 'other' },
      { outcome: 'not a serving official', incumbent: null },
    ],
    [
      'the contract is unknown',
      { contract: null },
      { outcome: 'fact missing', incumbent: null, review: ['fact missing'] },
    ],
    [
      'it is on other funds',
      { funding: 'other' },
      { outcome: 'not covered', allocated: null, title: 'Programme Assistant', incumbent: null },
    ],
    [
      'its funding is unknown',
      { funding: null },
      { outcome: 'fact missing', allocated: null, review: ['fact missing'] },
    ],
    [
      'its grade is unknown',
      { grade: null },
      { outcome: 'fact missing', title: null, review: ['fact missing'] },
    ],
  ])('%s', (_, given, expected) => {
    expect(summary({ ...position, ...given }, toAssistants)).toMatchObject(expected);
  });

  it('gives the award the date of assignment, the row’s own before the common one', () => {
    const higher: Position = { ...position, allocatedGrade: 'G6' };
    const own = parseIsoDate('2026-10-01')!;
    expect(assessPosition(higher, settings, toAssistants).effectiveOn).toEqual(assignedOn);
    expect(
      assessPosition({ ...higher, assignedOn: own }, settings, toAssistants).effectiveOn,
    ).toEqual(own);
    expect(assessPosition(position, settings, toAssistants).effectiveOn).toBeNull();
  });

  it('sends to review what the matcher does not accept', () => {
    const unsure = matching('Programme Assistants', false);
    expect(summary(position, unsure).review).toEqual(['match not accepted']);
    expect(summary(position, matching(null, false))).toMatchObject({
      outcome: 'HR decides',
      incumbent: 'G5',
      review: ['match not accepted'],
    });
  });

  it('leaves the grade alone where no description fits', () => {
    expect(summary(position, matching('no description fits'))).toEqual({
      outcome: 'no description fits',
      allocated: null,
      title: null,
      incumbent: 'G5',
      review: [],
    });
  });

  it.each<[string, Partial<Position>, () => Match, Partial<ReturnType<typeof summary>>]>([
    [
      'does not award a grade that HR allocated to a job outside the families',
      { allocatedGrade: 'G6' },
      matching('no description fits'),
      {
        outcome: 'no description fits',
        incumbent: 'G5',
        review: ['allocated grade without description'],
      },
    ],
    [
      'needs no contract where no description fits',
      { contract: null },
      matching('no description fits'),
      { outcome: 'no description fits', review: [] },
    ],
    [
      'leaves a family of another category to HR',
      { grade: 'NOA', title: 'Driver' },
      matching('Drivers'),
      { outcome: 'HR decides', allocated: null, incumbent: 'NOA' },
    ],
    [
      'keeps a personal grade of another category',
      { grade: 'G7', allocatedGrade: 'G6', personalGrade: 'NOA' },
      toAssistants,
      {
        outcome: 'personal grade retained',
        incumbent: 'NOA',
        review: ['personal grade of another category'],
      },
    ],
  ])('%s', (_, given, match, expected) => {
    expect(summary({ ...position, ...given }, match)).toMatchObject(expected);
  });

  it('asks for the date that an award needs', () => {
    const undated = { ...settings, assignedOn: null };
    expect(summary({ ...position, allocatedGrade: 'G6' }, toAssistants, undated)).toMatchObject({
      outcome: 'higher grade awarded',
      review: ['fact missing'],
    });
  });

  it('sends to review a title that names another grade, however sure the family', () => {
    const differing = () => ({
      ...toAssistants(),
      doubts: [{ kind: 'grade in title differs', inTitle: 'G6', grade: 'G5' } as const],
    });
    expect(summary(position, differing).review).toEqual(['grade in title differs']);
  });

  it('reads a job that HR moved to the other category as one of that category', () => {
    const asked: unknown[] = [];
    assessPosition({ ...position, allocatedGrade: 'NOA' }, settings, (query) => {
      asked.push(query.grade);
      return toAssistants();
    });
    expect(asked).toEqual(['NOA']);
  });

  it.each<[string, Partial<Position>, Partial<ReturnType<typeof summary>>]>([
    [
      'a personal grade: the incumbent’s grade stays open',
      { unread: { 'personal grade': odd } },
      { outcome: 'no change', incumbent: null, review: ['fact unread'] },
    ],
    [
      'an allocated grade: the position’s own is a guess',
      { unread: { 'allocated grade': odd } },
      { outcome: 'no change', allocated: 'G5', review: ['fact unread'] },
    ],
    [
      'a date of its own: the common one is not taken for it',
      { unread: { 'assignment date': odd }, allocatedGrade: 'G6' },
      { outcome: 'higher grade awarded', review: ['fact unread'] },
    ],
    [
      'a personal grade of nobody',
      { unread: { 'personal grade': odd }, vacant: true },
      { outcome: 'vacant', review: [] },
    ],
  ])('sends to review what could not be read, %s', (_, given, expected) => {
    expect(summary({ ...position, ...given }, toAssistants)).toMatchObject(expected);
  });

  it('takes a reviewer’s grade in place of one that could not be read', () => {
    const given: Position = { ...position, unread: { 'allocated grade': odd } };
    const signed = { by: 'AK', on: assignedOn, why: 'memo 7' };
    const act = { allocatedGrade: 'G6', ...signed } as const;
    expect(assessPosition(given, settings, toAssistants, BUILT_IN, act)).toMatchObject({
      outcome: 'higher grade awarded',
      allocation: { source: 'reviewer', grade: 'G6', ...signed },
      review: [],
    });
  });

  it.each(['P3', 'D1'] as const)('reads it at its own grade where HR wrote %s', (written) => {
    const asked: unknown[] = [];
    const given = { ...position, allocatedGrade: written };
    const match = (query: { grade: unknown }) => {
      asked.push(query.grade);
      return toAssistants();
    };
    assessPosition(given, settings, match);
    expect(asked).toEqual(['G5']);
    expect(summary(given, toAssistants)).toMatchObject({
      outcome: 'HR decides',
      incumbent: 'G5',
      review: ['no description at allocated grade', 'grades of two categories'],
    });
  });
});

describe('a position that 2023 covers', () => {
  it('is assigned the description at its own grade', () => {
    expect(summary(professional, toSpecialists)).toEqual({
      outcome: 'assigned at position grade',
      allocated: 'P3',
      title: 'Technical Officer',
      incumbent: 'P3',
      review: [],
    });
  });

  it.each<[string, Partial<Position>, () => Match, Partial<ReturnType<typeof summary>>]>([
    [
      'a personal grade plays no part',
      { personalGrade: 'P4' },
      toSpecialists,
      { outcome: 'assigned at position grade', allocated: 'P3', incumbent: 'P4' },
    ],
    [
      'a grade that HR wrote plays none either',
      { allocatedGrade: 'P4' },
      toSpecialists,
      {
        allocated: 'P3',
        outcome: 'assigned at position grade',
        review: ['allocated grade plays no part'],
      },
    ],
    ['vacant', { vacant: true }, toSpecialists, { outcome: 'vacant', title: 'Technical Officer' }],
    [
      'a personal grade that could not be read leaves the incumbent’s grade open',
      { unread: { 'personal grade': odd, 'allocated grade': odd } },
      toSpecialists,
      { outcome: 'assigned at position grade', incumbent: null, review: ['fact unread'] },
    ],
    [
      'P1',
      { grade: 'P1' },
      toSpecialists,
      { outcome: 'no description yet', allocated: null, incumbent: 'P1', review: [] },
    ],
    [
      'an economist',
      {},
      matching('none introduced yet'),
      { outcome: 'no description yet', incumbent: 'P3', review: [] },
    ],
    [
      'other funds',
      { funding: 'other' },
      toSpecialists,
      { outcome: 'benchmark', allocated: null, title: 'Technical Officer', incumbent: null },
    ],
    [
      'General Service at headquarters',
      { grade: 'G5', station: 'headquarters' },
      toAssistants,
      { outcome: 'no description yet', title: null, incumbent: 'G5' },
    ],
  ])('%s', (_, given, match, expected) => {
    expect(summary({ ...professional, ...given }, match)).toMatchObject(expected);
  });

  it.each<[string, Partial<Position>]>([
    ['under 2023', professional],
    ['mapped for comparison', { funding: 'other' }],
  ])('is read at its own grade, whatever grade HR wrote: %s', (_, given) => {
    const asked: unknown[] = [];
    const written = { ...professional, ...given, allocatedGrade: 'NOA' as const };
    assessPosition(written, settings, (query) => {
      asked.push(query.grade);
      return toSpecialists();
    });
    expect(asked).toEqual(['P3']);
  });

  it.each<[string, Partial<Position>, () => Match, string]>([
    ['P1', { grade: 'P1' }, toSpecialists, 'P1 has no description'],
    ['an economist', {}, matching('none introduced yet'), 'family introduced later'],
    ['a nurse', {}, matching('no description fits'), 'no description fits'],
    [
      'General Service at headquarters',
      { grade: 'G5', station: 'headquarters' },
      toAssistants,
      'no description for General Service at headquarters yet',
    ],
  ])('leaves nothing to adapt on a vacant position without description: %s', (...given) => {
    const [, facts, match, because] = given;
    const vacant = { ...professional, ...facts, vacant: true };
    const assessed = assessPosition(vacant, settings, match);
    expect(assessed).toMatchObject({ outcome: 'vacant', description: null, incumbentGrade: null });
    expect(assessed.grounds?.reason).toMatchObject({ because });
  });

  it('says of a benchmark that General Service at headquarters has none yet', () => {
    const given: Position = { ...position, station: 'headquarters', funding: 'other' };
    expect(assessPosition(given, settings, toAssistants)).toMatchObject({
      outcome: 'benchmark',
      grounds: { reason: { because: 'no description for General Service at headquarters yet' } },
    });
  });

  it('asks for the date on a vacant position whose family has one of effect', () => {
    const undated = { assignedOn: null, effectiveOn: { 'Technical Specialists': assignedOn } };
    expect(summary({ ...professional, vacant: true }, toSpecialists, undated)).toMatchObject({
      outcome: 'vacant',
      title: null,
      review: ['fact missing'],
    });
  });

  it('cites its own agreement where the title names no family', () => {
    const cited = (given: Position) =>
      assessPosition(given, settings, matching(null, false)).grounds?.clauses;
    expect(cited(professional)).toEqual(['2023 App. A ¶2']);
    expect(cited(position)).toEqual(['2019 App. 2 ¶2']);
  });

  it('waits for the date on which the family takes effect', () => {
    const later = { ...settings, effectiveOn: { 'Technical Specialists': assignedOn } };
    expect(summary(professional, toSpecialists, later).outcome).toBe('assigned at position grade');
    const before = { ...later, assignedOn: parseIsoDate('2026-11-30')! };
    expect(summary(professional, toSpecialists, before).outcome).toBe('no description yet');
  });
});

it.each<[string, Partial<Position>]>([
  ['a director', { grade: 'D1' }],
  ['a National Officer at headquarters', { grade: 'NOA', station: 'headquarters' }],
])('%s is outside and is not matched', (_, given) => {
  const never = () => {
    throw new Error('matched');
  };
  expect(summary({ ...position, ...given }, never)).toMatchObject({ outcome: 'not covered' });
});

describe('the row of the result', () => {
  const row = (given: Partial<Position>, language: string) => {
    const cells = mappingCells(
      assessPosition({ ...position, ...given }, settings, toAssistants),
      wordingFor(language),
    );
    return Object.fromEntries(MAPPING_COLUMNS.map((name, index) => [name, cells[index]]));
  };

  it('says the whole answer with its clauses', () => {
    expect(row({ allocatedGrade: 'G6' }, 'en-US')).toEqual({
      Agreement: '2019',
      'Job family': 'Programme Assistants',
      'Generic title': 'Senior Programme Assistant',
      'Allocated grade': 'G6',
      Outcome: 'Higher grade awarded',
      'Incumbent grade': 'G6',
      'Effective date': toSerial(assignedOn),
      Match: 'strong words',
      Confidence: 0.97,
      Review: '',
      Verified: '',
      Why:
        'Allocated G6 is above existing G5: G6 is awarded (2019 Art. 6; our readings R2, R10, R1). ' +
        'G6 from 1 December 2026. ' +
        'Family read from “Programme”, “Assistant” (2019 Art. 3; 2019 Art. 4). ' +
        'Allocated grade G6 as written in the export. ' +
        'Covered (2019 Art. 2; 2019 fn. 1).',
    });
  });

  it('speaks French and Spanish', () => {
    expect(row({ allocatedGrade: 'G6' }, 'fr-FR')).toMatchObject({
      Outcome: 'Grade supérieur accordé',
      Why: expect.stringContaining('G6 à compter du 1er décembre 2026.'),
    });
    expect(row({ contract: null }, 'es-ES')).toMatchObject({
      Outcome: 'Falta un dato',
      Review: 'Falta: tipo de contrato',
    });
  });
});
