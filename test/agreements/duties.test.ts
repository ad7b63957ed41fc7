import {
  obligationsUnder2019,
  type ClarificationHistory,
  type ClarificationReason,
  type Event2019,
} from '../../src/agreements/field-2019/clarification';
import {
  obligationsUnder2023,
  type AdaptationHistory,
  type AdaptationReason,
  type Event2023,
} from '../../src/agreements/professional-2023/adaptation';
import type { Clause, ReadingId } from '../../src/domain/citation';
import type { Duty, Party } from '../../src/domain/obligation';
import { isoDate, parseIsoDate, type PlainDate } from '../../src/domain/plain-date';
import { listCases, type CasesByReason } from './reasons';

const TODAY = '2026-02-20';

type Days<Event extends string> = Partial<Record<Event, string>>;

function datesOf<Event extends string>(days: Days<Event>): Partial<Record<Event, PlainDate>> {
  const entries = Object.entries(days) as [Event, string][];
  return Object.fromEntries(entries.map(([event, iso]) => [event, parseIsoDate(iso)!])) as Partial<
    Record<Event, PlainDate>
  >;
}

function field(
  days: Days<Event2019>,
  answers: Partial<Omit<ClarificationHistory, 'dates'>> = {},
): ClarificationHistory {
  const none = {
    familyAnswer: null,
    gradeAnswer: null,
    familyAnswerAgain: null,
    gradeAnswerAgain: null,
  };
  return { dates: datesOf(days), ...none, ...answers };
}

function professional(
  days: Days<Event2023>,
  rest: Partial<Omit<AdaptationHistory, 'dates'>> = {},
): AdaptationHistory {
  return { dates: datesOf(days), vacant: false, officialInCopy: null, newDuty: null, ...rest };
}

function decide(history: ClarificationHistory | AdaptationHistory, on = TODAY) {
  const today = parseIsoDate(on)!;
  return 'vacant' in history
    ? obligationsUnder2023(history, today)
    : obligationsUnder2019(history, today);
}

const received = { sent: '2026-01-10', received: '2026-01-15' };
const reassigned = { ...received, 'family asked': '2026-01-20', 'family answered': '2026-02-01' };
const another = { familyAnswer: 'another description of the same grade' } as const;
const effective = { effective: '2026-01-31' };
const returned = { ...effective, transmitted: '2026-02-01', returned: '2026-02-10' };

type Case = readonly [
  name: string,
  history: ClarificationHistory | AdaptationHistory,
  who: Party,
  to: readonly Party[],
  due: string | null,
  clauses: readonly Clause[],
  readings?: readonly ReadingId[],
];

const MONTHS: ReadingId = 'months are calendar months';
const ASK_2019: readonly ReadingId[] = ['2019 receipt date', MONTHS];
const PANEL: readonly ReadingId[] = ['review panel'];
const PARTIES: readonly Party[] = ['HR', 'Staff Union Committee'];
const beforePanel = { ...received, 'panel asked': '2026-02-01' };
const NEW_DUTY: readonly Clause[] = ['2023 Art. 5', '2023 App. A ¶6'];
const RETURN: readonly Clause[] = ['2023 App. A ¶9', '2023 App. A ¶10'];

