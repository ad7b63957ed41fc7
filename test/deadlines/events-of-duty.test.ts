import { followUpState } from '../../src/deadlines/follow-up-state';
import { EVENTS_OF_DUTY, nextEvents, recordEvent } from '../../src/deadlines/record-event';
import type { FollowUpEvent, FollowUpNotes } from '../../src/deadlines/follow-up';
import type { AgreementName } from '../../src/domain/citation';
import type { Duty } from '../../src/domain/obligation';
import { followUpWith, day, type Days } from './follow-ups';

const TODAY = day('2026-02-20');

const received = { sent: '2026-01-10', received: '2026-01-15' };
const asked = { ...received, 'family asked': '2026-01-20' };
const reassigned = { ...asked, 'family answered': '2026-02-01' };
const again = { ...reassigned, 'other description received': '2026-02-03' };
const another = { 'family answer': 'another description of the same grade' } as const;
const effective = { effective: '2026-01-31' };
const returned = { ...effective, transmitted: '2026-02-01', returned: '2026-02-10' };
const newDuty = { 'new duty': 'justified' } as const;

interface Fulfilled {
  readonly agreement: AgreementName;
  readonly days: Days;
  readonly by: FollowUpEvent;
  readonly notes?: FollowUpNotes;
  readonly vacant?: boolean;
  /** What is said beside the event. */
  readonly saying?: FollowUpNotes;
}

const SAYING_FAMILY: FollowUpNotes = { 'family answer': 'description confirmed' };
const SAYING_GRADE: FollowUpNotes = { 'grade answer': 'grade confirmed' };

/** What ends each duty, in each state in which it is open; none where no event of ours does. */
const CASES: Readonly<Record<Duty, readonly Fulfilled[]>> = {
  'send the letter with the description': [{ agreement: '2019', days: {}, by: 'sent' }],
  'acknowledge the letter by return receipt': [
    { agreement: '2019', days: { sent: '2026-01-10' }, by: 'received' },
    { agreement: '2019', days: reassigned, notes: another, by: 'other description received' },
  ],
  'may ask about the family': [
    { agreement: '2019', days: received, by: 'family asked' },
    { agreement: '2019', days: again, notes: another, by: 'family asked again' },
  ],
  'may ask about the grade': [
    { agreement: '2019', days: received, by: 'grade asked' },
    { agreement: '2019', days: again, notes: another, by: 'grade asked again' },
  ],
  'answer on the family in writing': [
    { agreement: '2019', days: asked, by: 'family answered', saying: SAYING_FAMILY },
    {
      agreement: '2019',
      days: { ...again, 'family asked again': '2026-02-10' },
      notes: another,
      by: 'family answered again',
      saying: { 'family answer again': 'description confirmed' },
    },
  ],
  'answer on the grade in writing': [
    {
      agreement: '2019',
      days: { ...received, 'grade asked': '2026-01-20' },
      by: 'grade answered',
      saying: SAYING_GRADE,
    },
    {
      agreement: '2019',
      days: { ...again, 'grade asked again': '2026-02-10' },
      notes: another,
      by: 'grade answered again',
      saying: { 'grade answer again': 'grade confirmed' },
    },
  ],
  'provide support and record it in the appraisal': [
    {
      agreement: '2019',
      days: { ...received, 'support agreed': '2026-02-01' },
      by: 'support recorded',
    },
  ],
  'may ask for a job review': [
    { agreement: '2019', days: received, by: 'review asked' },
    { agreement: '2023', days: effective, by: 'review asked' },
  ],
  'may bring a difference to the Review Panel': [
    { agreement: '2019', days: received, by: 'panel asked' },
    { agreement: '2023', days: effective, by: 'panel asked' },
  ],
  'deal with the difference': [
    { agreement: '2019', days: { ...received, 'panel asked': '2026-02-01' }, by: 'panel answered' },
    {
      agreement: '2023',
      days: { ...effective, 'panel asked': '2026-02-01' },
      by: 'panel answered',
    },
  ],
  'provide names and position grades to directors': [
    { agreement: '2023', days: effective, by: 'transmitted' },
  ],
  'transmit the assigned description': [{ agreement: '2023', days: effective, by: 'transmitted' }],
  'return the adapted description': [
    {
      agreement: '2023',
      days: effective,
      by: 'returned',
      saying: { 'official in copy': 'in copy' },
    },
  ],
  'adapt the description of the vacant position': [
    { agreement: '2023', days: effective, vacant: true, by: 'returned' },
  ],
  // A copy given afterwards is noted with the return, not an event of its own.
  'give the official a copy of what was returned': [],
  'return the description again': [
    { agreement: '2023', days: { ...returned, 'sent back': '2026-02-12' }, by: 'returned again' },
  ],
  // So is a justification.
  'justify the new duty': [],
  'review the new duty': [
    {
      agreement: '2023',
      days: { ...returned, 'duty reviewed by union': '2026-02-12' },
      notes: newDuty,
      by: 'duty reviewed by HR',
    },
    {
      agreement: '2023',
      days: { ...returned, 'duty reviewed by HR': '2026-02-12' },
      notes: newDuty,
      by: 'duty reviewed by union',
    },
  ],
  'decide on the disagreement': [
    {
      agreement: '2023',
      days: { ...returned, 'disagreement raised': '2026-02-12' },
      by: 'disagreement settled',
    },
  ],
  'review and approve the adapted description': [
    { agreement: '2023', days: returned, by: 'approved' },
    { agreement: '2023', days: returned, by: 'sent back' },
  ],
  'send the approved description and file a copy': [
    { agreement: '2023', days: { ...returned, approved: '2026-02-12' }, by: 'sent and filed' },
  ],
  'send the approved description to the manager': [
    {
      agreement: '2023',
      days: { ...returned, approved: '2026-02-12' },
      vacant: true,
      by: 'sent and filed',
    },
  ],
  'clarify as asked': [
    {
      agreement: '2023',
      days: { ...effective, 'clarification asked': '2026-02-12' },
      by: 'clarification answered',
    },
  ],
  'may ask for clarification': [{ agreement: '2023', days: effective, by: 'clarification asked' }],
  'may raise a disagreement': [
    {
      agreement: '2023',
      days: effective,
      by: 'disagreement raised',
      saying: { 'disagreement by': 'official' },
    },
  ],
};

