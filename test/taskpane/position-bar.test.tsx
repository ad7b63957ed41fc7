/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import type { ListedPosition } from '../../src/excel/position/list-positions';
import type { Positions, PositionStory } from '../../src/excel/position/open-positions';
import type { Selection } from '../../src/excel/position/selection';
import { PaneApp } from '../../src/taskpane/pane-app';
import { PLACES } from '../../src/taskpane/tabs';
import { fakeWorkbook } from './fake-workbook';

const storyOf = (row: number) =>
  ({ row, position: { number: `P-${row}`, title: 'Driver', grade: 'G2' } }) as PositionStory;

it('follows the selected row with one question, and draws nothing else anew', async () => {
  localStorage.setItem('jd.welcomed', 'yes');
  const workbook = fakeWorkbook();
  let select: (selection: Selection | null) => void = () => {};
  workbook.watchSelection.mockImplementation(async (onSelected) => {
    select = onSelected;
    return () => {};
  });
  const selected = jest.fn(async (selection: Selection | null) =>
    storyOf(Number(/\d+/.exec(selection?.address ?? 'A1')![0])),
  );
  const glance = jest.fn((): ListedPosition | null => null);
  workbook.openPositions.mockResolvedValue({ selected, glance } as unknown as Positions);
  const place = jest.fn(() => null);
  const places = PLACES as unknown as { map: { Content: () => null } };
  jest.spyOn(places.map, 'Content').mockImplementation(place);

  render(<PaneApp workbook={workbook} displayLanguage="en-US" />);
  await screen.findByRole('button', { name: 'This position: P-1 · G2 · Driver' });
  const before = { asked: selected.mock.calls.length, drawn: place.mock.calls.length };
  for (const row of [5, 6]) {
    await act(async () => select({ sheetId: 'result', address: `A${row}` }));
    screen.getByRole('button', { name: `This position: P-${row} · G2 · Driver` });
  }
  expect(selected.mock.calls.length - before.asked).toBe(2);
  expect(place.mock.calls.length - before.drawn).toBe(0);
  expect(workbook.openPositions).toHaveBeenCalledTimes(1);

  // What the list knows is said before Excel has answered.
  glance.mockReturnValue({ row: 7, number: 'P-7', title: 'Driver' } as ListedPosition);
  let answer: (story: PositionStory) => void = () => {};
  selected.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
  await act(async () => select({ sheetId: 'result', address: 'A7' }));
  screen.getByRole('button', { name: 'This position: P-7 · Driver' });
  await act(async () => answer(storyOf(7)));
  screen.getByRole('button', { name: 'This position: P-7 · G2 · Driver' });
});
