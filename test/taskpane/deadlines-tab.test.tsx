/** @jest-environment jsdom */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FollowUp } from '../../src/deadlines/follow-up';
import type { FollowUpSheet } from '../../src/excel/deadlines/follow-up-ref';
import { WorkbookError } from '../../src/excel/request/workbook-error';
import { PaneApp } from '../../src/taskpane/pane-app';
import { followUpWith, day } from '../deadlines/follow-ups';
import { fakeWorkbook, type FakeWorkbook } from './fake-workbook';

const asked = { sent: '2025-01-10', received: '2025-01-15', 'family asked': '2025-03-15' };

let workbook: FakeWorkbook;
let user: ReturnType<typeof userEvent.setup>;

function sheetOf(followUps: readonly FollowUp[], rest: Partial<FollowUpSheet> = {}): FollowUpSheet {
  const lines = followUps.map((found, row) => ({ row, found }));
  return { lines, problems: [], firstSheetRow: 2, selected: null, ...rest };
}

// Loaded with its tab in the pane; here once, so that no test waits for the compiler.
beforeAll(() => import('../../src/taskpane/features/deadlines/deadlines-tab'));

beforeEach(() => {
  localStorage.setItem('jd.welcomed', 'yes');
  window.location.hash = '#deadlines';
  const answers = {
    readFollowUps: jest.fn(async () => sheetOf([followUpWith('2019', asked)])),
    createFollowUps: jest.fn(),
    recordFollowUp: jest.fn(async (ref: object) => ({ ref, cells: [] })),
    fileFollowUp: jest.fn(async (ref: object) => ({ ref, cells: [] })),
    undoFollowUp: jest.fn(async () => {}),
    selectFollowUp: jest.fn(async () => ({ how: 'selected', rows: 1 })),
    selectFollowUpCell: jest.fn(async () => ({ how: 'selected', rows: 1 })),
  };
  workbook = { ...fakeWorkbook(), ...answers } as unknown as FakeWorkbook;
  user = userEvent.setup();
});

function show(displayLanguage = 'en-US') {
  render(<PaneApp workbook={workbook} displayLanguage={displayLanguage} />);
}

it('says why it is empty, and makes follow-ups of the rows', async () => {
  workbook.readFollowUps.mockResolvedValue(null);
  workbook.openPositions.mockRejectedValue(new WorkbookError('busy', ''));
  workbook.createFollowUps.mockResolvedValue({
    added: 2,
    known: 1,
    left: {
      'not verified': 3,
      'in review': 0,
      'grade allocated by nobody': 4,
      'outcome contradicts grades': 0,
      'no serving official with a description': 0,
      'no position number': 0,
    },
    repeated: ['P-7'],
  });
  show();
  expect(await screen.findByText('There are no follow-ups in this workbook yet.')).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'the rows selected in JD Mapping' }));
  await user.click(screen.getByRole('button', { name: 'Add follow-ups' }));
  expect(await screen.findByText('2 follow-ups added.')).toBeTruthy();
  expect(workbook.createFollowUps).toHaveBeenCalledWith('selected rows', 'en-US');
  expect(screen.getByText(/^3 rows not verified yet/)).toBeTruthy();
  expect(screen.getByText(/^4 rows with a grade that is neither/)).toBeTruthy();
  expect(screen.getByText(/^More than one row in JD Mapping for P-7/)).toBeTruthy();
});

it('leads to the mapping where nothing is mapped', async () => {
  workbook.readFollowUps.mockResolvedValue(null);
  show();
  await user.click(await screen.findByRole('button', { name: 'Go to Map' }));
  expect(screen.getByRole('tab', { name: 'Map', selected: true })).toBeTruthy();
});

