import { screenshotFile } from './check-page';
import { csv, mapPositions, serveForTests, untilSelected, type Workbench } from './open-workbench';
import { confirmDrivers, eventually, linesOf, openPlace, signIn, until } from './use-pane';

const server = serveForTests();

type Row = readonly (string | number)[];

const HEADER = [
  'Position number',
  'Job title',
  'Grade',
  "Duty [st]'n #1",
  'Funding',
  'Contract type',
  'Incumbent',
];
const post = (number: string, title: string, grade: string, station: string, incumbent = 'E-1') => [
  number,
  title,
  grade,
  station,
  'Regular budget',
  'Fixed-term',
  incumbent,
];

const JUNE: readonly Row[] = [
  HEADER,
  post('P-1', 'Driver', 'G2', 'Lusaka'),
  post('P-2', 'Focal point', 'G5', 'Dakar'),
  post('P-3', 'Driver', 'G2', 'Lima'),
  post('P-4', 'Finance Assistant', 'G5', 'Lima'),
  post('P-5', 'Liaison', 'G5', 'LIMA'),
  post('P-6', 'Director', 'D1', 'Geneva'),
];
const JULY: readonly Row[] = [
  HEADER,
  post('P-7', 'Focal point', 'G5', 'Dakar'),
  post('P-6', 'Director', 'D1', 'Geneva'),
  post('P-5', 'Liaison', 'G5', 'Lima', 'E-9'),
  post('P-4', 'Finance Assistant', 'G6', 'Lima'),
  post('P-2', 'Focal point', 'G5', 'Dakar'),
  post('P-1', 'Driver', 'G2', 'Lusaka'),
];

/** The filters have options too: these are the cases of the queue. */
const queued = ({ pane }: Workbench) => pane.getByRole('listbox').getByRole('option');

it('opens next month’s export, asks nothing twice and shows exactly what changed', async () => {
  const workbench = await server.visit();
  const { pane, page } = workbench;
  await workbench.open(csv(JUNE), 'june.csv');
  await mapPositions(workbench);
  await signIn(workbench);
  // Decides every doubtful case: whatever is asked later was not asked before.
  while ((await pane.locator('#case-title').count()) > 0) {
    const before = await pane.getByText(/cases? left$/).innerText();
    // A key pressed at once after a decision is taken for the case before.
    await page.waitForTimeout(300);
    await page.keyboard.press('n');
    await until(async () => (await pane.getByText(/cases? left$/).innerText()) !== before);
  }
  await until(async () => {
    if (!(await workbench.sheets()).includes('JD Decisions')) return false;
    const decided = (await linesOf(workbench, 'JD Decisions')).map(({ Title }) => Title);
    return ['Focal point', 'Liaison'].every((title) => decided.includes(title));
  });

  await workbench.add(csv(JULY), 'july.csv');
  await pane.getByRole('tab', { name: 'Map' }).click();
  await pane.getByRole('heading', { name: 'july' }).waitFor();
  await mapPositions(workbench);
  await eventually(async () =>
    expect(await workbench.sheets()).toEqual([
      'june',
      'JD Mapping',
      'JD Changes',
      'JD Decisions',
      'july',
    ]),
  );

  const mapped = await linesOf(workbench, 'JD Mapping');
  const focal = mapped.filter((row) => row['Job title'] === 'Focal point');
  expect(focal.map((row) => [row['Match'], row['Verified'] !== ''])).toEqual([
    ['decided', true],
    ['decided', true],
  ]);
  const changes = (await linesOf(workbench, 'JD Changes')).map((line) => [
    line['Position number'],
    line['What changed'],
    line['Before'],
    line['Now'],
  ]);
  expect(changes).toEqual(
    expect.arrayContaining([
      ['P-3', 'Position gone', 'G2', ''],
      ['P-7', 'New position', '', 'G5'],
      ['P-5', 'Incumbent', 'E-1', 'E-9'],
      ['P-4', 'Grade', 'G5', 'G6'],
    ]),
  );
  expect(new Set(changes.map(([number]) => number))).toEqual(new Set(['P-3', 'P-4', 'P-5', 'P-7']));

  await openPlace({ pane }, 'Results');
  await pane.getByRole('heading', { name: 'Since the last export' }).waitFor();
  await pane.getByText('3 of 5 positions in both exports are unchanged.').waitFor();
  await pane.getByRole('button', { name: 'New positions: select 1 row' }).click();
  await untilSelected(workbench, "'JD Mapping'!A2:S2");
  await pane.getByRole('button', { name: 'Incumbent changed: select 1 row' }).click();
  await untilSelected(workbench, "'JD Mapping'!A4:S4");
  await pane.getByRole('button', { name: 'Positions gone: select 1 row' }).click();
  await untilSelected(workbench, "'JD Changes'!A2:F2");
  // A director's post has no case, so nobody can confirm it and nobody has to.
  const owed = mapped.filter((row) => row['Allocated grade'] !== '' && row['Verified'] === '');
  const unverified = `Not yet verified: select ${owed.length} rows`;
  await eventually(async () =>
    expect(await pane.getByRole('button', { name: unverified }).count()).toBe(1),
  );
  expect(owed.map((row) => row['Job title'])).not.toContain('Director');

  await pane.getByRole('button', { name: 'Review what changed' }).click();
  await pane.getByRole('button', { name: /^Filters/ }).click();
  await eventually(async () =>
    expect(await pane.getByLabel(/^Only what is new or changed/).isChecked()).toBe(true),
  );
  await pane.getByLabel('Show', { exact: true }).selectOption('proposed');
  expect((await queued(workbench).allInnerTexts()).map((text) => text.split('\n')[0])).toEqual([
    'Finance Assistant',
  ]);
  // Nothing doubtful came with July: it is all decided.
  await pane.getByLabel('Show', { exact: true }).selectOption('doubtful');
  await eventually(async () => expect(await queued(workbench).count()).toBe(0));
  expect(workbench.errors).toEqual([]);
});

