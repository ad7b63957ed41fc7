import './small-blocks';
import { runMapping, type MappingRequest } from '../../src/excel/run-mapping';
import { WorkbookError, type WorkbookProblem } from '../../src/excel/workbook-error';
import type { Cell } from '../../src/staffing-export/export-layout';
import type { Fault } from '../../src/workbench/dispatcher';
import { problemsOf, SCRIPTS, type Script } from './fault-scripts';
import { mappingOf } from './mapping-of';
import { installVirtualClock, type VirtualClock } from './virtual-clock';
import { wholeWorkbook, withoutIds } from './whole-workbook';
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
let injected = 0;

beforeAll(async () => {
  workbook = testWorkbook();
  workbook.addSheet('Notes', [['mine', '=1+1']]);
  workbook.addSheet('Export', ROWS);
  request = await mappingOf();
  // The first result has none to replace, and the mapper is loaded now.
  await runMapping(request);
  clock = installVirtualClock(() => workbook.dispatcher.batches);
});
afterAll(() => {
  clock.uninstall();
  workbook.close();
  console.info(`${injected} faults injected`);
});

/** Runs once with a script at the nth batch; false where the run has fewer. */
async function runWith(fault: Exclude<Fault, null>, { when, howOften }: Script, nth: number) {
  workbook.book.activate(request.place.sheetId);
  const before = wholeWorkbook(workbook);
  const first = workbook.dispatcher.batches + nth;
  let isReached = false;
  const hook = (batch: number) => {
    const isDue = howOften === 'once' ? batch === first : batch >= first;
    isReached ||= isDue;
    return isDue ? fault : null;
  };
  if (when === 'before') workbook.dispatcher.beforeBatch = hook;
  else workbook.dispatcher.afterBatch = hook;
  const end = await runMapping(request).then(
    () => 'complete' as const,
    (error: unknown) => error,
  );
  workbook.dispatcher.beforeBatch = null;
  workbook.dispatcher.afterBatch = null;
  await tidied();
  return { isReached, end, before, after: wholeWorkbook(workbook) };
}

/** What could not be removed while everything failed is removed once Excel answers again. */
async function tidied(): Promise<void> {
  for (let round = 0; round < 5_000 && workbook.context.settings.has('JD.Draft'); round++) {
    await new Promise(setImmediate);
  }
}

async function completeRun(): Promise<unknown> {
  workbook.book.activate(request.place.sheetId);
  await runMapping(request);
  return withoutIds(wholeWorkbook(workbook));
}

/** Equal texts need no more; what differs is shown cell by cell, which takes its time. */
function expectSame(place: string, found: unknown, expected: unknown): void {
  if (JSON.stringify(found) === JSON.stringify(expected)) return;
  expect([place, found]).toEqual([place, expected]);
}

function isKnown(fault: Exclude<Fault, null>, problem: WorkbookProblem): boolean {
  return problem === 'end unknown' || problemsOf(fault).includes(problem);
}

it('makes some thirty requests', async () => {
  const before = workbook.dispatcher.batches;
  await completeRun();
  expect(workbook.dispatcher.batches - before).toBeGreaterThanOrEqual(30);
});

it.each(SCRIPTS)('$kind ($faults), $when each batch in turn, $howOften', async (script) => {
  const complete = await completeRun();
  for (let nth = 1; ; nth++) {
    const fault = script.faults[nth % script.faults.length]!;
    const { isReached, end, before, after } = await runWith(fault, script, nth);
    if (!isReached) break;
    injected += 1;
    const place = `${fault} at batch ${nth}`;
    if (end === 'complete') {
      expectSame(place, withoutIds(after), complete);
      continue;
    }
    expect(end).toBeInstanceOf(WorkbookError);
    const { problem } = end as WorkbookError;
    expect({ place, known: isKnown(fault, problem), problem }).toEqual({
      place,
      known: true,
      problem,
    });
    // After the point of no return the result is there, and only the answer was lost.
    if (
      problem === 'end unknown' &&
      JSON.stringify(withoutIds(after)) === JSON.stringify(complete)
    ) {
      continue;
    }
    expectSame(place, after, before);
  }
});
