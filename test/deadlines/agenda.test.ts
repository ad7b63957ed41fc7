import { agendaByDay, agendaItems, entryOf, groupAgenda } from '../../src/deadlines/agenda';
import { monthGrid } from '../../src/deadlines/month-grid';
import { writeReminder } from '../../src/deadlines/reminder';
import { wordingFor } from '../../src/wording/wording';
import { followUpWith, day } from './follow-ups';

const TODAY = day('2026-06-20');
const asked = { sent: '2026-01-10', received: '2026-01-15', 'family asked': '2026-03-15' };
const entries = [
  entryOf(0, followUpWith('2019', { sent: '2026-06-01' }, { positionNumber: 'P-1' }), TODAY),
  entryOf(1, followUpWith('2019', asked, { positionNumber: 'P-2' }), TODAY),
  entryOf(
    2,
    followUpWith(
      '2023',
      { effective: '2026-05-01', transmitted: '2026-05-02' },
      { positionNumber: 'P-3' },
    ),
    TODAY,
  ),
];

it('puts overdue first, then what is due, by who owes it', () => {
  const groups = groupAgenda(agendaItems(entries), TODAY);
  expect(
    groups.map(({ urgency, party, items }) => [
      urgency,
      party,
      ...items.map(({ entry }) => entry.found.positionNumber),
    ]),
  ).toEqual([
    ['overdue', 'regional HR partner', 'P-2'],
    ['due soon', 'manager', 'P-3'],
    ['owed', 'official', 'P-1'],
  ]);
});

it('knows what falls due on a day', () => {
  const byDay = agendaByDay(agendaItems(entries));
  expect([...byDay.keys()].sort()).toEqual(['2026-06-15', '2026-07-01']);
});

it('lays a month out from Monday to Sunday', () => {
  const february = monthGrid(2027, 2);
  expect(february).toHaveLength(4);
  expect(february[0]![0]).toEqual(day('2027-02-01'));
  const august = monthGrid(2026, 8);
  expect(august).toHaveLength(6);
  expect(august[0]!.filter(Boolean)).toEqual([day('2026-08-01'), day('2026-08-02')]);
});

it.each([
  [
    'en',
    /Regional HR partner:\n– Position P-2, A\. Diallo \(Finance Assistant, G5\): answer on the job family in writing, was due by 15 June 2026, 5 days overdue \(2019 App\. 2 ¶3\)\./,
  ],
  [
    'fr',
    /Partenaire régional des RH\u202f:\n– Poste P-2, .*: répondre par écrit sur la famille d’emplois, échéance le 15 juin 2026, 5 jours de retard \(2019 app\. 2 ¶3\)\./,
  ],
  [
    'es',
    /Socio regional de RR\. HH\.:\n– Puesto P-2, .*: responder por escrito sobre la familia de empleos, venció el 15 de junio de 2026, 5 días de retraso \(2019 apénd\. 2 ¶3\)\./,
  ],
])('writes a reminder in %s, with the clause', (language, expected) => {
  expect(writeReminder(agendaItems(entries), TODAY, wordingFor(language))).toMatch(expected);
});
