import { MAPPING_COLUMNS } from '../assessment/mapping-row';
import type { CellRow } from '../staffing-export/export-layout';
import { wordingFor } from '../wording/wording';
import { ColumnFormats } from './column-formats';
import { formatResult } from './format-result';
import type { MappingSettings, MappingTally } from './map-rows';
import { discardDraft, openDraft, publishDraft, type ResultDraft } from './result-draft';
import { resultHeaders } from './result-headers';
import { readDecisions } from './read-decisions';
import { readBlocks } from './read-source';
import { saveResultSettings } from './remember-result';
import { compareWithLast, reportSinceLast } from './running-again';
import type { SourcePlace } from './source-place';
import { startMapper, type Mapper } from './start-mapper';
import { asTyped } from './typed-cell';
import { renewSummary } from './write-summary';
import { toWorkbookError, WorkbookError } from './workbook-error';
import { writeRows } from './write-rows';

export interface MappingRequest extends MappingSettings {
  readonly place: SourcePlace;
}

export interface MappingProgress {
  readonly rowsDone: number;
  readonly rowsTotal: number;
  readonly rowsPerSecond: number;
  readonly secondsLeft: number;
}

export interface MappingSummary extends MappingTally {
  readonly source: SourcePlace;
  readonly seconds: number;
}

export interface MappingOptions {
  readonly onProgress?: (progress: MappingProgress) => void;
  /** Ends the run before its next block; the workbook is then as before. */
  readonly signal?: AbortSignal;
}

const WIDEST_SHEET = 16_384;
const ROWS_TO_MEASURE = 300;

/**
 * Reads the export block by block, maps its positions, and writes the sheet *JD Mapping*, one row
 * for each position, in the order of the source. The source is only ever read.
 *
 * The result grows on a sheet of its own and takes its name, and the place of the last result, only
 * when it is complete.
 *
 * @throws {WorkbookError} with the workbook as it was before.
 * @throws the signal's reason when it was aborted, with the workbook as it was before.
 */
export async function runMapping(
  request: MappingRequest,
  options: MappingOptions = {},
): Promise<MappingSummary> {
  const { place } = request;
  const started = performance.now();
  if (place.columnCount + MAPPING_COLUMNS.length > WIDEST_SHEET) {
    throw new WorkbookError('too many columns', place.sheetName);
  }
  let mapper: Mapper | null = null;
  let draft: ResultDraft | null = null;
  try {
    const { decisions } = await readDecisions();
    mapper = await startMapper({ ...request, decisions });
    draft = await openDraft();
    const tally = await fillDraft(request, draft, mapper, { ...options, started });
    const since = await compareWithLast(draft.sheetId, request);
    options.signal?.throwIfAborted();
    await publishDraft(draft, place.sheetId);
    // Without them a review recognises the columns anew, which is no reason to lose the result.
    await saveResultSettings(request).catch(() => {});
    await reportSinceLast(since, request.displayLanguage);
    await renewSummary(request.displayLanguage);
    return { ...tally, source: place, seconds: (performance.now() - started) / 1000 };
  } catch (error) {
    // What went wrong first is what the user must hear, not that tidying up failed as well.
    if (draft) await discardDraft(draft).catch(() => {});
    if (options.signal?.aborted) throw options.signal.reason;
    throw toWorkbookError(error, place.sheetName);
  } finally {
    mapper?.close();
  }
}

async function fillDraft(
  { place, layout, displayLanguage }: MappingRequest,
  draft: ResultDraft,
  mapper: Mapper,
  { onProgress, signal, started }: MappingOptions & { readonly started: number },
): Promise<MappingTally> {
  const headers = resultHeaders(layout.columns.map(({ name }) => name));
  const offset = layout.headerOffset + layout.headerRows;
  const rowsTotal = place.rowCount - offset;
  const formats = new ColumnFormats(place);
  let sample: CellRow[] = [];
  let written = 1;

  signal?.throwIfAborted();
  await writeRows(draft.sheetId, 0, [headers.map(asTyped)]);
  for await (const block of readBlocks(place, { offset })) {
    signal?.throwIfAborted();
    await formats.learn(block);
    const rows = await mapper.map(place.top + block.offset + 1, block.rows);
    signal?.throwIfAborted();
    await writeRows(draft.sheetId, written, rows);
    written += rows.length;
    if (sample.length < ROWS_TO_MEASURE) sample = [...sample, ...rows.slice(0, ROWS_TO_MEASURE)];
    onProgress?.(progressOf(block.offset + block.rows.length - offset, rowsTotal, started));
    signal?.throwIfAborted();
  }
  const tally = await mapper.tally();
  if (tally.positions === 0) throw new WorkbookError('no positions', place.sheetName);
  const sourceFormats = layout.columns.map(({ index }) => formats.of(index));
  const shape = { headers, rowCount: written - 1, sourceFormats, sample };
  await formatResult(draft.sheetId, shape, wordingFor(displayLanguage));
  signal?.throwIfAborted();
  return tally;
}

function progressOf(rowsDone: number, rowsTotal: number, started: number): MappingProgress {
  const seconds = Math.max(0.001, (performance.now() - started) / 1000);
  const rowsPerSecond = rowsDone / seconds;
  return {
    rowsDone,
    rowsTotal,
    rowsPerSecond,
    secondsLeft: (rowsTotal - rowsDone) / rowsPerSecond,
  };
}
