/** Holds the positions under review away from the pane's thread. */
import { createReviewDesk, type ReviewDesk } from './review-desk';
import type { DeskAnswer, DeskCall } from './desk-protocol';

let desk: ReviewDesk | null = null;

function answer(call: DeskCall): unknown {
  if (call.method === 'open') {
    desk = createReviewDesk(...call.args);
    return null;
  }
  if (!desk) throw new Error('not open');
  // TypeScript cannot see that method and arguments belong to one case of the union.
  const method = desk[call.method] as (...args: readonly unknown[]) => unknown;
  return method(...call.args);
}

self.onmessage = ({ data }: MessageEvent<DeskCall>) => {
  let reply: DeskAnswer;
  try {
    reply = { value: answer(data) };
  } catch (error) {
    reply = { failed: String(error) };
  }
  self.postMessage(reply);
};
