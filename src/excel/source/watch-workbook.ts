import { endWatch } from './end-watch';
import { inExcel } from '../request/in-excel';

/** Long enough for a paste or a load to end, short enough to feel at once. */
const QUIET_MS = 150;

export interface WorkbookChange {
  /** Not only the view of the workbook is another, but what stands in it. */
  readonly cellsChanged: boolean;
  /** All of it was written by this pane, which knows of it. */
  readonly isOwn: boolean;
  /** Ids of the sheets that somebody else changed or deleted: the user, Excel's Undo, a colleague. */
  readonly elsewhere: readonly string[];
}

/**
 * Tells when the active sheet, its cells, or the table under the selection may be another; once for
 * what happens together.
 *
 * @returns a function that ends the watch.
 */
export async function watchWorkbook(
  onChange: (change: WorkbookChange) => void,
): Promise<() => void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cellsChanged = false;
  let isOwn = true;
  const elsewhere = new Set<string>();
  const tell = () => {
    const change = { cellsChanged, isOwn, elsewhere: [...elsewhere] };
    cellsChanged = false;
    isOwn = true;
    elsewhere.clear();
    onChange(change);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(tell, QUIET_MS);
  };
  const onViewed = async () => {
    isOwn = false;
    soon();
  };
  const onChanged = async (event: Excel.WorksheetChangedEventArgs) => {
    cellsChanged = true;
    if (!isByThisPane(event)) {
      isOwn = false;
      elsewhere.add(event.worksheetId);
    }
    soon();
  };
  const onDeleted = async ({ worksheetId }: Excel.WorksheetDeletedEventArgs) => {
    isOwn = false;
    elsewhere.add(worksheetId);
    soon();
  };
  const handlers = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onActivated.add(onViewed),
      worksheets.onDeleted.add(onDeleted),
      worksheets.onSelectionChanged.add(onViewed),
      worksheets.onChanged.add(onChanged),
    ];
    await context.sync();
    return added;
  });
  return () => {
    clearTimeout(timer);
    for (const handler of handlers) endWatch(handler);
  };
}

/** Excel's own Undo of what this pane wrote is not by this pane. */
function isByThisPane({ source, triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
  return source === 'Local' && triggerSource === 'ThisLocalAddin';
}
