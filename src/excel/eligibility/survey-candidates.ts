import type { CandidateFact } from '../../staffing-export/candidate-columns';
import { foldCell, isBlank, tidyText } from '../../staffing-export/cell-text';
import { readEducation } from '../../staffing-export/education-words';
import type { Cell } from '../../staffing-export/export-layout';
import { settledKey, settledWording } from '../../staffing-export/settled-education';
import { createRowSkipper } from '../../staffing-export/skip-row';
import { parseGrade } from '../../domain/parse-grade';
import { readToday } from '../../domain/read-today';
import type { SettledEducation } from './education-table';
import type { RowGroup } from '../request/row-runs';
import { readBlocks } from '../source/read-source';
import { RowRuns } from '../request/row-runs';
import type { SourcePlace } from '../request/source-place';
import { toWorkbookError } from '../request/workbook-error';

/** Facts whose words can be told before anything is inserted. */
export type ReadableFact = Extract<CandidateFact, 'grade' | 'education'>;

export interface CandidateList {
  readonly place: SourcePlace;
  /** Offset of the first row below the header from the top of the place. */
  readonly offset: number;
  readonly names: readonly string[];
  /** Columns, from 0 within the place, whose words are to be read. */
  readonly readable: Readonly<Partial<Record<ReadableFact, number>>>;
  /** How wordings of education are read in this workbook. */
  readonly settled: readonly SettledEducation[];
}

/** A word that the functions will not understand, and where it stands. */
export interface UnknownWord extends RowGroup {
  readonly fact: ReadableFact;
  readonly column: number;
  /** As first written. */
  readonly word: string;
  /** As Excel tells wordings apart. */
  readonly spellings: readonly string[];
}

interface SurveyedWord extends Pick<UnknownWord, 'fact' | 'column' | 'word'> {
  readonly spelt: Map<string, string>;
  readonly rows: RowRuns;
}

export interface CandidateSurvey {
  readonly candidates: number;
  /** Offset of the last candidate from the top of the place; totals and notes below are none. */
  readonly lastOffset: number;
  /** The most frequent first. */
  readonly unknown: readonly UnknownWord[];
}

const CAN_READ: Readonly<Record<ReadableFact, (cell: Cell) => boolean>> = {
  grade: (cell) => parseGrade(cell).ok,
  education: (cell) => readEducation(tidyText(cell), readToday().year) !== null,
};

/** Counts the candidates, and the words among their facts that the functions do not know. */
export async function surveyCandidates(
  { place, offset, names, readable, settled }: CandidateList,
  signal: AbortSignal,
): Promise<CandidateSurvey> {
  const words = new Map<string, SurveyedWord>();
  const known = new Set(
    settled.flatMap(({ wording, education }) => (education ? [settledKey(wording)] : [])),
  );
  const columns = Object.entries(readable) as [ReadableFact, number][];
  const skip = createRowSkipper({
    columns: names.map((name, index) => ({ index, name, field: null })),
    headerRows: 1,
  });
  let candidates = 0;
  let lastOffset = offset - 1;

  function survey(cells: readonly Cell[], rowOffset: number): void {
    if (skip(cells, place.top + rowOffset + 1) !== null) return;
    candidates += 1;
    lastOffset = rowOffset;
    for (const [fact, column] of columns) {
      const cell = cells[column] ?? '';
      if (isBlank(cell) || CAN_READ[fact](cell)) continue;
      if (fact === 'education' && known.has(settledKey(cell))) continue;
      const key = `${fact} ${foldCell(cell)}`;
      let word = words.get(key);
      if (!word) {
        word = { fact, column, word: tidyText(cell), spelt: new Map(), rows: new RowRuns() };
        words.set(key, word);
      }
      const spelling = settledKey(cell);
      if (!word.spelt.has(spelling)) word.spelt.set(spelling, settledWording(cell));
      word.rows.add(place.top + rowOffset + 1);
    }
  }

  try {
    for await (const block of readBlocks(place, { offset })) {
      signal.throwIfAborted();
      block.rows.forEach((cells, index) => survey(cells, block.offset + index));
    }
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw toWorkbookError(error, place.sheetName);
  }
  const unknown = [...words.values()]
    .map(({ rows: { count, runs }, spelt, ...word }) => ({
      ...word,
      spellings: [...spelt.values()],
      count,
      runs,
    }))
    .sort((left, right) => right.count - left.count);
  return { candidates, lastOffset, unknown };
}
