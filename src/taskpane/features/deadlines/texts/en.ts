import type { Urgency } from '../../../../deadlines/agenda';
import type { FollowUpStatus } from '../../../../deadlines/follow-up-state';
import type { FollowUpNote } from '../../../../deadlines/follow-up';
import type { RecordRefusal } from '../../../../deadlines/record-event';
import type { FileItem } from '../../../../agreements/professional-2023/personal-file';
import type { NoFollowUp } from '../../../../excel/deadlines/follow-up-candidates';
import type { ExpectedInFollowUp } from '../../../../excel/deadlines/follow-up-lines';
import type { FollowUpsCreated, FollowUpScope } from '../../../../excel/deadlines/follow-up-ref';
import type { Sentences } from '../../../../wording/phrases';
import { cite } from '../../../../wording/cite';
import type { Wording } from '../../../../wording/wording';
import { obligationWords } from '../../../../wording/obligations/words-for';

/** What the tab Deadlines says in one language. */
export type DeadlinesTexts = ReturnType<typeof englishDeadlines>;

export function englishDeadlines({ number, date }: Wording) {
  const { event, note } = obligationWords('en');
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count === 1 ? one : many}`;
  const rows = (count: number) => some(count, 'row', 'rows');
  return {
    reading: 'Reading the follow-ups…',
    followUps: (count: number) => some(count, 'follow-up', 'follow-ups'),
    summary: (overdue: number, soon: number) =>
      `${number(overdue)} overdue, ${number(soon)} due within 14 days`,
    create: {
      none: {
        what: 'There are no follow-ups in this workbook yet.',
        next: 'A follow-up goes with one description from its letter or broadcast to its end: who has to do what, by when.',
      },
      noResult: {
        what: 'Nothing is mapped in this workbook yet.',
        next: 'Map a staffing export and verify its rows under Review; then follow-ups can be made of them.',
      },
      title: 'Add follow-ups',
      explain:
        'Opens a follow-up for each verified row of a serving official. Follow-ups that are there stay as they are. The first one adds the sheet JD Cases, which clears Excel’s undo list.',
      from: 'From',
      scope: {
        all: 'all verified rows',
        'selected rows': 'the rows selected in JD Mapping',
      } satisfies Record<FollowUpScope, string>,
      start: 'Add follow-ups',
      created: ({ added, known }: FollowUpsCreated) => ({
        what: `${some(added, 'follow-up', 'follow-ups')} added.`,
        next: known > 0 ? `${some(known, 'was', 'were')} there already.` : '',
      }),
      left: {
        'not verified': (count) => `${rows(count)} not verified yet: confirm them under Review.`,
        'in review': (count) => `${rows(count)} with a question open: see Review.`,
        'grade allocated by nobody': (count) =>
          `${rows(count)} with a grade that is neither the position’s nor in the export, and that no reviewer signed for: map again.`,
        'outcome contradicts grades': (count) =>
          `${rows(count)} edited by hand: outcome and grades no longer agree.`,
        'no serving official with a description': (count) =>
          `${rows(count)} without a serving official to whom a description is assigned.`,
        'no position number': (count) => `${rows(count)} without a position number.`,
      } satisfies Record<NoFollowUp, (count: number) => string>,
      repeated: (numbers: readonly string[]) =>
        `More than one row in JD Mapping for ${numbers.join(', ')}: only the first made a follow-up. Add the others by hand if they are officials of their own.`,
      nothingSelected: 'No row of JD Mapping is selected.',
    },
    status: {
      'to check': 'To check',
      overdue: 'Overdue',
      'due soon': 'Due within 14 days',
      owed: 'Owed',
      'open to ask': 'Open to ask',
      'not in effect yet': 'Not in effect yet',
      'nothing owed': 'Nothing owed',
    } satisfies Record<FollowUpStatus, string>,
    urgency: {
      overdue: 'Overdue',
      'due soon': 'Due within 14 days',
      owed: 'Due later or without a date',
      'open to ask': 'May still be asked',
    } satisfies Record<Urgency, string>,
    group: (urgency: string, party: string, count: number) =>
      `${urgency}: ${party} (${number(count)})`,
    due: (on: string) => `due ${on}`,
    overdueSince: (on: string, days: number) => `was due ${on}, ${some(days, 'day', 'days')} ago`,
    until: (on: string) => `until ${on}`,
    undated: 'no date set',
    nothingOwed: {
      what: 'Nothing is owed.',
      next: 'Select a row in JD Cases to record what happens next.',
    },
    nothingShown: 'Nothing with these filters.',
    more: (count: number) => `Show ${number(count)} more`,
    position: (position: string) => `Position ${position}`,
    vacant: 'vacant',
    selectRow: (position: string) => `${position}: select the row`,
    owed: 'Owed',
    open: 'May still be asked',
    done: 'Recorded',
    /** With our reading, for the text says nothing of a question that comes late. */
    askedTooLate: (asked: string, lastDay: string, grounds: string) =>
      `The question of ${asked} came after the last day, ${lastDay}: no answer is owed${grounds}.`,
    toFile: 'Personal file',
    file: {
      assignment: 'the assignment passed on',
      return: 'the description returned',
      clarification: 'the clarification asked and given',
      disagreement: 'the disagreement',
    } satisfies Record<FileItem, string>,
    filed: (item: string) => `File ${item}`,
    record: {
      event: 'What happened',
      date: 'On',
      note: {
        'family answer': 'Answer',
        'grade answer': 'Answer',
        'family answer again': 'Answer',
        'grade answer again': 'Answer',
        'official in copy': 'The official',
        'new duty': 'New duty',
        'disagreement by': 'Raised by',
      } satisfies Record<FollowUpNote, string>,
      choose: 'Choose',
      none: 'None',
      start: 'Record',
      undo: 'Undo the last entry',
      noDate: 'Give a date.',
      nothingLeft: 'Everything that can happen is recorded.',
      recorded: (position: string, what: string, on: string) =>
        `${position}: ${what}, ${on}. Recorded.`,
      ticked: (position: string, item: string) => `${position}: ${item}, filed.`,
      undone: (position: string) => `${position}: undone.`,
      moved: {
        what: 'The table has changed meanwhile.',
        next: 'It was read again and nothing was written. Look at the follow-up and record once more.',
      },
    },
    refused: 'Not recorded.',
    /** Dates and events come in as facts, and go out as words. */
    refusal: {
      'dates out of sequence': ({ earlier, earlierOn, later, laterOn }) =>
        `“${event[later]}” on ${date(laterOn)} cannot come before “${event[earlier]}” on ${date(earlierOn)}.`,
      'earlier event not recorded': ({ earlier, later, laterOn }) =>
        `“${event[later]}” on ${date(laterOn)} needs “${event[earlier]}” first, which has no date yet.`,
      'in the future': ({ event: what, on, today }) =>
        `“${event[what]}” on ${date(on)} lies in the future: today is ${date(today)}. Record it once it is done.`,
      'before the agreement': ({ event: what, on, signedOn, clause }) =>
        `“${event[what]}” on ${date(on)} cannot have happened before the agreement was in force, on ${date(signedOn)} (${cite(clause, 'en')}).`,
      'event of the other agreement': ({ event: what, on }) =>
        `“${event[what]}” on ${date(on)} belongs to the other agreement.`,
      'no other description was assigned': ({ receivedOn }) =>
        `“${event['other description received']}” on ${date(receivedOn)} does not go with the answer “${note['description confirmed']}”.`,
      'new duty approved without justification': ({ approvedOn }) =>
        `“${event.approved}” on ${date(approvedOn)}: the new duty is not justified.`,
      'new duty approved before its review': ({ approvedOn }) =>
        `“${event.approved}” on ${date(approvedOn)}: HR and the Staff Union Committee have to review the new duty first.`,
      'nobody to write to': () =>
        'Under 2019 a vacant position has no follow-up: nobody gets a letter.',
      'recorded already': ({ event: what, on }) =>
        `“${event[what]}” is recorded on ${date(on)}. Change it in the sheet.`,
      'note missing': () => 'Choose the answer too.',
    } satisfies Sentences<RecordRefusal>,
    narrow: 'Filters',
    filter: { agreement: 'Agreement', party: 'Who', duty: 'Step' } satisfies Record<
      'agreement' | 'party' | 'duty',
      string
    >,
    all: 'All',
    withCount: (label: string, count: number) => `${label} (${number(count)})`,
    month: {
      title: 'Month',
      previous: 'Previous month',
      next: 'Next month',
      day: (on: string, count: number) => (count === 0 ? on : `${on}, ${number(count)} due`),
      onDay: (on: string) => `Due on ${on}`,
      keys: 'Arrow keys move by day and week, Page Up and Page Down by month.',
    },
    reminder: {
      one: 'Copy a reminder',
      group: (party: string) => `Copy a reminder for: ${party}`,
      copied: 'The reminder is copied. Paste it into a mail.',
      byHand:
        'Excel does not let the pane copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
      text: 'Text of the reminder',
    },
    problems: (count: number) =>
      some(count, 'cell of JD Cases to check', 'cells of JD Cases to check'),
    problemsExplain: 'Nothing is computed for these rows until they are put right in the sheet.',
    problem: (row: number, column: string, value: string, expected: string) =>
      `Row ${number(row)}, ${column}: “${value}”, expected ${expected}`,
    columnMissing: (column: string) => `The column ${column} is missing`,
    expected: {
      'a position number': 'a position number',
      '2019 or 2023': '2019 or 2023',
      'a date': 'a date',
      'a date that does not leave day and month open': 'a date whose month is written as a word',
      'one of its list': 'one of the cell’s list',
      'x or nothing': 'x or nothing',
      'a row of its own': 'a position that has no other row under the same agreement',
      'this column': 'this column',
    } satisfies Record<ExpectedInFollowUp, string>,
    rowRefused: (row: number, position: string, reason: string) =>
      `Row ${number(row)}, ${position}: ${reason}`,
  };
}
