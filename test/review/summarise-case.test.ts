import type { CatalogueExtension } from '../../src/agreements/catalogue';
import type { Position } from '../../src/domain/position';
import { createAssessor } from '../../src/review/assess-decided';
import { caseKey } from '../../src/review/case-key';
import { createDecisionBook } from '../../src/review/decision-book';
import type { ReviewDecision } from '../../src/review/review-decision';
import {
  summariseCase,
  type CasePosition,
  type CaseToSummarise,
} from '../../src/review/summarise-case';
import { GUARDS } from '../agreements/later-families';
import { ASSISTANT, SETTINGS } from '../assessment/positions';
import { decision } from './decisions';

type Told = Partial<Omit<Position, 'station'>> & Partial<Omit<CasePosition, 'position'>>;

const casePosition = ({ station, unit, who, isChanged, ...facts }: Told): CasePosition => ({
  position: { ...ASSISTANT, ...facts },
  station: station ?? 'Lusaka',
  unit: unit ?? 'CO-Lusaka',
  who: who ?? 'A. B.',
  isChanged: isChanged ?? false,
});

function summarise(
  told: readonly Told[],
  decisions: readonly ReviewDecision[] = [],
  more: Partial<CaseToSummarise> = {},
  extension?: CatalogueExtension,
) {
  const positions = told.map(casePosition);
  const { title, grade, formerFamily } = positions[0]!.position;
  const query = { title, grade, formerFamily };
  const book = createDecisionBook(decisions);
  const asked = { key: 'the case', query, movedTo: null, positions, holder: null, ...more };
  return summariseCase(asked, createAssessor(SETTINGS, book, extension), book);
}

const rule = (more: Partial<ReviewDecision> = {}) =>
  decision({ title: ASSISTANT.title, grade: 'G5', target: 'Programme Assistants', ...more });

it('says what the case is, whom it is with, and what was found for it', () => {
  const found = summarise([{}], [], { holder: 'Maria' });
  expect(found).toMatchObject({
    key: 'the case',
    title: 'Programme Assistant',
    grade: 'G5',
    formerFamily: null,
    movedTo: null,
    holder: 'Maria',
    match: { target: 'Programme Assistants' },
    proposal: { target: 'Programme Assistants', allocatedGrade: null },
    options: [],
    causes: [],
    lines: [],
  });
});

it('counts its positions, and those that got something, wait for somebody, or are new', () => {
  const found = summarise([
    {},
    { isChanged: true, contract: null },
    { isChanged: true, vacant: true },
    { funding: 'other' },
  ]);
  expect(found).toMatchObject({
    positions: 4,
    exceptions: 0,
    assigned: 3,
    inReview: 1,
    changed: 2,
    causes: [{ kind: 'fact missing', fact: 'contract' }],
  });
});

it('names each duty station, unit and grade by HR once, and none that is blank', () => {
  const found = summarise([
    { station: 'Dakar', unit: '', allocatedGrade: 'G6' },
    { station: '', unit: 'CO-Dakar' },
    { station: 'Dakar', unit: 'CO-Dakar', allocatedGrade: 'G6' },
    { station: 'Lima', unit: 'CO-Lima', allocatedGrade: 'G5' },
  ]);
  expect(found.stations).toEqual(['Dakar', 'Lima']);
  expect(found.units).toEqual(['CO-Dakar', 'CO-Lima']);
  expect(found.gradesByHr).toEqual(['G6', 'G5']);
});

it('lists outcomes by how many positions have them, and each cause once', () => {
  const found = summarise([{ contract: null }, {}, {}, { contract: null }, {}]);
  expect(found.outcomes).toEqual([
    { outcome: 'no change', count: 3 },
    { outcome: 'fact missing', count: 2 },
  ]);
  expect(found.causes).toHaveLength(1);
});

it('adds up what the answer does to grades, and names the people', () => {
  const found = summarise([
    { allocatedGrade: 'G6', who: 'Ada' },
    { who: 'Bea' },
    { allocatedGrade: 'G6', who: 'Cem' },
  ]);
  expect(found.changes).toEqual([
    { kind: 'awarded', from: 'G5', to: 'G6', lacksDate: false, count: 2, who: ['Ada', 'Cem'] },
  ]);
});

it.each<[string, Told[], boolean]>([
  ['2019 covers', [{}], true],
  ['2019 covers one of', [{ funding: 'other' }, {}, { funding: 'other' }], true],
  ['no agreement covers', [{ funding: 'other' }], false],
  ['2023 covers', [{ grade: 'P3', title: 'Technical Officer' }], false],
  ['nobody can tell what covers', [{ funding: null }], false],
])('a decision can allocate a grade to positions that %s: %#', (_, told, can) => {
  expect(summarise(told).hasAllocatedGrade).toBe(can);
});

