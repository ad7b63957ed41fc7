import type { ScenarioCall, ScenarioReply } from './desk-protocol';
import type { RowsByColumn, ScenarioDeskSettings, ScenarioFindings } from './scenario-desk';

/** A scenario desk that may work elsewhere. Calls are answered in their order. */
export interface RemoteScenarioDesk {
  add(rows: RowsByColumn): Promise<void>;
  finish(): Promise<ScenarioFindings>;
  /** What is still to be answered never is. */
  close(): void;
}

/** Starts a desk in a worker; on this thread where there are no workers. */
export async function startScenarios(settings: ScenarioDeskSettings): Promise<RemoteScenarioDesk> {
  if (typeof Worker === 'undefined') return deskHere(settings);
  const worker = new Worker(new URL('./scenario.worker.ts', import.meta.url));
  const waiting: ((reply: ScenarioReply) => void)[] = [];
  worker.onmessage = ({ data }: MessageEvent<ScenarioReply>) => waiting.shift()?.(data);
  worker.onerror = ({ message }) => {
    const failed = message || 'The worker did not start';
    for (const tell of waiting.splice(0)) tell({ failed });
  };
  const ask = (call: ScenarioCall) =>
    new Promise<ScenarioReply>((resolve, reject) => {
      waiting.push((reply) => {
        if ('failed' in reply) reject(new Error(reply.failed));
        else resolve(reply);
      });
      worker.postMessage(call);
    });
  await ask({ ask: 'open', settings });
  return {
    add: async (rows) => {
      await ask({ ask: 'add', rows });
    },
    finish: async () => {
      const reply = await ask({ ask: 'finish' });
      if (!('findings' in reply)) throw new Error('Answered without findings');
      return reply.findings;
    },
    close: () => worker.terminate(),
  };
}

async function deskHere(settings: ScenarioDeskSettings): Promise<RemoteScenarioDesk> {
  // The matcher is large, and the pane does without it where a worker has it.
  const { createScenarioDesk } = await import('./scenario-desk');
  const desk = createScenarioDesk(settings);
  return {
    add: async (rows) => desk.add(rows),
    finish: async () => desk.finish(),
    close: () => {},
  };
}
