import type { Numbers } from '../../wording/phrases';
import { englishEligibility } from './eligibility-en';
import { englishOutcomes } from './outcomes-en';
import type { PaneTexts } from './pane-texts';

export function englishTexts(numbers: Numbers): PaneTexts {
  const { number } = numbers;
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count === 1 ? one : many}`;
  const positions = (count: number) => some(count, 'position', 'positions');
  const rows = (count: number) => some(count, 'row', 'rows');
  return {
    tab: {
      map: 'Map',
      review: 'Review',
      outcomes: 'Outcomes',
      eligibility: 'Eligibility',
      cases: 'Cases',
      letters: 'Letters',
      descriptions: 'Descriptions',
    },
    pane: 'JD for Excel',
    loading: 'Loading…',
    workbook: 'the workbook',
    close: 'Close',
    tryAgain: 'Try again',

    welcome: {
      title: 'How it works',
      lines: [
        'Open a staffing export: one row for each position.',
        'Check what was recognised, then press Map positions.',
        'Read the answers, each with its clause, on a sheet of their own.',
      ],
      sample: 'Try a sample',
      dismiss: 'Got it',
    },

    source: {
      looking: 'Looking at the sheet …',
      empty: (sheet) => ({
        what: `${sheet} is empty.`,
        next: 'Open the sheet that holds the staffing export, or paste it here.',
      }),
      noHeader: (sheet) => ({
        what: `${sheet} has no header row that could be read.`,
        next: 'Give each column a name in one row above the positions.',
      }),
      noTitle: (sheet) => ({
        what: `No column of ${sheet} was recognised as the job title.`,
        next: 'Choose the column with the titles below, or open another sheet.',
      }),
      noPositions: (sheet) => ({
        what: `${sheet} has a header and no positions below it.`,
        next: 'Paste the positions below the header, or open another sheet.',
      }),
      result: (sheet) => ({
        what: `${sheet} is the result of a mapping.`,
        next: 'Its figures stand under Outcomes. To map again, open the sheet with the export.',
      }),
      positions,
      positionsAtLeast: (count) => `More than ${positions(count)}`,
      counting: 'Counting positions …',
      where: (address, table) => (table ? `Table ${table}, ${address}` : address),
      isProtected: 'The sheet is protected. That is fine: it is only read.',
    },

    tables: {
      which: (count) => `Which of the ${number(count)} tables holds the positions?`,
      hint: 'Lists with the same columns are read as one.',
      leftOut: (count) =>
        count === 1 ? 'Left out, another table:' : `Left out, ${number(count)} other tables:`,
    },

    columns: {
      recognised: (recognised, all) => `${number(recognised)} of ${number(all)} columns recognised`,
      meaningOf: (column) => `Meaning of the column ${column}`,
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
        supervisor: 'Supervisor',
        'assignment number': 'Assignment number',
        'assignment date': 'Date of assignment',
        date: 'Another date',
      },
    },

    values: {
      unknown: (count) => `${some(count, 'value', 'values')} to settle`,
      settled: (count) => `${some(count, 'value', 'values')} settled by you`,
      explain: 'Say once what they mean; the workbook remembers it.',
      rows,
      meaningOf: (value) => `Meaning of ${value}`,
      leaveUnknown: 'Leave unknown',
      more: (count) => `Show ${number(count)} more`,
      missingColumn: (count) => some(count, 'fact has no column', 'facts have no column'),
      allPositions: {
        funding: 'Funding of all positions',
        contract: 'Contract of all incumbents',
        'duty station': 'Duty station of all positions',
      },
      funding: { 'regular budget': 'Regular budget', other: 'Other funding' },
      contract: {
        'fixed-term': 'Fixed-term',
        'without limit of time': 'Without limit of time',
        other: 'Another contract',
      },
      'duty station': { headquarters: 'Headquarters', field: 'Outside headquarters' },
    },

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
      order: { 'day first': 'Day first', 'month first': 'Month first' },
    },

    date: {
      label: 'Date of assignment',
      hint: 'Effective date of a higher grade. Without it, that column stays blank.',
    },

    run: {
      start: 'Map positions',
      writes: (result) => `Writes the sheet ${result} anew. This sheet is only read.`,
      running: (sheet) => `Mapping ${sheet}`,
      progress: (done, total) => `${number(done)} of ${rows(total)}`,
      rate: (rate) => `${number(rate)} rows a second`,
      timeLeft: (seconds) =>
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
          next: 'It may be calculating. Wait, or cancel; after a minute the run ends by itself.',
        },
      },
      tidying: 'The unfinished sheet is being removed …',
      notTidied: (sheet) =>
        `The unfinished sheet ${sheet} is still there, hidden: Excel did not let it be removed yet.`,
      leftover: {
        found: (sheet, source) =>
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
        },
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
          what: `A cell stayed open for editing for two minutes, so Excel could not work on ${where}.`,
          next: 'Nothing was written. Press Enter or Esc in that cell, then try again.',
        }),
        'no answer': (where) => ({
          what: `Excel did not answer for a minute while working on ${where}.`,
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
      },
    },

    result: {
      mapped: (count) => `${positions(count)} mapped`,
      from: (sheet, seconds) => `From ${sheet}, in ${number(seconds)} s`,
      backTo: (sheet) => `Back to ${sheet}`,
      selectRows: (count, what) => `${what}: select ${rows(count)}`,
      needReview: 'Need a review',
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
      },
      inColumn: (problem, column) => `${problem} (${column})`,
      listProblems: 'List them row by row',
      expected: {
        'a title': 'Expected a title',
        'a grade': 'Expected a grade, such as G5, NOB or P4',
        'a source of funds': 'Expected a source of funds, such as regular budget',
        'a kind of contract': 'Expected a kind of contract, such as fixed-term',
        'a duty station': 'Expected a duty station',
        'vacant or filled': 'Expected vacant or filled',
        'a date': 'Expected a date, such as 2026-03-31',
      },
      problemCell: (row, value) =>
        value === '' ? `Row ${number(row)}: blank` : `Row ${number(row)}: “${value}”`,
      moreProblems: (count) => `and ${number(count)} more: the figure above selects them all`,
      skipped: 'Rows that are no positions',
      skippedBecause: {
        blank: 'Blank',
        total: 'Totals',
        'header again': 'Header repeated',
        note: 'Notes',
        'lone text': 'Single texts, such as the name of a unit',
        'another table': 'Rows of another table',
      },
      filtered: (count) =>
        `The rows are too scattered to be selected: the table now shows only these ${number(count)}.`,
      oneOfSeveral: ({ row, place, places }) => ({
        what: `Row ${number(row)}, place ${number(place)} of ${number(places)}.`,
        next: 'Press again for the next one.',
      }),
      none: 'No row of the table has this any more.',
      showAll: 'Show all rows',
    },

    outcomes: englishOutcomes(numbers),
    eligibility: englishEligibility(numbers),
  };
}
