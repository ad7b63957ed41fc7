import { followUpState } from '../../src/deadlines/follow-up-state';
import { findRefusals } from '../../src/deadlines/find-refusals';
import { nextEvents, recordEvent } from '../../src/deadlines/record-event';
import { eventsOf, type FollowUpEvent, type FollowUpNotes } from '../../src/deadlines/follow-up';
import { addDays } from '../../src/domain/plain-date';
import { followUpWith, day, type Days } from './follow-ups';

const TODAY = day('2026-12-01');

it.each<[string, '2019' | '2023', Days, FollowUpEvent, string, FollowUpNotes, object]>([
  [
    'received before it was sent',
    '2019',
    { sent: '2026-01-10' },
    'received',
    '2026-01-09',
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
    'asked without a receipt',
    '2019',
    { sent: '2026-01-10' },
    'family asked',
    '2026-01-11',
    {},
    { because: 'earlier event not recorded', earlier: 'received', later: 'family asked' },
  ],
  [
    'tomorrow',
    '2019',
    {},
    'sent',
    '2026-12-02',
    {},
    { because: 'in the future', event: 'sent', on: day('2026-12-02'), today: TODAY },
  ],
  [
    'sent before 2019 was signed',
    '2019',
    {},
    'sent',
    '2019-07-24',
    {},
    {
      because: 'before the agreement',
      event: 'sent',
      on: day('2019-07-24'),
      clause: '2019 Art. 7',
    },
  ],
  [
    'in effect before 2023 was signed',
    '2023',
    {},
    'effective',
    '2023-05-04',
    {},
    { because: 'before the agreement', event: 'effective', signedOn: day('2023-05-05') },
  ],
  [
    'an answer without what it says',
    '2019',
    { sent: '2026-01-10', received: '2026-01-15', 'grade asked': '2026-02-01' },
    'grade answered',
    '2026-03-01',
    {},
    { because: 'note missing', note: 'grade answer' },
  ],
  [
    'a second time',
    '2019',
    { sent: '2026-01-10' },
    'sent',
    '2026-01-12',
    {},
    { because: 'recorded already', event: 'sent', on: day('2026-01-10') },
  ],
  [
    'approved before the new return',
    '2023',
    { effective: '2026-07-31', returned: '2026-09-05', 'sent back': '2026-09-08' },
    'approved',
    '2026-09-10',
    {},
    { because: 'earlier event not recorded', earlier: 'returned again', later: 'approved' },
  ],
  [
    'an event of the other agreement',
    '2023',
    { effective: '2026-07-31' },
    'sent',
    '2026-09-10',
    {},
    { because: 'event of the other agreement', event: 'sent' },
  ],
])('refuses %s', (_, agreement, days, event, on, notes, refusal) => {
  const recorded = recordEvent(followUpWith(agreement, days), { event, on: day(on), notes }, TODAY);
  expect(recorded).toMatchObject({ ok: false, refusal });
});

it('takes the date of effect ahead of its day, and nothing else', () => {
  const effective = { event: 'effective', on: day('2027-03-01'), notes: {} } as const;
  expect(recordEvent(followUpWith('2023', {}), effective, TODAY).ok).toBe(true);
});

it('makes no case of a vacant position under 2019', () => {
  expect(findRefusals(followUpWith('2019', {}, { vacant: true }), TODAY)).toEqual([
    { because: 'nobody to write to' },
  ]);
});

/** Small and the same every time. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

const NOTES: Partial<Record<FollowUpEvent, FollowUpNotes>> = {
  'family answered': { 'family answer': 'another description of the same grade' },
  'grade answered': { 'grade answer': 'grade confirmed' },
  'family answered again': { 'family answer again': 'description confirmed' },
  'grade answered again': { 'grade answer again': 'grade confirmed' },
  returned: { 'official in copy': 'in copy' },
  'disagreement raised': { 'disagreement by': 'manager' },
};

describe.each(['2019', '2023'] as const)('histories at random, %s', (agreement) => {
  /** Records what can come next, at random, until nothing can. */
  function walk(seed: number) {
    const random = createRandom(seed);
    let found = followUpWith(agreement, {});
    let on = day(agreement === '2019' ? '2020-01-15' : '2023-05-15');
    for (let step = 0; step < 40; step++) {
      const events = nextEvents(found, TODAY);
      if (events.length === 0) break;
      const event = events[Math.floor(random() * events.length)]!;
      on = addDays(on, Math.floor(random() * 60));
      const recorded = recordEvent(found, { event, on, notes: NOTES[event] ?? {} }, TODAY);
      if (recorded.ok) found = recorded.found;
    }
    return found;
  }
  const followUps = Array.from({ length: 60 }, (_, seed) => walk(seed + 1));

  it('have the same state whatever the order of their cells', () => {
    for (const found of followUps) {
      const turned = Object.fromEntries(Object.entries(found.dates).reverse());
      expect(Object.keys(turned).length).toBeGreaterThan(3);
      expect(followUpState({ ...found, dates: turned }, TODAY)).toEqual(
        followUpState(found, TODAY),
      );
    }
  });

  it('owe nothing before their first event, and are all possible', () => {
    for (const found of followUps) {
      expect(findRefusals(found, TODAY)).toEqual([]);
      const first = agreement === '2019' ? found.dates.sent! : found.dates.effective!;
      const { owed } = followUpState(followUpWith(agreement, {}), addDays(first, -1));
      expect(owed.every(({ due, overdue }) => due === null && !overdue)).toBe(true);
    }
  });

  it('never offer an event that is recorded, nor one of the other agreement', () => {
    for (const found of followUps) {
      for (const event of nextEvents(found, TODAY)) {
        expect(found.dates[event]).toBeUndefined();
        expect(eventsOf(agreement)).toContain(event);
      }
    }
  });
});
