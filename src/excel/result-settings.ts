import { recogniseColumns } from '../staffing-export/columns';
import type { CellRow, ExportLayout } from '../staffing-export/export-layout';
import { GENEVA } from '../staffing-export/value-words';
import type { ResultPlace } from './find-result';
import { readHead } from './read-source';
import { loadChoices } from './remember-choices';
import { loadResultSettings, type ResultSettings } from './remember-result';
import { resultHeaders } from './result-headers';

const ROWS_TO_RECOGNISE = 200;

/**
 * How to read the result's rows again: as the run read them, wherever its columns are now. Where the
 * table came here without its settings, what its columns hold is recognised anew.
 */
export async function settingsOf(
  place: ResultPlace,
  displayLanguage: string,
): Promise<ResultSettings> {
  const kept = await loadResultSettings();
  const layout = kept && findColumns(kept.layout, place.header);
  if (kept && layout) return { ...kept, layout };
  return recogniseResult(place, displayLanguage);
}

/** Null where the table lacks a column of the run, so that it must come from another export. */
export function findColumns(
  { columns }: ExportLayout,
  header: readonly string[],
): ExportLayout | null {
  const names = resultHeaders(columns.map(({ name }) => name));
  const found = columns.map((column, at) => ({ ...column, index: header.indexOf(names[at]!) }));
  const isComplete = found.every(({ index }) => index >= 0);
  return isComplete ? { headerOffset: 0, headerRows: 0, columns: found } : null;
}

async function recogniseResult(
  { header, body, firstAnswer }: ResultPlace,
  displayLanguage: string,
): Promise<ResultSettings> {
  const names = header.slice(0, firstAnswer);
  const head = await readHead({ ...body, columnCount: firstAnswer }, ROWS_TO_RECOGNISE);
  const { fields, constants, assignments, assignedOn, effectiveOn } = await loadChoices(names);
  const columns = recogniseColumns(names, head as CellRow[]).map((column) =>
    Object.hasOwn(fields, column.name) ? { ...column, field: fields[column.name]! } : column,
  );
  return {
    layout: { headerOffset: 0, headerRows: 0, columns },
    reading: { constants, assignments, headquarters: GENEVA },
    assessment: { assignedOn, effectiveOn },
    displayLanguage,
  };
}
