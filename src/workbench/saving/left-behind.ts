import { findUnshown, type UnshownKind } from '../find-unshown';
import { followSheets } from './follow-sheets';
import { openPackage, type OpenedFile } from './opened-file';

/** What stands on a sheet, or speaks of its cells, and does not move with them in a saved file. */
const STAYING: readonly UnshownKind[] = [
  'charts',
  'pictures',
  'pivot tables',
  'comments',
  'validations',
  'controls',
];

/** @param id of the sheet; one that the file does not have leaves nothing behind */
export function leftBehind({ bytes, name, sheets }: OpenedFile, id: string): UnshownKind[] {
  const at = sheets.findIndex((sheet) => sheet.id === id);
  const opened = openPackage(bytes, name);
  const sheet = opened.sheets[at]?.name;
  if (sheet === undefined) return [];
  const kinds = findUnshown(bytes, name)
    .filter(({ kind, sheets: on }) => STAYING.includes(kind) && on.includes(sheet))
    .map(({ kind }) => kind);
  const gone = new Map([[sheet, null]]);
  const speaksOfIt = opened.workbook.names.some(
    (one) => !/^_xlnm?\./i.test(one.name) && followSheets(one.formula, gone) !== one.formula,
  );
  return speaksOfIt ? [...kinds, 'names'] : kinds;
}
