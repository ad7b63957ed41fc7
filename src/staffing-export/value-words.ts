import type { ReadingId } from '../domain/citation';
import type { Contract, Funding } from '../domain/position';

/** Phrases in folded words (cell-text.ts) that say a value in English, French, Spanish or code. */
export const FUNDING_PHRASES: Readonly<Record<Funding, readonly string[]>> = {
  'regular budget': [
    'rb',
    'regular budget',
    'ordinary budget',
    'reg budget',
    'regular',
    'assessed',
    'core',
    'core budget',
    'budget ordinaire',
    'br',
    'budget regulier',
    'ordinaire',
    'presupuesto ordinario',
    'presupuesto regular',
    'ordinario',
  ],
  other: [
    'xb',
    'xbtc',
    'xbdc',
    'tc',
    'dc',
    'psi',
    'programme support income',
    'programme support',
    'extra budgetary',
    'extrabudgetary',
    'non regular budget',
    'non core',
    'noncore',
    'voluntary',
    'earmarked',
    'trust fund',
    'project',
    'project funded',
    'donor',
    'technical cooperation',
    'development cooperation',
    'extrabudgetaire',
    'extrabudgetaires',
    'extra budgetaire',
    'extra budgetaires',
    'hors budget',
    'projet',
    'cooperation technique',
    'cooperation au developpement',
    'fonds fiduciaire',
    'contributions volontaires',
    'extrapresupuestario',
    'extrapresupuestaria',
    'extrapresupuestarios',
    'extra presupuestario',
    'extra presupuestarios',
    'proyecto',
    'cooperacion tecnica',
    'cooperacion para el desarrollo',
    'fondo fiduciario',
    'contribuciones voluntarias',
  ],
};

/** What a house knows well and the agreements do not: nobody guesses, the user assigns it once. */
export type OpenQuestion = Extract<
  ReadingId,
  'junior professional officers' | 'officials on loan' | 'mixed funding'
>;

export const OPEN_QUESTIONS: Readonly<Record<OpenQuestion, readonly string[]>> = {
  'junior professional officers': [
    'jpo',
    'apo',
    'junior professional officer',
    'junior professional',
    'associate expert',
    'associate professional officer',
    'expert associe',
    'experte associee',
    'jeune expert associe',
    'jeune experte associee',
    'jeune administrateur',
    'jeune professionnel',
    'experto asociado',
    'experta asociada',
    'joven profesional',
  ],
  'officials on loan': [
    'loan',
    'loaned',
    'secondment',
    'seconded',
    'pret',
    'prete',
    'pretee',
    'detachement',
    'detache',
    'detachee',
    'mis a disposition',
    'mise a disposition',
    'prestamo',
    'prestado',
    'prestada',
    'adscripcion',
    'adscrito',
    'adscrita',
    'comision de servicio',
    'comision de servicios',
    'cedido',
    'cedida',
  ],
  // Technical cooperation out of the regular budget is regular in its money and temporary in its
  // posts, and the supplementary account is voluntary in its money and regular in its name.
  'mixed funding': [
    'rbtc',
    'rbsa',
    'csbo',
    'regular budget technical cooperation',
    'regular budget supplementary',
    'rb supplementary',
    'compte supplementaire du budget ordinaire',
    'cuenta suplementaria del presupuesto ordinario',
    'mixed',
    'mix',
    'split',
    'shared',
    'cost sharing',
    'joint',
    'jointly',
    'cofinanced',
    'co financed',
    'cofunded',
    'co funded',
    'partly',
    'partially',
    'half',
    'mixte',
    'partage',
    'cofinance',
    'cofinancement',
    'partiellement',
    'pour partie',
    'moitie',
    'mixto',
    'mixta',
    'compartido',
    'cofinanciado',
    'cofinanciacion',
    'parcialmente',
    'mitad',
  ],
};

export const CONTRACT_PHRASES: Readonly<Record<Contract, readonly string[]>> = {
  'fixed-term': [
    'ft',
    'fta',
    'fixed term',
    'fixedterm',
    'cdd',
    'duree determinee',
    'plazo fijo',
    'termino fijo',
    'duracion determinada',
    'tiempo determinado',
    'pf',
    'dd',
  ],
  'without limit of time': [
    'wlt',
    'without limit of time',
    'without time limit',
    'sans limite de temps',
    'sans limite de duree',
    'sans limitation de duree',
    'sin limite de tiempo',
    'sin limite de duracion',
    'sin limitacion de tiempo',
    'slt',
    'sltd',
  ],
  other: [
    'short term',
    'st',
    'sst',
    'special short term',
    'ta',
    'tempo',
    'temporary',
    'temporary appointment',
    'service contract',
    'sc',
    'consultant',
    'consultancy',
    'external collaboration',
    'excoll',
    'ssa',
    'special service agreement',
    'individual contractor',
    'ic',
    'intern',
    'internship',
    'unv',
    'volunteer',
    'daily',
    'court terme',
    'courte duree',
    'temporaire',
    'contrat de service',
    'consultance',
    'collaboration exterieure',
    'stagiaire',
    'stage',
    'corto plazo',
    'corta duracion',
    'temporal',
    'contrato de servicio',
    'contrato de servicios',
    'consultoria',
    'consultor',
    'consultora',
    'colaboracion externa',
    'pasante',
  ],
};

