/** npm start: the add-in in the workbench, at an address of this machine, until Ctrl+C. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, lastBuild } from './build.mjs';
import { manifestFor } from './manifest-url.mjs';
import { serve } from './serve.mjs';

const PORT = 3000;

const last = await lastBuild();
if (!last.current) {
  console.log('Building; this takes a moment …');
  // The address of the last build, so that a dist/ made for a web server stays one for it.
  await build(last.url ? { url: last.url } : {});
}

const { url, close } = await serve({ port: PORT });
const { origin } = new URL(url);
const manifest = await writeManifest(`${origin}/`);
console.log(`
JD for Excel runs at

  ${origin}/workbench.html

The browser will warn once that it does not know the certificate: this machine signed it for itself,
so choose "Advanced", then "Proceed". Excel finds it by ${manifest}. Ctrl+C ends.`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await close();
    process.exit(0);
  });
}

/** The manifest that names this address. */
async function writeManifest(url) {
  const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
  const read = (name) => readFile(path.join(root, name), 'utf8');
  const { version } = JSON.parse(await read('package.json'));
  const name = path.join('build', 'manifest.xml');
  await mkdir(path.join(root, 'build'), { recursive: true });
  await writeFile(path.join(root, name), manifestFor(await read('manifest.xml'), { url, version }));
  return name;
}
