import { GENERAL_PROVISIONS } from '../../src/agreements/general-provisions';
import { dueDate, PERIODS, STEPS } from '../../src/agreements/periods';
import {
  obligationsUnder2019,
  type ClarificationHistory,
  type Event2019,
} from '../../src/agreements/field-2019/clarification';
import {
  obligationsUnder2023,
  type AdaptationHistory,
  type Event2023,
} from '../../src/agreements/professional-2023/adaptation';
import { isRight } from '../../src/domain/obligation';
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

  it('are set for four steps', () => {
    expect(STEPS).toHaveLength(4);
  });

  // 2019 Art. 7 and 2023 Art. 6: six months from the written notice, after at least one consultation.
  it.each([
    ['2019', '2019 Art. 7', '2019-07-25'],
    ['2023', '2023 Art. 6', '2023-05-05'],
  ] as const)('end an agreement six months after notice: %s', (agreement, clause, signed) => {
    expect(isoDate(dueDate('end of the agreement', day('2026-08-31')))).toBe('2027-02-28');
    expect(PERIODS['end of the agreement'].clauses).toContain(clause);
    const { signedOn, ...provisions } = GENERAL_PROVISIONS[agreement];
    expect(isoDate(signedOn)).toBe(signed);
    expect(provisions).toEqual({
      clause,
      changeOfDescription: 'consultation of the parties',
      amendment: 'agreement in writing',
      consultationsBeforeNotice: 1,
      differences: 'Review Panel',
    });
  });
});

type Days<Event extends string> = Partial<Record<Event, string>>;

function datesOf<Event extends string>(days: Days<Event>) {
  const entries = Object.entries(days) as [Event, string][];
  return Object.fromEntries(entries.map(([event, iso]) => [event, day(iso)])) as Partial<
    Record<Event, ReturnType<typeof day>>
  >;
}

type Answers2019 = Partial<Omit<ClarificationHistory, 'dates'>>;

function history2019(days: Days<Event2019>, answers: Answers2019 = {}): ClarificationHistory {
  return {
    dates: datesOf(days),
    familyAnswer: null,
    gradeAnswer: null,
    familyAnswerAgain: null,
    gradeAnswerAgain: null,
    ...answers,
  };
}

function owed2019(history: ClarificationHistory, today: string) {
  const decision = obligationsUnder2019(history, day(today));
  if (decision.status !== 'decided') throw new Error(decision.status);
  // The Review Panel is open to the parties at any time, and has its cases in duties.test.ts.
  const ofOfficials = decision.value.filter(
    ({ duty }) => duty !== 'may bring a difference to the Review Panel',
  );
  return ofOfficials.map(({ who, duty, due, overdue, clauses }) =>
    [who, duty, due && isoDate(due), overdue ? 'overdue' : '', clauses.join()].join(' | '),
  );
}

const received = { sent: '2026-01-10', received: '2026-01-15' };
const asked = { ...received, 'family asked': '2026-03-01' };
const OTHER = 'another description of the same grade';

const REVIEW_2019 = 'official | may ask for a job review |  |  | 2019 App. 2 ¶4';
const ACKNOWLEDGE = 'official | acknowledge the letter by return receipt |  |  | 2019 App. 2 ¶2';
const MAY_ASK_FAMILY = 'official | may ask about the family | 2026-03-15 |  | 2019 App. 2 ¶3';
const MAY_ASK_GRADE = 'official | may ask about the grade | 2026-03-15 |  | 2019 App. 2 ¶3';

