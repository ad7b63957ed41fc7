/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BUILT_IN } from '../../src/agreements/catalogue';
import type { LetterSource } from '../../src/excel/read-letter-rows';
import type { Workbook } from '../../src/excel/workbook';
import { WorkbookError } from '../../src/excel/workbook-error';
import LettersTab from '../../src/taskpane/features/letters/letters-tab';
import { PaneContext, type Pane } from '../../src/taskpane/pane-context';
import { createStore } from '../../src/taskpane/store';
import { textsFor } from '../../src/taskpane/texts/texts-for';
import { wordingFor } from '../../src/wording/wording';
import { FIELD_ROW } from '../documents/letters/rows';
import { STATISTICIANS } from '../agreements/later-families';

const SOURCE = {
  place: { header: [], firstAnswer: 0, body: {} },
  rows: [FIELD_ROW, { ...FIELD_ROW, row: 4, vacant: true }, { ...FIELD_ROW, row: 6, vacant: true }],
  assignedOn: { year: 2026, month: 3, day: 1 },
  effectiveOn: {},
  lacks: [],
  catalogue: BUILT_IN,
} as unknown as LetterSource;

function openTab(answers: Partial<Workbook> = {}, displayLanguage = 'en-US') {
  const workbook = {
    readLetterRows: jest.fn(async () => SOURCE),
    selectLetterRows: jest.fn(async () => ({ how: 'selected', rows: 2 })),
    writeMergeSheet: jest.fn(async () => {}),
    loadTemplates: async () => [],
    canDownload: () => true,
    loadFamiliesByAnnex: async () => ({ annex: [STATISTICIANS] }),
    ...answers,
  };
  const wording = wordingFor(displayLanguage);
  const pane = {
    workbook: workbook as unknown as Workbook,
    wording,
    texts: textsFor(wording),
    displayLanguage,
    run: createStore({ kind: 'idle' }),
    open: jest.fn(),
    shown: createStore({ show: 'all' }),
  };
  render(
    <PaneContext value={pane as unknown as Pane}>
      <FluentProvider theme={webLightTheme}>
        <LettersTab />
      </FluentProvider>
    </PaneContext>,
  );
  return { workbook, pane, user: userEvent.setup() };
}

it('counts who gets none by reason, and selects their rows', async () => {
  const { workbook, user } = openTab();
  await user.click(await screen.findByRole('button', { name: 'Vacant: select 2 rows' }));
  expect(workbook.selectLetterRows).toHaveBeenCalledWith(SOURCE.place, [4, 6], 0);
  expect(screen.getByText('1 document')).toBeTruthy();
});

it('warns where the letter’s date is not the date of effect', async () => {
  openTab({
    readLetterRows: async () => ({ ...SOURCE, assignedOn: { year: 2026, month: 4, day: 1 } }),
  });
  expect(await screen.findByText(/1 letter names an effective date/)).toBeTruthy();
});

it('leads to the column that lacks', async () => {
  const { pane, user } = openTab({
    readLetterRows: async () => ({ ...SOURCE, lacks: ['incumbent'] }),
  });
  await user.click(await screen.findByRole('button', { name: 'Go to Map' }));
  expect(pane.open).toHaveBeenCalledWith('map');
});

it('offers the sheet alone where the pane cannot save a file', async () => {
  const { workbook, user } = openTab({ canDownload: () => false });
  await screen.findByText('In Excel for Mac a pane cannot save files.');
  expect(screen.queryByRole('button', { name: 'Write letters' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Write a sheet for mail merge' }));
  await screen.findByText('1 row on the sheet JD Letters.');
  const [[sheet]] = (workbook.writeMergeSheet as jest.Mock).mock.calls as unknown as [
    [{ header: string[]; rows: string[][] }],
  ];
  expect(sheet.rows[0]![sheet.header.indexOf('official_name')]).toBe('Amina Okoye');
});

it('leads to where descriptions are adapted, and links the clauses', async () => {
  const { pane, user } = openTab();
  await user.selectOptions(screen.getAllByRole('combobox')[0]!, 'Adapted descriptions');
  expect(screen.getByRole('button', { name: '2023 Art. 5' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Go to Descriptions' }));
  expect(pane.open).toHaveBeenCalledWith('descriptions');
});

it('says before it writes the sheet that Excel’s undo list goes', async () => {
  openTab();
  const button = await screen.findByRole('button', { name: 'Write a sheet for mail merge' });
  const hint = document.getElementById(button.getAttribute('aria-describedby')!);
  expect(hint?.textContent).toContain('clears Excel’s undo list');
});

it('says that nothing is mapped', async () => {
  openTab({
    readLetterRows: async () => {
      throw new WorkbookError('result vanished', 'JD_Mapping');
    },
  });
  expect(await screen.findByText('Nothing is mapped in this workbook yet.')).toBeTruthy();
});

it.each([
  ['en-US', 'Broadcast that announces a family', 'Link to the descriptions', 'Text in Spanish'],
  ['fr-FR', 'Annonce générale d’une famille', 'Lien vers les descriptions', 'Texte en espagnol'],
  ['es-ES', 'Anuncio general de una familia', 'Enlace a las descripciones', 'Texto en español'],
])('shows the broadcast in three languages: %s', async (language, kind, link, text) => {
  const { user } = openTab({}, language);
  await user.selectOptions(screen.getAllByRole('combobox')[0]!, kind);
  await user.type(screen.getByRole('textbox', { name: new RegExp(link) }), 'https://x.example/jd');
  const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: text });
  expect(area.value).toContain('https://x.example/jd');
  expect(area.value).toContain('Estimadas');
  // A family of a later annex can be announced too.
  expect(screen.getByRole('option', { name: 'Statisticians' })).toBeTruthy();
});
