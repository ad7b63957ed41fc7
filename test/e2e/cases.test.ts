import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import {
  mapPositions,
  startWorkbench,
  type Workbench,
  type WorkbenchServer,
} from './open-workbench';

jest.setTimeout(180_000);

const SCREENSHOTS = path.resolve('build/screenshots');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let server: WorkbenchServer;
beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  server = await startWorkbench();
});
afterAll(() => server.close());

const frameOf = ({ page }: Workbench): Frame =>
  page.frames().find((frame) => frame.url().includes('taskpane.html'))!;

async function objects(workbench: Workbench, sheet: string) {
  const [header, ...rows] = await workbench.allValues(sheet);
  return rows.map((row) => Object.fromEntries(header!.map((name, at) => [String(name), row[at]!])));
}

const MAP = { en: 'Map positions', fr: 'Rattacher les postes', es: 'Asignar puestos' };
const DONE = { en: /mapped$/, fr: /rattachés$/, es: /asignados$/ };
const REVIEW = { en: 'Review', fr: 'Examiner', es: 'Revisar' };
const CASES = { en: 'Cases', fr: 'Dossiers', es: 'Expedientes' };
type Language = keyof typeof MAP;

/** Maps the sample, confirms the first cases of the queue, and opens the tab. */
async function openCases(workbench: Workbench, language: Language): Promise<void> {
  const { pane, page } = workbench;
  if (language === 'en') await mapPositions(workbench);
  else {
    await pane.getByRole('button', { name: MAP[language], exact: true }).click();
    await pane.getByRole('heading', { name: DONE[language] }).waitFor();
  }
  await pane.getByRole('tab', { name: REVIEW[language] }).click();
  await pane.locator('form input').fill('AK');
  await page.keyboard.press('Enter');
  const title = pane.locator('#case-title');
  await title.waitFor();
  await pane.locator('select').count();
  const bands = { en: 'Confirm proposals together', fr: /ensemble$/, es: /juntas?$|juntos$/ };
  await pane.getByRole('button', { name: bands[language] }).click();
  await pane.getByRole('button', { name: / Drivers$/ }).click();
  await pane
    .getByRole('button', { name: /^\p{L}+ \d+ \p{L}+$/u })
    .last()
    .click();
  await until(async () =>
    (await objects(workbench, 'JD Mapping')).some((row) => row['Verified'] !== ''),
  );
  await pane.getByRole('tab', { name: CASES[language] }).click();
}

