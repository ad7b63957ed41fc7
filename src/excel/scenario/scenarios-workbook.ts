import type { Scenario } from '../../scenario/scenario';
import type { Shown } from '../request/select-areas';
import type { ScenarioOptions, ScenarioRun, SelectedPositions } from './scenario-run';

export type { ScenarioProgress, ScenarioRun, SelectedPositions } from './scenario-run';

/** What the pane asks of the workbook about scenarios. The code behind it is loaded when asked. */
export interface ScenariosWorkbook {
  /** In the order of their names; none where what is kept is unknown, or of a later version. */
  listScenarios(): Promise<readonly Scenario[]>;
  /**
   * Keeps a scenario with the workbook, in place of one of that name; all or nothing.
   *
   * @param instead the name that it had before; null for a new one.
   * @returns all that are kept now.
   * @throws {ScenarioRefused} for one that could not be read again.
   */
  saveScenario(scenario: Scenario, instead: string | null): Promise<readonly Scenario[]>;
  removeScenario(name: string): Promise<readonly Scenario[]>;
  /** Loads what a comparison needs, while the user still chooses. */
  readyScenarios(): Promise<void>;
  /**
   * Sets scenarios against the result as it stands, and changes nothing in the workbook.
   *
   * @param scenarios up to three.
   * @throws {WorkbookError} `result vanished` where there is no result.
   * @throws the signal's reason when it was aborted.
   */
  runScenarios(scenarios: readonly Scenario[], options: ScenarioOptions): Promise<ScenarioRun>;
  /**
   * Writes the sheet *JD Scenario*, one row for each position that differs, in the place of the last.
   *
   * @param place of the scenario in the run.
   */
  writeScenarioSheet(run: ScenarioRun, place: number): Promise<void>;
  /**
   * Selects rows of the result.
   *
   * @param rows of the result's body, as a run names them.
   * @param turn how often they were asked for before.
   * @throws {ResultMoved} where the result is not the same any more.
   */
  selectScenarioRows(run: ScenarioRun, rows: ArrayLike<number>, turn: number): Promise<Shown>;
  /** The numbers of the positions that are selected in the result, for a grade allocated to them. */
  readSelectedNumbers(displayLanguage: string): Promise<SelectedPositions>;
}

const keeping = () => import('./keep-scenarios');
const selecting = () => import('./select-compared');

export const scenariosWorkbook: ScenariosWorkbook = {
  listScenarios: async () => (await keeping()).listScenarios(),
  saveScenario: async (...asked) => (await keeping()).saveScenario(...asked),
  removeScenario: async (...asked) => (await keeping()).removeScenario(...asked),
  readyScenarios: async () => (await import('../../scenario/scenario-thread')).readyThread(),
  runScenarios: async (...asked) => (await import('./run-scenarios')).runScenarios(...asked),
  writeScenarioSheet: async (...asked) =>
    (await import('./write-scenario')).writeScenarioSheet(...asked),
  selectScenarioRows: async (...asked) => (await selecting()).selectScenarioRows(...asked),
  readSelectedNumbers: async (...asked) => (await selecting()).readSelectedNumbers(...asked),
};
