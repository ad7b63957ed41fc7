import { createValueSurveyor, type ValueSurvey } from '../../staffing-export/assign-values';
import { watchCarriedFacts } from '../../staffing-export/carry-facts';
import { createFactCounter, type FactCounts } from '../../staffing-export/count-facts';
import type { CellRow, ExportLayout, PersonsBelow } from '../../staffing-export/export-layout';
import { watchDateOrder, type ToldOrder } from '../../staffing-export/date-order';
import { createExistenceFinder } from '../../staffing-export/existence-words';
import { findDoubts, mayBeOfOthers, type ColumnDoubt } from '../../staffing-export/find-doubts';
import { watchPersonsBelow } from '../../staffing-export/persons-below';
import { createMarkFinder } from '../../staffing-export/note-marks';
import { watchGradeScale, type GradeScales } from '../../staffing-export/grade-scale';
import { createRowEvidence, watchEvidence } from '../../staffing-export/row-evidence';
import { createRowSkipper, mayBeHolder, type SkippedRow } from '../../staffing-export/skip-row';
import { watchTables, type OtherHeader } from '../../staffing-export/watch-tables';
import { watchNumbers, type NumbersTold } from '../../staffing-export/watch-numbers';
import { hidesRows } from './hidden-rows';
import { readBlocks } from './read-source';
import { RowRuns, type RowGroup } from '../request/row-runs';
import type { SourcePlace } from '../request/source-place';

/** What the rows below the header hold, before anything is mapped. */
export interface SourceSurvey {
  readonly positions: number;
  /** Rows that hold something and would not be mapped, repeated headers aside. */
  readonly leftOut: RowGroup;
  /** Of these, rows that only a person can tell: unlike the positions, and no heading that we know. */
  readonly unlike: RowGroup;
  readonly values: ValueSurvey;
  readonly facts: FactCounts;
  /** What only the rows tell of the layout; part of it from then on. */
  readonly told: LayoutByRows;
  /** Columns that a person should look at before the run. */
  readonly doubts: readonly ColumnDoubt[];
  /** Positions with a mark that leads to a note, which nothing reads; null where there is none. */
  readonly marked: (RowGroup & { readonly example: string }) | null;
  /** Positions said to be proposed, abolished or about to be; null where there is none. */
  readonly passing: (RowGroup & { readonly example: string }) | null;
  /** Whether nothing in it is of positions alone; see mayBeOfOthers. */
  readonly mayBeOfOthers: boolean;
  /** In which order the list writes day and month, as far as its dates settle it. */
  readonly dates: ToldOrder | null;
  readonly scales: GradeScales;
  readonly numbers: NumbersTold;
  /** Whether rows are hidden, by a filter or otherwise; they are mapped as all others are. */
  readonly hidesRows: boolean;
  /** Other tables below the header, by theirs. */
  readonly otherHeaders: readonly OtherHeader[];
  /** False where the sheet was too long to be read for a look: the figures are of its beginning. */
  readonly isComplete: boolean;
}

/** What the header and the first rows do not show. */
export type LayoutByRows = Pick<
  ExportLayout,
  'apart' | 'carried' | 'personsBelow' | 'expects' | 'notOurs'
> &
  Partial<Pick<ExportLayout, 'columns'>>;

/** With the columns that persons on rows of their own fill. */
const withHolders = (
  columns: ExportLayout['columns'],
  below: PersonsBelow,
): ExportLayout['columns'] => [...columns.filter(({ isBelow }) => !isBelow), ...below.columns];

/** Rows that part a list for the eye, and hold nothing of it. */
const FOR_LAYOUT: readonly SkippedRow[] = ['blank', 'header again'];

/** Rows with something in common, and what shows it first. */
class Examples {
  readonly #rows = new RowRuns();
  #example: string | null = null;

  add(shown: string | null, row: number): void {
    if (shown === null) return;
    this.#rows.add(row);
    this.#example ??= shown;
  }

  result(): (RowGroup & { readonly example: string }) | null {
    const { count, runs } = this.#rows;
    return this.#example === null ? null : { count, runs, example: this.#example };
  }
}

/** As many tell what a column holds. */
const ROWS_LOOKED_AT = 200;

/** More than this would keep Excel busy for seconds although nobody asked for anything yet. */
const MOST_ROWS = 50_000;

