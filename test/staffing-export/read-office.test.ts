import { readOffice } from '../../src/staffing-export/read-office';
import type { Office } from '../../src/domain/description-facts';

const OFFICES: readonly (readonly [Office, readonly string[]])[] = [
  [
    'regional office',
    [
      'Regional Office',
      'REGIONAL OFFICE FOR AFRICA',
      'Regional Office for Asia and the Pacific, Bangkok',
      'RO-Africa',
      'RO-Latin America',
      'RO–Arab States',
      'RO Asia and the Pacific',
      'RO-Asia and the Pacific / Regional Programming Unit',
      'RO-Bangkok',
      'RO',
      'ROAP',
      'Bureau régional pour l’Afrique',
      'Bureau régional',
      'BR-Afrique',
      'Oficina Regional para América Latina y el Caribe',
      'OR-América Latina',
      'Finance Unit, Regional Office for the Arab States',
    ],
  ],
  [
    'decent work team',
    [
      'DWT/CO-Dakar',
      'DWT/CO',
      'dwt/co-new delhi',
      'DWT-Bangkok',
      'Decent Work Technical Support Team for South Asia and Country Office for India',
      'Decent Work Team/Country Office',
      'Equipe d’appui technique au travail décent de l’OIT pour l’Afrique et bureau de pays',
      'Équipe d’appui technique, Dakar',
      'ETD/BP-Dakar',
      'Equipo Técnico de Trabajo Decente y Oficina de País',
      'ETD/OP-San José',
      'Equipo de trabajo decente',
    ],
  ],
  [
    'country office',
    [
      'Country Office',
      'ILO Country Office for Bangladesh',
      'CO-Dhaka',
      'CO-DAR ES SALAAM',
      'CO-México',
      'CO-Mexico and Cuba',
      'CO–Kathmandu',
      'CO Manila',
      'Finance, CO-Abuja',
      'CO',
      'Bureau de pays de l’OIT à Alger',
      'Bureau pays',
      'BP-Alger',
      'Oficina de País',
      'Oficina de país para la Argentina',
      'OP-Buenos Aires',
    ],
  ],
  [
    'project office',
    ['Project Office, Kathmandu', 'Bureau de projet', 'Bureau du projet', 'Oficina de proyecto'],
  ],
];

describe('the kind of office that a unit names', () => {
  it.each(OFFICES.flatMap(([office, names]) => names.map((name) => [name, office] as const)))(
    '%s: %s',
    (name, office) => {
      expect(readOffice(name, 'units')).toBe(office);
    },
  );

  it.each([
    ...['', 'n/a', '-', '#N/A', 'Finance Unit', 'Programming Section', 'HRD', 'EVAL', 'COOP'],
    // Words that begin like an abbreviation, and offices of other kinds.
    ...['Équipe d’appui technique informatique', 'Equipo de apoyo técnico informático'],
    ...['CO-ORDINATION UNIT', 'CO-OPERATION BRANCH', 'CO-OP', 'Co-Dhaka', 'co-chair', 'co dhaka'],
    ...['ROME', 'ROMA', 'CORE', 'CO FINANCE', 'OR', 'BR', 'BP', 'OP'],
    ...['BP 3960, Dakar', 'OR OTHER', 'OP CENTRE'],
    ...['Sub-Regional Office', 'Subregional Office', 'Bureau sous-régional', 'Oficina subregional'],
    ...['Multi-Country Office', 'Liaison Office, Brussels', 'ILO Office for the Andean Countries'],
    ...['Oficina de la OIT para los Países Andinos', 'Bureau de l’OIT à Madrid', 'National office'],
    // Units at the seat that serve the offices, several offices, and plurals.
    ...['Support to Regional Offices', 'HQ, Regional Office desk', 'Bureau régional, Genève'],
    ...['Regional Office for Africa > CO-Abuja', 'Regional HR Unit', 'Regional Programming Unit'],
    ...['Project Office of the Regional Office', 'CO-Dhaka; CO-Kathmandu; RO-Africa'],
    // ISO codes of countries.
    ...['CO-Bogotá', 'CO-Colombia', 'RO-Bucharest', 'RO Romania'],
  ])('is not to be told from “%s”', (name) => {
    expect(readOffice(name, 'units')).toBeNull();
  });

  it('is told from a station by full names and by codes before a place, never by a bare code', () => {
    expect(readOffice('Bangkok (Regional Office)', 'stations')).toBe('regional office');
    expect(readOffice('DWT/CO-Dakar', 'stations')).toBe('decent work team');
    expect(readOffice('CO', 'stations')).toBeNull();
    expect(readOffice('RO', 'stations')).toBeNull();
    expect(readOffice('Lima', 'stations')).toBeNull();
  });
});
