import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { itWithLibreOffice, readInLibreOffice } from '../documents/libre-office';
import { docxOf, mergeField, OBLIGATORY, paragraph, textOf } from '../documents/make-docx';
import {
  mapPositions,
  startWorkbench,
  type Workbench,
  type WorkbenchServer,
} from './open-workbench';
import { confirmDrivers, reloadPane, signIn } from './use-pane';

jest.setTimeout(240_000);

const SCREENSHOTS = path.resolve('build/screenshots');

let server: WorkbenchServer;
beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  server = await startWorkbench();
});
afterAll(() => server.close());

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
  expect(await write.getAttribute('aria-disabled')).toBe('true');
  await page.locator('#pane').screenshot({ path: path.join(SCREENSHOTS, 'letters-none.png') });

  await signIn(workbench);
  await confirmDrivers(workbench);
  await pane.getByRole('tab', { name: 'Letters' }).click();
  await pane.getByRole('button', { name: /^Serving officials, verified/ }).waitFor();
  await pane.getByLabel('Questions and receipts to').fill('R. Partner & <Co> {x}');
  for (const locale of ['en', 'fr', 'es'] as const) {
    await pane.getByLabel('Language of the documents').selectOption(locale);
    const { name, bytes } = await saved(workbench, 'Write letters');
    expect(name).toBe(NAMES[locale]);
    const text = textOf(bytes);
    expect(text).toContain(RECEIPTS[locale]);
    expect(text).toContain('Drivers');
    expect(text).toContain('R. Partner & <Co> {x}');
    written[locale] = bytes;
  }
  await page.locator('#pane').screenshot({ path: path.join(SCREENSHOTS, 'letters-written.png') });

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
  await page.context().close();
});

itWithLibreOffice('the letters open in another program', () => {
  const texts = readInLibreOffice(written);
  for (const locale of ['en', 'fr', 'es'] as const) {
    expect(texts[locale]).toContain(RECEIPTS[locale]);
    expect(texts[locale]).toContain('Drivers');
  }
});
