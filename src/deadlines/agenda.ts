import type { AgreementName } from '../domain/citation';
import { PARTIES, type Duty, type Obligation, type Party } from '../domain/obligation';
import { isoDate, type PlainDate } from '../domain/plain-date';
import { followUpState, compareDue, urgencyOf, type FollowUpState } from './follow-up-state';
import type { FollowUp } from './follow-up';

/** A follow-up in the table, and where it stands. */
export interface FollowUpEntry {
  /** Of the table's body, from 0. */
  readonly row: number;
  readonly found: FollowUp;
  readonly state: FollowUpState;
}

/** One thing that is owed, or open until a date, in one follow-up. */
export interface AgendaItem {
  readonly entry: FollowUpEntry;
  readonly obligation: Obligation;
}

export const URGENCIES = ['overdue', 'due soon', 'owed', 'open to ask'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** What one party owes with the same urgency. */
export interface AgendaGroup {
  readonly urgency: Urgency;
  readonly party: Party;
  /** By due date, then in the order of the table. */
  readonly items: readonly AgendaItem[];
}

export interface AgendaFilter {
  readonly agreement: AgreementName | null;
  readonly party: Party | null;
  readonly duty: Duty | null;
}
export const WHOLE_AGENDA: AgendaFilter = { agreement: null, party: null, duty: null };

/** Everything owed, and every right that ends on a date. */
export function agendaItems(entries: readonly FollowUpEntry[]): readonly AgendaItem[] {
  return entries.flatMap((entry) =>
    [...entry.state.owed, ...entry.state.rights.filter(({ due }) => due !== null)].map(
      (obligation) => ({ entry, obligation }),
    ),
  );
}

export function filterAgenda(
  items: readonly AgendaItem[],
  { agreement, party, duty }: AgendaFilter,
): readonly AgendaItem[] {
  return items.filter(
    ({ entry, obligation }) =>
      (agreement === null || entry.found.agreement === agreement) &&
      (party === null || obligation.who === party) &&
      (duty === null || obligation.duty === duty),
  );
}

/** Overdue first, then by due date, each by who owes it. */
export function groupAgenda(
  items: readonly AgendaItem[],
  today: PlainDate,
): readonly AgendaGroup[] {
  const urgencyOfItem = ({ entry, obligation }: AgendaItem): Urgency =>
    entry.state.rights.includes(obligation) ? 'open to ask' : urgencyOf(obligation, today);
  return URGENCIES.flatMap((urgency) =>
    PARTIES.flatMap((party) => {
      const found = items
        .filter((item) => item.obligation.who === party && urgencyOfItem(item) === urgency)
        .sort((left, right) => compareDue(left.obligation, right.obligation));
      return found.length > 0 ? [{ urgency, party, items: found }] : [];
    }),
  );
}

/** What falls due on each day, by ISO date. */
export function agendaByDay(
  items: readonly AgendaItem[],
): ReadonlyMap<string, readonly AgendaItem[]> {
  const byDay = new Map<string, AgendaItem[]>();
  for (const item of items) {
    const { due } = item.obligation;
    if (!due) continue;
    const key = isoDate(due);
    byDay.set(key, [...(byDay.get(key) ?? []), item]);
  }
  return byDay;
}

export function entryOf(row: number, found: FollowUp, today: PlainDate): FollowUpEntry {
  return { row, found, state: followUpState(found, today) };
}
