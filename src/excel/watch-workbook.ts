import { endWatch } from './end-watch';
import { inExcel } from './in-excel';

/** Long enough for a paste or a load to end, short enough to feel at once. */
const QUIET_MS = 150;

export interface WorkbookChange {
  /** Not only the view of the workbook is another, but what stands in it. */
  readonly cellsChanged: boolean;
}

/**
 * Tells when the active sheet, its cells, or the table under the selection may be another.
 *
 * @returns a function that ends the watch.
 */
export async function watchWorkbook(
  onChange: (change: WorkbookChange) => void,
): Promise<() => void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cellsChanged = false;
  const tell = () => {
    const change = { cellsChanged };
    cellsChanged = false;
    onChange(change);
  };
  const soon = async () => {
    clearTimeout(timer);
    timer = setTimeout(tell, QUIET_MS);
  };
  const handlers = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onActivated.add(soon),
      worksheets.onDeleted.add(soon),
      worksheets.onSelectionChanged.add(soon),
      worksheets.onChanged.add(() => {
        cellsChanged = true;
        return soon();
      }),
    ];
    await context.sync();
    return added;
  });
  return () => {
    clearTimeout(timer);
    for (const handler of handlers) endWatch(handler);
  };
}
