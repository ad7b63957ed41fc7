import {
  InterceptorEffectEnum,
  LifecycleService,
  LifecycleStages,
  type ICellData,
  type Nullable,
  type Univer,
} from '@univerjs/core';
import {
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { textShown } from '../text-section';

/**
 * A number format may say what texts show as (its fourth section), of which Univer knows nothing. The
 * cell keeps its text, and that is what is edited.
 */
export function showTextSections(univer: Univer): void {
  const injector = univer.__getInjector();
  // What sheets are painted with comes with the first of them.
  const ready = injector.get(LifecycleService).onStage(LifecycleStages.Ready);
  void ready.then(() => intercept(injector.get(SheetInterceptorService)));
}

function intercept(interceptors: SheetInterceptorService): void {
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: InterceptCellContentPriority.NUMFMT,
    handler: (cell, { workbook, rawData }, next) => {
      const text = cell?.v;
      const pattern = typeof text === 'string' && cell?.s ? patternOf(workbook, cell) : undefined;
      if (pattern === undefined) return next(cell);
      const shown = textShown(text as string, pattern);
      if (shown === text) return next(cell);
      return next({ ...(cell === rawData ? { ...rawData } : cell), v: shown });
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    handler: (cell, { workbook, worksheet, row, col }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      const isCaption =
        typeof raw?.v === 'string' && textShown(raw.v, patternOf(workbook, raw) ?? '') === cell?.v;
      return next?.(isCaption ? { ...cell, v: raw.v } : cell);
    },
  });
}

function patternOf(
  workbook: { getStyles(): { getStyleByCell(cell: Nullable<ICellData>): unknown } },
  cell: Nullable<ICellData>,
): string | undefined {
  const style = workbook.getStyles().getStyleByCell(cell) as Nullable<{ n?: { pattern: string } }>;
  return style?.n?.pattern;
}
