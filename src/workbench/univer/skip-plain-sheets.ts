import {
  CommandType,
  ICommandService,
  IUniverInstanceService,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Univer,
  type Workbook,
  type Worksheet,
  UniverInstanceType,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';

interface FormulaScans {
  getFormulaData: FormulaDataModel['getFormulaData'];
  /** Private to Univer, and the other half of what a write costs. */
  _getSheetFormulaIdMap(unitId: string, sheetId: string): object;
}

interface SheetMutation {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<ICellData | null>;
}

const WRITE = 'sheet.mutation.set-range-values';
/** What never puts a formula into a sheet that has none, by its looks alone. */
const HARMLESS =
  /^(?:formula\.|sheet\.mutation\.(?:set-worksheet-|set-row-|set-col-|set-tab-|set-frozen|toggle-|.*(?:conditional|table|filter|merge)))/;

/**
 * Univer looks for formulas in every cell of every sheet at each write: half a second where a sheet
 * has 100,000 rows. This remembers the sheets that have none, until something could bring one in.
 */
export function skipPlainSheets(univer: Univer): void {
  const injector = univer.__getInjector();
  const instances = injector.get(IUniverInstanceService);
  const model = injector.get(FormulaDataModel);
  const scans = model as unknown as FormulaScans;
  const scanIds = scans._getSheetFormulaIdMap.bind(model);
  let plain = new WeakSet<Worksheet>();

  const sheetOf = (unitId: string, sheetId: string): Worksheet | null =>
    instances.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId) ?? null;
  const isPlain = (unitId: string, sheet: Worksheet): boolean => {
    if (plain.has(sheet)) return true;
    const found = model.getSheetFormulaData(unitId, sheet.getSheetId());
    if (Object.keys(found ?? {}).length > 0) return false;
    plain.add(sheet);
    return true;
  };

  injector.get(ICommandService).beforeCommandExecuted(({ id, type, params }) => {
    if (type !== CommandType.MUTATION || HARMLESS.test(id)) return;
    const { unitId, subUnitId, cellValue } = (params ?? {}) as SheetMutation;
    if (id === WRITE && !bringsFormula(cellValue)) return;
    const sheet = unitId && subUnitId ? sheetOf(unitId, subUnitId) : null;
    if (id === WRITE && sheet) plain.delete(sheet);
    else plain = new WeakSet();
  });

  scans.getFormulaData = () => {
    const found: ReturnType<FormulaDataModel['getFormulaData']> = {};
    for (const workbook of instances.getAllUnitsForType<Workbook>(
      UniverInstanceType.UNIVER_SHEET,
    )) {
      const unitId = workbook.getUnitId();
      found[unitId] = Object.fromEntries(
        workbook
          .getSheets()
          .map((sheet) => [
            sheet.getSheetId(),
            isPlain(unitId, sheet) ? {} : model.getSheetFormulaData(unitId, sheet.getSheetId()),
          ]),
      );
    }
    return found;
  };
  scans._getSheetFormulaIdMap = (unitId, sheetId) => {
    const sheet = sheetOf(unitId, sheetId);
    return sheet && isPlain(unitId, sheet) ? {} : scanIds(unitId, sheetId);
  };
}

function bringsFormula(cells: SheetMutation['cellValue']): boolean {
  for (const row in cells) {
    const rowCells = cells[Number(row)];
    for (const column in rowCells) {
      const cell = rowCells[Number(column)];
      if (cell?.f || cell?.si) return true;
    }
  }
  return false;
}
