import type { CellRow } from '../staffing-export/export-layout';
import { wordingFor } from '../wording/wording';
import { untilAborted, wait } from './clock';
import { formatResult } from './format-result';
import type { InExcel } from './in-excel';
import type { MappedRows, MappingSettings, MappingTally } from './map-rows';
import { readAhead } from './pipeline';
import { readBlocks, type SourceBlock } from './read-source';
import { createResultAssembler } from './result-assembler';
import { resultHeaders } from './result-headers';
import { DRAFT_SHEET } from './result-names';
import type { SheetDraft } from './sheet-draft';
import { SourceLooks, type BlockLooks } from './source-looks';
import type { SourcePlace } from './source-place';
import type { Mapper } from './start-mapper';
import { asText } from './typed-cell';
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
  readonly source: SourceBlock;
  readonly looks: BlockLooks;
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
  { sheetId }: SheetDraft,
  { mapper, excel, signal, started, onProgress }: FillingParts,
): Promise<MappingTally> {
  const { place, layout, displayLanguage } = request;
  const headers = resultHeaders(layout.columns.map(({ name }) => name));
  const offset = layout.headerOffset + layout.headerRows;
  const rowsTotal = place.rowCount - offset;
  const looks = new SourceLooks(place, excel);
  const { assemble } = createResultAssembler();
  let sample: CellRow[] = [];
  let written = 1;

  async function* mapBlocks(): AsyncGenerator<MappedBlock, void> {
    for await (const block of readBlocks(place, { offset }, excel)) {
      const asked = await looks.ask(block);
      const mapped = untilAborted(mapper.map(place.top + block.offset + 1, block.rows), signal);
      // It is heard of when its turn to be written comes.
      mapped.catch(() => {});
      yield { source: block, looks: asked, mapped };
    }
  }

  const write = (top: number, rows: readonly CellRow[], onWritten?: (rows: number) => void) =>
    inDraft(() => writeRows(sheetId, top, rows, excel, onWritten));
  const tell = (rowsDone: number) => onProgress?.(progressOf(rowsDone, rowsTotal, started));

  await write(0, [headers.map(asText)]);
  for await (const block of readAhead(mapBlocks(), BLOCKS_AHEAD)) {
    const { source } = block;
    const mapped = await block.mapped;
    // Taking in the worker's answer and writing it would be one long task on the pane's thread.
    await wait(0, signal);
    looks.place(source, block.looks, mapped.positions, written - 1);
    const rows = assemble(source.rows, mapped);
    let done = source.offset - offset;
    await write(written, rows, (count) => tell((done += count)));
    written += rows.length;
    if (sample.length < ROWS_TO_MEASURE) sample = [...sample, ...rows.slice(0, ROWS_TO_MEASURE)];
    // Rows that are no positions are done too, although nothing was written of them.
    tell(source.offset + source.rows.length - offset);
  }
  const tally = await untilAborted(mapper.tally(), signal);
  if (tally.positions === 0) throw new WorkbookError('no positions', place.sheetName);
  const shape = { headers, rowCount: written - 1, sample };
  await inDraft(async () => {
    await formatResult(sheetId, shape, wordingFor(displayLanguage), excel);
    await looks.apply(sheetId, 1);
  });
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
