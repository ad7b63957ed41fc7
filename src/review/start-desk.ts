import type { DeskSettings, ReviewDesk } from './review-desk';
import type { DeskAnswer, DeskCall } from './desk-protocol';

/** A review desk that may work elsewhere. */
export type RemoteDesk = {
  [Method in keyof ReviewDesk]: (
    ...args: Parameters<ReviewDesk[Method]>
  ) => Promise<ReturnType<ReviewDesk[Method]>>;
} & { close(): void };

/** Starts a desk in a worker; on this thread where there are no workers. */
export async function startDesk(settings: DeskSettings): Promise<RemoteDesk> {
  if (typeof Worker === 'undefined') return deskHere(settings);
  const worker = new Worker(new URL('./review.worker.ts', import.meta.url));
  const waiting: ((answer: DeskAnswer) => void)[] = [];
  worker.onmessage = ({ data }: MessageEvent<DeskAnswer>) => waiting.shift()?.(data);
  worker.onerror = ({ message }) => {
    const failed = message || 'The worker did not start';
    for (const tell of waiting.splice(0)) tell({ failed });
  };
  const ask = <T>(call: DeskCall) =>
    new Promise<T>((resolve, reject) => {
      waiting.push((answer) => {
        if ('value' in answer) resolve(answer.value as T);
        else reject(new Error(answer.failed));
      });
      worker.postMessage(call);
    });
  await ask({ method: 'open', args: [settings] });
  return {
    add: (...args) => ask({ method: 'add', args }),
    cases: (...args) => ask({ method: 'cases', args }),
    look: (...args) => ask({ method: 'look', args }),
    weigh: (...args) => ask({ method: 'weigh', args }),
    hand: (...args) => ask({ method: 'hand', args }),
    change: (...args) => ask({ method: 'change', args }),
    close: () => worker.terminate(),
  };
}

async function deskHere(settings: DeskSettings): Promise<RemoteDesk> {
  // The matcher is large, and the pane does without it where a worker has it.
  const { createReviewDesk } = await import('./review-desk');
  const desk = createReviewDesk(settings);
  return {
    add: async (...args) => desk.add(...args),
    cases: async () => desk.cases(),
    look: async (...args) => desk.look(...args),
    weigh: async (...args) => desk.weigh(...args),
    hand: async (...args) => desk.hand(...args),
    change: async (...args) => desk.change(...args),
    close: () => {},
  };
}
