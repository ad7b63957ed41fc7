/**
 * Runs a test where it can be run. Elsewhere it is skipped under a name that says why, which
 * `npm test` repeats in its last lines.
 *
 * @param lacking what is not here, as a sentence.
 */
export function testWhere(holds: boolean, lacking: string): typeof it {
  if (holds) return it;
  const named = (name: unknown) => `${String(name)} [skipped: ${lacking}]`;
  const skip = (name: string, test?: jest.ProvidesCallback) => it.skip(named(name), test);
  const each = (table: readonly unknown[]) => (name: string, test: () => unknown) =>
    it.skip.each(table)(named(name), test);
  return Object.assign(skip, { each }) as unknown as typeof it;
}
