import type { WorkbookProblem } from '../../../../excel/request/workbook-error';
import type { CandidateFact } from '../../../../staffing-export/candidate-columns';
import type { Numbers } from '../../../../wording/phrases';

/** What the pane says about candidates and about formulas, in one language. */
export type EligibilityTexts = ReturnType<typeof englishEligibility>;

export function englishEligibility({ number }: Numbers) {
  const some = (count: number, one: string, many: string) =>
    `${number(count)} ${count === 1 ? one : many}`;
  const cells = (count: number) => some(count, 'cell', 'cells');
  return {
    empty: (sheet: string) => ({
      what: `${sheet} is empty.`,
      next: 'Open the sheet with the candidates: one row each, with grade, education and years.',
    }),
    noHeader: (sheet: string) => ({
      what: `${sheet} has no header row that could be read.`,
      next: 'Give each column a name in one row above the candidates.',
    }),
    noCandidates: (sheet: string) => ({
      what: `${sheet} has a header and no candidates below it.`,
      next: 'Paste the candidates below the header, or open another sheet.',
    }),
    result: (sheet: string) => ({
      what: `${sheet} is the result of a mapping.`,
      next: 'Open the sheet with the candidates.',
    }),
    positions: (sheet: string) => ({
      what: `${sheet} lists positions, not candidates: nothing in it tells of education or years.`,
      next: 'Open the sheet with the candidates: one row each, with grade, education and years.',
    }),
    takeAsCandidates: 'Take it for candidates',
    isProtected: (sheet: string) => ({
      what: `The sheet ${sheet} is protected.`,
      next: 'To insert formulas, unprotect it under Review, Unprotect Sheet.',
    }),

    counting: 'Counting candidates …',
    candidates: (count: number) => some(count, 'candidate', 'candidates'),

    fact: {
      grade: 'Grade of the vacancy',
      education: 'Education',
      'relevant years': 'Relevant years in all',
      'professional years': 'Professional years among them',
      family: 'Job family',
      'notice years': 'Years asked by the notice',
    } satisfies Record<CandidateFact, string>,
    optional: (known: number, all: number) =>
      `${number(known)} of ${number(all)} further facts known`,
    notKnown: 'Not known',
    columns: 'Columns of the sheet',
    sameForAll: 'The same for all',
    /** One value for all candidates, such as a grade. */
    all: (value: string) => `All: ${value}`,
    allYears: 'All: as many years',
    yearsOfAll: (fact: string) => `${fact}, for all`,
    missing: (facts: string) => `Not known yet: ${facts}. Choose a column or one value for all.`,
    noColumn: 'At least one fact must come from a column.',

    unknownWords: (count: number) => `${some(count, 'word', 'words')} not understood`,
    unknownExplain:
      'These candidates get #N/A. Settle how it is read, correct it in the sheet, or leave it.',
    unknownWord: (word: string, fact: string) => `${word} (${fact})`,
    moreWords: (count: number) => `Show ${number(count)} more`,

    settle: {
      choose: 'Read it as …',
      readAs: (word: string) => `Read ${word} as`,
      settle: 'Settle',
      settleWord: (word: string) => `Settle ${word}`,
      settled: (word: string, education: string, sheet: string) =>
        `${word} is read as ${education} in this workbook, and stands on the sheet ${sheet}.`,
      takenBack: (word: string) => `${word} is no longer settled.`,
      undo: 'Undo',
      list: (count: number) => `${some(count, 'wording', 'wordings')} settled in this workbook`,
      explain: (sheet: string) =>
        `The formulas look them up on the sheet ${sheet}, and follow what is changed there.`,
      line: (word: string, education: string) => `${word}: ${education}`,
      notKnown: 'not understood',
      takeBack: 'Take back',
      takeBackWord: (word: string) => `Take back ${word}`,
    },

    others: 'Also in your sheet, for a person to check',
    othersExplain: 'No formula uses these columns.',
    otherColumn: (fact: string, column: string) => `${fact}: column ${column}`,

    insert: 'Insert formulas',
    insertAgain: 'Write formulas anew',
    inserting: 'Inserting …',
    writes: 'Adds JD Eligible, JD Shortfall and JD Why on the right. Nothing is overwritten.',
    writesAnew:
      'Puts the formulas of now into the JD columns that stand there; no others are added.',
    replaced: (address: string) => `The formulas in ${address} are written anew.`,
    taken: (address: string, free: string) => ({
      what: `${address} is not empty.`,
      next: `Nothing was written. The first free columns are ${free}.`,
    }),
    insertAt: (address: string) => `Insert in ${address}`,

    questions: {
      title: 'Three questions to try',
      ask: {
        years: 'How many years does NOA ask of somebody with secondary school?',
        eligible: 'Is somebody with secondary school and 8 relevant years eligible for NOA?',
        why: 'Why, or why not: a diploma and 5 relevant years for NOB?',
      },
      insert: 'Insert in the selected cell',
      inserted: (address: string) =>
        `The formula stands in ${address}: change its values there, or take cells in their place.`,
      undo: 'Undo',
      takenBack: 'The cell is empty again.',
      taken: {
        what: 'The selected cell is not empty, or stands in a table.',
        next: 'Nothing was written. Select an empty cell beside it.',
      },
    },

    answers: 'Eligibility',
    calculating: (count: number) => `Calculating ${cells(count)} …`,
    eligible: 'Eligible',
    notEligible: 'Not eligible',
    undecided: 'Undecided',
    undecidedExplain: 'The column JD Why says which fact is missing.',

    mend: {
      search: 'Look for #NAME? on all sheets',
      searching: 'Looking for #NAME? …',
      nothing: { what: 'No JD formula shows #NAME?.', next: '' },
      found: (count: number) => ({
        what: `${cells(count)} ${count === 1 ? 'shows' : 'show'} #NAME?.`,
        next: 'The add-in was not loaded when the workbook was calculated.',
      }),
      skipped: (sheets: string) => `Too large to be looked through unasked: ${sheets}.`,
      start: 'Recalculate',
      mending: 'Recalculating …',
      mended: (count: number) => ({ what: `${cells(count)} recalculated.`, next: '' }),
      stillBroken: (count: number) => ({
        what: `${cells(count)} still ${count === 1 ? 'shows' : 'show'} #NAME?.`,
        next: 'Close the workbook and open it again with the add-in, then repeat.',
      }),
      protectedSheets: (sheets: string) => `Left alone, because protected: ${sheets}.`,
    },

    error: (problem: WorkbookProblem, where: string) => {
      switch (problem) {
        case 'sheet vanished':
          return {
            what: `The sheet or table in ${where} is no longer there.`,
            next: 'Open the sheet with the candidates again.',
          };
        case 'too many columns':
          return {
            what: `${where} has no room for three more columns.`,
            next: 'Nothing was written. Delete columns that are not needed.',
          };
        case 'busy':
          return {
            what: `Excel was too busy to work on ${where}.`,
            next: 'Finish editing the cell, if one is open, and try again.',
          };
        case 'not enough memory':
          return {
            what: `Excel ran out of memory while working on ${where}.`,
            next: 'Close other workbooks and try again.',
          };
        case 'not supported':
          return {
            what: 'This version of Excel lacks something that the add-in needs.',
            next: 'Update Excel, or use Excel on the web.',
          };
        default:
          return {
            what: `Excel refused to go on with ${where} and did not say why.`,
            next: 'Save the workbook, open it again and repeat.',
          };
      }
    },
  };
}
