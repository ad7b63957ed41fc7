import type { TestWorkbook } from './workbook-of';

/** All that can be told of a workbook: two that are equal in it are the same to a user. */
export function wholeWorkbook({ book, context }: TestWorkbook): unknown {
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
        conditionalFormats: sheet.conditionalFormats(),
      };
    }),
    active: book.activeSheet().name,
    names: [...context.names],
    settings: [...context.settings].sort(),
    filters: [...context.filters],
  };
}

/** As `wholeWorkbook`, without the ids, which are new for each new sheet. */
export function withoutIds(workbook: unknown): unknown {
  return JSON.parse(
    JSON.stringify(workbook, (key, value: unknown) => (key === 'id' ? undefined : value)),
  );
}
