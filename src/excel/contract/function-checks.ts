import { expectSame, expectThat, type Check } from './check';
import { settledValues } from './wait-until';

/** 31 December 2026, and two months later by the calendar. */
const RECEIVED = 46_387;
const DUE = 46_446;

export const FUNCTION_CHECKS: readonly Check[] = [
  {
    name: 'function',
    look: async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.formulas = [['=JD.GRADE("GS-5/VII")']];
      await context.sync();
      expectSame(await settledValues(cell), [['G5']]);
    },
  },
  {
    name: 'spill',
    look: async (sheet, context) => {
      sheet.getRange('A1').formulas = [['=JD.CATALOGUE("Drivers")']];
      const beside = sheet.getRange('A1:C2');
      await context.sync();
      const values = await settledValues(beside);
      const isFilled = values.flat().every((value) => value !== '' && !isError(value));
      expectThat(isFilled, 'two rows of three filled cells', values);
    },
  },
  {
    name: 'errors to functions',
    look: async (sheet, context) => {
      sheet.getRange('A1:A3').formulas = [['GS-5'], ['=NA()'], ['NO-B']];
      sheet.getRange('B1').formulas = [['=JD.GRADE(A1:A3)']];
      const answers = sheet.getRange('B1:B3');
      await context.sync();
      expectSame(await settledValues(answers), [['G5'], ['#N/A'], ['NOB']]);
    },
  },
  {
    name: 'dates to functions',
    look: async (sheet, context) => {
      const day = sheet.getRange('A1');
      day.numberFormat = [['dd/mm/yyyy']];
      day.values = [[RECEIVED]];
      const cell = sheet.getRange('B1');
      cell.formulas = [['=JD.DUE("clarification",A1)']];
      await context.sync();
      expectSame(await settledValues(cell), [[DUE]]);
    },
  },
  {
    name: 'data types to functions',
    look: async (sheet, context) => {
      // A date that a function of ours gave is a number with a format, where Excel knows such.
      sheet.getRange('A1:B1').formulas = [
        [`=JD.DUE("clarification",${RECEIVED})`, '=JD.DUE("answer",A1)'],
      ];
      const cells = sheet.getRange('A1:B1');
      await context.sync();
      const [[due, answer] = []] = await settledValues(cells);
      expectSame(due, DUE);
      expectThat(typeof answer === 'number' && answer > DUE, 'a later date', answer);
    },
  },
];

const isError = (value: unknown) => String(value).startsWith('#');
