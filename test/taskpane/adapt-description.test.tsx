/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { OpenWorkbook } from '../../src/excel/workbook';
import { AdaptDescription } from '../../src/taskpane/features/adapt/adapt-description';
import { PaneContext, type Pane } from '../../src/taskpane/pane-context';
import { textsFor } from '../../src/taskpane/texts/texts-for';
import { wordingFor } from '../../src/wording/wording';
import { RIVER_WARDEN } from '../documents/adaptation/river-warden';

const NOBODY = { positionNumber: '', officialName: '', unit: '', supervisor: '' };

function openForm(displayLanguage = 'en-US') {
  const wording = wordingFor(displayLanguage);
  const workbook = {
    loadTemplates: async () => [],
    canDownload: () => true,
    canAskWhere: () => false,
    canOpenBrowser: () => false,
    openInBrowser: jest.fn(),
  } as unknown as OpenWorkbook;
  const pane = { workbook, wording, texts: textsFor(wording), displayLanguage } as Pane;
  render(
    <PaneContext value={pane}>
      <FluentProvider theme={webLightTheme}>
        <AdaptDescription description={RIVER_WARDEN} positions={[NOBODY]} />
      </FluentProvider>
    </PaneContext>,
  );
  return userEvent.setup();
}

const write = () => screen.getByRole('button', { name: 'Write descriptions' });

it('cannot be written while anything is open, and can once all is settled', async () => {
  const user = openForm();
  await act(async () => {});
  expect(write().getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByText(/^7 still open/)).toBeTruthy();
  const fill = (name: RegExp, text: string) =>
    user.type(screen.getByRole('textbox', { name }), text);
  await fill(/^Work unit/, 'W');
  await fill(/^Title of the supervisor/, 'S');
  await fill(/^Main purpose/, 'M');
  await user.click(screen.getByRole('checkbox', { name: 'upper' }));
  await user.click(screen.getByRole('radio', { name: 'Counts fish.' }));
  await user.click(screen.getByRole('radio', { name: 'No' }));
  await fill(/^Fill in/, 'N');
  expect(screen.getByText(/^Nothing is open/)).toBeTruthy();
  expect(write().getAttribute('aria-disabled')).not.toBe('true');
  expect(screen.getByText('1. Guards the river at the upper reach.')).toBeTruthy();

  await user.click(screen.getByRole('button', { name: 'Add a duty' }));
  expect(screen.getByText('2 still open')).toBeTruthy();
  expect(screen.getByText(/Staff Union Committee\.$/)).toBeTruthy();
  expect(write().getAttribute('aria-disabled')).toBe('true');
});

it('marks gaps in the text, and goes from one open item to the next', async () => {
  const user = openForm();
  await act(async () => {});
  expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toContain(
    '[…]',
  );
  const next = screen.getByRole('button', { name: 'Next open' });
  const visited: string[] = [];
  for (let press = 0; press < 8; press += 1) {
    await user.click(next);
    visited.push(document.activeElement!.closest<HTMLElement>('[data-gap]')!.dataset.gap!);
  }
  expect(visited.slice(0, 3)).toEqual(['unit', 'supervisor', 'main purpose']);
  expect(new Set(visited).size).toBe(7);
  expect(visited[7]).toBe(visited[0]);
});

it('goes back to the generic text of a passage worded by hand', async () => {
  const user = openForm();
  await act(async () => {});
  await user.click(screen.getAllByRole('button', { name: 'Word it by hand: passage 1' })[0]!);
  const text = screen.getByRole<HTMLTextAreaElement>('textbox', {
    name: 'Word it by hand: passage 1',
  });
  const generic = text.value;
  const back = screen.getByRole('button', { name: 'Back to the generic text: passage 1' });
  expect(back.getAttribute('aria-disabled')).toBe('true');
  await user.type(text, ' And more.');
  await user.click(back);
  expect(text.value).toBe(generic);
  expect(document.activeElement).toBe(back);
});

it.each(['fr-FR', 'es-ES'])('opens in %s', async (displayLanguage) => {
  openForm(displayLanguage);
  await act(async () => {});
  expect(screen.getAllByRole('textbox').length).toBeGreaterThan(5);
});
