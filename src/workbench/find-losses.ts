import { CellBudget } from './package/cell-budget';
import { OpenedPackage, type PackageSheet } from './package/opened-package';
import { PackageReader } from './package/package-reader';

/** What a workbook may hold that the grid does not show and a file saved here does not have. */
export const LOSSES = [
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
] as const;
export type LossKind = (typeof LOSSES)[number];

export interface Loss {
  readonly kind: LossKind;
  /** The names of its sheets; none for what belongs to the whole workbook. */
  readonly sheets: readonly string[];
}

/** By the last word of the relationship that leads there; the two makes of the format differ before. */
const BY_RELATIONSHIP: Readonly<Record<string, LossKind>> = {
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
const OF_THE_WORKBOOK: Readonly<Record<string, LossKind>> = {
  vbaProject: 'macros',
  externalLink: 'links',
  chartsheet: 'chart sheets',
  dialogsheet: 'chart sheets',
};
/** Excel's own, such as where a printed page ends. */
const BUILT_IN_NAME = /^_xl/i;

/**
 * Finds what opening a workbook and saving it here would lose, by its sheets.
 *
 * @param xlsx a workbook in Office Open XML that was read before, and so is within the limits
 */
export function findLosses(xlsx: Uint8Array, name: string): Loss[] {
  const reader = new PackageReader(xlsx, name);
  const opened = new OpenedPackage(reader, new CellBudget(name));
  const found = new Map<LossKind, Set<string>>();
  const add = (kind: LossKind | undefined, sheet?: string) => {
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
    for (const kind of lossesOf(sheet, reader)) add(kind, sheet.name);
  }
  const isOwn = ({ name: defined }: { readonly name: string }) => !BUILT_IN_NAME.test(defined);
  if (opened.workbook.names.some(isOwn)) add('names');
  return LOSSES.flatMap((kind) => {
    const sheets = found.get(kind);
    return sheets ? [{ kind, sheets: [...sheets] }] : [];
  });
}

function lossesOf(sheet: PackageSheet, reader: PackageReader): (LossKind | undefined)[] {
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
