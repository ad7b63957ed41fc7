import type { Notice } from './notice';
import type { Again } from '../../excel/mapping/find-leftover';
import type { NoTable } from '../../excel/source/open-table';
import type { Waiting } from '../../excel/request/with-retry';
import type { WorkbookProblem } from '../../excel/request/workbook-error';
import type { Field } from '../../staffing-export/export-layout';
import type { DateOrder } from '../../staffing-export/read-date';
import type { ExpectedContent, RowProblemKind } from '../../staffing-export/row-problem';
import type { SkippedRow } from '../../staffing-export/skip-row';
import type { Numbers } from '../../wording/phrases';

/** All that the pane says in one language. Names of sheets and columns come in as they are. */
export type PaneTexts = ReturnType<typeof englishTexts>;

export function englishTexts(numbers: Numbers) {
  const { number } = numbers;
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count === 1 ? one : many}`;
  const positions = (count: number) => some(count, 'position', 'positions');
  const rows = (count: number) => some(count, 'row', 'rows');
  return {
    tab: {
      map: 'Map',
      review: 'Review',
      outcomes: 'Results',
      eligibility: 'Eligibility',
      deadlines: 'Deadlines',
      letters: 'Letters',
      descriptions: 'Descriptions',
      whatif: 'What if',
      more: 'More',
      help: 'Help',
    },
    pane: 'JD for Excel',
    /** What is found where. */
    places: {
      holds: {
        eligibility: 'Who meets what a grade asks for, also by equivalency.',
        deadlines: 'What is owed after each assignment, by whom and by when.',
        descriptions: 'The generic descriptions, and the agreements in their own words.',
        whatif: 'What other assumptions would change, and what that would cost.',
        help: 'The first steps, a sample to try, and a check of this Excel.',
      },
      casesOpen: (count: number) => `${some(count, 'case', 'cases')} to decide.`,
      overdue: (count: number) => `${some(count, 'step is', 'steps are')} overdue.`,
      back: (place: string) => `Back to ${place}`,
    },
    /** Said while a part of the pane is fetched. */
    loading: 'Loading…',
    /** Stands for a place that an error cannot name. */
    workbook: 'the workbook',
    close: 'Close',
    tryAgain: 'Try again',

    welcome: {
      title: 'How it works',
      lines: [
        'Open a staffing export: one row for each position.',
        'Check what was recognised, then press Map positions.',
        'Read the answers, each with its clause, on a sheet of their own.',
      ] satisfies readonly [string, string, string],
      sample: 'Try a sample',
      dismiss: 'Got it',
    },

    source: {
      mapAgain: 'To map again, open the sheet with the export.',
      looking: 'Looking at the sheet …',
      empty: (sheet: string) => ({
        what: `${sheet} is empty.`,
        next: 'Open the sheet that holds the staffing export, or paste it here.',
      }),
      noList: {
        'no header': (sheet) => ({
          what: `${sheet} has no header row that could be read.`,
          next: 'Give each column a name in one row above the positions.',
        }),
        transposed: (sheet) => ({
          what: `${sheet} has a position in each column, not in each row.`,
          next: 'Copy it, and paste it with Paste Special, Transpose, on a sheet of its own.',
        }),
        counts: (sheet) => ({
          what: `${sheet} counts posts by grade; it does not list them.`,
          next: 'Open the sheet that has one row for each position.',
        }),
        'code list': (sheet) => ({
          what: `${sheet} explains codes; it lists no positions.`,
          next: 'Open the sheet that has one row for each position.',
        }),
        cover: (sheet) => ({
          what: `${sheet} reads like a cover: it tells what the workbook is about, and lists no positions.`,
          next: 'Open the sheet that has one row for each position.',
        }),
        candidates: (sheet) => ({
          what: `${sheet} lists candidates, not positions.`,
          next: 'Eligibility, under More, answers for candidates. Otherwise open the sheet that has one row for each position.',
        }),
        directory: (sheet) => ({
          what: `${sheet} is a directory of people: it has no grades and no numbers of positions.`,
          next: 'Open the sheet that has one row for each position.',
        }),
        payments: (sheet) => ({
          what: `${sheet} lists payments, with several rows for a person.`,
          next: 'Open the sheet that has one row for each position.',
        }),
      } satisfies Record<NoTable, (sheet: string) => Notice>,
      noTitle: (sheet: string) => ({
        what: `No column of ${sheet} was recognised as the job title.`,
        next: 'Choose the column with the titles below, or open another sheet.',
      }),
      noPositions: (sheet: string) => ({
        what: `${sheet} has a header and no positions below it.`,
        next: 'Paste the positions below the header, or open another sheet.',
      }),
      result: (sheet: string) => ({
        what: `${sheet} is the result of a mapping.`,
        next: 'Its figures stand under Results. To map again, open the sheet with the export.',
      }),
      positions,
      positionsAtLeast: (count: number) => `More than ${positions(count)}`,
      counting: 'Counting positions …',
      where: (address: string, table: string | null) =>
        table ? `Table ${table}, ${address}` : address,
      isProtected: 'The sheet is protected. That is fine: it is only read.',
    },

    tables: {
      which: (count: number) => `Which of the ${number(count)} tables holds the positions?`,
      hint: 'Lists with the same columns are read as one.',
      leftOut: (count: number) =>
        count === 1 ? 'Left out, another table:' : `Left out, ${number(count)} other tables:`,
    },

    columns: {
      recognised: (recognised: number, all: number) =>
        `${number(recognised)} of ${number(all)} columns recognised`,
      meaningOf: (column: string) => `Meaning of the column ${column}`,
      notUsed: 'Not used',
      blank: 'blank',
      field: {
        'position number': 'Position number',
        title: 'Job title',
        grade: 'Grade',
        'grade category': 'Grade category',
        step: 'Step',
        'personal grade': 'Personal grade',
        'allocated grade': 'Allocated grade',
        incumbent: 'Incumbent',
        contract: 'Contract type',
        funding: 'Funding',
        'duty station': 'Duty station',
        'organizational unit': 'Organizational unit',
        'former job family': 'Former job family',
        vacancy: 'Vacant or filled',
        'number of posts': 'Number of posts',
        supervisor: 'Supervisor',
        'assignment number': 'Assignment number',
        'assignment date': 'Date of assignment',
        date: 'Another date',
      } satisfies Record<Field, string>,
    },

    theDay: (date: string) => date,
    farAhead: (date: string) => `${date} is more than a year ahead. Check the year.`,
    effect: {
      label: 'Families of 2023 in effect',
      hint: 'Leave blank where the family is in effect already.',
    },

    reading: {
      label: 'How cells are read',
      headquarters: 'Headquarters',
      headquartersHint:
        'The city of the seat; several with commas. Empty: Geneva, in all its spellings.',
      dateOrder: 'Dates such as 03/04/2026',
      reported: 'Listed as problems',
      order: { 'day first': 'Day first', 'month first': 'Month first' } satisfies Record<
        DateOrder,
        string
      >,
    },

    run: {
      start: 'Map positions',
      writes: (result: string) =>
        `Writes the sheet ${result}, anew where it exists. This sheet is not changed.`,
      running: (sheet: string) => `Mapping “${sheet}”`,
      progress: (done: number, total: number) => `${number(done)} of ${rows(total)}`,
      rate: (rate: number) => `${rows(rate)} a second`,
      timeLeft: (seconds: number) =>
        seconds < 60 ? `${number(seconds)} s left` : `${number(Math.ceil(seconds / 60))} min left`,
      finishing: 'Finishing the table …',
      cancel: 'Cancel',
      cancelled: {
        what: 'Cancelled.',
        next: 'The workbook is as it was before.',
      },
      waiting: {
        'cell editing': {
          what: 'Waiting: a cell is being edited.',
          next: 'Finish the cell you are editing with Enter or Esc; the run then goes on.',
        },
        busy: {
          what: 'Excel is busy.',
          next: 'The run goes on as soon as Excel takes requests again.',
        },
        'no answer': {
          what: 'Excel has not answered for some seconds.',
          next: 'It may be calculating, or a message box of its own may be open. The run goes on when Excel answers.',
        },
      } satisfies Record<Waiting, Notice>,
      tidying: 'The unfinished sheet is being removed …',
      notTidied: (sheet: string) =>
        `The unfinished sheet ${sheet} is still there, hidden: Excel has not let it be removed yet.`,
      leftover: {
        found: (sheet: string, source: string) =>
          `A mapping of ${source} was interrupted and left the hidden sheet ${sheet}.`,
        next: {
          possible: () =>
            'It is not complete. Start it again from the first row, with the same settings, or remove it.',
          'source gone': (source) =>
            `It is not complete, and cannot be started again: ${source} is no longer there. Remove it.`,
          'source changed': (source) =>
            `It is not complete, and cannot be started again: ${source} has other columns now. Remove it, or open ${source} and map again.`,
          'not kept': () =>
            'It is not complete, and its settings are not known. Remove it; mapping again removes it too.',
        } satisfies Record<Again['kind'], (source: string) => string>,
        startAgain: 'Start it again',
        remove: 'Remove',
      },
      error: {
        'sheet vanished': (where) => ({
          what: `The sheet ${where} is no longer there.`,
          next: 'Nothing was written. Open the sheet with the export and map again.',
        }),
        'result vanished': () => ({
          what: 'The table JD_Mapping is no longer there, or lacks a column.',
          next: 'Open the export and map the positions again.',
        }),
        'no positions': (where) => ({
          what: `${where} has no positions below its header.`,
          next: 'Nothing was written. Check that the right sheet is open.',
        }),
        'workbook protected': () => ({
          what: 'The structure of this workbook is protected, so no sheet can be added.',
          next: 'Nothing was written. Turn it off under Review, Protect Workbook, then try again.',
        }),
        'result protected': (where) => ({
          what: `The sheet ${where} is protected, so it cannot be replaced.`,
          next: 'Nothing was written. Unprotect, rename or delete that sheet, then try again.',
        }),
        'result name taken': (where) => ({
          what: `A sheet named ${where} is there that this add-in did not write.`,
          next: 'It was left alone. Rename it, then try again.',
        }),
        'too many columns': (where) => ({
          what: `${where} has so many columns that the result would not fit beside them.`,
          next: 'Delete columns that are not needed, or select a smaller table.',
        }),
        busy: (where) => ({
          what: `Excel was too busy to work on ${where}.`,
          next: 'Nothing was written. Wait until it has finished calculating or saving, then try again.',
        }),
        'source edited': (where) => ({
          what: `${where} was edited while it was being mapped.`,
          next: 'Nothing was written. Finish editing, then map again.',
        }),
        'draft vanished': (where) => ({
          what: `The sheet ${where}, on which the result was being built, was removed during the run.`,
          next: 'Nothing was written. Map again, and leave that sheet until the run ends.',
        }),
        'draft name taken': (where) => ({
          what: `A sheet named ${where} is there that this add-in did not write.`,
          next: 'It was left alone. Rename it, then try again.',
        }),
        'run under way': (where) => ({
          what: `A mapping is under way already, so ${where} was not mapped.`,
          next: 'Wait until it ends, or cancel it, then map again.',
        }),
        'cell being edited': (where) => ({
          what: `A cell stayed open for editing, so Excel could not work on ${where}.`,
          next: 'Nothing was written. Press Enter or Esc in that cell, then try again.',
        }),
        'no answer': (where) => ({
          what: `Excel did not answer while working on ${where}.`,
          next: 'The workbook is as it was before. Save it, open it again and repeat.',
        }),
        'end unknown': (where) => ({
          what: 'The result was finished, but Excel did not say whether it took its place.',
          next: `Look at the sheet ${where}: if it is from just now, it is complete. If not, try again.`,
        }),
        'not taken back': (where) => ({
          what: `Excel failed while ${where} was being written, and does not yet let it be put back.`,
          next: 'Part of the change may be there. It is put back as soon as Excel answers: wait a moment, then do the same again. If you close this pane first, check that place.',
        }),
        'access denied': (where) => ({
          what: `Excel denied access while working on ${where}.`,
          next: 'Nothing was written. Check that the workbook is not read-only or protected, then try again.',
        }),
        'not enough memory': (where) => ({
          what: `Excel ran out of memory while working on ${where}.`,
          next: 'Nothing was written. Close other workbooks, or map the export in parts.',
        }),
        'not supported': () => ({
          what: 'This version of Excel lacks something that the add-in needs.',
          next: 'Nothing was written. Update Excel, or use Excel on the web.',
        }),
        unknown: (where) => ({
          what: `Excel refused to go on with ${where} and did not say why.`,
          next: 'Nothing was written. Save the workbook, open it again and repeat.',
        }),
      } satisfies Record<WorkbookProblem, (where: string) => Notice>,
    },

    result: {
      nothing: {
        what: 'Nothing is mapped in this workbook yet.',
        next: 'Open a staffing export and map its positions.',
      },
      show: 'Show results',
      toMap: 'Go to Map',
      mapped: (count: number) => `${positions(count)} mapped`,
      from: (sheet: string, seconds: number) => `From ${sheet}, in ${number(seconds)} s`,
      backTo: (sheet: string) => `Back to ${sheet}`,
      selectRows: (count: number, what: string) => `${what}: select ${rows(count)}`,
      needReview: 'of these, in review',
      problems: 'Cells that could not be read',
      problem: {
        'title missing': 'Title missing',
        'grade missing': 'Grade missing',
        'not a grade': 'Not a grade',
        'another pay scale': 'Grade of another pay scale',
        'two grades': 'Two grades in one cell',
        'unknown funding': 'Funding not known',
        'unknown contract': 'Contract not known',
        'unknown station': 'Duty station not known',
        'unknown vacancy': 'Neither vacant nor filled',
        'not a date': 'Not a date',
        'day or month first': 'Day or month first?',
        'not a number of posts': 'Not a number of posts',
      } satisfies Record<RowProblemKind, string>,
      inColumn: (problem: string, column: string) => `${problem} (${column})`,
      listProblems: 'List them row by row',
      expected: {
        'a title': 'Expected a title',
        'a grade': 'Expected a grade, such as G5, NOB or P4',
        'a source of funds': 'Expected a source of funds, such as regular budget',
        'a kind of contract': 'Expected a kind of contract, such as fixed-term',
        'a duty station': 'Expected a duty station',
        'vacant or filled': 'Expected vacant or filled',
        'a number of posts': 'Expected how many posts the row stands for',
        'a date': 'Expected a date, such as 2026-03-31',
      } satisfies Record<ExpectedContent, string>,
      problemCell: (row: number, value: string) =>
        value === '' ? `Row ${number(row)}: blank` : `Row ${number(row)}: “${value}”`,
      moreProblems: (count: number) =>
        `and ${number(count)} more: the figure above selects them all`,
      skipped: 'Rows that are no positions',
      skippedBecause: {
        blank: 'Blank',
        total: 'Totals',
        'header again': 'Header repeated',
        note: 'Notes',
        'lone text': 'Single texts, such as the name of a unit',
        'person below': 'Persons, on rows below their positions',
        'another table': 'Rows of another table',
        'unlike the others': 'Unlike the positions: neither a number nor a grade',
      } satisfies Record<SkippedRow, string>,
      filtered: (count: number) =>
        `The rows are too scattered to be selected: the table now shows only these ${number(count)}.`,
      oneOfSeveral: ({
        row,
        place,
        places,
      }: {
        readonly row: number;
        readonly place: number;
        readonly places: number;
      }) => ({
        what: `Row ${number(row)}, place ${number(place)} of ${number(places)}.`,
        next: 'Press again for the next one.',
      }),
      none: 'No row of the table has this any more.',
      unfiltered: 'The table was filtered; it shows all its rows again, these among them.',
      showAll: 'Show all rows',
    },
  };
}
