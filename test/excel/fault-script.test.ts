import './small-blocks';
import { runMapping, type MappingRequest } from '../../src/excel/mapping/run-mapping';
import { RESULT } from '../../src/excel/own-sheets/result-names';
import type { Cell } from '../../src/staffing-export/export-layout';
import { failEveryRequest } from './fail-every-request';
import { FEW, SCRIPTS } from './fault-scripts';
import { mappingOf } from './mapping-of';
import { installVirtualClock, type VirtualClock } from './virtual-clock';
import { testWorkbook, type TestWorkbook } from './workbook-of';

const HEADER = ['Position No', 'Job title', 'Grade', 'Duty station', 'Funding', 'Contract', 'End'];
const TITLES = ['Driver', 'Programme Officer', '=cmd|calc', 'Finance Assistant'];
const ROWS: Cell[][] = [
  HEADER,
  ...Array.from({ length: 12 }, (_, row): Cell[] => [
    `00${row}`,
    TITLES[row % TITLES.length]!,
    ['G2', 'NOB', 'G5', 'G5'][row % 4]!,
    'Lusaka',
    'Regular budget',
    'FT',
    46_000 + row,
  ]),
];

let workbook: TestWorkbook;
let clock: VirtualClock;
let request: MappingRequest;

beforeAll(async () => {
  workbook = testWorkbook();
  workbook.addSheet('Notes', [['mine', '=1+1']]);
  workbook.addSheet('Export', ROWS);
  request = await mappingOf();
  // The first result has none to replace, and the mapper is loaded now.
  await runMapping(request);
  clock = installVirtualClock(() => workbook.dispatcher.batches);
});
beforeEach(() => workbook.book.activate(request.place.sheetId));
afterAll(() => {
  clock.uninstall();
  workbook.close();
});

it('makes some twenty requests', async () => {
  const before = workbook.dispatcher.batches;
  await runMapping(request);
  expect(workbook.dispatcher.batches - before).toBeGreaterThanOrEqual(20);
});

it.each(SCRIPTS)('$kind ($faults), $when each batch in turn, $howOften', (script) =>
  failEveryRequest(workbook, {
    name: 'mapping',
    act: () => runMapping(request),
    scripts: [script],
    draftMark: RESULT.mark,
  }),
);

it('the same over a result of which a filter hides rows', async () => {
  await failEveryRequest(workbook, {
    name: 'mapping over a filter',
    arrange: () => {
      const sheet = workbook.book.sheet('JD Mapping');
      const criteria = { filterOn: 'Values', values: ['G2'] };
      workbook.context.filters.set(sheet.tables()[0]!.id, new Map([[2, criteria]]));
      for (let row = 1; row <= 12; row += 1) sheet.hideRows(row, row, row % 4 !== 1);
      // Something that a run puts right, and that is no change of the position.
      const at = workbook.values('JD Mapping')[0]!.indexOf('Duty station');
      sheet.write({ top: 1, left: at, bottom: 1, right: at }, [['Elsewhere']]);
      return Promise.resolve();
    },
    act: () => runMapping(request),
    scripts: FEW,
    draftMark: RESULT.mark,
  });
});
