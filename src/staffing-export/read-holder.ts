import { parseGrade } from '../domain/parse-grade';
import { remember } from '../domain/remember';
import { foldCell, isUnsaid } from './cell-text';
import type { Cell } from './export-layout';
import { CONNECTIVES, DENIES_HOLDING, NO_NAME, OF_STATES, STANDS_IN } from './holder-words';
import { FOR_A_TIME, isWithoutIncumbent, NUMBER_OF_A_PERSON } from './read-vacancy';
import { YES_WORDS } from './vacancy-words';

/** What the cell that names a position's incumbent says of it. */
export type Holder =
  | 'somebody'
  | 'nobody'
  /** Neither a person nor the lack of one: `OIC: Ana Ruiz`, `Selected: L. Gil`, `To be abolished`. */
  | 'unclear';

/**
 * Whether a cell names who holds the position, says that nobody does, or leaves it open. A text is taken
 * for a person only where it reads like one: whoever stands in, was selected or has left does not hold
 * the position, and what becomes of it is nobody's name.
 */
export function readHolder(cell: Cell): Holder {
  if (typeof cell !== 'string') return cell === 0 ? 'nobody' : 'somebody';
  // Nearly all cells are plain names, each a different one, in a full sheet a million of them.
  return PLAIN_NUMBER.test(cell) || isPlainName(cell) ? 'somebody' : readWritten(cell);
}

const PLAIN_NUMBER = /^(?:[A-Z]{1,3}-?)?[1-9]\d*$/;

const PLAIN_NAME = /^[A-Z][A-Za-z'-]+,? [A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'-]+)?$/;

/** Two or three words as names are written, none of which says anything of positions. */
function isPlainName(cell: string): boolean {
  if (!PLAIN_NAME.test(cell)) return false;
  const words = cell.toLowerCase().split(/[^a-z]+/);
  return !words.some((word) => OF_STATES.has(word));
}

const readWritten = remember((cell: string): Holder => {
  if (isUnsaid(cell) || FOR_A_TIME.test(cell)) return 'unclear';
  if (isWithoutIncumbent(cell)) return namesSomebodyToo(cell) ? 'unclear' : 'nobody';
  if (NUMBER_OF_A_PERSON.test(cell)) return 'somebody';
  const words = foldCell(cell);
  const list = words.split(' ');
  if (STANDS_IN.test(cell) || list.some((word) => DENIES_HOLDING.has(word))) return 'unclear';
  if (IS_FILLED.test(words) || YES_WORDS.includes(words)) return 'somebody';
  const bare = cell.replace(IN_BRACKETS, ' ').trim();
  return isName(bare === '' ? cell : bare) ? 'somebody' : 'unclear';
});

const IS_FILLED =
  /(?:^| )(?:filled|occupied|encumbered|recruited|completed|pourvue?|occupee?|termine|cubiert[oa]|ocupad[oa]|concluid[oa]|ganad[oa])(?: |$)/;
const IN_BRACKETS = /[([][^()[\]]*[)\]]/gu;
const VACANT = /\b(?:vacant|vacante|vacancy)\b/iu;
const NAME = /\p{Lu}[\p{L}'’.-]+,? +\p{Lu}[\p{L}'’.-]+|^\p{Lu}[\p{L}'’-]+,/u;

/** `Vacant (Doe retired)` is vacant; `(vacant) Doe, John` and `Doe, John (vacant from June)` are not clear. */
function namesSomebodyToo(cell: string): boolean {
  const at = cell.search(VACANT);
  if (at < 0) return false;
  if (/^[\s]*[([]/u.test(cell)) return NAME.test(cell.replace(IN_BRACKETS, ' ').trim());
  const before = cell.slice(0, at).replace(/[([\s–—:,-]+$/u, '');
  return NAME.test(before) && !foldCell(before).split(' ').some(isNoName);
}

/** Words that begin as names do, and none of them one that says what becomes of a position. */
function isName(text: string): boolean {
  const list = foldCell(text).split(' ');
  if (!/\p{L}/u.test(text) || list.some(isNoName) || parseGrade(text).ok) return false;
  // Whoever types in lower case types names so too, but no sentence.
  return /^\P{L}*[\p{Lu}\p{Lo}]/u.test(text) || !list.some((word) => CONNECTIVES.has(word));
}

const isNoName = (word: string): boolean => NO_NAME.has(word);
