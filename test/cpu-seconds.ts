/**
 * How long this process computed for it, in seconds: what work costs, on a machine that does other
 * things meanwhile too.
 */
export async function cpuSeconds(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
