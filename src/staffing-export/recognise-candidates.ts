import { JOB_FAMILIES } from '../domain/job-description';
import { parseGrade } from '../domain/parse-grade';
import { answerHeaderOf, type CandidateColumn, type CandidateFact } from './candidate-columns';
import { readCandidateHeader, type CandidateHeader } from './candidate-headers';
import { foldCell, isBlank, tidyText } from './cell-text';
import { recogniseColumns } from './columns';
import { readEducation } from './education-words';
import type { Cell, CellRow, Field } from './export-layout';

const SAMPLE_ROWS = 200;
/** Content with fewer cells that fit speaks against what the header says. */
const MISFIT = 0.25;
/** Content with as many cells that fit speaks for itself, though never as clearly as a header. */
const TELLING = 0.6;
const BY_CONTENT = 0.5;

interface FactClaim {
  readonly index: number;
  readonly fact: CandidateFact;
  readonly confidence: number;
}

/**
 * Which column of a list of candidates holds which fact, from its header and its content.
 *
 * Years are never told by content alone: a number may be an age or a score. No fact is given to
 * two columns; of two that claim it the clearer one gets it, then the first.
 *
 * @param names the header's names, see findHeader.
 * @param sample rows below the header; the first 200 count.
 */
export function recogniseCandidates(
  names: readonly string[],
  sample: readonly CellRow[],
): CandidateColumn[] {
  const rows = sample.slice(0, SAMPLE_ROWS);
  const readings = names.map((name, index) => ({
    index,
    name,
    answer: answerHeaderOf(name),
    header: readCandidateHeader(name),
  }));
  const claims = readings
    .filter(({ answer }) => answer === null)
    .flatMap(({ index, header }) => {
      const filled = rows.map((row) => row[index] ?? '').filter((cell) => !isBlank(cell));
      return claimsOf(index, header, filled);
    })
    .sort((left, right) => right.confidence - left.confidence || left.index - right.index);
  const factByIndex = grantClaims(claims);
  return readings.map(({ index, name, answer, header: { personChecked } }) => ({
    index,
    name,
    answer,
    fact: factByIndex.get(index) ?? null,
    personChecked: answer ? null : personChecked,
  }));
}

/** What a list of positions has, of which a list of candidates has one at most. */
const OF_POSITIONS: readonly Field[] = [
  'position number',
  'incumbent',
  'funding',
  'contract',
  'vacancy',
  'organizational unit',
];
const FEWEST_OF_POSITIONS = 2;

/**
 * Whether a list says where positions stand and who holds them, and nothing of education or years:
 * a staffing export, whose grades are no vacancies.
 */
export function listsPositions(names: readonly string[], sample: readonly CellRow[]): boolean {
  const facts = recogniseCandidates(names, sample).map(({ fact }) => fact);
  if (facts.includes('education') || facts.includes('relevant years')) return false;
  const columns = recogniseColumns(names, sample);
  const has = (field: Field) => columns.some((column) => column.field === field);
  return has('title') && has('grade') && OF_POSITIONS.filter(has).length >= FEWEST_OF_POSITIONS;
}

function claimsOf(index: number, header: CandidateHeader, filled: readonly Cell[]): FactClaim[] {
  if (header.guesses.length > 0) {
    return header.guesses
      .filter(({ fact }) => filled.length === 0 || share(filled, CAN_BE[fact]) >= MISFIT)
      .map((guess) => ({ index, ...guess }));
  }
  if (header.isForeign || filled.length === 0) return [];
  return TOLD_BY_CONTENT.map(([fact, isSuch]) => ({ index, fact, fit: share(filled, isSuch) }))
    .filter(({ fit }) => fit >= TELLING)
    .map(({ fit, ...claim }) => ({ ...claim, confidence: BY_CONTENT * fit }));
}

function grantClaims(clearestFirst: readonly FactClaim[]): ReadonlyMap<number, CandidateFact> {
  const granted = new Map<number, CandidateFact>();
  const taken = new Set<CandidateFact>();
  for (const { index, fact } of clearestFirst) {
    if (taken.has(fact) || granted.has(index)) continue;
    granted.set(index, fact);
    taken.add(fact);
  }
  return granted;
}

const FAMILY_NAMES: ReadonlySet<string> = new Set(JOB_FAMILIES.map(foldCell));
const YEARS = /^\d+(?:[.,]\d+)?(?:\s*\p{L}+\.?)?$/u;

const isWritten = (cell: Cell): boolean => typeof cell === 'string';
const isGrade = (cell: Cell): boolean => parseGrade(cell).ok;
const areYears = (cell: Cell): boolean =>
  typeof cell === 'number' || (isWritten(cell) && YEARS.test(tidyText(cell)));

/** Which cells a column of the fact may hold. Words that we do not know are words all the same. */
const CAN_BE: Readonly<Record<CandidateFact, (cell: Cell) => boolean>> = {
  grade: isGrade,
  education: isWritten,
  family: isWritten,
  'relevant years': areYears,
  'professional years': areYears,
  'notice years': areYears,
};

const TOLD_BY_CONTENT: readonly (readonly [CandidateFact, (cell: Cell) => boolean])[] = [
  ['grade', isGrade],
  ['education', (cell) => readEducation(tidyText(cell), null) !== null],
  ['family', (cell) => FAMILY_NAMES.has(foldCell(cell))],
];

function share(filled: readonly Cell[], fits: (cell: Cell) => boolean): number {
  return filled.filter(fits).length / filled.length;
}
