import type { Catalogue } from '../../agreements/catalogue';
import { followUpKey, type FollowUp } from '../../deadlines/follow-up';
import {
  assignedUnder2019,
  assignedUnder2023,
  type Assigned,
  type Unassigned,
} from '../../documents/letters/assigned';
import type { LetterRow } from '../../documents/letters/letter-row';
import type { ResultSettings } from '../own-sheets/remember-result';

/** Why a row of the result makes no follow-up. */
export type NoFollowUp =
  | 'not verified'
  /** A question is open on it: no letter goes out before it is answered. */
  | 'in review'
  | 'grade allocated by nobody'
  | 'outcome contradicts grades'
  /** Vacant, not covered, a benchmark, or nothing assigned. */
  | 'no serving official with a description'
  | 'no position number';

export interface FollowUpCandidates {
  readonly followUps: readonly FollowUp[];
  readonly left: Readonly<Record<NoFollowUp, number>>;
  /** Numbers that stand more than once in the result; the first row of each makes the follow-up. */
  readonly repeated: readonly string[];
}

/**
 * The follow-ups that rows of the result make: those that assign a description, as for a letter. The
 * date of effect of a 2023 family is taken over where the user entered one.
 */
export function followUpCandidates(
  rows: readonly LetterRow[],
  catalogue: Catalogue,
  effectiveOn: ResultSettings['assessment']['effectiveOn'],
): FollowUpCandidates {
  const left: Record<NoFollowUp, number> = {
    'not verified': 0,
    'in review': 0,
    'grade allocated by nobody': 0,
    'outcome contradicts grades': 0,
    'no serving official with a description': 0,
    'no position number': 0,
  };
  const byKey = new Map<string, FollowUp>();
  const repeated = new Set<string>();
  for (const row of rows) {
    const made = candidateOf(row, catalogue, effectiveOn);
    if (typeof made === 'string') {
      left[made] += 1;
      continue;
    }
    const key = followUpKey(made);
    if (byKey.has(key)) repeated.add(made.positionNumber);
    else byKey.set(key, made);
  }
  return { followUps: [...byKey.values()], left, repeated: [...repeated] };
}

function candidateOf(
  row: LetterRow,
  catalogue: Catalogue,
  effectiveOn: ResultSettings['assessment']['effectiveOn'],
): FollowUp | NoFollowUp {
  const assigned =
    row.agreement === '2023'
      ? assignedUnder2023(row, catalogue)
      : assignedUnder2019(row, catalogue);
  if (typeof assigned === 'string') return REASONS[assigned] ?? NOBODY;
  return row.positionNumber
    ? followUpOf(assigned, row.positionNumber, effectiveOn)
    : 'no position number';
}

/** What follows once a description is assigned, before anything has happened. */
export function followUpOf(
  { row, description }: Assigned,
  positionNumber: string,
  effectiveOn: ResultSettings['assessment']['effectiveOn'],
): FollowUp {
  const { agreement, family, genericTitle, grade } = description;
  const effective = agreement === '2023' ? effectiveOn[family] : undefined;
  return {
    positionNumber,
    incumbent: row.officialName ?? '',
    vacant: false,
    agreement,
    family,
    genericTitle,
    grade,
    dates: effective ? { effective } : {},
    notes: {},
    filed: new Set(),
  };
}

const NOBODY: NoFollowUp = 'no serving official with a description';

/** Reasons that a user can do something about are told apart. */
const REASONS: Partial<Readonly<Record<Unassigned, NoFollowUp>>> = {
  'not verified': 'not verified',
  'in review': 'in review',
  'grade allocated by nobody': 'grade allocated by nobody',
  'outcome contradicts grades': 'outcome contradicts grades',
};