/** Who owes what to whom by when, and where it says so; a duty without a case does not compile. */
const CASES: CasesByReason<Duty, Case> = {
  'send the letter with the description': [
    ['', field({}), 'HR', ['official'], null, ['2019 App. 2 ¶2'], ['2019 assignment date']],
  ],
  'acknowledge the letter by return receipt': [
    [
      'of the first description',
      field({ sent: '2026-01-10' }),
      'official',
      ['HR'],
      null,
      ['2019 App. 2 ¶2'],
      ['2019 receipt date'],
    ],
    [
      'of another',
      field(reassigned, another),
      'official',
      ['HR'],
      null,
      ['2019 App. 2 ¶2'],
      ['2019 reassigned description'],
    ],
  ],
  'may ask about the family': [
    [
      '',
      field(received),
      'official',
      ['regional HR partner'],
      '2026-03-15',
      ['2019 App. 2 ¶3'],
      ASK_2019,
    ],
    [
      'of another description',
      field({ ...reassigned, 'other description received': '2026-02-03' }, another),
      'official',
      ['regional HR partner'],
      '2026-04-03',
      ['2019 App. 2 ¶3'],
      ['2019 reassigned description', ...ASK_2019],
    ],
  ],
  'may ask about the grade': [
    [
      '',
      field(received),
      'official',
      ['regional HR partner'],
      '2026-03-15',
      ['2019 App. 2 ¶3'],
      ASK_2019,
    ],
    [
      'of another description',
      field({ ...reassigned, 'other description received': '2026-02-03' }, another),
      'official',
      ['regional HR partner'],
      '2026-04-03',
      ['2019 App. 2 ¶3'],
      ['2019 reassigned description', ...ASK_2019],
    ],
  ],
  'answer on the family in writing': [
    [
      '',
      field({ ...received, 'family asked': '2026-01-20' }),
      'regional HR partner',
      ['official'],
      '2026-04-20',
      ['2019 App. 2 ¶3'],
      [MONTHS],
    ],
    [
      'asked again',
      field(
        {
          ...reassigned,
          'other description received': '2026-02-03',
          'family asked again': '2026-02-10',
        },
        another,
      ),
      'regional HR partner',
      ['official'],
      '2026-05-10',
      ['2019 App. 2 ¶3'],
      [MONTHS],
    ],
  ],
  'answer on the grade in writing': [
    [
      '',
      field({ ...received, 'grade asked': '2026-01-31' }),
      'regional HR partner',
      ['official'],
      '2026-04-30',
      ['2019 App. 2 ¶3'],
      [MONTHS],
    ],
    [
      'asked again',
      field(
        {
          ...reassigned,
          'other description received': '2026-02-03',
          'grade asked again': '2026-02-10',
        },
        another,
      ),
      'regional HR partner',
      ['official'],
      '2026-05-10',
      ['2019 App. 2 ¶3'],
      [MONTHS],
    ],
  ],
  'provide support and record it in the appraisal': [
    [
      '',
      field({ ...received, 'support agreed': '2026-02-01' }),
      'director',
      ['official', 'regional HR partner'],
      null,
      ['2019 App. 2 ¶5'],
    ],
  ],
  'may ask for a job review': [
    ['2019', field(received), 'official', ['HR'], null, ['2019 App. 2 ¶4']],
    ['2023', professional(effective), 'official', ['HR'], null, ['2023 App. A ¶15']],
  ],
  // The parties of both agreements, at any time: 2019 Art. 7, 2023 Art. 6.
  'may bring a difference to the Review Panel': [
    ['2019', field(received), 'HR', ['Review Panel'], null, ['2019 Art. 7'], PANEL],
    ['2023', professional(effective), 'HR', ['Review Panel'], null, ['2023 Art. 6'], PANEL],
  ],
  // Both articles send it there; neither sets a date for an answer.
  'deal with the difference': [
    ['2019', field(beforePanel), 'Review Panel', PARTIES, null, ['2019 Art. 7'], PANEL],
    [
      '2019, before any letter',
      field({ 'panel asked': '2026-02-01' }),
      'Review Panel',
      PARTIES,
      null,
      ['2019 Art. 7'],
      PANEL,
    ],
    [
      '2023',
      professional({ ...effective, 'panel asked': '2026-02-01' }),
      'Review Panel',
      PARTIES,
      null,
      ['2023 Art. 6'],
      PANEL,
    ],
  ],
  'provide names and position grades to directors': [
    ['', professional(effective), 'HR', ['director'], null, ['2023 App. A ¶2']],
  ],
  'transmit the assigned description': [
    ['', professional(effective), 'director', ['official', 'manager'], null, ['2023 App. A ¶2']],
  ],
  'return the adapted description': [
    [
      '',
      professional(effective),
      'manager',
      ['HR', 'official'],
      '2026-03-31',
      ['2023 App. A ¶9'],
      ['2023 effective date', MONTHS],
    ],
  ],
  'adapt the description of the vacant position': [
    [
      '',
      professional(effective, { vacant: true }),
      'manager',
      ['HR'],
      null,
      ['2023 Art. 5'],
      ['2023 vacant position'],
    ],
  ],
  'give the official a copy of what was returned': [
    [
      '',
      professional(returned, { officialInCopy: false }),
      'manager',
      ['official'],
      null,
      ['2023 App. A ¶9'],
    ],
  ],
  'return the description again': [
    [
      '',
      professional({ ...returned, 'sent back': '2026-02-12' }),
      'manager',
      ['HR', 'official'],
      null,
      RETURN,
      ['2023 sent back'],
    ],
    [
      'of a vacant position',
      professional({ ...returned, 'sent back': '2026-02-12' }, { vacant: true }),
      'manager',
      ['HR'],
      null,
      RETURN,
      ['2023 sent back'],
    ],
  ],
  'justify the new duty': [
    [
      '',
      professional(returned, { newDuty: { justified: false } }),
      'manager',
      ['HR', 'Staff Union Committee'],
      null,
      NEW_DUTY,
    ],
  ],
  'review the new duty': [
    [
      'by HR',
      professional(
        { ...returned, 'duty reviewed by union': '2026-02-12' },
        { newDuty: { justified: true } },
      ),
      'HR',
      ['manager'],
      null,
      NEW_DUTY,
    ],
    [
      'by the union',
      professional(
        { ...returned, 'duty reviewed by HR': '2026-02-12' },
        { newDuty: { justified: true } },
      ),
      'Staff Union Committee',
      ['manager'],
      null,
      NEW_DUTY,
    ],
  ],
  'decide on the disagreement': [
    [
      '',
      professional({ ...returned, 'disagreement raised': '2026-02-12' }),
      'HR',
      ['manager', 'official'],
      null,
      RETURN,
      ['2023 disagreement'],
    ],
    [
      'on a vacant position',
      professional({ ...returned, 'disagreement raised': '2026-02-12' }, { vacant: true }),
      'HR',
      ['manager'],
      null,
      RETURN,
      ['2023 disagreement'],
    ],
  ],
  'review and approve the adapted description': [
    ['', professional(returned), 'HR', ['manager', 'official'], null, ['2023 App. A ¶10']],
    [
      'of a vacant position',
      professional(returned, { vacant: true }),
      'HR',
      ['manager'],
      null,
      ['2023 App. A ¶10'],
    ],
  ],
  'send the approved description and file a copy': [
    [
      '',
      professional({ ...returned, approved: '2026-02-12' }),
      'HR',
      ['manager', 'official'],
      null,
      ['2023 App. A ¶10'],
    ],
  ],
  'send the approved description to the manager': [
    [
      '',
      professional({ ...returned, approved: '2026-02-12' }, { vacant: true }),
      'HR',
      ['manager'],
      null,
      ['2023 App. A ¶10'],
    ],
  ],
  'clarify as asked': [
    [
      '',
      professional({ ...effective, 'clarification asked': '2026-02-12' }),
      'HR',
      ['official', 'manager'],
      null,
      ['2023 App. A ¶13'],
    ],
    [
      'about a vacant position',
      professional({ ...effective, 'clarification asked': '2026-02-12' }, { vacant: true }),
      'HR',
      ['manager'],
      null,
      ['2023 App. A ¶13'],
    ],
  ],
  'may ask for clarification': [
    [
      'the official',
      professional(effective),
      'official',
      ['HR'],
      null,
      ['2023 App. A ¶11', '2023 App. A ¶12'],
    ],
    [
      'the manager of a vacant position',
      professional(effective, { vacant: true }),
      'manager',
      ['HR'],
      null,
      ['2023 App. A ¶11', '2023 App. A ¶12'],
    ],
  ],
  'may raise a disagreement': [
    ['the official', professional(effective), 'official', ['HR'], null, ['2023 App. A ¶9']],
    [
      'the manager of a vacant position',
      professional(effective, { vacant: true }),
      'manager',
      ['HR'],
      null,
      ['2023 App. A ¶9'],
    ],
  ],
};

