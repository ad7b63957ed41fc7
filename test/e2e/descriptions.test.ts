import { readFileSync } from 'node:fs';
import path from 'node:path';
import { itWithLibreOffice, readInLibreOffice } from '../documents/libre-office';
import { textOf } from '../documents/make-docx';
import { checkPage, screenshotFile } from './check-page';
import { serveForTests, type Workbench } from './open-workbench';
import { eventually, openPlace, reloadPane } from './use-pane';

const SMALL = path.resolve('test/agreement-text/small-2019.txt');

const server = serveForTests();

const openTab = (workbench: Workbench) => openPlace(workbench, 'Descriptions');

it('reads an agreement, keeps it with the workbook and opens its clauses', async () => {
  const workbench = await server.visit();
  const { pane, page, errors } = workbench;
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await openTab(workbench);
  await pane.getByText('44 descriptions').waitFor();
  expect(requested.filter((url) => url.includes('worker'))).toEqual([]);

  await pane.locator('input[type=file]').setInputFiles(SMALL);
  await pane.getByText(/small-2019\.txt: 20 clauses, 5 descriptions/).waitFor();
  await pane.getByRole('searchbox').fill('who drives');
  await pane.getByRole('button', { name: 'G3 · Senior Driver' }).click();
  await pane.getByText('Plan who drives which car.').waitFor();
  await pane.getByLabel('Compare with').selectOption('G2');
  await pane.getByRole('heading', { name: 'What changes from G3 to G2' }).waitFor();
  await pane.getByRole('button', { name: '2019 App. 3' }).click();
  await pane.getByLabel('Clause').selectOption('2019 Art. 2');
  await pane.getByText('Drivers, office staff and guards in the field.').waitFor();

  // The pane starts anew, and the workbook still has the agreement.
  await reloadPane(workbench);
  await openTab(workbench);
  await pane.getByText(/small-2019\.txt: 20 clauses, 5 descriptions/).waitFor();
  expect(errors).toEqual([]);
});

let adapted: Uint8Array | null = null;

it('adapts a description: blanks filled, written, downloaded', async () => {
  const workbench = await server.visit();
  const { pane, page, errors } = workbench;
  const screenshot = (name: string) =>
    page.locator('#pane').screenshot({ path: screenshotFile(`adapt-${name}`) });
  await openTab(workbench);
  const text = readFileSync(SMALL, 'utf8').replaceAll('of a field office', 'of xxxxx');
  await pane.locator('input[type=file]').setInputFiles({
    name: 'small-2019.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  });
  await pane.getByRole('searchbox').fill('who drives');
  await pane.getByText('1 description', { exact: true }).waitFor();
  await pane.getByRole('button', { name: 'G3 · Senior Driver' }).click();
  await screenshot('description');
  await pane.getByRole('button', { name: 'Adapt this description' }).click();
  await pane.getByRole('heading', { name: 'Adapt: Senior Driver, G3' }).waitFor();
  const write = pane.getByRole('button', { name: 'Write descriptions' });
  await eventually(async () => expect(await write.getAttribute('aria-disabled')).toBe('true'));

  await pane.getByLabel('Incumbent').fill('Amina <Okoye> & {x}');
  await pane.getByLabel('Work unit').fill('Fleet unit');
  await pane.getByLabel('Title of the supervisor').fill('Head of Fleet');
  await pane.getByLabel(/^Fill in/).fill('the Lusaka office');
  await pane.getByText('Nothing is open.').waitFor();
  await eventually(async () => expect(await checkPage(workbench, 'adapt-form')).toEqual([]));

  const download = page.waitForEvent('download');
  await write.click();
  const file = await download;
  adapted = new Uint8Array(readFileSync((await file.path())!));
  expect(file.suggestedFilename()).toMatch(/\.docx$/);
  const written = textOf(adapted);
  for (const words of [
    'Senior Driver',
    'Amina <Okoye> & {x}',
    'Fleet unit',
    'Head of Fleet',
    'The car pool of the Lusaka office.',
    'Plan who drives which car.',
  ]) {
    expect(written).toContain(words);
  }
  expect(written).not.toContain('xxxxx');
  await screenshot('written');
  expect(errors).toEqual([]);
});

itWithLibreOffice('the adapted description opens in another program', () => {
  const { description } = readInLibreOffice({ description: adapted! });
  expect(description).toContain('The car pool of the Lusaka office.');
  expect(description).toContain('Plan who drives which car.');
});