/** Spellings of the seat of the organization that this add-in was made for. */
export const GENEVA: readonly string[] = [
  'Geneva',
  'Genève',
  'Ginebra',
  'Genf',
  'Ginevra',
  'Genebra',
  'Женева',
  'جنيف',
  '日内瓦',
  'GVA',
  'GNV',
  'Palais des Nations',
  'Palacio de las Naciones',
  'Palace of Nations',
  'Route des Morillons',
  'Grand-Saconnex',
];

export const HEADQUARTERS_WORDS: readonly string[] = [
  'hq',
  'headquarters',
  'headquarter',
  'head quarters',
  'head office',
  'siege',
  'sede',
  'sede central',
];

/** Before a value these turn it round: `outside HQ`, `hors budget ordinaire`. */
export const NEGATING_WORDS: readonly string[] = [
  'non',
  'not',
  'outside',
  'away from',
  'other than',
  'hors',
  'autre que',
  'pas',
  'no',
  'fuera',
  'ajeno',
  'distinto',
];

/** May stand between a negating word and what it turns round. */
export const LINKING_WORDS: readonly string[] = [
  'a',
  'au',
  'on',
  'the',
  'of',
  'de',
  'du',
  'del',
  'la',
  'le',
  'el',
  'al',
];

/** Beside the seat's name these leave it the seat. */
export const SEAT_COMPANIONS: readonly string[] = [
  'switzerland',
  'suisse',
  'suiza',
  'schweiz',
  'ch',
  'ilo',
  'bit',
  'oit',
];

/** Say that a cell names more than one place, or a place that is no longer the one. */
export const OTHER_PLACE_WORDS: readonly string[] = [
  'field',
  'terrain',
  'campo',
  'or',
  'ou',
  'and',
  'et',
  'formerly',
  'ex',
  'anciennement',
  'antes',
];

/** Before or behind a word for headquarters these make it those of a region. */
export const REGIONAL_WORDS: readonly string[] = [
  'regional',
  'regionale',
  'subregional',
  'subregionale',
];

/** No place at all. The country of the seat alone does not say whether the post is at the seat. */
export const NO_STATION: readonly string[] = [
  'switzerland',
  'suisse',
  'suiza',
  'ch',
  'unknown',
  'various',
  'multiple',
  'tbd',
  'tbc',
  'to be determined',
  'home based',
  'remote',
  'inconnu',
  'divers',
  'a determiner',
  'a distance',
  'desconocido',
  'varios',
  'por determinar',
  'a distancia',
  'not applicable',
  'to be confirmed',
  'unassigned',
  'not yet known',
  'telework',
  'teleworking',
  'pas encore connu',
  'a confirmer',
  'teletravail',
  'teletrabajo',
  'por confirmar',
];

/** How a thing stands that is neither vacant nor filled. */
export const STATES: readonly string[] = (
  'closed|cancelled|canceled|approved|rejected|pending|draft|completed|ferme|fermee|annule|annulee|' +
  'approuve|cerrado|cerrada|abierta|abierto|anulado|anulada|aprobado|pendiente|activo|activa|active|actif|' +
  'signed|unsigned|sent|confirmed|frozen|proposed|in progress|on hold|pending signature|signe|envoye|' +
  'en attente|en cours|gele|firmado|firmada|enviado|enviada|en tramite|en curso|resuelta|resuelto'
).split('|');

/** A room or a floor; or a numbered shelf or box, where papers are. */
export const ROOM =
  /^(?:room|rm|bldg|building|floor|wing|salle|piece|étage|bâtiment|piso|planta|sala|edificio|anexo|annex)\b|^of\. ?\d|^[a-h]-\d{3}$|^(?:shelf|rack|box|locker|drawer|cabinet|étagère|casier|carton|armoire|tiroir|estante|caja|gaveta|armario) \p{L}{0,2}-?\d+$/iu;

/** Codes of funding that are known to be such and mean what the house says, folded. */
export const FUNDING_CODES: readonly string[] = ['bo', 'po', 'ct', 'cspo', 'csbo'];

/** Parts of the world, folded. */
export const REGIONS: readonly string[] = (
  'africa|asia|americas|europe|arab states|asia and the pacific|asia pacific|latin america|' +
  'latin america and the caribbean|europe and central asia|pacific|caribbean|middle east|' +
  'afrique|asie|ameriques|etats arabes|asie et pacifique|asie pacifique|amerique latine|' +
  'amerique latine et caraibes|europe et asie centrale|caraibes|moyen orient|' +
  'europa|america latina|estados arabes|asia y el pacifico|asia pacifico|america latina y el caribe|' +
  'europa y asia central|caribe|oriente medio'
).split('|');

