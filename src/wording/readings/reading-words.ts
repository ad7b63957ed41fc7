import type { ReadingId } from '../../domain/citation';

/** A point that a text leaves open, in one language. */
export interface ReadingWords {
  readonly question: string;
  /** How we read it until somebody with authority says else. */
  readonly reading: string;
  readonly why: string;
}

export type WordsOfReadings = Readonly<Record<ReadingId, ReadingWords>>;
