import fc from 'fast-check';
import { workKey } from '../../src/matching/work-key';

it.each([
  ['Driver', 'Chauffeur', 'Conductor', 'Chofer', 'DRIVERS', 'Motorista'],
  ['Finance Assistant', 'Assistant aux finances', 'Asistente de Finanzas', 'Assistante financière'],
  ['Human Resources Officer', 'Chargé des ressources humaines', 'Oficial de Recursos Humanos'],
  ['Messenger', 'Coursier', 'Mensajero'],
  ['Nurse', 'Infirmière', 'Enfermera'],
  ['Driver/Messenger', 'Chauffeur-coursier'],
])('reads %s as the same work in other words', (first, ...others) => {
  expect(workKey(first)).not.toBeNull();
  for (const other of others) expect([other, workKey(other)]).toEqual([other, workKey(first)]);
});

it.each([
  ['another level', 'Finance Assistant', 'Finance Officer'],
  ['a word that raises it', 'Driver', 'Senior Driver'],
  ['a word that nobody knows', 'Finance Assistant', 'Widget Finance Assistant'],
  ['two words that nobody knows', 'Widget Finance Assistant', 'Gadget Finance Assistant'],
  ['who is engaged for a task', 'Finance Specialist', 'Finance Consultant'],
  ['one more job', 'Driver', 'Driver/Messenger'],
  ['the unit that it is for', 'Administrative Officer', 'Administrative Officer, Finance Unit'],
  ['whom it is for', 'Secretary', 'Secretary to the Finance Officer'],
])('tells %s', (_, one, other) => {
  expect(workKey(one)).not.toBeNull();
  expect(workKey(other)).not.toEqual(workKey(one));
});

it('says of a title without a known field of work that nobody can tell', () => {
  for (const title of ['', 'Widget Assistant', '12345', '???']) expect(workKey(title)).toBeNull();
});

it('throws at no text, and case and accents make no difference', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (title) => {
      workKey(title);
    }),
  );
  expect(workKey('ASSISTANTE FINANCIERE')).toBe(workKey('Assistante financière'));
});
