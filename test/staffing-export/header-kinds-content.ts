import type { Cell } from '../../src/staffing-export/export-layout';

/** What columns hold beside the names of header-kinds.tsv. */
export const CONTENT: Readonly<Record<string, readonly Cell[]>> = {
  numbers: '30014207 30014221 30014233 30014246 30014259 30014301 30014377 30014402'.split(' '),
  assignments: 'E306282 E307729 E306968 E300489 E301177 E309921 E300042 E305511'.split(' '),
  supervisors: '30010012 30010012 30010044 30010012 30010044 30010051 30010012 30010051'.split(' '),
  jobCodes: '40210 40231 40231 51002 40210 40231 40230 51002'.split(' '),
  ranking: '1 2 3 4 5 6 7 8'.split(' '),
  counts: [1, 2, 1, 4, 1, 3, 2, 1],
  ages: [41, 36, 58, 29, 47, 33, 52, 44],
  hours: [40, 20, 40, 37.5, 40, 30, 40, 20],
  shares: [100, 80, 100, 50, 100, 60, 100, 80],
  money: [51_200.5, 38_500, 47_100.75, 30_000, 62_410.2, 45_000, 39_999.9, 71_250],
  steps: '3 7 11 2 5 1 9 4'.split(' '),
  titles: [
    ...['Driver', 'Programme Officer', 'Finance Assistant', 'Technicien de maintenance'],
    ...['Oficial de finanzas', 'Driver', 'Research Specialist', 'Secrétaire de direction'],
  ],
  grades: 'G5 P4 NOA G3 P4 G6 D1 G5'.split(' '),
  units: [
    ...['Finance Section', 'HRD', 'Registry Unit', 'Finance Section'],
    ...['Field Support Division', 'Service juridique', 'HRD', 'Unidad de apoyo'],
  ],
  stations: 'Geneva Dakar Lima Bangkok Geneva Pretoria Lima Nairobi'.split(' '),
  contracts: [
    ...['Fixed-term', 'Permanent', 'Temporary', 'Fixed-term'],
    ...['CDI', 'Fixed-term', 'Plazo fijo', 'Permanent'],
  ],
  vacancies: 'Filled Vacant Filled Filled Filled Vacant Filled Filled'.split(' '),
  funds: ['RB', 'XB', 'RB', 'Regular budget', 'XBTC', 'RB', 'XB', 'RB'],
  persons: [
    ...['ALPHA, One', 'Ada Brandt', 'Omar Novotny', 'HADDAD, Leila'],
    ...['Marcus Wong', 'Petra Zulu', 'SILVA, Ana', 'Jean Dupont'],
  ],
  families: [
    ...['Finance', 'Administration', 'Programme', 'Finance'],
    ...['Administration', 'Finance', 'Human Resources', 'Finance'],
  ],
  categories: 'P G NO P G G P P'.split(' '),
  sexes: 'F M F F M M F M'.split(' '),
  nations: 'France Kenya Peru India France Ghana Senegal Peru'.split(' '),
  phones: '0300 0685001;0300 0685177;0300 0685211;0300 0685340;0300 0685402'.split(';'),
  mails: 'a@x.org b@x.org c@x.org d@x.org e@x.org f@x.org'.split(' '),
  texts: [
    ...['re-advertise in March', '', 'leave cover needed', 'to be abolished next year'],
    ...['', 'on loan', 'part time until June', 'see the letter of 3 May'],
  ],
  duties: [
    'Leads the Department and acts as its principal accounting officer',
    'Responsible for food, farming and the policy of the countryside',
    'Advises ministers on animal and plant health in all of the country',
    'Runs the payroll and the registry of the office and all of its branches',
  ],
  yesNo: 'Yes No No Yes No No No Yes'.split(' '),
  dates: '12/05/1974 03/11/1968 28/02/1981 17/09/1977 30/06/1969 01/01/1990'.split(' '),
  languages: ['English', 'French', 'English', 'Spanish', 'English', 'French', 'English', 'Arabic'],
  degrees: ['MSc', 'PhD', 'Licence', 'Diploma', 'MSc', 'Maestría', 'MBA', 'MSc'],
  risks: 'High Medium Low Medium High Low Low Medium'.split(' '),
};

/** The same where no word of it is known: the name has to do. */
export const UNKNOWN_CONTENT: Readonly<Record<string, readonly Cell[]>> = {
  numbers: 'WDC.00412 WDC.00425 WDC.00438 WDC.00451 GUT.00120 GUT.00133 BOL.00007 BOL.00020'.split(
    ' ',
  ),
  counts: [1, 1, 1, 1, 1, 1, 1, 1],
  titles: [
    ...['Ordenanza', 'Aide-soignant', 'Shelter Worker', 'Maestra', 'Field Surveyor'],
    ...['Rédacteur principal', 'Jardinero', 'Policy Lead'],
  ],
  grades: 'M3 E2 T4 E4 M3 E2 T1 E4'.split(' '),
  units: [
    ...['Maintenance', 'Cuisine centrale', 'Quality', 'Urbanismo'],
    ...['Boucherie', 'Billing', 'Maintenance', 'Quality'],
  ],
  stations: 'Valenciennes,Portland OR,Leeds Depot,Tarma,Leeds Depot,Zapopan,Thiers,Tarma'.split(
    ',',
  ),
  contracts: [
    ...['Intérim', 'Casual', 'Seasonal', 'Planta', 'Salaried staff'],
    ...['Planta', 'Official', 'Casual'],
  ],
  vacancies: 'Occ Vac Occ Occ Open Occ Vac Occ'.split(' '),
  funds: ['CAF', '10UNA', 'BHA 118', '217', 'CAF', 'CAF + Ville', '217', 'A01100'],
  families: [
    ...['Clinical', 'Médico-sociale', 'Policy', 'Clinical'],
    ...['Grid Maintenance', 'Policy', 'Veterinary', 'Clinical'],
  ],
  categories: 'Prof GS NPO Prof GS GS Prof Prof'.split(' '),
};
