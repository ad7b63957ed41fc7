import { BUILT_IN } from '../../src/agreements/catalogue';
import type { Position } from '../../src/domain/position';
import type { Match } from '../../src/matching/match';
import { createAssessor } from '../../src/review/assess-decided';
import { createDecisionBook } from '../../src/review/decision-book';
import { listOptions } from '../../src/review/list-options';
import type { ReviewOption } from '../../src/review/review-case';
import type { ReviewDecision } from '../../src/review/review-decision';
import { ASSISTANT, matching, SETTINGS } from '../assessment/positions';

type Answer = Pick<ReviewDecision, 'target' | 'allocatedGrade'>;
type Target = NonNullable<Match['target']>;

const { assessAs } = createAssessor(SETTINGS, createDecisionBook());
const alternatives = (...targets: Target[]) =>
  targets.map((target, at) => ({ target, confidence: 0.4 - at / 10, words: [`word ${at}`] }));

function optionsFor(
  facts: Partial<Position>,
  target: Match['target'],
  others: readonly Target[] = [],
  contradicting: readonly Answer[] = [],
) {
  const match = matching(target, { alternatives: alternatives(...others) })();
  return listOptions({ ...ASSISTANT, ...facts }, match, contradicting, BUILT_IN, assessAs);
}

/** A family, the grade that the answer would allocate, and the grade of the description there. */
const shown = ({ target, allocatedGrade, description }: ReviewOption) =>
  [target, allocatedGrade ?? '-', description?.grade ?? '-'].join(' | ');
const listed = (facts: Partial<Position>, ...rest: [Match['target'], Target[]?, Answer[]?]) => {
  const { proposal, others } = optionsFor(facts, ...rest);
  return { proposal: proposal && shown(proposal), others: others.map(shown) };
};

const AT_G5 = [
  'Communication and Information Management Assistants | - | G5',
  'Finance Assistants | - | G5',
  'General Administration and Office Support Assistants | - | G5',
];

it('proposes what the matcher found, with its evidence and the description at the job’s grade', () => {
  const { proposal, others } = optionsFor({}, 'Programme Assistants', ['Finance Assistants']);
  expect(proposal).toEqual({
    target: 'Programme Assistants',
    allocatedGrade: null,
    description: BUILT_IN.findDescription('Programme Assistants', 'G5'),
    confidence: 0.97,
    words: ['Programme', 'Assistant'],
  });
  expect(others).toEqual([
    {
      target: 'Finance Assistants',
      allocatedGrade: null,
      description: BUILT_IN.findDescription('Finance Assistants', 'G5'),
      confidence: 0.4,
      words: ['word 0'],
    },
  ]);
});

describe.each<
  [
    question: string,
    facts: Partial<Position>,
    target: Match['target'],
    others: Target[],
    answers: ReturnType<typeof listed>,
  ]
