import { checkPage } from './check-page';
import { csv, serveForTests, type Workbench } from './open-workbench';
import { eventually, linesOf, until } from './use-pane';

const server = serveForTests();

const EXPORT = csv([
  ['Position number', 'Job title', 'Grade', 'Duty station', 'Unit', 'Funding', 'Contract'],
  ...[
    ['P-1', 'Information Management Officer', 'NOB', 'Lima'],
    ['P-2', 'Information Management Officer', 'NOB', 'Lima'],
    ['P-3', 'Oficial de Gestión de la Información', 'NOB', 'Dakar'],
    ['P-4', 'Widget Assistant', 'G5', 'Dakar'],
    ['P-5', 'Gadget Assistant', 'G5', 'Lusaka'],
    ['P-6', 'Driver', 'G2', 'Lima'],
  ].map((row) => [...row, `Unit ${row[3]}`, 'Regular budget', 'Fixed-term']),
]);

const WORDS = {
  en: {
    map: /^Map positions/,
    review: 'Review',
    sign: 'Your initials or name',
    filters: /^Filters/,
    station: 'Duty station',
    handOver: 'Hand over to a colleague',
    to: 'Colleague',
    handed: /handed to Maria\.$/,
  },
  fr: {
    map: /^Rattacher les postes/,
    review: 'Revue',
    sign: 'Vos initiales ou votre nom',
    filters: /^Filtres/,
    station: 'Lieu d’affectation',
    handOver: 'Confier à une autre personne',
    to: 'À qui',
    handed: /^Confié à Maria/,
  },
  es: {
    map: /^Vincular puestos/,
    review: 'Revisión',
    sign: 'Sus iniciales o su nombre',
    filters: /^Filtros/,
    station: 'Lugar de destino',
    handOver: 'Encargar a otra persona',
    to: 'A quién',
    handed: /^Encargado a Maria/,
  },
} as const;

async function sign({ pane, page }: Workbench, name: string, words: (typeof WORDS)['en' | 'fr']) {
  await pane.locator('#tab-review').click();
  await pane.getByLabel(words.sign).fill(name);
  await page.keyboard.press('Enter');
}

const save = async ({ page }: Workbench) =>
  Uint8Array.from(await page.evaluate(async () => [...(await window.workbench.save())]));

it('decides other wordings where they are ticked, and joins what a colleague decided', async () => {
  const workbench = await server.visit('?pane=450');
  const { pane, page } = workbench;
  const words = WORDS.en;
  await workbench.open(EXPORT, 'staff.csv');
  await pane.getByRole('button', { name: words.map }).click();
  await until(async () => (await workbench.sheets()).includes('JD Mapping'));
  await sign(workbench, 'AK', words);
  const alike = pane.getByRole('group', { name: /^Same work/ });
  await alike.getByRole('checkbox').check();
  await eventually(async () =>
    expect(await checkPage(workbench, 'review-alike-en-450')).toEqual([]),
  );
  await pane.getByRole('button', { name: 'Accept', exact: true }).click();
  await pane.getByText(/and 1 other wording: .*, 3 positions\.$/).waitFor();
  const lines = async () =>
    (await workbench.sheets()).includes('JD Decisions') && linesOf(workbench, 'JD Decisions');
  await until(async () => ((await lines()) || []).length === 2);
  // Hand over what is in Dakar.
  await pane.getByRole('button', { name: words.filters }).click();
  await pane.getByLabel(words.station).selectOption('Dakar');
  await pane.getByRole('button', { name: words.handOver }).click();
  await pane.getByLabel(words.to).fill('Maria');
  await page.keyboard.press('Enter');
  await pane.getByText(words.handed).waitFor();
  await eventually(async () =>
    expect(await linesOf(workbench, 'JD Handed Over')).toMatchObject([
      { Title: 'Widget Assistant', Grade: 'G5', Positions: 1, 'Handed to': 'Maria' },
    ]),
  );
  const ours = await save(workbench);

  // The colleague's copy: what is theirs is what they see.
  await workbench.open(ours, 'copy.xlsx');
  await pane.locator('#tab-review').click();
  await pane.getByRole('button', { name: /^Signing as AK/ }).click();
  await pane.getByLabel(words.sign).fill('maria');
  await page.keyboard.press('Enter');
  await pane.locator('#case-title', { hasText: 'Widget Assistant' }).waitFor();
  await pane.getByText('With Maria').waitFor();
  await pane.locator('article').press('n');
  await until(async () => ((await lines()) || []).length === 3);
  const theirs = await save(workbench);

  // Back to ours: their sheet is added, and joined.
  await workbench.open(ours, 'staff.xlsx');
  await workbench.add(theirs, 'maria.xlsx');
  await pane.locator('#tab-review').click();
  await pane.getByRole('button', { name: 'Join them' }).first().click();
  await until(async () => ((await lines()) || []).length === 3);
  const handOver = pane.getByRole('button', { name: words.handOver });
  if ((await handOver.getAttribute('aria-expanded')) !== 'true') await handOver.click();
  await pane.getByText('Maria: 1 of 1 case decided').waitFor();
  await eventually(async () =>
    expect(await checkPage(workbench, 'review-handed-en-450')).toEqual([]),
  );
  expect(workbench.errors).toEqual([]);
});

it.each([
  ['fr-FR', 'dark'],
  ['es-ES', 'contrast'],
] as const)('has room for it in 320 px, %s', async (language, theme) => {
  const workbench = await server.visit(`?lang=${language}&theme=${theme}&pane=320`);
  const { pane, page } = workbench;
  await page.setViewportSize({ width: 1280, height: 1400 });
  const short = language === 'fr-FR' ? 'fr' : 'es';
  const words = WORDS[short];
  await workbench.open(EXPORT, 'staff.csv');
  await pane.getByRole('button', { name: words.map }).last().click();
  await until(async () => (await workbench.sheets()).includes('JD Mapping'));
  await sign(workbench, 'AK', words as never);
  await pane.locator('#case-title').waitFor();
  const problems = await checkPage(workbench, `review-alike-${short}-320`);
  await pane.getByRole('button', { name: words.filters }).click();
  await pane.getByRole('button', { name: words.handOver }).click();
  await pane.getByLabel(words.to).fill('Maria');
  await page.keyboard.press('Enter');
  await pane.getByText(words.handed).waitFor();
  problems.push(...(await checkPage(workbench, `review-handed-${short}-320`)));
  expect(problems).toEqual([]);
  expect(workbench.errors).toEqual([]);
});
