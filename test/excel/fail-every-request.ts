import { settleOwed } from '../../src/excel/request/take-back';
import { toWorkbookError, WorkbookError } from '../../src/excel/request/workbook-error';
import type { Fault } from '../../src/workbench/dispatcher';
import { filterTables, unfilterTables } from './filter-tables';
import {
  CHOSEN,
  choosesFilter,
  choosesRequest,
  problemsOf,
  SCRIPTS,
  type Script,
} from './fault-scripts';
import { saveState } from './rewind';
import { wholeWorkbook, withoutIds, type WholeWorkbook } from './whole-workbook';
import type { TestWorkbook } from './workbook-of';

/** Something the pane does that writes the workbook. */
export interface Action {
  readonly name: string;
  /** Brings the workbook to where it is done. */
  readonly arrange?: () => Promise<unknown>;
  /** Reads what the action needs, each time before it is done; nothing fails meanwhile. */
  readonly prepare?: () => Promise<void>;
  readonly act: () => Promise<unknown>;
  /** All scripts unless told. */
  readonly scripts?: readonly Script[];
  /** The setting that marks what may stand, hidden, until Excel answers again and it goes by itself. */
  readonly draftMark?: string;
  /** An end that is neither complete nor as before, and right all the same. */
  readonly isRight?: (states: {
    readonly after: WholeWorkbook;
    readonly before: WholeWorkbook;
    readonly complete: WholeWorkbook;
    readonly error: WorkbookError | null;
  }) => boolean;
}

let injected = 0;
let turns = 0;
afterAll(() => process.stdout.write(`${injected} faults injected, ${CHOSEN}.\n`));

/** Problems after which the workbook may not yet be as before. */
const UNSETTLED = ['not taken back', 'end unknown'];

/**
 * Does an action once for each of its requests, or for some that a seed chooses, failing that one, or
 * all from it on, and checks each time that it is wholly done, or not at all, or that the user hears
 * that this will take longer.
 */
export async function failEveryRequest(
  workbook: TestWorkbook,
  { arrange, prepare, act, scripts = SCRIPTS, draftMark, isRight = () => false }: Action,
): Promise<void> {
  const { dispatcher } = workbook;
  await settleOwed();
  const leave = saveState(workbook);
  await arrange?.();
  let rewind = saveState(workbook);
  const again = async () => {
    rewind();
    await prepare?.();
  };
  // What an action arranges itself is what it is about.
  const isUnfiltered = workbook.context.filters.size === 0;
  if (isUnfiltered) await expectSameUnderFilter(workbook, again, act);
  if (isUnfiltered && choosesFilter(turns)) {
    filterTables(workbook);
    rewind = saveState(workbook);
  }
  await again();
  const first = dispatcher.batches + 1;
  await act();
  const requests = dispatcher.batches + 1 - first;
  const complete = withoutIds(wholeWorkbook(workbook));
  await again();
  const start = withoutIds(wholeWorkbook(workbook));
  expect(start).not.toEqual(complete);

  for (const script of scripts) {
    const isChosen = choosesRequest(turns++);
    for (let nth = 1; nth <= requests; nth++) {
      if (!isChosen(nth)) continue;
      const fault = script.faults[nth % script.faults.length]!;
      const place = `${fault} ${script.when} request ${nth}, ${script.howOften}`;
      const before = wholeWorkbook(workbook);
      const wasReached = failFrom(fault, script, nth);
      const error = await act().then(
        () => null,
        (reason: unknown) => reason,
      );
      dispatcher.beforeBatch = null;
      dispatcher.afterBatch = null;
      // Office.js lets go of what it tracked in requests that nobody waits for: one more, one less.
      if (!wasReached()) {
        expect(error).toBeNull();
        await again();
        break;
      }
      injected += 1;
      const known = error === null ? null : toWorkbookError(error, '');
      if (known) expectSaid(place, known, fault, script);
      const isUnsettled = known !== null && UNSETTLED.includes(known.problem);
      if (draftMark) await untilGone(workbook, draftMark);
      if (known && !isUnsettled) {
        const after = wholeWorkbook(workbook);
        if (
          !isRight({ after: withoutIds(after), before: withoutIds(before), complete, error: known })
        ) {
          expectSame(place, after, before);
        }
      }
      // Whatever is done next mends what was left: here the same action, or any other.
      if (isUnsettled && nth % 2 === 0 && known.problem !== 'end unknown') {
        await act();
        expectSame(`${place}, done again`, withoutIds(wholeWorkbook(workbook)), complete);
        await again();
        continue;
      }
      await settleOwed();
      const end = wholeWorkbook(workbook);
      if (isSame(end, before)) continue;
      const states = { after: withoutIds(end), before: withoutIds(before), complete, error: known };
      const mayBeComplete = known === null || known.problem === 'end unknown';
      if (!(mayBeComplete && isSame(states.after, complete)) && !isRight(states)) {
        expectSame(`${place}: ${known?.problem}`, states.after, known ? states.before : complete);
      }
      await again();
    }
  }

  if (isUnfiltered) unfilterTables(workbook);
  leave();

  function failFrom(fault: Exclude<Fault, null>, { when, howOften }: Script, nth: number) {
    const first = dispatcher.batches + nth;
    let isReached = false;
    const hook = (batch: number) => {
      const isDue = howOften === 'once' ? batch === first : batch >= first;
      isReached ||= isDue;
      return isDue ? fault : null;
    };
    if (when === 'before') dispatcher.beforeBatch = hook;
    else dispatcher.afterBatch = hook;
    return () => isReached;
  }
}

/**
 * Does the action once as it is and once with every table filtered, after which all cells hold the
 * same: over hidden rows Excel puts values elsewhere, and moves none.
 */
async function expectSameUnderFilter(
  workbook: TestWorkbook,
  again: () => Promise<void>,
  act: Action['act'],
): Promise<void> {
  const { book, context } = workbook;
  await again();
  await act();
  const unfiltered = cellsOf(workbook);
  await again();
  filterTables(workbook);
  const filtered = new Set(context.filters.keys());
  await act();
  expectSame('with filters on', cellsOf(workbook), unfiltered);
  const lost = book
    .sheets()
    .flatMap((sheet) => sheet.tables())
    .filter(({ id }) => filtered.has(id) && !context.filters.has(id));
  expect(lost.map(({ name }) => name)).toEqual([]);
  unfilterTables(workbook);
  await again();
}

const cellsOf = (workbook: TestWorkbook) =>
  wholeWorkbook(workbook).sheets.map(({ name, values, formulas, formats }) => ({
    ...{ name, values, formulas, formats },
  }));

async function untilGone({ context }: TestWorkbook, setting: string): Promise<void> {
  for (let round = 0; round < 5_000 && context.settings.has(setting); round++) {
    await new Promise(setImmediate);
  }
}

/** A single fault never stands in the way of putting things back. */
function expectSaid(
  place: string,
  { problem }: WorkbookError,
  fault: Exclude<Fault, null>,
  { howOften }: Script,
): void {
  const isKnown =
    problemsOf(fault).includes(problem) || (howOften === 'always' && UNSETTLED.includes(problem));
  expect({ place, problem, isKnown }).toEqual({ place, problem, isKnown: true });
}

const isSame = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);

/** Equal texts need no more; what differs is shown cell by cell, which takes its time. */
function expectSame(place: string, found: unknown, expected: unknown): void {
  if (isSame(found, expected)) return;
  try {
    expect(found).toEqual(expected);
  } catch (error) {
    throw new Error(`${place}\n${(error as Error).message}`);
  }
}
