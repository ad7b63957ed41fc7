import { parseGrade } from '../domain/parse-grade';
import { foldWords, isBlank, tidyText } from './cell-text';
import { FAMILY_STEMS, ROLE_STEMS, STATION_NAMES, UNIT_STEMS } from './content-words';
import type { Cell } from './export-layout';
import { readDate } from './read-date';
import {
  isSeparateQuestion,
  readContract,
  readFunding,
  readStation,
  readVacancy,
} from './read-values';

/** Shares (0 to 1) of a column's filled cells that look like something. */
export interface ContentProfile {
  /** Filled cells looked at; 0 where there is no content to judge by. */
  readonly filled: number;
  /** Share of cells that are filled. */
  readonly density: number;
  readonly grade: number;
  /** A grade, of our ladders or not, or a bare level. */
  readonly gradeLike: number;
  readonly step: number;
  readonly date: number;
  /** A date written as text: a number alone may be anything. */
  readonly dateInWords: number;
  readonly funding: number;
  readonly contract: number;
  readonly station: number;
  readonly vacancy: number;
  readonly role: number;
  readonly unit: number;
  readonly family: number;
  /** One word with digits in it, or a long number. */
  readonly code: number;
  readonly number: number;
  /** The shape of a person's name: two or three capitalised words, or one with a comma. */
  readonly personShape: number;
  /** Distinct values among the filled cells. */
  readonly distinct: number;
}

const SAMPLE_ROWS = 200;
const HIGHEST_STEP = 15;

/** Serials of 1955 to 2064: numbers outside are rarely dates of employment. */
const [FIRST_LIKELY_SERIAL, LAST_LIKELY_SERIAL] = [20_000, 60_000];

const startsWithAny = (stems: string): RegExp =>
  new RegExp(`(?:^| )(?:${stems.split(' ').join('|')})`);
const ROLES = startsWithAny(ROLE_STEMS);
const UNITS = startsWithAny(UNIT_STEMS);
const FAMILIES = startsWithAny(FAMILY_STEMS);
const STATIONS = new RegExp(`(?:^| )(?:${STATION_NAMES.split(' ').join('|')})(?: |$)`);
const PERSON = /^(?:[\p{Lu}][\p{L}'’.-]*,? ){1,3}[\p{Lu}][\p{L}'’.-]*$/u;
const ACRONYM = /^[A-Z]{2,}(?:[/-][A-Z]{2,})*$/;
const STEP = /^(?:step )?(?:\d{1,2}|[ivx]+)$/;

/** Looks at no more than the first 200 rows. */
export function profileContent(cells: readonly Cell[]): ContentProfile {
  const sample = cells.slice(0, SAMPLE_ROWS);
  const filled = sample.filter((cell) => !isBlank(cell));
  const looked = filled.map((cell) => ({ cell, words: foldWords(cell) }));
  const share = (looksRight: (cell: Cell, words: string) => boolean): number =>
    looked.filter(({ cell, words }) => looksRight(cell, words)).length / Math.max(1, looked.length);
  return {
    filled: filled.length,
    density: sample.length === 0 ? 0 : filled.length / sample.length,
    grade: share((cell) => parseGrade(cell).ok),
    gradeLike: share((cell) => {
      const reading = parseGrade(cell);
      return reading.ok || reading.why !== 'no grade';
    }),
    step: share((_, words) => STEP.test(words) && !(Number(words) > HIGHEST_STEP)),
    date: share(isDateLike),
    dateInWords: share((cell) => typeof cell === 'string' && isDateLike(cell)),
    funding: share((cell) => readFunding(cell) !== null || isSeparateQuestion(cell)),
    contract: share((cell) => readContract(cell) !== null),
    station: share((cell, words) => STATIONS.test(words) || readStation(cell) === 'headquarters'),
    vacancy: share(saysVacantOrFilled),
    role: share((_, words) => ROLES.test(words)),
    unit: share((cell, words) => UNITS.test(words) || ACRONYM.test(tidyText(cell))),
    family: share((_, words) => FAMILIES.test(words)),
    code: share((cell) => /^(?=.*\d)[\p{L}\d._/-]{4,}$/u.test(tidyText(cell))),
    number: share((cell) => typeof cell === 'number' || /^\d+(?:[.,]\d+)?$/.test(cell.toString())),
    personShape: share((cell, words) => PERSON.test(tidyText(cell)) && isNobodyElse(words)),
    distinct: new Set(filled).size / Math.max(1, filled.length),
  };
}

function isNobodyElse(words: string): boolean {
  return !ROLES.test(words) && !UNITS.test(words) && !FAMILIES.test(words) && !STATIONS.test(words);
}

/** A yes or no may answer any question; `vacant` or `filled` answers ours. */
function saysVacantOrFilled(cell: Cell): boolean {
  const vacant = readVacancy(cell, 'vacant');
  return vacant !== null && vacant === readVacancy(cell, 'filled');
}

function isDateLike(cell: Cell): boolean {
  if (typeof cell === 'number') return cell >= FIRST_LIKELY_SERIAL && cell <= LAST_LIKELY_SERIAL;
  const reading = readDate(cell);
  return reading.ok || reading.why === 'day or month first';
}