it.each(listCases(CASES))('%s: %s', (duty, _, history, who, to, due, clauses, readings = []) => {
  const decision = decide(history);
  if (decision.status !== 'decided') throw new Error(decision.status);
  const found = decision.value.filter((one) => one.duty === duty);
  const [first] = found;
  expect(first && { ...first, due: first.due && isoDate(first.due) }).toEqual({
    duty,
    who,
    to,
    due,
    overdue: false,
    clauses,
    readings,
  });
});

const OPEN_2019: readonly Clause[] = [
  '2019 App. 2 ¶2',
  '2019 App. 2 ¶3',
  '2019 App. 2 ¶4',
  '2019 App. 2 ¶5',
];
const REFUSED_2019: readonly Clause[] = ['2019 App. 2 ¶2', '2019 App. 2 ¶3'];
const OPEN_2023: readonly Clause[] = [
  '2023 App. A ¶2',
  '2023 App. A ¶9',
  '2023 App. A ¶10',
  '2023 App. A ¶15',
];
const REFUSED_2023: readonly Clause[] = ['2023 App. A ¶6', '2023 App. A ¶9', '2023 App. A ¶10'];

type WholeCase = readonly [
  name: string,
  history: ClarificationHistory | AdaptationHistory,
  status: 'decided' | 'not covered',
  figures: object,
  clauses: readonly Clause[],
  readings?: readonly ReadingId[],
];

