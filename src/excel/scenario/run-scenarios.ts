import { readToday } from '../../domain/read-today';
import type { Scenario } from '../../scenario/scenario';
import type { ScenarioFindings } from '../../scenario/scenario-desk';
import { startScenarios, type RemoteScenarioDesk } from '../../scenario/start-scenarios';
import { openResult, type OpenedResult } from '../catalogue/open-result';
import { RESULT_TABLE } from '../own-sheets/result-names';
import { untilAborted, wait } from '../request/clock';
import { patientExcel } from '../request/in-excel';
import { settleOwed } from '../request/take-back';
import { WorkbookError } from '../request/workbook-error';
import { readColumns } from '../result/read-columns';
import { resultError } from '../result/result-rows';
import type { ScenarioOptions, ScenarioRun } from './scenario-run';

/** Side by side they are read in one look; more are two runs. */
const MOST_SCENARIOS = 3;

/**
 * Sets scenarios against the table *JD_Mapping* as it stands, with the decisions of *JD_Decisions* and
 * the families of this workbook. Nothing is written.
 *
 * @throws {RangeError} for more scenarios than stand side by side.
 * @throws {WorkbookError} `result vanished` where there is no result.
 * @throws the signal's reason when it was aborted.
 */
export async function runScenarios(
  scenarios: readonly Scenario[],
  options: ScenarioOptions,
): Promise<ScenarioRun> {
  if (scenarios.length > MOST_SCENARIOS)
    throw new RangeError(`At most ${MOST_SCENARIOS} scenarios`);
  const { signal } = options;
  const started = performance.now();
  let close = () => {};
  try {
    await settleOwed(signal);
    const opened = await untilAborted(
      openResult(options.displayLanguage, async () => null),
      signal,
    );
    const { place, settings, families, decisions } = opened;
    const titleColumn = settings.layout.columns.find(({ field }) => field === 'title')?.index;
    if (titleColumn === undefined) throw new WorkbookError('result vanished', RESULT_TABLE);
    const starting = startScenarios({
      layout: settings.layout,
      reading: settings.reading,
      assessment: settings.assessment,
      displayLanguage: settings.displayLanguage,
      decisions,
      extension: { families, today: readToday() },
      scenarios,
      all: options.all ?? false,
      outcomeColumn: place.answers.Outcome,
    });
    // Also one that starts too late is closed.
    close = () => void starting.then((late) => late.close()).catch(() => {});
    const desk = await untilAborted(starting, signal);
    const findings = await readThrough(opened, desk, options);
    return {
      ...findings,
      scenarios,
      place,
      titleColumn,
      displayLanguage: settings.displayLanguage,
      seconds: (performance.now() - started) / 1000,
    };
  } catch (error) {
    if (signal?.aborted && error === signal.reason) throw error;
    throw resultError(error);
  } finally {
    close();
  }
}

/** While a block is worked on, the next one is read. */
async function readThrough(
  { place, settings }: OpenedResult,
  desk: RemoteScenarioDesk,
  { signal, onProgress }: ScenarioOptions,
): Promise<ScenarioFindings> {
  const excel = patientExcel(signal ? { signal } : {});
  const indexes = [
    ...new Set([...settings.layout.columns.map(({ index }) => index), place.answers.Outcome]),
  ];
  const total = place.body.rowCount;
  let under: Promise<void> = Promise.resolve();
  for await (const { offset, columns } of readColumns(place.body, indexes, excel)) {
    await untilAborted(under, signal);
    onProgress?.({ done: offset, total });
    under = desk.add({
      first: offset,
      width: place.body.columnCount,
      indexes,
      columns: columns.flatMap((cells) => (cells ? [cells] : [])),
    });
    // It is heard of in its turn.
    under.catch(() => {});
    await wait(0, signal);
  }
  await untilAborted(under, signal);
  onProgress?.({ done: total, total });
  return untilAborted(desk.finish(), signal);
}
