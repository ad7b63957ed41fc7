import '../small-blocks';
import {
  listScenarios,
  removeScenario,
  saveScenario,
} from '../../../src/excel/scenario/keep-scenarios';
import { runScenarios } from '../../../src/excel/scenario/run-scenarios';
import type { ScenarioRun } from '../../../src/excel/scenario/scenario-run';
import { writeScenarioSheet } from '../../../src/excel/scenario/write-scenario';
import { failEveryRequest, type Action } from '../fail-every-request';
import { FEW, MIXED } from '../fault-scripts';
import { mapActiveSheet } from '../review-result';
import { installVirtualClock, type VirtualClock } from '../virtual-clock';
import { testWorkbook, type TestWorkbook } from '../workbook-of';
import { EXPORT, JULY, PANEL } from './scenario-workbook';

let workbook: TestWorkbook;
let clock: VirtualClock;
let run: ScenarioRun;

beforeAll(async () => {
  workbook = testWorkbook();
  workbook.addSheet('Export', EXPORT);
  await mapActiveSheet();
  run = await runScenarios([PANEL, JULY], { displayLanguage: 'en-US' });
  // What is loaded when asked for is loaded now.
  await import('../../../src/excel/own-sheets/refill-table');
  clock = installVirtualClock(() => workbook.dispatcher.batches);
});
afterAll(() => {
  clock.uninstall();
  workbook.close();
});

const DRAFT = 'JD.Draft.Scenario';

/** The sheet is there, whole, though Excel did not bring it to the front or did not tell so. */
const isThere: Action['isRight'] = ({ after, complete, error }) =>
  (error === null || error.problem === 'end unknown') &&
  JSON.stringify({ ...after, active: '' }) === JSON.stringify({ ...complete, active: '' });

const ACTIONS: readonly Action[] = [
  { name: 'a scenario that is kept', act: () => saveScenario(PANEL, null) },
  {
    name: 'a scenario in the place of another',
    arrange: () => saveScenario(PANEL, null),
    act: () => saveScenario(JULY, PANEL.name),
  },
  {
    name: 'a scenario that is removed',
    arrange: () => saveScenario(PANEL, null),
    act: () => removeScenario(PANEL.name),
  },
  {
    name: 'a run, and the first sheet',
    scripts: FEW,
    draftMark: DRAFT,
    isRight: isThere,
    act: async () => {
      const again = await runScenarios([PANEL], { displayLanguage: 'en-US' });
      await writeScenarioSheet(again, 0);
    },
  },
  {
    name: 'a sheet in the place of the last',
    scripts: FEW,
    draftMark: DRAFT,
    isRight: isThere,
    arrange: () => writeScenarioSheet(run, 0),
    act: () => writeScenarioSheet(run, 1),
  },
];

it.each(ACTIONS.map((action) => ({ scripts: MIXED, ...action })))('$name', (action) =>
  failEveryRequest(workbook, action),
);

it('keeps none of what was tried', async () => {
  expect(await listScenarios()).toEqual([]);
});
