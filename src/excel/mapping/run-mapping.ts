import { MAPPING_COLUMNS } from '../../assessment/mapping-columns';
import { loadAddedFamilies } from '../catalogue/added-families';
import { untilAborted } from '../request/clock';
import { fillDraft, type MappingProgress } from './fill-draft';
import { patientExcel } from '../request/in-excel';
import type { MappingSettings, MappingTally } from './map-rows';
import { arrangeResult } from './arrange-result';
import { dressResult } from './dress-result';
import type { LastResult } from '../outcomes/compare-with-last';
import { comparisonEntry } from '../outcomes/remember-comparison';
import { filledTable } from '../own-sheets/fill-table';
import { lastRunEntry } from '../own-sheets/last-run';
import { lookAround, publishDraft } from '../own-sheets/publish-draft';
import { resultSettingsEntry, withoutRows } from '../own-sheets/remember-result';
import { carryColumns } from '../result/carry-columns';
import { parseTable, readDecisionsTable } from '../result/read-decisions';
import { readFirstBlock } from '../source/read-source';
import { readToday } from '../../domain/read-today';
import { DRAFT_SHEET, RESULT } from '../own-sheets/result-names';
import { discardDraft, openDraft, readGround, type DraftOwner } from '../own-sheets/sheet-draft';
import type { SourcePlace } from '../request/source-place';
import { startMapper, type Mapper } from './start-mapper';
import { settleOwed, takeBack } from '../request/take-back';
import { together } from '../request/together';
import { nameRun } from '../own-sheets/draft-mark';
import { watchEdits } from '../source/watch-edits';
import type { Patience, Waiting } from '../request/with-retry';
import { toWorkbookError, WorkbookError } from '../request/workbook-error';

export type { MappingProgress } from './fill-draft';

export interface MappingRequest extends MappingSettings {
  readonly place: SourcePlace;
  /** Our sheets are written in the display language, whatever the workbook's has been so far. */
  readonly renewsLanguage?: boolean | undefined;
}

