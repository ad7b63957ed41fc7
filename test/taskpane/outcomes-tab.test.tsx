/** @jest-environment jsdom */
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Compared } from '../../src/excel/outcomes/remember-comparison';
import { WorkbookError } from '../../src/excel/request/workbook-error';
import type { WorkbookChange } from '../../src/excel/source/watch-workbook';
import { PaneApp } from '../../src/taskpane/pane-app';
import { fakeWorkbook, type FakeWorkbook } from './fake-workbook';

const COMPARED: Compared = {
  kind: 'compared',
  on: { year: 2026, month: 7, day: 1 },
  counts: {
    new: 2,
    gone: 1,
    title: 0,
    grade: 0,
    incumbent: 3,
    family: 0,
    'allocated grade': 0,
    outcome: 1,
    'incumbent grade': 0,
  },
  changed: { export: 3, answer: 1, any: 3 },
  inBoth: 40,
  unchanged: 37,
  marksKept: 12,
  marksLost: 1,
  lines: 7,
  linesLeftOff: 0,
  notCompared: { blankEarlier: 0, blankNow: 2, repeated: 1 },
  unlisted: null,
};

let workbook: FakeWorkbook;
let user: ReturnType<typeof userEvent.setup>;
beforeEach(() => {
  localStorage.setItem('jd.welcomed', 'yes');
  window.location.hash = '';
  workbook = fakeWorkbook();
  user = userEvent.setup();
});

async function show(displayLanguage = 'en-US') {
  render(<PaneApp workbook={workbook} displayLanguage={displayLanguage} />);
  const tab = { 'en-US': 'Results', 'fr-FR': 'Résultats' }[displayLanguage]!;
  await user.click(screen.getByRole('tab', { name: tab }));
}

it('shows what changed since the last export, each figure a link', async () => {
  workbook.readComparison.mockResolvedValue(COMPARED);
  await show();
  await user.click(await screen.findByRole('button', { name: 'Incumbent changed: select 3 rows' }));
  expect(workbook.selectChanged).toHaveBeenLastCalledWith(['incumbent'], 'en-US');
  await user.click(screen.getByRole('button', { name: 'Positions gone: select 1 row' }));
  expect(workbook.selectChanged).toHaveBeenLastCalledWith(['gone'], 'en-US');
  expect(screen.queryByRole('button', { name: /^Grade changed/ })).toBeNull();
  expect(screen.getByText('37 of 40 positions in both exports are unchanged.')).toBeTruthy();
  expect(screen.getByText(/^12 unchanged positions keep the verification/)).toBeTruthy();
  expect(screen.getByText('1 changed position lost it and must be verified again.')).toBeTruthy();
  expect(screen.getByText(/^Not compared, no position number: 2 rows now/)).toBeTruthy();
  expect(screen.getByText(/1 position number stands in several rows/)).toBeTruthy();
});

it('counts by reviewer and day, each a link to its rows', async () => {
  await show();
  await user.click(await screen.findByRole('button', { name: 'By reviewer and day' }));
  await user.click(screen.getByRole('button', { name: 'AK, 1 March 2026: select 1 row' }));
  expect(workbook.selectResultRows).toHaveBeenLastCalledWith({
    'Allocated grade': { any: true },
    Verified: 'AK, 1 March 2026',
  });
});

it('counts proposals and confirmations apart', async () => {
  await show();
  const proposals = await screen.findByRole('button', {
    name: 'Not yet verified: select 2 rows',
  });
  await user.click(proposals);
  expect(workbook.selectResultRows).toHaveBeenLastCalledWith({
    'Allocated grade': { any: true },
    Verified: '',
  });
  await user.click(screen.getByRole('button', { name: 'Verified: select 1 row' }));
  expect(workbook.selectResultRows).toHaveBeenLastCalledWith({
    'Allocated grade': { any: true },
    Verified: { any: true },
  });
});

it('counts an award that nobody verified apart from one that somebody has', async () => {
  workbook.readOutcomes.mockResolvedValue({
    ...(await workbook.readOutcomes()),
    outcomes: [
      { text: 'No change', count: 4, verified: 1 },
      { text: 'Higher grade awarded', count: 5, verified: 2 },
    ],
  });
  await show();
  await user.click(
    await screen.findByRole('button', { name: 'Higher grade awarded, verified: select 2 rows' }),
  );
  expect(workbook.selectResultRows).toHaveBeenLastCalledWith({
    Outcome: 'Higher grade awarded',
    Verified: { any: true },
  });
  await user.click(
    screen.getByRole('button', { name: 'Higher grade awarded, proposed: select 3 rows' }),
  );
  expect(workbook.selectResultRows).toHaveBeenLastCalledWith({
    Outcome: 'Higher grade awarded',
    Verified: '',
  });
  expect(screen.getByRole('button', { name: 'No change: select 4 rows' })).toBeTruthy();
});

it('says how to have something to compare with, and compares with a result that is there', async () => {
  const earlier = { tableName: 'JD_Mapping2', sheetName: 'JD Mapping (2)' };
  workbook.listEarlierResults.mockResolvedValue([earlier]);
  await show();
  expect(await screen.findByText(/copy last month’s sheet JD Mapping into it/)).toBeTruthy();
  workbook.readComparison.mockResolvedValue(COMPARED);
  await user.click(screen.getByRole('button', { name: 'Compare with JD Mapping (2)' }));
  expect(workbook.compareWithResult).toHaveBeenCalledWith(earlier, 'en-US');
  expect(await screen.findByRole('button', { name: 'New positions: select 2 rows' })).toBeTruthy();
});

