import type { Office } from '../domain/description-facts';
import { isPlace } from '../matching/lexicon/places';
import { foldCell, isBlank, isUnsaid, tidyText } from './cell-text';
import type { Cell } from './export-layout';

/** Full names in the three languages, folded. */
const NAMES: readonly (readonly [Office, RegExp])[] = [
  [
    'decent work team',
    / (?:dwt|etd|decent work (?:technical (?:support )?)?team|equipes? d appui technique(?! (?:informatique|it) )(?: au travail decent)?|equipe (?:technique )?(?:du |de |pour le )?travail decent|equipo (?:tecnico |de apoyo tecnico )?(?:de |sobre |para el |al )?trabajo decente|equipo de apoyo tecnico(?! informatico )) /,
  ],
  [
    'regional office',
    /(?<! sub| sous| liaison with| liaison) (?:regional office|bureau regional|oficina regional) /,
  ],
  [
    'country office',
    /(?<! multi| sub| inter) (?:country office|bureau (?:de )?pays|oficina (?:de )?pais) /,
  ],
  [
    'project office',
    / (?:project office|bureau (?:de|du) projets?|oficina (?:de|del) proyectos?) /,
  ],
];

/** Abbreviations, in capitals and in front of what the office serves: `CO-Dhaka`, `RO-Africa`. */
const CODES: readonly (readonly [Office, RegExp])[] = [
  ['regional office', /^(?:RO|BR|OR)[\s–—-]+(?=\p{L})/u],
  ['country office', /^(?:CO|BP|OP)[\s–—-]+(?=\p{L})/u],
];
/** Where a cell holds nothing else. */
const WHOLE_CODES: Readonly<Record<string, Office>> = {
  RO: 'regional office',
  CO: 'country office',
  ROAF: 'regional office',
  ROAP: 'regional office',
  ROAS: 'regional office',
  ROLAC: 'regional office',
};
const REGIONS =
  /^(?:africa|afrique|asia|asie|asia pacific|pacific|latin america|america latina|(?:the )?americas|ameriques?|las americas|arab states|etats arabes|(?:los )?estados arabes|europe|europa)(?: |$)/;
/** CO is also Colombia, and RO Romania. */
const COUNTRIES_OF_CODES =
  /^(?:colombia|colombie|bogota|romania|roumanie|rumania|bucharest|bucarest)(?: |$)/;
/** A unit at the seat may be named for the offices that it serves. */
const SEAT = / (?:hq|headquarters|siege|sede|geneva|geneve|ginebra) /;

/**
 * The kind of office that a unit's or a station's name plainly says.
 *
 * @param among what the cell is of: a bare `CO` is an office among units and a country among
 *   stations.
 * @returns null for a name that says none, or more than one.
 */
export function readOffice(cell: Cell, among: 'units' | 'stations'): Office | null {
  if (typeof cell !== 'string' || isBlank(cell) || isUnsaid(cell)) return null;
  const words = ` ${foldCell(cell)} `;
  if (SEAT.test(words)) return null;
  const found = new Set<Office>([...named(words), ...coded(tidyText(cell), among)]);
  // A team is a team and country office in one: DWT/CO.
  if (found.has('decent work team')) found.delete('country office');
  return found.size === 1 ? [...found][0]! : null;
}

function named(words: string): Office[] {
  return NAMES.filter(([, pattern]) => words.search(pattern) >= 0).map(([office]) => office);
}

function coded(text: string, among: 'units' | 'stations'): Office[] {
  const whole = among === 'units' ? WHOLE_CODES[text] : undefined;
  if (whole) return [whole];
  return text.split(/[/|>;:,()\\]|\s[–—-]\s/).flatMap((part) => {
    const trimmed = part.trim();
    return CODES.filter(([office, pattern]) => {
      const code = pattern.exec(trimmed);
      return code !== null && isServed(foldCell(trimmed.slice(code[0].length)), office);
    }).map(([office]) => office);
  });
}

/** Whether the words name a region or a place, rather than go on with a word such as `CO-ORDINATION`. */
function isServed(words: string, office: Office): boolean {
  if (COUNTRIES_OF_CODES.test(words)) return false;
  if (office === 'regional office' && REGIONS.test(words)) return true;
  const all = words.split(' ');
  return [1, 2, 3, 4].some((length) => isPlace(all.slice(0, length)));
}
