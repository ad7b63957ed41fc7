import { spawnSync } from 'node:child_process';
import type { OpenedFigures } from './bench-opening-one';

/** ExcelJS takes minutes for some; it is not waited for. */
const PATIENCE_MS = 180_000;

/**
 * What opening a workbook takes in the workbench, against ExcelJS, which it used before, and against
 * parsing its XML alone, each in a process of its own. Peaks are of whole processes.
 */
export function benchOpening(): object {
  return {
    hundredThousandRows: compare('rows'),
    tenThousandMergedAreas: compare('merges'),
  };
}

function compare(file: string): object {
  const floor = measure('floor', file);
  const ours = measure('workbench', file);
  const before = measure('exceljs', file);
  if (!floor || !ours) throw new Error(`Opening ${file} failed`);
  return {
    seconds: ours.seconds,
    peakMB: ours.peakMB,
    timesTheFloor: ratio(ours.seconds, floor.seconds),
    ofExcelJs: before
      ? { time: ratio(ours.seconds, before.seconds), peak: ratio(ours.peakMB, before.peakMB) }
      : `ExcelJS was given up after ${PATIENCE_MS / 1000} s`,
  };
}

const ratio = (one: number, other: number): number => Math.round((100 * one) / other) / 100;

/** @returns null where it took too long */
function measure(reader: string, file: string): OpenedFigures | null {
  const { status, stdout, signal } = spawnSync(
    process.execPath,
    ['scripts/run-ts.mjs', 'scripts/bench-opening-one.ts', reader, file],
    {
      cwd: process.cwd(),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      timeout: PATIENCE_MS,
    },
  );
  if (signal) return null;
  if (status !== 0) throw new Error(`${reader} did not open the file with ${file}`);
  return JSON.parse(stdout) as OpenedFigures;
}
