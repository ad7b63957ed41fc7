/**
 * npm run build -- --url https://addins.example.org/jd/
 *
 * Writes dist/, the folder to put on a web server at that address, with its manifest; and
 * build/workbench/, the spreadsheet that `npm start` shows.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { DEVELOPMENT_URL, hostingUrl } from './manifest-url.mjs';
import {
  hashOfFunctions,
  parametersIn,
  readReleased,
  requireAllOf,
  requireOwnVersion,
} from './released-functions.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const stampFile = path.join(root, 'build', 'stamp.json');

/** What a build is made of. Anything else may change without making it stale. */
const SOURCES = [
  'src',
  'assets',
  'manifest.xml',
  'manifest.released.json',
  'LICENSE',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'webpack.config.js',
  'scripts/build.mjs',
  'scripts/functions-metadata.mjs',
  'scripts/license-notices.mjs',
  'scripts/manifest-url.mjs',
  'scripts/page-headers.mjs',
  'scripts/released-functions.mjs',
];

/**
 * Builds the add-in and the workbench.
 *
 * @param {object} [settings]
 * @param {string} [settings.url] where the add-in will be served
 * @param {'production' | 'development'} [settings.mode]
 * @param {string} [settings.out] another folder for the add-in; the workbench is left out then
 * @param {boolean} [settings.isRecorded] whether the functions become those of the version
 * @throws {Error} whose message is what webpack found wrong
 */
export async function build({
  url = DEVELOPMENT_URL,
  mode = 'production',
  out,
  isRecorded = false,
} = {}) {
  const sources = await hashOfSources();
  const { default: webpack } = await import('webpack');
  const { default: webpackConfig } = await import('../webpack.config.js');
  const [addIn, workbench] = webpackConfig({ mode, url, ...(out && { addInPath: out }) });
  const compiler = webpack(out ? [addIn] : [addIn, workbench]);
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only', colors: false }));
  await checkAddIn(addIn.output.path, url);
  if (!isRecorded) {
    const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
    const functions = await hashOfFunctions(addIn.output.path, url);
    const released = await readReleased();
    requireAllOf(await parametersIn(addIn.output.path), released.parameters);
    requireOwnVersion({ version, functions }, released);
  }
  if (!out) {
    await mkdir(path.dirname(stampFile), { recursive: true });
    await writeFile(stampFile, `${JSON.stringify({ sources, url })}\n`);
  }
  return stats;
}

/** @returns the stamp of the last build and whether the sources are still those it was made of. */
export async function lastBuild() {
  try {
    const stamp = JSON.parse(await readFile(stampFile, 'utf8'));
    await readFile(path.join(root, 'dist', 'taskpane.html'));
    await readFile(path.join(root, 'build', 'workbench', 'workbench.html'));
    return { ...stamp, current: stamp.sources === (await hashOfSources()) };
  } catch {
    return { current: false };
  }
}

/** What webpack does not notice: a manifest that names what was not built, a function left out. */
async function checkAddIn(folder, url) {
  const { default: manifests } = await import('office-addin-manifest');
  const manifest = await manifests.OfficeAddinManifest.readManifestFile(
    path.join(folder, 'manifest.xml'),
  );
  const page = manifest.defaultSettings?.sourceLocation ?? '';
  const named = [page, manifest.iconUrl, manifest.highResolutionIconUrl, manifest.supportUrl];
  for (const address of named) {
    if (!address?.startsWith(url)) {
      throw new Error(`manifest.xml names ${address}, which is not under ${url}.`);
    }
    await readFile(path.join(folder, address.slice(url.length))).catch(() => {
      throw new Error(`manifest.xml names ${address}, and the build has no such file.`);
    });
  }
  // The metadata plugin passes over what it cannot read, an arrow function say, without a word.
  const source = await readFile(path.join(root, 'src', 'functions', 'functions.ts'), 'utf8');
  const tagged = source.match(/@customfunction\b/g)?.length ?? 0;
  const metadata = await readFile(path.join(folder, 'functions.json'), 'utf8');
  const functions = metadata ? JSON.parse(metadata).functions : [];
  if (functions.length !== tagged) {
    throw new Error(
      `functions.ts marks ${tagged} custom functions, and functions.json has ${functions.length}.`,
    );
  }
}

async function hashOfSources() {
  const hash = createHash('sha256');
  for (const source of SOURCES) await addToHash(hash, source);
  return hash.digest('hex');
}

async function addToHash(hash, name) {
  const full = path.join(root, name);
  const entries = await readdir(full, { withFileTypes: true }).catch(() => null);
  if (!entries) {
    hash.update(`${name}\0`).update(await readFile(full).catch(() => ''));
    return;
  }
  const names = entries.map((entry) => entry.name).sort();
  for (const entry of names) await addToHash(hash, `${name}/${entry}`);
}

async function main() {
  const { values } = parseArgs({
    options: {
      url: { type: 'string', default: DEVELOPMENT_URL },
      'if-stale': { type: 'boolean', default: false },
      out: { type: 'string' },
      development: { type: 'boolean', default: false },
    },
  });
  // Silent, because what follows may print for a machine to read.
  if (values['if-stale'] && (await lastBuild()).current) return;
  const url = hostingUrl(values.url);
  const out = values.out && path.resolve(values.out);
  await build({ url, out, mode: values.development ? 'development' : 'production' });
  if (values['if-stale']) return;
  console.log(`The add-in for ${url} is in ${path.relative(process.cwd(), out ?? 'dist')}.`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
