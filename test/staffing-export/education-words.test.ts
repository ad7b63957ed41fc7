import type { CandidateEducation } from '../../src/domain/job-description';
import { readEducation } from '../../src/staffing-export/education-words';

it.each<[string, CandidateEducation]>([
  ['Bachelor in Economics', 'first-level degree'],
  ['Licence en droit', 'first-level degree'],
  ['Licenciatura (Derecho)', 'first-level degree'],
  ['BA (completed 2010)', 'first-level degree'],
  ['University degree (Bachelor’s or equivalent)', 'first-level degree'],
  ['Master (Oxford)', 'advanced degree'],
  ['High school (secondary)', 'secondary'],
  ['HSSC, Lahore Board, 2004', 'secondary'],
  ['Intermediate in Commerce', 'secondary'],
  ['Intermediate of Science (2009)', 'secondary'],
  ['degree (not listed)', 'degree not listed'],
  ['unfinished degree', 'unfinished degree'],
  ['unaccredited degree', 'degree not listed'],
  ['Diplôme non accrédité', 'degree not listed'],
  ['título no acreditado', 'degree not listed'],
])('reads %s', (written, education) => {
  expect(readEducation(written, 2026)).toBe(education);
});

it.each([
  'Master’s degree (in progress)',
  'Master in progress',
  'Bachelor (incomplete)',
  'Bachelor (not completed)',
  'Secondary (incomplete)',
  'Bachelor in a relevant field, not completed',
  'Bachelor of Science, expected 2027',
  'Bachelor of Arts candidate',
  'degree in process of recognition',
  'Bachelor (not recognised)',
  'degree (unrecognised)',
  'PhD (ABD)',
  'Licence en cours',
  'Licence en droit (inachevée)',
  'Doctorat en préparation',
  'Maestría en curso',
  'Licenciatura en Derecho (en curso)',
  'licenciatura (inconclusa)',
  'Master en proceso',
  'Título universitario (pendiente)',
])('takes a level that was not reached or not recognised for no answer: %s', (written) => {
  expect(readEducation(written, 2026)).toBeNull();
});

it.each([
  'Intermediate',
  'Intermediate English',
  'Bachelier en sciences',
  'Licence de conduire',
  'Diploma (high school)',
  'Degree (master)',
  'certificate',
])('leaves open what could be two levels, or none: %s', (written) => {
  expect(readEducation(written, 2026)).toBeNull();
});

/** In English a licence is a permit; the French degree has a university or its own language beside it. */
it.each([
  'Licence in law',
  'Licence in nursing',
  'licence in Economics',
  'Licence Law',
  'Licence economics',
  'Licence accounting',
  'Licence (nursing)',
  'Licence of medicine',
  'Licence to practise',
  'a licence',
  'the licence',
  'Licence obtained 2010',
  'Licence and diploma',
  'licence, valid',
  'high school, licence',
  'Secondary school; licence',
  'Teaching licence',
  'Professional licence in nursing',
  'lic in law',
])('asks whether a licence in English is a degree: %s', (written) => {
  const read = readEducation(written, 2026);
  expect(['secondary', 'diploma', null]).toContain(read);
});

it.each<[string, CandidateEducation]>([
  ['Licence', 'first-level degree'],
  ['Licence, 2004', 'first-level degree'],
  ['Licence ès lettres', 'first-level degree'],
  ['Licence de droit', 'first-level degree'],
  ['Licence d’enseignement', 'first-level degree'],
  ['Licence Marketing', 'first-level degree'],
  ['Licence finance', 'first-level degree'],
  ['Licence en Communication', 'first-level degree'],
  ['Licence in Law, University of Dakar', 'first-level degree'],
  ['Licence (Bachelor) in Economics', 'first-level degree'],
  ['BTS et licence', 'first-level degree'],
  ['Master and licence', 'advanced degree'],
])('reads %s as the French degree, or by what is named beside it', (written, education) => {
  expect(readEducation(written, 2026)).toBe(education);
});

it.each([
  'secundaria (México)',
  'Secundaria, México',
  'educación secundaria (Monterrey, México)',
  'secundaria técnica (SEP)',
  'secondaire I',
  'secondary, lower',
])('asks where the name of the school may be that of its lower half: %s', (written) => {
  expect(readEducation(written, 2026)).toBeNull();
});

it.each<[string, CandidateEducation]>([
  ['secundaria completa, Perú', 'secondary'],
  ['secundaria y preparatoria, México', 'secondary'],
  ['bachillerato (México)', 'secondary'],
  ['secondaire II', 'secondary'],
  ['upper secondary, lower Austria', 'secondary'],
  ['Licenciatura en Derecho, secundaria en México', 'first-level degree'],
])('asks nothing where the upper half, or more, is named beside it: %s', (written, education) => {
  expect(readEducation(written, 2026)).toBe(education);
});
