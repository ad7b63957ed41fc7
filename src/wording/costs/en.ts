/** What the sheets *JD Costs*, *JD Cost Lines* and *JD Cost Totals* say. */
export const englishCosts = {
  held: 'Held',
  vacant: 'Vacant',
  /** Beside the empty table of costs. */
  guide: [
    'Your own figures go into this table; nothing is built in and nothing is guessed.',
    'Duty station: as the export writes it, or * for all stations. A station’s own cost comes before *.',
    'Step: leave it blank for a cost that holds for every step.',
    'Cost a year: a number, in the currency of the row. Currencies are never converted.',
    'From: the first day on which the cost holds; a later row of the same kind takes over from its day.',
    'For instance: G5, Lima, no step, the amount of a year, USD, 1 January 2026.',
  ],
  without: {
    grade: 'The grade is not known',
    date: (grade: string) => `From when ${grade} is paid is not known`,
    award: (grade: string) => `${grade} is held without an award, so no rule says from when`,
    entry: (grade: string, station: string, day: string) =>
      `No cost for ${grade}${station === '' ? '' : ` in ${station}`} on ${day}`,
    entryAtStep: (grade: string, step: number, station: string, day: string) =>
      `No cost for ${grade} step ${step}${station === '' ? '' : ` in ${station}`} on ${day}`,
  },
  table: {
    empty: 'The table of costs has no row yet',
    noHeader: (columns: string) => `The table of costs lacks the columns ${columns}`,
    cell: ({ row, column, value, expected }: CostCell) =>
      `Row ${row}, ${column}: ${value === '' ? 'blank' : `“${value}”`}; expected ${expected}`,
    more: (count: number) => `(and ${count} more)`,
    expected: {
      grade: 'one grade, such as G5',
      'station or *': 'a duty station or *',
      'step or nothing': 'a step from 1 to 15, or nothing',
      amount: 'a number, not below 0',
      'currency code': 'a code of three letters, such as USD',
      date: 'a date',
      'unambiguous date': 'a date with the year first, or the month as a word',
      'no second row of the same': 'no second row for the same grade, station, step and day',
    },
  },
  endsBefore: 'The last day lies before the first.',
  severalCurrencies: (currencies: string) =>
    `The period has costs in ${currencies}, which are never added: ask for each part alone.`,
  totals: {
    title: (scenario: string) => `What it costs: ${scenario}`,
    explain: (lines: string) =>
      `Every figure is a formula over the table ${lines}: filter it there to see the rows behind one.`,
    period: (from: string, to: string) => `From ${from} to ${to}, both days included.`,
    days: 'The cost of a day is the year’s, divided by 365, or by 366 in a leap year. Each row counts once, however many posts it stands for.',
    leftOut: (positions: string) =>
      `Positions that cost the same before and after are not listed: ${positions}.`,
    glance: 'At a glance',
    currency: 'Currency',
    heldBefore: 'Held: before',
    heldAfter: 'Held: after',
    heldDifference: 'Held: difference',
    vacantBefore: 'Vacant: before',
    vacantAfter: 'Vacant: after',
    vacantDifference: 'Vacant: difference',
    noCurrency: '(no position has a cost)',
    byMonth: (currency: string) => `By month, ${currency}`,
    byFamily: (currency: string) => `By job family, ${currency}`,
    byOffice: (currency: string) => `By office, ${currency}`,
    byOutcome: (currency: string) => `By outcome, ${currency}`,
    month: 'Month',
    family: 'Job family',
    noFamily: '(no job family)',
    office: 'Office',
    noOffice: '(no office)',
    otherOffices: 'Other offices',
    outcome: 'Outcome',
    before: 'Before',
    after: 'After',
    difference: 'Difference',
    total: 'Total',
    lacking: 'Without a cost, in no total',
    lack: 'What is missing',
    positions: 'Positions',
    noneLacking: 'Every position has a cost.',
  },
};

interface CostCell {
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly expected: string;
}

export type CostWords = typeof englishCosts;
