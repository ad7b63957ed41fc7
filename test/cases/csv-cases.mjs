import { columnsOf, HEADER, POSTS } from './posts.mjs';

const blank = (width = HEADER.length) => Array.from({ length: width }, () => '');
const wide = (...cells) => [...cells, ...blank(HEADER.length - cells.length)];

/** Exports as delimited text; UTF-8 with commas where nothing else is said. */
export const CSV_CASES = [
  {
    name: 'header-over-two-broken-lines',
    rows: [
      ['Position', 'Position', 'Grade', 'Incum-', 'Contract', 'Funding', 'Duty', 'Organizational'],
      ['number', 'title', '', 'bent', 'type', 'source', 'station', 'unit'],
      ...POSTS,
    ],
  },
  {
    name: 'other-separators-above-the-table',
    delimiter: ';',
    rows: [
      ['Regional office, Lima, list of posts, status of 31 March, amounts in USD'],
      ['Prepared by HR, A. Ruiz, Lima'],
      [],
      ['Código de plaza', 'Denominación', 'Grado', 'Lugar', 'Ocupante', 'Presupuesto', 'Costo'],
      ['PL-11', 'Director', 'D-1', 'Lima', 'ALFA, Ana', 'Ordinario', '268.450,75'],
      ['PL-12', 'Economista', 'P-3', 'Lima', '', 'Ordinario', '158.990,50'],
      ['PL-13', 'Secretaria', 'G-4', 'Lima', 'BETA, Eva', 'Extrapresupuestario', '14.010,20'],
      ['PL-14', 'Conductor', 'G-2', 'Ginebra', 'GAMMA, Leo', 'Ordinario', '18.760,00'],
      ['TOTAL', '', '', '', '', '', '460.211,45'],
    ],
  },
  {
    name: 'totals-and-subtotals',
    rows: [
      HEADER,
      ...POSTS.slice(0, 3),
      wide('Subtotal', '', '3'),
      ...POSTS.slice(3),
      wide('Sub-total HQ', '', '3'),
      wide('', 'Grand total', '6'),
      ['', 'Total Rewards Officer', 'P3', '', 'FT', 'RB', 'Geneva', 'Human Resources'],
    ],
  },
  {
    name: 'blank-rows-between',
    delimiter: ';',
    rows: [
      HEADER,
      blank(),
      POSTS[0],
      blank(),
      ['-', 'n/a', '-', '', '-', '', 'N/A', ''],
      ...POSTS.slice(1, 4),
      blank(),
      ...POSTS.slice(4),
    ],
  },
  {
    name: 'columns-of-the-same-name',
    rows: [
      ['Post No', 'Title', 'Grade', 'Grade', 'Location', 'Title', 'Location', 'Name'],
      ['71', 'Finance Assistant', 'G5', 'G6', 'Lima', 'Finance Assistant II', 'Andean Team', 'E-1'],
      ['72', 'Driver', 'G2', '', 'Dakar', 'Driver', 'West Team', ''],
      ['73', 'Programme Officer', 'NOB', 'NOC', 'Bangkok', 'Project Lead', 'East Team', 'E-3'],
      ['74', 'Messenger', 'G2', '', 'Cairo', 'Office Helper', 'North Team', 'E-4'],
    ],
  },
  {
    name: 'untidy-spaces',
    delimiter: '\t',
    rows: [
      HEADER.map((name) => ` ${name.replace(' ', '\u00a0 ')} \u00a0`),
      ...POSTS.map((post) => post.map((cell) => `\u00a0${cell.replace(' ', ' \u2009')}\u200b `)),
      [' ', '\u00a0', '', '', '', '', '\u200b', ''],
    ],
  },
  {
    name: 'dates-as-text',
    delimiter: ';',
    rows: [
      ['Post', 'Job title', 'Grade', 'JD effective date', 'Contract end date'],
      ['A-01', 'Driver', 'G2', '1 March 2026', '31.12.4712'],
      ['A-02', 'Chauffeur', 'G3', '1er février 2026', '31 décembre 2026'],
      ['A-03', 'Conductor', 'G3', '15 de agosto de 2026', '31/12/4712'],
      ['A-04', 'Messenger', 'G2', '31.12.4712', '30 juin 2027'],
      ['A-05', 'Finance Assistant', 'G5', '03/04/2026', '2027-01-31'],
      ['A-06', 'Finance Assistant', 'G6', '2026-09-01', '01-OCT-2027'],
      ['A-07', 'Secretary', 'G4', 'soon', ''],
      ['A-08', 'Clerk', 'G4', '20260715', ''],
      ['A-09', 'Clerk', 'G4', '25/12/2026', ''],
    ],
  },
  {
    name: 'dates-day-first-by-choice',
    rows: [
      ['Position ID', 'Title', 'Grade', 'New JD assigned on'],
      ['B-1', 'Driver', 'G2', '03/04/2026'],
      ['B-2', 'Driver', 'G3', '12-11-26'],
      ['B-3', 'Messenger', 'G2', '13/04/2026'],
    ],
  },
  {
    name: 'utf-8-with-a-mark',
    encoding: 'utf-8 with a mark',
    rows: [HEADER, ...POSTS],
  },
  {
    name: 'french-header-semicolons',
    delimiter: ';',
    rows: [
      ['N° de poste', 'Intitulé du poste', 'Classe', 'Titulaire', 'Nature du contrat'].concat([
        'Source de financement',
        "Lieu d'affectation",
        'Unité administrative',
      ]),
      [
        '8001',
        'Assistante aux finances',
        'G5',
        'E-11',
        'Durée déterminée',
        'Budget ordinaire',
      ].concat(['Dakar', 'Unité financière']),
      ['8002', 'Chauffeur', 'G2', 'Vacant', 'CDD', 'Hors budget', 'Genève', 'Secrétariat'],
      ['8003', 'Administrateur de programme', 'NOB', 'E-13', 'Sans limitation de durée'].concat([
        'Coopération technique',
        'Le Caire',
        'Programmation',
      ]),
      ['8004', 'Secrétaire', 'G4', 'E-14', 'Courte durée', 'Budget ordinaire', 'Genève', 'Siège'],
    ],
  },
  {
    name: 'spanish-header-utf-16-be',
    encoding: 'utf-16 be',
    delimiter: ';',
    rows: [
      [
        'Nº de puesto',
        'Denominación del puesto',
        'Grado',
        'Titular',
        'Tipo de nombramiento',
      ].concat(['Fuente de financiación', 'Lugar de destino', 'Dependencia']),
      [
        '9001',
        'Asistente de finanzas',
        'G-5',
        'E-21',
        'Plazo fijo',
        'Presupuesto ordinario',
      ].concat(['Lima', 'Unidad de Finanzas']),
      [
        '9002',
        'Conductor',
        'G.2',
        'Vacante',
        'Plazo fijo',
        'Extrapresupuestario',
        'Ginebra',
      ].concat(['Servicios']),
      ['9003', 'Oficial de programas', 'NO-B', 'E-23', 'Sin límite de tiempo', 'Proyecto'].concat([
        'San José',
        'Programación',
      ]),
    ],
  },
  {
    name: 'utf-16-le-with-tabs',
    encoding: 'utf-16 le',
    delimiter: '\t',
    rows: [
      HEADER,
      ...POSTS.map((post) => [...post.slice(0, 6), `${post[6]}`, 'Señales y Çódigos']),
    ],
  },
  {
    name: 'utf-16-without-a-mark',
    encoding: 'utf-16 le without a mark',
    rows: [HEADER, ...POSTS],
  },
  {
    name: 'windows-1252',
    encoding: 'windows-1252',
    delimiter: ';',
    rows: [
      ['Numéro', 'Emploi', 'Grade', 'Ville', 'Financement'],
      ['1', 'Préposé à la bibliothèque', 'G4', 'Genève', 'Budget ordinaire'],
      ['2', 'Secrétaire de réception', 'G3', 'Yaoundé', 'Fonds fiduciaire'],
      ['3', 'Chargé de projets', 'NOA', 'Abidjan', 'Coopération au développement'],
    ],
  },
  {
    name: 'quoted-line-breaks',
    rows: [
      ['Position\r\nnumber', 'Job\ntitle', 'Grade', 'Duty\nstation', 'Remarks'],
      ['C-1', 'Finance\nAssistant', 'G5', 'Lima,\nPeru', 'Says "first, second"\r\nand third'],
      ['C-2', 'Driver, "senior"', 'G3', 'Dakar', ''],
      ['C-3', 'Programme\r\nOfficer', 'NOA', 'New Delhi', 'x;y\tz'],
    ],
  },
  {
    name: 'camel-case-names',
    rows: [
      ['positionNbr', 'jobTitle', 'gradeCode', 'employeeId', 'contractTypeCd', 'fundID'].concat([
        'dutyStationDescr',
        'orgUnitName',
        'isVacant',
      ]),
      ...POSTS.map((post) => [...post, post[3] === '' ? 'true' : 'false']),
    ],
  },
  {
    name: 'snake-case-names',
    delimiter: '|',
    rows: [
      [
        'POSITION_NBR',
        'POSN_TITLE',
        'GRADE_CD',
        'EMPLID',
        'APPT_TYPE',
        'FUND_CODE',
        'LOCATION',
      ].concat(['DEPTID', 'EFFDT', 'REPORTS_TO']),
      ...POSTS.map((post) => [...post, '2026-01-01', '50000001']),
    ],
  },
  {
    name: 'names-that-mean-nothing',
    rows: [
      ['Col1', 'Col2', 'XQ7', 'Col4', 'Kzz', 'Col6', 'Wug9', 'Ref9'],
      ...POSTS.map(([number, title, grade, , contract, funding, station]) => [
        title,
        grade,
        'n',
        contract,
        funding,
        station,
        '1',
        number,
      ]),
    ],
  },
  {
    name: 'supervisor-beside-position',
    rows: [
      ['Supervisor position number', 'Supervisor title', 'Position number', 'Title', 'Grade'],
      ['40000001', 'Director', '50000011', 'Finance Assistant', 'G5'],
      ['40000001', 'Director', '50000012', 'Driver', 'G2'],
      ['40000002', 'Senior Programme Officer', '50000013', 'Programme Officer', 'NOA'],
      ['40000002', 'Senior Programme Officer', '50000014', 'Programme Assistant', 'G6'],
      ['40000003', 'Chief', '50000015', 'Messenger', 'G2'],
    ],
  },
  {
    name: 'step-beside-grade',
    rows: [
      ['Position no.', 'Title', 'Grade step', 'Post grade', 'Personal grade', 'Level date'],
      ['50000021', 'Finance Assistant', '7', 'GS-5/VII', 'G6', '2024-01-01'],
      ['50000022', 'Driver', '3', 'G.2', '', '2023-05-01'],
      ['50000023', 'Programme Officer', '11', 'N.O. B', '', '2020-03-01'],
      ['50000024', 'Technical Specialist', '2', 'P.4/10', 'P-5', '2019-07-01'],
      ['50000025', 'Clerk', '5', '5', '', '2018-07-01'],
      ['50000026', 'Consultant', '', 'SC-8', '', ''],
      ['50000027', 'Secretary', '1', 'G4/G5', '', ''],
    ],
  },
  {
    name: 'functional-and-official-title',
    rows: [
      ['Pos ID', 'Functional title', 'Official title', 'Grade', 'Country', 'Duty station'],
      ['D-1', 'Payments and Treasury', 'Finance Assistant', 'G6', 'Peru', 'Lima'],
      ['D-2', 'Chauffeur of the Director', 'Driver', 'G3', 'Senegal', 'Dakar'],
      ['D-3', 'Youth Employment Coordinator', 'Programme Officer', 'NOB', 'Egypt', 'Cairo'],
    ],
  },
  {
    name: 'index-numbers-as-incumbents',
    rows: [
      ['Post number', 'Post title', 'Level', 'Index No', 'Nationality', 'Gender'],
      ['1001', 'Finance Assistant', 'G5', '204511', 'Kenya', 'F'],
      ['1002', 'Driver', 'G2', '0', 'Peru', 'M'],
      ['1003', 'Programme Officer', 'NOA', '', '', ''],
      ['1004', 'Librarian', 'P3', '204514', 'France', 'M'],
    ],
  },
  {
    name: 'vacant-in-the-incumbent-column',
    rows: [
      ['Position', 'Designation', 'Grade', 'Occupied by', 'Location'],
      ['50000031', 'Finance Assistant', 'G5', 'VACANT', 'Lima'],
      ['50000032', 'Driver', 'G2', 'Ms A. Sample', 'Dakar'],
      ['50000033', 'Messenger', 'G2', 'Vacant (under recruitment)', 'Cairo'],
      ['50000034', 'Secretary', 'G4', 'vacante', 'Lima'],
      ['50000035', 'Clerk', 'G3', 'VAC-2024-17', 'Abuja'],
      ['50000036', 'Secretary', 'G4', 'Mr B. Example', 'Abuja'],
    ],
  },
  {
    name: 'footnotes-at-the-end',
    rows: [
      HEADER,
      ...POSTS,
      blank(),
      wide('* Fixed-term posts only.'),
      wide('Source: personnel system, 1 March 2026'),
    ],
  },
  {
    name: 'header-on-each-page',
    rows: [HEADER, ...POSTS.slice(0, 2), HEADER, ...POSTS.slice(2, 4), blank()].concat([
      HEADER.map((name) => name.toUpperCase()),
      ...POSTS.slice(4),
    ]),
  },
  { name: 'one-position', rows: [HEADER, POSTS[0]] },
  { name: 'no-header', rows: POSTS },
  {
    name: 'formula-looking-text',
    rows: [
      ['Position number', 'Title', 'Grade', 'Incumbent', 'Notes'],
      ['=1+1', '=HYPERLINK("https://example.org","Driver")', 'G2', '@x', '-5'],
      ['+41 22 000', '+Finance Assistant', 'G5', '=cmd|calc', '+1'],
      ["'50001", '-Messenger', 'G2', '-', '=A1'],
      ['@ref', '@Secretary', 'G4', '+E', '1+1'],
    ],
  },
  {
    name: 'identifiers-that-look-like-numbers-and-dates',
    rows: [
      [
        'Position number',
        'Title',
        'Grade',
        'Incumbent',
        'Organizational unit',
        'Contract end date',
      ],
      ['00123', 'Driver', 'G2', '007', '3-12', '31.12.4712'],
      ['12E45', 'Messenger', 'G2', '000', 'MAR-5', '12/31/2026'],
      ['12345678901234567', 'Clerk', 'G4', '00099', 'DEC 12', '2026-12-31'],
      ['4/7', 'Secretary', 'G4', '', '10-Feb', '1 Jan 2027'],
    ],
  },
  {
    name: 'emoji-and-right-to-left',
    rows: [
      ['📌 Position No', '🧑‍💼 Job Title', '➡️ Grade', '📍 Duty Station', 'ملاحظات'],
      ['E-1', '🚗 Driver', 'G2', 'القاهرة', 'سائق'],
      ['E-2', 'Finance Assistant \u200f(مساعد مالي)', 'G5', 'Beirut', ''],
      ['E-3', '司机', 'G3', '北京', '🙂'],
    ],
  },
  {
    name: 'sixty-columns',
    rows: [
      Array.from({ length: 60 }, (_, index) => {
        const named = { 7: 'Position number', 23: 'Job title', 41: 'Grade', 58: 'Duty station' };
        return named[index] ?? `Attribute ${index + 1}`;
      }),
      ...POSTS.map(([number, title, grade, , , , station]) =>
        Array.from({ length: 60 }, (_, index) => {
          return { 7: number, 23: title, 41: grade, 58: station }[index] ?? `v${index % 7}`;
        }),
      ),
    ],
  },
  {
    name: 'blank-columns',
    rows: [
      ['', 'Position number', '', 'Title', 'Grade', 'Personal grade', 'Former job family', ''],
      ...columnsOf(['Position number', 'Position title', 'Grade']).map(([number, title, grade]) => [
        '',
        number,
        '',
        title,
        grade,
        '',
        '',
        '',
      ]),
    ],
  },
  {
    name: 'family-of-a-labelled-list',
    rows: [
      ['title', 'language', 'grade', 'family', 'kind'],
      ['Accounts Clerk', 'en', 'G5', 'Finance Assistants', 'notice'],
      ['Chauffeur', 'fr', 'G2', 'Drivers', 'notice'],
      ['Nurse', 'en', 'G6', 'NONE', 'notice'],
      ['Assistant', 'en', 'G5', 'AMBIGUOUS', 'post'],
      ['Oficial de programas', 'es', 'NOB', 'Programme Officers', 'post'],
    ],
  },
  {
    name: 'family-of-former-names',
    rows: [
      ['No.', 'Title', 'Grade', 'Family'],
      ['1', 'Secretary', 'G4', 'Secretaries'],
      ['2', 'Registry Clerk', 'G3', 'Clerks'],
      ['3', 'Administrative Officer', 'NOB', 'Finance and Administrative Officers'],
      ['4', 'Documentation Assistant', 'G6', 'Library Documentation Assistants'],
    ],
  },
  {
    name: 'names-that-mislead',
    rows: [
      ['Post ID', 'Post title', 'Grade', 'Cost Centre Name', 'Functional Area', 'Email'].concat([
        'Affectation / Service',
        'Occupied by',
        'Lieu de travail',
      ]),
      ['F-01', 'Finance Assistant', 'G5', 'Andean Office', 'Finance', 'a@example.org'].concat([
        'Finance Unit',
        'E-1',
        'Lima',
      ]),
      ['F-02', 'Driver', 'G2', 'Sahel Office', 'Transport', 'b@example.org'].concat([
        'Transport Section',
        '',
        'Dakar',
      ]),
      ['F-03', 'Secretary', 'G4', 'Arab States Office', 'Support', 'c@example.org'].concat([
        'Registry Section',
        'E-3',
        'Beirut',
      ]),
    ],
  },
  {
    name: 'mac-roman',
    delimiter: ';',
    encoding: 'mac roman',
    rows: [
      ['N° de poste', 'Intitulé du poste', 'Grade', 'Lieu d’affectation'],
      ['M-1', 'Secrétaire', 'G5', 'Genève'],
      ['M-2', 'Chargée de programme', 'NOB', 'Dakar'],
    ],
  },
  {
    name: 'utf-8-with-an-odd-byte',
    delimiter: ';',
    encoding: 'utf-8 with an odd byte',
    rows: [
      ['N° de poste', 'Intitulé du poste', 'Grade', 'Lieu d’affectation'],
      ['M-1', 'Secrétaire', 'G5', 'Genève'],
      ['M-2', 'Réceptionniste', 'G3', 'Dakar'],
    ],
  },
  {
    name: 'line-that-names-the-separator',
    delimiter: ';',
    rows: [['sep=', ''], HEADER, ...POSTS],
  },
  {
    name: 'ragged-lines',
    delimiter: ';',
    rows: [
      ['Position number', 'Job title', 'Grade', 'Duty station', '', '', ''],
      ['1', 'Driver', 'G2'],
      ['2', 'Clerk', 'G3', 'Lima', '', '', ''],
      ['3', 'Secretary', 'G4', 'Geneva', 'see the file', 'of 2024', ''],
    ],
  },
  {
    name: 'text-marks',
    rows: [
      ['Position number', 'Job title', 'Grade', 'Duty station'],
      ['00012345', "'Finance Assistant", "'G5", 'Lima'],
      ['123456789012345678', "'Driver", "'G2", 'Dakar'],
    ],
  },
  {
    name: 'letters-for-vacant-and-filled',
    rows: [
      ['POSN', 'JOB_DESCR', 'GRD', 'LOC', 'STAT'],
      ['="0040024663"', 'RECEPTIONIST', 'G3', 'Suva', 'O'],
      ['="0040024664"', 'DRIVER', 'G2', 'Lima', 'V'],
      ['="0040024668"', 'FINANCE ASSISTANT', 'G5', 'Dakar', 'O'],
    ],
  },
];
