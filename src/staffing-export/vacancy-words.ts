/* Phrases in folded words that say whether somebody holds a position, in English, French and Spanish. */

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
  // Portuguese, which is read and not answered in.
  'vago',
  'vaga',
  'vaga nova',
  'vaga aberta',
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
    // Nobody by name: `No incumbent`, `Sin titular`.
    `|^${POST}(?:no|without(?: an?)?|sans|sin) (?:current |actual )?(?:incumbents?|holders?|occupants?|titulaires?|titular(?:es)?|ocupantes?)\\b` +
    '|^(?:under|in) (?:rec|recr|recruit)$|^(?:rec|recr|recruit)(?:ruitment)? (?:in progress|ongoing|pending|under way|underway)$|^v$' +
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
  'occ',
  'enc',
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

/** One letter for each, in a column that says so; a vacant one is a true one where `F` is for false. */
export const VACANT_LETTERS: readonly string[] = ['v', 'l'];
export const FILLED_LETTERS: readonly string[] = ['f', 'e', 'c', 'o', 'p'];

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
