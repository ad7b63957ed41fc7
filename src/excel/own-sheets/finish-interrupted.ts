import { loadMark, parseMark } from './draft-mark';
import { OWN_SHEETS } from './result-names';
import type { InExcel } from '../request/in-excel';

/**
 * Brings drafts into their places that were complete when the pane or Excel was closed on them: the
 * tables that they are for may be half filled.
 */
export async function finishInterrupted(excel: InExcel): Promise<void> {
  const interrupted = await excel(async (context) => {
    const marks = OWN_SHEETS.map(({ mark }) => loadMark(context, mark));
    await context.sync();
    return OWN_SHEETS.filter((_, at) => parseMark(marks[at]!)?.filling);
  });
  if (interrupted.length === 0) return;
  // Seldom needed: the pane starts without it.
  const { refillTable } = await import('./refill-table');
  for (const own of interrupted) await refillTable(own, null, excel);
}
