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
