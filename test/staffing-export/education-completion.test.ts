import fc from 'fast-check';
import { CANDIDATE_EDUCATIONS, type CandidateEducation } from '../../src/domain/job-description';
import { educationOf, type Award } from '../../src/staffing-export/education/award';
import { AWARD_PHRASES } from '../../src/staffing-export/education/award-phrases';
import { DEGREE_LETTERS } from '../../src/staffing-export/education/degree-letters';
import { readEducation } from '../../src/staffing-export/education-words';

const THIS_YEAR = 2026;
const read = (text: string) => readEducation(text, THIS_YEAR);
const rank = (education: CandidateEducation) => CANDIDATE_EDUCATIONS.indexOf(education);

/** Said of an award, none of these leaves it a completed one. */
const STATES: Readonly<Record<'en' | 'fr' | 'es', string>> = {
  en: `failed; failed in 2009; not completed; never completed; incomplete; in progress; ongoing; on-going;
    withdrawn; withdrew; dropped out; drop-out; discontinued; abandoned; interrupted; pending; results pending;
    awaiting results; expected; expected 2031; expected in June; to be completed; to be awarded; will finish soon;
    2 of 4 years; two of three years; 3 out of 5 years; 1st year; first year; 2nd yr; third year; final year;
    year 2; year one; semester 3; 4 semesters; five semesters; 60 of 180 ECTS; 90 credits; 45 credit hours of 120;
    not awarded; not obtained; not yet; unfinished; uncompleted; partial; partially completed; candidate;
    student; full-time student; enrolled; enrolled since 2021; admitted; offer received; current; currently;
    part II; part 1; thesis pending; all but dissertation; ABD; did not graduate; didn’t finish; attended;
    without graduating; deferred; suspended; on hold; expelled; started 2019; started; begun;
    2019 - present; since 2023; level; equivalent; applied for; application sent; almost; half;
    left in 2009; gave up; wasn’t awarded; 75%; 3/4; 2/3; ?; studying; attending; pursuing; dismissed;
    failed final exam; resit; reading for; taking; honorary; unverified; not recognised; stopped after a year;
    non-completed; left before completion; cut short; aborted; lapsed; not finalised; awaiting graduation;
    to graduate in June; due to finish; uncertified; under review; verification outstanding; academic year 2;
    did 2 yrs; went for 1 year; some courses; mid-way; three quarters done; lacking thesis; ongoing studies;
    non-graduate; never handed in; incompl.; unfin.; w/drawn; bailed; ran out of money; exams outstanding;
    in the second year; yr 3 of 4; only first two years; up to second year; coursework only; taught part only;
    shelved; parked; awaiting viva; ejected; kicked out; halfway through; semester off; transferring;
    credits short; one exam short; failing; barred; struck off; intermission; on probation; sabbatical;
    audited; sitting finals; soon; shortly; next year; by 2031; in the works; incoming; conditional;
    provisional; unconferred; withheld; revoked; cancelled; void; incompelte; unfinshed; witdrawn; in progess`,
  fr: `échoué; échec; échec en 2e année; non obtenu; non obtenue; inachevé; inachevée; incomplet; incomplète;
    en cours; en cours d’obtention; abandonné; abandonnée; abandon; interrompu; interrompue; non validé;
    non validée; 2 années sur 4; deux ans sur trois; première année; 1ère année; 2e année; 3ème année;
    dernière année; année 2; semestre 3; 4 semestres; étudiant; étudiante; candidat; candidate; inscrit; inscrite;
    admis; admise en 2020; ajourné; recalé; niveau; en préparation; en attente; prévu; prévue en 2031;
    à soutenir; thèse non soutenue; pas terminé; pas terminée; sans diplôme; suspendu; 60 crédits sur 180;
    120 crédits; non diplômé; jamais terminé; équivalent; équivalence demandée; depuis 2022; presque;
    à valider; partiel; partiellement; dossier déposé; redoublé; renvoyé; quitté en 2009; en attente de
    soutenance; préparation; auditeur libre; non reconnu; 2 ans sur 3; débuté en 2020; commencé;
    en rédaction; rédaction de thèse; en fin de cycle; bientôt; en formation; interruption; arrêté; en suspens;
    raté; n’a pas obtenu; reste le mémoire; pas soutenu; réorientation; exclusion; n’a jamais fini; à terminer;
    manque le mémoire; en vue de; non terminé; pas fini; jusqu’en 2e année; seulement la première année;
    deux premières années; éliminé; diplôme non délivré; sans suite; en stand-by; en pause; provisoire;
    en voie d’achèvement; sur le point d’obtenir; au stade de la thèse; viré; exmatriculé; sous réserve;
    session de rattrapage; conditionnel; cours du soir; doctorant; a laissé tomber; non présenté;
    absent à l’examen; défaillant; radié; reprise d’études; inachevéee; abandonnée en L2`,
  es: `reprobado; reprobada; incompleto; incompleta; en curso; trunca; trunco; truncada; inconcluso; inconclusa;
    abandonado; abandonada; interrumpido; interrumpida; 2 de 4 años; dos de cuatro años; primer año; 1er año;
    2º año; segundo año; tercer semestre; 3er semestre; 4 semestres; estudiante; cursando; cursado; pasante;
    egresado; egresada; pendiente; tesis pendiente; no concluido; no concluida; sin terminar; sin titularse;
    sin título; suspendido; suspenso; no aprobado; en trámite; previsto; prevista para 2031; por titularse;
    nivel; 120 créditos; 60 de 240 créditos; dejó los estudios; todavía no; casi; iniciado; iniciada en 2020;
    parcial; matriculado; inscrita; candidato; alumno; último año; quinto cuatrimestre; desde 2022; falta la
    tesis; por terminar; en proceso; título propio; no titulado; oyente; aplazado; baja en 2019; expulsado;
    no reconocido; por concluir; materias pendientes; a falta de tesis; retirado; desistió;
    aún no; me falta la tesis; le faltan materias; hasta tercer año; quedó en segundo; no finalizado;
    próximo a graduarse; a punto de graduarse; en último semestre; congelado; diferido; en pausa;
    con materias por aprobar; avanzada; en etapa de tesis; carta de pasante; constancia de estudios;
    sin cédula; sin concluir; sin acabar; inacabada; a medias; no egresó; en desarrollo; por acreditar;
    sin sustentar; sin graduarme; solo dos años; dos primeros años; detenida; en espera; a la espera;
    por presentar tesis; tesis en elaboración; sin examen final; no presentado; expediente abierto; cursó;
    asistió; condicional; en fase de tesis; desmatriculado; suspendió; no superado; rezagado; irregular;
    titulación pendiente; falta titulación; créditos insuficientes; incompelta; trucnada`,
};
const STATE_WORDS = Object.values(STATES).flatMap((states) =>
  states.split(';').map((state) => state.trim().replace(/\s+/g, ' ')),
);

