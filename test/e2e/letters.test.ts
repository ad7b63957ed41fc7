import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { LOCALES } from '../../src/wording/locale';
import { itWithLibreOffice, readInLibreOffice } from '../documents/libre-office';
import { docxOf, mergeField, OBLIGATORY, paragraph, textOf } from '../documents/make-docx';
import { screenshotFile } from './check-page';
import { mapPositions, serveForTests, type Workbench } from './open-workbench';
import { confirmDrivers, eventually, linesOf, reloadPane, signIn, until } from './use-pane';

const server = serveForTests();

/** Presses a button that makes the browser save a file. */
async function saved({ page, pane }: Workbench, button: string | RegExp) {
  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: button }).click();
  const file = await download;
  return {
    name: file.suggestedFilename(),
    bytes: new Uint8Array(readFileSync((await file.path())!)),
  };
}

const RECEIPTS = { en: 'Return receipt', fr: 'Accusé de réception', es: 'Acuse de recibo' };
const NAMES = {
  en: 'Letters of assignment.docx',
  fr: 'Lettres d’attribution.docx',
  es: 'Cartas de asignación.docx',
};
const written: Record<string, Uint8Array> = {};

it('writes letters for verified rows alone, in three languages and by a template of one’s own', async () => {
  const workbench = await server.visit();
  const { pane, page } = workbench;
  await mapPositions(workbench);

  await pane.getByRole('tab', { name: 'Letters' }).click();
  await pane.getByText('No row is verified yet.').waitFor();
  const write = pane.getByRole('button', { name: 'Write letters' });
  await eventually(async () => expect(await write.getAttribute('aria-disabled')).toBe('true'));
  await page.locator('#pane').screenshot({ path: screenshotFile('letters-none') });

  await signIn(workbench);
  await confirmDrivers(workbench);
  await pane.getByRole('tab', { name: 'Letters' }).click();
  await pane.getByRole('button', { name: /^Serving officials, verified/ }).waitFor();
  await pane.getByLabel('Questions and receipts to').fill('R. Partner & <Co> {x}');
  for (const locale of LOCALES) {
    await pane.getByLabel('Language of the documents').selectOption(locale);
    const { name, bytes } = await saved(workbench, 'Write letters');
    expect(name).toBe(NAMES[locale]);
    const text = textOf(bytes);
    expect(text).toContain(RECEIPTS[locale]);
    expect(text).toContain('Drivers');
    expect(text).toContain('R. Partner & <Co> {x}');
    written[locale] = bytes;
  }
  await page.locator('#pane').screenshot({ path: screenshotFile('letters-written') });

  // The rows of the sheet are those of the letters.
  const [header, ...rows] = await workbench.allValues('JD Mapping');
  const at = (column: string) => header!.indexOf(column);
  const verified = rows.filter((row) => row[at('Verified')] !== '');
  const expected = verified.filter(
    (row) =>
      row[at('Agreement')] === '2019' &&
      row[at('Review')] === '' &&
      row[at('Effective date')] !== undefined,
  );
  const letters = textOf(written['en']!).split(RECEIPTS.en).length - 1;
  expect(letters).toBeGreaterThan(0);
  expect(letters).toBeLessThanOrEqual(expected.length);

  // Written, they stand under Deadlines; that can be undone, and writing them again records them.
  const cases = () => linesOf(workbench, 'JD Cases');
  await pane.getByText(/^Under Deadlines: /).waitFor();
  await eventually(async () => expect(await cases()).toHaveLength(letters));
  const sent = async () => (await cases()).filter((line) => line['Letter sent'] !== '').length;
  await pane.getByRole('button', { name: /^Record as sent on / }).click();
  await until(async () => (await sent()) === letters);
  await pane.getByRole('button', { name: 'Undo the recording' }).click();
  // The first language's recording added them, so that they stay.
  await until(async () => (await sent()) === 0);
  await pane.getByRole('tab', { name: 'Map' }).click();
  await pane.getByRole('tab', { name: 'Letters' }).click();
  await pane.getByRole('button', { name: 'Filters' }).click();
  const station = pane.getByLabel('Duty station');
  const [, one] = await station.getByRole('option').allInnerTexts();
  await station.selectOption({ label: one! });
  const count = Number(/\((\d+)\)$/.exec(one!)![1]);
  await pane.getByText(new RegExp(`^${count} documents?, dated `)).waitFor();
  await station.selectOption('');
  await pane.getByLabel('Language of the documents').selectOption('es');
  await pane.getByRole('button', { name: 'Preview', exact: true }).click();
  await pane.getByRole('article', { name: 'Preview' }).getByText('Drivers').first().waitFor();
  await pane.getByText(/go(es)? without the description, which has to be sent too/).waitFor();

  // A template of the house's own: first one that lacks a field, then one that serves.
  await pane.getByRole('button', { name: /^Template:/ }).click();
  const choose = async (name: string, bytes: Uint8Array) =>
    pane.locator('input[type=file]').setInputFiles({
      name,
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: Buffer.from(bytes),
    });
  await choose('bad.docx', docxOf(paragraph('{official_name} {salary}')));
  await pane.getByText('There is no field salary.').waitFor();
  await pane.getByText('The field outcome is missing.').waitFor();
  const own = docxOf(`<w:p>${mergeField('letter_date')}</w:p>${paragraph(`House: ${OBLIGATORY}`)}`);
  await choose('house.docx', own);
  await pane.getByText('Kept with this workbook.').waitFor();
  await pane.getByLabel('One file each, in a zip').check();
  const zip = await saved(workbench, 'Write letters');
  expect(zip.name).toMatch(/\.zip$/);
  const files = unzipSync(zip.bytes);
  expect(Object.keys(files)).toHaveLength(letters);
  for (const [name, bytes] of Object.entries(files)) {
    expect(name).toMatch(/^[^\\/]+\.docx$/);
    expect(textOf(bytes.slice())).toContain('House: ');
  }

  // Kept with the workbook, so it is still there when the pane is loaded again.
  await reloadPane(workbench);
  await pane.getByRole('tab', { name: 'Letters' }).click();
  await pane.getByLabel('Language of the documents').selectOption('es');
  await pane.getByRole('button', { name: 'Template: house.docx' }).waitFor();

  await pane.getByRole('button', { name: 'Write a sheet for mail merge' }).click();
  await pane.getByText(/rows on the sheet JD Letters/).waitFor();
  const merge = await workbench.allValues('JD Letters');
  expect(merge).toHaveLength(letters + 1);
  expect(merge[0]).toEqual(expect.arrayContaining(['official_name', 'outcome', 'generic_title']));
  expect(workbench.errors).toEqual([]);
});

