/**
 * Runs a TypeScript file with node: `node scripts/run-ts.mjs scripts/bench.ts --rows 10000`.
 *
 * The file and what it imports from this project become one module under build/; packages stay
 * where they are. Standard output belongs to the script alone, so it can be piped.
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [script, ...args] = process.argv.slice(2);
if (!script) {
  console.error('Say which script to run: node scripts/run-ts.mjs scripts/NAME.ts [arguments]');
  process.exit(2);
}

const entry = path.resolve(script);
// Named after the process: two runs at once must not overwrite each other's bundle.
const bundle = path.join(root, 'build', 'run', `${path.parse(entry).name}.${process.pid}.mjs`);
mkdirSync(path.dirname(bundle), { recursive: true });
process.on('exit', () => rmSync(bundle, { force: true }));

try {
  await build({
    entryPoints: [entry],
    outfile: bundle,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    sourcemap: 'inline',
    sourcesContent: false,
    // A script finds its data by its own place in the source tree, not by the bundle's.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(entry).href) },
    logLevel: 'warning',
  });
} catch {
  process.exit(1); // esbuild has printed what is wrong and where
}

process.setSourceMapsEnabled(true);
process.argv = [process.argv[0], entry, ...args];
await import(pathToFileURL(bundle).href);
