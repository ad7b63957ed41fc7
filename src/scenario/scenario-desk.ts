import type { CatalogueExtension } from '../agreements/catalogue';
import type { PlainDate } from '../domain/plain-date';
import { readOutcome } from '../review/read-words';
import type { Matchers } from '../review/assess-decided';
import type { DeskSettings } from '../review/review-desk';
import { tidyText } from '../staffing-export/cell-text';
import type { Cell, CellRow, Field } from '../staffing-export/export-layout';
import { createPositionReader, type PositionReader } from '../staffing-export/read-positions';
import { compareScenarios } from './compare-scenarios';
import type { Scenario } from './scenario';
import type { ScenarioAnswer } from './scenario-answer';

/** What a result was mapped with, and what it is set against; plain data, for it travels to a worker. */
export interface ScenarioDeskSettings extends Pick<
  DeskSettings,
  'layout' | 'reading' | 'assessment' | 'displayLanguage' | 'decisions'
> {
  readonly extension: CatalogueExtension;
  readonly scenarios: readonly Scenario[];
  /** Whether positions that do not differ are told too. */
  readonly all: boolean;
  /** Where the result's own outcome stands in a row, from 0. */
  readonly outcomeColumn: number;
}

export interface ScenarioFindings {
  /** Of each scenario, in their order. */
  readonly answers: readonly ScenarioAnswer[];
  /** Rows whose outcome is not what the rules say today. */
  readonly stale: number;
}

/** Consecutive rows of a result, as few cells as are needed: they travel to a worker. */
export interface RowsByColumn {
  /** The first row's place in the result's body, from 0. */
  readonly first: number;
  /** How many columns a row has. */
  readonly width: number;
  /** Of the columns that were read, where they stand in a row, from 0; the others stay blank. */
  readonly indexes: readonly number[];
  /** Of each of these, its cells from the first row on. */
  readonly columns: readonly (readonly Cell[])[];
}

/** Takes the rows of a result, and sets scenarios against them. */
export interface ScenarioDesk {
  add(rows: RowsByColumn): void;
  finish(): ScenarioFindings;
}

/** @param matchers that earlier comparisons have used. */
export function createScenarioDesk(
  settings: ScenarioDeskSettings,
  matchers?: Matchers,
): ScenarioDesk {
  const { layout, reading, assessment, scenarios, outcomeColumn } = settings;
  const textIn = (wanted: Field) => {
    const index = layout.columns.find(({ field }) => field === wanted)?.index;
    return (cells: CellRow) => (index === undefined ? '' : tidyText(cells[index] ?? ''));
  };
  const unitIn = textIn('organizational unit');
  const stationIn = textIn('duty station');
  const stepIn = textIn('step');
  const readPosition = createPositionReader(layout, reading);
  const readersAnew = readersOf(scenarios, (servingOn) =>
    createPositionReader(layout, { ...reading, servingOn }),
  );
  const comparison = compareScenarios({ ...settings, settings: assessment }, matchers);
  let stale = 0;

  function addRow(cells: CellRow, row: number): void {
    const { position } = readPosition(cells, row);
    const cutOffs = readersAnew?.map((read) => (read ?? readPosition)(cells, row).position) ?? null;
    if (!position) return;
    const outcome = comparison.add({
      row,
      position,
      unit: unitIn(cells),
      station: stationIn(cells),
      step: stepIn(cells),
      // A row is a position whatever day contracts are looked at.
      cutOffs: cutOffs?.map((anew) => anew ?? position) ?? null,
    });
    // In whatever words an earlier version, or another language, has written it.
    if (readOutcome(tidyText(cells[outcomeColumn] ?? '')) !== outcome) stale += 1;
  }

  function addRows({ first, width, indexes, columns }: RowsByColumn): void {
    const blank = new Array<Cell>(width).fill('');
    columns[0]?.forEach((_, at) => {
      const cells = [...blank];
      for (const [place, index] of indexes.entries()) cells[index] = columns[place]![at]!;
      addRow(cells, first + at);
    });
  }

  return {
    add: addRows,
    finish: () => ({ answers: comparison.finish(), stale }),
  };
}

/** For each scenario the reader with its cut-off date, or null; null where no scenario has one. */
function readersOf(
  scenarios: readonly Scenario[],
  create: (servingOn: PlainDate) => PositionReader,
): readonly (PositionReader | null)[] | null {
  const dates = scenarios.map(
    ({ changes }) => changes.findLast((change) => change.kind === 'cut-off date')?.on ?? null,
  );
  if (dates.every((date) => date === null)) return null;
  return dates.map((date) => date && create(date));
}
