import type { ScenarioCall, ScenarioReply } from './desk-protocol';

/** The worker that sets scenarios against a result, lent to one comparison at a time. */
export interface ScenarioThread {
  /** Calls are answered in their order. */
  ask(call: ScenarioCall): Promise<Exclude<ScenarioReply, { readonly failed: string }>>;
  /** What is still to be answered never is. */
  giveBack(): void;
}

/**
 * As long as somebody looks at an answer, changes the scenario and compares again. A worker that has
 * done it before knows the titles, and runs code that is compiled by then: it takes a third of the time.
 */
const KEPT_FOR_MS = 5 * 60_000;

interface KeptThread {
  readonly thread: ScenarioThread;
  end(): void;
}
let kept: KeptThread | null = null;
let ending: ReturnType<typeof setTimeout> | undefined;

/** Loads the worker's code while the user still chooses, where there are workers. */
export function readyThread(): void {
  if (typeof Worker !== 'undefined' && !kept) keep(startThread());
}

/** The worker that is ready, or a new one; null where there are no workers. */
export function takeThread(): ScenarioThread | null {
  if (typeof Worker === 'undefined') return null;
  const { thread } = kept ?? startThread();
  forget();
  return thread;
}

function keep(ready: KeptThread): void {
  kept?.end();
  forget();
  kept = ready;
  ending = setTimeout(() => {
    ready.end();
    forget();
  }, KEPT_FOR_MS);
}

function forget(): void {
  clearTimeout(ending);
  kept = null;
}

function startThread(): KeptThread {
  const worker = new Worker(new URL('./scenario.worker.ts', import.meta.url));
  const waiting: ((reply: ScenarioReply) => void)[] = [];
  let failed: string | null = null;
  worker.onmessage = ({ data }: MessageEvent<ScenarioReply>) => waiting.shift()?.(data);
  worker.onerror = ({ message }) => {
    const said = message || 'The worker did not start';
    failed = said;
    for (const tell of waiting.splice(0)) tell({ failed: said });
    // The next comparison tries with another one.
    if (kept?.thread !== thread) return;
    end();
    forget();
  };
  const end = () => worker.terminate();
  const thread: ScenarioThread = {
    ask: (call) =>
      new Promise((resolve, reject) => {
        if (failed !== null) throw new Error(failed);
        waiting.push((reply) => {
          if ('failed' in reply) reject(new Error(reply.failed));
          else resolve(reply);
        });
        worker.postMessage(call);
      }),
    giveBack: () => {
      // One that still works on what nobody waits for would keep the next comparison waiting.
      if (failed !== null || waiting.length > 0) end();
      else keep({ thread, end });
    },
  };
  return { thread, end };
}
