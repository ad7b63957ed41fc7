import type { DateOrder } from '../../../../staffing-export/read-date';
import type { Notice } from '../../../texts/notice';
import type { ColumnDoubt } from '../../../../staffing-export/find-doubts';
import type { Numbers } from '../../../../wording/phrases';

/** What a list is like beyond its columns, and what may be done about it. */
export function englishList({ number }: Numbers) {
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count === 1 ? one : many}`;
  const rows = (count: number) => some(count, 'row', 'rows');
  return {
    carried: (columns: readonly string[]) => ({
      what: `${columns.join(', ')}: stated once for several rows.`,
      next: 'Rows without it have it from the row above; the result writes it out.',
    }),
    notCarried: (columns: readonly string[]) => ({
      what: `${columns.join(', ')}: blank cells stay blank.`,
      next: 'The list looks as if it stated them once for several rows.',
    }),
    cutOff: {
      label: 'Cut-off date (2019 Art. 1)',
      hint: 'The date that 2019 Art. 1 leaves blank: on it a serving official holds a contract, fixed-term or without limit of time. Columns with the contract’s start and end are compared with it. Left blank, the day of the export counts (R1).',
    },
    otherExports: (sheets: readonly string[]) => ({
      what: `Positions may be on ${sheets.join(', ')}.`,
      next: 'It has titles beside grades or numbers of positions.',
    }),
    goTo: (sheet: string) => `Go to ${sheet}`,
    leaveBlank: 'Leave blanks blank',
    fill: 'Take them from above',
    usePersons: 'Use them',
    leavePersons: 'Do not use them',
    personsBelow: {
      what: 'Persons stand on rows below the positions that they hold.',
      next: 'Who holds a position, under which contract and at which grade, is read from there; a position without such a row is read as vacant.',
    },
    personsLeft: {
      what: 'Persons stand on rows below the positions that they hold.',
      next: 'What these rows say is not used.',
    },
    holders: {
      what: 'Some rows name one more person for the position above.',
      next: 'Each is read as one more holder of that position, not as a position of its own.',
    },
    notOurs: (example: string) => ({
      what: `${example} and the like are taken for grades of another scale.`,
      next: 'The list has levels that the common system lacks, so the codes that look like ours may not be.',
    }),
    ours: {
      what: 'Codes that look like ours are taken for our grades.',
      next: 'The list also has levels that the common system lacks; those stay unread.',
    },
    hidden: {
      what: 'Some rows are hidden, by a filter or by hand.',
      next: 'They are positions like the others: all rows are mapped, also those that the sheet does not show.',
    },
    repeated: (count: number) => ({
      what: `${some(count, 'position number stands', 'position numbers stand')} in several rows.`,
      next: 'Each row is mapped by itself. Several persons on one position may be meant, or the same position twice.',
    }),
    jobs: {
      what: 'This reads like a catalogue of jobs: each title and grade stands once, under the code of a job.',
      next: 'The rows can be mapped, but they may not be positions.',
    },
    theyAreOurs: 'They are our grades',
    theyAreNotOurs: 'They are not our grades',
    noneOurs: {
      what: 'No grade in this list is one of ours.',
      next: 'Titles are mapped to job families alone, for comparison; no description and no outcome can follow.',
    },
    leftOut: (left: number, all: number) => ({
      what: `${rows(left)} of ${number(all)} would be left out.`,
      next: 'They read like totals, notes, headings or other tables. Please look at them first.',
    }),
    unlike: (count: number) => ({
      what: `${rows(count)} would be left out: unlike the positions, without a number and a grade.`,
      next: 'They may be headings or remarks, or positions of which little is written. Please look at them first.',
    }),
    readUnlike: (count: number) =>
      count === 1 ? 'Read it as a position' : `Read these ${number(count)} as positions`,
    unlikeRead: (count: number) => ({
      what: `${rows(count)} without a number and a grade ${count === 1 ? 'is' : 'are'} read as ${count === 1 ? 'a position' : 'positions'}.`,
      next: 'You said so before the run.',
    }),
    askColumns: 'Please look at these columns',
    doubt: {
      'little evidence': (field: string) => `Taken for: ${field}. Little speaks for it.`,
      'little understood': (field: string) =>
        `Taken for: ${field}. Most of its cells hold something else.`,
      'not used': (field: string) => `Not used. By what it holds it may be: ${field}.`,
      misnamed: (field: string) =>
        `Not used. By its name it would be: ${field}; it holds something else.`,
    } satisfies Record<ColumnDoubt['why'], (field: string) => string>,
    isRight: 'Leave it so',
    marked: (count: number, example: string) => ({
      what: `${some(count, 'position has', 'positions have')} a mark that leads to a note, such as ${example}.`,
      next: 'Notes are not read: what they say of a position is known to you alone.',
    }),
    passing: (count: number, example: string) => ({
      what: `${some(count, 'position is', 'positions are')} said to be proposed, abolished or the like: “${example}”.`,
      next: 'They are mapped as if they existed. Leave them out of the list if they do not.',
    }),
    ofOthers: {
      what: 'This may be a list for another purpose.',
      next: 'Nothing in it is of positions alone, such as their numbers, funding, contracts or vacancies. Map it only if each row is a position.',
    },
    dates: {
      'day first': (example: string) => ({
        what: `Dates are read with the day first: ${example} leaves no other reading.`,
        next: 'If that is wrong, set the order under “How cells are read”.',
      }),
      'month first': (example: string) => ({
        what: `Dates are read with the month first: ${example} leaves no other reading.`,
        next: 'If that is wrong, set the order under “How cells are read”.',
      }),
    } satisfies Record<DateOrder, (example: string) => Notice>,
    showLeftOut: 'Show them',
    leaveThemOut: 'Leave them out',
    posts: (count: number) => `They stand for ${some(count, 'post', 'posts')}.`,
    completed: (count: number) => `${rows(count)} with facts from the rows above`,
    moreHolders: 'Rows of one more holder of the position above',
    emptied: (count: number, columns: string) =>
      count === 1
        ? `The column ${columns} is not in this export. It stays in the result, empty and grey, so that formulas over it still work; delete it if nothing needs it.`
        : `The columns ${columns} are not in this export. They stay in the result, empty and grey, so that formulas over them still work; delete them if nothing needs them.`,
    leftOutOf: (count: number) => `${rows(count)} left out, listed below.`,
  };
}

export type ListTexts = ReturnType<typeof englishList>;
