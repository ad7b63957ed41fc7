import type { PositionStory } from '../../src/excel/position/open-positions';
import { caseKey } from '../../src/review/case-key';
import type { ReviewCase } from '../../src/review/review-case';
import type { ReviewView } from '../../src/taskpane/features/review/review-view';
import { isJustDecided, verifiable } from '../../src/taskpane/features/position/verify-position';

const KEY = caseKey({ title: 'Driver', grade: 'G2', formerFamily: null });
const STORY = {
  position: { number: '7' },
  assessment: {
    description: { family: 'Drivers', grade: 'G2' },
    allocation: { source: 'position grade', grade: 'G2' },
  },
  caseKey: KEY,
  movedTo: null,
  decision: null,
  verified: '',
} as unknown as PositionStory;
const CASE = {
  key: KEY,
  positions: 3,
  causes: [],
  changes: [],
  lines: [],
  gradesByHr: [],
  proposal: { target: 'Drivers', allocatedGrade: null },
} as unknown as ReviewCase;
const queueOf = (found: ReviewCase, more: object = {}) =>
  ({ kind: 'open', cases: [found], happened: null, ...more }) as unknown as ReviewView;

it('offers the proposal for this position alone', () => {
  expect(verifiable(STORY, queueOf(CASE), 'AK')).toEqual({
    found: CASE,
    proposal: CASE.proposal,
    positionNumber: '7',
  });
});

it.each<[string, object, object, string | null]>([
  ['nobody has signed', {}, {}, null],
  ['it is verified already', { verified: 'AK, 1 March 2026' }, {}, 'AK'],
  ['it is decided already', { decision: { by: 'AK' } }, {}, 'AK'],
  [
    'it has a description and nothing is assigned to it, such as a benchmark',
    { assessment: { ...STORY.assessment, allocation: null } },
    {},
    'AK',
  ],
  [
    'no description is given to it',
    { assessment: { ...STORY.assessment, description: null } },
    {},
    'AK',
  ],
  ['it has no number', { position: { number: null } }, {}, 'AK'],
  ['its title plays no part', { caseKey: null }, {}, 'AK'],
  ['the proposal changes a grade', {}, { changes: [{ kind: 'awarded' }] }, 'AK'],
  ['the case is in doubt', {}, { causes: [{ kind: 'match not accepted' }] }, 'AK'],
  ['nothing is proposed', {}, { proposal: null }, 'AK'],
  ['it is another case', {}, { key: 'another' }, 'AK'],
])('offers nothing where %s', (_, story, found, reviewer) => {
  const view = queueOf({ ...CASE, ...found });
  expect(verifiable({ ...STORY, ...story }, view, reviewer)).toBeNull();
});

it('offers nothing before the queue is read', () => {
  expect(verifiable(STORY, { kind: 'reading' }, 'AK')).toBeNull();
});

it.each<[string | null, boolean]>([
  ['7', true],
  ['8', false],
  [null, false],
])('a decision on position %s can be undone from position 7: %s', (positionNumber, can) => {
  const happened = { kind: 'decided', title: 'Driver', answer: { positionNumber } };
  expect(isJustDecided(STORY, queueOf(CASE, { happened }))).toBe(can);
});
