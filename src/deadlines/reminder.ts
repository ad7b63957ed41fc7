import { PARTIES } from '../domain/obligation';
import { daysBetween, type PlainDate } from '../domain/plain-date';
import { obligationWords } from '../wording/obligations/words-for';
import type { Wording } from '../wording/wording';
import type { AgendaItem } from './agenda';
import { compareDue } from './follow-up-state';

/** A reminder as text for a mail: what each party owes, by when and by which clause. */
export function writeReminder(
  items: readonly AgendaItem[],
  today: PlainDate,
  wording: Wording,
): string {
  const words = obligationWords(wording.locale);
  const { reminder } = words;
  const parties = PARTIES.map((party) => ({
    party,
    lines: items
      .filter(({ obligation }) => obligation.who === party)
      .sort((left, right) => compareDue(left.obligation, right.obligation))
      .map((item) => `– ${sayItem(item, today, wording)}`),
  })).filter(({ lines }) => lines.length > 0);
  return [
    reminder.subject,
    reminder.open,
    ...parties.map(({ party, lines }) =>
      [(words.party[party] + reminder.colon).trimEnd(), ...lines].join('\n'),
    ),
    reminder.asOf(wording.date(today)),
  ].join('\n\n');
}

function sayItem({ entry, obligation }: AgendaItem, today: PlainDate, wording: Wording): string {
  const words = obligationWords(wording.locale);
  const { reminder } = words;
  const { positionNumber, incumbent, vacant, genericTitle, grade } = entry.found;
  const who = vacant ? reminder.vacant : incumbent || words.party.official;
  const position = reminder.position(positionNumber, who, genericTitle, grade);
  const { due, overdue, duty } = obligation;
  const isOpen = entry.state.rights.includes(obligation);
  const when = !due
    ? reminder.undated
    : overdue
      ? reminder.overdue(wording.date(due), daysBetween(due, today))
      : isOpen
        ? reminder.until(wording.date(due))
        : reminder.due(wording.date(due));
  return `${position}${reminder.colon}${words.duty[duty]}, ${when} (${wording.citeAll(obligation.clauses)}).`;
}