/**
 * Counts positions, and the values of the funding, contract and station columns, and finds what other
 * tables stand below.
 */
export async function surveySource(
  place: SourcePlace,
  layout: ExportLayout,
  signal?: AbortSignal,
): Promise<SourceSurvey> {
  const skip = createRowSkipper(layout);
  const carry = watchCarriedFacts(layout);
  const persons = watchPersonsBelow(layout);
  const scale = watchGradeScale(layout);
  const numbers = watchNumbers(layout);
  const surveyor = createValueSurveyor(layout.columns);
  const facts = createFactCounter(layout);
  const offset = layout.headerOffset + layout.headerRows;
  const end = Math.min(place.rowCount, offset + MOST_ROWS);
  let positions = 0;
  let kept: CellRow[] = [];
  const left = new RowRuns();
  const lonePersons: number[] = [];
  const evidence = createRowEvidence(layout);
  const expectation = watchEvidence(layout);
  const sample: CellRow[] = [];
  const markIn = createMarkFinder(layout);
  const marked = new Examples();
  const stateIn = createExistenceFinder(layout);
  const passing = new Examples();
  const dates = watchDateOrder(layout);
  const held: { readonly cells: CellRow; readonly row: number; readonly isHolder: boolean }[] = [];
  const watch = watchTables(layout, (cells, row, why) => {
    const skipped = why ?? skip(cells, row);
    persons.add(cells, row, skipped);
    let isHolder = false;
    if (mayBeHolder(skipped)) {
      isHolder = carry.add(cells, skipped === null);
      if (skipped !== null && isHolder) {
        lonePersons.push(row);
        return;
      }
    }
    if (skipped !== null) {
      if (!FOR_LAYOUT.includes(skipped)) left.add(row);
      return;
    }
    numbers.add(cells, isHolder);
    if (!isHolder) expectation.add(cells);
    if (evidence?.isUnlike(cells)) held.push({ cells, row, isHolder });
    else keep(cells, row);
  });
  function keep(cells: CellRow, row: number): void {
    scale.add(cells);
    if (sample.length < ROWS_LOOKED_AT) sample.push(cells);
    marked.add(markIn(cells), row);
    passing.add(stateIn(cells), row);
    dates.add(cells);
    kept.push(cells);
  }
  function count(): void {
    positions += kept.length;
    surveyor.add(kept);
    facts.add(kept);
    kept = [];
  }
  for await (const { offset: first, rows } of readBlocks(place, { offset, end })) {
    signal?.throwIfAborted();
    rows.forEach((cells, index) => watch.add(cells, place.top + first + index + 1));
    count();
  }
  const { apart, headers } = watch.end();
  const expects = expectation.end();
  const carried = carry.end();
  const personsBelow = persons.end();
  const unlike = new RowRuns();
  for (const { cells, row, isHolder } of held) {
    // A row of one more holder is one only where the list as a whole has such rows.
    const isOfHolder = isHolder && carried?.holders;
    if (isOfHolder || !expects || !evidence?.isUnlike(cells, expects.headingFacts)) {
      keep(cells, row);
      continue;
    }
    unlike.add(row);
    left.add(row);
  }
  count();
  const scales = scale.end();
  const { notOurs } = scales;
  const holdersAlone = carried?.holders ? lonePersons.length : 0;
  if (holdersAlone === 0) lonePersons.forEach((row) => left.add(row));
  return {
    positions: positions + holdersAlone,
    leftOut: { count: left.count, runs: left.runs },
    unlike: { count: unlike.count, runs: unlike.runs },
    values: surveyor.result(),
    facts: facts.result(),
    told: {
      ...(apart.length > 0 && { apart }),
      ...(carried && { carried }),
      ...(personsBelow && { personsBelow, columns: withHolders(layout.columns, personsBelow) }),
      ...(expects && { expects }),
      ...(notOurs.length > 0 && { notOurs }),
    },
    doubts: findDoubts(layout.columns, sample),
    marked: marked.result(),
    passing: passing.result(),
    mayBeOfOthers: mayBeOfOthers(layout.columns),
    dates: dates.end(),
    scales,
    numbers: numbers.end(carried?.holders ?? false),
    hidesRows: await hidesRows(place, offset),
    otherHeaders: headers,
    isComplete: end === place.rowCount,
  };
}
