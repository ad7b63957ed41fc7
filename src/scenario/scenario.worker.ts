/** Sets scenarios against a result away from the pane's thread. */
import type { ScenarioCall, ScenarioReply } from './desk-protocol';
import { createScenarioDesk, type ScenarioDesk } from './scenario-desk';

let desk: ScenarioDesk | null = null;

function answer(call: ScenarioCall): ScenarioReply {
  if (call.ask === 'open') {
    desk = createScenarioDesk(call.settings);
    return { done: true };
  }
  if (!desk) throw new Error('not open');
  if (call.ask === 'finish') return { findings: desk.finish() };
  desk.add(call.rows);
  return { done: true };
}

self.onmessage = ({ data }: MessageEvent<ScenarioCall>) => {
  let reply: ScenarioReply;
  try {
    reply = answer(data);
  } catch (error) {
    reply = { failed: String(error) };
  }
  self.postMessage(reply);
};