describe('decisions', () => {
  const exception = rule({ positionNumber: '40002', target: 'Finance Assistants' });
  const two: Told[] = [{}, { number: '40002', unit: 'CO-Lima', isChanged: true }];

  it('settle the case, and the positions that have their own are counted apart', () => {
    const found = summarise(two, [rule(), exception]);
    expect(found).toMatchObject({ positions: 1, exceptions: 1, changed: 0, units: ['CO-Lusaka'] });
    expect(found.lines).toEqual([rule()]);
  });

  it('for all its positions one by one leave none, and what it is about is told all the same', () => {
    const found = summarise([{ number: '40002' }], [exception]);
    expect(found).toMatchObject({
      positions: 0,
      exceptions: 1,
      outcomes: [],
      match: { target: 'Programme Assistants' },
    });
  });

  it('that agree count as one, by the first who gave it', () => {
    const again = rule({ by: 'BL' });
    expect(summarise([{}], [rule(), again]).lines).toEqual([rule()]);
  });

  it('that contradict each other are both shown, and both are options', () => {
    const other = rule({ by: 'BL', target: 'Messengers', allocatedGrade: 'G2', why: 'memo 7' });
    const found = summarise([{}], [rule(), other]);
    expect(found.lines).toEqual([rule(), other]);
    expect(found.options.map(({ target, allocatedGrade }) => [target, allocatedGrade])).toEqual([
      ['Messengers', 'G2'],
    ]);
  });

  it('leave out of the options what the matcher would have offered with them', () => {
    const found = summarise([{}], [rule({ target: 'Messengers', allocatedGrade: 'G2', why: 'x' })]);
    expect(found.options).toEqual([]);
    expect(found.outcomes).toEqual([{ outcome: 'personal grade retained', count: 1 }]);
  });

  it('do not hide why a person had to look', () => {
    const widgets: Told = { title: 'Widget Assistant' };
    const causes = [{ kind: 'match not accepted', doubts: [{ kind: 'no evidence' }] }];
    expect(summarise([widgets]).causes).toEqual(causes);
    const decided = summarise([widgets], [decision()]);
    expect(decided.causes).toEqual(causes);
    expect(decided.inReview).toBe(0);
  });

  it('on the title are not about a job that HR moves to another category', () => {
    const moved = summarise([{ grade: 'G5', allocatedGrade: 'NOA' }], [rule()], { movedTo: 'NOA' });
    expect(moved.lines).toEqual([]);
    expect(moved.movedTo).toBe('NOA');
    expect(moved.changes.map(({ kind }) => kind)).toEqual(['another category']);
  });

  it('that contradict each other on the title are not options for a job that HR moves', () => {
    const other = rule({ by: 'BL', target: 'Messengers', allocatedGrade: 'G2', why: 'memo 7' });
    const told: Told = { grade: 'G5', allocatedGrade: 'NOA' };
    const moved = summarise([told], [rule(), other], { movedTo: 'NOA' });
    expect(moved.lines).toEqual([]);
    expect(moved.options.map(({ target }) => target)).not.toContain('Messengers');
  });
});

describe('likeness', () => {
  const likenessOf = (told: Told, more: Partial<CaseToSummarise> = {}) =>
    summarise([told], [], more).likeness;
  const driver: Told = { title: 'Driver', grade: 'G2' };
  const likeDriver = likenessOf(driver);

  it('is the same for the same work in another language', () => {
    expect(likenessOf({ ...driver, title: 'Chauffeur' })).toBe(likeDriver);
  });

  it.each<[string, Told, Partial<CaseToSummarise>]>([
    ['another grade', { ...driver, grade: 'G3' }, {}],
    ['other work', { ...driver, title: 'Messenger' }, {}],
    ['another agreement', { ...driver, funding: 'other' }, {}],
    ['a move to another category', driver, { movedTo: 'NOA' }],
  ])('differs by %s', (_, told, more) => {
    expect(likenessOf(told, more)).not.toBe(likeDriver);
    expect(likenessOf(told, more)).not.toBeNull();
  });

  it('is none where no field of work is known', () => {
    expect(likenessOf({ title: 'Widget Assistant' })).toBeNull();
  });
});

it('knows which families of later annexes count for some position of it', () => {
  const before = { year: 2026, month: 12, day: 31 };
  const extension = { families: [GUARDS], today: before };
  const namesOn = (...days: (Position['assignedOn'] | null)[]) =>
    summarise(
      days.map((assignedOn) => ({ assignedOn })),
      [],
      {},
      extension,
    ).addedFamilies;
  expect(namesOn(before)).toEqual([]);
  expect(namesOn(before, GUARDS.from, GUARDS.from)).toEqual([GUARDS.name]);
});

it('finds the decisions on it however its title is written', () => {
  const line = rule({ title: 'PROGRAMME  assistant' });
  expect(summarise([{}], [line]).lines).toEqual([line]);
  expect(caseKey(line)).toBe(caseKey(rule()));
});