it.each([
  [{ kind: 'no position numbers', in: 'now' }, /no column with position numbers/],
  [
    { ...COMPARED, inBoth: 1, counts: { ...COMPARED.counts, new: 50 } },
    /hardly any position number/,
  ],
  [{ ...COMPARED, linesLeftOff: 9 }, /9 changes are counted but not listed/],
  [
    { ...COMPARED, unlisted: { problem: 'result name taken', where: 'JD Changes' } },
    /could not be written/,
  ],
  [{ kind: 'failed', problem: 'busy', where: 'JD Mapping' }, /the mapping is complete/],
])('is honest about what was not compared: %#', async (comparison, expected) => {
  workbook.readComparison.mockResolvedValue(comparison);
  await show();
  expect(await screen.findByText(expected)).toBeTruthy();
});

it('counts and selects what the filters let through, and says what is filtered', async () => {
  workbook.readComparison.mockResolvedValue(COMPARED);
  await show();
  await user.click(await screen.findByRole('button', { name: 'Filters' }));
  await user.selectOptions(screen.getByLabelText('Duty station'), 'Dakar');
  const facets = { unit: null, station: 'Dakar', family: null, grade: null };
  const line = screen.getByText(/^Only 1 of 2 positions:/);
  expect(line.textContent).toContain('Dakar');
  expect(line.textContent).toContain('JD Summary counts all positions');
  expect(screen.getByRole('button', { name: 'Filters (1)' })).toBeTruthy();

  await user.click(screen.getByRole('button', { name: 'Verified: select 1 row' }));
  expect(workbook.selectResultRows).toHaveBeenLastCalledWith(
    { 'Allocated grade': { any: true }, Verified: { any: true } },
    { facets, displayLanguage: 'en-US' },
  );
  await user.click(await screen.findByRole('button', { name: 'Incumbent changed: select 1 row' }));
  expect(workbook.selectChanged).toHaveBeenLastCalledWith(['incumbent'], 'en-US', facets);
  expect(screen.getByText(/^Positions that are gone \(2\) stand in no row/)).toBeTruthy();
  expect(screen.queryByText(/positions in both exports are unchanged/)).toBeNull();

  // It stays so while another place is open.
  await user.click(screen.getByRole('tab', { name: 'Map' }));
  await user.click(screen.getByRole('tab', { name: 'Results' }));
  expect(await screen.findByText(/^Only 1 of 2 positions:/)).toBeTruthy();

  await user.click(screen.getByRole('button', { name: 'Take the filters off' }));
  expect(screen.queryByText(/^Only/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Incumbent changed: select 3 rows' }));
  expect(workbook.selectChanged).toHaveBeenLastCalledWith(['incumbent'], 'en-US');
});

it('writes the summary, and says where charts are missing', async () => {
  await show('fr-FR');
  await user.click(await screen.findByRole('button', { name: 'Écrire la synthèse' }));
  expect(workbook.writeSummary).toHaveBeenCalledWith('fr-FR');
  expect(await screen.findByText('La feuille JD Summary est écrite.')).toBeTruthy();
  workbook.writeSummary.mockResolvedValue({ charts: 'not supported' });
  await user.click(screen.getByRole('button', { name: 'Écrire la synthèse' }));
  expect(await screen.findByText(/ne sait pas dessiner les graphiques/)).toBeTruthy();
});

it('says what stood in the way of the summary', async () => {
  workbook.writeSummary.mockRejectedValue(new WorkbookError('result name taken', 'JD Summary'));
  await show();
  await user.click(await screen.findByRole('button', { name: 'Write summary' }));
  expect(await screen.findByText(/A sheet named JD Summary is there/)).toBeTruthy();
});

describe('a result that is changed behind the pane’s back', () => {
  let change: (seen: WorkbookChange) => void;
  const byAnother = async (...elsewhere: string[]) =>
    act(async () => change({ cellsChanged: true, isOwn: false, elsewhere }));
  async function showThree() {
    const figures = await workbook.readOutcomes();
    const now = (positions: number) =>
      workbook.readOutcomes.mockResolvedValue({ ...figures, positions });
    now(3);
    workbook.watch.mockImplementation(async (onChange) => {
      change = onChange;
      return () => {};
    });
    await show();
    await screen.findByText(/^3 positions/);
    workbook.readOutcomes.mockClear();
    return now;
  }

  it('is counted again, and only then', async () => {
    const now = await showThree();
    await byAnother('{notes}');
    await act(async () => change({ cellsChanged: true, isOwn: true, elsewhere: [] }));
    expect(workbook.readOutcomes).not.toHaveBeenCalled();
    await byAnother('{result}');
    await waitFor(() => expect(workbook.readOutcomes).toHaveBeenCalled());
    expect(screen.queryByText(/changed elsewhere/)).toBeNull();
    now(5);
    await byAnother('{result}');
    expect(await screen.findByText('The result was changed elsewhere.')).toBeTruthy();
    expect(screen.getByText(/^5 positions/)).toBeTruthy();
  });

  it('is counted again when asked, where it is long', async () => {
    const now = await showThree();
    now(20_001);
    await byAnother('{result}');
    await screen.findByText(/^20,001 positions/);
    workbook.readOutcomes.mockClear();
    await byAnother('{result}');
    expect(await screen.findByText('What stands here is from before.')).toBeTruthy();
    expect(workbook.readOutcomes).not.toHaveBeenCalled();
    now(4);
    await user.click(screen.getByRole('button', { name: 'Read it again' }));
    expect(await screen.findByText(/^4 positions/)).toBeTruthy();
    expect(screen.queryByText(/changed elsewhere/)).toBeNull();
  });
});
