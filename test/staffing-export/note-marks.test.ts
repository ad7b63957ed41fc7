import { createMarkFinder } from '../../src/staffing-export/note-marks';

const markIn = createMarkFinder({
  columns: [
    { index: 0, name: 'Title', field: 'title', confidence: 1 },
    { index: 1, name: 'Remarks', field: null, confidence: 0 },
  ],
});

test.each(['G-5**', 'Driver (1)', 'P4²', 'Driver (a)', 'Clerk *', 'G5(a)', 'Driver‡'])(
  '%s leads to a note',
  (text) => {
    expect(markIn([text, ''])).toBe(text);
  },
);

test.each([
  ...['Driver', 'Chauffeur(e)', 'Assistant(e)', 'Conductor(a)', 'Officer(s)', 'Jefe(a)', 'P-4'],
  ...['Secrétaire (bilingue)', '', 'Driver (G2)'],
])('%s leads to none', (text) => {
  expect(markIn([text, 'see note (1)'])).toBeNull();
});
