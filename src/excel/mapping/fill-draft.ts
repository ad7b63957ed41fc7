import { MAPPING_COLUMNS } from '../../assessment/mapping-columns';
import type { CellRow } from '../../staffing-export/export-layout';
import { wordingFor, type Wording } from '../../wording/wording';
import { untilAborted, wait } from '../request/clock';
import { formatResult, looksOfAnswers } from './format-result';
import type { InExcel } from '../request/in-excel';
import type { MappedRows, MappingSettings, MappingTally } from './map-rows';
import { readAhead } from './pipeline';
import type { Part } from '../request/together';
import { readBlocks, type SourceBlock } from '../source/read-source';
import { createResultAssembler } from './result-assembler';
import { findAnswers, type ResultPlace } from '../result/find-result';
import { carriedColumns, spansBetween } from '../own-sheets/arrange-columns';
import { bodyOf } from '../own-sheets/fill-table';
import type { BodyLooks } from '../own-sheets/filling';
import { headingsOf } from '../own-sheets/head-columns';
import { DRAFT_SHEET, RESULT } from '../own-sheets/result-names';
import type { ResultArrangement } from './arrange-result';
import type { SheetDraft } from '../own-sheets/sheet-draft';
import { SourceLooks, type BlockLooks } from '../source/source-looks';
import type { SourcePlace } from '../request/source-place';
import type { Mapper } from './start-mapper';
import { asText } from '../request/typed-cell';
import { codeOf, WorkbookError } from '../request/workbook-error';
import { writeRows } from '../own-sheets/write-rows';

export interface MappingProgress {
  readonly rowsDone: number;
  readonly rowsTotal: number;
  readonly rowsPerSecond: number;
  readonly secondsLeft: number;
}

/** What filling needs of the run around it. */
export interface FillingParts {
  readonly mapper: Mapper;
  readonly excel: InExcel;
  readonly signal: AbortSignal;
  /** On the clock of `performance`. */
  readonly started: number;
  /** The first rows below the header, where they were read already. */
  readonly firstBlock: SourceBlock | null;
  readonly onProgress?: (progress: MappingProgress) => void;
}

interface MappedBlock {
  readonly source: SourceBlock;
  readonly looks: BlockLooks;
  readonly mapped: Promise<MappedRows>;
}

/** Blocks that are read before the one that is being written: one is mapped, one comes in. */
const BLOCKS_AHEAD = 2;
const ROWS_TO_MEASURE = 300;

/** A draft whose rows are written. */
export interface FilledResult {
  readonly tally: MappingTally;
  readonly place: ResultPlace;
  readonly looks: BodyLooks;
  /** Makes the rows the table that they are, or gives them what values alone do not bring. */
  readonly finish: Part<void>;
}

/**
 * Writes the mapped rows, and says what makes them a table. The stages overlap: while a block is written, the next one is mapped and the one behind it read.
 *
 * @throws {WorkbookError} `no positions` or `draft vanished`.
 */
export async function fillDraft(
  request: MappingSettings & { readonly place: SourcePlace },
  draft: SheetDraft,
  arrangement: ResultArrangement,
  { mapper, excel, signal, started, firstBlock, onProgress }: FillingParts,
): Promise<FilledResult> {
  const { place, layout, displayLanguage } = request;
  const { sheetId } = draft;
  const { names, fillers } = arrangement;
  const offset = layout.headerOffset + layout.headerRows;
  const rowsTotal = place.rowCount - offset;
  const sourceLooks = new SourceLooks(place, excel);
  const { assemble } = createResultAssembler(fillers);
  let sample: CellRow[] = [];
  let written = 0;

  async function* mapBlocks(): AsyncGenerator<MappedBlock, void> {
    for await (const block of readBlocks(place, { offset }, excel, firstBlock)) {
      const asked = await sourceLooks.ask(block);
      const mapped = untilAborted(mapper.map(place.top + block.offset + 1, block.rows), signal);
      // It is heard of when its turn to be written comes.
      mapped.catch(() => {});
      yield { source: block, looks: asked, mapped };
    }
  }

  const write = (top: number, rows: readonly CellRow[], onWritten?: (rows: number) => void) =>
    inDraft(() => writeRows(sheetId, top, rows, excel, onWritten));
  const tell = (rowsDone: number) => onProgress?.(progressOf(rowsDone, rowsTotal, started));

  for await (const block of readAhead(mapBlocks(), BLOCKS_AHEAD)) {
    const { source } = block;
    const mapped = await block.mapped;
    // Taking in the worker's answer and writing it would be one long task on the pane's thread.
    await wait(0, signal);
    sourceLooks.place(source, block.looks, mapped.positions, Math.max(0, written - 1));
    const rows = assemble(source.rows, mapped);
    if (sample.length < ROWS_TO_MEASURE) sample = [...sample, ...rows.slice(0, ROWS_TO_MEASURE)];
    let done = source.offset - offset;
    if (written === 0) {
      rows.unshift(names.map(asText));
      done -= 1;
    }
    await write(written, rows, (count) => tell((done += count)));
    written += rows.length;
    // Rows that are no positions are done too, although nothing was written of them.
    tell(source.offset + source.rows.length - offset);
  }
  const tally = await untilAborted(mapper.tally(), signal);
  if (tally.positions === 0) throw new WorkbookError('no positions', place.sheetName);
  const body = bodyOf(RESULT, draft, names.length, tally.positions);
  const wording = wordingFor(displayLanguage);
  const placeOf = (column: number) =>
    fillers.findIndex((filler) => filler && 'source' in filler && filler.source === column);
  const looks = looksOf(arrangement, body.rowCount, sourceLooks, placeOf, wording);
  const headings = headingsOf(names, { ours: MAPPING_COLUMNS, language: displayLanguage });
  const shape = { headers: names, headings, rowCount: body.rowCount, sample };
  const isNew = !draft.standing;
  const finish: Part<void> = (inTime) =>
    inDraft(async () => {
      await Promise.all([
        isNew && formatResult(sheetId, shape, looks, inTime),
        // Formats that few words tell are told to the table that stands.
        sourceLooks.apply(sheetId, 1, placeOf, isNew ? 'all' : 'untold', inTime),
      ]);
    });
  return { tally, place: { header: names, body, answers: findAnswers(names)! }, looks, finish };
}

/** How the result's cells look: ours by their meaning, the source's as they look there. */
function looksOf(
  arrangement: ResultArrangement,
  rowCount: number,
  source: SourceLooks,
  placeOf: (column: number) => number,
  wording: Wording,
): BodyLooks {
  const { names, emptied, regained } = arrangement;
  const placesOf = (some: readonly string[]) => some.map((name) => names.indexOf(name));
  const ours = looksOfAnswers(names, rowCount, wording);
  const { told, untold } = source.formats;
  const theirs = told.flatMap(([column, runs]) =>
    runs.map(({ first, last, text }) => ({ column: placeOf(column), first, last, format: text })),
  );
  return {
    ...ours,
    plain: spansBetween(carriedColumns(arrangement), names.length),
    emptied: placesOf(emptied),
    refilled: placesOf(regained),
    formats: [...ours.formats, ...theirs],
    formatsOfDraft: untold.map(placeOf),
  };
}

/** Writing touches nothing but the draft, so that what is missing is the draft. */
async function inDraft<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (codeOf(error) !== 'ItemNotFound') throw error;
    throw new WorkbookError('draft vanished', DRAFT_SHEET, { cause: error });
  }
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
