import { readingCode } from '../../domain/citation';
import { toSerial } from '../../domain/plain-date';
import type { Scenario } from '../../scenario/scenario';
import type { AnswerPair, ComparedAnswer, ScenarioAnswer } from '../../scenario/scenario-answer';
import type { Cell, CellRow } from '../../staffing-export/export-layout';
import { sayChange } from '../../wording/scenario/say-change';
import { wordingFor, type Wording } from '../../wording/wording';

/** The columns of the table *JD_Scenario*. The names are the same everywhere. */
export const SCENARIO_COLUMNS = [
  'Scenario',
  'Position number',
  'Job title',
  'Grade',
  'Outcome before',
  'Outcome after',
  'Job family before',
  'Job family after',
  'Allocated grade before',
  'Allocated grade after',
  'Incumbent grade before',
  'Incumbent grade after',
  'Effective date before',
  'Effective date after',
  'Why before',
  'Why after',
  'Change',
  'Clause or reading',
] as const;
export type ScenarioColumn = (typeof SCENARIO_COLUMNS)[number];

/** One row for each position that differs, in the order of the result. */
export function scenarioRows(
  scenario: Scenario,
  { rows, pairs }: ScenarioAnswer,
  displayLanguage: string,
): CellRow[] {
  const wording = wordingFor(displayLanguage);
  // Few pairs stand for many rows.
  const cellsOfPairs = pairs.map((pair) => pairCells(pair, scenario, wording));
  return rows
    .filter(({ pair }) => pairs[pair]!.changes.length > 0)
    .map(({ number, title, grade, pair }) => [
      scenario.name,
      number ?? '',
      title,
      grade ?? '',
      ...cellsOfPairs[pair]!,
    ]);
}

function pairCells(pair: AnswerPair, scenario: Scenario, wording: Wording): Cell[] {
  const { before, after, clauses, readings, changes } = pair;
  const both = (cell: (answer: ComparedAnswer) => Cell) => [cell(before), cell(after)];
  return [
    ...both(({ outcome }) => wording.outcome[outcome]),
    ...both(({ family }) => family ?? ''),
    ...both(({ allocatedGrade }) => allocatedGrade ?? ''),
    ...both(({ incumbentGrade }) => incumbentGrade ?? ''),
    ...both(({ effectiveOn }) => (effectiveOn ? toSerial(effectiveOn) : '')),
    ...both(({ why }) => why),
    changes.map((index) => sayChange(scenario.changes[index]!, wording.locale)).join(' '),
    [wording.citeAll(clauses), ...readings.map(readingCode)]
      .filter(Boolean)
      .join(wording.semicolon),
  ];
}
