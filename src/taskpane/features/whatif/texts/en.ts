import { LAST_ANNEX, MOST_YEARS } from '../../../../scenario/read-scenario';
import type { Numbers } from '../../../../wording/phrases';
import type { Reaches } from '../../../../agreements/alternatives';
import type { ChangeLack, DraftCategory, OfferedKind, ScopeTakenIn } from '../offered-changes';

/** What the place What if says in English. */
export type WhatIfTexts = ReturnType<typeof englishWhatIf>;

export function englishWhatIf({ number, date }: Numbers) {
  const positions = (count: number) => `${number(count)} ${count === 1 ? 'position' : 'positions'}`;
  return {
    intro: 'What would the mapping say under other assumptions? The mapping itself stays as it is.',
    loading: 'Reading the scenarios …',
    choose: 'Scenarios',
    chooseHint: 'Up to three, side by side.',
    none: 'No scenario is kept in this workbook yet.',
    make: 'Create a scenario',
    edit: (name: string) => `Change ${name}`,
    remove: (name: string) => `Remove ${name}`,
    removed: (name: string) => `${name} is removed from the workbook.`,
    undo: 'Undo',
    save: (name: string) => `Save ${name} as a file`,
    fileWritten: 'The scenario is written as a file.',
    openFile: 'Open a scenario file',
    opened: (name: string) => `${name} is kept in this workbook now.`,
    refused: (file: string) => `${file} cannot be used.`,
    nothingMapped: {
      what: 'Nothing has been mapped in this workbook yet.',
      next: 'Map the positions first; a scenario is set against that result.',
    },

    form: {
      title: 'Scenario',
      name: 'Name',
      nameMissing: 'Give it a name.',
      nameTaken: 'Another scenario has this name.',
      changes: 'Changes',
      noChange: 'No change yet. Add one below.',
      takeOut: (sentence: string) => `Take out: ${sentence}`,
      correct: (sentence: string) => `Correct: ${sentence}`,
      replace: 'Correct this change',
      leave: 'Leave it as it is',
      kind: 'What is different',
      add: 'Add this change',
      lack: {
        empty: 'Fill in what is still empty.',
        marked: 'Fill in or correct what is marked.',
        'no difference': 'Nothing about the description is different yet.',
      } satisfies Record<ChangeLack, string>,
      save: 'Keep scenario',
      refused: 'The scenario is not kept.',
      cancel: 'Cancel',
    },
    kind: {
      reading: 'A reading decided otherwise',
      'assignment date': 'The day of assignment',
      'date of effect': 'The day on which a family takes effect',
      'cut-off date': 'The cut-off date of 2019',
      'grade added': 'A family with one more grade',
      'description changed': 'A description changed',
      'annex added': 'A family being negotiated',
      'allocated by family': 'A grade allocated to a family',
      'allocated by office': 'A grade allocated to an office',
      'allocated to selection': 'A grade allocated to selected rows',
      'annex left out': 'A family left out',
      scope: 'More positions covered',
    } satisfies Record<OfferedKind, string>,
    field: {
      reading: 'Reading',
      on: 'Day',
      from: 'In effect from',
      fromHint: 'Empty: for all positions, whatever day they are assigned.',
      family: 'Job family',
      grade: 'Grade',
      fromGrade: 'Present grade',
      toGrade: 'New grade',
      description: 'Description',
      education: 'Minimum education',
      years: 'Minimum years',
      tooManyYears: `At most ${number(MOST_YEARS)}.`,
      stays: (fact: string) => `As it is: ${fact}`,
      asAt: (grade: string, fact: string) => `As at ${grade}: ${fact}`,
      forCandidates:
        'Education and years decide on candidates. Neither agreement asks an incumbent for them, so they change no position that is mapped.',
      office: 'Unit or duty station, as written',
      scope: 'Covered as well',
      selected: (count: number) => `${positions(count)} selected`,
      takeSelection: 'Take the selected rows',
      noneSelected: 'Select rows of JD Mapping that have a position number.',
      withoutNumber: (count: number) =>
        count === 1
          ? 'One selected row has no position number and is left out.'
          : `${number(count)} selected rows have no position number and are left out.`,
    },
    decidesOn: {
      positions: 'On positions',
      candidates: 'On candidates',
      deadlines: 'On deadlines',
    } satisfies Record<Reaches, string>,
    noPosition: {
      candidates: 'It decides on candidates, and changes no position that is mapped.',
      deadlines: 'It decides on what is owed by when, and changes no position that is mapped.',
    } satisfies Record<Exclude<Reaches, 'positions'>, string>,
    scope: {
      'other funding': 'Positions on other funding',
      'General Service at headquarters': 'General Service at headquarters',
    } satisfies Record<ScopeTakenIn, string>,
    draft: {
      name: 'Name of the family',
      exists: 'This family exists already. Change its descriptions instead.',
      missing: 'Still empty.',
      category: 'For',
      categories: {
        G: 'General Service in the field (2019)',
        NO: 'National Professional Officers (2019)',
        P: 'Professional staff (2023)',
      } satisfies Record<DraftCategory, string>,
      annex: 'Number of the annex',
      annexHint: (next: number) => `Empty: ${number(next)}, the next one.`,
      annexWrong: `From 1 to ${number(LAST_ANNEX)}.`,
      from: 'In effect from',
      description: (grade: string) => (grade ? `Description at ${grade}` : 'Description'),
      genericTitle: 'Generic title',
      more: 'Add a grade',
      remove: (grade: string) => (grade ? `Without ${grade}` : 'Without this description'),
      titles: 'Other titles of its positions',
      titlesHint:
        'One on each line. A position with a generic title is mapped anyway; one whose title only resembles them goes to review.',
    },
    changesNoPosition:
      'A change that decides on candidates or deadlines alone changes no position.',
    run: 'Compare with the mapping',
    running: (done: number, total: number) => `${number(done)} of ${positions(total)} compared`,
    cancel: 'Cancel',
    cancelled: { what: 'The comparison was cancelled.', next: 'Nothing was changed.' },
    headline: (differing: number, all: number) =>
      differing === 0
        ? `None of ${positions(all)} has another answer.`
        : `${number(differing)} of ${positions(all)} ${differing === 1 ? 'has' : 'have'} another answer.`,
    stale: (count: number) =>
      `${positions(count)} ${count === 1 ? 'stands' : 'stand'} otherwise in the mapping than the rules say today: map again for figures that fit.`,
    moves: 'Before and with the scenario',
    move: (before: string, after: string) => `${before} › ${after}`,
    sameOutcome: (outcome: string) => `${outcome}: another grade, date or ground`,
    moved: {
      what: 'The mapping was changed since it was compared.',
      next: 'Compare again, then the counts fit its rows.',
    },
    otherCatalogue: {
      what: 'The catalogue was changed since it was compared.',
      next: 'Compare again, then the counts fit its families.',
    },
    sideBySide: 'Side by side',
    ofScenario: (label: string, scenario: string) => `${label}, ${scenario}`,
    answersDiffer: 'Another answer',
    write: 'Write the sheet JD Scenario',
    writing: 'Writing …',
    written: {
      what: 'The sheet JD Scenario is written.',
      next: 'It has a row for each position with another answer, with both reasons.',
    },

    costs: {
      title: 'What it costs',
      from: 'From',
      to: 'To, that day included',
      periodMissing: 'Give two days, the first before the last.',
      all: 'Of all positions, not only those with another answer',
      noTable: {
        what: 'There is no table JD_Costs in this workbook.',
        next: 'Prepare the sheet JD Costs and enter your own costs, or select a table that has them.',
      },
      layOut: 'Prepare the sheet JD Costs',
      useSelection: 'Use the selected table',
      compute: 'Work out the costs',
      working: 'Working out the costs …',
      nothingSelected: {
        what: 'The selected cells are empty.',
        next: 'Select the table with the costs.',
      },
      found: (count: number, place: string) =>
        `${number(count)} ${count === 1 ? 'cost' : 'costs'} in ${place}`,
      problems: (count: number) =>
        count === 1 ? 'One cell cannot be read:' : `${number(count)} cells cannot be read:`,
      costed: (costed: number, all: number) =>
        `${number(costed)} of ${positions(all)} have a cost.`,
      sum: (before: string, after: string) => `${before} before, ${after} after`,
      difference: (amount: string, currency: string) => `${amount} ${currency}`,
      held: 'Positions that somebody holds',
      vacant: 'Vacant positions',
      lacking: 'Without a cost, in no sum',
      lack: (sentence: string, count: number) => `${sentence}: ${positions(count)}`,
      write: 'Write the cost sheets',
      written: {
        what: 'JD Cost Lines and JD Cost Totals are written.',
        next: 'All totals are formulas over the lines.',
      },
      withoutCharts: 'This Excel could not draw the charts.',
      period: (from: string, to: string) =>
        `From ${from} to ${to}, both days included. A day costs the year’s cost divided by 365, in a leap year by 366. Each row counts once, however many posts it stands for.`,
    },

    note: {
      title: 'Decision note',
      hint: 'A page in Word: assumptions, counts, costs where they are worked out.',
      concerned: 'With the positions one by one',
      concernedTitle: 'Positions with another answer',
    },
    said: (answer: { readonly outcome: string; readonly grade: string; readonly on: string }) =>
      [answer.outcome, answer.grade, answer.on].filter(Boolean).join(', '),
    since: (on: Parameters<typeof date>[0]) => `from ${date(on)}`,
  };
}
