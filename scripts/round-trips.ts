import type { Frame, FrameLocator, Page } from 'playwright-core';

/** What an action takes, from the press to its answer. */
export interface Taken {
  readonly roundTrips: number;
  readonly seconds: number;
}

export type Timed = 'first run' | 'second run' | 'opening Review' | 'decision' | 'undo';

/** The most round trips that each may take in Excel on the web, where one is 150 ms. */
export const BARS: Readonly<Record<Timed, number>> = {
  'first run': 14,
  'second run': 14,
  'opening Review': 5,
  decision: 3,
  undo: 3,
};

const WAITED_FOR_MS = 20_000;
/** Long enough for what the pane does by itself to have begun. */
const QUIET_MS = 1_200;

/**
 * Does in the workbench, which has the sample open as Excel on the web, what an analyst does most, and
 * counts the requests of each; those too that the pane makes by itself meanwhile.
 */
export async function countRoundTrips(
  page: Page,
  paneOf: () => FrameLocator | Frame,
): Promise<Record<Timed, Taken>> {
  const pane = paneOf();
  const tripsNow = () => page.evaluate(() => window.workbench.roundTrips());
  async function settle(): Promise<void> {
    for (let before = -1, now = await tripsNow(); before !== now; now = await tripsNow()) {
      before = now;
      await page.waitForTimeout(QUIET_MS);
    }
  }
  /** @param act the trips at its answer, where those are counted that began before it alone. */
  async function take(act: () => Promise<number | void>): Promise<Taken> {
    await settle();
    const before = await tripsNow();
    const start = performance.now();
    const atAnswer = await act();
    const seconds = Math.round((performance.now() - start) / 10) / 100;
    return { roundTrips: (atAnswer ?? (await tripsNow())) - before, seconds };
  }
  const map = async () => {
    const [atAnswer] = await Promise.all([
      pane.locator('body').evaluate(tripsWhenMapped),
      pane.getByRole('button', { name: 'Map positions' }).click(),
    ]);
    return atAnswer;
  };
  const [source] = await page.evaluate(() => window.workbench.sheets());

  const first = await take(map);
  await page.evaluate((name) => window.workbench.select(name, 'A1'), source!);
  const second = await take(map);

  // A pane that was just opened has read nothing yet; behind the export it reads no result ahead.
  await page.evaluate(() => window.workbench.restartPane());
  await pane.getByRole('tab', { name: 'Letters' }).click();
  const name = pane.getByLabel('Your initials or name');
  const opening = await take(async () => {
    await pane.getByRole('tab', { name: 'Review' }).click();
    await name.waitFor();
  });
  await name.fill('AK');
  await name.press('Enter');
  await pane.locator('#case-title').waitFor();

  const verified = () =>
    page.evaluate(async () => {
      const cells = (await window.workbench.values('JD Mapping', 'A1:AZ302')) as unknown[][];
      const at = cells[0]!.indexOf('Verified');
      return cells.filter((row, index) => index > 0 && row[at] !== '').length;
    });
  /** @returns the trips up to what changed the sheet: seen from here, it is seen late. */
  const until = async (isSo: (count: number) => boolean) => {
    const late = Date.now() + WAITED_FOR_MS;
    while (!isSo(await verified())) {
      if (Date.now() > late) throw new Error('The sheet does not show it');
      await page.waitForTimeout(20);
    }
    return page.evaluate(() => window.workbench.roundTripsAtChange());
  };
  await pane.getByRole('button', { name: 'Confirm proposals together' }).click();
  await pane.getByRole('button', { name: 'Look at Drivers' }).click();
  const confirm = pane.getByRole('button', { name: /^Confirm \d+ cases?, \d+ positions?$/ });
  await confirm.waitFor();

  const decision = await take(async () => {
    await confirm.click();
    return until((count) => count > 0);
  });
  const undo = await take(async () => {
    await pane.getByRole('button', { name: 'Undo', exact: true }).click();
    return until((count) => count === 0);
  });
  return { 'first run': first, 'second run': second, 'opening Review': opening, decision, undo };
}

/** Counts in the page itself: seen from here, the answer would be as late as this machine is slow. */
function tripsWhenMapped(body: HTMLElement | SVGElement): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const headings = [...body.querySelectorAll('h2, h3, [role="heading"]')];
      if (!headings.some(({ textContent }) => /positions? mapped/.test(textContent))) return;
      observer.disconnect();
      void window.parent.workbench.roundTrips().then(resolve);
    };
    const observer = new MutationObserver(look);
    observer.observe(body, { childList: true, subtree: true, characterData: true });
  });
}
