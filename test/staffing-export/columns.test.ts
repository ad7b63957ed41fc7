import fc from 'fast-check';
import { recogniseColumns } from '../../src/staffing-export/columns';
import { findDoubts } from '../../src/staffing-export/find-doubts';
import type { Cell, CellRow } from '../../src/staffing-export/export-layout';

const COLUMNS: Readonly<Record<string, readonly Cell[]>> = {
  grades: ['G5', 'P-4', 'NOA', 'GS-3/II', 'G.6'],
  steps: ['3', '7', '11', '2', '5'],
  titles: ['Driver', 'Programme Officer', 'Secrétaire', 'Oficial de finanzas', 'Finance Assistant'],
  stations: ['Geneva', 'Dakar', 'Lima', 'Bangkok', 'New Delhi'],
  funding: ['RB', 'XB', 'Regular budget', 'XBTC', 'RB'],
  contracts: ['FT', 'WLT', 'Fixed-term', 'Plazo fijo', 'ST'],
  vacancy: ['Vacant', 'Filled', 'Filled', 'Vacant', 'Filled'],
  codes: ['30012345', '30012346', '30012377', '30045111', '30099121'],
  yesNo: ['Yes', 'No', 'No', 'Yes', 'No'],
  nations: ['France', 'Kenya', 'Peru', 'India', 'Ghana'],
  families: ['Finance Assistants', 'NONE', 'AMBIGUOUS', 'Drivers', 'Programme Officers'],
  formerFamilies: ['Secretaries', 'Clerks', 'Secretaries', 'Administrative Assistants', 'Clerks'],
  units: ['Andean Team', 'Finance Unit', 'Registry Section', 'Finance Unit', 'Field Support'],
  compactDates: [20_190_701, 20_200_115, 20_180_301, 20_210_630, 20_191_201],
  slashDates: ['01/02/2024', '15/04/2024', '31/12/2025', '01/07/2026', '30/06/2024'],
  shares: ['100%', '50%', '100%', '75%', '25%'],
  languages: ['B2', 'C1', 'B1', 'B2', 'C2'],
  categories: ['Oficial Nacional', 'Profesional', 'Servicios Generales', 'Profesional', 'G'],
  counts: [1, 2, 1, 4, 1],
  ones: [1, 1, 1, 1, 1],
  onesAndNoughts: [1, 0, 0, 1, 0],
  rooms: ['B-312', 'A-101', 'C-220', 'A-105', 'B-318'],
  noes: ['No', 'No', 'No', 'No', 'No'],
  offices: ['CO-Dhaka', 'RO-Bangkok', 'CO-Suva', 'RO-Bangkok', 'CO-Manila'],
  addresses: ['a@x.org', 'b@x.org', 'c@x.org', 'd@x.org', 'e@x.org'],
  noticeNumbers: ['C-2019/044', 'C-2020/101', 'C-2021/007', 'C-2018/330', 'C-2022/015'],
  jobCodes: ['GS101', 'GS102', 'GS101', 'NO201', 'GS101'],
  familles: ['Secrétaires', 'Secrétaires', 'Secrétaires', 'Secrétaires', 'Chauffeurs'],
  papers: ['Signed', 'Pending', 'Signed', 'Approved', 'Signed'],
  parts: ['1.2', '3.4', '2.1', '1.1', '1.3'],
  times: ['12 ans', '4 ans', '7 ans', '3 ans', '12 ans'],
  regions: ['Africa', 'Asia', 'Europe', 'Africa', 'Asia'],
  bothKinds: ['Employee', 'Employee', 'Contingent Worker', 'Employee', 'Contingent Worker'],
  persons: ['Ada Brandt', 'Omar Novotny', 'Leila Haddad', 'Marcus Wong', 'Petra Zulu'],
  titlesWithGrades: [
    'Driver (G-2)',
    'Secretary (G-5)',
    'Clerk (G-3)',
    'Driver (G-2)',
    'Clerk (G-4)',
  ],
  oficinas: ['OP-Quito', 'OP-Lima', 'ETD/OP-San José', 'OP-Quito', 'OR-Lima'],
  gradesWithSteps: ['G-5.02', 'NO-B.07', 'P-4.10', 'G-1.01', 'G-6.05'],
  paddedNumbers: ['00033971', '00033978', '00033981', '00034015', '00034022'],
  salaries: [45_000, 51_200, 38_500, 47_100, 30_000],
  ranking: ['1', '2', '3', '4', '5', '6', '7', '8'],
  halves: ['Core', 'Support', 'Core', 'Support', 'Core', 'Support', 'Core', 'Support'],
  shelves: ['Rack 12', 'Rack B3', 'Shelf A1', 'Rack 12', 'Shelf C4'],
  machines: ['PC-0811', 'PC-0812', 'LT-0044', 'PC-0830', 'LT-0051'],
  coordinates: ['12.11,-17.02', '-9.04,-71.12', '13.05,100.11', '-1.29,36.81', '46.21,6.12'],
  measures: ['kg', 'box', 'pcs', 'kg', 'l'],
  degrees: ['Lic.', 'Ing.', 'Dra.', 'Lic.', 'Abog.'],
  amounts: [31_250.5, 18_000, 47_210.75, 33_100, 31_250.5],
  boxes: ['P.O. Box 11', 'Main Post Office', 'P.O. Box 9', 'P.O. Box 14', 'Poste restante'],
  notices: ['RB/LIM/2024/3', 'DC/DKR/2023/7', 'RB/BKK/2024/1', 'DC/PRE/2022/9', 'RB/SUV/2024/4'],
  fundingCodes: ['BO', 'CT', 'BO', 'BO', 'CT'],
  heads: ['Jefe de TI', 'Directora', 'Jefe de TI', 'Jefa de Finanzas', 'Directora'],
  smallCodes: ['e1', 'e2', 'e3', 'e4', 'e5'],
  extensions: ['4112', '4113', '4120', '4177', '4201'],
  nobody: ['Agent 1', 'Agent 2', 'Agent 3', 'Agent 4', 'Agent 5'],
  codedJobs: ['G.Driver', 'G.Clerk', 'NPO.Officer', 'G.Driver', 'G.Assistant'],
  contractNumbers: ['FT-2015-0201', 'ST-2024-0130', 'FT-2019-0041', 'ST-2023-0009', 'FT-2021-0150'],
  familyCodes: ['JF01', 'JF07', 'JF03', 'JF03', 'JF01'],
  // Less like titles than those that are to take their place.
  oldWords: ['Messenger', 'Planton', 'Driver', 'Portier', 'Plumber'],
  oneCode: ['IO', 'IO', 'IO', 'IO', 'IO'],
  gradesOfOthers: ['GC', 'GB', 'GF', 'GC', 'GA'],
};

