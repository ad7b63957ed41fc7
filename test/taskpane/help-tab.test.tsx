/** @jest-environment jsdom */
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CheckResult } from '../../src/excel/contract/run-checks';
import { WorkbookError } from '../../src/excel/request/workbook-error';
import { PaneApp } from '../../src/taskpane/pane-app';
import { fakeWorkbook, type FakeWorkbook } from './fake-workbook';

let workbook: FakeWorkbook;
let user: ReturnType<typeof userEvent.setup>;
beforeEach(() => {
  localStorage.setItem('jd.welcomed', 'yes');
  window.location.hash = 'help';
  workbook = fakeWorkbook();
  user = userEvent.setup();
});
afterEach(() => {
  window.location.hash = '';
});

const RESULTS: readonly CheckResult[] = [
  { name: 'values', end: { how: 'passed' } },
  { name: 'filter', end: { how: 'failed', expected: '[5,4]', found: '[5,5]' } },
  { name: 'charts', end: { how: 'refused', code: 'ApiNotFound', at: 'Worksheet.charts' } },
  { name: 'undo', end: { how: 'not offered', lacking: 'ExcelApi 1.20' } },
];

const check = async (button = 'Check this Excel') =>
  user.click(await screen.findByRole('button', { name: button }));
const show = (displayLanguage = 'en-US') =>
  render(<PaneApp workbook={workbook} displayLanguage={displayLanguage} />);

it('says what Excel does otherwise, and copies it as text', async () => {
  workbook.runChecks.mockResolvedValue(RESULTS);
  show();
  await check();
  expect(await screen.findByText('2 things are not as the add-in needs them.')).toBeTruthy();
  expect(screen.getByText('Expected [5,4], found [5,5].')).toBeTruthy();
  expect(screen.getByText('Excel refused: ApiNotFound, Worksheet.charts.')).toBeTruthy();
  expect(screen.getByText('Needs ExcelApi 1.20. The add-in does without.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Passed: 1', expanded: false })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Copy the report' }));
  expect(await screen.findByText(/^The report is copied/)).toBeTruthy();
  const report = await navigator.clipboard.readText();
  expect(report.replace(/^JD for Excel \d+\.\d+\.\d+/, 'JD for Excel #').split('\n')).toEqual([
    'JD for Excel #',
    'Excel 16.0.1, PC',
    'ExcelApi 1.20, SharedRuntime 1.1',
    'Display language: en-US',
    '',
    'Failed: 2',
    '- What is written under a lifted filter lands in its rows: Expected [5,4], found [5,5].',
    '- Charts: Excel refused: ApiNotFound, Worksheet.charts.',
    'Not offered by this Excel: 1',
    '- Requests that are to be undone together are carried out: Needs ExcelApi 1.20. The add-in does without.',
    'Passed: 1',
    '- Numbers, texts, TRUE and blank cells are read as written',
  ]);
});

it('shows the report where Excel lets nothing be copied', async () => {
  workbook.runChecks.mockResolvedValue([RESULTS[0]]);
  show();
  await check();
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('NotAllowedError'));
  await user.click(await screen.findByRole('button', { name: 'Copy the report' }));
  const text = await screen.findByLabelText<HTMLTextAreaElement>('Text of the report');
  expect(text.value).toMatch(/^JD for Excel/);
});

it('is content with an Excel that does it all', async () => {
  workbook.runChecks.mockResolvedValue([RESULTS[0]]);
  show('fr-FR');
  await check('Contrôler cet Excel');
  expect(await screen.findByText(/^Cet Excel fait tout/)).toBeTruthy();
});

it('can be cancelled', async () => {
  workbook.runChecks.mockImplementation(
    ({ signal, onCheck }: { signal: AbortSignal; onCheck: (done: number, all: number) => void }) =>
      new Promise((resolve) => {
        onCheck(1, 29);
        signal.addEventListener('abort', () => resolve([RESULTS[0]]));
      }),
  );
  show();
  await check();
  expect(await screen.findByText('1 of 29 checked')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  const notice = await screen.findByText('Cancelled after 1 check');
  expect(within(document.body).queryByText(/does all/)).toBeNull();
  expect(notice).toBeTruthy();
});

it('says why it could not check', async () => {
  workbook.runChecks.mockRejectedValue(new WorkbookError('access denied', 'JD Check'));
  show();
  await check();
  expect(await screen.findByText('Excel denied access while working on JD Check.')).toBeTruthy();
});

it('waits for a mapping to end', async () => {
  workbook.runMapping.mockReturnValue(new Promise(() => {}));
  window.location.hash = '';
  show();
  await user.click(await screen.findByRole('button', { name: 'Map positions' }));
  act(() => void window.dispatchEvent(new CustomEvent('jd:open-tab', { detail: 'help' })));
  expect(await screen.findByText('A mapping is under way.')).toBeTruthy();
  await check();
  expect(workbook.runChecks).not.toHaveBeenCalled();
});