describe('what is owed, 2019 App. 2', () => {
  it.each<[string, Days<Event2019>, Answers2019, string, string[]]>([
    [
      'nothing sent',
      {},
      {},
      '2026-01-01',
      ['HR | send the letter with the description |  |  | 2019 App. 2 ¶2'],
    ],
    ['sent', { sent: '2026-01-10' }, {}, '2026-01-12', [ACKNOWLEDGE, REVIEW_2019]],
    ['received', received, {}, '2026-03-15', [MAY_ASK_FAMILY, MAY_ASK_GRADE, REVIEW_2019]],
    ['received, the two months over', received, {}, '2026-03-16', [REVIEW_2019]],
    [
      'support agreed',
      { ...received, 'support agreed': '2026-02-01' },
      {},
      '2026-03-16',
      [
        'director | provide support and record it in the appraisal |  |  | 2019 App. 2 ¶5',
        REVIEW_2019,
      ],
    ],
    [
      'support recorded, review asked',
      {
        ...received,
        'support agreed': '2026-02-01',
        'support recorded': '2026-02-20',
        'review asked': '2026-03-01',
      },
      {},
      '2026-03-16',
      [],
    ],
    [
      'asked about the family: the grade stays open',
      asked,
      {},
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
      {},
      '2026-06-02',
      [
        'regional HR partner | answer on the family in writing | 2026-06-01 | overdue | 2019 App. 2 ¶3',
        REVIEW_2019,
      ],
    ],
    [
      'answered',
      { ...asked, 'family answered': '2026-05-01' },
      { familyAnswer: 'description confirmed' },
      '2026-06-02',
      [REVIEW_2019],
    ],
    [
      'another description assigned: its receipt is owed, and no question is open meanwhile',
      { ...asked, 'family answered': '2026-03-05' },
      { familyAnswer: OTHER },
      '2026-03-10',
      [ACKNOWLEDGE, REVIEW_2019],
    ],
    [
      'another description received: two new months; the older question keeps its answer',
      {
        ...asked,
        'grade asked': '2026-03-10',
        'family answered': '2026-05-01',
        'other description received': '2026-05-04',
      },
      { familyAnswer: OTHER },
      '2026-07-04',
      [
        'regional HR partner | answer on the grade in writing | 2026-06-10 | overdue | 2019 App. 2 ¶3',
        'official | may ask about the family | 2026-07-04 |  | 2019 App. 2 ¶3',
        'official | may ask about the grade | 2026-07-04 |  | 2019 App. 2 ¶3',
        REVIEW_2019,
      ],
    ],
    [
      'asked too late: no answer is owed, all else stands',
      { ...received, 'grade asked': '2026-03-16' },
      {},
      '2026-03-17',
      [REVIEW_2019],
    ],
  ])('%s', (_, days, answers, today, expected) => {
    expect(owed2019(history2019(days, answers), today)).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ['2026-03-15', []],
    ['2026-03-16', ['2019 late question']],
  ])('a question on %s rests on the readings %j', (on, readings) => {
    const history = history2019({ ...received, 'grade asked': on });
    expect(obligationsUnder2019(history, day('2026-04-01')).readings).toEqual(readings);
  });

  it.each<[string, Days<Event2019>, Answers2019, object]>([
    [
      'received before it was sent',
      { ...received, received: '2026-01-09' },
      {},
      {
        because: 'dates out of sequence',
        earlier: 'sent',
        earlierOn: day('2026-01-10'),
        later: 'received',
        laterOn: day('2026-01-09'),
      },
    ],
    [
      'asked without having received',
      { sent: '2026-01-10', 'family asked': '2026-03-01' },
      {},
      { because: 'earlier event not recorded', earlier: 'received', later: 'family asked' },
    ],
    [
      'answered before it was asked',
      { ...asked, 'family answered': '2026-02-28' },
      {},
      { because: 'dates out of sequence', earlier: 'family asked', later: 'family answered' },
    ],
    [
      'another description received though the first was confirmed',
      { ...asked, 'family answered': '2026-03-05', 'other description received': '2026-03-09' },
      { familyAnswer: 'description confirmed' },
      { because: 'no other description was assigned', receivedOn: day('2026-03-09') },
    ],
  ])('refused: %s', (_, days, answers, reason) => {
    const decision = obligationsUnder2019(history2019(days, answers), day('2026-04-01'));
    expect(decision).toMatchObject({ status: 'not covered', reason });
  });
});

