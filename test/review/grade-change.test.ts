import type { ReadingId } from '../../src/domain/citation';
import type { Position } from '../../src/domain/position';
import type { MatchTarget } from '../../src/matching/match';
import { createAssessor, type SettledAnswer } from '../../src/review/assess-decided';
import { createDecisionBook } from '../../src/review/decision-book';
import {
  countChanges,
  gradeChangesOf,
  joinCounts,
  type GradeChange,
  type GradeChangeKind,
} from '../../src/review/grade-change';
import { ASSISTANT, SETTINGS } from '../assessment/positions';

const SIGNED = { by: 'AK', on: { year: 2026, month: 3, day: 2 }, why: 'memo 7' };

function assessed(
  facts: Partial<Position>,
  { target = 'Programme Assistants', allocatedGrade = null }: Partial<SettledAnswer> = {},
  settings = SETTINGS,
) {
  const position = { ...ASSISTANT, ...facts };
  const { assessAs } = createAssessor(settings, createDecisionBook());
  return { position, assessment: assessAs(position, { target, allocatedGrade, ...SIGNED }) };
}

const shown = ({ kind, from, to, lacksDate }: GradeChange) =>
  `${kind}: ${from} > ${to}${lacksDate ? ', from a day not given' : ''}`;

describe.each<
  [
    what: string,
    facts: Partial<Position>,
    answer: Partial<SettledAnswer>,
    changes: string[],
    clauses: string[],
    reading: ReadingId | null,
  ]
>([
  [
    'a higher grade is awarded to who holds the job’s',
    { allocatedGrade: 'G6' },
    {},
    ['awarded: G5 > G6'],
    ['2019 Art. 6'],
    '2019 assignment date',
  ],
  [
    'a higher grade is awarded to who holds a personal grade below it',
    { allocatedGrade: 'G7', personalGrade: 'G6' },
    {},
    ['awarded: G6 > G7'],
    ['2019 Art. 6'],
    '2019 assignment date',
  ],
  [
    'the personal grade becomes the job’s: nobody’s grade rises, the job’s does',
    { allocatedGrade: 'G6', personalGrade: 'G6' },
    {},
    ['personal grade awarded: G5 > G6'],
    ['2019 Art. 6'],
    '2019 existing grade is the job’s',
  ],
  [
    'the job goes up and stays below the personal grade',
    { allocatedGrade: 'G6', personalGrade: 'G7' },
    {},
    ['job alone: G5 > G6'],
    ['2019 Art. 6'],
    '2019 award below personal grade',
  ],
  [
    'the job goes down, and the incumbent keeps the job’s grade',
    { grade: 'G6', allocatedGrade: 'G5' },
    {},
    ['retained: G6 > G5'],
    ['2019 Art. 6'],
    '2019 current grade',
  ],
  [
    'the job goes down, and the incumbent keeps the personal grade',
    { grade: 'G6', personalGrade: 'G7', allocatedGrade: 'G5' },
    {},
    ['retained: G7 > G5'],
    ['2019 Art. 6'],
    '2019 current grade',
  ],
  [
    'the job goes to another category',
    { grade: 'G6', personalGrade: 'G7', allocatedGrade: 'NOA' },
    { target: 'Programme Officers' },
    ['another category: G6 > NOA'],
    ['2019 Art. 6', '2019 App. 2 ¶4'],
    '2019 across categories',
  ],
  [
    'HR allocated a grade at which there is no description',
    { allocatedGrade: 'G4' },
    {},
    ['job alone: G5 > G4'],
    ['2019 Art. 4', '2019 Art. 6'],
    '2019 allocated grade without description',
  ],
  [
    'nobody holds the job that goes up',
    { vacant: true, allocatedGrade: 'G6' },
    {},
    ['job alone: G5 > G6'],
    ['2019 Art. 1', '2019 Art. 6'],
    '2019 vacant position',
  ],
  [
    'a reviewer allocates another grade than HR wrote: both are said',
    { allocatedGrade: 'G7' },
    { allocatedGrade: 'G6' },
    ['awarded: G5 > G6', 'passed over: G5 > G7'],
    ['2019 Art. 6'],
    '2019 assignment date',
  ],
  [
    'a reviewer leaves the job where it is, and HR wrote another grade',
    { allocatedGrade: 'G7' },
    { allocatedGrade: 'G5' },
    ['passed over: G5 > G7'],
    ['2019 Art. 6'],
    '2019 existing grade is the job’s',
  ],
  [
    'a reviewer allocates another grade, and HR wrote the job’s own',
    { allocatedGrade: 'G5' },
    { allocatedGrade: 'G6' },
    ['awarded: G5 > G6'],
    ['2019 Art. 6'],
    '2019 assignment date',
  ],
  [
    'HR wrote a grade for a job that no description fits',
    { allocatedGrade: 'G6' },
    { target: 'no description fits' },
    ['passed over: G5 > G6'],
    ['2019 Art. 3'],
    null,
  ],
])('%s', (_, facts, answer, changes, clauses, reading) => {
  const { position, assessment } = assessed(facts, answer);

  it('is told so', () => {
    expect(gradeChangesOf(position, assessment).map(shown)).toEqual(changes);
  });

  it('rests on this', () => {
    const { clauses: found, readings } = assessment.grounds!;
    expect(found).toEqual(clauses);
    expect(reading === null || readings.includes(reading)).toBe(true);
  });
});

