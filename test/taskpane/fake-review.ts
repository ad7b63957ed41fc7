import type { Joinable, Review } from '../../src/excel/review/open-review';
import type { DecisionChange } from '../../src/review/decision-book';
import type { LineProblem } from '../../src/review/decision-lines';
import type { ReviewDecision } from '../../src/review/review-decision';
import { deskOf, rowOf } from '../review/desk-of';

/** In the order of the queue; drivers at G2 are proposed, all others doubtful. */
const ROWS = [
  rowOf('P-5', 'Driver', 'G5'),
  rowOf('P-6', 'Driver', 'G5', 'Dakar'),
  rowOf('P-3', 'Widget Assistant', 'G5'),
  rowOf('P-7', 'Widget Officer', 'G5'),
  rowOf('P-1', 'Driver', 'G2'),
  rowOf('P-2', 'Driver', 'G2', 'Dakar'),
];

export interface Found {
  readonly rows?: readonly string[][];
  readonly decisions?: readonly ReviewDecision[];
  readonly problems?: readonly LineProblem[];
  readonly joinable?: readonly Joinable[];
}

/** A review of these rows that writes nowhere; what it decides is what it would decide in Excel. */
export function reviewOf({
  rows = ROWS,
  decisions = [],
  problems = [],
  joinable = [],
}: Found): Review {
  const desk = deskOf(rows, decisions);
  return {
    sheetIds: ['{result}', '{decisions}'],
    cases: desk.cases(),
    problems,
    joinable,
    families: [],
    look: async (key) => desk.look(key),
    weigh: async (...asked) => desk.weigh(...asked),
    select: jest.fn(async () => ({ how: 'selected' as const, rows: 1 })),
    decide: jest.fn(async (changes: readonly DecisionChange[]) => {
      const { rows, titles, cases, inverse } = desk.change(changes);
      return { cases, positions: rows.length, undo: { changes: inverse, rows, titles, cells: [] } };
    }),
    decideAll: jest.fn(async (decisions: readonly (readonly DecisionChange[])[]) =>
      decisions.map((changes) => {
        const { rows, titles, cases, inverse } = desk.change(changes);
        const undo = { changes: inverse, rows, titles, cells: [] };
        return { cases, positions: rows.length, undo };
      }),
    ),
    handOver: jest.fn(async (cases, to) =>
      desk.hand(
        cases.map(({ key }) => key),
        to,
      ),
    ),
    undo: jest.fn(async ({ changes }) => desk.change(changes).cases),
    close: () => {},
  };
}
