import { assuming } from '../agreements/assumptions';
import type { Catalogue, CatalogueExtension } from '../agreements/catalogue';
import type { AssessmentSettings } from '../assessment/assessment';
import type { Grade } from '../domain/grade';
import { JOB_FAMILIES, type JobFamilyName } from '../domain/job-description';
import { compareDates, type PlainDate } from '../domain/plain-date';
import type { Position } from '../domain/position';
import { rememberFor } from '../domain/remember';
import type { Supposition } from '../review/assess-decided';
import {
  changeCatalogue,
  familyOfDraft,
  isCatalogueChange,
  leaveOut,
  type CatalogueChange,
} from './change-catalogue';
import { isAllocatedTo } from './placed-position';
import type { Change, ChangeKind, Scenario } from './scenario';

/** What a result was assessed with. */
export interface ScenarioBase {
  readonly settings: AssessmentSettings;
  readonly extension: CatalogueExtension;
}

/** The same as a scenario changes it. */
export interface AppliedScenario extends ScenarioBase {
  readonly supposition: Supposition;
  /** The day on which contracts are looked at instead; null where the scenario says nothing of it. */
  readonly cutOff: PlainDate | null;
  /** The position with the facts that the scenario overrides. */
  asSupposed(position: Position): Position;
}

/** What a scenario's changes make of the assumptions of a result. Nothing is assessed by it. */
export function applyScenario(
  { changes }: Pick<Scenario, 'changes'>,
  { settings, extension }: ScenarioBase,
): AppliedScenario {
  const of = <Kind extends ChangeKind>(kind: Kind) =>
    changes.filter((change): change is Extract<Change, { kind: Kind }> => change.kind === kind);
  const assignedOn = of('assignment date').at(-1)?.on ?? null;
  const effects = new Map(of('date of effect').map(({ family, on }) => [family, on]));
  const families = [
    ...extension.families,
    ...of('annex added').map(({ family }) => familyOfDraft(family)),
  ].map((family) => ({ ...family, from: effects.get(family.name) ?? family.from }));
  const allocations = of('grade allocated');
  return {
    settings: {
      assignedOn: assignedOn ?? settings.assignedOn,
      effectiveOn: { ...settings.effectiveOn, ...Object.fromEntries(effects) },
    },
    extension: { ...extension, families },
    supposition: {
      assumptions: assuming(
        of('reading').map(({ reading }) => reading),
        of('scope').map(({ covered }) => covered),
      ),
      changeCatalogue: catalogueChanger(changes, effects),
      allocate: (position, family) => lastAllocated(allocations, position, family),
    },
    cutOff: of('cut-off date').at(-1)?.on ?? null,
    asSupposed: (position) => (assignedOn ? withoutOwnDate(position) : position),
  };
}

function catalogueChanger(
  changes: readonly Change[],
  effects: ReadonlyMap<JobFamilyName, PlainDate>,
): Supposition['changeCatalogue'] {
  const changing = changes.filter(isCatalogueChange);
  // Those of 2023 come into effect by a broadcast, those of annexes by their own date.
  const dated = JOB_FAMILIES.filter((name) => effects.has(name));
  if (changing.length === 0 && dated.length === 0) return (catalogue) => catalogue;
  const changedOf = rememberFor((catalogue: Catalogue) => {
    const known = new Map<string, Catalogue>();
    return (counting: readonly CatalogueChange[], absent: readonly JobFamilyName[]) => {
      const key = [counting.map((change) => changing.indexOf(change)), ...absent].join('|');
      const changed = known.get(key) ?? leaveOut(changeCatalogue(catalogue, counting), absent);
      known.set(key, changed);
      return changed;
    };
  });
  return (catalogue, day) =>
    changedOf(catalogue)(
      changing.filter((change) => countsOn(change, day)),
      dated.filter(
        (name) =>
          catalogue.familyNamed(name).agreement === '2019' &&
          compareDates(day, effects.get(name)!) < 0,
      ),
    );
}

/** A grade that is added can count from a day, as a family does. */
function countsOn(change: CatalogueChange, day: PlainDate): boolean {
  const from = change.kind === 'grade added' ? change.from : undefined;
  return from === undefined || compareDates(from, day) <= 0;
}

function lastAllocated(
  allocations: readonly Extract<Change, { kind: 'grade allocated' }>[],
  position: Position,
  family: JobFamilyName | null,
): Grade | null {
  return allocations.findLast(({ to }) => isAllocatedTo(to, position, family))?.grade ?? null;
}

function withoutOwnDate(position: Position): Position {
  const { unread } = position;
  if (!unread?.['assignment date']) return { ...position, assignedOn: null };
  const { 'assignment date': ignored, ...rest } = unread;
  void ignored;
  return { ...position, assignedOn: null, unread: rest };
}