const on = (iso: string) => parseIsoDate(iso)!;

/** What the whole answer rests on, by its reason. */
const WHOLE: CasesByReason<
  ClarificationReason['because'] | AdaptationReason['because'],
  WholeCase
> = {
  'what is owed now': [
    ['2019', field(received), 'decided', {}, OPEN_2019],
    [
      '2019, asked too late',
      field({ sent: '2025-10-01', received: '2025-10-10', 'grade asked': '2025-12-11' }),
      'decided',
      {},
      OPEN_2019,
      ['2019 late question'],
    ],
    [
      '2019, asked on the last day',
      field({ sent: '2025-10-01', received: '2025-10-10', 'grade asked': '2025-12-10' }),
      'decided',
      {},
      OPEN_2019,
    ],
    ['2023', professional(effective), 'decided', {}, OPEN_2023],
  ],
  'dates out of sequence': [
    [
      '2019',
      field({ sent: '2026-01-10', received: '2026-01-09' }),
      'not covered',
      {
        earlier: 'sent',
        earlierOn: on('2026-01-10'),
        later: 'received',
        laterOn: on('2026-01-09'),
      },
      REFUSED_2019,
    ],
    [
      '2023',
      professional({ ...effective, returned: '2026-01-30' }),
      'not covered',
      {
        earlier: 'effective',
        earlierOn: on('2026-01-31'),
        later: 'returned',
        laterOn: on('2026-01-30'),
      },
      REFUSED_2023,
    ],
  ],
  'earlier event not recorded': [
    [
      '2019',
      field({ received: '2026-01-09' }),
      'not covered',
      { earlier: 'sent', later: 'received', laterOn: on('2026-01-09') },
      REFUSED_2019,
    ],
    [
      '2023',
      professional({ ...returned, 'sent back': '2026-02-12', approved: '2026-02-13' }),
      'not covered',
      { earlier: 'returned again', later: 'approved', laterOn: on('2026-02-13') },
      REFUSED_2023,
    ],
  ],
  'no other description was assigned': [
    [
      '2019',
      field(
        { ...reassigned, 'other description received': '2026-02-03' },
        { familyAnswer: 'description confirmed' },
      ),
      'not covered',
      { receivedOn: on('2026-02-03') },
      REFUSED_2019,
    ],
  ],
  'new duty approved without justification': [
    [
      '2023',
      professional({ ...returned, approved: '2026-02-13' }, { newDuty: { justified: false } }),
      'not covered',
      { approvedOn: on('2026-02-13') },
      REFUSED_2023,
    ],
  ],
  'new duty approved before its review': [
    [
      '2023',
      professional(
        { ...returned, approved: '2026-02-13', 'duty reviewed by union': '2026-02-12' },
        { newDuty: { justified: true } },
      ),
      'not covered',
      { approvedOn: on('2026-02-13') },
      REFUSED_2023,
    ],
  ],
};

it.each(listCases(WHOLE))(
  '%s: %s',
  (because, _, history, status, figures, clauses, readings = []) => {
    const decision = decide(history);
    expect(decision.status).toBe(status);
    expect(decision.reason).toEqual({ because, ...figures });
    expect([decision.clauses, decision.readings]).toEqual([clauses, readings]);
  },
);
