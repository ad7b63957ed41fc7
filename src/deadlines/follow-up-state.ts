import { askedTooLate, obligationsUnder2019 } from '../agreements/field-2019/clarification';
import { obligationsUnder2023 } from '../agreements/professional-2023/adaptation';
import { FILE_ITEMS, type FileItem } from '../agreements/professional-2023/personal-file';
import { isRight, type Obligation } from '../domain/obligation';
import { compareDates, daysBetween, type PlainDate } from '../domain/plain-date';
import { findRefusals, type FollowUpRefusal } from './find-refusals';
import { history2019, history2023, type FollowUp } from './follow-up';

/** How near a due date is before it is called near. */
export const SOON_DAYS = 14;

export type FollowUpStatus =
  | 'to check'
  | 'overdue'
  | 'due soon'
  | 'owed'
  | 'open to ask'
  | 'not in effect yet'
  | 'nothing owed';

/** Where a follow-up stands on a day. */
export interface FollowUpState {
  readonly status: FollowUpStatus;
  /** Why nothing can be said; empty unless the status is `to check`. */
  readonly refusals: readonly FollowUpRefusal[];
  /** The most urgent first. */
  readonly owed: readonly Obligation[];
  /** What is open to be asked; what ends first comes first. */
  readonly rights: readonly Obligation[];
  /** What is owed first; else the right that ends first; null where there is neither. */
  readonly next: Obligation | null;
  /** What belongs in the personal file by now, and is not ticked. */
  readonly toFile: readonly FileItem[];
  readonly askedTooLate: readonly { readonly askedOn: PlainDate; readonly lastDay: PlainDate }[];
}

/** What is owed in a follow-up, by whom and by when. Only the facts count, not who recorded them when. */
export function followUpState(found: FollowUp, today: PlainDate): FollowUpState {
  const refusals = findRefusals(found, today);
  if (refusals.length > 0) {
    const nothing = { owed: [], rights: [], next: null, toFile: [], askedTooLate: [] };
    return { status: 'to check', refusals, ...nothing };
  }
  const obligations = obligationsIn(found, today);
  const byDue = [...obligations].sort(compareDue);
  const owed = byDue.filter((obligation) => !isRight(obligation));
  const rights = byDue.filter(isRight);
  const untilDate = rights.find(({ due }) => due !== null) ?? null;
  return {
    status: statusOf(found, owed, untilDate, today),
    refusals,
    owed,
    rights,
    next: owed[0] ?? untilDate,
    toFile: filesOf(found),
    askedTooLate: found.agreement === '2019' ? askedTooLate(history2019(found)) : [],
  };
}

function obligationsIn(found: FollowUp, today: PlainDate): readonly Obligation[] {
  const decision =
    found.agreement === '2019'
      ? obligationsUnder2019(history2019(found), today)
      : obligationsUnder2023(history2023(found), today);
  return decision.status === 'decided' ? decision.value : [];
}

/** What belongs in the personal file by now. */
export function fileItemsOf({ agreement, vacant, dates }: FollowUp): readonly FileItem[] {
  if (agreement === '2019' || vacant) return [];
  return FILE_ITEMS.filter(({ from }) => dates[from]).map(({ item }) => item);
}

function filesOf(found: FollowUp): readonly FileItem[] {
  return fileItemsOf(found).filter((item) => !found.filed.has(item));
}

function statusOf(
  { agreement, dates }: FollowUp,
  owed: readonly Obligation[],
  right: Obligation | null,
  today: PlainDate,
): FollowUpStatus {
  const [first] = owed;
  if (first) return urgencyOf(first, today);
  if (agreement === '2023' && !(dates.effective && compareDates(dates.effective, today) <= 0)) {
    return 'not in effect yet';
  }
  return right ? 'open to ask' : 'nothing owed';
}

/** How urgent it is to do what is owed. */
export function urgencyOf(
  { due, overdue }: Obligation,
  today: PlainDate,
): 'overdue' | 'due soon' | 'owed' {
  if (overdue) return 'overdue';
  return due && daysBetween(today, due) <= SOON_DAYS ? 'due soon' : 'owed';
}

/** By date, what has none last. */
export function compareDue(left: Obligation, right: Obligation): number {
  if (left.due && right.due) return compareDates(left.due, right.due);
  return Number(left.due === null) - Number(right.due === null);
}
