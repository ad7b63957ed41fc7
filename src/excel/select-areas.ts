/** Excel refuses a selection whose address is long; about 20 characters an area. */
const MOST_AREAS = 60;
/** The first version of the API that selects several areas at once. */
const API_FOR_SEVERAL = '1.18';

/** Whether this Excel can select so many separate areas at once. */
export function canSelect(areaCount: number): boolean {
  if (areaCount <= 1) return true;
  return areaCount <= MOST_AREAS && canSelectSeveral();
}

/** Selects areas of a sheet, given as addresses. Only as many as {@link canSelect} allows. */
export function selectAreas(sheet: Excel.Worksheet, areas: readonly string[]): void {
  if (areas.length === 1) sheet.getRange(areas[0]!).select();
  else sheet.getRanges(areas.join(',')).select();
}

function canSelectSeveral(): boolean {
  try {
    // An older client lacks the method although the host may have learnt it.
    return (
      'select' in Excel.RangeAreas.prototype &&
      Office.context.requirements.isSetSupported('ExcelApi', API_FOR_SEVERAL)
    );
  } catch {
    return false;
  }
}
