import type { OpenReading } from './alternatives';

/** What neither agreement covers, or has descriptions for, taken as if it did. */
export type ScopeTakenIn =
  /** In the field as under 2019, elsewhere as under 2023. */
  | 'other funding'
  /** With the families of 2019, which are the only ones for the category. */
  | 'General Service at headquarters';

/**
 * How the texts are taken where they leave something open, as the rules ask for it: each rule asks
 * when it depends on the answer and not before, so that what was asked is all that its decision
 * rests on.
 */
export interface Assumptions {
  /** Whether a reading of ours is decided otherwise. */
  isOtherwise(reading: OpenReading): boolean;
  takesIn(scope: ScopeTakenIn): boolean;
}

/** As we read the texts, and as far as they reach. */
export const OUR_READINGS: Assumptions = { isOtherwise: () => false, takesIn: () => false };

export function assuming(
  otherwise: readonly OpenReading[],
  scopes: readonly ScopeTakenIn[] = [],
): Assumptions {
  const readings = new Set(otherwise);
  const taken = new Set(scopes);
  return { isOtherwise: (reading) => readings.has(reading), takesIn: (scope) => taken.has(scope) };
}
