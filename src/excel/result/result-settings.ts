import { recogniseColumns } from '../../staffing-export/columns';
import type { ExportLayout } from '../../staffing-export/export-layout';
import { GENEVA } from '../../staffing-export/value-words';
import type { ResultPlace } from './find-result';
import { readHead } from '../source/read-source';
import { loadChoices } from '../source/remember-choices';
import { loadResultSettings, type ResultSettings } from '../own-sheets/remember-result';
import { namesInResult } from './result-headers';

const ROWS_TO_RECOGNISE = 200;

/**
 * How to read the result's rows again: as the run read them, wherever its columns are now. Where the
 * table came here without its settings, what its columns hold is recognised anew.
 */
export async function settingsOf(
  place: ResultPlace,
  displayLanguage: string,
): Promise<ResultSettings> {
  return settingsFrom(await loadResultSettings(), place, displayLanguage);
}

/** As {@link settingsOf}, with what is kept of the run; null where that is not known. */
export async function settingsFrom(
  kept: ResultSettings | null,
  place: ResultPlace,
  displayLanguage: string,
): Promise<ResultSettings> {
  const layout = kept && findColumns(kept.layout, place.header);
  if (kept && layout) return { ...kept, layout };
  return recogniseResult(place, displayLanguage);
}

/** Null where the table lacks a column of the run, so that it must come from another export. */
export function findColumns(
  { columns }: ExportLayout,
  header: readonly string[],
): ExportLayout | null {
  const names = namesInResult(columns);
  const found = columns.map((column, at) => ({ ...column, index: header.indexOf(names[at]!) }));
  const isComplete = found.every(({ index }) => index >= 0);
  return isComplete ? { headerOffset: 0, headerRows: 0, columns: found } : null;
}

async function recogniseResult(
  { header, body, answers }: ResultPlace,
  displayLanguage: string,
): Promise<ResultSettings> {
  const ours = new Set(Object.values(answers));
  const sources = header.flatMap((name, index) => (ours.has(index) ? [] : [{ name, index }]));
  const names = sources.map(({ name }) => name);
  const head = await readHead(body, ROWS_TO_RECOGNISE);
  const cells = head.map((row) => sources.map(({ index }) => row[index] ?? ''));
  const { fields, constants, byUnit, assignments, servingOn, assignedOn, effectiveOn } =
    await loadChoices(names);
  const columns = recogniseColumns(names, cells).map((column) => ({
    ...column,
    index: sources[column.index]!.index,
    field: Object.hasOwn(fields, column.name) ? fields[column.name]! : column.field,
  }));
  return {
    layout: { headerOffset: 0, headerRows: 0, columns },
    reading: { constants, byUnit, assignments, headquarters: GENEVA, servingOn },
    assessment: { assignedOn, effectiveOn },
    displayLanguage,
  };
}
