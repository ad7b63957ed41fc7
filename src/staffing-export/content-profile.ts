import { FAMILIES_2019 } from '../agreements/field-2019/job-families';
import type { GradeReading } from '../domain/parse-grade';
import { foldCell, isBlank, plainText, tidyText } from './cell-text';
import { FAMILY_STEMS, ROLE_STEMS, STATION_NAMES, stemFinder, UNIT_STEMS } from './content-words';
import type { Cell } from './export-layout';
import { readGradeText } from './grade-in-words';
import { CODED_GRADE } from './grade-scale';
import { readDate } from './read-date';
import { openQuestion, readContract, readFunding, readStation } from './read-values';
import { readVacancy } from './read-vacancy';
import {
  CATEGORIES_ELSEWHERE,
  CONTRACTS_ELSEWHERE,
  CONTRACT_STEMS,
  EDUCATION,
  ENGAGEMENT,
  EMPLOYMENT_STATES,
  FORMS_OF_ADDRESS,
  FUNDING_CODES,
  MEASURES,
  RANK,
  REGIONS,
  ROOM,
  SELF_NAMED_GRADE,
  STATES,
} from './profile-words';
import { FILLED_LETTERS, NO_WORDS, VACANT_LETTERS, YES_WORDS } from './vacancy-words';

/** Shares (0 to 1) of a column's filled cells that look like something. */
export interface ContentProfile {
  /** Rows looked at, filled or not. */
  readonly rows: number;
  /** Filled cells looked at; 0 where there is no content to judge by. */
  readonly filled: number;
  /** Share of cells that are filled. */
  readonly density: number;
  readonly grade: number;
  /** A grade, of our ladders or not, or a bare level. */
  readonly gradeLike: number;
  /** A level alone, such as `5`, which as often counts something. */
  readonly level: number;
  /** Letters and a level, whosever grade that is. */
  readonly coded: number;
  /** A grade that calls itself one, such as `Niveau E`, `cat. 2` or `AD 9-14`, whatever its scale. */
  readonly selfNamed: number;
  /** A category of officials by a letter, as France and Spain have, or one that names itself. */
  readonly categorised: number;
  /** A rank in words, such as `Attaché principal`. */
  readonly ranked: number;
  /** A number anywhere in it. */
  readonly numbered: number;
  /** What is written in sentences, as duties are. */
  readonly sentence: number;
  /** One letter alone. */
  readonly letter: number;
  /** A number of a thousand and more. */
  readonly large: number;
  /** A category alone, such as `P`, whose level stands in another column. */
  readonly category: number;
  readonly step: number;
  readonly date: number;
  /** A date written as text: a number alone may be anything. */
  readonly dateInWords: number;
  readonly funding: number;
  readonly contract: number;
  readonly station: number;
  readonly vacancy: number;
  /** The state of a person's employment, such as `On leave`. */
  readonly employment: number;
  /** How a thing stands, such as `Closed`. */
  readonly state: number;
  /** A room or a floor. */
  readonly room: number;
  /** A part of the world, in which a duty station lies. */
  readonly region: number;
  /** What something is measured in. */
  readonly measure: number;
  /** A level of the European framework for languages, such as `B2`. */
  readonly language: number;
  /** A share, such as `50%`. */
  readonly percent: number;
  /** A number with a fraction, as amounts and shares have. */
  readonly fraction: number;
  /** A form of address or a level of education, which a title of a person may be. */
  readonly ofPersons: number;
  /** Yes or no, whatever the question. */
  readonly yesNo: number;
  readonly role: number;
  readonly unit: number;
  /** Capital letters alone. */
  readonly acronym: number;
  /** A number below ten with a nought before it. */
  readonly padded: number;
  readonly family: number;
  /** A name that the footnotes of 2019 Art. 3 give to a family that is no more. */
  readonly formerFamily: number;
  /** One word with digits in it, or a long number. */
  readonly code: number;
  readonly number: number;
  /** A number of three or four digits, as telephones have. */
  readonly extension: number;
  /** The code of a group before a word, such as `G.Assistant`. */
  readonly dotted: number;
  /** A number of a part of something, such as `2.1`. */
  readonly decimal: number;
  /** A whole number above one and of no more than two digits, as counts of posts are. */
  readonly several: number;
  /** A name for those who do some work, such as `Chauffeurs`, where one of them has a title. */
  readonly plural: number;
  /** The shape of a person's name: two or three capitalised words, or one with a comma. */
  readonly personShape: number;
  /** A word and a number, as those are called whose names are left out: `Agent 12`. */
  readonly anonymous: number;
  /** Distinct values among the filled cells. */
  readonly distinct: number;
}

