import path from 'node:path';
import { EXTENT, SEED } from '../extent';
import { AN_AWARD } from './an-award';
import { checkPage, paneFrame } from './check-page';
import { csv, mapPositions, serveForTests, type Workbench } from './open-workbench';
import { eventually, reloadPane } from './use-pane';

const AGREEMENT = path.resolve('test/agreement-text/small-2019.txt');
const CANDIDATES = csv([
  ['Name', 'Grade', 'Education', 'Relevant years', 'Languages'],
  ['Ada', 'NOA', 'degree', 2, 'B2'],
  ['Dan', 'NOB', 'Brevet', 3, 'A1'],
]);

const server = serveForTests();

/** Says of no position which funds it is paid from, and calls the contracts by a code of its own. */
const LACKING_FACTS = csv([
  ['Position number', 'Job title', 'Grade', 'Organizational unit', 'Duty station', 'Contract'],
  ['1', 'Driver', 'G2', 'Africa', 'Lusaka', 'ZX1'],
  ['2', 'Driver', 'G2', 'Asia', 'Dhaka', 'ZX1'],
  ['3', 'Director', 'D1', 'Asia', 'Dhaka', 'ZX1'],
]);

const MAP = { en: 'Map positions', fr: 'Rattacher les postes', es: 'Vincular puestos' };
const DONE = { en: /mapped$/, fr: /rattachés$/, es: /vinculados$/ };

const COMPUTE = {
  en: 'Work out the costs',
  fr: 'Calculer les coûts',
  es: 'Calcular los costos',
};

const ADAPT = { en: /^Adapt this/, fr: /^Adapter cette/, es: /^Adaptar esta/ };

const BACK = /^(?:Back to|Retour|Revenir|Volver a)/;

const WRITE = { en: 'Write letters', fr: 'Rédiger les lettres', es: 'Redactar las cartas' };
const SENT = { en: /^Record as sent on /, fr: /^Noter l’envoi au /, es: /^Anotar el envío el / };
const RECORDED = {
  en: /recorded as sent on/,
  fr: /comme envoyées le/,
  es: /como enviadas el/,
};

type Look = (state: string) => Promise<void>;

/** Opens a place by its name, which is the same in every language. */
async function tab({ pane }: Workbench, name: string): Promise<void> {
  const found = pane.locator(`#tab-${name}`);
  // A pane that has just been loaded has no tabs at all; then its absence says nothing.
  await pane.locator('#tab-more').waitFor();
  if (await found.isVisible()) return found.click();
  await pane.locator('#tab-more').click();
  await pane.locator(`#place-${name}`).click();
}

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
  await tab(workbench, 'more');
  await pane.locator('#place-help').waitFor();
  await look('more');
}

/** The story of a position that is to be decided, and of one that is; the search; the start page. */
async function lookAtPosition(workbench: Workbench, look: Look) {
  const { pane, page } = workbench;
  const shows = (text: RegExp) => pane.locator('#panel, section').getByText(text).first().waitFor();
  await page.evaluate(() => window.workbench.select('JD Mapping', 'A3'));
  await pane.locator('button[aria-expanded][aria-label*="·"]').click();
  await pane.locator('section h2').first().waitFor();
  await shows(/^20(?:19|23) /);
  await look('position');
  await pane.getByRole('combobox').first().fill('driv');
  await pane.getByRole('option').first().waitFor();
  await look('position-search');
  await page.keyboard.press('Escape');
  await reloadPane(workbench);
  await tab(workbench, 'map');
  await pane.locator('#panel button').first().waitFor();
  await look('start');
  await page.evaluate(() => window.workbench.select('Staffing', 'A2'));
  await pane.locator('#panel details, #panel button[aria-expanded]').first().waitFor();
  await look('start-export');
}

/** How far a run is, and the second step of a decision that awards a grade. */
async function lookAtGrave(
  workbench: Workbench,
  look: Look,
  { language, search }: { readonly language: keyof typeof MAP; readonly search: string },
) {
  const { pane, page } = workbench;
  await workbench.open(AN_AWARD, 'award.csv');
  await tab(workbench, 'map');
  const map = pane.getByRole('button', { name: MAP[language], exact: true });
  await map.waitFor();
  await page.evaluate((wanted) => window.workbench.apply(wanted), `${search}&latency=800`);
  await map.click();
  await pane.getByRole('progressbar').waitFor();
  await look('running');
  await pane.getByRole('heading', { name: DONE[language] }).waitFor();
  await page.evaluate((wanted) => window.workbench.apply(wanted), search);
  await tab(workbench, 'review');
  await pane.locator('form input').fill('AK');
  await page.keyboard.press('Enter');
  await pane.locator('article').focus();
  await page.keyboard.press('Enter');
  await pane.locator('#panel [role=group] input').waitFor();
  await look('review-grave');
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
    .getByRole('button', { name: /^\p{L}+ \d+ \p{L}+, \d+ \p{L}+$/u })
    .last()
    .click();
  await pane.getByRole('button', { name: / Drivers$/ }).waitFor({ state: 'detached' });
  await pane.locator('select:has(option[value=decided])').selectOption('decided');
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
  await unfold(workbench);
  await pane.locator('#panel select').last().selectOption('G5');
  await look('outcomes-filtered');
}

