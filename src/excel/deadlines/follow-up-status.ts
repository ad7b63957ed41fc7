import { followUpState, SOON_DAYS } from '../../deadlines/follow-up-state';
import type { FollowUp } from '../../deadlines/follow-up';
import { isRight } from '../../domain/obligation';
import { toSerial, type PlainDate } from '../../domain/plain-date';
import type { Cell } from '../../staffing-export/export-layout';
import { obligationWords } from '../../wording/obligations/words-for';
import type { Wording } from '../../wording/wording';

/**
 * The computed cells of a line, in the order of `COMPUTED_COLUMNS`.
 *
 * Where there is a date the status is a formula of Excel's own, so that it is right tomorrow too,
 * without the add-in. `Owed by` is blank for what is only open to be asked: nobody is late there.
 *
 * @param dueAddress of the line's own cell *Due*.
 * @param found null for a line that cannot be read.
 */
export function computedCells(
  found: FollowUp | null,
  today: PlainDate,
  dueAddress: string,
  wording: Wording,
): Cell[] {
  const words = obligationWords(wording.locale);
  if (!found) return ['', '', '', words.status['to check'], ''];
  const { status, next } = followUpState(found, today);
  if (!next) {
    return ['', '', '', words.status[status === 'owed' ? 'owed without a date' : status], ''];
  }
  const isOpen = isRight(next);
  const duty = isOpen
    ? `${words.party[next.who]}${words.reminder.colon}${words.duty[next.duty]}`
    : words.duty[next.duty];
  return [
    `${duty.charAt(0).toUpperCase()}${duty.slice(1)}`,
    isOpen ? '' : words.party[next.who],
    next.due ? toSerial(next.due) : '',
    next.due
      ? statusFormula(dueAddress, isOpen, words.status)
      : words.status['owed without a date'],
    wording.citeAll(next.clauses),
  ];
}

function statusFormula(
  due: string,
  isOpen: boolean,
  status: ReturnType<typeof obligationWords>['status'],
): string {
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const past = quote(isOpen ? status['period over'] : status.overdue);
  if (isOpen) return `=IF(${due}<TODAY(),${past},${quote(status['open to ask'])})`;
  const later = `IF(${due}<=TODAY()+${SOON_DAYS},${quote(status['due soon'])},${quote(status.owed)})`;
  return `=IF(${due}<TODAY(),${past},${later})`;
}
