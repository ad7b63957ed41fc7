import type { Browser } from 'playwright-core';

/** Chromium from the system if there is one, else the one that comes with the npm package. */
export function launchBrowser(): Promise<Browser>;
