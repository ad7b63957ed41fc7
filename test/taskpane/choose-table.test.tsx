/** @jest-environment jsdom */
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createSourceStore } from '../../src/taskpane/features/map/source-store';
import { PaneApp } from '../../src/taskpane/pane-app';
import type { CellRow } from '../../src/staffing-export/export-layout';
import { EXPORT, fakeWorkbook, PLACE, type FakeWorkbook } from './fake-workbook';

const COUNTS: readonly CellRow[] = [
  ['Grade', 'Posts'],
  ['G2', 1],
  ['G5', 1],
];
const LAYOUT = { headerOffset: 0, headerRows: 1, columns: [] };
const ROWS: readonly CellRow[] = [...EXPORT, [], ...COUNTS].map((row) =>
  Array.from({ length: 6 }, (_, index) => row[index] ?? ''),
);

let workbook: FakeWorkbook;
let user: ReturnType<typeof userEvent.setup>;
beforeEach(() => {
  localStorage.setItem('jd.welcomed', 'yes');
  window.location.hash = '';
  workbook = fakeWorkbook(ROWS);
  workbook.readHead.mockImplementation(async ({ top, left, columnCount }: typeof PLACE) =>
    ROWS.slice(top).map((row) => row.slice(left, left + columnCount)),
  );
  user = userEvent.setup();
});

const show = () => render(<PaneApp workbook={workbook} displayLanguage="en-US" />);
const choice = () =>
  screen.findByLabelText<HTMLSelectElement>('Which of the 2 tables holds the positions?');

it('reads the list of positions, names the other table, and leads to it', async () => {
  show();
  expect((await choice()).selectedOptions[0]!.text).toBe(
    'A1 · Position number, Job title, Grade …',
  );
  expect(screen.getByText('Left out, another table:')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'A5 · Grade, Posts' }));
  expect(workbook.selectSourceRows.mock.calls[0]!.slice(0, 2)).toMatchObject([
    { left: 0 },
    { runs: [[5, 5]] },
  ]);
});

it('reads the table that the user chooses instead', async () => {
  show();
  await user.selectOptions(await choice(), 'A5 · Grade, Posts');
  await waitFor(() => expect(screen.getByText(/A5:F7$/)).toBeTruthy());
  const after = await choice();
  expect(after.value).toBe('1');
  expect(document.activeElement).toBe(after);
  expect(
    screen.getByRole('button', { name: 'A1 · Position number, Job title, Grade …' }),
  ).toBeTruthy();
});

it('says nothing of tables where there is one', async () => {
  workbook = fakeWorkbook();
  show();
  expect(await screen.findByRole('button', { name: 'Map positions' })).toBeTruthy();
  expect(screen.queryByLabelText(/holds the positions/)).toBeNull();
});

it('turns to a list of positions that begins too far down to be seen at first', async () => {
  const candidates: CellRow[] = Array.from({ length: 250 }, (_, index) => [
    'Ana',
    index,
    '',
    '',
    '',
    '',
  ]);
  const long = [
    ['Name', 'Number', 'Remarks', '', '', ''],
    ...candidates,
    ['', '', '', '', '', ''],
    ...EXPORT,
  ];
  workbook.findSource.mockResolvedValue({
    kind: 'cells',
    place: { ...PLACE, rowCount: long.length },
  });
  workbook.readHead.mockImplementation(async ({ top }: typeof PLACE, count: number) =>
    long.slice(top, top + count),
  );
  const { surveySource } = fakeWorkbook(EXPORT);
  workbook.surveySource.mockImplementation(async (place, layout, signal) => ({
    ...(await surveySource(place, layout, signal)),
    ...(place.top === 0 && {
      otherHeaders: [{ row: 253, labels: (EXPORT[0] as string[]).slice() }],
    }),
  }));
  show();
  await waitFor(async () =>
    expect((await choice()).selectedOptions[0]!.text).toMatch(/^A253 · Position number/),
  );
});

it('finds the rows of other tables anew after an edit, however long the sheet', async () => {
  const place = { ...PLACE, rowCount: 9_000 };
  workbook.findSource.mockResolvedValue({ kind: 'cells', place });
  const counted = await workbook.surveySource(place, LAYOUT);
  const survey = (row: number) => ({
    ...counted,
    told: { apart: [{ first: row, last: row, why: 'another table' as const }] },
  });
  const source = createSourceStore(workbook);
  workbook.surveySource.mockResolvedValue(survey(8_000));
  await source.look({ cellsChanged: true });
  workbook.surveySource.mockResolvedValue(survey(7_000));
  await source.look({ cellsChanged: true });
  expect(source.get()).toMatchObject({ layout: { apart: [{ first: 7_000 }] } });
});