export const MEASURES: readonly string[] = (
  'day days hour hours month months year years jour jours heure heures mois an ans dia dias hora horas mes meses ano anos ' +
  'ea pc pcs piece pieces unidades kg g l ml m km box boxes litre litres liter liters boite boites pieza piezas caja cajas litro litros paquet paquete'
).split(' ');

export const FORMS_OF_ADDRESS: readonly string[] =
  'mr mrs ms miss dr prof sir madam m mme mlle monsieur madame sr sra srta don dona senor senora mx'.split(
    ' ',
  );

/** Levels of education, where a title is the one that a person holds. */
export const EDUCATION =
  /^(?:bachelors?|masters?|ph ?d|doctorate|mba|bsc|msc|ba|ma|licence|licenciatura|licenciad[oa]|maestria|maitrise|doctorat|doctorado|bts|dut|baccalaureat|bachillerato|bac|diploma|diplome)(?: |$)/;

/** A person is one of these; a position is none of them. */
export const EMPLOYMENT_STATES = new RegExp(
  '^(?:(?:on|en|de|con|sick|maternity|paternity|annual|special|unpaid) )*(?:leave|secondment|probation|' +
    'inactive|terminated|suspended|confirmed|acting|seconded|retired|resigned|separated|' +
    'conge|inactif|suspendu|detachement|detachee?|en stage|retraite|licencie|activite|' +
    'licencia|inactivo|inactiva|suspendido|jubilad[oa]|comision|excedencia|permiso)\\b',
);

export const VACANT_PHRASES: readonly string[] = [
  'vacant',
  'vac',
  'vacancy',
  'unfilled',
  'unencumbered',
  'not encumbered',
  'not filled',
  'open',
  'under recruitment',
  'to be filled',
  'to be recruited',
  'tbf',
  'advertised',
  'en cours de recrutement',
  'en proceso de seleccion',
  'vacante',
  'vacantes',
  'vacants',
  'poste vacant',
  'vacancy open',
  'open vacancy',
  'libre',
  'non pourvu',
  'a pourvoir',
  'en recrutement',
  'desocupado',
  'desocupada',
  'sin ocupar',
  'por cubrir',
];

const POST = '(?:(?:(?:le|la|el) )?(?:poste|puesto|plaza|cargo|post|position) )?';
const STILL = '(?:(?:currently|still|now|actuellement|encore|actualmente|aun|todavia) )?';
const SEARCH =
  '(?:recruitment|advertisement|recrutement|selection|seleccion|reclutamiento|contratacion|concurso|convocatoria)';
const UNDER_WAY =
  '(?:(?:is )?(?:ongoing|pending|open|planned|launched|started|in progress|in process|under way|underway)' +
  '|(?:est )?(?:en cours|en attente|ouverte?|prevue?|lancee?)' +
  '|(?:esta )?(?:en curso|en proceso|en tramite|pendiente|abiert[oa]|previst[oa]))';

/**
 * What a cell says, where a name would stand, of a position that nobody holds yet; folded. Only what is
 * still to be done counts: somebody was found where a search is over.
 */
export const WITHOUT_A_HOLDER = new RegExp(
  `^${POST}${STILL}(?:to be|being) (?:filled|recruited|advertised|re ?advertised)\\b` +
    `|^${POST}${STILL}(?:a|en cours de|por|para|pendiente de) (?:recruter|pourvoir|contratar|cubrir|reclutar|seleccionar|convocar)\\b` +
    `|^${POST}${STILL}(?:a|proceso de|procedure de) ${SEARCH}$` +
    `|^${POST}${STILL}(?:under|in|en|en cours de|en voie de|en proceso de) ${SEARCH}\\b` +
    // The notice of a search has two numbers, its own and the year’s.
    `|^${POST}(?:proceso de )?${SEARCH}(?: ${UNDER_WAY})?(?:(?: [a-z]{1,4})? \\d+ \\d+)?$` +
    // Also names of people, where something follows.
    '|^(?:gelee?|congelad[oa]|supprimee?|suprimid[oa]|tbf|neant|nobody|personne|nadie|aucun|ninguno)$',
);

/** What may become of a position whoever holds it: a name may follow; folded. */
export const STATE_OF_A_POSITION = new RegExp(
  `^${POST}${STILL}(?:(?:re ?)?advertised|frozen|abolished)\\b` +
    '|^(?:poste|puesto|plaza) (?:gelee?|congelad[oa]|supprimee?|suprimid[oa])\\b',
);

export const FILLED_PHRASES: readonly string[] = [
  'filled',
  'occupied',
  'encumbered',
  'not vacant',
  'vacancy filled',
  'active',
  'occupe',
  'occupee',
  'pourvu',
  'non vacant',
  'ocupado',
  'ocupada',
  'cubierto',
  'cubierta',
  'no vacante',
];

export const YES_WORDS: readonly string[] = [
  'yes',
  'y',
  'true',
  'x',
  'oui',
  'o',
  'vrai',
  'si',
  's',
];
export const NO_WORDS: readonly string[] = ['no', 'n', 'false', 'non', 'faux'];
