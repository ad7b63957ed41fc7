import { parseGrade } from '../domain/parse-grade';
import { foldCell, isBlank, tidyText } from './cell-text';
import { FAMILY_STEMS, ROLE_STEMS, stemFinder, UNIT_STEMS } from './content-words';
import type { Cell, CellRow } from './export-layout';
import { DENIES_HOLDING, STANDS_IN } from './holder-words';
import { isWithoutIncumbent } from './read-vacancy';

/* What rows among positions or below them show to be no position, by the marks of a printed page. */

const isRole = stemFinder(ROLE_STEMS);
const namesRole = (text: string): boolean => foldCell(text).split(' ').some(isRole);

const DONE_BY =
  '(?:prepared|cleared|approved|reviewed|certified|verified|compiled|submitted|signed|checked|endorsed|' +
  'authori[sz]ed|drafted|generated|printed|extracted|produced|issued|exported|validated) (?:by|on|at)|' +
  '(?:prépar|prepar|établi|etabli|approuv|vérifi|valid|vis|sign|contrôl|certifi|édit|imprim|révis|rédig|extrai|génér)\\p{L}* (?:par|le)|' +
  '(?:elaborad|preparad|aprobad|revisad|autorizad|certificad|firmad|verificad|impres|generad|validad)\\p{L}* (?:por|el)';
const TO_BE_SIGNED =
  'prepared|cleared|approved|reviewed|certified|verified|checked|signature|signed|visa|vu|date|name and title|' +
  'nom et titre|préparé|approuvé|vérifié|contrôlé|firma|visto bueno|vo ?\\. ?bo ?\\.|fecha|elaboró|revisó|aprobó|autorizó';
const SIGNATURE = new RegExp(
  `^(?:${DONE_BY})(?![\\p{L}])|^(?:${TO_BE_SIGNED}) ?:|^(?:signature|visa|firma) (?:of|du|de|del) `,
  'iu',
);

/** Whoever drew the list up or cleared it; beside the words their own title and grade may stand. */
export const isSignature = (start: Cell): boolean =>
  typeof start === 'string' && SIGNATURE.test(tidyText(start));

const LABELLED = /^\p{L}[\p{L} .'’/-]{1,30}\p{L} ?: ?\S/u;
const PAGE = /^p(?:age|[aá]g(?:ina)?\.?) ?\d+(?: ?(?:of|sur|de|\/) ?\d+)?$/i;
const PRINTED_AT = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?: \d{1,2}:\d\d(?::\d\d)?)?$/;

/** The lines that a report prints above its columns on each page: labels with their values. */
export function isPageHead(cells: CellRow): boolean {
  const filled = cells.filter((cell) => !isBlank(cell)).map(tidyText);
  return (
    filled.length > 1 &&
    filled.some((text) => LABELLED.test(text) || PAGE.test(text)) &&
    filled.every((text) => LABELLED.test(text) || PAGE.test(text) || PRINTED_AT.test(text))
  );
}

const FOOTNOTE_MARK =
  /^(?:\([\p{L}\d]{1,2}\)|\[[\p{L}\d]{1,2}\]|\(?[*†‡§]{1,3}\)?|[¹²³⁰⁴-⁹]{1,2}|[a-z]\)|\d{1,2}\))$/u;
/** A title is shorter than what a footnote says of somebody's work. */
const MOST_WORDS_OF_A_TITLE = 5;

/** A mark and, in the next cell, what it stands for: `(1)`, `Post shared with UNDP`. */
export function isFootnote(cells: CellRow): boolean {
  // An asterisk alone reads as blank elsewhere.
  const written = cells.filter((cell) => cell !== '' && (!isBlank(cell) || isMark(cell)));
  const [mark, said] = [written[0] ?? '', tidyText(written[1] ?? '')];
  const mayBeTitle = namesRole(said) && said.split(' ').length <= MOST_WORDS_OF_A_TITLE;
  return written.length === 2 && isMark(mark) && !mayBeTitle && said.includes(' ');
}

const isMark = (cell: Cell): boolean => FOOTNOTE_MARK.test(tidyText(cell));

/** What a grade or a stretch of grades is called, in a row that holds nothing else. */
export function isLegendOfGrades(cells: CellRow, grade: number): boolean {
  const filled = cells.flatMap((cell, index) => (isBlank(cell) || index === grade ? [] : [cell]));
  const reading = parseGrade(cells[grade]);
  const isSeveral = !reading.ok && (reading.why === 'two grades' || isStretch(cells[grade]!));
  const explains = filled.some((cell) => isCategory(cell));
  return filled.length > 0 && filled.length <= 2 && (isSeveral || reading.ok) && explains;
}

/** `G1–G7`, `P-2 to P-5`, `NOA/NOC`. */
function isStretch(cell: Cell): boolean {
  const ends = tidyText(cell).split(/ ?(?:\p{Pd}| to | à | a |\/) ?(?=\p{Lu})/u);
  return ends.length === 2 && ends.every((end) => parseGrade(end).ok);
}

function isCategory(cell: Cell): boolean {
  const reading = parseGrade(cell);
  return !reading.ok && reading.why === 'no level';
}

const NAME_OF_NOTES =
  /^(?:(?:foot)?notes?|legende?|key|abbreviations?|acronyms?|remarks?|codes?|remarques?|abreviations?|sigles|notas?|leyenda|abreviaturas?|siglas|observaciones|claves?)$/;

/** The heading of a legend or of notes, below which nothing is a position that has no grade. */
export const isHeadingOfNotes = (text: string): boolean => NAME_OF_NOTES.test(foldCell(text));