it('writes the summary as formulas that follow decisions, with charts beside them', async () => {
  const workbench = await server.visit();
  const { pane, page } = workbench;
  await workbench.open(csv(JUNE), 'june.csv');
  await mapPositions(workbench);
  await openPlace({ pane }, 'Results');
  const write = async () => {
    await pane.getByRole('button', { name: 'Write summary' }).click();
    await pane.getByText('The sheet JD Summary is written.').waitFor();
  };
  await write();
  const check = async () => {
    const rows = await linesOf(workbench, 'JD Mapping');
    const summary = await workbench.allValues('JD Summary');
    const figure = (label: string, column = 1) =>
      summary.find((cells) => cells[0] === label)?.[column];
    const count = (isCounted: (row: (typeof rows)[number]) => boolean) =>
      rows.filter(isCounted).length;
    expect(figure('Positions')).toBe(rows.length);
    expect(figure('Still to review')).toBe(count((row) => row['Review'] !== ''));
    expect(figure('With an allocated grade, not yet verified')).toBe(
      count((row) => row['Allocated grade'] !== '' && row['Verified'] === ''),
    );
    expect(figure('With an allocated grade, verified')).toBe(
      count((row) => row['Allocated grade'] !== '' && row['Verified'] !== ''),
    );
    for (const outcome of new Set(rows.map((row) => String(row['Outcome'])))) {
      const isOf = (row: (typeof rows)[number]) => row['Outcome'] === outcome;
      expect([outcome, figure(outcome, 1), figure(outcome, 2), figure(outcome, 3)]).toEqual([
        outcome,
        count((row) => isOf(row) && row['Verified'] !== ''),
        count((row) => isOf(row) && row['Verified'] === ''),
        count(isOf),
      ]);
    }
    expect(figure('Other outcomes', 3)).toBe(0);
    // Each block in full: every figure of every row.
    const blocks = summary.flatMap((cells, at) =>
      cells.includes('Total') && cells[0] !== 'Total' ? [at] : [],
    );
    expect(blocks).toHaveLength(3);
    // One that changes a grade has a column for what is verified, and one for proposals.
    const hasOutcome = (column: string) => (row: Record<string, unknown>) => {
      const [outcome, state] = column.split(', ');
      const isVerified = row['Verified'] !== '';
      return row['Outcome'] === outcome && (!state || isVerified === (state === 'verified'));
    };
    const questions = [
      (column: string) => (row: Record<string, unknown>) => row['Allocated grade'] === column,
      hasOutcome,
      hasOutcome,
    ];
    const keys = ['Job family', 'Job family', HEADER[3]!];
    blocks.forEach((top, block) => {
      const header = summary[top]!.map(String);
      const width = header.indexOf('Total');
      for (let at = top + 1; summary[at]![0] !== 'Total'; at += 1) {
        const label = String(summary[at]![0]);
        const wanted = label.startsWith('(') ? '' : label;
        if (label === 'Other stations') continue;
        const inRow = (row: Record<string, unknown>) =>
          String(row[keys[block]!]).toLowerCase() === wanted.toLowerCase();
        expect([label, summary[at]![width]]).toEqual([label, count(inRow)]);
        header.slice(1, width - 1).forEach((column, index) => {
          const found = summary[at]![index + 1];
          const expected = count((row) => inRow(row) && questions[block]!(column)(row));
          expect([label, column, found === '' ? 0 : found]).toEqual([label, column, expected]);
        });
      }
      const total = summary.slice(top).find((cells) => cells[0] === 'Total')!;
      expect(total[width]).toBe(rows.length);
    });
    return summary;
  };
  await check();
  const charts = await page.evaluate(() => window.workbench.charts());
  expect(charts.map(({ name, sheet, type }) => `${sheet} ${name} ${type}`)).toEqual([
    'JD Summary JD Outcomes BarStacked',
    'JD Summary JD Families by grade BarStacked',
    'JD Summary JD Families by outcome BarStacked',
    'JD Summary JD Stations by outcome BarStacked',
  ]);
  expect(charts.every(({ title, position }) => title !== '' && position !== '')).toBe(true);
  expect(charts[1]!.series.map(({ name }) => name)).toContain('G2');

  await signIn(workbench);
  await page.keyboard.press('n');
  await until(async () => (await workbench.sheets()).includes('JD Decisions'));
  await confirmDrivers(workbench);
  const after = await check();
  expect(
    after.find((cells) => cells[0] === 'With an allocated grade, verified')![1],
  ).toBeGreaterThan(0);

  // A run deletes the table that the formulas follow: the summary comes along.
  await workbench.add(csv(JULY), 'july.csv');
  await pane.getByRole('tab', { name: 'Map' }).click();
  await pane.getByRole('heading', { name: 'july' }).waitFor();
  await mapPositions(workbench);
  await check();
  expect(workbench.errors).toEqual([]);
});

