import { loadMark, parseMark } from './draft-mark';
import { inExcel } from './in-excel';
import { DRAFT_SHEET, RESULT } from './result-names';
import { discardDraft } from './sheet-draft';
import { toWorkbookError } from './workbook-error';

/** The unfinished sheet of a run that was interrupted: the pane or Excel was closed on it. */
export interface Leftover {
  readonly sheetName: string;
  /** The sheet that was being mapped, as it was called. */
  readonly source: string;
}

/**
 * Finds what an interrupted run left. It cannot be resumed: nothing says whether the source still
 * holds what was read then.
 */
export function findLeftover(): Promise<Leftover | null> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(DRAFT_SHEET);
    const marked = loadMark(context, RESULT.mark);
    await context.sync();
    const mark = parseMark(marked);
    return sheet.isNullObject || !mark ? null : { sheetName: DRAFT_SHEET, source: mark.source };
  });
}

/** @throws {WorkbookError} with everything as it was. */
export async function removeLeftover(): Promise<void> {
  try {
    await discardDraft(RESULT, null, inExcel);
  } catch (error) {
    throw toWorkbookError(error, DRAFT_SHEET);
  }
}
