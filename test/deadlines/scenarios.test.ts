import { followUpState } from '../../src/deadlines/follow-up-state';
import type { FollowUpNotes } from '../../src/deadlines/follow-up';
import { isoDate } from '../../src/domain/plain-date';
import { day, followUpWith, type Days } from './follow-ups';

/**
 * Who owes what on a day, as the procedures of both texts have it (2019 App. 2, 2023 App. A). Each
 * line was written from its paragraph before the code was asked.
 */
type Scenario = readonly [
  clause: string,
  agreement: '2019' | '2023',
  days: Days,
  today: string,
  owed: readonly string[],
  rights?: readonly string[] | undefined,
  notes?: FollowUpNotes,
  vacant?: boolean,
];

const got = { sent: '2026-01-10', received: '2026-01-15' };
const ANOTHER: FollowUpNotes = { 'family answer': 'another description of the same grade' };
const CONFIRMED: FollowUpNotes = { 'family answer': 'description confirmed' };
const reassigned = { ...got, 'family asked': '2026-02-01', 'family answered': '2026-04-20' };
const begun = { effective: '2026-01-31' };
const passedOn = { ...begun, transmitted: '2026-02-02' };
const back = { ...passedOn, returned: '2026-03-01' };
const IN_COPY: FollowUpNotes = { 'official in copy': 'in copy' };
const ASK = ['may ask about the family 2026-03-15', 'may ask about the grade 2026-03-15'];

