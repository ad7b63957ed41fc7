import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import type { Workbench } from './open-workbench';

const SCREENSHOTS = path.resolve('build/screenshots');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

export function paneFrame({ page }: Workbench): Frame {
  return page.frames().find((frame) => frame.url().includes('taskpane.html'))!;
}

/** The file of a screenshot, to be looked at by people. */
export function screenshotFile(name: string): string {
  mkdirSync(SCREENSHOTS, { recursive: true });
  return path.join(SCREENSHOTS, `${name}.png`);
}

/**
 * Keeps a screenshot of the pane under this name, and says what is wrong with it, one line each:
 * the barriers that axe knows, text that is cut, tabs in the corner of Excel's own menu.
 */
export async function checkPage(workbench: Workbench, name: string): Promise<string[]> {
  // Fluent fades its colours in; axe would measure the contrast of a shade on the way.
  await paneFrame(workbench).evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
        .map(({ finished }) => finished.catch(() => {})),
    ),
  );
  await workbench.page.locator('#pane').screenshot({ path: screenshotFile(name) });
  const problems = [
    ...(await findBarriers(workbench)),
    ...(await findCutText(workbench)).map((text) => `cut: ${text}`),
    ...(await findUnderMenu(workbench)).map((text) => `under Excel's menu: ${text}`),
  ];
  return problems.map((problem) => `${name}: ${problem}`);
}

/** What axe finds wrong in the pane, one line each. */
async function findBarriers(workbench: Workbench): Promise<string[]> {
  const frame = paneFrame(workbench);
  if (await frame.evaluate(() => !('axe' in window))) await frame.evaluate(AXE);
  const violations = await frame.evaluate(async () => {
    type Axe = { run(options: object): Promise<{ violations: Finding[] }> };
    // Under a contrast theme the colours are the system's, and the page is not told which.
    const isContrast = matchMedia('(forced-colors: active)').matches;
    const options = {
      rules: { 'color-contrast': { enabled: !isContrast } },
      // What else axe would find out about every element takes most of its time.
      resultTypes: ['violations'],
      preload: false,
    };
    return (await (window as unknown as { axe: Axe }).axe.run(options)).violations;
  });
  return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]!.html}`);
}

/** Elements that are cut: wider than the pane, wider than their own box, or with a line below it. */
function findCutText(workbench: Workbench): Promise<string[]> {
  return paneFrame(workbench).evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#panel *, footer *, [role=tab]')]
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        const isMeantTo = getComputedStyle(element).textOverflow === 'ellipsis';
        const isHidden = width <= 1 || element.closest('[hidden]') !== null;
        const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
        const isText = [...element.childNodes].some(
          ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim(),
        );
        const isTooLow =
          isText && element.clientHeight > 0 && element.scrollHeight > element.clientHeight + 6;
        return !isMeantTo && !isHidden && (right > window.innerWidth + 1 || isCut || isTooLow);
      })
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 60)}`),
  );
}

/** Tabs that reach into the top right corner, 34 by 32 pixels, where Excel lays its menu. */
function findUnderMenu(workbench: Workbench): Promise<string[]> {
  return paneFrame(workbench).evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[role=tab]')]
      .filter((element) => {
        const { right, top } = element.getBoundingClientRect();
        return right > window.innerWidth - 34 && top < 32;
      })
      .map((element) => element.textContent),
  );
}