type Rest2023 = Partial<Omit<AdaptationHistory, 'dates'>>;

function history2023(days: Days<Event2023>, rest: Rest2023 = {}): AdaptationHistory {
  return { dates: datesOf(days), vacant: false, officialInCopy: null, newDuty: null, ...rest };
}

const effective = { effective: '2026-01-31', transmitted: '2026-02-01' };
const returned = { ...effective, returned: '2026-03-01' };
const approved = { ...returned, approved: '2026-03-10' };

/** Without what is open to be asked at any time. */
function owed2023(history: AdaptationHistory, today: string) {
  const decision = obligationsUnder2023(history, day(today));
  if (decision.status !== 'decided') throw new Error(decision.status);
  return decision.value
    .filter((obligation) => !isRight(obligation))
    .map(({ who, duty, due, overdue, clauses }) =>
      [who, duty, due && isoDate(due), overdue ? 'overdue' : '', clauses.join()].join(' | '),
    );
}

const APPROVE = 'HR | review and approve the adapted description |  |  | 2023 App. A ¶10';
const SEND = 'HR | send the approved description and file a copy |  |  | 2023 App. A ¶10';
const REVIEW_BY_UNION =
  'Staff Union Committee | review the new duty |  |  | 2023 Art. 5,2023 App. A ¶6';

