import type { Visibility } from '../stores/sheet-store';
import { prefixOf } from '../package/dialect';
import { attributeOf, decodeXml, escapeXml, numberOf } from '../package/xml-scanner';
import { childOf, readTree, type XmlElement } from '../package/xml-tree';
import { followSheets, type SheetChanges } from './follow-sheets';
import { applyEdits, type TextEdit } from './text-edits';
import { insertAt, placeOf, remove, retag, withAttributes } from './xml-edits';

const ORDER = [
  ...['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets'],
  ...['functionGroups', 'externalReferences', 'definedNames', 'calcPr', 'oleSize'],
  ...['customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing'],
  ...['fileRecoveryPr', 'webPublishObjects', 'extLst'],
];

/** A sheet as the saved workbook is to list it. */
export interface SavedSheet {
  /** Its place among the sheets of the file that was opened; null for a new one. */
  readonly index: number | null;
  readonly name: string;
  /** Null for one that is no sheet of cells: it stays as it is. */
  readonly visibility: Visibility | null;
  /** Of a new one. */
  readonly relationshipId?: string;
}

export interface WorkbookChanges {
  readonly sheets: readonly SavedSheet[];
  readonly renamed: SheetChanges;
  /** The place of the sheet to show where the one that the file shows is gone. */
  readonly active: number;
  /** Whether formulas are to be calculated anew when the file is opened. */
  readonly recalculates: boolean;
  readonly office: string;
}

/** The workbook's own part with its sheets as they are now; the same text where nothing changed. */
export function changedWorkbook(xml: string, changes: WorkbookChanges): string {
  const root = readTree(xml);
  const prefix = prefixOf(root.attributes);
  const list = childOf(root, 'sheets');
  if (!list) return xml;
  return applyEdits(xml, [
    ...sheetEdits(xml, list, prefix, changes),
    ...viewEdits(root, prefix, changes),
    ...nameEdits(root, prefix, changes),
    ...(changes.recalculates ? calculationEdits(root, prefix) : []),
  ]);
}

const STATES = { Visible: null, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function sheetEdits(
  xml: string,
  list: XmlElement,
  prefix: string,
  { sheets, office }: WorkbookChanges,
): TextEdit[] {
  const old = list.children.filter(({ name }) => name === 'sheet');
  let nextId =
    1 + Math.max(0, ...old.map(({ attributes }) => numberOf(attributes, 'sheetId') ?? 0));
  const tags = sheets.map(({ index, name, visibility, relationshipId }) => {
    if (index === null) {
      const attributes = withAttributes('', {
        ...{ name, sheetId: String(nextId++), state: STATES[visibility ?? 'Visible'] },
        ...{ 'xmlns:r': office, 'r:id': relationshipId ?? '' },
      });
      return `<${prefix}sheet${attributes}/>`;
    }
    const { attributes, start, end } = old[index]!;
    const isNamed = attributeOf(attributes, 'name') === name;
    const state = visibility === null ? undefined : STATES[visibility];
    const isShown =
      state === undefined ||
      (attributeOf(attributes, 'state') ?? 'visible') === (state ?? 'visible');
    if (isNamed && isShown) return xml.slice(start, end);
    const changed = withAttributes(attributes, {
      ...(!isNamed && { name }),
      ...(!isShown && { state: state ?? null }),
    });
    return `<${prefix}sheet${changed}/>`;
  });
  const before = old.map(({ start, end }) => xml.slice(start, end));
  if (before.join('') === tags.join('')) return [];
  return [{ start: list.openEnd, end: list.closeStart, text: tags.join('') }];
}

/** Where a sheet of the file stands now; null where it is gone. */
function placeNow({ sheets }: WorkbookChanges, index: number): number | null {
  const place = sheets.findIndex((sheet) => sheet.index === index);
  return place < 0 ? null : place;
}

function viewEdits(root: XmlElement, prefix: string, changes: WorkbookChanges): TextEdit[] {
  const views = childOf(root, 'bookViews')?.children ?? [];
  return views.flatMap((view) => {
    const values: Record<string, string> = {};
    for (const name of ['activeTab', 'firstSheet']) {
      const before = numberOf(view.attributes, name) ?? 0;
      const place = placeNow(changes, before);
      const isSeen = place !== null && isVisible(changes.sheets[place]!);
      const now = isSeen ? place : name === 'activeTab' ? changes.active : 0;
      if (now !== before) values[name] = String(now);
    }
    return Object.keys(values).length > 0 ? [retag(view, prefix, values)] : [];
  });
}

/** Of what is no sheet of cells it is not known, and nothing of it changed. */
const isVisible = ({ visibility }: SavedSheet): boolean =>
  visibility === null || visibility === 'Visible';

function nameEdits(root: XmlElement, prefix: string, changes: WorkbookChanges): TextEdit[] {
  const names = childOf(root, 'definedNames');
  if (!names) return [];
  const gone: XmlElement[] = [];
  const edits = names.children.flatMap((name) => {
    const index = numberOf(name.attributes, 'localSheetId');
    const place = index === null ? null : placeNow(changes, index);
    if (index !== null && place === null) {
      gone.push(name);
      return [];
    }
    const moved = place === index ? [] : [retag(name, prefix, { localSheetId: String(place) })];
    const before = decodeXml(name.text);
    const after = followSheets(before, changes.renamed);
    if (after === before) return moved;
    return [...moved, { start: name.openEnd, end: name.closeStart, text: escapeXml(after) }];
  });
  if (gone.length > 0 && gone.length === names.children.length) return [remove(names)];
  return [...edits, ...gone.map(remove)];
}

function calculationEdits(root: XmlElement, prefix: string): TextEdit[] {
  const old = childOf(root, 'calcPr');
  if (old) {
    if (attributeOf(old.attributes, 'fullCalcOnLoad') === '1') return [];
    return [retag(old, prefix, { fullCalcOnLoad: '1' })];
  }
  const xml = `<${prefix}calcPr calcId="0" fullCalcOnLoad="1"/>`;
  return [insertAt(placeOf(root, ORDER, 'calcPr'), xml)];
}
