/** Sets scenarios against a result away from the pane's thread. */
import type { ScenarioCall, ScenarioReply } from './desk-protocol';
import { createMatchers } from '../review/assess-decided';
import { createScenarioDesk, type ScenarioDesk } from './scenario-desk';

/** One comparison after the other meets the same titles. */
const matchers = createMatchers();
let desk: ScenarioDesk | null = null;

function answer(call: ScenarioCall): ScenarioReply {
  if (call.ask === 'open') {
    desk = createScenarioDesk(call.settings, matchers);
    return { done: true };
  }
  if (!desk) throw new Error('not open');
  if (call.ask === 'finish') {
    const findings = desk.finish();
    desk = null;
    return { findings };
  }
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