const FIELDS = [
  'Economics',
  'Law',
  'gestion',
  'Derecho',
  'Business Administration',
  'informatique',
];
const INSTITUTIONS = [
  'University of Nairobi',
  'Université de Lomé',
  'UNAM',
  'HEC',
  'Universidad de Chile',
];

const phrase = fc.constantFrom(
  ...AWARD_PHRASES.filter(({ award }) => award !== null),
  ...[...DEGREE_LETTERS].map(([letters, award]) => ({
    words: letters.toUpperCase(),
    award: award as Award | null,
  })),
);
const state = fc.constantFrom(...STATE_WORDS);
const field = fc.constantFrom(
  ...FIELDS.flatMap((name) => ['', ` in ${name}`, ` en ${name}`, ` ${name}`, ` (${name})`]),
);
const where = fc.constantFrom('', ...INSTITUTIONS.flatMap((name) => [`, ${name}`, ` (${name})`]));
const when = fc.constantFrom('', ' 2004', ', 2004', ' (2004)', ', 2001-2004');

type Arrange = (award: string, said: string) => string;
const ARRANGEMENTS: readonly Arrange[] = [
  (award, said) => `${award} ${said}`,
  (award, said) => `${said} ${award}`,
  (award, said) => `${award} (${said})`,
  (award, said) => `(${said}) ${award}`,
  (award, said) => `${award} [${said}]`,
  (award, said) => `${award}, ${said}`,
  (award, said) => `${said}, ${award}`,
  (award, said) => `${award}; ${said}`,
  (award, said) => `${said}; ${award}`,
  (award, said) => `${award} - ${said}`,
  (award, said) => `${said} - ${award}`,
  (award, said) => `${award} – ${said}`,
  (award, said) => `${award}: ${said}`,
  (award, said) => `${said}: ${award}`,
  (award, said) => `${award}. ${said}`,
  (award, said) => `${award}\n${said}`,
  (award, said) => `${award} / ${said}`,
  (award, said) => `${award} + ${said}`,
  (award, said) => `${award} and ${said}`,
  (award, said) => `${award} mais ${said}`,
  (award, said) => `${award} pero ${said}`,
];
const arrangement = fc.constantFrom(...ARRANGEMENTS);
const spelling = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.charAt(0).toUpperCase() + text.slice(1),
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  (text) => `  ${text.replaceAll(' ', '\u00a0')} `,
);