it('shows what is owed with its clause, overdue first, and jumps to the row', async () => {
  show();
  const article = await screen.findByRole('article', { name: 'A. Diallo' });
  expect(within(article).getByText('Overdue')).toBeTruthy();
  const due = within(article).getByText(/was due 15 June 2025/);
  expect(due.textContent).toMatch(/\(2019 App\. 2 ¶3\)$/);
  expect(within(due).getByRole('button', { name: '2019 App. 2 ¶3' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Overdue: Regional HR partner (1)' })).toBeTruthy();
  await user.click(
    screen.getByRole('button', { name: 'P-101, A. Diallo: answer on the job family in writing' }),
  );
  expect(workbook.selectFollowUp).toHaveBeenCalledWith(expect.objectContaining({ row: 0 }));
});

it('records what is owed with the answer, and takes it back', async () => {
  show();
  expect(await screen.findByLabelText('What happened')).toHaveProperty('value', 'family answered');
  fireEvent.change(screen.getByLabelText('On'), { target: { value: '2025-06-01' } });
  await user.click(screen.getByRole('button', { name: 'Record' }));
  expect(await screen.findByText(/Choose the answer too/)).toBeTruthy();
  expect(workbook.recordFollowUp).not.toHaveBeenCalled();
  await user.selectOptions(screen.getByLabelText('Answer'), 'Description confirmed');
  await user.click(screen.getByRole('button', { name: 'Record' }));
  await screen.findByText('P-101: Answered on the family, 1 June 2025. Recorded.');
  expect(workbook.recordFollowUp).toHaveBeenCalledWith(
    expect.objectContaining({ row: 0 }),
    {
      event: 'family answered',
      on: day('2025-06-01'),
      notes: { 'family answer': 'description confirmed' },
    },
    'en-US',
  );
  await user.click(screen.getByRole('button', { name: 'Undo the last entry' }));
  await screen.findByText('P-101: undone.');
  expect(workbook.undoFollowUp).toHaveBeenCalledTimes(1);
});

it('refuses a date that cannot be, naming both events and both dates', async () => {
  show();
  fireEvent.change(await screen.findByLabelText('On'), { target: { value: '2025-03-01' } });
  await user.selectOptions(screen.getByLabelText('Answer'), 'Description confirmed');
  await user.click(screen.getByRole('button', { name: 'Record' }));
  expect(
    await screen.findByText(
      /“Answered on the family” on 1 March 2025 cannot come before “Asked about the family” on 15 March 2025\./,
    ),
  ).toBeTruthy();
  expect(workbook.recordFollowUp).not.toHaveBeenCalled();
});

it('says of a question that came late that no answer is owed, and by which reading', async () => {
  const late = followUpWith('2019', { ...asked, 'family asked': '2025-03-16' });
  workbook.readFollowUps.mockResolvedValue(sheetOf([late], { selected: 0 }));
  show();
  const said = await screen.findByText(/^The question of 16 March 2025 came after the last day/);
  expect(said.textContent).toMatch(
    /15 March 2025: no answer is owed \(2019 App\. 2 ¶3; our reading R\d+\)\.$/,
  );
  await user.click(within(said).getByRole('button', { name: /^R\d+$/ }));
  expect(await screen.findByText(/a question that comes after the two months\?/)).toBeTruthy();
});

it('names the cell that cannot be read, and leads to it', async () => {
  workbook.readFollowUps.mockResolvedValue(
    sheetOf([], {
      problems: [{ row: 3, column: 'Received', value: 'soon', expected: 'a date' }],
    }),
  );
  show();
  const link = await screen.findByRole('button', {
    name: 'Row 5, Received: “soon”, expected a date',
  });
  await user.click(link);
  expect(workbook.selectFollowUpCell).toHaveBeenCalledWith(3, 'Received');
});

it('copies a reminder, and shows it selected where there is no clipboard', async () => {
  const writeText = jest.fn(async () => {});
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  show();
  const button = await screen.findByRole('button', { name: 'Copy a reminder' });
  fireEvent.click(button);
  expect(await screen.findByText(/^The reminder is copied/)).toBeTruthy();
  expect(writeText).toHaveBeenCalledWith(expect.stringContaining('2019 App. 2 ¶3'));
  writeText.mockRejectedValue(new Error('denied'));
  fireEvent.click(button);
  const text = await screen.findByRole<HTMLTextAreaElement>('textbox', {
    name: 'Text of the reminder',
  });
  expect(text.selectionEnd - text.selectionStart).toBe(text.value.length);
});

it('moves in the month by keys', async () => {
  show();
  await user.click(await screen.findByRole('button', { name: 'Month' }));
  const grid = screen.getByRole('grid');
  const chosen = () => within(screen.getByRole('grid')).getByRole('gridcell', { selected: true });
  const first = chosen().getAttribute('aria-label');
  chosen().focus();
  await user.keyboard('{ArrowRight}');
  await waitFor(() => expect(chosen()).toBe(document.activeElement));
  expect(chosen().getAttribute('aria-label')).not.toBe(first);
  const before = grid.getAttribute('aria-label');
  await user.keyboard('{PageDown}{PageDown}');
  expect(screen.getByRole('grid').getAttribute('aria-label')).not.toBe(before);
});

it('speaks French', async () => {
  show('fr-FR');
  expect(await screen.findByRole('button', { name: 'Noter' })).toBeTruthy();
  expect(screen.getByText('1 en retard, 0 à échéance dans les 14 jours')).toBeTruthy();
});
