import { repairText } from '../../src/matching/repair-text';
import { damage } from './damage';

describe('repairText', () => {
  it.each([
    ['SecrÃ©taire', 'Secrétaire'],
    ['SecrÃƒÂ©taire', 'Secrétaire'],
    ['d\u00e2\u20ac\u2122\u00c3\u00a9quipe', 'd’équipe'],
    ['Assistant \u00c3 l\u2019information', 'Assistant à l’information'],
    ['Secr&eacute;taire', 'Secrétaire'],
    ['Finance &amp; Administration', 'Finance & Administration'],
    ['Secr&amp;eacute;taire', 'Secrétaire'],
    ['Charg&#233; d&#x2019;&eacute;tudes', 'Chargé d’études'],
    ['Main-d’œuvre', 'Main-d’oeuvre'],
  ])('reads %s as %s', (damaged, meant) => {
    expect(repairText(damaged)).toBe(meant);
  });

  it.each(['Âge', 'Ã', 'São Paulo', 'R&D', 'A&B;', 'naïve', '&unknown;', '&#0;', '&#xD800;'])(
    'leaves %s alone',
    (text) => {
      expect(repairText(text)).toBe(text);
    },
  );

  it.each([1, 2])('undoes damage done %i times', (times) => {
    const text = 'Chargé(e) de l’éducation – Niño, Ça';
    expect(repairText(damage(text, times))).toBe(text);
  });
});
