import type { FileProblem } from '../../scenario/read-scenario';

/** A scenario that could not be read again, and so is not kept. */
export class ScenarioRefused extends Error {
  override readonly name = 'ScenarioRefused';

  constructor(readonly problem: FileProblem) {
    super(problem.because);
  }
}
