import type { OpenReading } from '../../agreements/alternatives';
import type { ReadingId } from '../../domain/citation';

/** A point that a text leaves open, in one language. */
export interface ReadingWords {
  readonly question: string;
  /** How we read it until somebody with authority says else. */
  readonly reading: string;
  readonly why: string;
}

/** One that can be decided otherwise: what would hold then. */
interface OpenReadingWords extends ReadingWords {
  readonly alternative: string;
}

export type WordsOfReadings = {
  readonly [Reading in ReadingId]: Reading extends OpenReading ? OpenReadingWords : ReadingWords;
};
