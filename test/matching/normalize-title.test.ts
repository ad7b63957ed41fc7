import { normalizeTitle } from '../../src/matching/normalize-title';

function wordsOf(title: string): readonly string[] {
  return normalizeTitle(title).segments.flatMap(({ tokens }) => tokens.map(({ text }) => text));
}

describe('normalizeTitle', () => {
  it.each([
    ['Assistant(e) Administratif(ive)', ['assistant', 'administratif']],
    [
      'Assistant (e) Administratif (ive) et Financier (e)',
      ['assistant', 'administratif', 'et', 'financier'],
    ],
    ['Asociado/a', ['asociado']],
    ['Asociada/o Administrativa/o', ['asociada', 'administrativa']],
    ['Coordonnateur-trice de projet', ['coordonnateur', 'de', 'projet']],
    ['Coordonnateur/trice', ['coordonnateur']],
    ['Adjoint.e logistique', ['adjoint', 'logistique']],
    ['Chargé (e) de projet', ['charge', 'de', 'projet']],
    ['Chargé·e de projet', ['charge', 'de', 'projet']],
    ['Asociad@ de Programa', ['asociado', 'de', 'programa']],
  ])('unfolds the inclusive spelling %s', (title, words) => {
    expect(wordsOf(title)).toEqual(words);
  });

  it.each([
    ['Sr. Fin. Asst.', ['senior', 'finance', 'assistant']],
    ['Prog. Off.', ['programme', 'officer']],
    ['I.T. Assistant', ['it', 'assistant']],
    ['Programmme Assistant', ['programme', 'assistant']],
    ['Clerk, wages', ['wages', 'clerk']],
  ])('spells out %s', (title, words) => {
    expect(wordsOf(title)).toEqual(words);
  });

  it.each([
    [
      'TA - ICT Associate, (GS-6), Port-au-Prince #123829',
      ['TA', 'GS-6', 'Port-au-Prince', '#123829'],
      ['G6'],
    ],
    ['HR Assistant, GS5 (Post # 113055), HR Section', ['GS5', 'Post # 113055'], ['G5']],
    ['Head of Unit (Two positions)', ['Two positions'], []],
    ['Project Support Assistant G4 (50%)', ['G4', '(50%)'], ['G4']],
    ['Reviser (Spanish)(P4)', ['P4'], ['P4']],
    [
      'Information Management Officer, NO-B (Fixed-Term), #00123424',
      ['NO-B', 'Fixed-Term', '#00123424'],
      ['NOB'],
    ],
    ['Oficial de programa NO-1', ['NO-1'], ['NOA']],
    ['Programme Policy Officer SC-8', ['SC-8'], []],
    ['Architect Associate UNOPS LICA6', ['UNOPS LICA6'], []],
    ['Auxiliar Administrativo(a) de Proyecto - NPSA3', ['NPSA3'], []],
    ['Senior Driver, Abuja', ['Abuja'], []],
    ['Chauffeur (H/F)', ['H/F'], []],
  ])('takes out of %s what says nothing', (title, removed, grades) => {
    expect(normalizeTitle(title)).toMatchObject({ removed, grades });
  });

  it('keeps the words as written, through damage too', () => {
    const written = (title: string) =>
      normalizeTitle(title).segments.flatMap(({ tokens }) => tokens.map((token) => token.written));
    expect(written('SECRÉTAIRE  de Direction')).toEqual(['SECRÉTAIRE', 'de', 'Direction']);
    expect(written('SecrÃ©taire de direction')).toEqual(['SecrÃ©taire', 'de', 'direction']);
  });

  it('marks the name of a unit, but never the first stretch', () => {
    const units = (title: string) => normalizeTitle(title).segments.map(({ isUnit }) => isUnit);
    expect(units('HR Adviser, Division for Human Resources')).toEqual([false, true]);
    expect(units('Department Secretary')).toEqual([false]);
  });
});
