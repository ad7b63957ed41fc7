/**
 * What real Excel does to an add-in and a friendlier host would not. Each is on; tests switch them
 * one by one. Each names the files in which the add-in heeds it, by their paths alone: the workbench
 * imports nothing of the add-in.
 */
export interface Hazards {
  /**
   * Renaming a table, one of its columns or a sheet rewrites every formula and name that refers to
   * it; deleting one puts `#REF!` in its place. A new text in a header cell renames the column
   * (using-structured-references-with-excel-tables).
   *
   * @see {@link src/excel/own-sheets/refill-table.ts}
   */
  readonly formulasFollowNames: boolean;
  /**
   * An array written over rows that a filter hides lands elsewhere, without an error: the first row
   * of the array in every row that shows, and nothing in the others (xlwings#747: 5, 4, 3, 2, 1 over
   * five rows of which two are hidden gives 5 in the other three; OfficeDev/office-js#224).
   *
   * @see {@link src/excel/request/unfiltered.ts}, {@link src/excel/own-sheets/refill-table.ts}
   */
  readonly filteredWrites: boolean;
  /**
   * Cells of a filtered table cannot be moved: deleting its rows, or inserting among them, throws
   * GeneralException (OfficeDev/office-js#468, xlwings#2587); whole rows of the sheet can.
   *
   * @see {@link src/excel/request/unfiltered.ts}, {@link src/excel/own-sheets/refill-table.ts}
   */
  readonly filteredShifts: boolean;
  /**
   * Panes and gridlines belong to a window. On a hidden sheet freezing throws GeneralException
   * (OfficeDev/office-js#1463, #2196); on a sheet that is not active it tells listeners that the sheet
   * was activated, which it was not (#3148).
   *
   * @see {@link src/excel/own-sheets/freeze-header.ts}
   */
  readonly panesNeedWindow: boolean;
  /**
   * Of whole columns and rows Excel tells no cells: values, formulas, texts and formats are null. It
   * refuses to set them (excel-add-ins-ranges-unbounded).
   *
   * @see {@link src/excel/costs/read-costs.ts}
   */
  readonly unboundedIsNull: boolean;
  /**
   * Each sync that changes something is a step of Excel's Undo by itself, and some calls empty the
   * list of steps: deleting a sheet everywhere, and, but for Excel on the web, renaming, moving or
   * hiding one (excel-add-ins-undo-capabilities). Off, all syncs of an add-in are one step, as with
   * `mergeUndoGroup`, which no Office.js before ExcelApi 1.20 knows.
   *
   * @see {@link src/excel/result/write-decisions.ts}
   */
  readonly syncIsUndoStep: boolean;
  /**
   * A parameter of another type than `any` takes no error: one in its range fails the whole call
   * (custom-functions-json, `allowErrorForDataTypeAny`).
   *
   * @see {@link src/functions/functions.ts}, {@link scripts/functions-metadata.mjs}
   */
  readonly textsRefuseErrors: boolean;
  /**
   * A cell with a data type arrives at a function as an object, where the metadata lets functions
   * give such objects back (custom-functions-json, `allowCustomDataForDataTypeAny`;
   * custom-functions-data-types-concepts).
   *
   * @see {@link src/functions/plain-value.ts}
   */
  readonly dataTypesAreObjects: boolean;
  /**
   * Excel on the web reads every list of functions that the manifest names from its own origin: one
   * that the server keeps to itself, and there are no functions (OfficeDev/office-js#3970).
   *
   * @see {@link scripts/page-headers.mjs}
   */
  readonly metadataNeedsCors: boolean;
  /**
   * A list of functions is kept for a day, and read anew when the manifest has another version: the
   * page may be younger (custom-functions-troubleshooting; OfficeDev/Excel-Custom-Functions#301).
   *
   * @see {@link scripts/released-functions.mjs}
   */
  readonly metadataIsKept: boolean;
}

export const HAZARDS: Hazards = {
  formulasFollowNames: true,
  filteredWrites: true,
  filteredShifts: true,
  panesNeedWindow: true,
  unboundedIsNull: true,
  syncIsUndoStep: true,
  textsRefuseErrors: true,
  dataTypesAreObjects: true,
  metadataNeedsCors: true,
  metadataIsKept: true,
};
