import type { OpenedPackage, PackageSheet } from '../package/opened-package';
import type { SheetStore } from '../stores/sheet-store';
import { CellComparison } from './compare-cells';
import { dimensionEdits, frameEdits } from './compare-frame';
import { ruleEdits } from './compare-rules';
import { compareTables } from './compare-tables';
import type { PackageDraft } from './package-draft';
import { SheetCells } from './sheet-cells';
import { frameOf, type SheetFrame } from './sheet-frame';
import type { StyleSheet } from './style-sheet';
import type { TextEdit } from './text-edits';

/** What became of a sheet since it was opened. */
export interface SheetComparison {
  readonly hasNewContent: boolean;
  readonly hasNewFormulas: boolean;
  /** @param isRecalculated whether formulas of the workbook show other values than the file has */
  readonly apply: (draft: PackageDraft, isRecalculated: boolean) => void;
}

/** @param before all of the sheet but its cells, as it was when it was opened */
export function compareSheet(
  base: OpenedPackage,
  part: PackageSheet,
  sheet: SheetStore,
  before: SheetFrame,
  styles: StyleSheet,
): SheetComparison {
  const { reader, reading, workbook } = base;
  const cells = new SheetCells(sheet, workbook.is1904);
  const comparison = new CellComparison(reading, base.newBudget(), cells, styles, before.merges);
  reader.scan(part.path, comparison.handler);
  const changes = comparison.changes();
  const { root, prefix, hasNewContent, hasNewFormulas } = changes;
  const now = frameOf(sheet);
  const frame = [
    ...dimensionEdits(root, prefix, changes.added),
    ...frameEdits(root, prefix, before, now),
    ...ruleEdits(root, prefix, before.conditionalFormats, now.conditionalFormats, styles),
  ];
  return {
    hasNewContent,
    hasNewFormulas,
    apply: (draft, isRecalculated) => {
      const ofCells = isRecalculated
        ? together(changes.edits, changes.recalculated)
        : changes.edits;
      const ofTables = compareTables(draft, base, part, root, prefix, before, now);
      draft.edit(part.path, [...ofCells, ...frame, ...ofTables]);
    },
  };
}

/** A cell's first tag is written once, and the new value knows its new look. */
function together(edits: readonly TextEdit[], values: readonly TextEdit[]): TextEdit[] {
  const starts = new Set(values.map(({ start }) => start));
  return [...edits.filter(({ start, end }) => end === start || !starts.has(start)), ...values];
}
