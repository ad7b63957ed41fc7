import type { AddedFamily } from '../../domain/job-description';
import type { DecisionsReading } from '../../review/decision-lines';
import { loadAddedFamilies } from './added-families';
import { RESULT_TABLE } from '../own-sheets/result-names';
import { loadResultSettings, type ResultSettings } from '../own-sheets/remember-result';
import { inExcel, type InExcel } from '../request/in-excel';
import { together, type Part } from '../request/together';
import { WorkbookError } from '../request/workbook-error';
import { locateStanding, withAnswers, type ResultPlace } from '../result/find-result';
import { parseTable, readDecisionsTable } from '../result/read-decisions';
import { readRows, type RowBlock } from '../result/read-columns';
import { resultError } from '../result/result-rows';
import { settingsFrom } from '../result/result-settings';

/** The result, how its rows are to be read, and what was decided about them. */
export interface OpenedResult extends DecisionsReading {
  readonly place: ResultPlace;
  readonly settings: ResultSettings;
  /** Of later annexes, whatever their date. */
  readonly families: readonly AddedFamily[];
}

/** One question is asked for a result so long; a longer one is read block by block. */
const FEW_ROWS = 1_000;

/**
 * Opens *JD_Mapping* with all that its rows are read by, in one request.
 *
 * @param beside what else is asked in the same requests.
 * @throws {WorkbookError} `result vanished` where there is no result.
 */
export async function openResult<Beside>(
  displayLanguage: string,
  beside: Part<Beside>,
): Promise<OpenedResult & { readonly beside: Beside }> {
  const [opened, answer] = await openTogether((excel) => open(displayLanguage, excel), beside);
  return { ...opened, beside: answer };
}

/**
 * The same with the rows of the export's columns in it, where they are few.
 *
 * @returns `rows` to be read once, from the top.
 */
export async function openResultRows<Beside>(
  displayLanguage: string,
  beside: Part<Beside>,
): Promise<
  OpenedResult & { readonly beside: Beside; readonly rows: AsyncIterable<RowBlock> | RowBlock[] }
> {
  const [opened, answer] = await openTogether(async (excel) => {
    const found = await open(displayLanguage, excel);
    if (found.place.body.rowCount > FEW_ROWS) return { ...found, rows: rowsOf(found, inExcel) };
    const rows: RowBlock[] = [];
    for await (const block of rowsOf(found, excel)) rows.push(block);
    return { ...found, rows };
  }, beside);
  return { ...opened, beside: answer };
}

const rowsOf = ({ place, settings }: OpenedResult, excel: InExcel) =>
  readRows(
    place.body,
    settings.layout.columns.map(({ index }) => index),
    {},
    excel,
  );

async function openTogether<Opened, Beside>(opening: Part<Opened>, beside: Part<Beside>) {
  try {
    return await together([opening, beside]);
  } catch (error) {
    throw resultError(error);
  }
}

async function open(displayLanguage: string, excel: InExcel): Promise<OpenedResult> {
  const [located, kept, families, lines] = await Promise.all([
    locateStanding(excel),
    loadResultSettings(excel),
    loadAddedFamilies(excel),
    readDecisionsTable(excel),
  ]);
  if (!located) throw new WorkbookError('result vanished', RESULT_TABLE);
  const place = withAnswers(located);
  const settings = await settingsFrom(kept, place, displayLanguage);
  return { place, settings, families, ...parseTable(lines, families) };
}
