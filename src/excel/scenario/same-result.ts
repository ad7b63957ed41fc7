import type { Place } from '../request/source-place';
import { findResult } from '../result/find-result';
import { ResultMoved } from '../result/result-moved';
import type { ScenarioRun } from './scenario-run';

/**
 * Where the result's body stands now.
 *
 * @throws {ResultMoved} where it is on another sheet than the run read, or has other rows.
 */
export async function requireSameResult({ place }: Pick<ScenarioRun, 'place'>): Promise<Place> {
  const { body } = await findResult();
  const isSame = body.sheetId === place.body.sheetId && body.rowCount === place.body.rowCount;
  if (!isSame) throw new ResultMoved();
  return body;
}
