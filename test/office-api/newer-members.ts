/**
 * Code that reaches members newer than Excel 2021: what the test of the API sets must find, each
 * line that ends in `found`, and what it must let pass.
 */
const hasSeveral = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.18');

export function unguarded(areas: Excel.RangeAreas, range: Excel.Range): void {
  areas.select(); // found: RangeAreas.select
  range.load('address, valuesAsJson'); // found: Range.valuesAsJson
  range.load(['valuesAsJson']); // found: Range.valuesAsJson
  const { valuesAsJson } = range; // found: Range.valuesAsJson
  if (hasSeveral()) void valuesAsJson;
  else areas.select(); // found: RangeAreas.select
}

export function ofItems(sheets: Excel.WorksheetCollection): void {
  sheets.load('items/showDataTypeIcons'); // found: Worksheet.showDataTypeIcons
}

export const inOneUndo = (work: () => Promise<void>): Promise<void> =>
  Excel.run({ mergeUndoGroup: true }, work); // found: RunOptions.mergeUndoGroup

export function guardedOnlyForOlder(areas: Excel.RangeAreas): void {
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.17')) {
    areas.select(); // found: RangeAreas.select
  }
}

export function guardedTheWrongWay(areas: Excel.RangeAreas): void {
  if (!hasSeveral()) areas.select(); // found: RangeAreas.select
  if (areas.areaCount > 1 || hasSeveral()) areas.select(); // found: RangeAreas.select
  const asked = hasSeveral() ? undefined : areas.select(); // found: RangeAreas.select
  if (asked === undefined && hasSeveral()) return;
  areas.select(); // found: RangeAreas.select
}

const LOADED: ('address' | 'valuesAsJson')[] = ['address', 'valuesAsJson'];

export function namedElsewhere(range: Excel.Range, name: 'values' | 'valuesAsJson'): void {
  void range[name]; // found: Range.valuesAsJson
  range.load(LOADED); // found: Range.valuesAsJson
}

export function guarded(areas: Excel.RangeAreas): void {
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.18')) areas.select();
  if (areas.areaCount > 1 && hasSeveral()) areas.select();
  const asked = hasSeveral() ? areas.select() : undefined;
  void asked;
  if (!hasSeveral() || areas.areaCount === 0) return;
  areas.select();
  if (!hasSeveral()) void 0;
  else areas.select();
}