>([
  [
    'a title in which nothing was found',
    {},
    null,
    ['Finance Assistants'],
    { proposal: null, others: ['Finance Assistants | - | G5'] },
  ],
  [
    'a job that no description fits',
    {},
    'no description fits',
    ['Programme Assistants'],
    { proposal: 'no description fits | - | -', others: ['Programme Assistants | - | G5'] },
  ],
  [
    'an alternative that lacks the grade: it leads to its nearest, and stands after the others',
    {},
    'Programme Assistants',
    ['Drivers', 'Finance Assistants'],
    {
      proposal: 'Programme Assistants | - | G5',
      others: ['Finance Assistants | - | G5', 'Drivers | G3 | G3'],
    },
  ],
  [
    'more alternatives than three',
    {},
    'Programme Assistants',
    [
      'Finance Assistants',
      'Human Resources Assistants',
      'Information Technology Assistants',
      'no description fits',
    ],
    {
      proposal: 'Programme Assistants | - | G5',
      others: [
        'Finance Assistants | - | G5',
        'Human Resources Assistants | - | G5',
        'Information Technology Assistants | - | G5',
      ],
    },
  ],
  [
    'a family without the grade: families that have it, and the nearest grade of its own last',
    {},
    'Drivers',
    [],
    { proposal: null, others: [...AT_G5, 'Drivers | G3 | G3'] },
  ],
  [
    'a family without the grade, where the matcher thinks of another: that one comes first',
    {},
    'Drivers',
    ['Programme Assistants', 'Messengers'],
    {
      proposal: null,
      others: ['Programme Assistants | - | G5', ...AT_G5.slice(0, 2), 'Drivers | G3 | G3'],
    },
  ],
  [
    'a family without the grade, and thought of twice: no answer is there twice',
    {},
    'Drivers',
    ['Drivers', 'Finance Assistants'],
    {
      proposal: null,
      others: ['Finance Assistants | - | G5', AT_G5[0]!, AT_G5[2]!, 'Drivers | G3 | G3'],
    },
  ],
  [
    'a grade by HR that the family lacks: families that have that one, and the job’s own grade last',
    { grade: 'G2', allocatedGrade: 'G5' },
    'Drivers',
    [],
    { proposal: null, others: [...AT_G5, 'Drivers | G2 | G2'] },
  ],
  [
    'a grade by HR that the family lacks as it lacks the job’s: the nearest to HR’s',
    { grade: 'G1', allocatedGrade: 'G4' },
    'Drivers',
    [],
    {
      proposal: null,
      others: [
        'General Administration and Office Support Assistants | - | G4',
        'Drivers | G3 | G3',
      ],
    },
  ],
  [
    'a grade of another category by HR: no nearest grade of the family’s is offered',
    { grade: 'G6', allocatedGrade: 'NOC' },
    'Drivers',
    [],
    {
      proposal: null,
      others: [
        'Communication and Information Management Officers | - | NOC',
        'Administration and Operations Officers | - | NOC',
        'Programme Officers | - | NOC',
      ],
    },
  ],
  [
    'a grade by HR that the family has',
    { grade: 'G2', allocatedGrade: 'G3' },
    'Drivers',
    ['Messengers'],
    { proposal: 'Drivers | - | G3', others: ['Messengers | G2 | G2'] },
  ],
])('%s', (_, facts, target, others, answers) => {
  it('is answered by these', () => expect(listed(facts, target, others)).toEqual(answers));
});

it('never counts a family that nothing in the title speaks for as likely', () => {
  const { others } = optionsFor({}, 'Drivers', ['Finance Assistants']);
  expect(others.map(({ confidence, words }) => [confidence, words])).toEqual([
    [0.4, ['word 0']],
    [0, []],
    [0, []],
    [0.97, ['Programme', 'Assistant']],
  ]);
});

describe('reviewers who contradict each other', () => {
  const DECIDED: Answer[] = [
    { target: 'Programme Assistants', allocatedGrade: 'G6' },
    { target: 'Finance Assistants', allocatedGrade: null },
  ];

  it('are heard first, with the grade that each allocated, and nothing is offered twice', () => {
    expect(
      listed(
        {},
        'Programme Assistants',
        ['Finance Assistants', 'Human Resources Assistants'],
        DECIDED,
      ),
    ).toEqual({
      proposal: 'Programme Assistants | - | G5',
      others: [
        'Programme Assistants | G6 | G6',
        'Finance Assistants | - | G5',
        'Human Resources Assistants | - | G5',
      ],
    });
  });

  it('leave as many of the matcher’s answers as there would be without them', () => {
    const { others } = listed({}, 'Drivers', [], [{ target: 'Messengers', allocatedGrade: 'G2' }]);
    expect(others).toEqual(['Messengers | G2 | G2', ...AT_G5, 'Drivers | G3 | G3']);
  });

  it('do not make the proposal an option beside itself', () => {
    const decided = { target: 'Programme Assistants', allocatedGrade: null } as const;
    expect(listed({}, 'Programme Assistants', [], [decided])).toEqual({
      proposal: 'Programme Assistants | - | G5',
      others: [],
    });
  });

  it('do not make the way to another grade an option twice', () => {
    const decided = { target: 'Drivers', allocatedGrade: 'G3' } as const;
    expect(listed({}, 'Drivers', [], [decided]).others).toEqual(['Drivers | G3 | G3', ...AT_G5]);
  });
});