it('never takes for completed what is said not to be', () => {
  fc.assert(
    fc.property(
      phrase,
      state,
      arrangement,
      spelling,
      field,
      where,
      when,
      ({ words, award }, said, arrange, spell, subject, institution, year) => {
        const text = spell(arrange(words + subject + institution + year, said));
        const education = read(text);
        if (education !== null && rank(education) >= rank(educationOf(award!))) {
          throw new Error(`“${text}” is read as ${education}.`);
        }
      },
    ),
    { numRuns: 8_000 },
  );
});

it('never takes for completed what is said not to be between the award and its field', () => {
  fc.assert(
    fc.property(phrase, state, field, where, ({ words, award }, said, subject, institution) => {
      const text = `${words} ${said}${subject}${institution}`;
      const education = read(text);
      if (education !== null && rank(education) >= rank(educationOf(award!))) {
        throw new Error(`“${text}” is read as ${education}.`);
      }
    }),
    { numRuns: 4_000 },
  );
});

const SUBJECTS = {
  en: ['in Economics', 'in Business Administration'],
  fr: ['en droit', 'en sciences de gestion'],
  es: ['en Derecho', 'en Administración'],
  other: ['in Economics'],
};
/** School levels have no field, and some names need their language’s preposition. */
const isSchool = (award: Award) => ['primary', 'compulsory', 'secondary'].includes(award);

describe('reads each award by its plain name', () => {
  const plain = AWARD_PHRASES.filter(
    ({ award, follow }) => award !== null && !['en', 'bachiller', 'Congo'].includes(follow),
  );
  it.each(plain.map((each) => [each.words, each] as const))(
    '%s',
    (words, { award, follow, language }) => {
      const expected = educationOf(award!);
      const wordings = [
        words,
        words.toUpperCase(),
        `${words} 2004`,
        `${words} (2004)`,
        `${words}, 2004`,
      ];
      if (follow !== 'nothing' && !isSchool(award!)) {
        wordings.push(
          ...(follow === 'diploma' ? SUBJECTS.en : SUBJECTS[language]).flatMap((subject) => [
            `${words} ${subject}`,
            `${words} ${subject}, 2004`,
            `${words} ${subject}, Université de Lomé`,
            `${words} ${subject} (Universidad de Chile, 1999)`,
          ]),
          `${words}, University of Nairobi`,
          `${words} (University of Nairobi)`,
        );
      }
      for (const wording of wordings) expect([wording, read(wording)]).toEqual([wording, expected]);
    },
  );

  /** Letters that are no word, so that they need neither dots nor a subject. */
  const CLEAR = new Set(
    'ba bsc bcom beng llb bba mbchb ma ms msc mba llm emba phd dphil dess'.split(' '),
  );

  it.each([...DEGREE_LETTERS])('%s', (letters, award) => {
    const upper = letters.toUpperCase();
    const dotted = `${upper.charAt(0)}.${upper.slice(1)}.`;
    const wordings = [upper, dotted].flatMap((written) => [
      ...(written === dotted || CLEAR.has(letters) ? [written] : []),
      `${written} in Economics, Oxford`,
      `${written} (Economics), University of Nairobi, 2004`,
    ]);
    for (const wording of wordings) {
      expect([wording, read(wording)]).toEqual([wording, educationOf(award)]);
    }
  });
});

const noDegree = (text: string) => {
  const education = read(text);
  if (education !== null && rank(education) >= rank('diploma')) {
    throw new Error(`“${text}” is read as ${education}.`);
  }
};

