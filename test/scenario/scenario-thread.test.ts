import { readyThread, takeThread } from '../../src/scenario/scenario-thread';
import type { ScenarioCall } from '../../src/scenario/desk-protocol';

/** A worker that answers when the test says so. */
class FakeWorker {
  static all: FakeWorker[] = [];
  onmessage: (event: { data: unknown }) => void = () => {};
  onerror: (event: { message: string }) => void = () => {};
  readonly asked: ScenarioCall[] = [];
  isEnded = false;
  constructor() {
    FakeWorker.all.push(this);
  }
  postMessage(call: ScenarioCall): void {
    this.asked.push(call);
  }
  terminate(): void {
    this.isEnded = true;
  }
}

const FINISH: ScenarioCall = { ask: 'finish' };
const living = () => FakeWorker.all.filter(({ isEnded }) => !isEnded);

beforeEach(() => {
  jest.useFakeTimers();
  FakeWorker.all = [];
  Object.assign(globalThis, { Worker: FakeWorker });
});
afterEach(() => {
  // None is handed from one test to the next.
  jest.runAllTimers();
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'Worker');
});

it('is the same for one comparison after another, and for one that was made ready', async () => {
  readyThread();
  readyThread();
  for (let comparison = 0; comparison < 3; comparison += 1) {
    const thread = takeThread()!;
    const answer = thread.ask(FINISH);
    FakeWorker.all[0]!.onmessage({ data: { done: true } });
    expect(await answer).toEqual({ done: true });
    thread.giveBack();
  }
  expect(FakeWorker.all).toHaveLength(1);
});

it('is ended where it still works on what nobody waits for', () => {
  const thread = takeThread()!;
  void thread.ask(FINISH);
  thread.giveBack();
  expect(living()).toEqual([]);
});

it('is not lent twice at once, and one of two that come back is enough', () => {
  const [one, other] = [takeThread()!, takeThread()!];
  expect(living()).toHaveLength(2);
  one.giveBack();
  other.giveBack();
  expect(living()).toHaveLength(1);
  expect(takeThread()).toBe(other);
});

it('goes after a while in which nobody compares', () => {
  takeThread()!.giveBack();
  jest.advanceTimersByTime(4 * 60_000);
  expect(living()).toHaveLength(1);
  jest.advanceTimersByTime(2 * 60_000);
  expect(living()).toEqual([]);
});

it('that broke says why, and the next one is another', async () => {
  readyThread();
  FakeWorker.all[0]!.onerror({ message: '' });
  const next = takeThread()!;
  expect(FakeWorker.all).toHaveLength(2);
  const asked = next.ask(FINISH);
  FakeWorker.all[1]!.onerror({ message: 'out of memory' });
  await expect(asked).rejects.toThrow('out of memory');
  await expect(next.ask(FINISH)).rejects.toThrow('out of memory');
  next.giveBack();
  expect(FakeWorker.all[1]!.isEnded).toBe(true);
});

it('is none where there are no workers', () => {
  Reflect.deleteProperty(globalThis, 'Worker');
  readyThread();
  expect(takeThread()).toBeNull();
});
