import type { RowsByColumn, ScenarioDeskSettings, ScenarioFindings } from './scenario-desk';
import { takeThread } from './scenario-thread';

/** A scenario desk that may work elsewhere. Calls are answered in their order. */
export interface RemoteScenarioDesk {
  add(rows: RowsByColumn): Promise<void>;
  finish(): Promise<ScenarioFindings>;
  /** What is still to be answered never is. */
  close(): void;
}

/** Starts a desk in a worker; on this thread where there are no workers. */
export async function startScenarios(settings: ScenarioDeskSettings): Promise<RemoteScenarioDesk> {
  const thread = takeThread();
  if (!thread) return deskHere(settings);
  try {
    await thread.ask({ ask: 'open', settings });
  } catch (error) {
    thread.giveBack();
    throw error;
  }
  return {
    add: async (rows) => {
      await thread.ask({ ask: 'add', rows });
    },
    finish: async () => {
      const reply = await thread.ask({ ask: 'finish' });
      if (!('findings' in reply)) throw new Error('Answered without findings');
      return reply.findings;
    },
    close: thread.giveBack,
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
