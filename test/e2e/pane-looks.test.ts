import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import {
  mapPositions,
  startWorkbench,
  type Workbench,
  type WorkbenchServer,
} from './open-workbench';

const SCREENSHOTS = path.resolve('build/screenshots');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let server: WorkbenchServer;
beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  server = await startWorkbench();
});
afterAll(() => server.close());

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

function paneFrame({ page }: Workbench): Frame {
  return page.frames().find((frame) => frame.url().includes('taskpane.html'))!;
}

/** What axe finds wrong in the pane, one line each. */
async function findBarriers(workbench: Workbench, theme: string): Promise<string[]> {
  const frame = paneFrame(workbench);
  await frame.evaluate(AXE);
  // Under a contrast theme the colours are the system's, and the page is not told which.
  const options = { rules: { 'color-contrast': { enabled: theme !== 'contrast' } } };
  const violations = await frame.evaluate(async (how) => {
    type Axe = { run(options: typeof how): Promise<{ violations: Finding[] }> };
    return (await (window as unknown as { axe: Axe }).axe.run(how)).violations;
  }, options);
  return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]!.html}`);
}

/** Elements that are cut: wider than the pane, or than their own box. */
function findCutText(workbench: Workbench): Promise<string[]> {
  return paneFrame(workbench).evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#panel *, footer *, [role=tab]')]
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        const isMeantTo = getComputedStyle(element).textOverflow === 'ellipsis';
        const isHidden = width <= 1 || element.closest('[hidden]') !== null;
        const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
        return !isMeantTo && !isHidden && (right > window.innerWidth + 1 || isCut);
      })
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 60)}`),
  );
}

const MAP = { en: 'Map positions', fr: 'Rattacher les postes', es: 'Asignar puestos' };
const OUTCOMES = { en: 'Outcomes', fr: 'Résultats', es: 'Resultados' };
const DONE = { en: /mapped$/, fr: /rattachés$/, es: /asignados$/ };

describe.each([
  ['en-US', 'light', 320],
  ['en-US', 'light', 450],
  ['fr-FR', 'dark', 320],
  ['es-ES', 'contrast', 320],
  ['en-US', 'dark', 450],
] as const)('%s, %s, %i px', (language, theme, width) => {
  const short = language.slice(0, 2) as 'en' | 'fr' | 'es';
  const name = (state: string) =>
    path.join(SCREENSHOTS, `pane-${short}-${theme}-${width}-${state}.png`);

  it('is free of barriers and cuts no text, in every state', async () => {
    const workbench = await server.visit(`?lang=${language}&theme=${theme}&pane=${width}`);
    const { pane, page } = workbench;
    await page.setViewportSize({ width: 1280, height: 780 });
    if (theme === 'contrast') await page.emulateMedia({ forcedColors: 'active' });
    const look = async (state: string) => {
      await page.waitForTimeout(400);
      await page.locator('#pane').screenshot({ path: name(state) });
      expect({ state, barriers: await findBarriers(workbench, theme) }).toEqual({
        state,
        barriers: [],
      });
      expect({ state, cut: await findCutText(workbench) }).toEqual({ state, cut: [] });
    };
    const map = pane.getByRole('button', { name: MAP[short], exact: true });
    await map.waitFor();
    await look('first');
    await pane.locator('section button').nth(1).click();
    await look('map');
    const closed = pane.locator('button[aria-expanded=false]');
    while ((await closed.count()) > 0) await closed.first().click();
    await look('open');
    await map.click();
    await pane.getByRole('heading', { name: DONE[short] }).waitFor();
    await look('summary');
    await page.screenshot({ path: name('workbench') });
    await pane.getByRole('tab', { name: OUTCOMES[short] }).click();
    await pane.locator('h3').first().waitFor();
    await look('outcomes');
    await page.evaluate(() => window.workbench.clearAll());
    await pane.getByRole('tab').first().waitFor();
    await look('empty');
    expect(workbench.errors).toEqual([]);
    await page.context().close();
  });
});

it('shows its main button at once on a pane of 320 by 600', async () => {
  const workbench = await server.visit('?lang=fr-FR');
  await workbench.page.setViewportSize({ width: 1000, height: 690 });
  const map = workbench.pane.getByRole('button', { name: MAP.fr, exact: true });
  await map.waitFor();
  const isInView = await map.evaluate((button) => {
    const { top, bottom } = button.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
  expect(isInView).toBe(true);
  await workbench.page.context().close();
});

it('works by keyboard alone, and never loses the focus', async () => {
  const workbench = await server.visit();
  const { page, pane } = workbench;
  const focused = () =>
    paneFrame(workbench).evaluate(() => document.activeElement?.textContent ?? '');
  const map = pane.getByRole('button', { name: MAP.en, exact: true });
  await map.waitFor();
  await map.focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('heading', { name: DONE.en }).waitFor();
  expect(await focused()).toMatch(/positions mapped/);
  await page.keyboard.press('Tab');
  expect(await focused()).toMatch(/^\d+$/);
  await mapAgain(workbench);
  await page.context().close();
});

async function mapAgain(workbench: Workbench): Promise<void> {
  await workbench.pane.getByRole('button', { name: /^Back to/ }).press('Enter');
  await mapPositions(workbench);
}