/** Two scenarios, each with two changes, compared; costs and note open. */
async function lookAtWhatIf(workbench: Workbench, look: Look, language: keyof typeof MAP) {
  const { pane } = workbench;
  await tab(workbench, 'whatif');
  const button = (place: number) => pane.locator('#panel section button').nth(place);
  await button(0).waitFor();
  await look('whatif-none');
  for (const name of ['Introduction postponed', 'Drivers at G4']) {
    // Behind the buttons of the scenarios that are there: to change, to save, to remove.
    await button(name === 'Introduction postponed' ? 0 : 3).click();
    await pane.locator('#panel section input').first().fill(name);
    const kind = pane.locator('#panel select').first();
    await kind.selectOption('reading');
    await pane.locator('#panel select').nth(1).selectOption('2019 across categories');
    await button(0).click();
    await kind.selectOption('allocated by family');
    await pane.locator('#panel select').nth(1).selectOption('Drivers');
    await pane.locator('#panel select').nth(2).selectOption('G2');
    await pane.locator('#panel select').nth(3).selectOption('G4');
    await look(`whatif-edit-${name === 'Drivers at G4' ? 2 : 1}`);
    // Behind those that put the first change right, and take it out.
    await button(2).click();
    if (name === 'Drivers at G4') await lookAtChanges(workbench, look);
    await button(5).click();
    await pane.locator('#panel input[type=checkbox]').first().waitFor();
  }
  await pane.locator('#panel button').last().click();
  await pane.locator('#panel table').waitFor();
  await unfold(workbench);
  const dates = pane.locator('#panel input[type=date]');
  await dates.nth(0).fill('2026-01-01');
  await dates.nth(1).fill('2027-12-31');
  await look('whatif');
  await pane.getByRole('button', { name: COMPUTE[language] }).first().click();
  await pane
    .getByText(/JD_Costs/)
    .first()
    .waitFor();
  await look('whatif-costs');
}

/** The forms for a description and for a family that is negotiated, with what is missing marked. */
async function lookAtChanges({ pane }: Workbench, look: Look) {
  const select = (place: number) => pane.locator('#panel select').nth(place);
  const add = pane.locator('#panel section button').nth(4);
  await select(0).selectOption('description changed');
  await select(1).selectOption('Drivers');
  await select(2).selectOption('G2');
  await add.click();
  await look('whatif-description');
  await select(0).selectOption('annex added');
  await pane.locator('#panel fieldset select').first().selectOption('G5');
  // One more grade, which takes the next one.
  await pane.locator('#panel section button').nth(4).click();
  await pane.locator('#panel section button').nth(7).click();
  await look('whatif-annex');
  await select(0).selectOption('scope');
}

async function lookAtCases(workbench: Workbench, look: Look) {
  const { pane } = workbench;
  await tab(workbench, 'deadlines');
  await pane.getByRole('radio').first().waitFor();
  await look('deadlines-none');
  await pane.locator('#panel button').last().click();
  const date = pane.locator('article input[type=date]');
  const said = pane.locator('#panel > div > span[role=status]');
  const record = async (day: string, event?: string, note?: string) => {
    const before = await said.textContent();
    if (event) await pane.locator('article select').first().selectOption(event);
    if (note) await pane.locator('article select').nth(1).selectOption(note);
    await date.fill(day);
    await pane.locator('article button[type=submit]').click();
    await said.filter({ hasNotText: before || /^$/ }).waitFor();
  };
  for (const day of ['2025-01-10', '2025-01-15', '2025-03-01']) await record(day);
  await look('deadlines');
  await record('2025-06-20', 'family answered', 'description confirmed');
  await record('2025-06-25', 'panel asked');
  await look('deadlines-panel');
  await unfold(workbench);
  await look('deadlines-open');
}

/** With the preview open, and after writing and recording. */
async function lookAtLetters(workbench: Workbench, look: Look, language: keyof typeof MAP) {
  const { pane, page } = workbench;
  await tab(workbench, 'letters');
  await pane.locator('#panel h3').first().waitFor();
  await unfold(workbench);
  await pane.locator('#panel article p').first().waitFor();
  await look('letters');
  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: WRITE[language], exact: true }).click();
  await download;
  await pane.getByRole('button', { name: SENT[language] }).click();
  await pane.getByText(RECORDED[language]).waitFor();
  await look('letters-recorded');
  for (const kind of ['list for director', 'broadcast', 'adapted description']) {
    await pane.locator('#panel select').first().selectOption(kind);
    await look(`letters-${kind.replaceAll(' ', '-')}`);
  }
}

