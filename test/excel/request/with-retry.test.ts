import { setClock } from '../../../src/excel/request/clock';
import { remedyFor, withRetry, type Waiting } from '../../../src/excel/request/with-retry';

const refusal = (code: string) => Object.assign(new Error(code), { code });

let waits: number[];
beforeEach(() => {
  waits = [];
  setClock({
    after: (ms, callback) => {
      waits.push(ms);
      queueMicrotask(callback);
      return () => {};
    },
  });
});
afterEach(() => setClock(null));

/** Fails with each code in turn, then succeeds. */
function failing(...codes: string[]) {
  const said: (Waiting | null)[] = [];
  const left = [...codes];
  const work = async () => {
    const code = left.shift();
    if (code) throw refusal(code);
    return 'done';
  };
  const run = (signal?: AbortSignal, untilCancelled = false) =>
    withRetry(work, { signal, untilCancelled, onWait: (waiting) => said.push(waiting) });
  return { run, said };
}

it.each(['ActivityLimitReached', 'ServiceNotAvailable', 'RequestAborted'])(
  'waits longer each time Excel answers %s, and says so',
  async (code) => {
    const { run, said } = failing(code, code, code);
    await expect(run()).resolves.toBe('done');
    expect(waits).toEqual([250, 1_000, 3_000]);
    expect(said).toEqual(['busy', 'busy', 'busy', null]);
  },
);

it('gives up after the fourth refusal', async () => {
  const { run } = failing(...Array<string>(4).fill('RequestAborted'));
  await expect(run()).rejects.toMatchObject({ code: 'RequestAborted' });
});

it('asks only twice more after an error that says nothing', async () => {
  await expect(failing('GeneralException', 'GeneralException').run()).resolves.toBe('done');
  await expect(failing(...Array<string>(3).fill('GeneralException')).run()).rejects.toMatchObject({
    code: 'GeneralException',
  });
});

it('waits for the end of cell editing as long as a person may take', async () => {
  const { run, said } = failing(...Array<string>(100).fill('InvalidOperationInCellEditMode'));
  await expect(run()).resolves.toBe('done');
  expect(new Set(said)).toEqual(new Set(['cell editing', null]));
});

it('gives up on a cell that was left open', async () => {
  const { run } = failing(...Array<string>(3_000).fill('InvalidOperationInCellEditMode'));
  await expect(run()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
});

it.each(['ActivityLimitReached', 'RequestAborted', 'InvalidOperationInCellEditMode'])(
  'where the user can cancel, waits for the end of %s as long as it takes',
  async (code) => {
    const { run, said } = failing(...Array<string>(10_000).fill(code));
    await expect(run(undefined, true)).resolves.toBe('done');
    expect(Math.max(...waits)).toBeLessThanOrEqual(3_000);
    expect(said.at(-1)).toBeNull();
  },
);

it('does not wait for ever for an error that says nothing', async () => {
  const { run } = failing(...Array<string>(3).fill('GeneralException'));
  await expect(run(undefined, true)).rejects.toMatchObject({ code: 'GeneralException' });
});

it('stops waiting when it is told to', async () => {
  const cancel = new AbortController();
  const { run } = failing('RequestAborted', 'RequestAborted');
  setClock({ after: () => () => {} });
  const running = run(cancel.signal);
  cancel.abort();
  await expect(running).rejects.toMatchObject({ name: 'AbortError' });
});

it.each(['ItemNotFound', 'AccessDenied', 'InvalidArgument', 'ApiNotFound', 'NeverHeardOf'])(
  'does not wait for what waiting cannot mend: %s',
  async (code) => {
    const { run } = failing(code);
    await expect(run()).rejects.toMatchObject({ code });
    expect(waits).toEqual([]);
  },
);

it.each([
  ['RequestPayloadSizeLimitExceeded', 'smaller block'],
  ['ResponsePayloadSizeLimitExceeded', 'smaller block'],
  ['RangeExceedsLimit', 'smaller block'],
  ['MemoryLimitReached', 'smaller block'],
  ['RequestAborted', 'wait and repeat'],
  ['InvalidOperationInCellEditMode', 'wait for editing'],
  ['NoAnswer', 'give up'],
])('%s: %s', (code, remedy) => {
  expect(remedyFor(refusal(code))).toBe(remedy);
});
