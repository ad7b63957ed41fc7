import { foldCell, isBlank } from './cell-text';
import type { Cell } from './export-layout';
import { containsPhrase, denied, isNegated } from './denial';
import { readDate } from './read-date';
import {
  FILLED_LETTERS,
  FILLED_PHRASES,
  NO_WORDS,
  STATE_OF_A_POSITION,
  VACANT_LETTERS,
  VACANT_PHRASES,
  WITHOUT_A_HOLDER,
  YES_WORDS,
} from './vacancy-words';

/**
 * Whether the position is vacant, from a column that says so.
 *
 * @param tells what a `yes` in the column means; by its name, see `vacancyColumnTells`.
 * @param asks whether the column's name is a question: `O` is a yes there, and else an occupied one.
 */
export function readVacancy(
  cell: Cell,
  tells: 'vacant' | 'filled' = 'vacant',
  asks = true,
): boolean | null {
  if (typeof cell === 'boolean') return cell === (tells === 'vacant');
  const question = denied(cell);
  if (question !== null) {
    const answer = readVacancy(question, tells);
    return answer === null ? null : !answer;
  }
  const words = foldCell(cell);
  if (VACANT_PHRASES.includes(words)) return true;
  if (FILLED_PHRASES.includes(words)) return false;
  if (words.length === 1 && tells === 'vacant') {
    if (VACANT_LETTERS.includes(words)) return true;
    if (FILLED_LETTERS.includes(words) && !(asks && YES_WORDS.includes(words))) return false;
  }
  if (YES_WORDS.includes(words)) return tells === 'vacant';
  if (NO_WORDS.includes(words)) return tells === 'filled';
  const vacant = ['vacant', 'vacante'].find((word) => containsPhrase(words, word));
  if (vacant === undefined || isNegated(words, `longer ${vacant}`)) return null;
  if (OF_SEVERAL_POSTS.test(words)) return null;
  return !isNegated(words, vacant);
}

/** `1 filled, 1 vacant`: of several posts in one row neither is true. */
const OF_SEVERAL_POSTS =
  /\d \S*(?:filled|occup|encumb|pourvu|cubiert|ocupad).*\d \S*vacan|\d \S*vacan.*\d \S*(?:filled|occup|encumb|pourvu|cubiert|ocupad)/;

/** Whether `yes` in the column means vacant or filled, by the column's name. */
export function vacancyColumnTells(columnName: string): 'vacant' | 'filled' {
  const words = foldCell(columnName);
  const saysVacant = NAMES_VACANT.test(words);
  return !saysVacant && /filled|encumb|occup|pourvu|ocupad|cubiert|cobertura|provist/.test(words)
    ? 'filled'
    : 'vacant';
}

/**
 * Makes what reads the cells of a column that says whether positions are vacant; null for what it cannot
 * read. `Vacant since` holds a date, `Days vacant` a number of days; `Filled` may hold 1 and 0.
 */
export function vacancyCellReader(columnName: string): (cell: Cell) => boolean | null {
  const tells = vacancyColumnTells(columnName);
  const asks = vacancyColumnAsks(columnName);
  return (cell) => {
    if (typeof cell === 'string' && FOR_A_TIME.test(cell)) return null;
    const isSaid = readVacancy(cell, tells, asks);
    if (isSaid !== null) return isSaid;
    const byFigure = saysSoByFigure(cell);
    return byFigure === null ? null : byFigure === (tells === 'vacant');
  };
}

/** Its holder is away: the position is not free. */
export const FOR_A_TIME =
  /\b(?:temp(?:\.|oraril?y)?|temporairement|temporalmente)\s+(?:vacant|vacante|libre|unencumbered)\b/i;

function saysSoByFigure(cell: Cell): boolean | null {
  const isFigure = typeof cell === 'number' || /^-?\d+$/.test(cell.toString().trim());
  // Access writes -1 for yes; below that a figure counts nothing.
  if (isFigure) return Number(cell) === -1 || (Number(cell) < 0 ? null : Number(cell) > 0);
  const reading = readDate(cell, 'day first');
  return reading.ok ? reading.date !== null : null;
}

const NAMES_VACANT = /vacan|unfilled|unencumb|libre|desocup/;
const NAMES_FILLED = /(?<!un)(?:filled|encumb)|(?<!des)ocup|occup|pourvu|cubiert/;

/** `Vacant` asks for a yes or a no; `Status` and `Vacant/Occupied` ask which of two it is. */
function vacancyColumnAsks(columnName: string): boolean {
  const words = foldCell(columnName);
  return NAMES_VACANT.test(words) !== NAMES_FILLED.test(words);
}

export const NUMBER_OF_A_PERSON = /^(?!\W*vac)\W*(?:\p{L}{1,3}[ -]?)?\d[\d .-]*\W*$/iu;

/** Two names after what parts them from the words before, as in `Frozen - Ana Ruiz`. */
const NAME_BEHIND = /(?:\b(?:by|par|por) |[-–—:;,/(])\s*\p{Lu}[\p{L}'’.-]+,? +\p{Lu}[\p{L}'’.-]+/u;
const NO_VACANCY_ANY_MORE = /^(?:vacancy|vacante) (?:is |was |now )*(?:filled|cubierta|pourvue)\b/;

/** Whether nobody holds the position, from the cell that names its incumbent. */
export function isWithoutIncumbent(cell: Cell): boolean {
  if (isBlank(cell) || cell === 0) return true;
  // Staff numbers need no folding, and a full sheet has one in each row.
  if (typeof cell !== 'string') return false;
  // A system fills a number that is not there with noughts.
  if (NUMBER_OF_A_PERSON.test(cell)) return /^[0.\s-]+$/.test(cell);
  const words = foldCell(cell);
  if (WITHOUT_A_HOLDER.test(words)) return true;
  if (STATE_OF_A_POSITION.test(words)) return !NAME_BEHIND.test(cell);
  if (VACANT_PHRASES.includes(words)) return true;
  if (FILLED_PHRASES.includes(words) || NO_VACANCY_ANY_MORE.test(words)) return false;
  const vacant = ['vacant', 'vacante'].find((word) => containsPhrase(words, word));
  if (vacant !== undefined) {
    return !isNegated(words, vacant) && !isNegated(words, `longer ${vacant}`);
  }
  // A notice such as `VAC-2024-17` stands where nobody's name can.
  return /(?:^| )(?:vacancy|vac(?= .*\d))(?: |$)/.test(words);
}
