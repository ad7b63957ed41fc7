import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const systemBrowser = '/usr/bin/chromium';

/**
 * Chromium from the system if there is one, else the one that comes with the npm package.
 *
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser() {
  return chromium.launch({
    executablePath: existsSync(systemBrowser) ? systemBrowser : await packagedBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      // The workbench signs its certificate itself.
      '--ignore-certificate-errors',
    ],
  });
}

async function packagedBrowser() {
  // Without a runtime named here the package does not unpack the libraries that the browser needs.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
