/**
 * One mapping of a full sheet against its floor, and a scenario against its result, in a process of
 * its own so that its memory can be told: `node scripts/run-ts.mjs scripts/bench-full-sheet.ts --distinct 2000`. Prints JSON.
 */
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Worker as Thread } from 'node:worker_threads';
import { build } from 'esbuild';
import { runScenarios } from '../src/excel/scenario/run-scenarios';
import { runMapping } from '../src/excel/mapping/run-mapping';
import { sourceHeaders } from '../src/excel/result/result-headers';
import type { SourcePlace } from '../src/excel/request/source-place';
import { asTyped } from '../src/excel/request/typed-cell';
import type { Scenario } from '../src/scenario/scenario';
import type { Cell } from '../src/staffing-export/export-layout';
import type { MemorySheet } from '../src/workbench/stores/memory-sheet';
import { mappingOf } from '../test/excel/mapping-of';
import { officeClient } from '../test/workbench/office-client';
import { SAMPLE_COLUMNS, samplePositions } from './sample-positions.mjs';

const { values: options } = parseArgs({
  options: { rows: { type: 'string' }, distinct: { type: 'string' } },
});
/** A sheet has 1,048,576 rows, and the header takes one. */
const ROWS = Number(options.rows ?? 1_048_575);
const DISTINCT = Number(options.distinct ?? ROWS);
const WARM_UP_ROWS = Math.min(ROWS, 30_000);
/** The floor's blocks: as many rows as fit in the 5 MB of a request. */
const READ_ROWS = 20_000;
const WRITE_ROWS = 8_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** A reading, a date and a grade, as parties ask for them. */
const SCENARIO: Scenario = {
  name: 'If',
  changes: [
    { kind: 'reading', reading: '2019 other funding' },
    { kind: 'assignment date', on: { year: 2027, month: 7, day: 1 } },
    {
      kind: 'grade allocated',
      to: { by: 'family and grade', family: 'Programme Assistants', grade: 'G5' },
      grade: 'G6',
    },
  ],
};

const root = process.cwd();
/** The workers of the pane that are measured, by what the pane calls them. */
const WORKERS = {
  mapping: './src/excel/mapping/mapping.worker.ts',
  scenario: './src/scenario/scenario.worker.ts',
} as const;
type WorkerName = keyof typeof WORKERS;
const threadOf = (name: WorkerName) =>
  path.join(root, 'build', 'run', `${name}-thread.${process.pid}.mjs`);
for (const name of Object.keys(WORKERS) as WorkerName[]) {
  process.on('exit', () => rmSync(threadOf(name), { force: true }));
  await buildThread(name);
}
Object.assign(globalThis, { Worker: ThreadAsWorker() });

await measure(WARM_UP_ROWS, { withScenario: false });
const figures = await measure(ROWS, { withScenario: true });
process.stdout.write(`${JSON.stringify(figures)}\n`);
process.exit(0);

/** @param withScenario not at the warm-up: the first scenario of a pane has a worker that knows nothing. */
async function measure(
  rows: number,
  { withScenario }: { readonly withScenario: boolean },
): Promise<object> {
  const office = officeClient();
  office.install();
  const source = office.book.addSheet('Export');
  fill(source, rows);
  office.book.activate(source.id);
  const request = await mappingOf();
  const { place } = request;

  const started = performance.now();
  const cpuBefore = cpuSeconds();
  let longestSilenceMs = 0;
  let last = started;
  const summary = await runMapping(request, {
    onProgress: () => {
      longestSilenceMs = Math.max(longestSilenceMs, performance.now() - last);
      last = performance.now();
    },
  });
  const mappingMs = performance.now() - started;
  const mappingCpu = cpuSeconds() - cpuBefore;
  const peakMB = Math.round(process.resourceUsage().maxRSS / 1024);

  const result = office.book.sheet('JD Mapping');
  const names = sourceHeaders(SAMPLE_COLUMNS.map(({ name }) => name));
  const [header] = result.values({ ...result.usedArea(true)!, bottom: 0 });
  const places = names.map((name) => header!.indexOf(name));
  const isSame =
    checksum(
      source,
      rows,
      names.map((_, at) => at),
    ) === checksum(result, rows, places);
  const timed = () => (withScenario ? timeScenario(mappingMs, mappingCpu) : null);
  const scenario = await timed();
  // As after a change of the scenario: the worker is the one that the first comparison left.
  const scenarioAgain = await timed();
  const floorMs = await timeFloor(place, office.book.addSheet('Floor'), result);
  office.close();
  return {
    rows: summary.positions,
    distinctTitles: Math.min(DISTINCT, rows),
    mappingSeconds: round(mappingMs / 1000),
    floorSeconds: round(floorMs / 1000),
    ratio: round(mappingMs / floorMs),
    rowsPerSecond: Math.round(rows / (mappingMs / 1000)),
    peakMemoryMB: peakMB,
    rowsInResult: result.usedArea(true)!.bottom,
    sourceColumnsEqual: isSame,
    longestBetweenProgressMs: Math.round(longestSilenceMs),
    scenario,
    scenarioAgain,
  };
}

