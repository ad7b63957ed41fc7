import type { Decision, GroundsGiven } from '../../src/domain/decision';

/**
 * A table of cases, by the reason that a rule names. A reason without a case does not compile, so
 * that no answer of a rule goes untested.
 */
export type CasesByReason<Because extends string, Case> = Readonly<
  Record<Because, readonly [Case, ...Case[]]>
>;

/** All cases of a table, each with its reason, for `it.each`. */
export function listCases<Because extends string, Case extends readonly unknown[]>(
  cases: CasesByReason<Because, Case>,
): [Because, ...Case][] {
  const entries = Object.entries(cases) as [Because, readonly Case[]][];
  return entries.flatMap(([because, rows]) =>
    rows.map((row): [Because, ...Case] => [because, ...row]),
  );
}

/** What a case says of its decision: the status, and the value or the missing fact. */
export type Answer<Value> =
  readonly ['decided', Value] | readonly ['fact missing', string] | 'not covered';

/** Asserts the whole of a decision but the figures of its reason: value, clauses and readings. */
export function expectDecision<Value>(
  decision: Decision<Value, { readonly because: string }>,
  because: string,
  answer: Answer<Value>,
  { clauses, readings = [] }: GroundsGiven,
): void {
  const { status, reason } = decision;
  const given =
    status === 'decided'
      ? [status, decision.value]
      : status === 'fact missing'
        ? [status, decision.fact]
        : status;
  expect([reason.because, given]).toEqual([because, answer]);
  expect([decision.clauses, decision.readings]).toEqual([clauses, readings]);
}