it('takes no permit for a degree', () => {
  const permit = fc.constantFrom(
    ...'de conduire|de pilote|de pilote privé|de pilote de ligne|de football|de chasse|de pêche|de conducir|de piloto|de taxi|de vol|pour conduire|de moto|d’arme|d’entraîneur|Windows|logicielle|UEFA B|FIFA|catégorie B|cat. C1|driving|de débit de boissons|de taxi'.split(
      '|',
    ),
  );
  const kind = fc.constantFrom(
    'licence',
    'Licence',
    'LICENCE',
    'une licence',
    'licence valide',
    'Licence (B)',
  );
  const rest = fc.constantFrom(
    '',
    ' 2004',
    ', 2004',
    ' (2004)',
    ', Dakar',
    ' (valide)',
    ', obtenue 1999',
    ' B',
  );
  fc.assert(
    fc.property(kind, permit, rest, (licence, what, more) => noDegree(`${licence} ${what}${more}`)),
    { numRuns: 3000 },
  );
  for (const before of [
    'Driving',
    'driving',
    'Pilot',
    'Private pilot',
    'UEFA B',
    'Football',
    'Taxi',
    'Gun',
  ]) {
    noDegree(`${before} licence`);
    noDegree(`${before} licence, 2004`);
  }
});

it('takes no skill for a maîtrise, and no measure for a degree', () => {
  const skill = fc.constantFrom(
    ...'de l’anglais|du français|de l’outil informatique|d’Excel|des logiciels de bureautique|de Word et Excel|de l’espagnol|du wolof|des langues|de soi|des coûts|du clavier|des techniques de rédaction'.split(
      '|',
    ),
  );
  const how = fc.constantFrom(
    '',
    'bonne ',
    'parfaite ',
    'excellente ',
    'Bonne ',
    'une bonne ',
    'la ',
  );
  const more = fc.constantFrom('', ', niveau C1', ' (courant)', ', lu, écrit, parlé', ' à l’oral');
  fc.assert(
    fc.property(how, skill, more, (adjective, what, rest) =>
      noDegree(`${adjective}maîtrise ${what}${rest}`),
    ),
    { numRuns: 2000 },
  );
  const measure = fc.constantFrom(
    ...'difficulty|autonomy|independence|care|confidence|freedom|accuracy|responsibility|detail|urgency'.split(
      '|',
    ),
  );
  const size = fc.constantFrom(
    '',
    'high ',
    'a high ',
    'some ',
    'third-',
    'the highest ',
    'works with a high ',
    'moderate ',
  );
  fc.assert(
    fc.property(
      size,
      measure,
      fc.constantFrom('', ', high', ': 3', ' required'),
      (adjective, of, rest) => noDegree(`${adjective}degree of ${of}${rest}`),
    ),
    { numRuns: 2000 },
  );
});

it('reads nothing out of text that names no award, and never fails', () => {
  const words = fc.array(
    fc.constantFrom(
      ...'office Lima 2004 works director ( ) , ; / + - – ? " \u0001 12 B A économie ñ 日本 مدرسة'.split(
        ' ',
      ),
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        words.map((all) => all.join(' ')),
      ),
      (text) => {
        expect([null, ...CANDIDATE_EDUCATIONS]).toContain(read(text));
      },
    ),
    { numRuns: 3000 },
  );
});

it('reads no unknown lower-case word beside an award as harmless', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'bcdfghjklmnpqrtvz'),
    minLength: 4,
    maxLength: 12,
  });
  fc.assert(
    fc.property(letters, fc.constantFrom(', ', ' ', ' (', '; '), (unknown, mark) => {
      for (const award of ['Bachelor', 'Master', 'BTS', 'licence', 'Licenciatura en Derecho']) {
        expect(read(`${award}${mark}${unknown}`)).toBeNull();
      }
    }),
    { numRuns: 1000 },
  );
});

// Behind the same preposition stands the field of a degree, and the year or the place of any diploma.
it.each([
  ...[
    'Graduado en 2010',
    'Grado en 2010',
    'Ingeniera en 2010',
    'Arquitecto en 2004',
    'Doctor en 2010',
  ],
  ...['Docteur en 2011', 'Graduado en Lima', 'Graduado en la Universidad de Lima'],
  ...['Baccalauréat en 2005, Université de Dakar', 'Baccalauréat en mai 2005, Université de Dakar'],
  ...['Bachiller en 2010, Universidad de Lima', 'Baccalauréat in 2005, Université de Genève'],
  ...['Bachiller en Lima, Universidad de Lima', 'Grado en junio de 2010, Universidad de Lima'],
])('%j names no field, and so no degree', (text) => expect(read(text)).toBeNull());

it.each([
  ['Baccalauréat en lettres, Université de Genève', 'first-level degree'],
  ['Bachiller en Derecho, Universidad de Lima', 'first-level degree'],
  ['Graduado en Derecho 2010', 'first-level degree'],
  ['Grado Psicología', 'first-level degree'],
  ['Docteur en droit 2011', 'advanced degree'],
])('%j names its field: %s', (text, education) => expect(read(text)).toBe(education));
