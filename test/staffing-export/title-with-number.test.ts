import { splitTitleWithNumber } from '../../src/staffing-export/title-with-number';

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
