import type { SheetStore } from '../../src/workbench/stores/sheet-store';
import type { TestWorkbook } from './workbook-of';

/** All that can be told of a workbook: two that are equal in it are the same to a user. */
export function wholeWorkbook({ book, context }: TestWorkbook): WholeWorkbook {
  return {
    sheets: book.sheets().map((sheet) => {
      const used = sheet.usedArea(false);
      return {
        id: sheet.id,
        name: sheet.name,
        visibility: sheet.visibility,
        frozen: sheet.frozen,
        values: used && sheet.values(used),
        formulas: used && sheet.formulas(used),
        formats: used && sheet.numberFormats(used),
        tables: sheet.tables(),
        hidden: hiddenRows(sheet),
        // A rule that is made anew has a new id, which nobody sees.
        conditionalFormats: sheet.conditionalFormats().map((rule) => ({ ...rule, id: '' })),
        charts: context.charts
          .filter(({ sheetId }) => sheetId === sheet.id)
          .map(({ name, type, title, source, position }) => ({
            ...{ name, type, title, source, position },
          })),
      };
    }),
    active: book.activeSheet().name,
    names: [...context.names],
    settings: [...context.settings].sort(),
    filters: [...context.filters].map(([id, columns]) => ({ id, columns: [...columns] })),
    parts: [...context.customXmlParts.values()].sort(),
  };
}

/** Rows that a filter or a user hides, from 0. */
export function hiddenRows(sheet: SheetStore): number[] {
  const bottom = sheet.usedArea(false)?.bottom ?? -1;
  return Array.from({ length: bottom + 1 }, (_, row) => row).filter((row) =>
    sheet.isRowHidden(row),
  );
}

export interface WholeWorkbook {
  readonly sheets: readonly {
    readonly id: string;
    readonly name: string;
    readonly [about: string]: unknown;
  }[];
  readonly active: string;
  readonly names: readonly unknown[];
  readonly settings: readonly (readonly [key: string, value: unknown])[];
  readonly filters: readonly unknown[];
  readonly parts: readonly string[];
}

/** The day of a run, as a setting keeps it: two runs of a test may have midnight between them. */
const DAY_OF_RUN = /"on":\{"year":\d+,"month":\d+,"day":\d+\}/;

/**
 * As `wholeWorkbook`, without the ids, which are new for each new sheet, without the day of the last
 * run, and without the panes, which belong to a window: they are set behind all else, as far as Excel
 * lets them.
 */
export function withoutIds(workbook: WholeWorkbook): WholeWorkbook {
  return JSON.parse(
    JSON.stringify(workbook, (key, value: unknown) => {
      if (key === 'id' || key === 'frozen') return undefined;
      return typeof value === 'string' ? value.replace(DAY_OF_RUN, '"on":"today"') : value;
    }),
  ) as WholeWorkbook;
}