describe('what is owed, 2023 App. A', () => {
  it.each<[string, Days<Event2023>, Rest2023, string, string[]]>([
    [
      'in effect, not transmitted',
      { effective: '2026-01-31' },
      {},
      '2026-02-01',
      [
        'HR | provide names and position grades to directors |  |  | 2023 App. A ¶2',
        'director | transmit the assigned description |  |  | 2023 App. A ¶2',
        'manager | return the adapted description | 2026-03-31 |  | 2023 App. A ¶9',
      ],
    ],
    ['not in effect yet', { effective: '2026-01-31' }, {}, '2026-01-30', []],
    [
      'returned though nobody recorded the transmission',
      { effective: '2026-01-31', returned: '2026-03-01', approved: '2026-03-10' },
      {},
      '2026-04-01',
      [
        'HR | provide names and position grades to directors |  |  | 2023 App. A ¶2',
        'director | transmit the assigned description |  |  | 2023 App. A ¶2',
        SEND,
      ],
    ],
    [
      'not returned in two months',
      effective,
      {},
      '2026-04-01',
      ['manager | return the adapted description | 2026-03-31 | overdue | 2023 App. A ¶9'],
    ],
    ['returned', returned, { officialInCopy: true }, '2026-04-01', [APPROVE]],
    [
      'returned without the official in copy',
      returned,
      { officialInCopy: false },
      '2026-04-01',
      ['manager | give the official a copy of what was returned |  |  | 2023 App. A ¶9', APPROVE],
    ],
    [
      'with a new duty that nobody justified',
      returned,
      { newDuty: { justified: false } },
      '2026-04-01',
      ['manager | justify the new duty |  |  | 2023 Art. 5,2023 App. A ¶6'],
    ],
    [
      'with a justified new duty',
      returned,
      { newDuty: { justified: true } },
      '2026-04-01',
      ['HR | review the new duty |  |  | 2023 Art. 5,2023 App. A ¶6', REVIEW_BY_UNION],
    ],
    [
      'the new duty reviewed by HR alone',
      { ...returned, 'duty reviewed by HR': '2026-03-05' },
      { newDuty: { justified: true } },
      '2026-04-01',
      [REVIEW_BY_UNION],
    ],
    [
      'the new duty reviewed by both',
      {
        ...returned,
        'duty reviewed by HR': '2026-03-05',
        'duty reviewed by union': '2026-03-06',
      },
      { newDuty: { justified: true } },
      '2026-04-01',
      [APPROVE],
    ],
    [
      'a disagreement: HR decides before it approves',
      { ...returned, 'disagreement raised': '2026-03-02' },
      {},
      '2026-04-01',
      ['HR | decide on the disagreement |  |  | 2023 App. A ¶9,2023 App. A ¶10'],
    ],
    [
      'the disagreement settled',
      { ...returned, 'disagreement raised': '2026-03-02', 'disagreement settled': '2026-03-09' },
      {},
      '2026-04-01',
      [APPROVE],
    ],
    [
      'sent back: a new return, without a date',
      { ...returned, 'sent back': '2026-03-08' },
      {},
      '2026-04-01',
      ['manager | return the description again |  |  | 2023 App. A ¶9,2023 App. A ¶10'],
    ],
    [
      'returned again',
      { ...returned, 'sent back': '2026-03-08', 'returned again': '2026-03-20' },
      {},
      '2026-04-01',
      [APPROVE],
    ],
    [
      'clarification asked',
      { ...approved, 'sent and filed': '2026-03-11', 'clarification asked': '2026-03-12' },
      {},
      '2027-04-01',
      ['HR | clarify as asked |  |  | 2023 App. A ¶13'],
    ],
    ['approved', approved, {}, '2026-04-01', [SEND]],
    ['sent and filed', { ...approved, 'sent and filed': '2026-03-11' }, {}, '2026-04-01', []],
    [
      'vacant: the manager alone, without a date',
      { effective: '2026-01-31' },
      { vacant: true },
      '2026-06-01',
      ['manager | adapt the description of the vacant position |  |  | 2023 Art. 5'],
    ],
    [
      'vacant and approved: nobody to file for',
      { effective: '2026-01-31', returned: '2026-03-01', approved: '2026-03-10' },
      { vacant: true },
      '2026-04-01',
      ['HR | send the approved description to the manager |  |  | 2023 App. A ¶10'],
    ],
  ])('%s', (_, days, rest, today, expected) => {
    expect(owed2023(history2023(days, rest), today)).toEqual(expected);
  });

  it('leaves clarification, disagreement and a job review open without a date', () => {
    const decision = obligationsUnder2023(history2023(effective), day('2026-02-01'));
    if (decision.status !== 'decided') throw new Error(decision.status);
    const rights = decision.value.filter(isRight);
    expect(rights.map(({ who, duty, clauses }) => [who, duty, clauses.join()].join(' | '))).toEqual(
      [
        'official | may ask for clarification | 2023 App. A ¶11,2023 App. A ¶12',
        'manager | may ask for clarification | 2023 App. A ¶11,2023 App. A ¶12',
        'official | may raise a disagreement | 2023 App. A ¶9',
        'manager | may raise a disagreement | 2023 App. A ¶9',
        'official | may ask for a job review | 2023 App. A ¶15',
        'HR | may bring a difference to the Review Panel | 2023 Art. 6',
        'Staff Union Committee | may bring a difference to the Review Panel | 2023 Art. 6',
      ],
    );
    expect(rights.every(({ due }) => due === null)).toBe(true);
  });

  it.each<[string, Days<Event2023>, Rest2023, string]>([
    [
      'transmitted before it was in effect',
      { ...returned, transmitted: '2026-01-30' },
      {},
      'dates out of sequence',
    ],
    [
      'approved before it was returned',
      { ...returned, approved: '2026-02-27' },
      {},
      'dates out of sequence',
    ],
    [
      'approved after it was sent back, without a new return',
      { ...approved, 'sent back': '2026-03-05' },
      {},
      'earlier event not recorded',
    ],
    [
      'a new duty approved without justification',
      approved,
      { newDuty: { justified: false } },
      'new duty approved without justification',
    ],
    [
      'approved before the union had reviewed the new duty',
      { ...approved, 'duty reviewed by HR': '2026-03-05' },
      { newDuty: { justified: true } },
      'new duty approved before its review',
    ],
  ])('refused: %s', (_, days, rest, because) => {
    expect(obligationsUnder2023(history2023(days, rest), day('2026-04-01'))).toMatchObject({
      status: 'not covered',
      reason: { because },
    });
  });
});
