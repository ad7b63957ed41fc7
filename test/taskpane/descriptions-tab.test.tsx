/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { TextDecoder } from 'node:util';
import { PaneApp } from '../../src/taskpane/pane-app';
import type { KeptAgreement } from '../../src/excel/agreement-store';
import { smallPath } from '../agreement-text/agreement-files';
import { fakeWorkbook } from './fake-workbook';

// jsdom has none; browsers do.
Object.assign(globalThis, { TextDecoder });

const SMALL = readFileSync(smallPath('small-2019.txt'));

async function openTab(language = 'en') {
  window.localStorage.setItem('jd.welcomed', 'yes');
  const workbook = fakeWorkbook();
  let kept: KeptAgreement[] = [];
  workbook.loadAgreements.mockImplementation(async () => kept);
  workbook.keepAgreement.mockImplementation(async (one: KeptAgreement) => void (kept = [one]));
  workbook.removeAgreement.mockImplementation(async () => void (kept = []));
  workbook.readSelectedDescription.mockImplementation(async () => null);
  render(<PaneApp workbook={workbook} displayLanguage={language} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name: /^Descrip/ }));
  await screen.findByRole('searchbox');
  const choose = async (bytes: Uint8Array, name: string) => {
    const file = new File([bytes as BlobPart], name);
    Object.assign(file, { arrayBuffer: async () => bytes });
    await user.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, file);
  };
  return { user, choose, workbook };
}

it('shows the 44 built in, and says how to get their words', async () => {
  const { user } = await openTab();
  expect(screen.getByText('44 descriptions')).toBeTruthy();
  expect(screen.getByText(/No agreement has been opened/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'G2 · Driver' }));
  await user.click(screen.getByRole('button', { name: '2019 App. 3' }));
  expect(screen.getByRole('heading', { name: '2019 App. 3' })).toBeTruthy();
  expect(screen.getByText(/The words of 2019 App. 3 are not here yet/)).toBeTruthy();
});

it('opens an agreement, lists what it noticed, searches its duties and compares grades', async () => {
  const { user, choose } = await openTab();
  await choose(SMALL, 'small.txt');
  expect(await screen.findByText(/small.txt: 20 clauses, 5 descriptions/)).toBeTruthy();
  await user.type(screen.getByRole('searchbox'), 'protocol who drives');
  expect(screen.queryByRole('button', { name: 'G3 · Senior Driver' })).toBeNull();
  await user.clear(screen.getByRole('searchbox'));
  await user.type(screen.getByRole('searchbox'), 'who drives');
  await user.click(screen.getByRole('button', { name: 'G3 · Senior Driver' }));
  expect(screen.getByText('Plan who drives which car.')).toBeTruthy();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Compare with' }), 'G2');
  const heading = screen.getByRole('heading', { name: 'What changes from G3 to G2' });
  const article = within(heading.closest('article')!);
  expect(article.getAllByText('Dropped').length).toBeGreaterThan(0);
});

it.each([
  ['en', new Uint8Array(), 'nothing.txt is empty.'],
  ['fr', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), /n’est ni un texte/],
  ['es', Buffer.from('Hola'), /no tiene ni artículo/],
])('refuses in %s, and keeps nothing', async (language, bytes, said) => {
  const { choose, workbook } = await openTab(language);
  await choose(bytes, 'nothing.txt');
  expect(await screen.findByText(said)).toBeTruthy();
  expect(workbook.keepAgreement).not.toHaveBeenCalled();
});
