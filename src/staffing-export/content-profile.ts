import { FAMILIES_2019 } from '../agreements/field-2019/job-families';
import { parseGrade, type GradeReading } from '../domain/parse-grade';
import { foldWords, isBlank, plainText, tidyText } from './cell-text';
import { FAMILY_STEMS, ROLE_STEMS, STATION_NAMES, stemFinder, UNIT_STEMS } from './content-words';
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
  /** A level alone, such as `5`, which as often counts something. */
  readonly level: number;
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
  readonly role: number;
  readonly unit: number;
  readonly family: number;
  /** A name that the footnotes of 2019 Art. 3 give to a family that is no more. */
  readonly formerFamily: number;
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

const ROLES = stemFinder(ROLE_STEMS);
const UNITS = stemFinder(UNIT_STEMS);
const FAMILIES = stemFinder(FAMILY_STEMS);
const STATIONS = new Set(STATION_NAMES.split(' '));
const FORMER_FAMILIES = new Set(
  FAMILIES_2019.flatMap(({ formerFamilies }) => formerFamilies.map(foldWords)),
);
const PERSON = /^(?:[\p{Lu}][\p{L}'’.-]*,? ){1,3}[\p{Lu}][\p{L}'’.-]*$/u;
const ACRONYM = /^[A-Z]{2,}(?:[/-][A-Z]{2,})*$/;
const STEP = /^(?:step )?(?:\d{1,2}|[ivx]+)$/;

/** A cell, and what several questions ask of it. */
interface SampledCell {
  readonly cell: Cell;
  /** Folded, see cell-text.ts. */
  readonly words: string;
  readonly text: string;
  readonly grade: GradeReading;
  readonly isDate: boolean;
  readonly isRole: boolean;
  readonly isUnit: boolean;
  readonly isFamily: boolean;
  readonly isStation: boolean;
}

type Share = Exclude<keyof ContentProfile, 'filled' | 'density' | 'distinct'>;

const QUESTIONS: Readonly<Record<Share, (sampled: SampledCell) => boolean>> = {
  grade: ({ grade }) => grade.ok,
  gradeLike: ({ grade }) => grade.ok || grade.why !== 'no grade',
  level: ({ grade }) => !grade.ok && grade.why === 'no category',
  category: ({ grade }) => !grade.ok && grade.why === 'no level',
  step: ({ words }) => STEP.test(words) && !(Number(words) > HIGHEST_STEP),
  date: ({ isDate }) => isDate,
  dateInWords: ({ cell, isDate }) => typeof cell === 'string' && isDate,
  funding: ({ cell }) => readFunding(cell) !== null || isSeparateQuestion(cell),
  contract: ({ cell }) => readContract(cell) !== null,
  station: ({ cell, isStation }) => isStation || readStation(cell) === 'headquarters',
  vacancy: ({ cell }) => saysVacantOrFilled(cell),
  role: ({ isRole }) => isRole,
  unit: ({ isUnit, text }) => isUnit || ACRONYM.test(text),
  family: ({ isFamily }) => isFamily,
  formerFamily: ({ words }) => FORMER_FAMILIES.has(words),
  code: ({ text }) => /^(?=.*\d)[\p{L}\d._/-]{4,}$/u.test(text),
  number: ({ cell, text }) => typeof cell === 'number' || /^\d+(?:[.,]\d+)?$/.test(text),
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
  return {
    filled,
    density: sample.length === 0 ? 0 : filled / sample.length,
    distinct: counts.size / Math.max(1, filled),
    ...shares,
  };
}

function fittingShares(cell: Cell): Share[] {
  const words = foldWords(cell);
  const list = words.split(' ');
  const sampled = {
    cell,
    words,
    text: tidyText(cell),
    grade: parseGrade(typeof cell === 'string' ? plainText(cell) : cell),
    isDate: isDateLike(cell),
    isRole: list.some(ROLES),
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
  if (typeof cell === 'number') return cell >= FIRST_LIKELY_SERIAL && cell <= LAST_LIKELY_SERIAL;
  const reading = readDate(cell);
  return reading.ok || reading.why === 'day or month first';
}
