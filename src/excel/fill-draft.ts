import type { CellRow } from '../staffing-export/export-layout';
import { wordingFor } from '../wording/wording';
import { untilAborted } from './clock';
import { ColumnFormats } from './column-formats';
import { formatResult } from './format-result';
import type { InExcel } from './in-excel';
import type { MappedRows, MappingSettings, MappingTally } from './map-rows';
import { readAhead } from './pipeline';
import { readBlocks } from './read-source';
import type { ResultDraft } from './result-draft';
import { createResultAssembler } from './result-assembler';
import { resultHeaders } from './result-headers';
import { DRAFT_SHEET } from './result-names';
import type { SourcePlace } from './source-place';
import type { Mapper } from './start-mapper';
import { asTyped } from './typed-cell';
import { codeOf, WorkbookError } from './workbook-error';
import { writeRows } from './write-rows';

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
  readonly onProgress?: (progress: MappingProgress) => void;
}

interface MappedBlock {
  /** Offset behind the block's last row, from the top of the place. */
  readonly end: number;
  readonly rows: readonly CellRow[];
  readonly mapped: Promise<MappedRows>;
}

/** Blocks that are read before the one that is being written: one is mapped, one comes in. */
const BLOCKS_AHEAD = 2;
const ROWS_TO_MEASURE = 300;

/**
 * Writes the mapped rows and makes them a table. The stages overlap: while a block is written, the
 * next one is mapped and the one behind it read.
 *
 * @throws {WorkbookError} `no positions` or `draft vanished`.
 */
export async function fillDraft(
  request: MappingSettings & { readonly place: SourcePlace },
  { sheetId }: ResultDraft,
  { mapper, excel, signal, started, onProgress }: FillingParts,
): Promise<MappingTally> {
  const { place, layout, displayLanguage } = request;
  const headers = resultHeaders(layout.columns.map(({ name }) => name));
  const offset = layout.headerOffset + layout.headerRows;
  const rowsTotal = place.rowCount - offset;
  const formats = new ColumnFormats(place, excel);
  const { assemble } = createResultAssembler();
  let sample: CellRow[] = [];
  let written = 1;

  async function* mapBlocks(): AsyncGenerator<MappedBlock, void> {
    for await (const block of readBlocks(place, { offset }, excel)) {
      await formats.learn(block);
      const { rows } = block;
      const mapped = untilAborted(mapper.map(place.top + block.offset + 1, rows), signal);
      // It is heard of when its turn to be written comes.
      mapped.catch(() => {});
      yield { end: block.offset + rows.length, rows, mapped };
    }
  }

  const write = (top: number, rows: readonly CellRow[], onWritten?: (rows: number) => void) =>
    inDraft(() => writeRows(sheetId, top, rows, excel, onWritten));
  const tell = (rowsDone: number) => onProgress?.(progressOf(rowsDone, rowsTotal, started));

  await write(0, [headers.map(asTyped)]);
  for await (const block of readAhead(mapBlocks(), BLOCKS_AHEAD)) {
    const rows = assemble(block.rows, await block.mapped);
    let done = block.end - offset - block.rows.length;
    await write(written, rows, (count) => tell((done += count)));
    written += rows.length;
    if (sample.length < ROWS_TO_MEASURE) sample = [...sample, ...rows.slice(0, ROWS_TO_MEASURE)];
    // Rows that are no positions are done too, although nothing was written of them.
    tell(block.end - offset);
  }
  const tally = await untilAborted(mapper.tally(), signal);
  if (tally.positions === 0) throw new WorkbookError('no positions', place.sheetName);
  const sourceFormats = layout.columns.map(({ index }) => formats.of(index));
  const shape = { headers, rowCount: written - 1, sourceFormats, sample };
  await inDraft(() => formatResult(sheetId, shape, wordingFor(displayLanguage), excel));
  return tally;
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
