/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { WorkbookError } from '../../src/excel/request/workbook-error';
import { fakeWorkbook, openTab, type FakeWorkbook } from './eligibility-pane';

const ROWS = [
  ['Grade', 'Education', 'Years'],
  ['NOA', 'degree', 2],
];

function brokenWorkbook(cells: number, skippedSheets: readonly string[] = []): FakeWorkbook {
  const workbook = fakeWorkbook(ROWS);
  workbook.findBrokenFormulas.mockResolvedValue({ cells, sheetIds: ['{1}'], skippedSheets });
  return workbook;
}

it('says nothing where no formula shows #NAME?', async () => {
  const workbook = brokenWorkbook(0);
  openTab(workbook);
  await waitFor(() => expect(workbook.findBrokenFormulas).toHaveBeenCalled());
  expect(screen.queryByText(/#NAME\?\./)).toBeNull();
});

it('notices them when the pane starts, mends them, and says so', async () => {
  const workbook = brokenWorkbook(1_234, ['Archive']);
  workbook.mendFormulas.mockResolvedValue({ mended: 1_234, stillBroken: 0, protectedSheets: [] });
  const { user } = openTab(workbook);
  expect(await screen.findByText('1,234 cells show #NAME?.')).toBeTruthy();
  expect(screen.getByText(/Too large to be looked through unasked: Archive\./)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Recalculate' }));
  expect(await screen.findByText('1,234 cells recalculated.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByText('1,234 cells recalculated.')).toBeNull();
});

it('says what could not be mended', async () => {
  const workbook = brokenWorkbook(3);
  workbook.mendFormulas.mockResolvedValue({
    mended: 2,
    stillBroken: 1,
    protectedSheets: ['Locked'],
  });
  const { user } = openTab(workbook);
  await user.click(await screen.findByRole('button', { name: 'Recalculate' }));
  expect(await screen.findByText('1 cell still shows #NAME?.')).toBeTruthy();
  expect(screen.getByText(/Left alone, because protected: Locked\./)).toBeTruthy();
});

it('says what Excel could not do', async () => {
  const workbook = brokenWorkbook(3);
  workbook.mendFormulas.mockRejectedValue(new WorkbookError('busy', 'Shortlist'));
  const { user } = openTab(workbook);
  await user.click(await screen.findByRole('button', { name: 'Recalculate' }));
  expect(await screen.findByText('Excel was too busy to work on Shortlist.')).toBeTruthy();
});

it('looks through a sheet when it is first opened, and only then', async () => {
  const workbook = brokenWorkbook(0);
  openTab(workbook);
  await waitFor(() => expect(workbook.findBrokenFormulas).toHaveBeenCalledTimes(1));
  const [onActivated] = workbook.watchSheets.mock.calls[0] as [(sheetId: string) => void];
  workbook.findBrokenFormulas.mockResolvedValue({ cells: 1, sheetIds: ['{2}'], skippedSheets: [] });
  await act(async () => onActivated('{1}'));
  expect(workbook.findBrokenFormulas).toHaveBeenCalledTimes(1);
  await act(async () => onActivated('{2}'));
  expect(workbook.findBrokenFormulas).toHaveBeenLastCalledWith({ sheetId: '{2}' });
  expect(await screen.findByText('1 cell shows #NAME?.')).toBeTruthy();
});

it('looks through large sheets when asked, and says when there is nothing', async () => {
  const workbook = brokenWorkbook(0);
  const { user } = openTab(workbook);
  await user.click(await screen.findByRole('button', { name: 'Look for #NAME? on all sheets' }));
  expect(workbook.findBrokenFormulas).toHaveBeenCalledWith({ sheets: 'all' });
  expect(await screen.findByText('No JD formula shows #NAME?.')).toBeTruthy();
});
