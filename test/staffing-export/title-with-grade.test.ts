import fc from 'fast-check';
import { ALL_GRADES } from '../../src/domain/grade';
import { splitTitleWithGrade } from '../../src/staffing-export/title-with-grade';

test.each([
  ['Programme Assistant (G5)', 'Programme Assistant', 'G5'],
  ['Senior Finance Assistant (G.6)', 'Senior Finance Assistant', 'G6'],
  ['Chauffeur (GS-3/IV)', 'Chauffeur', 'G3'],
  ['HR Officer (NO-B)', 'HR Officer', 'NOB'],
  ['Administrative Assistant [G 5]', 'Administrative Assistant', 'G5'],
  ['Driver, G2', 'Driver', 'G2'],
  ['Director, Policy.D2.GVA', 'Director, Policy', 'D2'],
  ['Chauffeur | G2 | DKR', 'Chauffeur', 'G2'],
  ['Oficial de finanzas~P3~LIM', 'Oficial de finanzas', 'P3'],
  ['Driver - G-2', 'Driver', 'G2'],
  ['Conductor/a – SG-2', 'Conductor/a', 'G2'],
  ['Driver G2', 'Driver', 'G2'],
  ['Oficial de programas NO-A', 'Oficial de programas', 'NOA'],
  ['G5 - Finance Assistant', 'Finance Assistant', 'G5'],
  ['P4, Technical Specialist', 'Technical Specialist', 'P4'],
  ['P-3 Evaluation Officer', 'Evaluation Officer', 'P3'],
])('%s', (text, title, grade) => {
  expect(splitTitleWithGrade(text)).toMatchObject({ title, grade: { ok: true, grade } });
});

test.each([
  ['Field Monitor (SB-3)', 'Field Monitor', 'another pay scale'],
  ['Programme Assistant (G5/G6)', 'Programme Assistant', 'two grades'],
  ['Operations Manager (P-7)', 'Operations Manager', 'outside the ladder'],
])('%s: a grade, and none of a position of ours', (text, title, why) => {
  expect(splitTitleWithGrade(text)).toEqual({ title, grade: { ok: false, why } });
});

test.each([
  'Driver',
  'Programme Officer (Nutrition)',
  'Assistant to the Director, D',
  'Technical Officer 2',
  'ICT Assistant (Level 5)',
  'Officer in charge, Room 12',
  'No. 5 driver',
  'G7',
])('%s has no grade beside the title', (text) => {
  expect(splitTitleWithGrade(text)).toBeNull();
});

test('whatever title and grade are put together come apart again', () => {
  const title = fc.constantFrom(
    'Driver',
    'Finance Assistant',
    'Oficial de programas',
    'Secrétaire',
  );
  const grade = fc.constantFrom(
    ...ALL_GRADES.filter((each) => !each.endsWith('DG') && each !== 'DG'),
  );
  const join = fc.constantFrom<(t: string, g: string) => string>(
    (t, g) => `${t} (${g})`,
    (t, g) => `${t}, ${g}`,
    (t, g) => `${t} - ${g}`,
    (t, g) => `${t} ${g}`,
    (t, g) => `${g} ${t}`,
    (t, g) => `${g} – ${t}`,
  );
  fc.assert(
    fc.property(title, grade, join, (t, g, put) => {
      expect(splitTitleWithGrade(put(t, g))).toMatchObject({
        title: t,
        grade: { ok: true, grade: g },
      });
    }),
  );
});
