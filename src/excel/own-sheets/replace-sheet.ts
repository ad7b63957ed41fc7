import { allOrNothing } from '../request/all-or-nothing';
import { nameRun } from './draft-mark';
import { inExcel } from '../request/in-excel';
import type { OwnSheet } from './own-sheet';
import { publishDraft, type FinishedDraft } from './publish-draft';
import { discardDraft, openDraft, type SheetDraft } from './sheet-draft';

/** What a draft holds once it is filled. */
export type FilledDraft = Omit<FinishedDraft, 'behind' | 'front'>;

/**
 * Writes a sheet of ours on a hidden draft, and brings it into its place when it is complete. Until
 * then, whatever goes wrong, the workbook stays as it was.
 *
 * @param behind the sheet after which it stands where it is new; null for the last place.
 * @param fill writes the draft, with exactly one table where there is none to be filled.
 * @returns the sheet.
 * @throws {WorkbookError} `result name taken` where a sheet of the user's own has the name.
 */
export function replaceSheet(
  own: OwnSheet,
  behind: string | null,
  fill: (draft: SheetDraft) => Promise<FilledDraft>,
): Promise<string> {
  const run = nameRun();
  return allOrNothing({
    where: own.sheetName,
    write: async (begin) => {
      const draft = await openDraft(own, { run, source: '' }, inExcel, begin);
      const filled = await fill(draft);
      const place = behind === null ? null : ({ key: behind, ifMissing: 'last' } as const);
      return publishDraft(own, draft, { ...filled, behind: place, front: false }, inExcel);
    },
    takeBack: (excel) => discardDraft(own, run, excel),
  });
}