/** Also by processor time of all threads: what else the machine does changes that least. */
async function timeScenario(mappingMs: number, mappingCpu: number): Promise<object> {
  const started = performance.now();
  const cpuBefore = cpuSeconds();
  const { answers, stale } = await runScenarios([SCENARIO], { displayLanguage: 'en-US' });
  const ms = performance.now() - started;
  const cpu = cpuSeconds() - cpuBefore;
  const { reached, differing } = answers[0]!;
  const peakMemoryMB = Math.round(process.resourceUsage().maxRSS / 1024);
  return {
    seconds: round(ms / 1000),
    ofMapping: round(ms / mappingMs),
    cpuSeconds: round(cpu),
    ofMappingCpu: round(cpu / mappingCpu),
    reached,
    differing,
    stale,
    peakMemoryMB,
  };
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function fill(sheet: MemorySheet, count: number): void {
  const positions = samplePositions();
  sheet.write({ top: 0, left: 0, bottom: 0, right: SAMPLE_COLUMNS.length - 1 }, [
    SAMPLE_COLUMNS.map(({ name }) => name),
  ]);
  for (let first = 0; first < count; first += READ_ROWS) {
    const rows = Array.from({ length: Math.min(READ_ROWS, count - first) }, (_, index) =>
      positionRow(positions, first + index),
    );
    const area = { top: first + 1, left: 0, bottom: first + rows.length, right: 11 };
    sheet.write(area, rows);
  }
  const dates = { top: 1, left: 10, bottom: count, right: 10 };
  sheet.applyFormat(dates, { numberFormat: 'dd.mm.yyyy' });
}

/** A title is one of the sample's with a number of its own; the other facts follow the sample. */
function positionRow(positions: readonly (string | Date | null)[][], row: number): Cell[] {
  const title = row % DISTINCT;
  const cells = positions[title % positions.length]!.map((cell): Cell => {
    if (cell instanceof Date) return (cell.getTime() - EPOCH) / 86_400_000;
    return cell ?? '';
  });
  cells[0] = `P-${100_000 + row}`;
  cells[1] = `${String(cells[1])} (Team ${title.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!)})`;
  return cells;
}

/** The cells that a run reads, read, and the cells that it writes, written, and nothing besides. */
async function timeFloor(
  place: SourcePlace,
  target: MemorySheet,
  result: MemorySheet,
): Promise<number> {
  let ms = 0;
  const timed = async (work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    ms += performance.now() - start;
  };
  for (let top = 0; top < place.rowCount; top += READ_ROWS) {
    const count = Math.min(READ_ROWS, place.rowCount - top);
    await timed(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(place.sheetId);
        const range = sheet.getRangeByIndexes(top, 0, count, place.columnCount);
        range.load('values');
        await context.sync();
      }),
    );
  }
  const { right, bottom } = result.usedArea(true)!;
  for (let top = 0; top <= bottom; top += WRITE_ROWS) {
    const end = Math.min(top + WRITE_ROWS - 1, bottom);
    const rows = result.values({ top, left: 0, bottom: end, right });
    const typed = rows.map((cells) => cells.map(asTyped));
    await timed(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(target.id);
        sheet.getRangeByIndexes(top, 0, typed.length, right + 1).values = typed;
        await context.sync();
      }),
    );
  }
  return ms;
}

/** Of these columns, in this order: the result has them in another one than the source. */
function checksum(sheet: MemorySheet, rows: number, columns: readonly number[]): string {
  const right = Math.max(...columns);
  const hash = createHash('sha256');
  for (let top = 1; top <= rows; top += READ_ROWS) {
    const bottom = Math.min(top + READ_ROWS - 1, rows);
    const values = sheet.values({ top, left: 0, bottom, right });
    hash.update(JSON.stringify(values.map((row) => columns.map((column) => row[column]))));
  }
  return hash.digest('hex');
}

/** The very worker of the pane, behind a thread's messages. */
async function buildThread(name: WorkerName): Promise<void> {
  await build({
    stdin: {
      contents: `
        import { parentPort } from 'node:worker_threads';
        globalThis.self = { postMessage: (...args) => parentPort.postMessage(...args) };
        await import('${WORKERS[name]}');
        parentPort.on('message', (data) => globalThis.self.onmessage({ data }));
      `,
      resolveDir: root,
    },
    outfile: threadOf(name),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
}

function ThreadAsWorker() {
  return class {
    readonly #thread: Thread;
    onerror: ((error: Error) => void) | null = null;

    constructor(source: URL) {
      const name = source.pathname.includes('scenario') ? 'scenario' : 'mapping';
      const resourceLimits = { maxOldGenerationSizeMb: 512 };
      this.#thread = new Thread(threadOf(name), { resourceLimits });
      this.#thread.on('error', (error) => this.onerror?.(error));
    }
    set onmessage(listen: (event: { data: unknown }) => void) {
      this.#thread.on('message', (data) => listen({ data }));
    }
    postMessage(message: unknown, transfer: readonly ArrayBuffer[] = []): void {
      this.#thread.postMessage(message, transfer);
    }
    terminate(): void {
      void this.#thread.terminate();
    }
  };
}