it.each<[string, Partial<Position>, MatchTarget]>([
  ['a job that stays at its grade', {}, 'Programme Assistants'],
  ['HR’s grade where it is the job’s', { allocatedGrade: 'G5' }, 'Programme Assistants'],
  [
    'a personal grade that goes on as it is',
    { personalGrade: 'G6', allocatedGrade: 'G5' },
    'Programme Assistants',
  ],
  ['a job without a grade', { grade: null, allocatedGrade: 'G6' }, 'Programme Assistants'],
  [
    '2023, which knows no allocated grade',
    { grade: 'P3', allocatedGrade: 'P4' },
    'Technical Specialists',
  ],
  [
    'a project post in the field, which neither agreement covers',
    { funding: 'other', allocatedGrade: 'G6' },
    'Programme Assistants',
  ],
  [
    'a post whose funding is not given',
    { funding: null, allocatedGrade: 'G6' },
    'Programme Assistants',
  ],
])('nothing is said to change about %s', (_, facts, target) => {
  const { position, assessment } = assessed(facts, { target });
  expect(gradeChangesOf(position, assessment)).toEqual([]);
});

it.each([
  ['awarded', {}],
  ['personal grade awarded', { personalGrade: 'G6' as const }],
])('%s: an award without its day says that it lacks one', (kind, facts) => {
  const { position, assessment } = assessed(
    { allocatedGrade: 'G6', ...facts },
    {},
    {
      ...SETTINGS,
      assignedOn: null,
    },
  );
  expect(gradeChangesOf(position, assessment).map(shown)).toEqual([
    `${kind}: G5 > G6, from a day not given`,
  ]);
});

describe('equal changes', () => {
  const GRAVEST_FIRST: readonly GradeChangeKind[] = [
    'awarded',
    'personal grade awarded',
    'retained',
    'another category',
    'job alone',
    'passed over',
  ];
  const changeOf = (kind: GradeChangeKind): GradeChange => ({
    kind,
    from: 'G5',
    to: 'G6',
    lacksDate: false,
  });
  const named = (kind: GradeChangeKind, ...who: string[]) =>
    who.map((one) => ({ change: changeOf(kind), who: one }));

  it('are counted together, with the first five people, the gravest change first', () => {
    const counts = countChanges([
      ...named('passed over', 'Ada'),
      ...named('awarded', 'Bea', 'Cem', 'Dan', 'Eva', 'Fay', 'Gil'),
      ...named('passed over', 'Hal'),
    ]);
    expect(counts).toEqual([
      { ...changeOf('awarded'), count: 6, who: ['Bea', 'Cem', 'Dan', 'Eva', 'Fay'] },
      { ...changeOf('passed over'), count: 2, who: ['Ada', 'Hal'] },
    ]);
  });

  it('are apart where a grade or the day differs', () => {
    const other = { ...changeOf('awarded'), lacksDate: true };
    const higher = { ...changeOf('awarded'), to: 'G7' as const };
    const counts = countChanges([
      ...named('awarded', 'Ada'),
      { change: other, who: 'Bea' },
      { change: higher, who: 'Cem' },
    ]);
    expect(counts.map(({ count, who }) => [count, who])).toEqual([
      [1, ['Ada']],
      [1, ['Bea']],
      [1, ['Cem']],
    ]);
  });

  it('come in one order, whatever the order they are met in', () => {
    const counts = [...GRAVEST_FIRST].reverse().flatMap((kind) => named(kind, 'Ada'));
    expect(countChanges(counts).map(({ kind }) => kind)).toEqual(GRAVEST_FIRST);
    expect(joinCounts([...countChanges(counts)].reverse()).map(({ kind }) => kind)).toEqual(
      GRAVEST_FIRST,
    );
  });

  it('of several cases are added up, and no more than five people named', () => {
    const one = countChanges([...named('awarded', 'Ada', 'Bea', 'Cem'), ...named('retained', 'X')]);
    const other = countChanges(named('awarded', 'Dan', 'Eva', 'Fay'));
    expect(joinCounts([...one, ...other])).toEqual([
      { ...changeOf('awarded'), count: 6, who: ['Ada', 'Bea', 'Cem', 'Dan', 'Eva'] },
      { ...changeOf('retained'), count: 1, who: ['X'] },
    ]);
  });
});