async function lookAtDescriptions(workbench: Workbench, look: Look, language: keyof typeof MAP) {
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
  // As the pane’s language cites it.
  await pane.getByRole('button', { name: /^2019 (?:App|app|apénd)\. 3$/ }).click();
  await pane.locator('#panel article select').selectOption('2019 Art. 2');
  await look('descriptions-clause');
  await pane.getByRole('button', { name: BACK }).first().click();
  await pane.getByRole('button', { name: ADAPT[language] }).click();
  await pane.locator('#panel textarea, #panel input').first().waitFor();
  await look('descriptions-adapt');
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

/** @param checks whether all of *Check this Excel* is waited for: as long as the rest together. */
async function lookAtHelp(workbench: Workbench, look: Look, checks: boolean) {
  const { pane } = workbench;
  await tab(workbench, 'help');
  const check = pane.locator('#panel button').last();
  await check.waitFor();
  await look('help');
  if (!checks) return;
  await check.click();
  await pane.locator('#panel button[aria-expanded]').first().waitFor();
  await unfold(workbench);
  await look('help-checked');
}

/** What is asked before the run. */
async function lookAtQuestions(workbench: Workbench, look: Look) {
  const { pane } = workbench;
  await workbench.open(LACKING_FACTS, 'lacking.csv');
  await tab(workbench, 'map');
  // Of the funds, unit by unit.
  const byUnit = pane.locator('select:has(option[value="by unit"])');
  await byUnit.first().selectOption('by unit');
  await unfold(workbench);
  await look('map-questions');
}

async function lookAtNothing(workbench: Workbench, look: Look) {
  const { pane, page } = workbench;
  await page.evaluate(() => window.workbench.clearAll());
  for (const name of ['map', 'review', 'outcomes', 'eligibility', 'letters', 'deadlines']) {
    await tab(workbench, name);
    await pane.locator('#panel [role=group]').first().waitFor();
    await look(`empty-${name}`);
  }
}

/** Each language in each theme. The first three hold each language, each theme and either width. */
const LOOKS = [
  ['en-US', 'light', 450],
  ['fr-FR', 'dark', 320],
  ['es-ES', 'contrast', 320],
  ['fr-FR', 'light', 320],
  ['es-ES', 'dark', 450],
  ['en-US', 'contrast', 320],
  ['es-ES', 'light', 320],
  ['en-US', 'dark', 320],
  ['fr-FR', 'contrast', 450],
] as const;

/** A look takes more than a minute. */
const CHOSEN = {
  some: [LOOKS[SEED % LOOKS.length]!],
  whole: LOOKS.slice(0, 3),
  all: LOOKS,
}[EXTENT];

describe.each(CHOSEN)('%s, %s, %i px', (language, theme, width) => {
  const short = language.slice(0, 2) as keyof typeof MAP;

  it('is free of barriers and cuts no text, in every tab', async () => {
    const search = `?lang=${language}&theme=${theme}&pane=${width}`;
    const workbench = await server.visit(search);
    const { page } = workbench;
    await page.setViewportSize({ width: 1280, height: 1400 });
    await page.emulateMedia({ forcedColors: theme === 'contrast' ? 'active' : null });
    const problems: string[] = [];
    const look: Look = async (state) => {
      problems.push(...(await checkPage(workbench, `pane-${short}-${theme}-${width}-${state}`)));
    };
    await lookAtMap(workbench, look, short);
    await lookAtReview(workbench, look);
    await lookAtOutcomes(workbench, look);
    await lookAtPosition(workbench, look);
    await lookAtWhatIf(workbench, look, short);
    await lookAtCases(workbench, look);
    await lookAtLetters(workbench, look, short);
    await lookAtDescriptions(workbench, look, short);
    await lookAtEligibility(workbench, look);
    // The longest texts, on the narrowest pane.
    await lookAtHelp(workbench, look, language === 'fr-FR');
    await lookAtGrave(workbench, look, { language: short, search });
    await lookAtQuestions(workbench, look);
    await lookAtNothing(workbench, look);
    // The next look may be on the same page.
    await page.emulateMedia({ forcedColors: null });
    expect(problems).toEqual([]);
    expect(workbench.errors).toEqual([]);
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
  await eventually(async () => expect(await focused()).toMatch(/positions mapped/));
  // It comes once the result is counted, in the place that is kept for it.
  await pane.getByRole('button', { name: 'Continue review' }).waitFor();
  await page.keyboard.press('Tab');
  await eventually(async () => expect(await focused()).toBe('Continue review'));
  await page.keyboard.press('Tab');
  await eventually(async () => expect(await focused()).toMatch(/^\d+$/));
  await pane.getByRole('button', { name: /^Back to/ }).press('Enter');
  await mapPositions(workbench);
});
