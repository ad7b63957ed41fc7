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
  ['degree (not listed)', 'degree not listed'],
  ['unfinished degree', 'secondary'],
])('reads %s', (written, education) => {
  expect(readEducation(written)).toBe(education);
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
  expect(readEducation(written)).toBeNull();
});

it.each(['Licence de conduire', 'Diploma (high school)', 'Degree (master)', 'certificate'])(
  'leaves open what could be two levels, or none: %s',
  (written) => {
    expect(readEducation(written)).toBeNull();
  },
);
