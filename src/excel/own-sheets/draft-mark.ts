import type { ResultSettings } from './remember-result';
import type { SourcePlace } from '../request/source-place';
import type { Filling } from './filling';

/** A setting of the workbook that says of a sheet in progress that it is ours, and whose run's. */
export interface DraftMark {
  readonly version: 1;
  /** Names one run; no two are the same. */
  readonly run: string;
  /** The sheet that was being mapped, as it was called; '' for a draft that is no mapping. */
  readonly source: string;
  /** What the mapping was asked for, so that it can be started again; not known of older ones. */
  readonly request?: DraftRequest;
  /**
   * The draft is complete, and is being copied over the table that stands. From here on the way is
   * forward only: whoever finds it finishes it.
   */
  readonly filling?: Filling;
}

/** A mapping as it was asked for. */
export interface DraftRequest extends ResultSettings {
  readonly place: SourcePlace;
  readonly renewsLanguage?: boolean | undefined;
}

let runs = 0;

/** A name for a run that no other has. */
export const nameRun = (): string => `${Date.now().toString(36)}-${++runs}`;

/** Asks for the mark; it is there after the next sync. */
export function loadMark(context: Excel.RequestContext, key: string): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(key);
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

export function queueMark(context: Excel.RequestContext, key: string, mark: DraftMark): void {
  context.workbook.settings.add(key, JSON.stringify(mark));
}
