import { MAPPING_COLUMNS } from '../assessment/mapping-row';
import { loadAddedFamilies } from './added-families';
import { untilAborted } from './clock';
import { fillDraft, type MappingProgress } from './fill-draft';
import { patientExcel, type InExcel } from './in-excel';
import type { MappingSettings, MappingTally } from './map-rows';
import { publishDraft } from './publish-draft';
import { readDecisions } from './read-decisions';
import { readToday } from './read-today';
import { DRAFT_SHEET, RESULT } from './result-names';
import { discardDraft, openDraft, type DraftOwner } from './sheet-draft';
import type { SourcePlace } from './source-place';
import { startMapper, type Mapper } from './start-mapper';
import { settleOwed, takeBack } from './take-back';
import { nameRun } from './draft-mark';
import { watchEdits } from './watch-edits';
import type { Waiting } from './with-retry';
import { toWorkbookError, WorkbookError } from './workbook-error';

export type { MappingProgress } from './fill-draft';

export interface MappingRequest extends MappingSettings {
  readonly place: SourcePlace;
}

export interface MappingSummary extends MappingTally {
  readonly source: SourcePlace;
  readonly seconds: number;
}

export interface MappingOptions {
  readonly onProgress?: (progress: MappingProgress) => void;
  /** Told why nothing moves for the moment; null when it goes on. */
  readonly onWait?: (waiting: Waiting | null) => void;
  /**
   * Told at once that the run has failed or was aborted, while what it left is still being removed:
   * the promise is rejected only when that is done, or will take longer.
   */
  readonly onEnding?: (reason: unknown) => void;
  /**
   * Ends the run at any moment; the workbook is then as before. Only the last request, which puts
   * the finished result in its place, is not called back.
   */
  readonly signal?: AbortSignal;
}

const WIDEST_SHEET = 16_384;

let isUnderWay = false;

/**
 * Reads the export, maps its positions, and writes the sheet *JD Mapping*, one row for each position,
 * in the order of the source. The source is only ever read, and found by its id: it may be renamed
 * meanwhile. If it is edited or deleted meanwhile the run ends, for the result would be of no one
 * state of it.
 *
 * The result grows on a sheet of its own and takes its name, and the place of the last result, only
 * when it is complete.
 *
 * @throws {WorkbookError} with the workbook as it was before, or with the sheet in progress left if
 * Excel did not let it be removed; see `findLeftover`.
 * @throws the signal's reason when it was aborted, likewise.
 */
export async function runMapping(
  request: MappingRequest,
  options: MappingOptions = {},
): Promise<MappingSummary> {
  const { place } = request;
  if (isUnderWay) throw new WorkbookError('run under way', place.sheetName);
  if (place.columnCount + MAPPING_COLUMNS.length > WIDEST_SHEET) {
    throw new WorkbookError('too many columns', place.sheetName);
  }
  isUnderWay = true;
  try {
    return await run(request, options);
  } finally {
    isUnderWay = false;
  }
}

async function run(request: MappingRequest, options: MappingOptions): Promise<MappingSummary> {
  const { place } = request;
  const started = performance.now();
  const name = nameRun();
  // One signal ends all stages, whoever gives it: the user, an edit of the source, a failed stage.
  const ending = new AbortController();
  const { signal } = ending;
  const abort = () => ending.abort(options.signal?.reason);
  if (options.signal?.aborted) abort();
  options.signal?.addEventListener('abort', abort);
  const excel = patientExcel({ signal, onWait: options.onWait });
  let endWatch = () => {};
  let mapper: Mapper | null = null;
  try {
    // Wanted when all rows are written; without it nothing must be begun.
    const [{ compareWithLast, listSinceLast }, { renewSummary }] = await untilAborted(
      Promise.all([import('./running-again'), import('./write-summary')]),
      signal,
    );
    await settleOwed(signal);
    endWatch = await watchEdits(
      place.sheetId,
      () => ending.abort(new WorkbookError('source edited', place.sheetName)),
      excel,
    );
    const families = await loadAddedFamilies(excel);
    const { decisions } = await readDecisions(families, excel);
    const extension = { families, today: readToday() };
    mapper = await untilAborted(startMapper({ ...request, decisions, extension }), signal);
    const draft = await openDraft(RESULT, ownerOf(name, request), excel);
    const tally = await fillDraft(request, draft, { mapper, excel, signal, started, ...options });
    const since = await untilAborted(compareWithLast(draft.sheetId, request), signal);
    signal.throwIfAborted();
    await publishDraft(draft, place, { settings: request, since }, withoutSignal(options));
    await listSinceLast(since, request.displayLanguage);
    await renewSummary(request.displayLanguage);
    return { ...tally, source: place, seconds: (performance.now() - started) / 1000 };
  } catch (error) {
    ending.abort(error);
    const reason = reasonOf(error, request, options);
    options.onEnding?.(reason);
    await takeBack(DRAFT_SHEET, (inTime) => discardDraft(RESULT, name, inTime));
    throw reason;
  } finally {
    options.signal?.removeEventListener('abort', abort);
    mapper?.close();
    endWatch();
  }
}

function ownerOf(run: string, request: MappingRequest): DraftOwner {
  const { place, layout, reading, assessment, displayLanguage } = request;
  return {
    run,
    source: place.sheetName,
    request: { place, layout, reading, assessment, displayLanguage },
  };
}

/** From here on there is no way back. */
function withoutSignal({ onWait }: MappingOptions): InExcel {
  return patientExcel({ onWait });
}

function reasonOf(error: unknown, { place }: MappingRequest, { signal }: MappingOptions): unknown {
  if (signal?.aborted && error === signal.reason) return error;
  return toWorkbookError(error, place.sheetName);
}
