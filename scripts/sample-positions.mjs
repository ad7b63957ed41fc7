// The positions of the sample export: invented, but with the mixture that real ones have.

export const SAMPLE_COLUMNS = [
  { name: 'Position number', width: 14 },
  { name: 'Job title', width: 46 },
  { name: 'Grade', width: 13 },
  { name: 'Personal grade', width: 11 },
  { name: 'Incumbent', width: 12 },
  { name: 'Contract type', width: 20 },
  { name: 'Funding source', width: 20 },
  { name: 'Duty station', width: 18 },
  { name: 'Organizational unit', width: 18 },
  { name: 'Former job family', width: 38 },
  { name: 'Valid from', width: 12, isDate: true },
  { name: 'Allocated grade', width: 11 },
];

// Station, language of its titles, unit.
const FIELD_STATIONS = [
  ['Abidjan', 'fr', 'RO-Africa'],
  ['Dakar', 'fr', 'CO-Dakar'],
  ['Alger', 'fr', 'CO-Alger'],
  ['Antananarivo', 'fr', 'CO-Antananarivo'],
  ['Yaoundé', 'fr', 'CO-Yaoundé'],
  ['Kinshasa', 'fr', 'CO-Kinshasa'],
  ['Cairo', 'en', 'CO-Cairo'],
  ['Addis Ababa', 'en', 'CO-Addis Ababa'],
  ['Pretoria', 'en', 'CO-Pretoria'],
  ['Abuja', 'en', 'CO-Abuja'],
  ['Dar es Salaam', 'en', 'CO-Dar es Salaam'],
  ['Lusaka', 'en', 'CO-Lusaka'],
  ['Beirut', 'en', 'RO-Arab States'],
  ['New Delhi', 'en', 'CO-New Delhi'],
  ['Bangkok', 'en', 'RO-Asia and the Pacific'],
  ['Dhaka', 'en', 'CO-Dhaka'],
  ['Jakarta', 'en', 'CO-Jakarta'],
  ['Manila', 'en', 'CO-Manila'],
  ['Suva', 'en', 'CO-Suva'],
  ['Lima', 'es', 'RO-Latin America'],
  ['Santiago', 'es', 'CO-Santiago'],
  ['San José', 'es', 'CO-San José'],
  ['Buenos Aires', 'es', 'CO-Buenos Aires'],
  ['México', 'es', 'CO-México'],
];
const HEADQUARTERS_UNITS = ['HRD', 'FINANCE', 'INFOTEC', 'DCOMM', 'PROGRAM', 'STATISTICS', 'EVAL'];
const HEADQUARTERS_NAMES = ['Geneva', 'Genève', 'Ginebra', 'Geneva, Switzerland', 'HQ'];

