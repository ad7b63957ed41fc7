import { isTooLarge, withRetry } from '../../src/excel/with-retry';

const refusal = (code: string) => Object.assign(new Error(code), { code });

/** Fails with each code in turn, then succeeds. */
function failing(...codes: string[]) {
  const waits: number[] = [];
  const left = [...codes];
  const work = async () => {
    const code = left.shift();
    if (code) throw refusal(code);
    return 'done';
  };
  const run = () => withRetry(work, async (ms) => void waits.push(ms));
  return { run, waits };
}

it.each(['ActivityLimitReached', 'ServiceNotAvailable', 'RequestAborted'])(
  'waits longer each time Excel answers %s',
  async (code) => {
    const { run, waits } = failing(code, code, code);
    await expect(run()).resolves.toBe('done');
    expect(waits).toEqual([250, 1_000, 3_000]);
  },
);

it('gives up after the fourth refusal', async () => {
  const { run } = failing(...Array<string>(4).fill('RequestAborted'));
  await expect(run()).rejects.toMatchObject({ code: 'RequestAborted' });
});

it.each(['ItemNotFound', 'AccessDenied', 'RequestPayloadSizeLimitExceeded'])(
  'does not wait for what waiting cannot mend: %s',
  async (code) => {
    const { run, waits } = failing(code);
    await expect(run()).rejects.toMatchObject({ code });
    expect(waits).toEqual([]);
  },
);

it.each([
  ['RequestPayloadSizeLimitExceeded', true],
  ['ResponsePayloadSizeLimitExceeded', true],
  ['RangeExceedsLimit', true],
  ['MemoryLimitReached', true],
  ['RequestAborted', false],
])('%s: too large is %s', (code, expected) => {
  expect(isTooLarge(refusal(code))).toBe(expected);
});
