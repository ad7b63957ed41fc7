import { paneFrame } from './check-page';
import { mapPositions, serveForTests, type Workbench } from './open-workbench';
import { confirmDrivers, eventually, reloadPane, signIn } from './use-pane';

const server = serveForTests();

/** The tops of all tabs, and the right edge of the last, in a pane this wide. */
const tabsOf = (workbench: Workbench) =>
  paneFrame(workbench).evaluate(() => {
    const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
    return {
      names: tabs.map(({ innerText }) => innerText),
      tops: [...new Set(tabs.map((tab) => tab.getBoundingClientRect().top))],
      right: Math.max(...tabs.map((tab) => tab.getBoundingClientRect().right)),
      cut: tabs.filter((tab) => tab.scrollWidth > tab.clientWidth + 1).length,
      width: window.innerWidth,
    };
  });

it.each(['en-US', 'fr-FR', 'es-ES'])('has one row of tabs at 320 px, in %s', async (language) => {
  const workbench = await server.visit(`?lang=${language}&pane=320`);
  await workbench.pane.locator('#tab-more').waitFor();
  const { names, tops, right, cut, width } = await tabsOf(workbench);
  expect(names).toHaveLength(5);
  expect(tops).toHaveLength(1);
  expect(cut).toBe(0);
  // The corner of Excel's own menu stays clear.
  expect(right).toBeLessThanOrEqual(width - 34);
});

it('resumes: the start page of a workbook that was saved and opened again', async () => {
  const workbench = await server.visit();
  const { page, pane } = workbench;
  await mapPositions(workbench);
  await signIn(workbench);
  await confirmDrivers(workbench);
  const saved = await page.evaluate(async () => [...(await window.workbench.save())]);
  await workbench.open(Uint8Array.from(saved), 'half-way.xlsx');
  await reloadPane(workbench);
  const start = pane.getByRole('region', { name: 'Where the work stands' });
  await start.getByText(/^Mapped from Staffing on \d+ \w+ \d{4}$/).waitFor();
  await start.getByText(/^in \d+ cases to decide$/).waitFor();
  const next = start.getByRole('button', { name: 'Continue review' });
  // Mapping again stays possible, and says what stays.
  await page.evaluate(() => window.workbench.select('Staffing', 'A2'));
  await pane.getByRole('button', { name: 'Map positions' }).waitFor();
  await pane.getByText(/^Decisions stay, and of \d+ verified positions/).waitFor();
  // One button alone is the primary one.
  const primaries = await paneFrame(workbench).evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('#panel button')];
    const lookOf = (button: HTMLElement) => getComputedStyle(button).backgroundColor;
    const brand = lookOf(buttons.find(({ innerText }) => innerText === 'Continue review')!);
    return buttons.filter((button) => lookOf(button) === brand).map(({ innerText }) => innerText);
  });
  expect(primaries).toEqual(['Continue review']);
  await next.click();
  await pane.locator('#case-title').waitFor();
  await eventually(async () =>
    expect(await pane.locator('#tab-review').getAttribute('aria-selected')).toBe('true'),
  );
  const badge = await pane.locator('#tab-review').getAttribute('title');
  expect(badge).toMatch(/^\d+ cases to decide\.$/);
  expect(workbench.errors).toEqual([]);
});
