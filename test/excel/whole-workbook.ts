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
    filters: [...context.filters],
    parts: [...context.customXmlParts.values()].sort(),
  };
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

/** As `wholeWorkbook`, without the ids, which are new for each new sheet. */
export function withoutIds(workbook: WholeWorkbook): WholeWorkbook {
  return JSON.parse(
    JSON.stringify(workbook, (key, value: unknown) => (key === 'id' ? undefined : value)),
  ) as WholeWorkbook;
}
