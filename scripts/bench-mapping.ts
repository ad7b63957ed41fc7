import { spawn } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = process.cwd();
/** Node sees no need to tidy up before its own limit, which is far above what is needed. */
const HEAP_MB = 1_700;

/**
 * A full sheet of 12 columns, with 2,000 titles and with all different, and 10,000 rows, each in its
 * own process; a scenario against each result, as a ratio to the mapping.
 */
export async function benchMapping(): Promise<object> {
  return {
    // The peak is of the whole process: Office.js, the host with its workbook, and the mapper.
    with2000Titles: await measure(['--distinct', '2000']),
    withAllDistinct: await measure([]),
    tenThousandRows: await measure(['--rows', '10000', '--distinct', '2000']),
  };
}

function measure(options: readonly string[]): Promise<unknown> {
  const args = ['scripts/run-ts.mjs', 'scripts/bench-full-sheet.ts', ...options];
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MB}`, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (part) => (text += String(part)));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(text));
      else reject(new Error(`The mapping ended with ${code}`));
    });
  });
}

/** Gzipped kilobytes that load before the functions are ready, and of the whole pane. */
export function measureSizes(): object {
  const page = readFileSync(path.join(root, 'dist', 'taskpane.html'), 'utf8');
  const scripts = [...page.matchAll(/<script[^>]+src="([^"]+)"/g)]
    .map(([, source]) => source!.replace(/\?.*/, ''))
    .filter((source) => !source.startsWith('https://'));
  const sizeOf = (file: string) =>
    Math.round(gzipSync(readFileSync(path.join(root, 'dist', file))).length / 102.4) / 10;
  return Object.fromEntries(scripts.map((file) => [file, sizeOf(file)]));
}
