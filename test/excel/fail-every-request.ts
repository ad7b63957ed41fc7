import { settleOwed } from '../../src/excel/take-back';
import { toWorkbookError, WorkbookError } from '../../src/excel/workbook-error';
import type { Fault } from '../../src/workbench/dispatcher';
import { SCRIPTS, problemsOf, type Script } from './fault-scripts';
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
  /** An end that is neither complete nor as before, and right all the same. */
  readonly isRight?: (states: {
    readonly after: WholeWorkbook;
    readonly before: WholeWorkbook;
    readonly complete: WholeWorkbook;
    readonly error: WorkbookError | null;
  }) => boolean;
}

let injected = 0;
export const countInjected = () => injected;

/** Problems after which the workbook may not yet be as before. */
const UNSETTLED = ['not taken back', 'end unknown'];

/**
 * Does an action once for each of its requests, failing that one, or all from it on, and checks each
 * time that it is wholly done, or not at all, or that the user hears that this will take longer.
 */
export async function failEveryRequest(
  workbook: TestWorkbook,
  { arrange, prepare, act, scripts = SCRIPTS, isRight = () => false }: Action,
): Promise<void> {
  const { dispatcher } = workbook;
  await settleOwed();
  const leave = saveState(workbook);
  await arrange?.();
  const rewind = saveState(workbook);
  const again = async () => {
    rewind();
    await prepare?.();
  };
  await again();
  await act();
  const complete = withoutIds(wholeWorkbook(workbook));
  await again();
  const start = withoutIds(wholeWorkbook(workbook));
  expect(start).not.toEqual(complete);

  for (const script of scripts) {
    for (let nth = 1; ; nth++) {
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
      if (!wasReached()) {
        expect(error).toBeNull();
        await again();
        break;
      }
      injected += 1;
      const known = error === null ? null : toWorkbookError(error, '');
      if (known) expectSaid(place, known, fault, script);
      const isUnsettled = known !== null && UNSETTLED.includes(known.problem);
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
