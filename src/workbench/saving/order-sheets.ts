import type { OpenedPackage } from '../package/opened-package';
import type { SheetStore } from '../stores/sheet-store';
import type { OpenedFile } from './opened-file';
import type { SavedSheet } from './workbook-part';

/**
 * The sheets as the saved workbook lists them: those of cells in the order of their tabs, and each
 * other one, as a chart sheet, behind the sheet behind which it stood.
 *
 * @param ids of the relationships to new sheets, by the ids of the sheets
 */
export function orderSheets(
  base: OpenedPackage,
  opened: OpenedFile | null,
  sheets: readonly SheetStore[],
  ids: ReadonlyMap<string, string>,
): SavedSheet[] {
  const there = new Set(sheets.map(({ id }) => id));
  const idByIndex = new Map(base.sheets.map(({ index }, at) => [index, opened?.sheets[at]?.id]));
  const indexById = new Map([...idByIndex].map(([index, id]) => [id, index]));
  const followers = new Map<string, SavedSheet[]>();
  let last = FIRST;
  base.workbook.sheets.forEach(({ name }, index) => {
    const id = idByIndex.get(index);
    if (id !== undefined) last = there.has(id) ? id : last;
    else followers.set(last, [...(followers.get(last) ?? []), { index, name, visibility: null }]);
  });
  const taken = new Set([...followers.values()].flat().map(({ name }) => name.toLowerCase()));
  const saved = sheets.flatMap((sheet): SavedSheet[] => {
    const index = indexById.get(sheet.id) ?? null;
    const name = freeName(sheet.name, taken);
    const { visibility } = sheet;
    const relationshipId = ids.get(sheet.id);
    return [
      { index, name, visibility, ...(relationshipId !== undefined && { relationshipId }) },
      ...(followers.get(sheet.id) ?? []),
    ];
  });
  return [...(followers.get(FIRST) ?? []), ...saved];
}

/** Of what stands before all sheets of cells. */
const FIRST = '';
const LONGEST = 31;

/** The grid does not know what chart sheets are called. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) {
    free = `${name.slice(0, LONGEST - 5)} (${number})`;
  }
  return free;
}
