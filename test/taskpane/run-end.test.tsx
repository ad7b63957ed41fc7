/** @jest-environment jsdom */
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { MappingOptions } from '../../src/excel/mapping/run-mapping';
import { WorkbookError } from '../../src/excel/request/workbook-error';
import { PaneApp } from '../../src/taskpane/pane-app';
import { fakeWorkbook, type FakeWorkbook } from './fake-workbook';

const LEFTOVER = { sheetName: 'JD Mapping (in progress)', source: 'March', again: 'possible' };

let workbook: FakeWorkbook;
let user: ReturnType<typeof userEvent.setup>;
beforeEach(() => {
  localStorage.setItem('jd.welcomed', 'yes');
  window.location.hash = '';
  workbook = fakeWorkbook();
  user = userEvent.setup();
});

function show(displayLanguage = 'en-US') {
  render(<PaneApp workbook={workbook} displayLanguage={displayLanguage} />);
}

/** Starts a run that does nothing by itself. */
async function startRun() {
  let options!: MappingOptions;
  let fail!: (reason: unknown) => void;
  workbook.runMapping.mockImplementation((_, given: MappingOptions) => {
    options = given;
    return new Promise((_resolve, reject) => (fail = reject));
  });
  show();
  await user.click(await screen.findByRole('button', { name: 'Map positions' }));
  return { options, fail: (reason: unknown) => act(async () => fail(reason)) };
}

it.each([
  ['en-US', /A mapping of March was interrupted/, 'Remove'],
  ['fr-FR', /Un rattachement de March a été interrompu/, 'Supprimer'],
  ['es-ES', /Una vinculación de March se interrumpió/, 'Eliminar'],
])('offers to remove what an interrupted run left: %s', async (language, what, remove) => {
  workbook.findLeftover.mockResolvedValue(LEFTOVER);
  show(language);
  expect(await screen.findByText(what)).toBeTruthy();
  workbook.findLeftover.mockResolvedValue(null);
  await user.click(screen.getByRole('button', { name: remove }));
  expect(workbook.removeLeftover).toHaveBeenCalledTimes(1);
  await waitFor(() => expect(screen.queryByText(what)).toBeNull());
});

it.each([
  ['en-US', 'Start it again', /same settings/],
  ['fr-FR', 'Relancer', /mêmes réglages/],
  ['es-ES', 'Iniciar de nuevo', /mismos ajustes/],
])('starts an interrupted run again: %s', async (language, start, next) => {
  const request = { place: { sheetName: 'March' } };
  workbook.findLeftover.mockResolvedValue(LEFTOVER);
  workbook.findAgain.mockResolvedValue({ kind: 'possible', request });
  workbook.runMapping.mockImplementation(() => new Promise(() => {}));
  show(language);
  expect(await screen.findByText(next)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: start }));
  expect(await screen.findByRole('progressbar')).toBeTruthy();
  expect(workbook.runMapping.mock.calls[0]![0]).toBe(request);
});

it.each([
  ['source gone', 'en-US', /March is no longer there/],
  ['source gone', 'fr-FR', /March n’existe plus/],
  ['source gone', 'es-ES', /March ya no existe/],
  ['source changed', 'en-US', /March has other columns now/],
  ['source changed', 'fr-FR', /March a maintenant d’autres colonnes/],
  ['source changed', 'es-ES', /March tiene ahora otras columnas/],
  ['not kept', 'en-US', /settings are not known/],
  ['not kept', 'fr-FR', /réglages ne sont pas connus/],
  ['not kept', 'es-ES', /no se conocen sus ajustes/],
])('says why it cannot be started again: %s, %s', async (again, language, why) => {
  workbook.findLeftover.mockResolvedValue({ ...LEFTOVER, again });
  show(language);
  expect(await screen.findByText(why)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /again|Relancer|de nuevo/ })).toBeNull();
});

it('says so when the source has gone since', async () => {
  workbook.findLeftover.mockResolvedValue(LEFTOVER);
  workbook.findAgain.mockResolvedValue({ kind: 'source gone' });
  show();
  await user.click(await screen.findByRole('button', { name: 'Start it again' }));
  expect(await screen.findByText(/March is no longer there/)).toBeTruthy();
  expect(workbook.runMapping).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: 'Remove' })).toBeTruthy();
});

it('says why a run does not move, until it does', async () => {
  const { options } = await startRun();
  act(() => options.onWait?.('cell editing'));
  expect(await screen.findByText(/a cell is being edited/)).toBeTruthy();
  act(() => options.onWait?.('no answer'));
  expect(await screen.findByText(/has not answered/)).toBeTruthy();
  act(() => options.onWait?.(null));
  await waitFor(() => expect(screen.queryByText(/has not answered/)).toBeNull());
});

it('answers Cancel at once, and says that all is as before only when it is', async () => {
  const { options, fail } = await startRun();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(screen.getByText('Cancelled.')).toBeTruthy();
  expect(screen.getByText('The unfinished sheet is being removed …')).toBeTruthy();
  await fail(options.signal!.reason);
  expect(await screen.findByText('The workbook is as it was before.')).toBeTruthy();
});

it('starts the next run only when the cancelled one is tidied up', async () => {
  const { options, fail } = await startRun();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await user.click(await screen.findByRole('button', { name: 'Map positions' }));
  expect(workbook.runMapping).toHaveBeenCalledTimes(1);
  await fail(options.signal!.reason);
  await waitFor(() => expect(workbook.runMapping).toHaveBeenCalledTimes(2));
  expect(screen.getByRole('progressbar')).toBeTruthy();
});

it('says what could not be removed, and offers it again', async () => {
  const { options, fail } = await startRun();
  const error = new WorkbookError('no answer', 'Staffing');
  act(() => options.onEnding?.(error));
  expect(await screen.findByText(/did not answer while working on/)).toBeTruthy();
  workbook.findLeftover.mockResolvedValue(LEFTOVER);
  await fail(error);
  expect(await screen.findByText(/is still there, hidden/)).toBeTruthy();
  workbook.findLeftover.mockResolvedValue(null);
  await user.click(screen.getByRole('button', { name: 'Remove' }));
  await waitFor(() => expect(screen.queryByText(/is still there, hidden/)).toBeNull());
});
