/** How rows were shown. */
export type Shown =
  | {
      readonly how: 'selected';
      readonly rows: number;
      /** The table was filtered, and shows all its rows now. */
      readonly isUnfiltered?: true;
    }
  /** Too scattered for this Excel to select: the table shows only them. */
  | { readonly how: 'filtered'; readonly rows: number }
  /** One place of several; the next time it is the next. */
  | {
      readonly how: 'one of several';
      readonly row: number;
      readonly place: number;
      readonly places: number;
    }
  | { readonly how: 'none' };

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
  if (areas.length > 1 && canSelectSeveral()) sheet.getRanges(areas.join(',')).select();
  else sheet.getRange(areas[0]).select();
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
