import path from 'node:path';
import { checkPage, paneFrame } from './check-page';
import {
  csv,
  mapPositions,
  startWorkbench,
  type Workbench,
  type WorkbenchServer,
} from './open-workbench';

const AGREEMENT = path.resolve('test/agreement-text/small-2019.txt');
const CANDIDATES = csv([
  ['Name', 'Grade', 'Education', 'Relevant years', 'Languages'],
  ['Ada', 'NOA', 'degree', 2, 'B2'],
  ['Dan', 'NOB', 'Brevet', 3, 'A1'],
]);

let server: WorkbenchServer;
beforeAll(async () => {
  server = await startWorkbench();
});
afterAll(() => server.close());

const MAP = { en: 'Map positions', fr: 'Rattacher les postes', es: 'Asignar puestos' };
const DONE = { en: /mapped$/, fr: /rattachés$/, es: /asignados$/ };

type Look = (state: string) => Promise<void>;

const tab = ({ pane }: Workbench, name: string) => pane.locator(`#tab-${name}`).click();

/** Opens all that is folded, such as the details of a section. */
async function unfold({ pane }: Workbench): Promise<void> {
  const closed = pane.locator('#panel button[aria-expanded=false][aria-controls]');
  while ((await closed.count()) > 0) await closed.first().click();
}

async function lookAtMap(workbench: Workbench, look: Look, language: keyof typeof MAP) {
  const { pane } = workbench;
  const map = pane.getByRole('button', { name: MAP[language], exact: true });
  await map.waitFor();
  await look('first');
  await pane.locator('section button').nth(1).click();
  await unfold(workbench);
  await look('map');
  await map.click();
  await pane.getByRole('heading', { name: DONE[language] }).waitFor();
  await look('summary');
}

/** Ends with the positions of one family confirmed. */
async function lookAtReview(workbench: Workbench, look: Look) {
  const { pane, page } = workbench;
  await tab(workbench, 'letters');
  await pane.locator('#panel h3').first().waitFor();
  await look('letters-none');
  await tab(workbench, 'review');
  await pane.locator('form input').fill('AK');
  await look('review-who');
  await page.keyboard.press('Enter');
  await pane.locator('#case-title').waitFor();
  await look('review');
  for (const key of ['?', '/', 'g', '5']) await page.keyboard.press(key);
  await look('review-search');
  for (const key of ['Escape', '?', 'Enter']) await page.keyboard.press(key);
  await unfold(workbench);
  await pane.getByRole('button', { name: / Drivers$/ }).click();
  await look('review-open');
  await pane
    .getByRole('button', { name: /^\p{L}+ \d+ \p{L}+$/u })
    .last()
    .click();
  await pane.getByRole('button', { name: / Drivers$/ }).waitFor({ state: 'detached' });
  await pane.locator('select').first().selectOption('decided');
  await look('review-decided');
}

async function lookAtOutcomes(workbench: Workbench, look: Look) {
  const { pane } = workbench;
  await tab(workbench, 'outcomes');
  await pane.locator('h3').first().waitFor();
  await look('outcomes');
  await pane.locator('#panel button').first().click();
  await pane.locator('#panel [role=status], #panel [role=group]').first().waitFor();
  await look('outcomes-written');
}

async function lookAtCases(workbench: Workbench, look: Look) {
  const { pane } = workbench;
  await tab(workbench, 'cases');
  await pane.getByRole('radio').first().waitFor();
  await look('cases-none');
  await pane.locator('#panel button').last().click();
  const date = pane.locator('article input[type=date]');
  const said = pane.locator('#panel > div > span[role=status]');
  for (const day of ['2025-01-10', '2025-01-15', '2025-03-01']) {
    const before = await said.textContent();
    await date.fill(day);
    await pane.locator('article button[type=submit]').click();
    await said.filter({ hasNotText: before || /^$/ }).waitFor();
  }
  await look('cases');
  await unfold(workbench);
  await look('cases-open');
}

async function lookAtLetters(workbench: Workbench, look: Look) {
  const { pane } = workbench;
  await tab(workbench, 'letters');
  await pane.locator('#panel h3').first().waitFor();
  await unfold(workbench);
  await look('letters');
  for (const kind of ['list for director', 'broadcast', 'adapted description']) {
    await pane.locator('#panel select').first().selectOption(kind);
    await look(`letters-${kind.replaceAll(' ', '-')}`);
  }
}

async function lookAtDescriptions(workbench: Workbench, look: Look) {
  const { pane } = workbench;
  await tab(workbench, 'descriptions');
  await pane.locator('input[type=file]').waitFor({ state: 'attached' });
  await look('descriptions');
  await pane.locator('input[type=file]').setInputFiles(AGREEMENT);
  await pane.locator('#panel input[type=checkbox]').waitFor();
  await unfold(workbench);
  await look('descriptions-read');
  await pane.getByRole('button', { name: 'G3 · Senior Driver' }).click();
  await look('descriptions-one');
  await pane.locator('#panel article select').selectOption('G2');
  await look('descriptions-compared');
  await pane.getByRole('button', { name: '2019 App. 3' }).click();
  await pane.locator('#panel article select').selectOption('2019 Art. 2');
  await look('descriptions-clause');
}

async function lookAtEligibility(workbench: Workbench, look: Look) {
  const { pane } = workbench;
  await workbench.add(CANDIDATES, 'Shortlist.csv');
  await workbench.page.evaluate(() => window.workbench.select('Shortlist', 'A1'));
  await tab(workbench, 'eligibility');
  await pane.locator('#panel select').first().waitFor();
  await unfold(workbench);
  await look('eligibility');
}

async function lookAtNothing(workbench: Workbench, look: Look) {
  const { pane, page } = workbench;
  await page.evaluate(() => window.workbench.clearAll());
  for (const name of ['map', 'review', 'outcomes', 'eligibility', 'letters', 'cases']) {
    await tab(workbench, name);
    await pane.locator('#panel [role=group]').first().waitFor();
    await look(`empty-${name}`);
  }
}

describe.each([
  ['en-US', 'light', 450],
  ['fr-FR', 'dark', 320],
  ['es-ES', 'contrast', 320],
] as const)('%s, %s, %i px', (language, theme, width) => {
  const short = language.slice(0, 2) as keyof typeof MAP;

  it('is free of barriers and cuts no text, in every tab', async () => {
    const workbench = await server.visit(`?lang=${language}&theme=${theme}&pane=${width}`);
    const { page } = workbench;
    await page.setViewportSize({ width: 1280, height: 1400 });
    if (theme === 'contrast') await page.emulateMedia({ forcedColors: 'active' });
    const problems: string[] = [];
    const look: Look = async (state) => {
      problems.push(...(await checkPage(workbench, `pane-${short}-${theme}-${width}-${state}`)));
    };
    await lookAtMap(workbench, look, short);
    await lookAtReview(workbench, look);
    await lookAtOutcomes(workbench, look);
    await lookAtCases(workbench, look);
    await lookAtLetters(workbench, look);
    await lookAtDescriptions(workbench, look);
    await lookAtEligibility(workbench, look);
    await lookAtNothing(workbench, look);
    expect(problems).toEqual([]);
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
  await pane.getByRole('button', { name: /^Back to/ }).press('Enter');
  await mapPositions(workbench);
  await page.context().close();
});