// What each field office has: grades as [grade, how often in ten], titles by language, and the
// former family as the export has it.
const FIELD_POSTS = [
  {
    grades: [
      ['G2', 7],
      ['G3', 3],
    ],
    en: ['Driver', 'Driver/Messenger', 'Senior Driver', 'DRIVER'],
    fr: ['Chauffeur', 'Chauffeur(e)', 'Chauffeur principal'],
    es: ['Conductor', 'Chofer', 'Conductor/a', 'Motorista'],
    family: 'Drivers',
  },
  {
    grades: [
      ['G1', 2],
      ['G2', 8],
    ],
    en: ['Messenger', 'Office Messenger'],
    fr: ['Coursier', 'Messager'],
    es: ['Mensajero', 'Mensajero/a'],
    family: 'Messengers',
  },
  {
    grades: [
      ['G4', 4],
      ['G5', 5],
      ['G6', 1],
    ],
    en: ['Secretary', 'Senior Secretary', 'Bilingual Secretary (G5)', 'Sr. Secretary'],
    fr: ['Secrétaire', 'Secrétaire de direction', 'Secrétaire principale'],
    es: ['Secretaria', 'Secretario/a bilingüe', 'Secretaria ejecutiva'],
    family: 'Secretaries',
  },
  {
    grades: [
      ['G4', 1],
      ['G5', 4],
      ['G6', 4],
      ['G7', 1],
    ],
    en: ['Administrative Assistant', 'Admin. Assistant', 'Senior Administrative Assistant'],
    fr: ['Assistant(e) administratif(ve)', 'Assistante administrative principale'],
    es: ['Asistente administrativo/a', 'Asistente administrativa superior'],
    family: 'Administrative Assistants',
  },
  {
    grades: [
      ['G3', 7],
      ['G4', 3],
    ],
    en: ['Receptionist', 'Receptionist/Telephone Operator', 'Telephone Operator'],
    fr: ['Réceptionniste-standardiste', 'Réceptionniste'],
    es: ['Recepcionista', 'Recepcionista/Telefonista'],
    family: 'Receptionists and Telephone Operators',
  },
  {
    grades: [
      ['G5', 4],
      ['G6', 5],
      ['G7', 1],
    ],
    en: ['Finance Assistant', 'Sr. Fin. Asst.', 'Accounting Assistant', 'Senior Finance Assistant'],
    fr: [
      'Assistant aux finances',
      'Assistant(e) Financier(ère)',
      'Assistant principal aux finances',
    ],
    es: ['Asistente de finanzas', 'Asistente principal de finanzas', 'Asistente contable'],
    family: 'Finance Assistants',
  },
  {
    grades: [
      ['G5', 5],
      ['G6', 4],
      ['G7', 1],
    ],
    en: ['Programme Assistant', 'Senior Programme Assistant', 'Programmme Assistant'],
    fr: ['Assistante de programme', 'Assistant(e) principal(e) de programme'],
    es: ['Asistente de programación', 'Asistente de programas', 'Asistente de programa'],
    family: 'Programme Assistants',
  },
  {
    grades: [
      ['G5', 6],
      ['G6', 4],
    ],
    en: ['Human Resources Assistant', 'HR Assistant', 'Personnel Assistant'],
    fr: ['Assistante en ressources humaines', 'Assistant RH'],
    es: ['Asistente de recursos humanos', 'Asistente de RR.HH.'],
    family: 'Human Resources Assistants',
  },
  {
    grades: [
      ['G5', 5],
      ['G6', 4],
      ['G7', 1],
    ],
    en: ['IT Assistant', 'ICT Support Assistant', 'Information Technology Assistant'],
    fr: ['Assistant informatique', 'Assistant(e) en technologie de l’information'],
    es: ['Asistente de informática', 'Asistente en tecnología de la información'],
    family: 'Information Technology Assistants',
  },
  {
    grades: [
      ['G5', 6],
      ['G6', 4],
    ],
    en: ['Library Assistant', 'Public Information Assistant', 'Documentation Assistant'],
    fr: ['Assistante de bibliothèque', 'Assistant à l’information publique'],
    es: ['Asistente de biblioteca y documentación', 'Asistente de comunicación'],
    family: 'Library Documentation Assistants',
  },
  {
    grades: [
      ['NOA', 4],
      ['NOB', 5],
      ['NOC', 1],
    ],
    en: ['Programme Officer', 'National Programme Officer', 'Senior Programme Officer'],
    fr: ['Administrateur national de programme', 'Chargé(e) de programme'],
    es: ['Oficial de programación', 'Oficial nacional de programas'],
    family: 'Programme Officers',
  },
  {
    grades: [
      ['NOA', 6],
      ['NOB', 4],
    ],
    en: ['Finance and Administrative Officer', 'Admin & Finance Officer', 'Operations Officer'],
    fr: ['Administrateur des finances et de l’administration', 'Chargé des opérations'],
    es: ['Oficial de finanzas y administración', 'Oficial de operaciones'],
    family: 'Finance and Administrative Officers',
  },
  {
    grades: [
      ['NOA', 6],
      ['NOB', 4],
    ],
    en: ['National Communication Officer', 'Communication Officer'],
    fr: ['Chargée de communication', 'Administrateur national, communication'],
    es: ['Oficial nacional de comunicación', 'Oficial de comunicación'],
    family: 'National Officer Library and Information Management',
  },
];
/** How often each of FIELD_POSTS comes in a hundred positions. */
const FIELD_MIX = [11, 5, 13, 13, 5, 12, 10, 4, 6, 5, 9, 5, 2];

