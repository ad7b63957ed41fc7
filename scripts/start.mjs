/** npm start: the add-in in the workbench, at an address of this machine, until Ctrl+C. */
import { build, lastBuild } from './build.mjs';
import { serve } from './serve.mjs';

const PORT = 3000;

const last = await lastBuild();
if (!last.current) {
  console.log('Building; this takes a moment …');
  // The address of the last build, so that a dist/ made for a web server stays one for it.
  await build(last.url ? { url: last.url } : {});
}

const { url, close } = await serve({ port: PORT });
const origin = new URL(url).origin;
console.log(`
JD for Excel runs at

  ${origin}/workbench.html

The browser will warn once that it does not know the certificate: this machine signed it for itself,
so choose "Advanced", then "Proceed". Ctrl+C ends.`);
if (new URL(origin).port !== String(PORT)) {
  console.log(`
Port ${PORT} is taken. The workbench does not mind; for Excel itself, which finds the add-in by
manifest.xml at port ${PORT}, free it and start again.`);
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await close();
    process.exit(0);
  });
}
