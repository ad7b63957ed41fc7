import type { JobFamilyName } from '../domain/job-description';
import type { Position } from '../domain/position';
import { rememberFor } from '../domain/remember';
import { positionKey } from '../review/result-row';
import { foldText } from '../text/fold-text';
import type { AllocatedTo } from './scenario';

/** A position with the places that an allocation by office names. */
export interface PlacedPosition extends Position {
  /** Keys of its organizational unit and its duty station; see {@link placeKey}. */
  readonly places: readonly string[];
}

/** Equal for places that are written alike but for case, accents and spaces. */
export function placeKey(text: string): string {
  return foldText(text).replace(/\s+/g, ' ').trim();
}

/**
 * @param family that the position is mapped to.
 * @returns false for a position whose places are not known, where they are asked for.
 */
export function isAllocatedTo(
  to: AllocatedTo,
  position: Position,
  family: JobFamilyName | null,
): boolean {
  switch (to.by) {
    case 'family and grade':
      return to.family === family && to.grade === position.grade;
    case 'office':
      return isPlaced(position) && position.places.includes(placeKey(to.office));
    case 'positions': {
      const { number } = position;
      const key = number === null ? null : positionKey(number);
      return key !== null && keysOf(to.numbers).has(key);
    }
  }
}

const keysOf = rememberFor((numbers: readonly string[]) => new Set(numbers.map(positionKey)));

function isPlaced(position: Position): position is PlacedPosition {
  return 'places' in position;
}
