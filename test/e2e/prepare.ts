import { serve } from '../../scripts/serve.mjs';
import { launchBrowser } from '../../scripts/launch-browser.mjs';

/** Makes the certificate and unpacks the browser once, before tests in two processes both would. */
export default async function prepare(): Promise<void> {
  await (await serve({ port: 3300 })).close();
  await (await launchBrowser()).close();
}
