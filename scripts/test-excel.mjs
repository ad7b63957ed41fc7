/**
 * npm run test:excel: opens the Excel of this machine with the add-in, makes the checks of
 * src/excel/contract in it, and prints how they ended. Without an Excel it says so and ends well.
 *
 * Excel is opened by Microsoft's office-addin-debugging (MIT). It brings some hundred packages that
 * nothing else needs, so npm fetches it when it is asked for. Its companion for results,
 * office-addin-test-server, listens at an origin that the pane's policy forbids: our own server takes
 * them instead.
 */
import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { build, lastBuild } from './build.mjs';
import { findExcel } from './excel-check/find-excel.mjs';
import { manifestFor } from './manifest-url.mjs';
import { serve } from './serve.mjs';

const TOOL = 'office-addin-debugging@7.0.0';
const LONGEST_MS = 300_000;

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const inRoot = (...parts) => path.join(root, ...parts);
const page = inRoot('build', 'excel-check');

if (!findExcel()) {
  console.log('There is no Excel on this machine, so nothing was checked in it.');
} else {
  await checkInExcel();
}

async function checkInExcel() {
  if (!(await lastBuild()).current) await build();
  let tell;
  const told = new Promise((resolve) => (tell = resolve));
  await makePage();
  const { url, close } = await serve({ workbenchPath: page, onResults: (text) => tell(text) });
  try {
    const manifest = await makeManifest(`${new URL(url).origin}/`);
    await runTool('start', manifest, 'desktop', '--app', 'excel', '--no-debug', '--no-live-reload');
    const late = new Promise((resolve) => setTimeout(resolve, LONGEST_MS, null).unref());
    report(await Promise.race([told, late]));
    await runTool('stop', manifest);
  } finally {
    await close();
  }
}

/** The pane's page with the checks in place of the pane. */
async function makePage() {
  await mkdir(page, { recursive: true });
  await bundle({
    entryPoints: [inRoot('scripts', 'excel-check', 'page.ts')],
    outfile: path.join(page, 'excel-check.js'),
    bundle: true,
    target: 'es2021',
  });
  const pane = await readFile(inRoot('dist', 'taskpane.html'), 'utf8');
  // The functions stay: they are among what is checked.
  const own = pane.replace(/<script[^>]*src="taskpane\.js[^>]*><\/script>/, CHECKS);
  await writeFile(path.join(page, 'taskpane.html'), own);
}

const CHECKS = '<script defer src="excel-check.js"></script>';

async function makeManifest(url) {
  const { version } = JSON.parse(await readFile(inRoot('package.json'), 'utf8'));
  const file = path.join(page, 'manifest.xml');
  const manifest = manifestFor(await readFile(inRoot('manifest.xml'), 'utf8'), { url, version });
  await writeFile(file, manifest);
  return file;
}

function runTool(...args) {
  return new Promise((resolve, reject) => {
    const tool = spawn('npx', ['--yes', TOOL, ...args], { stdio: 'inherit', shell: true });
    tool.on('error', reject);
    tool.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${TOOL} ${args[0]} ended with ${code}.`)),
    );
  });
}

function report(text) {
  const { excel, results = [], error } = text ? JSON.parse(text) : {};
  if (error || results.length === 0) {
    console.log(`Excel made no checks: ${error ?? 'it told nothing in five minutes'}.`);
    process.exitCode = 1;
    return;
  }
  console.log(`Excel ${excel.version}, ${excel.platform}, ${excel.sets.join(', ')}`);
  for (const { name, end } of results) {
    const { how, ...what } = end;
    const details = Object.keys(what).length > 0 ? ` ${JSON.stringify(what)}` : '';
    console.log(`${how}: ${name}${details}`);
  }
  const failed = results.filter(({ end }) => end.how === 'failed' || end.how === 'refused').length;
  console.log(`${results.length - failed} passed or not offered, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}