const PART_OF_A_COUNT =
  /^(?:(?:out )?of (?:which|whom|these)|thereof|dont|parmi lesquel(?:le)?s|de l[oa]s cuales|de ell[oa]s|entre ell[oa]s|incluid[oa]s)(?: |$)|^(?:total )?(?:number|nombre|numero|cantidad) (?:of|de|d) (?:posts|positions|postes|emplois|puestos|plazas)$/;
const COUNTED_STATE =
  /^(?:(?:posts?|positions?|postes?|puestos?|plazas?) )?(?:vacan(?:t|te|cy)|vacants|vacantes|vacancies|filled|occupied|encumbered|unencumbered|pourvu|occupe|libre|ocupad[oa]|cubiert[oa])s?(?: (?:posts?|positions?|postes?|puestos?|plazas?))?$/;

/** A line below a total, such as `of which vacant`. */
export const isPartOfCount = (text: string): boolean => PART_OF_A_COUNT.test(foldCell(text));

/** `Vacant` before a figure and nothing else counts the vacant ones. */
export const isCountedState = (text: string): boolean => COUNTED_STATE.test(foldCell(text));

const BELOW = /^\s*(?:[→↳└➔➜➤►▸⤷»›]|[-=]+>|\|_+)\s*/u;
/** A bullet may also stand before a title; behind it only a surname before a comma is a person. */
const BULLET = /^\s*(?:[•◦·∙>»+*-]|\p{Pd}){1,2}\s*/u;
const CALLED_HOLDER =
  /^(?:(?:current )?(?:incumbent|holder|occupant)|titulaire|occupée? par|titular|ocupante|ocupad[oa] por) ?: ?\S/iu;
const NAME = /^[\p{L}'’.-]+(?: [\p{L}'’.-]+)*, ?[\p{L}'’.-]+(?: [\p{L}'’.-]+)*$/u;
const INDENTED = /^(?:\s{2,}|\t)/;

/**
 * Who holds the position above, on a row of the person's own: `→ Diallo, Awa`. An arrow may also lead to
 * a position below another one, which a title shows, or a number of its own.
 *
 * @param isNumbered whether the other rows of the list have numbers: then a name in the place of a title
 *   may be plainer, and say that nobody holds the position.
 */
export function isPersonBelow(cell: Cell, isNumbered = false): boolean {
  if (typeof cell !== 'string') return false;
  if (isNumbered && isNamedBelow(cell)) return true;
  if (CALLED_HOLDER.test(tidyText(cell))) return true;
  const isBelow = BELOW.test(cell);
  if (!isBelow && !INDENTED.test(cell) && !BULLET.test(cell)) return false;
  const text = tidyText(cell.replace(isBelow ? BELOW : BULLET, ''));
  if (namesRole(text)) return false;
  return NAME.test(text) || (isBelow && (isWithoutIncumbent(text) || isPersonsName(text)));
}

/** The name without what leads to it; blank for none. */
export const personNamed = (cell: Cell): Cell =>
  typeof cell === 'string'
    ? tidyText(cell.replace(BELOW, '').replace(BULLET, ''))
        .replace(CALLED, '')
        .replace(/[\s–—-]+$/u, '')
    : cell;
const CALLED =
  /^(?:current )?(?:incumbent|holder|occupant|titulaire|titular|ocupante)(?: actual)? ?: ?/iu;
const SAID_BEFORE = /^\p{L}[\p{L} .'’/]{1,20}: ?/u;
/** Whoever stands in or was selected, said so before the name; `Region` has a place behind it. */
const isOfSomebody = (label: string): boolean =>
  STANDS_IN.test(label) ||
  foldCell(label)
    .split(' ')
    .some((word) => DENIES_HOLDING.has(word));

/** A surname in capitals, a name that is indented, or a word for nobody between dashes or brackets. */
function isNamedBelow(cell: string): boolean {
  const text = tidyText(cell);
  const bare = text.replace(/^[\s(–—-]+|[\s)–—-]+$/gu, '');
  const isMarked = bare !== text || INDENTED.test(cell);
  if (isMarked && isWithoutIncumbent(bare)) return true;
  if (/\d/.test(text)) return false;
  const [label] = SAID_BEFORE.exec(text) ?? [];
  if (INDENTED.test(cell) && label !== undefined) {
    const said = text.slice(label.length);
    return isOfSomebody(label) && (isPersonsName(said) || SURNAME_IN_CAPITALS.test(said));
  }
  if (namesRole(text)) return false;
  return (
    SURNAME_IN_CAPITALS.test(text) ||
    (INDENTED.test(cell) && isPersonsName(text) && !foldCell(text).split(' ').some(isNoName))
  );
}

/** What is called for both has a position and, below it, whoever holds it. */
const OF_BOTH =
  /^(?:post|position|poste|puesto|plaza|title|job title|intitulé|denominación)s? ?(?:\/|&|\+|and|or|et|ou|y|o|-|–)+ ?(?:holder|incumbent|employee|staff(?: member)?|occupant|titulaire|agent|titular|ocupante|person|name|nom|nombre|persona|personne)s?(?: name)?$/iu;
export const isOfPositionAndHolder = (name: string): boolean => OF_BOTH.test(name);

/** In a column of both: no marks but the shape of a name. */
export const isPlainPerson = (cell: Cell): boolean =>
  typeof cell === 'string' &&
  isPersonsName(tidyText(cell)) &&
  !namesRole(cell) &&
  !foldCell(cell).split(' ').some(isNoName);

const SURNAME_IN_CAPITALS =
  /^(?:\p{Lu}{3,}(?:[ -]\p{Lu}{2,})*,? \p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*|\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)* \p{Lu}{3,}(?:[ -]\p{Lu}{2,})*)$/u;
const isNoName = stemFinder(`${UNIT_STEMS} ${FAMILY_STEMS}`);

const isPersonsName = (text: string): boolean =>
  /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,3}$/u.test(text);
