import '../small-blocks';
import { layOutCosts } from '../../../src/excel/costs/lay-out-costs';
import { writeCosts } from '../../../src/excel/costs/write-costs';
import { failEveryRequest, type Action } from '../fail-every-request';
import { FEW, MIXED } from '../fault-scripts';
import { installVirtualClock, type VirtualClock } from '../virtual-clock';
import type { WholeWorkbook } from '../whole-workbook';
import { testWorkbook, type TestWorkbook } from '../workbook-of';
import { someCosts } from './some-costs';

let workbook: TestWorkbook;
let clock: VirtualClock;

beforeAll(async () => {
  workbook = testWorkbook();
  workbook.addSheet('Notes', [['mine', '=1+1']]);
  // What is loaded when asked for is loaded now.
  await import('../../../src/excel/own-sheets/refill-table');
  clock = installVirtualClock(() => workbook.dispatcher.batches);
});
afterAll(() => {
  clock.uninstall();
  workbook.close();
});

const isSame = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);

/** The sheets, but for charts, which an Excel may lack, and for which one is in front. */
const sheetsOf = ({ sheets }: WholeWorkbook, keep: (name: string) => boolean) =>
  sheets.filter(({ name }) => keep(name)).map((sheet) => ({ ...sheet, charts: [] }));

const LINES = 'JD Cost Lines';
const TOTALS = 'JD Cost Totals';

/** Each sheet is whole, new or as it was, and no totals stand over lines of another writing. */
const eachIsWhole: Action['isRight'] = ({ after, before, complete }) => {
  const isAs = (state: WholeWorkbook, name: string) =>
    isSame(
      sheetsOf(after, (each) => each === name),
      sheetsOf(state, (each) => each === name),
    );
  const others = (name: string) => name !== LINES && name !== TOTALS;
  return (
    isSame(sheetsOf(after, others), sheetsOf(before, others)) &&
    (isAs(complete, LINES)
      ? isAs(complete, TOTALS) || isAs(before, TOTALS)
      : isAs(before, LINES) && isAs(before, TOTALS))
  );
};

const ACTIONS: readonly Action[] = [
  {
    name: 'the empty table of costs',
    act: () => layOutCosts('en-US'),
    // The table is there, though Excel did not bring it to the front.
    isRight: ({ after, complete, error }) =>
      error === null && isSame({ ...after, active: '' }, { ...complete, active: '' }),
  },
  {
    name: 'the first costs',
    scripts: FEW,
    act: () => writeCosts(someCosts()),
    isRight: eachIsWhole,
  },
  {
    name: 'costs in the place of the last',
    scripts: FEW,
    arrange: () => writeCosts(someCosts()),
    act: () => writeCosts(someCosts('es-ES')),
    isRight: eachIsWhole,
  },
  {
    name: 'costs over a filter',
    scripts: FEW,
    arrange: async () => {
      await writeCosts(someCosts());
      const sheet = workbook.book.sheet(LINES);
      const criteria = { filterOn: 'Values', values: ['USD'] };
      workbook.context.filters.set(sheet.tables()[0]!.id, new Map([[7, criteria]]));
      sheet.hideRows(4, 5, true);
    },
    act: () => writeCosts(someCosts('es-ES')),
    isRight: eachIsWhole,
  },
];
it.each(ACTIONS.map((action) => ({ scripts: MIXED, ...action })))('$name', (action) =>
  failEveryRequest(workbook, action),
);
