import type { Grounds } from '../domain/decision';
import { isOpenReading } from './alternatives';
import type { Assumptions } from './assumptions';

/** The same answer, saying which of the readings that it rests on are decided otherwise. */
export function citing<Answer extends Grounds>(answer: Answer, assumptions: Assumptions): Answer {
  const otherwise = answer.readings.filter(
    (reading) => isOpenReading(reading) && assumptions.isOtherwise(reading),
  );
  return otherwise.length > 0 ? { ...answer, otherwise } : answer;
}
