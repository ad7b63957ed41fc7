import { dueDate, PERIODS, STEPS } from '../../src/agreements/deadlines';
import {
  obligationsUnder2019,
  type ClarificationHistory,
} from '../../src/agreements/field-2019/clarification';
import {
  obligationsUnder2023,
  type AdaptationHistory,
} from '../../src/agreements/professional-2023/adaptation';
import { isoDate, parseIsoDate } from '../../src/domain/plain-date';

const day = (iso: string) => parseIsoDate(iso)!;

describe('periods', () => {
  it.each([
    ['clarification', '2026-01-31', '2026-03-31', '2019 App. 2 ¶3'],
    ['clarification', '2023-12-31', '2024-02-29', '2019 App. 2 ¶3'],
    ['answer', '2026-11-30', '2027-02-28', '2019 App. 2 ¶3'],
    ['adapted description', '2026-07-31', '2026-09-30', '2023 App. A ¶9'],
  ] as const)('%s from %s ends on %s', (step, from, due, clause) => {
    expect(isoDate(dueDate(step, day(from)))).toBe(due);
    expect(PERIODS[step].clauses).toEqual([clause]);
    expect(PERIODS[step].readings).toContain('months are calendar months');
  });

  it('are set for three steps', () => {
    expect(STEPS).toHaveLength(3);
  });
});

const received: ClarificationHistory = {
  sentOn: day('2026-01-10'),
  receivedOn: day('2026-01-15'),
  onFamily: null,
  onGrade: null,
  support: null,
};
const asked: ClarificationHistory = {
  ...received,
  onFamily: { askedOn: day('2026-03-01'), answeredOn: null },
};

function owed2019(history: ClarificationHistory, today: string) {
  const decision = obligationsUnder2019(history, day(today));
  if (decision.status !== 'decided') throw new Error(decision.status);
  return decision.value.map(({ who, duty, due, overdue, clauses }) =>
    [who, duty, due && isoDate(due), overdue ? 'overdue' : '', clauses.join()].join(' | '),
  );
}

const REVIEW_2019 = 'official | may ask for a job review |  |  | 2019 App. 2 ¶4';

const MAY_ASK_FAMILY = 'official | may ask about the family | 2026-03-15 |  | 2019 App. 2 ¶3';
const MAY_ASK_GRADE = 'official | may ask about the grade | 2026-03-15 |  | 2019 App. 2 ¶3';

describe('what is owed, 2019 App. 2', () => {
  it.each<[string, ClarificationHistory, string, string[]]>([
    [
      'nothing sent',
      { ...received, sentOn: null, receivedOn: null },
      '2026-01-01',
      ['HR | send the letter with the description |  |  | 2019 App. 2 ¶2'],
    ],
    [
      'sent',
      { ...received, receivedOn: null },
      '2026-01-12',
      ['official | acknowledge the letter by return receipt |  |  | 2019 App. 2 ¶2', REVIEW_2019],
    ],
    ['received', received, '2026-03-15', [MAY_ASK_FAMILY, MAY_ASK_GRADE, REVIEW_2019]],
    ['received, the two months over', received, '2026-03-16', [REVIEW_2019]],
    [
      'support needed',
      { ...received, support: { recordedInAppraisal: false } },
      '2026-03-16',
      [
        'director | provide support and record it in the appraisal |  |  | 2019 App. 2 ¶5',
        REVIEW_2019,
      ],
    ],
    [
      'asked about the family: the grade stays open',
      asked,
      '2026-03-15',
      [
        'regional HR partner | answer on the family in writing | 2026-06-01 |  | 2019 App. 2 ¶3',
        MAY_ASK_GRADE,
        REVIEW_2019,
      ],
    ],
    [
      'asked, the three months over',
      asked,
      '2026-06-02',
      [
        'regional HR partner | answer on the family in writing | 2026-06-01 | overdue | 2019 App. 2 ¶3',
        REVIEW_2019,
      ],
    ],
    [
      'answered',
      { ...asked, onFamily: { askedOn: day('2026-03-01'), answeredOn: day('2026-05-01') } },
      '2026-06-02',
      [REVIEW_2019],
    ],
    [
      'another description received: two new months',
      {
        ...asked,
        receivedOn: day('2026-05-04'),
        onFamily: { askedOn: day('2026-03-01'), answeredOn: day('2026-05-01') },
      },
      '2026-07-04',
      [
        'official | may ask about the family | 2026-07-04 |  | 2019 App. 2 ¶3',
        'official | may ask about the grade | 2026-07-04 |  | 2019 App. 2 ¶3',
        REVIEW_2019,
      ],
    ],
    [
      'asked too late: no answer is owed, all else stands',
      { ...received, onGrade: { askedOn: day('2026-03-16'), answeredOn: null } },
      '2026-03-17',
      [REVIEW_2019],
    ],
  ])('%s', (_, history, today, expected) => {
    expect(owed2019(history, today)).toEqual(expected);
  });

  it.each<[string, ClarificationHistory]>([
    ['received before it was sent', { ...received, receivedOn: day('2026-01-09') }],
    ['asked without having received', { ...asked, receivedOn: null }],
    [
      'answered before it was asked',
      { ...asked, onFamily: { askedOn: day('2026-03-01'), answeredOn: day('2026-02-28') } },
    ],
  ])('refused: %s', (_, history) => {
    expect(obligationsUnder2019(history, day('2026-04-01'))).toMatchObject({
      status: 'not covered',
      reason: { because: 'dates out of sequence' },
    });
  });
});