itWithLibreOffice('the letters open in another program', () => {
  const texts = readInLibreOffice(written);
  for (const locale of LOCALES) {
    expect(texts[locale]).toContain(RECEIPTS[locale]);
    expect(texts[locale]).toContain('Drivers');
  }
});

it('leaves a low pane to what is read: what stays in sight takes less than a seventh of it', async () => {
  const workbench = await server.visit('?lang=fr-FR&pane=320');
  const { pane, page } = workbench;
  await page.setViewportSize({ width: 1000, height: 590 });
  await pane.getByRole('button', { name: 'Rattacher les postes', exact: true }).click();
  await until(async () => (await workbench.sheets()).includes('JD Mapping'));
  await pane.getByRole('tab', { name: 'Lettres' }).click();
  const write = pane.getByRole('button', { name: /^Rédiger les lettres/ });
  await write.waitFor();
  const share = () =>
    write.evaluate((button) => {
      const { top, bottom } = button.parentElement!.getBoundingClientRect();
      const isInSight = bottom <= window.innerHeight && top >= 0;
      return isInSight ? (bottom - top) / window.innerHeight : 1;
    });
  await eventually(async () => expect(await share()).toBeLessThan(1 / 7));
  await page.locator('#pane').screenshot({ path: screenshotFile('letters-low-fr-320') });
  // The way to the sheet is below, and not lost.
  await pane.getByRole('button', { name: /publipostage/i }).scrollIntoViewIfNeeded();
  await eventually(async () => expect(await share()).toBeLessThan(1 / 7));
});
