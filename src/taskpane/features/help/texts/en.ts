import type { CheckName } from '../../../../excel/contract/check';
import type { CheckEnd } from '../../../../excel/contract/run-checks';
import type { Numbers } from '../../../../wording/phrases';

/** What the pane says under Help, in one language. Loaded with the tab. */
export type HelpTexts = ReturnType<typeof englishHelp>;

export function englishHelp({ number }: Numbers) {
  return {
    check: {
      title: 'Check this Excel',
      explain:
        'Tries, on a sheet that is removed again, what the add-in relies on. Your cells stay as they are; Excel’s undo list is cleared.',
      start: 'Check this Excel',
      again: 'Check again',
      cancel: 'Cancel',
      runUnderWay: {
        what: 'A mapping is under way.',
        next: 'Check this Excel when it has ended.',
      },
      checked: (done: number, all: number) => `${number(done)} of ${number(all)} checked`,
      cancelled: (done: number) =>
        `Cancelled after ${number(done)} ${done === 1 ? 'check' : 'checks'}`,
      all: 'This Excel does all that the add-in relies on.',
      some: (count: number) =>
        count === 1
          ? '1 thing is not as the add-in needs it.'
          : `${number(count)} things are not as the add-in needs them.`,
      report: 'Copy the report and send it to whoever looks after the add-in.',
      group: {
        failed: (count: number) => `Failed: ${number(count)}`,
        'not offered': (count: number) => `Not offered by this Excel: ${number(count)}`,
        passed: (count: number) => `Passed: ${number(count)}`,
      },
      end: ((end) => {
        switch (end.how) {
          case 'passed':
            return '';
          case 'not offered':
            return `Needs ${end.lacking}. The add-in does without.`;
          case 'failed':
            return `Expected ${end.expected}, found ${end.found}.`;
          case 'refused':
            return end.at
              ? `Excel refused: ${end.code}, ${end.at}.`
              : `Excel refused: ${end.code}.`;
        }
      }) satisfies (end: CheckEnd) => string,
      name: {
        values: 'Numbers, texts, TRUE and blank cells are read as written',
        texts: 'A text that looks like a formula, a number or a date stays a text',
        dates: 'A date is a number with a format',
        formulas: 'Formulas are calculated, and their errors read',
        'used cells': 'The cells in use are found',
        selection: 'Cells are selected, also several areas at once',
        sheets: 'Sheets are added, hidden, renamed, moved and deleted',
        table: 'Filled cells become a table',
        'table grows': 'A table takes and loses rows and stays the same',
        'table refilled': 'A table is filled from another sheet and stays the same',
        'table renamed': 'Formulas follow a table that is renamed',
        headings: 'A heading shows in the place of a column’s name, which stays',
        filter: 'What is written under a lifted filter lands in its rows',
        formats: 'Colours, fonts, widths and alignment',
        'conditional formats': 'Conditional formats',
        choices: 'Cells with a list of choices',
        freeze: 'Frozen rows and columns',
        charts: 'Charts',
        'page layout': 'Page layout for printing',
        outline: 'Columns that fold',
        settings: 'Settings are kept with the workbook',
        'xml parts': 'Documents are kept with the workbook',
        'cell events': 'Edits are noticed',
        'sheet events': 'Opened, selected and deleted sheets are noticed',
        undo: 'Requests that are to be undone together are carried out',
        function: 'A JD function answers',
        spill: 'A JD function fills several cells',
        'errors to functions': 'An error value spoils its own row alone',
        'dates to functions': 'A JD function reads a date',
        'data types to functions': 'A JD function reads what another one gave',
        theme: 'Excel tells its colours',
        language: 'Excel tells its language',
        files: 'Files leave by the pane, or by your own browser',
      } satisfies Record<CheckName, string>,
      copy: 'Copy the report',
      copied: 'The report is copied. Paste it into a mail.',
      byHand:
        'Excel does not let the pane copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
      text: 'Text of the report',
      excel: (version: string, platform: string) =>
        [`Excel ${version || '(version not told)'}`, platform].filter(Boolean).join(', '),
      displayLanguage: (tag: string) => `Display language: ${tag}`,
    },
  };
}