const PROFESSIONAL_POSTS = [
  ['P4', 'Senior Specialist, Labour Standards'],
  ['P4', 'Specialist, Occupational Safety and Health'],
  ['P3', 'Technical Officer'],
  ['P3', 'Technical Officer, Skills'],
  ['P2', 'Junior Technical Officer'],
  ['P5', 'Senior Specialist, Workers’ Activities'],
  ['P5', 'Spécialiste principal, normes internationales du travail', 'fr'],
  ['P4', 'Spécialiste des entreprises', 'fr'],
  ['P5', 'Especialista principal en empleo', 'es'],
  ['P4', 'Especialista en seguridad social', 'es'],
  ['P3', 'Evaluation Officer'],
  ['P4', 'Senior Evaluation Officer'],
  ['P3', 'Oficial de evaluación', 'es'],
  ['P4', 'Economist'],
  ['P3', 'Human Resources Officer'],
  ['P3', 'Statistician'],
  ['P4', 'Legal Officer'],
  ['P2', 'Research Officer'],
  ['P1', 'Junior Officer'],
];
const HEADQUARTERS_POSTS = [
  ['G5', 'Secretary'],
  ['G6', 'Administrative Assistant'],
  ['G5', 'Secrétaire'],
  ['G6', 'Assistant(e) aux ressources humaines'],
  ['G6', 'Finance Assistant'],
  ['G5', 'Documents Distribution Assistant'],
  ['G7', 'Senior Administrative Assistant'],
  ['G4', 'Registry Clerk'],
  ['G6', 'IT Support Assistant'],
];
const PROJECT_POSTS = [
  ['NOB', 'National Project Coordinator'],
  ['NOA', 'National Project Officer, M&E'],
  ['NOB', 'Coordonnateur/trice national(e) de projet', 'fr'],
  ['NOB', 'Coordinador/a nacional de proyecto', 'es'],
  ['G5', 'Project Administrative and Finance Assistant'],
  ['G6', 'Assistant(e) administratif(ive) et financier(e) de projet', 'fr'],
  ['G5', 'Asistente administrativo y financiero de proyecto', 'es'],
  ['P4', 'Chief Technical Adviser'],
  ['P5', 'Chief Technical Adviser, Better Work'],
  ['P3', 'Project Technical Officer'],
  ['G2', 'Project Driver'],
];

// [title, grade, station, unit, what else differs]: one row for each case that must occur.
const SINGLE_POSTS = [
  ['Director, Country Office', 'D1', 'Abuja', 'CO-Abuja'],
  ['Director, Regional Programming', 'D1', 'Bangkok', 'RO-Asia and the Pacific'],
  ['Directeur, bureau de pays', 'D-1', 'Dakar', 'CO-Dakar'],
  ['Chief, Policy Branch', 'D1', 'Geneva', 'EMPLOYMENT'],
  ['Director, Department of Statistics', 'D-2', 'Geneva', 'STATISTICS'],
  ['Regional Director', 'ADG', 'Lima', 'RO-Latin America'],
  ['Nurse', 'G6', 'Geneva', 'HRD'],
  ['Staff Counsellor', 'P3', 'Geneva', 'HRD'],
  ['National Officer, Legal Research', 'NOB', 'Geneva', 'JUR'],
  ['Economist', 'P3', 'Pretoria', 'CO-Pretoria'],
  ['Human Resources Partner', 'P4', 'Bangkok', 'RO-Asia and the Pacific'],
  ['Evaluation Specialist', 'P-4', 'Abidjan', 'RO-Africa'],
  ['Registration Assistant', 'G4', 'Beirut', 'RO-Arab States'],
  ['Security Operations Assistant', 'G5', 'Kinshasa', 'CO-Kinshasa'],
  ['Handyman', 'G2', 'Addis Ababa', 'CO-Addis Ababa'],
  ['Gardener/Cleaner', 'G1', 'New Delhi', 'CO-New Delhi'],
  ['Agent polyvalent', 'G3', 'Antananarivo', 'CO-Antananarivo'],
  ['Officer', 'NOA', 'Manila', 'CO-Manila'],
  ['Assistant', 'G5', 'Lusaka', 'CO-Lusaka'],
  ['Office Assistant (two positions)', 'G4', 'Jakarta', 'CO-Jakarta'],
  ['TBD – see JR 2024/117', 'G6', 'Suva', 'CO-Suva'],
  ['Information Management Assistant', 'G6', 'Cairo', 'CO-Cairo'],
  ['Finance Assistant', 'NOB', 'Dhaka', 'CO-Dhaka'],
  ['Messenger / Motorista / Driver', 'G2', 'Lima', 'RO-Latin America'],
  ['Procurement Assistant', 'SC-5', 'Abuja', 'CO-Abuja', { funding: 'DC' }],
  ['Programme Associate', 'NPSA-7', 'Bangkok', 'RO-Asia and the Pacific', { funding: 'DC' }],
  ['Programme Assistant', 'G5/G6', 'Buenos Aires', 'CO-Buenos Aires'],
  ['Secretary', null, 'Dar es Salaam', 'CO-Dar es Salaam'],
  ['Labour Statistics Officer', 'NOB', 'Santiago', 'CO-Santiago', { funding: 'RBTC' }],
  ['Technical Officer', 'P3', 'Yaoundé', 'CO-Yaoundé', { funding: 'RBTC' }],
  ['Finance Assistant', 'G6', 'San José', 'CO-San José', { funding: 'RBSA' }],
  ['Administrative Assistant', 'G6', 'Alger', 'CO-Alger', { funding: 'GPF-22' }],
  ['Driver', 'G2', 'Abidjan', 'RO-Africa', { contract: 'Short-term' }],
  ['Programme Assistant', 'G5', 'México', 'CO-México', { contract: 'ST' }],
  // Allocated grades written by HR: every outcome of Art. 6.
  ['Administrative Assistant', 'G5', 'Pretoria', 'CO-Pretoria', { allocated: 'G6' }],
  ['Programme Officer', 'NOA', 'Dhaka', 'CO-Dhaka', { allocated: 'NOB' }],
  ['Senior Secretary', 'G6', 'Cairo', 'CO-Cairo', { allocated: 'G5' }],
  ['Finance Assistant', 'G7', 'Dakar', 'CO-Dakar', { allocated: 'G-6' }],
  ['IT Assistant', 'G6', 'Lima', 'RO-Latin America', { allocated: 'G6' }],
  ['Driver', 'G2', 'Lusaka', 'CO-Lusaka', { allocated: 'G3', personal: 'G3' }],
  ['Secretary', 'G4', 'Bangkok', 'RO-Asia and the Pacific', { allocated: 'G6', personal: 'G5' }],
  ['Programme Assistant', 'G7', 'New Delhi', 'CO-New Delhi', { allocated: 'NOA' }],
  ['Administrative Officer', 'NOA', 'Manila', 'CO-Manila', { allocated: 'G7' }],
  ['HR Assistant', 'G6', 'Jakarta', 'CO-Jakarta', { allocated: 'G5', vacant: true }],
  ['Receptionist', 'G3', 'Santiago', 'CO-Santiago', { allocated: 'G4', personal: 'G2' }],
  ['Finance Assistant', 'G5', 'Abuja', 'CO-Abuja', { personal: 'G6' }],
  ['Programme Officer', 'NOB', 'Beirut', 'RO-Arab States', { personal: 'NO-C' }],
  ['Asistente administrativa', 'G5', 'Lima', 'RO-Latin America', { personal: 'G.4' }],
  ['Senior Specialist, Employment', 'P4', 'Dakar', 'CO-Dakar', { personal: 'P5' }],
];

