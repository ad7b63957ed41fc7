import { withoutAccents } from '../../text/fold-words';
import { tidyText } from '../cell-text';

/** One word of a wording, as it is compared and as it was written. */
export interface Token {
  readonly word: string;
  readonly raw: string;
  readonly hasDots: boolean;
}

/** What stands between two marks that end it, with what stands in brackets in it. */
export interface Part {
  readonly tokens: readonly Token[];
  readonly brackets: readonly Part[];
  /** Which of the entries of a list it belongs to: `BA 2001; MA 2003` has two. */
  readonly entry: number;
}

export interface Wording {
  readonly parts: readonly Part[];
  /** Whether case tells an abbreviation from a word. */
  readonly isCaseTelling: boolean;
  /** A number of a larger one (`3/4`), an open range (`2019 -`), or a question mark. */
  readonly isOpenEnded: boolean;
  /** Every word, also those that part two parts. */
  readonly words: readonly string[];
}

const YEAR = /(?<!\d)20\d{2}(?!\d)/g;
const PART_OF_WHOLE = /(?<!\d)(?<!\d[.,/])\d\s*\/\s*\d(?!\d|[.,/]\d)|\d\s*%/;
const OPEN_RANGE =
  /(?:19|20)\d{2}\s*[-–—]+\s*(?:$|[()[\],:;]|present\b|now\b|today\b|current|date\b|ongoing|aujourd|ce jour|actual|presente\b|hoy\b|la fecha|\?|…|\.\.)/;
const SINCE = /(?:^|[(,;]\s*)[-–—]\s*(?:19|20)\d{2}/;

/** `with 3 years' experience` is no length of study. */
const EXPERIENCE =
  /\+?\s*\b(?:\d{1,2}|[a-z]{2,7})\s*\+?\s*(?:years?|yrs?|ans|annees?|anos?)\s*['’]?\s*(?:of |d\s*['’]\s*|de )?(?:\p{L}+\s){0,2}(?:experience|experiencia)\b/giu;
const LENGTH_IN_NAME = /\b(?:[2-9]|two|three|four|five|six)\s*-\s*(?:years?|yrs?)\b(?=\s+\p{L})/giu;
const REMARKS =
  /\b(?:full|part)[\s-]?time\b|\btemps (?:plein|partiel)\b|\btiempo (?:completo|parcial)\b/gi;
/** `licenciado/a`, `titulado(a)`. */
const BOTH_GENDERS = /(?<=\p{Ll}{4})(?:\/(?:an?|as?|os?)\b|\((?:a|as|o|os|e|es|ne|trice)\))/gu;

const DOTTED = /(?<![\p{L}\d])(?:\p{L}{1,4}\.)+\p{L}{0,5}\.?(?![\p{L}\d])/gu;
const SPACED_LETTERS =
  /(?<![\p{L}\d])([BM])(?:\.\s*|\s+)(?=(?:A|Sc|Com|Ed|Eng|Tech|Phil)\b\.?)|(?<![\p{L}\d])(LL|Ph)(?:\.\s*|\s+)(?=[BMD]\b)/gu;
const BAC_PLUS = /\bbac(?:calaureat)?\s*(?:\+|plus)\s*(\d)\b/giu;
const TEN_PLUS_TWO = /(?<!\d)10\s*\+\s*2(?!\d)/g;
const POSSESSIVE = /(?<=\p{L})['’`´]s\b|(?<=\p{L}s)['’`´](?=\s|$)/giu;
const QUOTED_LETTER = /(?<!\p{L})['’‘`"“]\s*([A-Za-z])\s*['’‘`"”](?!\p{L})/gu;

const BRACKET = /[([{]([^()[\]{}]*)[)\]}]/u;
const ENTRY_MARK =
  /[;\n\r|•●·+\\]|(?<!\d)\/(?!\d)|\/(?=\D)|(?<=\D)\/|(?:^|\s)\d{1,2}[.)]\s+(?=\p{L})/u;
const PART_MARK =
  /,|:|\s[-–—]+\s|[–—]|\s[-–—]+$|(?<=\p{L}{5})\.\s+(?=\p{L}{3})|\s(?:and|AND|et|ET|y|Y|e|und|&|plus|puis|then|luego|avec|with|WITH|con|CON|after|apres|tras|but|mais|pero|before|avant)\s/u;

