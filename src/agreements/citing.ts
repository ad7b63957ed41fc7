import type { Grounds } from '../domain/decision';
import type { OpenReading } from './alternatives';
import type { Assumptions } from './assumptions';

/** The same answer, saying which of the readings that it rests on are decided otherwise. */
export function citing<Answer extends Grounds>(answer: Answer, assumptions: Assumptions): Answer {
  // One that cannot be decided otherwise never is, so that the table of those need not be loaded.
  const otherwise = answer.readings.filter((reading) =>
    assumptions.isOtherwise(reading as OpenReading),
  );
  return otherwise.length > 0 ? { ...answer, otherwise } : answer;
}
