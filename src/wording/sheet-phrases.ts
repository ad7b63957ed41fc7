import { localeOf, type Locale } from './locale';

/** What the sheets *JD Changes* and *JD Summary* say in one language. */
export interface SheetPhrases {
  /** What changed about a position. */
  readonly change: Readonly<Record<ChangeWord, string>>;
  readonly summary: {
    readonly title: string;
    /** What the figures are, in one line under the title. */
    readonly explain: (table: string) => string;
    /** Said where figures count posts rather than rows. */
    readonly countsPosts: (column: string) => string;
    /** Said where some row has a part of a post. */
    readonly partsOfPosts: string;
    readonly posts: string;
    readonly overview: string;
    readonly positions: string;
    readonly reviewLeft: string;
    readonly unverified: string;
    readonly verified: string;
    readonly outcome: string;
    readonly outcomes: string;
    readonly count: string;
    /** Of the positions with an outcome: those that a person has decided on, and the others. */
    readonly confirmed: string;
    readonly proposed: string;
    readonly outcomeConfirmed: (outcome: string) => string;
    readonly outcomeProposed: (outcome: string) => string;
    readonly share: string;
    readonly family: string;
    readonly familyByGrade: string;
    readonly familyByOutcome: string;
    readonly noFamily: string;
    readonly otherGrades: string;
    readonly otherOutcomes: string;
    readonly station: string;
    readonly stationByOutcome: string;
    readonly noStation: string;
    readonly otherStations: string;
    readonly noStationColumn: string;
    readonly total: string;
  };
}

export type ChangeWord =
  | 'new'
  | 'gone'
  | 'title'
  | 'grade'
  | 'incumbent'
  | 'family'
  | 'allocated grade'
  | 'outcome'
  | 'incumbent grade';