const PLACEHOLDER = '\u0001';
const PLACE = new RegExp(`${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, 'g');

/**
 * Takes a wording apart: entries of a list, parts of an entry, brackets in a part, words in order.
 *
 * @param text as a cell holds it.
 * @param thisYear a later one is said to be *expected*; null where no year is known.
 */
export function splitWording(text: string, thisYear: number | null): Wording {
  const tidy = tidyText(text.replace(/[\n\r]+/g, '; ').replaceAll(PLACEHOLDER, ' '));
  const plain = withoutAccents(tidy);
  const lower = plain.toLowerCase();
  const isOpenEnded =
    /\?/.test(plain) || PART_OF_WHOLE.test(plain) || OPEN_RANGE.test(lower) || SINCE.test(lower);
  const marked = plain
    .replace(YEAR, (year) => (thisYear !== null && Number(year) > thisYear ? 'expected' : year))
    .replace(BAC_PLUS, 'bacplus$1')
    .replace(TEN_PLUS_TWO, ' tenplustwo ')
    .replace(QUOTED_LETTER, '$1')
    .replace(POSSESSIVE, (mark) => (mark.length > 1 ? 's' : ''))
    .replace(BOTH_GENDERS, '')
    .replace(SPACED_LETTERS, '$1$2.');
  const parts: Part[] = [];
  let entry = 0;
  for (const part of outsideBrackets(marked)) {
    if (part.isNewEntry) entry += 1;
    const tokens = tokensOf(part.text);
    const brackets = part.brackets.flatMap((inside) => innerParts(inside));
    if (tokens.length > 0 || brackets.length > 0) parts.push({ tokens, brackets, entry });
  }
  const words = lower.match(/\p{L}[\p{L}\d+]*/gu) ?? [];
  return { parts, isCaseTelling: /\p{Ll}/u.test(plain), isOpenEnded, words };
}

interface RawPart {
  readonly text: string;
  readonly brackets: readonly string[];
  readonly isNewEntry: boolean;
}

/** Parts with the brackets taken out, so that a comma in brackets ends nothing. */
function outsideBrackets(text: string): RawPart[] {
  const inside: string[] = [];
  let open = text;
  for (let found = BRACKET.exec(open); found; found = BRACKET.exec(open)) {
    const place = ` ${PLACEHOLDER}${inside.length}${PLACEHOLDER} `;
    // Brackets in brackets have nothing more to say than those around them.
    inside.push(found[1]!.replaceAll(PLACE, (_, at: string) => `, ${inside[Number(at)]} `));
    open = open.slice(0, found.index) + place + open.slice(found.index + found[0].length);
  }
  return open.split(ENTRY_MARK).flatMap((entry) =>
    entry.split(PART_MARK).map((part, index) => {
      const places = [...part.matchAll(PLACE)];
      return {
        text: part.replaceAll(PLACE, ' '),
        brackets: places.map(([, at]) => inside[Number(at)]!),
        isNewEntry: index === 0,
      };
    }),
  );
}

/** After a level, `(Bachelor's or equivalent)` says what the level is; elsewhere, what would do. */
const GLOSS = /\b(?:or|ou|o|u)\s+(?:an?\s+)?(?:its\s+)?equivalente?\b/gi;

function innerParts(text: string): Part[] {
  return outsideBrackets(text.replace(GLOSS, ' ')).map(({ text: inside, brackets }) => ({
    tokens: tokensOf(inside),
    brackets: brackets.flatMap(innerParts),
    entry: 0,
  }));
}

const WORD = new RegExp(`[\\p{L}\\p{N}]+${PLACEHOLDER}?`, 'gu');

function tokensOf(text: string): Token[] {
  const lower = text
    .replace(DOTTED, (letters) => `${letters.replaceAll('.', '')}${PLACEHOLDER}`)
    .replace(EXPERIENCE, ' ')
    .replace(REMARKS, ' ')
    .replace(LENGTH_IN_NAME, ' ');
  return [...lower.matchAll(WORD)].map(([found]) => {
    const raw = found.replace(PLACEHOLDER, '');
    const word = raw
      .toLowerCase()
      .replace(/^bacplus(\d)$/, 'bac+$1')
      .replace(/^tenplustwo$/, '10+2');
    return { word, raw, hasDots: found.endsWith(PLACEHOLDER) };
  });
}
