import {
  splitTitleInParts,
  splitTitleWithNumber,
} from '../../src/staffing-export/title-with-number';

test.each([
  ['Asistente de Finanzas (50012304)', 'Asistente de Finanzas', '50012304', null],
  ['P-00401 Directeur de bureau - Mehdi Cherif', 'Directeur de bureau', 'P-00401', 'somebody'],
  ['P-00412 HR Assistant - Awa Cissé (on leave)', 'HR Assistant', 'P-00412', 'somebody'],
  ['P-00405 Assistant administratif (Non pourvu)', 'Assistant administratif', 'P-00405', 'nobody'],
  ['P-00420 Chef (Non pourvu) - chevauchement', 'Chef', 'P-00420', 'nobody'],
  ['50001: Driver', 'Driver', '50001', null],
  ['50001 Driver - Field', 'Driver - Field', '50001', null],
])('%j', (text, title, number, holder) =>
  expect(splitTitleWithNumber(text)).toEqual({ title, number, holder }),
);

test.each(['Driver', 'Driver (G2)', 'HR Assistant - Awa', 'Team 12 Leader', 'Level 3 Clerk'])(
  '%j has no number',
  (text) => expect(splitTitleWithNumber(text)).toBeNull(),
);

test.each([
  ['4100321.Director, Studies.D.01', 'Director, Studies', '4100321', 'D-01'],
  ['4100321.Finance Officer.P.03', 'Finance Officer', '4100321', 'P-03'],
  ['4100321.Programme Officer.NO.B', 'Programme Officer', '4100321', 'NO-B'],
  ['4100321.Driver.G2', 'Driver', '4100321', 'G2'],
  ['4100321 | Oficial de finanzas | P3', 'Oficial de finanzas', '4100321', 'P3'],
  ['4100321~Chauffeur~G-2', 'Chauffeur', '4100321', 'G-2'],
  ['4100321_Secretary_G4', 'Secretary', '4100321', 'G4'],
  ['4100321 - Secretary - G4', 'Secretary', '4100321', 'G4'],
  ['4100321/Secretary/G4', 'Secretary', '4100321', 'G4'],
  ['G4.Secretary.4100321', 'Secretary', '4100321', 'G4'],
  ['Secretary.G.04.4100321', 'Secretary', '4100321', 'G-04'],
  ['4100321.Asst. Director.D1', 'Asst. Director', '4100321', 'D1'],
  ['4100321.Driver', 'Driver', '4100321', null],
  ['P-00321|Driver', 'Driver', 'P-00321', null],
  ['30012.Director, Policy.D2.GVA', 'Director, Policy', '30012', 'D2'],
  ['30144.National Officer.NO.B.ADD', 'National Officer', '30144', 'NO-B'],
  ['30180|Chauffeur|G2|DKR', 'Chauffeur', '30180', 'G2'],
  ['30181~Oficial de finanzas~P3~LIM', 'Oficial de finanzas', '30181', 'P3'],
  ['30182 - Secretary - G4 - U12', 'Secretary', '30182', 'G4'],
  ['30183.D1.Director.HR', 'Director. HR', '30183', 'D1'],
  ['30184.Driver.GVA', 'Driver. GVA', '30184', null],
])('%j is joined of parts', (text, title, number, grade) =>
  expect(splitTitleInParts(text)).toEqual({ title, number, grade, holder: null }),
);

test.each([
  'Driver',
  'Driver. Night shift',
  'Driver/Messenger',
  'Officer - Unit 100 - Lima',
  '4100321 - Secretary',
  'Editor (ISSN 1234-5678)',
  '4100321.G4',
])('%j is not', (text) => expect(splitTitleInParts(text)).toBeNull());