const SAMPLE_ROWS = 200;
const HIGHEST_STEP = 15;
/** Beside the two letters a list may have one more, as for posts that are suspended. */
const MOST_LETTERS = 0.7;

/** Years, months and days run together have eight digits. */
const FIRST_COMPACT_DATE = 10_000_000;
/** Serials of 1955 to 2064: numbers outside are rarely dates of employment. */
const [FIRST_LIKELY_SERIAL, LAST_LIKELY_SERIAL] = [20_000, 60_000];

const ROLES = stemFinder(ROLE_STEMS);
/** What secretaries do, where they sit and how they go together is work, and nobody's title. */
const NO_ROLE =
  /^(?:secretari(?:al|at)|coordina(?:tion|cion)|director(?:ate|io)|intern(?:al|ational))/;
const namesRole = (word: string): boolean => ROLES(word) && !NO_ROLE.test(word);
const UNITS = stemFinder(UNIT_STEMS);
const FAMILIES = stemFinder(FAMILY_STEMS);
const STATIONS = new Set(STATION_NAMES.split(' '));
const FORMER_FAMILIES = new Set(
  FAMILIES_2019.flatMap(({ formerFamilies }) => formerFamilies.map(foldCell)),
);
/** Beside them a note in brackets or a number of the person's: `ALPHA, One (Ms)`, `Ana Ruiz (8801)`. */
const PERSON =
  /^(?:[\p{Lu}][\p{L}'’.-]*(?:, ?| )(?:(?:d[aeiou]s?|del|van|von|bin|al|el|la|y) ){0,2}){1,4}[\p{Lu}][\p{L}'’.-]*\.?(?: [([][^()[\]]{1,20}[)\]])?$/u;
const ACRONYM = /^[A-Z]{2,6}(?:[/-][A-Z]{2,6})*$/;
/** A country or regional office by its short name, such as `CO-Dhaka`, `OP-Lima` or `BP-Dakar`. */
const OFFICE_CODE = /^(?:CO|RO|SRO|DWT|OP|OR|OSR|ETD|BP|BR|BSR)[-/ ]\p{Lu}/u;
const NAMED_FOR_ITS_HEAD =
  /^(?:office|bureau|oficina|cabinet|gabinete|department|departement|departamento|service) (?:of|du|de|del|des)\b/;
/** `Drivers`, `secretarias`; but an officer for `Affairs` is one. */
const PLURAL = /[a-z]{4}s$/;
const COORDINATES = /^-?\d{1,3}\.\d+[,;] ?-?\d{1,3}\.\d+$/;
const STEP = /^(?:step )?(?:\d{1,2}|[ivx]+)$/;

/** A cell, and what several questions ask of it. */
interface SampledCell {
  readonly cell: Cell;
  /** Folded, see cell-text.ts. */
  readonly words: string;
  /** Its words, one by one. */
  readonly list: readonly string[];
  readonly text: string;
  readonly grade: GradeReading;
  readonly isDate: boolean;
  readonly isRole: boolean;
  readonly isUnit: boolean;
  readonly isFamily: boolean;
  readonly isStation: boolean;
}

type Share = Exclude<keyof ContentProfile, 'rows' | 'filled' | 'density' | 'distinct'>;

const QUESTIONS: Readonly<Record<Share, (sampled: SampledCell) => boolean>> = {
  grade: ({ grade }) => grade.ok,
  gradeLike: ({ grade }) => grade.ok || grade.why !== 'no grade',
  level: ({ grade }) => !grade.ok && grade.why === 'no category',
  coded: ({ text }) => CODED_GRADE.test(text),
  selfNamed: ({ text }) => SELF_NAMED_GRADE.test(text),
  categorised: ({ text }) => CATEGORIES_ELSEWHERE.test(text),
  ranked: ({ words, isRole }) => isRole || RANK.test(words),
  numbered: ({ text }) => /\d/.test(text),
  sentence: ({ list, text }) => list.length > 7 && text.length > 50 && /\p{Ll}/u.test(text),
  letter: ({ text }) => /^\p{L}$/u.test(text),
  large: ({ cell, text }) =>
    typeof cell === 'number' ? cell >= 1000 : /^\d{1,3}(?:[ .,’'  ]\d{3})+|^\d{4,}[.,]/.test(text),
  category: ({ grade }) => !grade.ok && grade.why === 'no level',
  step: ({ words }) => STEP.test(words) && !(Number(words) > HIGHEST_STEP),
  date: ({ isDate }) => isDate,
  dateInWords: ({ cell, isDate }) => typeof cell === 'string' && isDate,
  funding: ({ cell, words }) =>
    readFunding(cell) !== null ||
    openQuestion('funding', cell) !== null ||
    FUNDING_CODES.includes(words),
  contract: ({ cell, words }) =>
    readContract(cell) !== null ||
    CONTRACTS_ELSEWHERE.includes(words) ||
    CONTRACT_STEMS.test(words),
  station: ({ cell, isStation }) => isStation || readStation(cell) === 'headquarters',
  // Who is active may be a person or a post.
  vacancy: ({ cell, words }) => words !== 'active' && saysVacantOrFilled(cell),
  employment: ({ words }) => EMPLOYMENT_STATES.test(words),
  state: ({ words }) => STATES.includes(words) || EMPLOYMENT_STATES.test(words),
  region: ({ words }) => REGIONS.includes(words),
  room: ({ text }) => ROOM.test(text),
  measure: ({ words }) => MEASURES.includes(words.replace(/^(?:\d+|work|person) /, '')),
  language: ({ text }) => /^[ABC][12]$/.test(text),
  percent: ({ text }) => /^\d+(?:[.,]\d+)? ?%$/.test(text),
  fraction: ({ cell }) => typeof cell === 'number' && !Number.isInteger(cell),
  ofPersons: ({ words, text }) =>
    FORMS_OF_ADDRESS.includes(words) ||
    EDUCATION.test(words) ||
    /^\p{Lu}\p{Ll}{1,4}\.$/u.test(text),
  yesNo: ({ cell, words }) =>
    typeof cell === 'boolean' || YES_WORDS.includes(words) || NO_WORDS.includes(words),
  role: ({ isRole }) => isRole,
  unit: ({ isUnit, text }) => isUnit || ACRONYM.test(text) || OFFICE_CODE.test(text),
  acronym: ({ isUnit, text }) => !isUnit && ACRONYM.test(text),
  padded: ({ text }) => /^0\d$/.test(text),
  family: ({ isFamily }) => isFamily,
  formerFamily: ({ words }) => FORMER_FAMILIES.has(words),
  code: ({ text, grade }) =>
    /^(?=.*\d)[\p{L}\d._/-]{4,}$/u.test(text) || (/^\p{L}{1,2}-?\d{1,3}$/u.test(text) && !grade.ok),
  number: ({ cell, text }) =>
    typeof cell === 'number' ||
    /^\d+(?:[.,]\d+)?$|^\d{1,3}(?:[ .,’']\d{3})+(?:[.,]\d\d)?$/.test(text) ||
    COORDINATES.test(text),
  extension: ({ text }) => /^\d{3,4}$/.test(text),
  dotted: ({ text }) => /^\p{Lu}{1,4}\.\p{L}{3}/u.test(text),
  decimal: ({ text }) => /^\d{1,2}[.,]\d{1,2}$/.test(text),
  several: ({ text }) => /^(?:[2-9]|[1-9]\d)$/.test(text),
  plural: ({ list, isRole }) => isRole && PLURAL.test(list.find(namesRole) ?? ''),
  anonymous: ({ text }) => /^\p{Lu}\p{L}+ \d{1,5}$/u.test(text),
  personShape: ({ text, isRole, isUnit, isFamily, isStation }) =>
    !(isRole || isUnit || isFamily || isStation) && PERSON.test(text),
};

const SHARES = Object.keys(QUESTIONS) as Share[];

/** Looks at no more than the first 200 rows, and at each distinct value once. */
export function profileContent(cells: readonly Cell[]): ContentProfile {
  const sample = cells.slice(0, SAMPLE_ROWS);
  const counts = new Map<Cell, number>();
  for (const cell of sample) {
    if (!isBlank(cell)) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const shares = Object.fromEntries(SHARES.map((share) => [share, 0])) as Record<Share, number>;
  let filled = 0;
  for (const [cell, count] of counts) {
    filled += count;
    for (const share of fittingShares(cell)) shares[share] += count;
  }
  for (const share of SHARES) shares[share] /= Math.max(1, filled);
  // One letter of a pair tells nothing alone: `F` is female, full-time, or false.
  if (isOfLetters(counts, filled)) shares.vacancy = Math.max(shares.vacancy, 0.5);
  // Beside a `Yes`, or written as the word that it is, a `No` is no category.
  if (shares.yesNo > 0.9 && (counts.size > 1 || counts.has('No'))) {
    shares.category = shares.gradeLike = 0;
  }
  return {
    rows: sample.length,
    filled,
    density: sample.length === 0 ? 0 : filled / sample.length,
    distinct: counts.size / Math.max(1, filled),
    ...shares,
  };
}

/** Hardly anything but `V` and what stands for a filled position beside it. */
function isOfLetters(counts: ReadonlyMap<Cell, number>, filled: number): boolean {
  let [vacant, held] = [0, 0];
  for (const [cell, count] of counts) {
    const letter = foldCell(cell);
    if (VACANT_LETTERS.includes(letter)) vacant += count;
    else if (FILLED_LETTERS.includes(letter)) held += count;
  }
  return vacant > 0 && held > 0 && vacant + held >= filled * MOST_LETTERS;
}

function fittingShares(cell: Cell): Share[] {
  const words = foldCell(cell);
  const list = words.split(' ');
  const sampled = {
    cell,
    words,
    list,
    text: tidyText(cell),
    grade: readGradeText(typeof cell === 'string' ? plainText(cell) : cell),
    isDate: isDateLike(cell),
    // `Office of the Legal Adviser` is where the adviser works.
    isRole: list.some(namesRole) && !ENGAGEMENT.test(words) && !NAMED_FOR_ITS_HEAD.test(words),
    isUnit: list.some(UNITS),
    isFamily: list.some(FAMILIES),
    isStation: list.some((word) => STATIONS.has(word)),
  };
  return SHARES.filter((share) => QUESTIONS[share](sampled));
}

/** A yes or no may answer any question; `vacant` or `filled` answers ours. */
function saysVacantOrFilled(cell: Cell): boolean {
  const vacant = readVacancy(cell, 'vacant');
  return vacant !== null && vacant === readVacancy(cell, 'filled');
}

function isDateLike(cell: Cell): boolean {
  const isBelowLikely = typeof cell === 'number' && cell < FIRST_LIKELY_SERIAL;
  const isBeyondLikely = typeof cell === 'number' && cell > LAST_LIKELY_SERIAL;
  if (isBelowLikely || (isBeyondLikely && cell < FIRST_COMPACT_DATE)) return false;
  const reading = readDate(cell);
  return reading.ok || reading.why === 'day or month first';
}
