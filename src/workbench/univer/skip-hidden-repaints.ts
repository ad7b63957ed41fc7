import {
  IUniverInstanceService,
  UniverInstanceType,
  type Univer,
  type Workbook,
} from '@univerjs/core';
import { SheetRenderController } from '@univerjs/sheets-ui';

interface Repaints {
  /** Private to Univer: marks the whole shown sheet to be painted anew. */
  _markUnitDirty(command: { readonly params?: { readonly subUnitId?: string } }): void;
}

/**
 * Univer paints the shown sheet anew whenever any sheet changes: a third of a run's time, spent on
 * a picture that stays the same. What formulas of the shown sheet make of a change paints it still.
 */
export function skipHiddenRepaints(univer: Univer): void {
  const instances = univer.__getInjector().get(IUniverInstanceService);
  const repaints = SheetRenderController.prototype as unknown as Repaints;
  const repaint = repaints._markUnitDirty;
  repaints._markUnitDirty = function (this: Repaints, command, ...rest) {
    const changed = command.params?.subUnitId;
    const workbook = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const shown = workbook?.getActiveSheet(true)?.getSheetId();
    if (changed && shown && changed !== shown) return;
    repaint.call(this, command, ...rest);
  };
}
