import { plainScenario, readPlainScenario } from '../../scenario/read-scenario';
import type { Scenario } from '../../scenario/scenario';
import { foldName } from '../../text/fold-name';
import { changeSetting, loadSetting } from '../own-sheets/kept-setting';
import { toWorkbookError, WorkbookError } from '../request/workbook-error';
import { ScenarioRefused } from './scenario-refused';

const KEY = 'JD.Scenarios';

interface KeptScenarios {
  readonly version: 1;
  /** As their files have them. */
  readonly scenarios: readonly unknown[];
}

/** The scenarios that are kept with the workbook, by name; those of a later version stay unseen. */
export async function listScenarios(): Promise<readonly Scenario[]> {
  try {
    return legible(keptOf(await loadSetting<KeptScenarios>(KEY)));
  } catch (error) {
    throw toWorkbookError(error, '');
  }
}

/**
 * Keeps a scenario, in place of the one of its name and of the one that it was; all or nothing.
 *
 * @param instead the name that it had before; null for a new one.
 * @returns all that are kept now.
 * @throws {ScenarioRefused} for one that could not be read again, such as one with too many changes.
 */
export async function saveScenario(
  scenario: Scenario,
  instead: string | null,
): Promise<readonly Scenario[]> {
  const plain = plainScenario(scenario);
  const read = readPlainScenario(plain);
  if ('problem' in read) throw new ScenarioRefused(read.problem);
  const { name } = read.scenario;
  const gone = new Set([name, ...(instead === null ? [] : [instead])].map(foldName));
  return change((kept) => [...kept.filter((each) => !isOf(each, gone)), plain]);
}

/** @returns all that are kept now. */
export function removeScenario(name: string): Promise<readonly Scenario[]> {
  const gone = new Set([foldName(name)]);
  return change((kept) => kept.filter((each) => !isOf(each, gone)));
}

async function change(
  changed: (kept: readonly unknown[]) => readonly unknown[],
): Promise<readonly Scenario[]> {
  let scenarios: readonly unknown[] = [];
  try {
    await changeSetting<KeptScenarios>(KEY, (before): KeptScenarios => {
      // What a later version keeps there would be lost.
      if (before !== null && !isKept(before)) throw new WorkbookError('not supported', '');
      scenarios = changed(keptOf(before));
      return { version: 1, scenarios };
    });
    return legible(scenarios);
  } catch (error) {
    throw toWorkbookError(error, '');
  }
}

function legible(kept: readonly unknown[]): Scenario[] {
  return kept
    .flatMap((each) => {
      const read = readPlainScenario(each);
      return 'scenario' in read ? [read.scenario] : [];
    })
    .sort((one, other) => one.name.localeCompare(other.name));
}

function isOf(kept: unknown, names: ReadonlySet<string>): boolean {
  const read = readPlainScenario(kept);
  return 'scenario' in read && names.has(foldName(read.scenario.name));
}

function keptOf(kept: KeptScenarios | null): readonly unknown[] {
  return isKept(kept) ? kept.scenarios : [];
}

function isKept(kept: KeptScenarios | null): kept is KeptScenarios {
  return kept?.version === 1 && Array.isArray(kept.scenarios);
}
