import type { Assessment } from '../assessment/assessment';
import type { Position } from '../domain/position';
import type { ScenarioBase } from './apply-scenario';
import { isAllocatedTo } from './placed-position';
import type { Change } from './scenario';
import type { Asked } from './trace';

/** How a position was assessed without any scenario. */
export interface BaseAnswer {
  readonly assessment: Assessment;
  /** See {@link createTrace}. */
  readonly asked: ReadonlySet<Asked>;
}

/**
 * Whether a change can reach a position. Never false for one that it changes, by itself or with
 * others of which one reaches it.
 *
 * @param isLookedAtAnew whether the scenario's cut-off date reads another fact from the row.
 */
export function canReach(
  change: Change,
  position: Position,
  { assessment, asked }: BaseAnswer,
  { extension }: ScenarioBase,
  isLookedAtAnew: boolean,
): boolean {
  const isRead = assessment.match !== null;
  switch (change.kind) {
    case 'reading':
      return asked.has(`reading ${change.reading}`);
    case 'scope':
      return asked.has(`scope ${change.covered}`);
    case 'assignment date':
      // Families of annexes count by the day, and so do their titles.
      return isDated(assessment) || (isRead && extension.families.length > 0);
    case 'cut-off date':
      return isLookedAtAnew;
    case 'annex added':
      return isRead;
    case 'date of effect':
    case 'annex left out': {
      const isAdded = extension.families.some(({ name }) => name === change.family);
      return asked.has(`family ${change.family}`) || (isRead && isAdded);
    }
    case 'description changed':
    case 'grade added':
      return asked.has(`family ${change.family}`);
    case 'grade allocated':
      return isAllocatedTo(change.to, position, assessment.family);
  }
}

/** Whether the day of assignment is asked for: under 2023, and for an award under 2019. */
function isDated({ coverage, outcome }: Assessment): boolean {
  const isUnder2023 = coverage.status === 'decided' && coverage.value === '2023';
  return isUnder2023 || outcome === 'higher grade awarded';
}
