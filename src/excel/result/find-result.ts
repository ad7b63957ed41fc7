import { MAPPING_COLUMNS, type MappingColumn } from '../../assessment/mapping-columns';
import { inExcel, type InExcel } from '../request/in-excel';
import { RESULT_TABLE } from '../own-sheets/result-names';
import { resultError } from './result-rows';
import type { Place } from '../request/source-place';
import { codeOf, ResultWithoutColumns, WorkbookError } from '../request/workbook-error';

/** Where each of our columns stands, from 0 within the table: users move columns, and add some. */
export type AnswerPlaces = Readonly<Record<MappingColumn, number>>;

/** Where the result stands, and what its columns are called. */
export interface ResultPlace {
  readonly header: readonly string[];
  /** The rows below the header, all columns. */
  readonly body: Place;
  readonly answers: AnswerPlaces;
}

/**
 * Finds the table *JD_Mapping*.
 *
 * @throws {WorkbookError} `result vanished` where there is none, or one of our columns is missing.
 */
export function findResult(excel?: InExcel): Promise<ResultPlace> {
  return locateResult(({ tables }) => tables.getItem(RESULT_TABLE), excel);
}

/**
 * Locates any result: the one under this name, an earlier one, or one that is being built.
 *
 * @throws {WorkbookError} `result vanished` where there is none, or one of our columns is missing.
 */
export async function locateResult(
  find: (workbook: Excel.Workbook) => Excel.Table,
  excel: InExcel = inExcel,
): Promise<ResultPlace> {
  const located = await locate(find, excel);
  if (located === null) throw new WorkbookError('result vanished', RESULT_TABLE);
  return withAnswers(located);
}

/** The table *JD_Mapping*, whatever its columns; null where there is none. */
export function locateStanding(excel: InExcel): Promise<LocatedTable | null> {
  return locate(({ tables }) => tables.getItemOrNullObject(RESULT_TABLE), excel);
}

/** The id of the sheet on which the result stands; null where there is none. */
export async function findResultSheet(): Promise<string | null> {
  return (await locateStanding(inExcel))?.body.sheetId ?? null;
}

/** @throws {ResultWithoutColumns} where one of our columns is missing. */
export function withAnswers({ header, body }: LocatedTable): ResultPlace {
  const answers = findAnswers(header);
  if (answers === null) throw new ResultWithoutColumns(RESULT_TABLE);
  return { header, body, answers };
}

/** A table that may be a result. */
export type LocatedTable = Omit<ResultPlace, 'answers'>;

async function locate(
  find: (workbook: Excel.Workbook) => Excel.Table,
  excel: InExcel,
): Promise<LocatedTable | null> {
  try {
    return await excel(async (context) => {
      const table = find(context.workbook);
      const head = table.getHeaderRowRange();
      head.load('values');
      const range = table.getDataBodyRange();
      range.load('rowIndex, columnIndex, rowCount, columnCount');
      const { worksheet } = table;
      worksheet.load('id, name');
      await context.sync();
      if (table.isNullObject) return null;
      const body: Place = {
        sheetId: worksheet.id,
        sheetName: worksheet.name,
        top: range.rowIndex,
        left: range.columnIndex,
        rowCount: range.rowCount,
        columnCount: range.columnCount,
      };
      return { header: head.values[0]!.map(String), body };
    });
  } catch (error) {
    // What the caller ended by itself is no error of the workbook's.
    throw codeOf(error) ? resultError(error) : error;
  }
}

/** Where our columns stand; null where one is missing. */
export function findAnswers(header: readonly string[]): AnswerPlaces | null {
  const places = MAPPING_COLUMNS.map((name) => [name, header.indexOf(name)] as const);
  if (places.some(([, place]) => place < 0)) return null;
  return Object.fromEntries(places) as AnswerPlaces;
}

/** Places of our columns without Why, which holds long texts. */
export const placesWithoutWhy = (answers: AnswerPlaces): readonly number[] =>
  MAPPING_COLUMNS.filter((name) => name !== 'Why').map((name) => answers[name]);
