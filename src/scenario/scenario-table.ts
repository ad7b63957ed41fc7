import type { Cell, CellRow } from '../staffing-export/export-layout';
import type { Locale } from '../wording/locale';
import { sayChange } from '../wording/scenario/say-change';
import { plainChange, readPlainChange, readScenarioName, type FileProblem } from './read-scenario';
import type { Change, Scenario } from './scenario';

/** The columns of scenarios as rows of a table, one row for each change. The names are the same everywhere. */
export const SCENARIO_TABLE_COLUMNS = ['Scenario', 'Change', 'Data'] as const;

/** As many numbers as fit in a cell, whatever their length. */
const NUMBERS_PER_ROW = 100;

/**
 * Scenarios as rows: the sentence is for the reader, the data is what is read again. One without
 * changes has a row without either; an allocation to many positions has several rows.
 */
export function scenarioLines(scenarios: readonly Scenario[], locale: Locale): CellRow[] {
  return scenarios.flatMap(({ name, changes }): CellRow[] => {
    if (changes.length === 0) return [[name, '', '']];
    return changes
      .flatMap(inParts)
      .map((change) => [name, sayChange(change, locale), JSON.stringify(plainChange(change))]);
  });
}

function inParts(change: Change): Change[] {
  if (change.kind !== 'grade allocated' || change.to.by !== 'positions') return [change];
  const { numbers } = change.to;
  const parts: Change[] = [];
  for (let first = 0; first === 0 || first < numbers.length; first += NUMBERS_PER_ROW) {
    const part = numbers.slice(first, first + NUMBERS_PER_ROW);
    parts.push({ ...change, to: { by: 'positions', numbers: part } });
  }
  return parts;
}

export interface ScenarioLineProblem {
  /** Of the table's body, from 0. */
  readonly row: number;
  readonly problem: FileProblem;
}

export interface ScenarioLinesReading {
  /** Those that could be read whole, in the order of their first rows. */
  readonly scenarios: readonly Scenario[];
  readonly problems: readonly ScenarioLineProblem[];
}

/**
 * Reads rows again, strictly: a scenario of which a row cannot be read is left out, and the row named.
 *
 * @param rows names and data, in this order; blank rows are passed over.
 */
export function readScenarioLines(
  rows: readonly (readonly [name: Cell, data: Cell])[],
): ScenarioLinesReading {
  const scenarios = new Map<string, Change[]>();
  const broken = new Set<string>();
  const problems: ScenarioLineProblem[] = [];
  rows.forEach(([nameCell, dataCell], row) => {
    const data = String(dataCell).trim();
    if (String(nameCell).trim() === '' && data === '') return;
    const named = readScenarioName(nameCell);
    if ('problem' in named) {
      problems.push({ row, problem: named.problem });
      return;
    }
    const changes = scenarios.get(named.name) ?? [];
    scenarios.set(named.name, changes);
    if (data === '') return;
    const read = readPlainChange(data, 'Data');
    if ('change' in read) {
      changes.push(read.change);
    } else {
      broken.add(named.name);
      problems.push({ row, problem: read.problem });
    }
  });
  return {
    scenarios: [...scenarios].flatMap(([name, changes]) =>
      broken.has(name) ? [] : [{ name, changes }],
    ),
    problems,
  };
}
