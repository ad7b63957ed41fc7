import { launchBrowser } from './launch-browser.mjs';
import { countRoundTrips } from './round-trips';
import { serve } from './serve.mjs';

/** Round trips of each action as in Excel on the web, and its seconds from the press to the answer. */
export async function benchRoundTrips(): Promise<object> {
  const server = await serve({ port: 3700 });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    await page.goto(`${server.url}?excel=web`);
    await page.waitForFunction(() => 'workbench' in window);
    await page.evaluate(() => window.workbench.ready);
    return await countRoundTrips(page, () => page.frameLocator('#pane iframe'));
  } finally {
    await browser.close();
    await server.close();
  }
}

// By itself: `node scripts/run-ts.mjs scripts/bench-round-trips.ts`, after a build.
if (process.argv[1]?.endsWith('bench-round-trips.ts')) {
  process.stdout.write(`${JSON.stringify(await benchRoundTrips(), null, 2)}\n`);
}
