import type { Adaptation, PositionFacts } from '../../../documents/adaptation/adaptation';
import { isGradeOnRecord } from '../../../documents/letters/assigned';
import type { LetterRow } from '../../../documents/letters/letter-row';
import type { OfficialDescription } from '../../../domain/agreement-text';
import { createStore, type Store } from '../../store';
import { onePerWorkbook } from '../../one-per-workbook';

/** A description that is being adapted, as far as it got. */
export interface BegunAdaptation {
  readonly description: OfficialDescription;
  readonly positions: readonly [PositionFacts, ...PositionFacts[]];
  /** How many of the selected rows are of another family or grade. */
  readonly leftOut: number;
  /** Undefined until something is settled. */
  readonly adaptation?: Adaptation;
}

interface Described {
  readonly family: string;
  readonly grade: string;
}

/** By {@link nameOf}. */
type BegunAdaptations = Readonly<Record<string, BegunAdaptation>>;

/** One for each workbook, so that a look at a clause or at another tab loses nothing. */
export const begunAdaptationsOf = onePerWorkbook(() => createStore<BegunAdaptations>({}));

export function nameOf({ family, grade }: Described): string {
  return `${family} ${grade}`;
}

export function keepBegun(store: Store<BegunAdaptations>, begun: BegunAdaptation): void {
  store.set({ ...store.get(), [nameOf(begun.description)]: begun });
}

const UNKNOWN: PositionFacts = { positionNumber: '', officialName: '', unit: '', supervisor: '' };

/** Begins with the rows that the description is assigned to; with a blank position where none is. */
export function beginAdaptation(
  description: OfficialDescription,
  selected: readonly LetterRow[],
): BegunAdaptation {
  const rows = selected.filter(
    (row) =>
      row.family === description.family &&
      row.allocatedGrade === description.grade &&
      isGradeOnRecord(row),
  );
  const [first = UNKNOWN, ...others] = rows.map(factsOf);
  return { description, positions: [first, ...others], leftOut: selected.length - rows.length };
}

function factsOf({ positionNumber, officialName, unit, supervisor }: LetterRow): PositionFacts {
  return {
    positionNumber: positionNumber ?? '',
    officialName: officialName ?? '',
    unit: unit ?? '',
    supervisor: supervisor ?? '',
  };
}
