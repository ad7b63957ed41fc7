import type { Grade } from '../../src/domain/grade';
import { isWithoutFamily } from '../../src/matching/match';
import { matchTitle } from '../../src/matching/match-position';
import { normalizeTitle } from '../../src/matching/normalize-title';

const match = (title: string, grade: Grade | null = null, formerFamily: string | null = null) =>
  matchTitle({ title, grade, formerFamily });

const GENERAL = 'General Administration and Office Support Assistants';
const COMMUNICATION = 'Communication and Information Management Assistants';

describe('one word that names a job, beside words that no lexicon knows', () => {
  it.each([
    ['English, what follows the word is the head', 'Driver Licence Examiner'],
    ['the same', 'Driving Test Examiner'],
    ['the same', 'Messenger RNA Research Fellow'],
    ['the same, misspelt', 'Mesenger Pigeon Breeder'],
    ['the same, the noun before its field', 'Examiner, Driver Licence'],
    ['a head of any trade', 'Pile Driver Operator'],
    ['what follows *of* tells which', 'Secretary of the Treasury'],
    ['the same', 'Secretary of the Interior'],
    ['French, the complement tells which', 'Conducteur de moissonneuse'],
    ['the same', 'Secrétaire de mairie'],
    ['the same, behind an adjective', 'Secrétaire perpétuel de l’Académie'],
    ['the same, a theme', 'Messager de la paix'],
    ['the same, a field and an unknown word', 'Conducteur de presse à injecter'],
    ['the same, a head that the lexicons know', 'Agent de réception des grains'],
    ['Spanish, the complement tells which', 'Conductor de orquesta'],
    ['the same', 'Secretario de Juzgado (Letrado)'],
    ['the same, a field and an unknown word', 'Conductor de Programa de TV'],
    ['an unknown head before it', 'Montador de Cajeros Automáticos'],
    ['the same', 'Cosedora de Botones'],
    ['a word taken for a misspelt one', 'Courtier en produits d’élevage'],
  ])('%s: leaves %s to a person', (_, title) => {
    expect(match(title)).toMatchObject({ accepted: false, confidence: 0.5 });
    for (const grade of ['G2', 'G5'] as const) expect(match(title, grade).accepted).toBe(false);
  });

  it.each([
    ['unknown between the field and the head', 'Press Brake Operator'],
    ['the same, of an office', 'Administration Hotel Sacraments Assistant'],
    ['the same, a word taken for a misspelt one', 'Operating Theatre Assistant'],
    ['unknown before the field, a head of any trade', 'Hydraulic Press Operator'],
    ['unknown in brackets, a head of any trade', 'Press Operator (Hydraulic)'],
    ['an unknown head', 'Radio Astronomer'],
    ['an unknown head of what is joined', 'Radio and Press Collector'],
    ['French, an unknown adjective, a head of any trade', 'Agent des opérations douanières'],
    ['an unknown head', 'Commissaire aux comptes'],
    ['the same, of what is joined', 'Commissaire aux apports et aux comptes'],
    ['an unknown complement', 'Personnel de cabine'],
    ['Spanish, an unknown adjective, a head of any trade', 'Operador de Prensa Hidráulica'],
    ['an unknown head', 'Buzo de Operaciones Subacuáticas'],
    ['a word taken for a misspelt one', 'Contador de Cuentos'],
  ])('%s: leaves %s to a person at any grade', (_, title) => {
    for (const grade of [null, 'G4', 'G5', 'NOA'] as const) {
      const { target, accepted } = match(title, grade);
      expect(accepted && target !== null && !isWithoutFamily(target)).toBe(false);
    }
  });

  it('says that the words are weak evidence, and names the family first all the same', () => {
    expect(match('Conductor de orquesta', 'G3')).toMatchObject({
      target: 'Drivers',
      tier: 'known title',
      words: ['Conductor'],
      doubts: [{ kind: 'weak evidence' }],
    });
  });

  it('is as certain as before where the former family tells the job', () => {
    const answer = match('Conductor de Mbandaka', 'G2', 'Drivers');
    expect(answer).toMatchObject({ target: 'Drivers', tier: 'former family', accepted: true });
  });
});

describe('unknown words that leave a job the same', () => {
  it.each<[string, string, Grade | null, string]>([
    ['before the word', 'Ambassador Driver', 'G3', 'Drivers'],
    ['what is driven', 'Conductor de Camión', null, 'Drivers'],
    ['the same', 'Chauffeur de poids lourds', null, 'Drivers'],
    ['who is served', 'Chauffeur du projet PROMISE', 'G2', 'Drivers'],
    ['the same', 'Driver to the Archbishop', 'G2', 'Drivers'],
    ['the same', 'Driver for the Spotlight Initiative', null, 'Drivers'],
    ['the same', 'Secretary of the Country Director', 'G5', GENERAL],
    ['the same', 'Chauffer to the Ambassador', null, 'Drivers'],
    ['a place', 'Driver, Kakuma Camp', 'G2', 'Drivers'],
    ['the same', 'Coursier de l’antenne de Goma', 'G2', 'Messengers'],
    [
      'the same, a head of any trade',
      'ICT Technician, Dadaab',
      'G5',
      'Information Technology Assistants',
    ],
    ['the same, after a comma', 'Cajero/a, Oficina Subregional', 'G5', 'Finance Assistants'],
    ['an adjective', 'Mensajero Motorizado', 'G2', 'Messengers'],
    ['the same, where two languages have the word', 'Chauffeur polyvalent', 'G2', 'Drivers'],
    ['the same, of an office', 'Auxiliar de Contabilidad Bancaria', 'G4', 'Finance Assistants'],
    ['the same in another script', 'Driver سائق', 'G2', 'Drivers'],
    ['an ordinal', 'Driver II, Transport Pool', 'G2', 'Drivers'],
    [
      'another job beside it',
      'Technicien réseau et câblage',
      'G6',
      'Information Technology Assistants',
    ],
    ['in brackets, of an office', 'Press Assistant (Kirundi)', 'G5', COMMUNICATION],
    ['a misspelt word for the field', 'Assistant finacier principal', 'G6', 'Finance Assistants'],
  ])('%s: accepts %s', (_, title, grade, target) => {
    expect(match(title, grade)).toMatchObject({ target, accepted: true });
  });
});

describe('aux', () => {
  const read = (title: string) =>
    normalizeTitle(title).segments.flatMap(({ tokens }) => tokens.map(({ text }) => text));

  it.each([
    ['Aux contable', 'auxiliar'],
    ['Aux. contable', 'auxiliar'],
    ['Contable, aux. de caja', 'auxiliar'],
    ['Assistant aux finances', 'aux'],
  ])('in %s is %s', (title, text) => {
    expect(read(title)).toContain(text);
  });
});
