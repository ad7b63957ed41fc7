import { FILLED_PHRASES, VACANT_PHRASES } from './vacancy-words';

/* Words by which a cell that should name a position's incumbent names none; folded. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Somebody does the work and does not hold the position: officers in charge, those who act. */
export const STANDS_IN =
  /(?:^|[\s(,:/–—-])(?:o\.? ?i\.? ?c\.?|a\.? ?i\.|e\.? ?f\.?)(?=$|[\s),:/–—-])|\b(?:in charge|par intérim|ad interim|en funciones)\b/iu;

/** Beside a name these say that the person does not hold the position, or not yet. */
export const DENIES_HOLDING = setOf(
  'acting interim selected vice former formerly previously ex ret sep retired resigned separated left deceased ' +
    'transferred reassigned redeployed candidate offer joining joins starting starts arriving arrives replacing replaced replacement backfill ' +
    'temporarily temporary temp temporalmente provisionalmente temporairement provisoirement consultant consultancy contractor intern ssa unv volunteer ' +
    'selectionne selectionnee retenu retenue interimaire ancien anciennement retraite retraitee demission demissionnaire decede decedee ' +
    'mute mutee transfere transferee remplace remplacee remplacement remplacant remplacante parti partie candidat candidate stagiaire ' +
    'seleccionado seleccionada interino interina encargado encargada anterior anteriormente jubilado jubilada renuncio renunciado fallecido fallecida ' +
    'trasladado trasladada reemplazo reemplaza reemplazado candidato candidata consultor consultora pasante suplente suplencia',
);

/** What is said of positions and of what becomes of them, and is nobody's name. */
export const NO_NAME = setOf(
  'position post job slot vacancy recruitment recruiting selection advertised advertisement frozen freeze abolished abolition proposed pending ' +
    'hold closed cancelled discontinued unfunded funded upgraded downgraded reclassified reclassification established unfilled confirmed determined ' +
    'budget project office unit department leave secondment status active inactive unknown various several ' +
    'poste emploi recrutement gele gelee supprime supprimee supprimer suppression propose proposee attente annule annulee cree creation reclasse ' +
    'budget projet bureau unite conge detachement inconnu plusieurs effectif ' +
    'puesto plaza cargo reclutamiento seleccion concurso congelado congelada suprimido suprimida suprimir supresion propuesto propuesta pendiente ' +
    'anulado anulada creacion reclasificado presupuesto proyecto oficina unidad licencia comision desconocido varios activo inactivo',
);

/** Words that join others in a sentence, and no parts of a name. */
export const CONNECTIVES = setOf(
  'to be in on at from until since under not no the for with has is was yet as and or ' +
    'en a au aux par pour sous dans sur non pas est sera depuis avec et ou sans ' +
    'por para con sin esta sera desde hasta y o ser no',
);

/** All words of which any makes a cell worth a closer look. */
export const OF_STATES: ReadonlySet<string> = new Set([
  ...DENIES_HOLDING,
  ...NO_NAME,
  ...CONNECTIVES,
  ...[...VACANT_PHRASES, ...FILLED_PHRASES].flatMap((phrase) => phrase.split(' ')),
  ...setOf(
    'vac oic ai ef officer charge incumbent holder occupant titulaire titular ocupante nobody personne nadie aucun ninguno ' +
      'tbf tbd tbc neant rec recr recruit recruited being readvertised without currently still now actuellement encore actualmente aun todavia ' +
      'proceso procedure voie curso tramite concurso convocatoria contratacion advertisement unencumbered confirm announced',
  ),
]);
