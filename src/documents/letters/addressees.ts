import { BUILT_IN, type Catalogue } from '../../agreements/catalogue';
import {
  assignedUnder2019,
  assignedUnder2023,
  UNASSIGNED,
  type Assigned,
  type Assigned2019,
  type Unassigned,
} from './assigned';
import type { LetterRow } from './letter-row';

/** Why a row gets no letter, in the order in which the reasons are looked for. */
export const EXCLUSIONS = [
  'other agreement',
  ...UNASSIGNED,
  'name missing',
  'unit missing',
  'effective date missing',
] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

/** An official whose description was assigned and verified, and by what. */
export type Addressee = Assigned & { readonly officialName: string };
export type Addressee2019 = Assigned2019 & { readonly officialName: string };

export interface Addressees<A extends Addressee> {
  readonly addressees: readonly A[];
  /** Rows of the result's body by why they get none; only reasons that occur, in their order. */
  readonly excluded: readonly { readonly why: Exclusion; readonly rows: readonly number[] }[];
}

/**
 * Who gets a letter of assignment: serving officials (2019 Art. 1) whose row a person has verified
 * and nothing is left to review in.
 */
export function findAddressees2019(
  rows: readonly LetterRow[],
  catalogue: Catalogue = BUILT_IN,
): Addressees<Addressee2019> {
  return sortOut(rows, (row) => {
    if (isOfOther(row, '2019')) return 'other agreement';
    const named = withName(assignedUnder2019(row, catalogue));
    if (typeof named === 'string') return named;
    const lacksDate = row.outcome === 'higher grade awarded' && !row.effectiveOn;
    return lacksDate ? 'effective date missing' : named;
  });
}

/**
 * Whom a director's list names: serving officials (2023 Art. 1) with a verified description at the
 * grade of the position; a personal grade plays no part (2023 App. A ¶2).
 */
export function findAddressees2023(
  rows: readonly LetterRow[],
  catalogue: Catalogue = BUILT_IN,
): Addressees<Addressee> {
  return sortOut(rows, (row) => {
    if (isOfOther(row, '2023')) return 'other agreement';
    const named = withName(assignedUnder2023(row, catalogue));
    return typeof named === 'string' || row.unit ? named : 'unit missing';
  });
}

function isOfOther({ agreement }: LetterRow, wanted: '2019' | '2023'): boolean {
  return (agreement === '2019' || agreement === '2023') && agreement !== wanted;
}

function withName<A extends Assigned>(
  assigned: A | Unassigned,
): (A & { readonly officialName: string }) | Exclusion {
  if (typeof assigned === 'string') return assigned;
  const { officialName } = assigned.row;
  return officialName ? { ...assigned, officialName } : 'name missing';
}

function sortOut<A extends Addressee>(
  rows: readonly LetterRow[],
  judgeRow: (row: LetterRow) => A | Exclusion,
): Addressees<A> {
  const addressees: A[] = [];
  const excluded = new Map<Exclusion, number[]>(EXCLUSIONS.map((why) => [why, []]));
  for (const row of rows) {
    const judged = judgeRow(row);
    if (typeof judged === 'string') excluded.get(judged)!.push(row.row);
    else addressees.push(judged);
  }
  return {
    addressees,
    excluded: [...excluded]
      .map(([why, found]) => ({ why, rows: found }))
      .filter(({ rows: found }) => found.length > 0),
  };
}
