import { inExcel, type InExcel } from '../request/in-excel';

/**
 * A setting of the workbook while a decision takes several requests: which decisions their rows may
 * not show yet. Where a pane was closed on it, the next review completes them from the lines.
 */
const KEY = 'JD.Deciding';

interface KeptKeys {
  readonly version: 1;
  /** See `decisionKey`. */
  readonly keys: readonly string[];
}

export function markHalfDecided(keys: readonly string[], excel: InExcel = inExcel): Promise<void> {
  const kept: KeptKeys = { version: 1, keys };
  return excel(async (context) => {
    context.workbook.settings.add(KEY, JSON.stringify(kept));
    await context.sync();
  });
}

/** Part of the request after which all rows show what was decided. */
export function queueWholeDecided(context: Excel.RequestContext): void {
  context.workbook.settings.getItemOrNullObject(KEY).delete();
}

/** Keys of the decisions that an interrupted session left half written. */
export function readHalfDecided(excel: InExcel = inExcel): Promise<readonly string[]> {
  return excel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY);
    setting.load('value');
    await context.sync();
    if (setting.isNullObject) return [];
    try {
      const kept = JSON.parse(String(setting.value)) as KeptKeys;
      return kept.version === 1 ? kept.keys : [];
    } catch {
      return [];
    }
  });
}
