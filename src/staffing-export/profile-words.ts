/* Words in folded cells that tell of a column what it is not, whatever its name says. */

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

/** Kinds of contract whose rank under the agreements only the user can tell, folded. */
export const CONTRACTS_ELSEWHERE: readonly string[] = (
  'permanent|continuing|indefinite|open ended|career|probationary|fixed term or continuing|' +
  'permanent appointment|continuing appointment|indefinite appointment|' +
  'permanente|indefini|indefinie|duree indeterminee|cdi|continu|titulaire permanent|' +
  'indefinido|indefinida|duracion indeterminada|plazo indeterminado|continuo|fijo'
).split('|');

/** How people are engaged elsewhere, by how the folded cell begins. */
export const CONTRACT_STEMS =
  /^(?:(?:reg(?:ular)?|full|part|fixed|short|long|limited)[ -]?(?:time|term|ft|pt)|(?:regular|casual|seasonal|indeterminate|determinate|at will|tenured?|(?:un)?classified|salaried|hourly|statutory|locum|agency worker|(?:temporary|contract) agent|local agent|seconded national expert|sne|officials?|apprentice(?:ship)?|term)\b|permanent |continuing |temporary |fixed |cd[di]\b|(?:titulaire|stagiaire|contractuel(?:le)?|vacataire|interimaire|interim|apprenti(?:e|ssage)?|alternan(?:t|ce)|saisonnier|contrat|duree|emploi aide|pec|service civique|volontaire|titularise)\b|(?:planta|contrata|base|confianza|eventual|interin[oa]|suplente|supernumerari[oa]|sindicalizad[oa]|nombrad[oa]|contratad[oa]|cas|dl \d+|d leg \d+|servicios? profesional(?:es)?|honorarios|libre nombramiento|carrera|laboral (?:fijo|temporal|indefinido)|funcionari[oa] (?:de carrera|interin[oa])|personal (?:laboral|eventual|estatutario)|obra|practicas|plazo|indefinid[oa]|temporal|fij[oa] discontinu[oa]|monotributo|locacion|ops)\b)/;

/** Ranks of officials in words, as French corps have. */
export const RANK =
  /(?:^| )(?:attache|redacteur|adjoint|secretaire administrati|ingenieur|agent de maitrise|infirmier|technicien|conservateur|brigadier|sergeant|sargento|inspecteur|inspector)|(?:^| )(?:principale?|hors classe|classe (?:normale|superieure|exceptionnelle)|cl (?:normale|sup|exc)|\d(?:e|ere)? cl(?:asse)?|[12] ?a clase)(?: |$)/;

/** What officials of some kinds of contract are called, and nobody by title. */
export const ENGAGEMENT =
  /^(?:(?:temporary|contract|local) (?:agent|staff)s?|officials?|fonctionnaires?(?: titulaires?)?|funcionari[oa]s?(?: de carrera)?|agents? (?:de maitrise|contractuel|titulaire|non titulaire)s?|stagiaire|apprenti|apprentice)\b/;

/** Grades that say what they are, or whose scale is the European institutions' or the like. */
export const SELF_NAMED_GRADE =
  /^(?:(?:grade|niveau|nivel|level|band|banda|grado|cat\.|niv\.|gr\.|groupe|grupo) ?(?:\p{Lu}{1,2}|\d{1,2}|[IVX]{1,4})|(?:AD|AST|SC|FG|GF|GS|SES|SCS|EX|AS|EC|PM|CR) ?-?\d{1,2}(?: ?[-–] ?\d{1,2})?)$/u;

export const CATEGORIES_ELSEWHERE =
  /^(?:[A-E]\+?|[AC][12](?:[-/]?[AC][12])?|AP|E|hors cat[ée]gorie|prof(?:essional|esional|essionnelle?)?s?|general services?|services? g[ée]n[ée]ra(?:l|ux)|servicios generales|(?:inter)?nat(?:ional|ionale?|ional officer)?|(?:inter)?naciona(?:l|les)|internac?\.?|int|intl|loc(?:al)?|expat\p{L}*|NPO|GSX|NOX|UNP|SCX?|AD|AST(?:\/SC)?|SP-\p{L}{2}|FP|EC|FG ?[IV]{1,3}|CA|cadre|non[- ]cadre|agent de ma[îi]trise|employ[ée]|mandos|t[ée]cnicos|operarios|profesionales|directivos)$/iu;

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