const DUTIES = Object.entries(CASES) as [Duty, readonly Fulfilled[]][];

it.each(DUTIES)('%s is ended by its events, and by no others', (duty, cases) => {
  expect([...new Set(cases.map(({ by }) => by))].sort()).toEqual([...EVENTS_OF_DUTY[duty]].sort());
});

it.each(DUTIES.flatMap(([duty, cases]) => cases.map((one) => [duty, one.by, one] as const)))(
  '%s is open before %s and no more after it',
  (duty, by, { agreement, days, notes = {}, vacant = false, saying = {} }) => {
    const before = followUpWith(agreement, days, { vacant, notes });
    const isOpen = (found: typeof before) => {
      const { owed, rights } = followUpState(found, TODAY);
      return [...owed, ...rights].some((one) => one.duty === duty);
    };
    expect(isOpen(before)).toBe(true);
    expect(nextEvents(before, TODAY)).toContain(by);
    const recorded = recordEvent(before, { event: by, on: TODAY, notes: saying }, TODAY);
    expect(recorded.ok && isOpen(recorded.found)).toBe(false);
    expect(recorded.ok).toBe(true);
  },
);

it.each<[string, AgreementName, Days, FollowUpNotes, readonly FollowUpEvent[]]>([
  ['a letter to acknowledge', '2019', { sent: '2026-01-10' }, {}, ['received']],
  ['both questions', '2019', received, {}, ['family asked', 'grade asked']],
  ['the answer owed', '2019', asked, {}, ['family answered', 'grade asked']],
  [
    'support owed',
    '2019',
    { ...received, 'support agreed': '2026-02-01' },
    {},
    ['support recorded'],
  ],
  ['the return', '2023', { ...effective, transmitted: '2026-02-01' }, {}, ['returned']],
  ['approval, or not', '2023', returned, {}, ['approved', 'sent back']],
  [
    'the disagreement',
    '2023',
    { ...returned, 'disagreement raised': '2026-02-12' },
    {},
    ['disagreement settled'],
  ],
])('what fulfils what is owed is offered first: %s', (_, agreement, days, notes, first) => {
  const offered = nextEvents(followUpWith(agreement, days, { notes }), TODAY);
  expect(offered.slice(0, first.length)).toEqual(first);
});
