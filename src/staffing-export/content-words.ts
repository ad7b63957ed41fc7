/**
 * Words by which a column's content shows what it is, whatever its name says. Folded (cell-text.ts);
 * a word counts where it starts a word of the cell.
 */

/** What people are called for their work, in English, French and Spanish. */
export const ROLE_STEMS =
  'assistant associate officer specialist secretar secretair driver messenger clerk director chief advis ' +
  'coordinat manager analyst technician expert economist nurse accountant librarian reception ' +
  'translator interpreter statistician engineer developer consultant head intern ' +
  'chauffeur commis charge coursier conseill responsable comptable fonctionnaire adjoint agent ' +
  'administrateur administratrice infirmi traduct bibliothecaire ingenieur analyste ' +
  'asistente asociad oficial especialista conductor conductora mensajer chofer auxiliar jefe jefa ' +
  'encargad coordinador director analista contador tecnic funcionari traductor enfermer';

export const UNIT_STEMS =
  'department division branch section unit office bureau directorate service programme team cluster ' +
  'departement direction unite secteur equipe ' +
  'departamento unidad direccion oficina seccion servicio gerencia equipo';

export const FAMILY_STEMS =
  'communication information finance driver administration general human resource technology ' +
  'messenger programme technical evaluation library document secretar clerical registry ' +
  'informatique ressource bibliotheque technique ' +
  'comunicacion finanzas administracion recursos informatica biblioteca tecnica conductores';

/** Duty stations of the United Nations system, in any of the three languages, and countries. */
export const STATION_NAMES =
  'abidjan abuja accra addis ababa abeba algiers alger argel almaty amman ankara antananarivo ' +
  'apia ashgabat asuncion baghdad bagdad baku bamako bangkok bangui beijing pekin beirut beyrouth ' +
  'belgrade bern bishkek bogota bonn brasilia brazzaville bridgetown brussels bruxelles bruselas ' +
  'bucharest budapest buenos aires bujumbura cairo caire caracas chisinau colombo conakry ' +
  'copenhagen cotonou dakar damascus dar salaam delhi dhaka dili djibouti dushanbe erbil freetown ' +
  'gaborone geneva geneve ginebra genf georgetown guatemala hanoi harare havana habana honiara ' +
  'islamabad istanbul jakarta jerusalem juba kabul kampala kathmandu katmandu khartoum kigali ' +
  'kingston kinshasa kyiv kiev lagos libreville lilongwe lima lisbon lisbonne lisboa lome london ' +
  'londres luanda lusaka madrid malabo managua manila manille maputo maseru mexico minsk mogadishu ' +
  'monrovia montevideo moscow moscou moscu nairobi ndjamena niamey nicosia nouakchott osh ' +
  'ouagadougou panama paris phnom penh port moresby au prince spain praia pretoria quito rabat ' +
  'ramallah rome roma san jose salvador santiago domingo sarajevo skopje suva sucre tashkent tbilisi ' +
  'tegucigalpa tehran tirana tokyo tripoli tunis turin ulaanbaatar vienna vienne viena vientiane ' +
  'warsaw washington windhoek yangon yaounde yerevan york zagreb ' +
  'afghanistan albania algeria algerie argelia argentina bangladesh benin bolivia brazil bresil ' +
  'brasil burkina cambodia cameroon cameroun chad tchad chile chili china chine colombia colombie ' +
  'congo egypt egypte egipto ethiopia ethiopie etiopia fiji france germany ghana haiti honduras ' +
  'india inde indonesia iraq italy jordan jordanie kenya lao lebanon liban liberia madagascar malawi ' +
  'mali mauritania mexique morocco maroc mozambique myanmar nepal niger nigeria pakistan ' +
  'paraguay peru perou philippines rwanda senegal somalia sudan switzerland suisse suiza syria ' +
  'tanzania thailand togo tunisia tunisie turkey turkiye uganda ukraine uruguay vietnam yemen zambia ' +
  'zimbabwe';

/** Finds words that begin with a stem; a set of stems is quicker than a pattern of all of them. */
export function stemFinder(list: string): (word: string) => boolean {
  const stems = new Set(list.split(' '));
  const lengths = [...new Set([...stems].map(({ length }) => length))];
  return (word) => lengths.some((length) => stems.has(word.slice(0, length)));
}