const HOW_MANY = { field: 150, professional: 40, headquarters: 27, project: 34 };

/** Rows in the order of SAMPLE_COLUMNS; null is a blank cell, dates are UTC midnights. */
export function samplePositions() {
  const random = seededRandom(2019);
  const rows = [
    ...repeat(HOW_MANY.field, () => fieldPost(random)),
    ...repeat(HOW_MANY.professional, (index) => professionalPost(random, index)),
    ...repeat(HOW_MANY.headquarters, (index) => headquartersPost(random, index)),
    ...repeat(HOW_MANY.project, (index) => projectPost(random, index)),
    ...SINGLE_POSTS.map((post) => singlePost(random, post)),
  ];
  const shuffled = shuffle(random, rows);
  return shuffled.map((row, index) => [`P-${String(10_020 + index * 7)}`, ...row]);
}

function fieldPost(random) {
  const station = pick(random, FIELD_STATIONS);
  const post = FIELD_POSTS[pickWeighted(random, FIELD_MIX)];
  const grade =
    post.grades[
      pickWeighted(
        random,
        post.grades.map(([, weight]) => weight),
      )
    ][0];
  const [place, language, unit] = station;
  return finishRow(random, {
    title: pick(random, post[language]),
    exactGrade: grade,
    grade: spellGrade(random, grade, language),
    place,
    unit,
    language,
    family: random() < 0.55 ? post.family : null,
    funding: regularBudget(random, language),
  });
}

function professionalPost(random, index) {
  const [grade, title, language = 'en'] = PROFESSIONAL_POSTS[index % PROFESSIONAL_POSTS.length];
  const atHeadquarters = random() < 0.5;
  const [place, , unit] = pick(random, stationsSpeaking(language));
  return finishRow(random, {
    title,
    exactGrade: grade,
    grade: spellGrade(random, grade, 'en'),
    place: atHeadquarters ? pick(random, HEADQUARTERS_NAMES) : place,
    unit: atHeadquarters ? pick(random, HEADQUARTERS_UNITS) : unit,
    language: 'en',
    funding: regularBudget(random, 'en'),
  });
}

function stationsSpeaking(language) {
  return FIELD_STATIONS.filter(([, spoken]) => spoken === language);
}