const PHRASES: Readonly<Record<Locale, SheetPhrases>> = {
  en: {
    change: {
      new: 'New position',
      gone: 'Position gone',
      title: 'Job title',
      grade: 'Grade',
      incumbent: 'Incumbent',
      family: 'Job family',
      'allocated grade': 'Allocated grade',
      outcome: 'Outcome',
      'incumbent grade': 'Incumbent grade',
    },
    summary: {
      title: 'Summary of the mapping',
      explain: (table) =>
        `Every figure is a formula over the table ${table} and follows what is decided there.`,
      countsPosts: (column) =>
        `They count posts, not rows: the column ${column} says how many a row stands for.`,
      partsOfPosts: 'A part of a post, such as 0.5, counts as one: it is one position.',
      posts: 'Posts',
      overview: 'At a glance',
      positions: 'Positions',
      reviewLeft: 'Still to review',
      unverified: 'With an allocated grade, not yet verified',
      verified: 'With an allocated grade, verified',
      outcome: 'Outcome',
      outcomes: 'Outcomes',
      count: 'Positions',
      confirmed: 'Verified',
      proposed: 'Proposals',
      outcomeConfirmed: (outcome) => `${outcome}, verified`,
      outcomeProposed: (outcome) => `${outcome}, proposed`,
      share: 'Share',
      family: 'Job family',
      familyByGrade: 'Job families by allocated grade',
      familyByOutcome: 'Job families by outcome',
      noFamily: '(no job family)',
      otherGrades: 'Other or none',
      otherOutcomes: 'Other outcomes',
      station: 'Duty station',
      stationByOutcome: 'Duty stations by outcome',
      noStation: '(no duty station)',
      otherStations: 'Other stations',
      noStationColumn: 'The export has no column for the duty station.',
      total: 'Total',
    },
  },
  fr: {
    change: {
      new: 'Nouveau poste',
      gone: 'Poste disparu',
      title: 'Intitulé du poste',
      grade: 'Grade',
      incumbent: 'Titulaire',
      family: 'Famille d’emplois',
      'allocated grade': 'Grade alloué',
      outcome: 'Résultat',
      'incumbent grade': 'Grade du titulaire',
    },
    summary: {
      title: 'Synthèse du rattachement',
      explain: (table) =>
        `Chaque chiffre est une formule sur le tableau ${table} et suit ce qui y est décidé.`,
      countsPosts: (column) =>
        `Les chiffres comptent des postes, et non des lignes : la colonne ${column} en donne le nombre par ligne.`,
      partsOfPosts: 'Une part de poste, comme 0,5, compte pour un : c’est un poste.',
      posts: 'Nombre de postes',
      overview: 'En bref',
      positions: 'Postes',
      reviewLeft: 'Restent à examiner',
      unverified: 'Avec grade alloué, pas encore vérifiés',
      verified: 'Avec grade alloué, vérifiés',
      outcome: 'Résultat',
      outcomes: 'Résultats',
      count: 'Postes',
      confirmed: 'Vérifiés',
      proposed: 'Propositions',
      outcomeConfirmed: (outcome) => `${outcome}, vérifié`,
      outcomeProposed: (outcome) => `${outcome} (proposition)`,
      share: 'Part',
      family: 'Famille d’emplois',
      familyByGrade: 'Familles d’emplois par grade alloué',
      familyByOutcome: 'Familles d’emplois par résultat',
      noFamily: '(sans famille d’emplois)',
      otherGrades: 'Autre ou aucun',
      otherOutcomes: 'Autres résultats',
      station: 'Lieu d’affectation',
      stationByOutcome: 'Lieux d’affectation par résultat',
      noStation: '(sans lieu d’affectation)',
      otherStations: 'Autres lieux',
      noStationColumn: 'L’export n’a pas de colonne pour le lieu d’affectation.',
      total: 'Total',
    },
  },
  es: {
    change: {
      new: 'Puesto nuevo',
      gone: 'Puesto desaparecido',
      title: 'Denominación del puesto',
      grade: 'Grado',
      incumbent: 'Titular',
      family: 'Familia de empleos',
      'allocated grade': 'Grado atribuido',
      outcome: 'Resultado',
      'incumbent grade': 'Grado del titular',
    },
    summary: {
      title: 'Resumen de la vinculación',
      explain: (table) =>
        `Cada cifra es una fórmula sobre la tabla ${table} y sigue lo que allí se decide.`,
      countsPosts: (column) =>
        `Las cifras cuentan puestos y no filas: la columna ${column} dice cuántos representa cada fila.`,
      partsOfPosts: 'Una parte de puesto, como 0,5, cuenta como uno: es un puesto.',
      posts: 'Número de puestos',
      overview: 'De un vistazo',
      positions: 'Puestos',
      reviewLeft: 'Por revisar',
      unverified: 'Con grado atribuido, aún sin verificar',
      verified: 'Con grado atribuido, verificados',
      outcome: 'Resultado',
      outcomes: 'Resultados',
      count: 'Puestos',
      confirmed: 'Verificados',
      proposed: 'Propuestas',
      outcomeConfirmed: (outcome) => `${outcome}, verificado`,
      outcomeProposed: (outcome) => `${outcome} (propuesta)`,
      share: 'Parte',
      family: 'Familia de empleos',
      familyByGrade: 'Familias de empleos por grado atribuido',
      familyByOutcome: 'Familias de empleos por resultado',
      noFamily: '(sin familia de empleos)',
      otherGrades: 'Otro o ninguno',
      otherOutcomes: 'Otros resultados',
      station: 'Lugar de destino',
      stationByOutcome: 'Lugares de destino por resultado',
      noStation: '(sin lugar de destino)',
      otherStations: 'Otros lugares',
      noStationColumn: 'La exportación no tiene columna para el lugar de destino.',
      total: 'Total',
    },
  },
};

/** @param displayLanguage a tag such as `fr-FR`. */
export function sheetPhrases(displayLanguage: string): SheetPhrases {
  return PHRASES[localeOf(displayLanguage)];
}