async function until(read: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 80; attempt += 1) {
    if (await read()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It did not come to be');
}

it('follows a case from the letter to the answer, and keeps it with the workbook', async () => {
  const workbench = await server.visit();
  const { pane } = workbench;
  await openCases(workbench, 'en');
  await pane.getByRole('button', { name: 'Add cases' }).click();
  await pane.getByText(/^\d+ cases?$/).waitFor();
  const [first] = await objects(workbench, 'JD Cases');
  const number = String(first!['Position number']);
  const followed = async () =>
    (await objects(workbench, 'JD Cases')).find((row) => row['Position number'] === number)!;
  await pane.getByRole('button', { name: `Position ${number}: select the row` }).click();

  const record = async (event: string, date: string, answer?: string) => {
    await pane.getByLabel('What happened').selectOption({ label: event });
    await pane.getByLabel('On', { exact: true }).fill(date);
    if (answer) await pane.getByLabel('Answer', { exact: true }).selectOption({ label: answer });
    await pane.getByRole('button', { name: 'Record', exact: true }).click();
  };
  const isRecorded = (event: string) =>
    pane.getByText(new RegExp(`^${number}: ${event}, .*Recorded\\.$`)).waitFor();

  await record('Letter sent', '2025-01-10');
  await isRecorded('Letter sent');
  await record('Letter received', '2025-01-09');
  await pane
    .getByText(
      '“Letter received” on 9 January 2025 cannot come before “Letter sent” on 10 January 2025.',
    )
    .waitFor();
  expect((await followed())['Received']).toBe('');
  await record('Letter received', '2025-01-15');
  await isRecorded('Letter received');
  expect((await followed())['Owed by']).toBe('');
  await record('Asked about the family', '2025-03-15');
  await isRecorded('Asked about the family');
  await until(async () => (await followed())['Owed by'] === 'Regional HR partner');
  expect(await followed()).toMatchObject({
    'Next step': 'Answer on the job family in writing',
    Clause: '2019 App. 2 ¶3',
    Due: 45823,
    Status: 'Overdue',
  });
  await pane.getByRole('button', { name: 'Overdue: Regional HR partner (1)' }).waitFor();
  // A reload: the cases stand in the workbook.
  await frameOf(workbench).evaluate(() => location.reload());
  await pane.getByRole('tab', { name: 'Cases' }).click();
  await pane.getByRole('button', { name: new RegExp(`^${number}.*: answer`) }).click();
  await record('Answered on the family', '2025-06-20', 'Description confirmed');
  await isRecorded('Answered on the family');
  await until(async () => (await followed())['Owed by'] === '');
  expect(await followed()).toMatchObject({ 'Family answer': 'Description confirmed' });
  await pane.getByRole('button', { name: 'Undo' }).click();
  await until(async () => (await followed())['Family answer'] === '');
  await record('Answered on the family', '2025-06-20', 'Description confirmed');
  await isRecorded('Answered on the family');
  const before = await objects(workbench, 'JD Cases');

  const saved = await workbench.page.evaluate(async () => [...(await window.workbench.save())]);
  await workbench.page.context().close();
  const again = await server.visit();
  await again.open(Uint8Array.from(saved), 'cases.xlsx');
  expect(await objects(again, 'JD Cases')).toEqual(before);
  await again.pane.getByRole('tab', { name: 'Cases' }).click();
  await again.pane.getByText(/^\d+ cases?$/).waitFor();
  expect(again.errors).toEqual([]);
  await again.page.context().close();
});

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

async function findBarriers(workbench: Workbench, theme: string): Promise<string[]> {
  const frame = frameOf(workbench);
  await frame.evaluate(AXE);
  const options = { rules: { 'color-contrast': { enabled: theme !== 'contrast' } } };
  const violations = await frame.evaluate(async (how) => {
    type Axe = { run(options: typeof how): Promise<{ violations: Finding[] }> };
    return (await (window as unknown as { axe: Axe }).axe.run(how)).violations;
  }, options);
  return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]!.html}`);
}

function findCutText(workbench: Workbench): Promise<string[]> {
  return frameOf(workbench).evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#panel *, [role=tab]')]
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

it.each([
  ['en-US', 'light', 450],
  ['fr-FR', 'dark', 320],
  ['en-US', 'contrast', 320],
] as const)('has no barrier and cuts no text: %s, %s, %i px', async (language, theme, width) => {
  const short = language.slice(0, 2) as Language;
  const workbench = await server.visit(`?lang=${language}&theme=${theme}&pane=${width}`);
  const { pane, page } = workbench;
  await page.setViewportSize({ width: 1280, height: 1400 });
  const look = async (state: string) => {
    await page.waitForTimeout(300);
    const file = `cases-${short}-${theme}-${width}-${state}.png`;
    await page.screenshot({ path: path.join(SCREENSHOTS, file) });
    expect({ state, barriers: await findBarriers(workbench, theme) }).toEqual({
      state,
      barriers: [],
    });
    expect({ state, cut: await findCutText(workbench) }).toEqual({ state, cut: [] });
  };
  await openCases(workbench, short);
  await pane.getByRole('radio').first().waitFor();
  await look('empty');
  await pane.locator('button', { hasText: /Add cases|Ajouter/ }).click();
  await pane.locator('#case-name').waitFor();
  for (const date of ['2025-01-10', '2025-01-15', '2025-03-01']) {
    await pane.locator('article input[type=date]').fill(date);
    await pane.locator('article button[type=submit]').click();
    await page.waitForTimeout(600);
  }
  await look('case');
  const closed = pane.locator('#panel button[aria-expanded=false]');
  while ((await closed.count()) > 0) await closed.first().click();
  await look('open');
  await page.context().close();
});
