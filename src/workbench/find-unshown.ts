import { CellBudget } from './package/cell-budget';
import { OpenedPackage, type PackageSheet } from './package/opened-package';
import { isSignature } from './package/package-parts';
import { PackageReader } from './package/package-reader';

/** What a workbook may hold that the grid does not show. */
const KINDS = [
  'charts',
  'pictures',
  'pivot tables',
  'comments',
  'validations',
  'controls',
  'chart sheets',
  'macros',
  'names',
  'links',
  'signatures',
] as const;
export type UnshownKind = (typeof KINDS)[number];

export interface Unshown {
  readonly kind: UnshownKind;
  /** The names of its sheets; none for what belongs to the whole workbook. */
  readonly sheets: readonly string[];
}

/** By the last word of the relationship that leads there; the two makes of the format differ before. */
const BY_RELATIONSHIP: Readonly<Record<string, UnshownKind>> = {
  chart: 'charts',
  chartEx: 'charts',
  image: 'pictures',
  diagramData: 'pictures',
  pivotTable: 'pivot tables',
  slicer: 'pivot tables',
  timeline: 'pivot tables',
  comments: 'comments',
  threadedComment: 'comments',
  ctrlProp: 'controls',
  control: 'controls',
  oleObject: 'controls',
  package: 'controls',
};
const OF_THE_WORKBOOK: Readonly<Record<string, UnshownKind>> = {
  vbaProject: 'macros',
  externalLink: 'links',
  chartsheet: 'chart sheets',
  dialogsheet: 'chart sheets',
};
/** Excel's own, such as where a printed page ends. */
const BUILT_IN_NAME = /^_xl/i;

/**
 * Finds what a workbook holds that is not seen here, by its sheets.
 *
 * @param xlsx a workbook in Office Open XML that was read before, and so is within the limits
 */
export function findUnshown(xlsx: Uint8Array, name: string): Unshown[] {
  const reader = new PackageReader(xlsx, name);
  const opened = new OpenedPackage(reader, new CellBudget(name));
  const found = new Map<UnshownKind, Set<string>>();
  const add = (kind: UnshownKind | undefined, sheet?: string) => {
    if (kind === undefined) return;
    const sheets = found.get(kind) ?? new Set();
    if (sheet !== undefined) sheets.add(sheet);
    found.set(kind, sheets);
  };
  const listed = new Map(
    opened.workbook.sheets.map((sheet) => [sheet.relationshipId, sheet.name] as const),
  );
  for (const { id, type } of opened.relationships) add(OF_THE_WORKBOOK[type], listed.get(id));
  for (const sheet of opened.sheets) {
    for (const kind of kindsOn(sheet, reader)) add(kind, sheet.name);
  }
  if (reader.relationshipsOf('').some(isSignature)) add('signatures');
  const isOwn = ({ name: defined }: { readonly name: string }) => !BUILT_IN_NAME.test(defined);
  if (opened.workbook.names.some(isOwn)) add('names');
  return KINDS.flatMap((kind) => {
    const sheets = found.get(kind);
    return sheets ? [{ kind, sheets: [...sheets] }] : [];
  });
}

function kindsOn(sheet: PackageSheet, reader: PackageReader): (UnshownKind | undefined)[] {
  const linked = sheet.relationships.flatMap((link) =>
    link.type === 'drawing' ? [link, ...reader.relationshipsOf(link.target)] : [link],
  );
  return [
    ...linked.map(({ type }) => BY_RELATIONSHIP[type]),
    hasValidations(sheet, reader) ? 'validations' : undefined,
  ];
}

function hasValidations({ path }: PackageSheet, reader: PackageReader): boolean {
  let has = false;
  reader.scan(path, {
    open(element) {
      has ||= element === 'dataValidation';
      // The cells are nearly all of a sheet, and hold none.
      return element === 'sheetData' ? false : undefined;
    },
    close() {},
    text() {},
  });
  return has;
}