export interface MappingSummary extends MappingTally {
  readonly source: SourcePlace;
  readonly seconds: number;
  /** Columns of the last export that this one has not: they stay in the result, empty and grey. */
  readonly emptied: readonly string[];
  /** In which the sheets are written, and the last result was; null where there was none. */
  readonly language: string;
  readonly formerLanguage: string | null;
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
  /** Told when the finished result is about to be put in its place: the signal ends nothing then. */
  readonly onPublishing?: () => void;
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

async function run(asked: MappingRequest, options: MappingOptions): Promise<MappingSummary> {
  const { place } = asked;
  const started = performance.now();
  const name = nameRun();
  // One signal ends all stages, whoever gives it: the user, an edit of the source, a failed stage.
  const ending = new AbortController();
  const { signal } = ending;
  const abort = () => ending.abort(options.signal?.reason);
  if (options.signal?.aborted) abort();
  options.signal?.addEventListener('abort', abort);
  const excel = patientExcel({ ...patienceOf(options), signal });
  let endWatch = () => {};
  let mapper: Mapper | null = null;
  try {
    // Wanted when all rows are written; without it nothing must be begun.
    const [{ compareWithLast, listSinceLast, readLast }, { hasSummary, renewSummary }] =
      await untilAborted(
        Promise.all([import('../outcomes/compare-with-last'), import('../outcomes/write-summary')]),
        signal,
      );
    await settleOwed(signal);
    const onEdit = () => ending.abort(new WorkbookError('source edited', place.sheetName));
    const { headerOffset, headerRows } = asked.layout;
    const [end, families, lines, last, ground, firstBlock, isSummarised] = await together(
      [
        (inTime) => watchEdits(place.sheetId, onEdit, inTime),
        loadAddedFamilies,
        readDecisionsTable,
        readLast,
        (inTime) => readGround(RESULT, inTime),
        (inTime) => readFirstBlock(place, headerOffset + headerRows, inTime),
        hasSummary,
      ],
      excel,
    );
    endWatch = end;
    const { displayLanguage, formerLanguage } = languageOf(asked, last);
    const request: MappingRequest = { ...asked, displayLanguage };
    const { decisions } = parseTable(lines, families);
    const extension = { families, today: readToday() };
    mapper = await untilAborted(startMapper({ ...request, decisions, extension }), signal);
    const draft = await openDraft(RESULT, ownerOf(name, request), excel, () => {}, ground);
    const { standing } = draft;
    const before = last.settings?.layout ?? null;
    const columns = arrangeResult(request.layout, standing?.header ?? null, before);
    const parts = { mapper, excel, signal, started, firstBlock, ...options };
    const filled = await fillDraft(request, draft, columns, parts);
    const { tally } = filled;
    const since = await compareWithLast(last, filled.place, request, excel);
    await carryColumns(standing, columns, filled.place.body, columns.identity, excel);
    const behind = {
      key: place.sheetId,
      ifMissing: new WorkbookError('sheet vanished', place.sheetName),
    };
    const [, , around] = await together(
      [filled.finish, since.putMarks, (inTime) => lookAround(RESULT, draft, behind, inTime)],
      excel,
    );
    signal.throwIfAborted();
    // From here on there is no way back.
    options.onPublishing?.();
    const patient = patientExcel(patienceOf(options));
    const sheetId = await publishDraft(
      RESULT,
      draft,
      {
        ...filledTable(
          columns,
          filled.place.body,
          { ours: MAPPING_COLUMNS, language: displayLanguage },
          filled.looks,
        ),
        settings: [
          resultSettingsEntry(request),
          lastRunEntry({ sheetName: place.sheetName, on: readToday() }),
          ...(since.stands ? [] : [comparisonEntry(since.comparison)]),
        ],
        behind,
        front: true,
      },
      patient,
      around,
    );
    // What the user arranged since stays.
    if (!standing) await dressResult({ sheetId, names: columns.names }, patient);
    await listSinceLast(since, displayLanguage);
    if (isSummarised) await renewSummary(displayLanguage);
    const seconds = (performance.now() - started) / 1000;
    return {
      ...tally,
      source: place,
      seconds,
      emptied: columns.emptied,
      language: displayLanguage,
      formerLanguage,
    };
  } catch (error) {
    ending.abort(error);
    const reason = reasonOf(error, asked, options);
    options.onEnding?.(reason);
    await takeBack(DRAFT_SHEET, (inTime) => discardDraft(RESULT, name, inTime));
    throw reason;
  } finally {
    options.signal?.removeEventListener('abort', abort);
    mapper?.close();
    endWatch();
  }
}

/** A workbook has one language: a run goes on in that of the result that stands. */
function languageOf(
  { displayLanguage, renewsLanguage }: MappingRequest,
  { located, settings }: LastResult,
): { readonly displayLanguage: string; readonly formerLanguage: string | null } {
  const formerLanguage = settings?.displayLanguage ?? null;
  const goesOn = located !== null && !renewsLanguage;
  return { displayLanguage: (goesOn ? formerLanguage : null) ?? displayLanguage, formerLanguage };
}

function ownerOf(run: string, request: MappingRequest): DraftOwner {
  const { place, layout, reading, assessment, displayLanguage, renewsLanguage } = request;
  return {
    run,
    source: place.sheetName,
    request: {
      place,
      layout: withoutRows(layout),
      reading,
      assessment,
      displayLanguage,
      renewsLanguage,
    },
  };
}

/** Who can cancel a run decides how long Excel is waited for. */
function patienceOf({ signal, onWait }: MappingOptions): Patience {
  return { onWait, untilCancelled: signal !== undefined };
}

function reasonOf(error: unknown, { place }: MappingRequest, { signal }: MappingOptions): unknown {
  if (signal?.aborted && error === signal.reason) return error;
  return toWorkbookError(error, place.sheetName);
}
