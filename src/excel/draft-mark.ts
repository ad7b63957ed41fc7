/** A setting of the workbook that says of a sheet in progress that it is ours, and whose run's. */
export interface DraftMark {
  readonly version: 1;
  /** Names one run; no two are the same. */
  readonly run: string;
  /** The sheet that was being mapped, as it was called. */
  readonly source: string;
}

export const DRAFT_MARK = 'JD.Draft';

/** Asks for the mark; it is there after the next sync. */
export function loadMark(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(DRAFT_MARK);
  setting.load('value');
  return setting;
}

/** Null where there is no mark, or one of a version that this one does not know. */
export function parseMark(setting: Excel.Setting): DraftMark | null {
  if (setting.isNullObject) return null;
  try {
    const mark = JSON.parse(String(setting.value)) as DraftMark;
    return mark.version === 1 ? mark : null;
  } catch {
    return null;
  }
}

export function queueMark(context: Excel.RequestContext, mark: DraftMark): void {
  context.workbook.settings.add(DRAFT_MARK, JSON.stringify(mark));
}
