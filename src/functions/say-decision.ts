import type { Decision } from '../domain/decision';
import type { ArgumentName, Sentences } from '../wording/phrases';
import { say, type Wording } from '../wording/wording';
import { Failure } from './failure';

/** A decision that is no answer, as the #N/A that says which fact is missing, or why no rule applies. */
export function undecided<Reason extends { readonly because: string }>(
  decision: Exclude<Decision<unknown, Reason>, { status: 'decided' }>,
  sentences: Sentences<Reason>,
  wording: Wording,
): Failure {
  const reason = say(sentences, decision.reason);
  const text =
    decision.status === 'fact missing'
      ? `${wording.factMissing(wording.fact[decision.fact])} (${reason})`
      : reason;
  return new Failure('not available', sentence(text + wording.grounds(decision)));
}

/** Upper case first, a full stop last. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The #N/A of a function whose argument is blank. */
export function argumentMissing(name: ArgumentName, wording: Wording): Failure {
  return new Failure('not available', sentence(wording.factMissing(wording.argument[name])));
}
