import { splitTitleWithCount } from '../../src/staffing-export/title-with-count';

test.each<[string, string, number]>([
  ['2 x Field Officer', 'Field Officer', 2],
  ['1 x Chief Technical Adviser', 'Chief Technical Adviser', 1],
  ['3x Driver', 'Driver', 3],
  ['12 X Guard', 'Guard', 12],
  ['2 × Chauffeur', 'Chauffeur', 2],
  ['2×Agent d’entretien', 'Agent d’entretien', 2],
  ['(2 x) Clerk', 'Clerk', 2],
  ['3 x Conductor (G2)', 'Conductor (G2)', 3],
  ['2 posts of Driver', 'Driver', 2],
  ['2 postes de chauffeur', 'chauffeur', 2],
  ['2 postes d’agent de sécurité', 'agent de sécurité', 2],
  ['3 puestos de guardia', 'guardia', 3],
  ['2 plazas: Oficial de campo', 'Oficial de campo', 2],
  ['(4 posts) Driver', 'Driver', 4],
  ['Driver x 2', 'Driver', 2],
  ['Driver (x2)', 'Driver', 2],
  ['Chauffeur × 3', 'Chauffeur', 3],
  ['Guard (2 posts)', 'Guard', 2],
  ['Secrétaire (2 postes)', 'Secrétaire', 2],
  ['Secretaria, 2 puestos', 'Secretaria', 2],
  ['Guardia – 4 plazas', 'Guardia', 4],
])('%j stands for several', (text, title, posts) => {
  expect(splitTitleWithCount(text)).toEqual({ title, posts });
});

test.each([
  'Driver',
  '3 Drivers',
  '2 Guardias',
  'Driver 2',
  'Driver (2)',
  '(2) Driver',
  '1. Driver',
  '0 x Driver',
  'X-ray Technician',
  'Post 2 Guard',
  'G2 x 2',
  '2 x 4',
  '24 x 7',
  'Officer, Agenda 2030',
  'Xavier 2',
  'Chief, Post 44 posts of others',
])('%j does not say of how many', (text) => expect(splitTitleWithCount(text)).toBeNull());