const SCENARIOS: readonly Scenario[] = [
  [
    'App. 2 ¶2: the letter comes first',
    '2019',
    {},
    '2026-01-01',
    ['HR: send the letter with the description'],
  ],
  [
    'App. 2 ¶2: by return receipt',
    '2019',
    { sent: '2026-01-10' },
    '2026-02-01',
    ['official: acknowledge the letter by return receipt'],
  ],
  ['App. 2 ¶3: two months for each question', '2019', got, '2026-01-20', [], ASK],
  ['App. 2 ¶3: the last day counts', '2019', got, '2026-03-15', [], ASK],
  ['App. 2 ¶3: and the next no more', '2019', got, '2026-03-16', [], []],
  [
    'App. 2 ¶3: three months to answer',
    '2019',
    { ...got, 'family asked': '2026-03-15' },
    '2026-03-20',
    ['regional HR partner: answer on the family in writing 2026-06-15'],
  ],
  [
    'App. 2 ¶3: a late question is owed none',
    '2019',
    { ...got, 'family asked': '2026-03-16' },
    '2026-03-20',
    [],
  ],
  [
    'App. 2 ¶3: each answer by its own date',
    '2019',
    { ...got, 'family asked': '2026-02-01', 'grade asked': '2026-03-01' },
    '2026-03-20',
    [
      'regional HR partner: answer on the family in writing 2026-05-01',
      'regional HR partner: answer on the grade in writing 2026-06-01',
    ],
  ],
  [
    'App. 2 ¶3: the day after is overdue',
    '2019',
    { ...got, 'family asked': '2026-03-15' },
    '2026-06-16',
    ['regional HR partner: answer on the family in writing 2026-06-15 overdue'],
  ],
  [
    'App. 2 ¶3: a confirmed family leaves the grade open',
    '2019',
    { ...got, 'family asked': '2026-02-01', 'family answered': '2026-02-20' },
    '2026-03-01',
    [],
    ['may ask about the grade 2026-03-15'],
    CONFIRMED,
  ],
  [
    'App. 2 ¶3: another description is received anew',
    '2019',
    reassigned,
    '2026-04-21',
    ['official: acknowledge the letter by return receipt'],
    [],
    ANOTHER,
  ],
  [
    'App. 2 ¶3: and opens two months',
    '2019',
    { ...reassigned, 'other description received': '2026-04-30' },
    '2026-05-01',
    [],
    ['may ask about the family 2026-06-30', 'may ask about the grade 2026-06-30'],
    ANOTHER,
  ],
  [
    'App. 2 ¶3: with an answer in three',
    '2019',
    {
      ...reassigned,
      'other description received': '2026-04-30',
      'grade asked again': '2026-06-30',
    },
    '2026-07-02',
    ['regional HR partner: answer on the grade in writing 2026-09-30'],
    [],
    ANOTHER,
  ],
  [
    'App. 2 ¶3: what was asked before stays owed',
    '2019',
    { ...reassigned, 'grade asked': '2026-03-10' },
    '2026-04-21',
    [
      'official: acknowledge the letter by return receipt',
      'regional HR partner: answer on the grade in writing 2026-06-10',
    ],
    [],
    ANOTHER,
  ],
  [
    'App. 2 ¶5: support is given and recorded',
    '2019',
    { ...got, 'support agreed': '2026-03-20' },
    '2026-04-01',
    ['director: provide support and record it in the appraisal'],
  ],
  [
    'App. 2 ¶5: and then no longer owed',
    '2019',
    { ...got, 'support agreed': '2026-03-20', 'support recorded': '2026-04-01' },
    '2026-04-02',
    [],
  ],
  [
    'App. 2 ¶3: a month without the day ends on its last',
    '2019',
    { sent: '2023-12-20', received: '2023-12-31' },
    '2024-02-29',
    [],
    ['may ask about the family 2024-02-29', 'may ask about the grade 2024-02-29'],
  ],
  ['App. A ¶9: nothing before the broadcast takes effect', '2023', begun, '2026-01-30', [], []],
  [
    'App. A ¶2, ¶9: names, transmission, and two months',
    '2023',
    begun,
    '2026-01-31',
    [
      'HR: provide names and position grades to directors',
      'director: transmit the assigned description',
      'manager: return the adapted description 2026-03-31',
    ],
  ],
  [
    'App. A ¶2: transmitted',
    '2023',
    passedOn,
    '2026-02-03',
    ['manager: return the adapted description 2026-03-31'],
  ],
  [
    'App. A ¶9: the day after is overdue',
    '2023',
    passedOn,
    '2026-04-01',
    ['manager: return the adapted description 2026-03-31 overdue'],
  ],
  [
    'App. A ¶10: HR reviews, without a date',
    '2023',
    back,
    '2026-03-02',
    ['HR: review and approve the adapted description'],
    undefined,
    IN_COPY,
  ],
  [
    'App. A ¶9: the official is on copy',
    '2023',
    back,
    '2026-03-02',
    [
      'HR: review and approve the adapted description',
      'manager: give the official a copy of what was returned',
    ],
    undefined,
    { 'official in copy': 'not in copy' },
  ],
  [
    'App. A ¶6: a new duty needs a justification',
    '2023',
    back,
    '2026-03-02',
    ['manager: justify the new duty'],
    undefined,
    { ...IN_COPY, 'new duty': 'without justification' },
  ],
  [
    'App. A ¶6: which HR and the union review',
    '2023',
    back,
    '2026-03-02',
    ['HR: review the new duty', 'Staff Union Committee: review the new duty'],
    undefined,
    { ...IN_COPY, 'new duty': 'justified' },
  ],
  [
    'App. A ¶6, ¶10: before it is approved',
    '2023',
    { ...back, 'duty reviewed by HR': '2026-03-03', 'duty reviewed by union': '2026-03-04' },
    '2026-03-05',
    ['HR: review and approve the adapted description'],
    undefined,
    { ...IN_COPY, 'new duty': 'justified' },
  ],
  [
    'App. A ¶9: a disagreement goes to HR',
    '2023',
    { ...back, 'disagreement raised': '2026-03-02' },
    '2026-03-03',
    ['HR: decide on the disagreement'],
    undefined,
    { ...IN_COPY, 'disagreement by': 'official' },
  ],
  [
    'App. A ¶10: approved, sent and filed',
    '2023',
    { ...back, approved: '2026-03-10' },
    '2026-03-11',
    ['HR: send the approved description and file a copy'],
    undefined,
    IN_COPY,
  ],
  [
    'App. A ¶13: clarification has no date',
    '2023',
    { ...passedOn, 'clarification asked': '2026-02-05' },
    '2026-02-06',
    ['HR: clarify as asked', 'manager: return the adapted description 2026-03-31'],
  ],
  [
    'App. A ¶10: what is sent back has none either',
    '2023',
    { ...back, 'sent back': '2026-03-05' },
    '2026-03-06',
    ['manager: return the description again'],
    undefined,
    IN_COPY,
  ],
  [
    'Art. 5: the manager alone adapts a vacant position',
    '2023',
    begun,
    '2026-06-30',
    ['manager: adapt the description of the vacant position'],
    undefined,
    {},
    true,
  ],
];

it.each(SCENARIOS.map((scenario) => [scenario[0], scenario[1], scenario] as const))(
  '%s (%s)',
  (_, agreement, [, , days, today, owed, rights, notes = {}, vacant = false]) => {
    const state = followUpState(followUpWith(agreement, days, { notes, vacant }), day(today));
    const said = state.owed.map(({ who, duty, due, overdue }) =>
      [`${who}:`, duty, due && isoDate(due), overdue && 'overdue'].filter(Boolean).join(' '),
    );
    expect(said.sort()).toEqual([...owed].sort());
    if (!rights) return;
    const dated = state.rights.flatMap(({ duty, due }) => (due ? [`${duty} ${isoDate(due)}`] : []));
    expect(dated.sort()).toEqual([...rights].sort());
  },
);