function fieldsOf(...columns: readonly (readonly [name: string, content: string])[]) {
  const rows: CellRow[] = [0, 1, 2, 3, 4].map((row) =>
    columns.map(([, content]) => COLUMNS[content]?.[row] ?? ''),
  );
  const names = columns.map(([name]) => name);
  return recogniseColumns(names, rows).map(({ field }) => field);
}

describe('recogniseColumns', () => {
  test('content shows what a name hides', () => {
    expect(
      fieldsOf(
        ['Column A', 'titles'],
        ['XYZ', 'grades'],
        ['Where', 'stations'],
        ['Money', 'funding'],
        ['Paper', 'contracts'],
        ['Free', 'vacancy'],
      ),
    ).toEqual(['title', 'grade', 'duty station', 'funding', 'contract', 'vacancy']);
  });

  test('without content the names decide', () => {
    const readings = recogniseColumns(['Job title', 'Grade', 'Shoe size'], []);
    expect(readings.map(({ field }) => field)).toEqual(['title', 'grade', null]);
    expect(readings[2]).toEqual({ index: 2, name: 'Shoe size', field: null, confidence: 0 });
  });

  test('content decides between two meanings of a name', () => {
    expect(fieldsOf(['Position', 'titles'])).toEqual(['title']);
    expect(fieldsOf(['Position', 'codes'])).toEqual(['position number']);
  });

  test('content that cannot be the field takes it away', () => {
    expect(fieldsOf(['Level', 'stations'])).not.toEqual(['grade']);
    expect(fieldsOf(['Title', 'codes'])).not.toEqual(['title']);
  });

  test.each([
    ['Business unit', 'offices', 'organizational unit'],
    ['EE Subgroup', 'contracts', 'contract'],
    ['Catégorie', 'contracts', 'contract'],
    ['Employee class', 'contracts', 'contract'],
    ['Category', 'grades', 'grade'],
    ['Begin date', 'compactDates', 'date'],
    ['Contract', 'slashDates', 'date'],
    ['Funding', 'shares', null],
    ['Level', 'languages', null],
    ['Grupo de personal', 'categories', 'grade category'],
    ['Incumbent', 'yesNo', null],
    ['Name', 'units', null],
    ['Occupation', 'vacancy', 'vacancy'],
    ['Bureau', 'rooms', null],
    ['Is critical?', 'noes', null],
    ['Posts', 'counts', 'number of posts'],
    ['Domaine pers.', 'stations', 'duty station'],
    ['Matricule du poste', 'codes', 'position number'],
    ['Nueva descripción asignada el', 'slashDates', 'assignment date'],
    ['Category', 'categories', 'grade category'],
    ['Level', 'categories', 'grade category'],
    ['Position category', 'noes', null],
    ['Position class code', 'jobCodes', null],
    ['Contract', 'noticeNumbers', null],
    ['Contract', 'contractNumbers', null],
    ['N° de contrat', 'contractNumbers', 'position number'],
    ['Contract holder', 'persons', null],
    ['Contract', 'contracts', 'contract'],
    ['Job family code', 'familyCodes', null],
    ['BUSINESS_GROUP', 'oneCode', null],
    ['Groupe', 'oneCode', null],
    ['Occupational code (CCOG)', 'familyCodes', null],
    ['Job family', 'familles', 'former job family'],
    ['Função', 'titles', 'title'],
    ['Contract status', 'papers', null],
    ['Hiring status', 'papers', null],
    ['Funding status', 'papers', null],
    ['Budgeted', 'yesNo', null],
    ['Budgeted', 'funding', 'funding'],
    ['Vacant', 'counts', null],
    ['Section', 'parts', null],
    ['Service', 'times', null],
    ['Region', 'regions', null],
    ['Home leave place', 'stations', null],
    ['Updated by', 'persons', null],
    ['Elaborado por', 'persons', null],
    ['HR partner', 'persons', null],
    ['FRO', 'persons', 'supervisor'],
    ['Gerente', 'persons', 'supervisor'],
    ['Title (English)', 'titles', 'title'],
    ['English', 'languages', null],
    ['Plaza', 'titles', 'title'],
    ['Fonction occupée', 'titles', 'title'],
    ['Emploi-type', 'titles', 'title'],
    ['Puesto (grado)', 'titlesWithGrades', 'title'],
    ['Fonction et classe', 'titlesWithGrades', 'title'],
    ['Post grade (2023)', 'grades', 'grade'],
    ['Paid from', 'funding', 'funding'],
    ['Oficina', 'oficinas', 'organizational unit'],
    ['Famille professionnelle (ancienne)', 'familles', 'former job family'],
    ['Former generic JD', 'formerFamilies', 'former job family'],
    ['Occupational series', 'counts', null],
    ['Grade/échelon', 'gradesWithSteps', 'grade'],
    ['Authorised strength', 'counts', 'number of posts'],
    ['N.º de puesto', 'codes', 'position number'],
    ['N.º de puestos', 'counts', 'number of posts'],
    ['Position', 'paddedNumbers', 'position number'],
    ['Former title', 'titles', 'title'],
    ['Ancien intitulé', 'titles', 'title'],
    ['Grade before reclassification', 'grades', 'grade'],
    ['Grado anterior', 'grades', 'grade'],
    ['Grade (school)', 'grades', null],
    ['A cargo de', 'heads', 'supervisor'],
    ['Poste téléphonique', 'extensions', null],
    ['Fonds de pension', 'funding', null],
    ['HR ID', 'codes', 'incumbent'],
    ['Identifiant RH', 'codes', 'incumbent'],
    ['BO/CT', 'fundingCodes', 'funding'],
    ['Bdgt source', 'jobCodes', 'funding'],
    ['Fte. Fto.', 'fundingCodes', 'funding'],
    ['Type', 'fundingCodes', 'funding'],
    ['Lugar', 'shelves', null],
    ['Station', 'machines', null],
    ['Position (lat/long)', 'coordinates', null],
    ['Unit', 'measures', null],
    ['Título', 'degrees', null],
    ['Budget 2024', 'amounts', null],
    ['Post', 'boxes', null],
    ['Post', 'smallCodes', 'position number'],
    ['Posting', 'stations', 'duty station'],
    ['Vacancy announcement', 'notices', 'position number'],
    ['Affectation actuelle', 'units', 'organizational unit'],
    ['Incumbent level/step', 'grades', 'personal grade'],
    ['Agent', 'nobody', 'incumbent'],
    ['Incumbent / status', 'persons', 'incumbent'],
    ['To be hired', 'yesNo', 'vacancy'],
    ['Grade', 'gradesOfOthers', 'grade'],
  ])('%s over %s is %s', (name, content, field) => {
    expect(fieldsOf([name, content])).toEqual([field]);
  });

  test.each([
    ['Rank', 'ranking', null],
    ['Function', 'halves', null],
  ])('%s over many of %s is %s', (name, content, field) => {
    const rows = COLUMNS[content]!.map((cell) => [cell]);
    expect(recogniseColumns([name], rows)[0]!.field).toBe(field);
  });

  test.each([
    [
      ['Old title', 'titles'],
      ['Title', 'titles'],
      [null, 'title'],
    ],
    [
      ['Grade 2019', 'grades'],
      ['Grade', 'grades'],
      [null, 'grade'],
    ],
    [
      ['Poste', 'extensions'],
      ['Réf.', 'codes'],
      [null, 'position number'],
    ],
    [
      ['Job', 'codedJobs'],
      ['Name', 'titles'],
      [null, 'title'],
    ],
    [
      ['DeptID', 'jobCodes'],
      ['Descr', 'units'],
      [null, 'organizational unit'],
    ],
    [
      ['Position', 'codes'],
      ['Descr', 'titles'],
      ['position number', 'title'],
    ],
    ...[
      ['Incumbent 1', 'Incumbent 2'],
      ['Incumbent', 'Second incumbent'],
      ['Titulaire 1', 'Titulaire 2'],
      ['Titular 1', 'Titular 2'],
    ].map(
      ([first, second]) =>
        [
          [first!, 'persons'],
          [second!, 'persons'],
          ['incumbent', null],
        ] as const,
    ),
    ...['Temporary replacement', 'Acting incumbent', 'Backfill', 'Remplaçante', 'Suplente'].map(
      (standIn) =>
        [
          [standIn, 'persons'],
          ['Incumbent', 'persons'],
          [null, 'incumbent'],
        ] as const,
    ),
    ...['Unit / title', 'Unité / fonction', 'Unidad / cargo'].map(
      (joined) =>
        [
          [joined, 'titles'],
          ['Grade', 'grades'],
          ['title', 'grade'],
        ] as const,
    ),
    [
      ['N° de plazas', 'counts'],
      ['Vacantes', 'counts'],
      ['number of posts', null],
    ],
    ...['Number of posts', 'Nombre de postes', 'N° de plazas'].map(
      (posts, index) =>
        [
          [posts, 'ones'],
          [['Vacant (0/1)', 'Vacant', 'Vacante'][index]!, 'onesAndNoughts'],
          ['number of posts', 'vacancy'],
        ] as const,
    ),
    [
      ['Job Network', 'units'],
      ['Job Family', 'formerFamilies'],
      [null, 'former job family'],
    ],
  ] as const)('%j beside %j are %j', (one, other, fields) => {
    expect(fieldsOf(one, other)).toEqual(fields);
  });

  const PAIRS = [
    ['Old grade', 'New grade'],
    ['Previous grade', 'New grade'],
    ['Old grade', 'Classified grade'],
    ['Former grade', 'Proposed grade'],
    ['Old grade', 'Revised grade'],
    ['Grade before', 'Grade after'],
    ['Grade before reclassification', 'Grade after reclassification'],
    ['Ancien grade', 'Nouveau grade'],
    ['Grade avant reclassement', 'Grade après reclassement'],
    ['Grado anterior', 'Grado nuevo'],
    ['Grado anterior', 'Nuevo grado'],
    ['Grado antes', 'Grado después'],
    ['Old pay grade', 'New pay grade'],
  ] as const;
  test.each(PAIRS)('%s is what the position has, %s what it is given', (old, given) => {
    expect(fieldsOf([old, 'grades'], [given, 'grades'])).toEqual(['grade', 'allocated grade']);
    expect(fieldsOf([given, 'grades'], [old, 'grades'])).toEqual(['allocated grade', 'grade']);
    expect(recogniseColumns([old, given], []).map(({ field }) => field)).toEqual([
      'grade',
      'allocated grade',
    ]);
    // Where a column says what it is now, the old one has nothing to say.
    expect(fieldsOf([old, 'grades'], ['Grade', 'grades'], [given, 'grades'])).toEqual([
      null,
      'grade',
      'allocated grade',
    ]);
  });

  test.each([
    ['Former title', 'New title'],
    ['Ancien intitulé', 'Nouvel intitulé'],
    ['Título anterior', 'Título nuevo'],
    ['Previous function', 'Proposed function'],
  ])('%s is the title where only %s stands beside it', (old, given) => {
    expect(fieldsOf([old, 'titles'], [given, 'titles'])).toEqual(['title', null]);
    expect(fieldsOf([given, 'titles'], [old, 'titles'])).toEqual([null, 'title']);
  });

  test.each([
    ['Former title', 'Title', 'titles', 'title'],
    ['Previous function', 'Function', 'titles', 'title'],
    ['Ancien intitulé', 'Poste', 'titles', 'title'],
    ['Cargo anterior', 'Cargo', 'titles', 'title'],
    ['Old grade', 'Level', 'grades', 'grade'],
    ['Ancien grade', 'Grade actuel', 'grades', 'grade'],
    ['Grado anterior', 'Grado', 'grades', 'grade'],
  ])('%s is dropped beside %s', (old, present, content, field) => {
    expect(fieldsOf([old, content], [present, content])).toEqual([null, field]);
    expect(fieldsOf([present, content], [old, content])).toEqual([field, null]);
  });

  const PROPOSED = [
    ['Present title', 'Proposed title'],
    ['Title', 'Requested title'],
    ['Current job title', 'Recommended job title'],
    ['Existing function', 'New function'],
    ['Job title', 'Suggested job title'],
    ['Intitulé actuel', 'Intitulé proposé'],
    ['Intitulé', 'Intitulé demandé'],
    ['Fonction actuelle', 'Nouvelle fonction'],
    ['Titre actuel', 'Titre recommandé'],
    ['Intitulé', 'Nouvel intitulé'],
    ['Título actual', 'Título propuesto'],
    ['Título vigente', 'Título solicitado'],
    ['Cargo', 'Nuevo cargo'],
    ['Denominación', 'Denominación recomendada'],
  ] as const;
  test.each(PROPOSED)('%s is the title, %s is not, whatever they hold', (present, proposed) => {
    expect(fieldsOf([present, 'oldWords'], [proposed, 'titles'])).toEqual(['title', null]);
    expect(fieldsOf([proposed, 'titles'], [present, 'oldWords'])).toEqual([null, 'title']);
  });

  test.each([
    ['Grade', 'Requested grade'],
    ['Present level', 'Requested level'],
    ['Grade actuel', 'Grade demandé'],
    ['Grade', 'Grade sollicité'],
    ['Grado vigente', 'Grado solicitado'],
    ['Nivel', 'Nivel solicitado'],
  ])('%s is the grade, %s is not', (present, requested) => {
    expect(fieldsOf([requested, 'grades'], [present, 'grades'])).toEqual([null, 'grade']);
  });

  test.each([
    ...PROPOSED.map(([, title]) => [title, 'titles', 'title'] as const),
    ['Requested grade', 'grades', 'grade'],
    ['Grade demandé', 'grades', 'grade'],
    ['Grado solicitado', 'grades', 'grade'],
    ['New grade', 'grades', 'grade'],
  ] as const)('%s alone is asked about', (name, content, field) => {
    const rows = COLUMNS[content]!.map((cell) => [cell]);
    const columns = recogniseColumns([name], rows);
    expect(columns[0]!.field).toBe(field);
    expect(findDoubts(columns, rows)).toEqual([{ index: 0, field, why: 'little evidence' }]);
  });

  test.each(['Requested by', 'Posts requested', 'Postes demandés', 'Plazas solicitadas'])(
    '%s is no field',
    (name) => expect(fieldsOf([name, 'persons'])).toEqual([null]),
  );

  test('a code of the kind of post leaves the number to what numbers posts', () => {
    const rows = [
      ['ESP03', '501', 'Chofer', 'G2'],
      ['ASE01', '502', 'Oficial', 'P3'],
      ['ANO02', '503', 'Oficial', 'P4'],
    ];
    const read = (names: readonly string[]) =>
      recogniseColumns(names, rows).map(({ field }) => field);
    const others = ['denominación', 'nivel'];
    expect(read(['cod_puesto', 'id_plaza', ...others])).toEqual([
      ...[null, 'position number', 'title', 'grade'],
    ]);
    expect(read(['cod_puesto', 'zz', ...others])[0]).toBe('position number');
  });

  test('a former grade alone is no more than a guess', () => {
    const rows = COLUMNS.grades!.map((cell) => [cell]);
    const [reading] = recogniseColumns(['Old grade'], rows);
    expect(reading!.field).toBe('grade');
    expect(reading!.confidence).toBeLessThan(0.8);
    expect(fieldsOf(['Former personal grade', 'grades'])).toEqual([null]);
  });

  test('a column without content leaves the field to one that holds it', () => {
    const rows = COLUMNS.funding!.map((source) => ['', source]);
    const fields = recogniseColumns(['Grant', 'Post type'], rows).map(({ field }) => field);
    expect(fields).toEqual([null, 'funding']);
  });

  test('SAP has a group and a level where others have a grade and a step', () => {
    expect(fieldsOf(['PS group', 'grades'], ['Lv', 'steps'])).toEqual(['grade', 'step']);
    expect(fieldsOf(['Pay Scale Level', 'steps'])).toEqual(['step']);
  });

  test('a step is no grade, a supervisor’s number no position’s', () => {
    expect(fieldsOf(['Grade step', 'steps'], ['Supervisor position number', 'codes'])).toEqual([
      'step',
      'supervisor',
    ]);
  });

  test('what is none of ours stays unclaimed, whatever it holds', () => {
    expect(
      fieldsOf(
        ['Nationality', 'nations'],
        ['Annual salary', 'salaries'],
        ['Remote', 'yesNo'],
        ['Amount', 'salaries'],
      ),
    ).toEqual([null, null, null, null]);
  });

  test('a new grade is the grade where it stands alone, and the allocated one beside another', () => {
    expect(fieldsOf(['new_grade', 'grades'])).toEqual(['grade']);
    expect(fieldsOf(['New grade', 'grades'], ['Grade', 'grades'])).toEqual([
      'allocated grade',
      'grade',
    ]);
  });

  test('a person’s number yields to the name, a unit’s number to its name, a record’s state to both', () => {
    expect(fieldsOf(['Index No', 'codes'], ['Staff member', 'persons'])).toEqual([
      null,
      'incumbent',
    ]);
    expect(
      fieldsOf(['Unidad organizativa', 'codes'], ['Denom. unidad', 'units'], ['Puesto', 'titles']),
    ).toEqual([null, 'organizational unit', 'title']);
  });

  test('of two columns for one field the surer gets it, and the other none', () => {
    expect(fieldsOf(['Country', 'nations'], ['Duty station', 'stations'])).toEqual([
      null,
      'duty station',
    ]);
    expect(fieldsOf(['A', 'grades'], ['B', 'grades'])).toEqual(['grade', null]);
  });

  test.each([
    [
      ['Position Number(s)', 'codes'],
      ['Job Opening ID', 'codes'],
    ],
    [
      ['Plaza', 'codes'],
      ['Nº convocatoria', 'codes'],
    ],
    [
      ['N° de poste', 'codes'],
      ['N° avis de vacance', 'codes'],
    ],
  ] as const)(
    'the number of a notice yields to the one of the position: %j',
    (position, notice) => {
      expect(fieldsOf(notice, position)).toEqual([null, 'position number']);
      expect(fieldsOf(notice)).toEqual(['position number']);
    },
  );

  test('a quantity yields to the number of posts', () => {
    expect(fieldsOf(['Quantité', 'counts'], ['Effectif', 'counts'])).toEqual([
      null,
      'number of posts',
    ]);
    expect(fieldsOf(['Cant.', 'counts'], ['Nº de plazas', 'counts'])).toEqual([
      null,
      'number of posts',
    ]);
  });

  test.each(['Poste à pourvoir', 'Vacant position', 'Plaza vacante', 'Fonction à pourvoir'])(
    '%s is a title where it names jobs, and a vacancy where it answers',
    (name) => {
      expect(fieldsOf([name, 'titles'])).toEqual(['title']);
      expect(fieldsOf([name, 'yesNo'])).toEqual(['vacancy']);
    },
  );

  test('a section of the budget is a unit, unless it holds funds', () => {
    expect(fieldsOf(['Sección del presupuesto', 'units'])).toEqual(['organizational unit']);
    expect(fieldsOf(['Sección del presupuesto', 'funding'])).toEqual(['funding']);
  });

  test('a question is of the incumbent where persons answer it', () => {
    expect(fieldsOf(['Who sits on it?', 'persons'])).toEqual(['incumbent']);
    expect(fieldsOf(['Who approved it?', 'yesNo'])).toEqual([null]);
  });

  test('a name that may mean two things waits for its content', () => {
    expect(fieldsOf(['Family', 'families'])).toEqual([null]);
    expect(fieldsOf(['Family', 'formerFamilies'])).toEqual(['former job family']);
    expect(fieldsOf(['Cost Centre Name', 'units'])).toEqual([null]);
    expect(fieldsOf(['Cost Centre Name', 'funding'])).toEqual(['funding']);
    expect(fieldsOf(['Affectation / Service', 'units'])).toEqual(['organizational unit']);
    expect(fieldsOf(['Affectation / Service', 'stations'])).toEqual(['duty station']);
  });

  test.each([
    'employee_category',
    'Worker category',
    'Employee class',
    'Person category',
    'Categoría del empleado',
    'Catégorie d’agent',
  ])('%s is what its content is, and nothing without', (name) => {
    const readings = ['contracts', 'categories', 'bothKinds'].map(
      (content) => fieldsOf([name, content])[0],
    );
    expect(readings).toEqual(['contract', 'grade category', null]);
    expect(recogniseColumns([name], [])[0]).toMatchObject({ field: null });
  });

  test.each(['person_type', 'Person status', 'Tipo de persona', 'Type de personne'])(
    '%s is a contract where contracts stand in it, and nothing else',
    (name) => {
      const readings = ['contracts', 'categories', 'families', 'bothKinds'].map(
        (content) => fieldsOf([name, content])[0],
      );
      expect(readings).toEqual(['contract', null, null, null]);
      expect(recogniseColumns([name], [])[0]).toMatchObject({ field: null });
    },
  );

  test('an address stands for the incumbent where nothing names one better', () => {
    expect(fieldsOf(['EMAIL', 'addresses'])).toEqual(['incumbent']);
    expect(fieldsOf(['EMAIL', 'addresses'], ['Occupied by', 'codes'])).toEqual([null, 'incumbent']);
  });

  test('several dates are dates', () => {
    const names = ['Start date', 'End date'];
    expect(recogniseColumns(names, []).map(({ field }) => field)).toEqual(['date', 'date']);
  });

  test('no field but the date is ever given twice, and confidence is honest about none', () => {
    const words = fc.constantFrom(
      ...['Grade', 'Title', 'Position', 'Number', 'Duty', 'Station', 'Date', 'New', 'Fund', 'Step'],
    );
    const name = fc.array(words, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
    const cell = fc.constantFrom<Cell>(...Object.values(COLUMNS).flat(), '', true);
    const sheet = fc.record({
      names: fc.array(name, { minLength: 1, maxLength: 8 }),
      rows: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 5 }),
    });
    fc.assert(
      fc.property(sheet, ({ names, rows }) => {
        const readings = recogniseColumns(names, rows);
        const given = readings
          .map(({ field }) => field)
          .filter((field) => field && field !== 'date');
        expect(new Set(given).size).toBe(given.length);
        expect(readings.map(({ name: kept }) => kept)).toEqual(names);
        for (const { field, confidence } of readings) {
          expect(confidence).toBeLessThan(1);
          if (field === null) expect(confidence).toBe(0);
          else expect(confidence).toBeGreaterThanOrEqual(0.5);
        }
      }),
    );
  });
});