it.each([
  ['en-US', 'light', 'Map positions', /mapped$/, 'Results', 'Write summary'],
  ['fr-FR', 'dark', 'Rattacher les postes', /rattachés$/, 'Résultats', 'Écrire la synthèse'],
] as const)('looks right: %s, %s', async (language, theme, map, done, outcomes, summary) => {
  const workbench = await server.visit(`?lang=${language}&theme=${theme}&pane=320`);
  const { pane, page } = workbench;
  await page.setViewportSize({ width: 1600, height: 1000 });
  const mapAll = async (name: string) => {
    await pane.getByRole('heading', { name }).waitFor();
    await pane.getByRole('button', { name: map, exact: true }).click();
    await pane.getByRole('heading', { name: done }).waitFor();
  };
  const many = (rows: readonly Row[]) =>
    csv([
      ...rows,
      ...Array.from({ length: 40 }, (_, at) => post(`Q-${at}`, 'Driver', 'G3', `Site ${at % 9}`)),
    ]);
  await workbench.open(many(JUNE), 'june.csv');
  await mapAll('june');
  await workbench.add(many(JULY), 'july.csv');
  await pane.getByRole('tab').first().click();
  await mapAll('july');
  await pane.getByRole('tab', { name: outcomes }).click();
  await pane.getByRole('button', { name: summary }).waitFor();
  await page.waitForTimeout(400);
  const file = (name: string) =>
    screenshotFile(`outcomes-${language.slice(0, 2)}-${theme}-${name}`);
  await page.locator('#pane').screenshot({ path: file('top') });
  await pane
    .getByRole('heading', { level: 3 })
    .nth(1)
    .evaluate((heading) => heading.scrollIntoView());
  await page.locator('#pane').screenshot({ path: file('changes') });
  await pane.getByRole('button', { name: summary }).click();
  await until(async () => (await workbench.sheets()).includes('JD Summary'));
  await page.waitForTimeout(800);
  await page.screenshot({ path: file('summary') });
  expect(workbench.errors).toEqual([]);
});