function headquartersPost(random, index) {
  const [grade, title] = HEADQUARTERS_POSTS[index % HEADQUARTERS_POSTS.length];
  return finishRow(random, {
    title,
    exactGrade: grade,
    grade: spellGrade(random, grade, 'en'),
    place: pick(random, HEADQUARTERS_NAMES),
    unit: pick(random, HEADQUARTERS_UNITS),
    language: 'en',
    funding: regularBudget(random, 'en'),
  });
}

function projectPost(random, index) {
  const [grade, title, language = 'en'] = PROJECT_POSTS[index % PROJECT_POSTS.length];
  const [place, , unit] = pick(random, stationsSpeaking(language));
  return finishRow(random, {
    title,
    exactGrade: grade,
    grade: spellGrade(random, grade, 'en'),
    place,
    unit,
    language: 'en',
    funding: pick(random, ['XBTC', 'XBTC', 'DC', 'Extra-budgetary', 'TC']),
    mayHavePersonalGrade: false,
  });
}

function singlePost(random, [title, grade, place, unit, more = {}]) {
  return finishRow(random, {
    title,
    grade,
    place,
    unit,
    language: 'en',
    funding: 'RB',
    mayHavePersonalGrade: false,
    vacant: false,
    ...more,
  });
}

function finishRow(random, post) {
  const { title, grade, place, unit, language, funding, family = null, allocated = null } = post;
  const vacant = post.vacant ?? random() < 0.1;
  const mayHavePersonalGrade = (post.mayHavePersonalGrade ?? true) && !vacant;
  const personal =
    post.personal ?? (mayHavePersonalGrade && random() < 0.08 ? oneGradeUp(post.exactGrade) : null);
  const incumbent = `E-${10_400 + Math.floor(random() * 9_500)}`;
  return [
    title,
    grade,
    personal,
    vacant ? pick(random, ['VACANT', 'Vacant', 'Vacante', null]) : incumbent,
    vacant ? null : (post.contract ?? contract(random, language)),
    funding,
    place,
    unit,
    family,
    new Date(Date.UTC(2009 + Math.floor(random() * 16), Math.floor(random() * 12), 1)),
    allocated,
  ];
}

function oneGradeUp(grade) {
  const ladders = ['G1 G2 G3 G4 G5 G6 G7', 'NOA NOB NOC', 'P1 P2 P3 P4 P5'];
  const ladder = ladders
    .map((grades) => grades.split(' '))
    .find((grades) => grades.includes(grade));
  return ladder?.[ladder.indexOf(grade) + 1] ?? null;
}

function spellGrade(random, grade, language) {
  const level = grade.slice(-1);
  const step = 1 + Math.floor(random() * 11);
  const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI'][step - 1];
  if (random() < 0.5) return grade;
  if (grade.startsWith('NO')) {
    const inWords = { en: `National Officer ${level}`, fr: `AN-${level}`, es: `ON-${level}` };
    return pick(
      random,
      [`NO-${level}`, `NO-${level}`, `NO.${level}`, `N.O. ${level}`].concat(
        random() < 0.2 ? inWords[language] : [],
      ),
    );
  }
  if (grade.startsWith('P')) {
    return pick(random, [
      `P-${level}`,
      `P.${level}`,
      `P.${level}/${step}`,
      `P${level} step ${step}`,
    ]);
  }
  const inWords = { en: `Grade G${level}`, fr: `Services généraux ${level}`, es: `SG-${level}` };
  return pick(
    random,
    [`G-${level}`, `G.${level}`, `GS-${level}/${roman}`, `GS${level}`].concat([
      `G0${level}`,
      `G${level} step ${step}`,
      `G\u2011${level}`,
      inWords[language],
    ]),
  );
}

function regularBudget(random, language) {
  const inWords = { en: 'Regular budget', fr: 'Budget ordinaire', es: 'Presupuesto ordinario' };
  return random() < 0.6 ? 'RB' : inWords[language];
}

function contract(random, language) {
  const fixedTerm = { en: 'Fixed-term', fr: 'Durée déterminée', es: 'Plazo fijo' };
  const withoutLimit = {
    en: 'Without limit of time',
    fr: 'Sans limite de temps',
    es: 'Sin límite de tiempo',
  };
  if (random() < 0.7) return random() < 0.6 ? 'FT' : fixedTerm[language];
  return random() < 0.6 ? 'WLT' : withoutLimit[language];
}

/** Mulberry32: small, and the same on every machine. */
function seededRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function repeat(count, make) {
  return Array.from({ length: count }, (_, index) => make(index));
}

function pick(random, list) {
  return list[Math.floor(random() * list.length)];
}

function pickWeighted(random, weights) {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  return weights.findIndex((weight) => (left -= weight) < 0);
}

function shuffle(random, list) {
  const shuffled = [...list];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]];
  }
  return shuffled;
}