const effective: AdaptationHistory = {
  effectiveOn: day('2026-01-31'),
  transmittedOn: day('2026-02-01'),
  returnedOn: null,
  newDuty: null,
  approvedOn: null,
  sentAndFiledOn: null,
};
const returned = { ...effective, returnedOn: day('2026-03-01') };

function owed2023(history: AdaptationHistory, today: string) {
  const decision = obligationsUnder2023(history, day(today));
  if (decision.status !== 'decided') throw new Error(decision.status);
  return decision.value
    .filter(({ duty }) => !/clarif|may ask/.test(duty))
    .map(({ who, duty, due, overdue, clauses }) =>
      [who, duty, due && isoDate(due), overdue ? 'overdue' : '', clauses.join()].join(' | '),
    );
}

describe('what is owed, 2023 App. A', () => {
  it.each<[string, AdaptationHistory, string, string[]]>([
    [
      'in effect, not transmitted',
      { ...effective, transmittedOn: null },
      '2026-02-01',
      [
        'HR | provide names and position grades to directors |  |  | 2023 App. A ¶2',
        'director | transmit the assigned description |  |  | 2023 App. A ¶2',
        'manager | return the adapted description | 2026-03-31 |  | 2023 App. A ¶9',
      ],
    ],
    ['not in effect yet', effective, '2026-01-30', []],
    [
      'returned though nobody recorded the transmission',
      { ...returned, transmittedOn: null, approvedOn: day('2026-03-10') },
      '2026-04-01',
      [
        'HR | provide names and position grades to directors |  |  | 2023 App. A ¶2',
        'director | transmit the assigned description |  |  | 2023 App. A ¶2',
        'HR | send the approved description and file a copy |  |  | 2023 App. A ¶10',
      ],
    ],
    [
      'not returned in two months',
      effective,
      '2026-04-01',
      ['manager | return the adapted description | 2026-03-31 | overdue | 2023 App. A ¶9'],
    ],
    [
      'returned',
      returned,
      '2026-04-01',
      ['HR | review and approve the adapted description |  |  | 2023 App. A ¶10'],
    ],
    [
      'with a new duty',
      { ...returned, newDuty: { justified: true, reviewedOn: null } },
      '2026-04-01',
      [
        'HR | review the new duty |  |  | 2023 Art. 5,2023 App. A ¶6',
        'Staff Union Committee | review the new duty |  |  | 2023 Art. 5,2023 App. A ¶6',
      ],
    ],
    [
      'approved',
      { ...returned, approvedOn: day('2026-03-10') },
      '2026-04-01',
      ['HR | send the approved description and file a copy |  |  | 2023 App. A ¶10'],
    ],
    [
      'sent and filed',
      { ...returned, approvedOn: day('2026-03-10'), sentAndFiledOn: day('2026-03-11') },
      '2026-04-01',
      [],
    ],
  ])('%s', (_, history, today, expected) => {
    expect(owed2023(history, today)).toEqual(expected);
  });

  it('leaves clarification and a job review open without a date', () => {
    const decision = obligationsUnder2023(effective, day('2026-02-01'));
    expect(decision).toMatchObject({ status: 'decided' });
    expect(decision.status === 'decided' && decision.value.slice(-2)).toMatchObject([
      { duty: 'clarify where asked', due: null },
      { duty: 'may ask for a job review', due: null, clauses: ['2023 App. A ¶15'] },
    ]);
  });

  it.each<[string, AdaptationHistory, string]>([
    [
      'transmitted before it was in effect',
      { ...returned, transmittedOn: day('2026-01-30') },
      'dates out of sequence',
    ],
    [
      'approved before it was returned',
      { ...returned, approvedOn: day('2026-02-27') },
      'dates out of sequence',
    ],
    [
      'a new duty without justification',
      { ...returned, newDuty: { justified: false, reviewedOn: null } },
      'new duty without justification',
    ],
    [
      'approved before the new duty was reviewed',
      {
        ...returned,
        newDuty: { justified: true, reviewedOn: null },
        approvedOn: day('2026-03-10'),
      },
      'new duty approved before its review',
    ],
  ])('refused: %s', (_, history, because) => {
    expect(obligationsUnder2023(history, day('2026-04-01'))).toMatchObject({
      status: 'not covered',
      reason: { because },
    });
  });
});
