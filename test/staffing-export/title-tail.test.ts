import { splitTitleTail } from '../../src/staffing-export/title-tail';

test.each<[string, string, string | null, boolean]>([
  ['Programme Officer, NO-B (post 4404) - VACANT', 'Programme Officer, NO-B', '4404', true],
  ['Programme Officer (vacant) (post 4404)', 'Programme Officer', '4404', true],
  ['Driver - G2 (Post No. 4440)', 'Driver - G2', '4440', false],
  ['Chauffeur G2, poste n° 4440', 'Chauffeur G2', '4440', false],
  ['Conductor G2 – plaza PL-442', 'Conductor G2', 'PL-442', false],
  ['Cleaner (#4450)', 'Cleaner', '4450', false],
  ['Secretaria: vacante', 'Secretaria', null, true],
  ['Commis – poste vacant', 'Commis', null, true],
])('%s', (text, rest, number, isVacant) => {
  expect(splitTitleTail(text)).toEqual({ rest, number, isVacant });
});

test.each([
  'Driver',
  'Vacant',
  'Agent de poste',
  'Chef de poste',
  'Officer for Vacant Land',
  'Guard, post 2',
  'Manager, Vacancy',
  'Compost 4404',
  'Deputy Head of Post',
])('%s has nothing behind it', (text) => {
  expect(splitTitleTail(text)).toEqual({ rest: text, number: null, isVacant: false });
});
