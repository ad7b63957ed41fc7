import fc from 'fast-check';
import { DECISION_COLUMNS, parseDecisions, printDecision } from '../../src/review/decision-lines';
import type { Cell } from '../../src/staffing-export/export-layout';
import { LOCALES } from '../../src/wording/locale';
import { wordingFor } from '../../src/wording/wording';
import { decision, oddDecision } from './decisions';

const english = wordingFor('en');

it.each(LOCALES)('reads what it printed in %s', (language) => {
  fc.assert(
    fc.property(oddDecision, (written) => {
      const row = printDecision(written, wordingFor(language));
      expect(parseDecisions(DECISION_COLUMNS, [row])).toEqual({
        decisions: [written],
        problems: [],
      });
    }),
  );
});

it('reads columns in any order, among others, and passes over blank lines', () => {
  const row = printDecision(decision(), english);
  const header = ['Remark', ...[...DECISION_COLUMNS].reverse()];
  const blank = header.map(() => '');
  const { decisions } = parseDecisions(header, [blank, ['seen', ...[...row].reverse()]]);
  expect(decisions).toEqual([decision()]);
});

it('reads a date as text', () => {
  const row = printDecision(decision(), english);
  row[7] = '2026-03-02';
  expect(parseDecisions(DECISION_COLUMNS, [row]).decisions).toEqual([decision()]);
});

const REFUSED: readonly [
  column: (typeof DECISION_COLUMNS)[number],
  value: Cell,
  expected: string,
][] = [
  ['Title', '', 'a title'],
  ['Grade', 'five', 'a grade'],
  ['Job family', 'Widgets', 'a job family'],
  ['Allocated grade', 'G5/G6', 'a grade'],
  ['Decided by', ' ', 'who decided'],
  ['Decided on', 'yesterday', 'a date'],
  ['Decided on', 0, 'a date'],
];

it.each(REFUSED)('refuses a line whose %s is "%s"', (column, value, expected) => {
  const row = printDecision(decision(), english);
  row[DECISION_COLUMNS.indexOf(column)] = value;
  const good = printDecision(decision({ title: 'Driver' }), english);
  const { decisions, problems } = parseDecisions(DECISION_COLUMNS, [good, row]);
  expect(decisions.map(({ title }) => title)).toEqual(['Driver']);
  expect(problems).toEqual([{ line: 2, column, value: String(value).trim(), expected }]);
});

it('refuses a line that has to say why and does not', () => {
  const cells = (more: Parameters<typeof decision>[0]) => printDecision(decision(more), english);
  const { decisions, problems } = parseDecisions(DECISION_COLUMNS, [
    cells({ title: 'Same grade', allocatedGrade: 'G5' }),
    cells({ title: 'With a reason', allocatedGrade: 'G6', why: 'memo 7' }),
    cells({ title: 'Without', allocatedGrade: 'G6', why: '' }),
    cells({ title: 'Field', target: 'no description fits' }),
    cells({ title: 'Professional', grade: 'P3', target: 'no description fits', why: 'closed' }),
    cells({ title: 'And without', grade: 'P3', target: 'no description fits' }),
  ]);
  expect(decisions.map(({ title }) => title)).toEqual([
    'Same grade',
    'With a reason',
    'Field',
    'Professional',
  ]);
  expect(problems).toEqual([
    { line: 3, column: 'Why', value: '', expected: 'a reason' },
    { line: 6, column: 'Why', value: '', expected: 'a reason' },
  ]);
});

it('names the columns that a table lacks', () => {
  const { problems } = parseDecisions(DECISION_COLUMNS.slice(1), [['x']]);
  expect(problems).toEqual([{ line: 0, column: 'Title', value: '', expected: 'this column' }]);
});
