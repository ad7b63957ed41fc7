/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BUILT_IN } from '../../src/agreements/catalogue';
import type { LetterSource } from '../../src/excel/letters/read-letter-rows';
import type { OpenWorkbook } from '../../src/excel/workbook';
import { WorkbookError } from '../../src/excel/request/workbook-error';
import LettersTab from '../../src/taskpane/features/letters/letters-tab';
import { PaneContext, type Pane } from '../../src/taskpane/pane-context';
import { createStore } from '../../src/taskpane/store';
import { textsFor } from '../../src/taskpane/texts/texts-for';
import { wordingFor } from '../../src/wording/wording';
import { FIELD_ROW } from '../documents/letters/rows';
import { STATISTICIANS } from '../agreements/later-families';

const SOURCE = {
  place: { header: [], answers: {}, body: {} },
  rows: [
    FIELD_ROW,
    ...[4, 6].map((row) => ({ ...FIELD_ROW, row, vacant: true, incumbentNamed: false })),
  ],
  assignedOn: { year: 2026, month: 3, day: 1 },
  effectiveOn: {},
  lacks: [],
  catalogue: BUILT_IN,
} as unknown as LetterSource;

const RECORDED = {
  added: 1,
  dated: 0,
  known: 0,
  withoutNumber: 0,
  undo: { added: [], dated: [] },
};

const SENT = { ...RECORDED, added: 0, dated: 1, undo: { added: [], dated: [{ key: 'P-1' }] } };

function openTab(answers: Partial<OpenWorkbook> = {}, displayLanguage = 'en-US') {
  const workbook = {
    readLetterRows: jest.fn(async () => SOURCE),
    selectLetterRows: jest.fn(async () => ({ how: 'selected', rows: 2 })),
    writeMergeSheet: jest.fn(async () => {}),
    loadTemplates: async () => [],
    loadAgreements: async () => ({ kept: [], tooLarge: 0 }),
    readSelectedPositions: async () => [],
    recordLetters: jest.fn(async ({ event }: { event: string | null }) =>
      event ? SENT : RECORDED,
    ),
    takeBackLetters: jest.fn(async () => 0),
    readFollowUps: async () => null,
    canDownload: () => true,
    canAskWhere: () => false,
    canOpenBrowser: () => false,
    openInBrowser: jest.fn(),
    loadFamiliesByAnnex: async () => ({ annex: [STATISTICIANS] }),
    ...answers,
  };
  const wording = wordingFor(displayLanguage);
  const pane = {
    workbook: workbook as unknown as OpenWorkbook,
    wording,
    texts: textsFor(wording),
    displayLanguage,
    run: createStore({ kind: 'idle' }),
    elsewhere: createStore<readonly string[]>([]),
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
  expect(screen.getByText('1 document, dated 1 March 2026')).toBeTruthy();
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
  await screen.findByText('In this Excel a pane cannot save files.');
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

/** Three officials to write to: two in Dakar, one of whom reads French. */
const OFFICIALS = {
  ...SOURCE,
  rows: [
    FIELD_ROW,
    { ...FIELD_ROW, row: 1, positionNumber: 'P-2', unit: 'CO-Dakar', dutyStation: 'Dakar' },
    {
      ...FIELD_ROW,
      row: 2,
      positionNumber: 'P-3',
      officialName: 'Chloé Martin',
      unit: 'CO-Dakar',
      dutyStation: 'Dakar',
      language: 'fr',
    },
  ],
} as unknown as LetterSource;

describe('for whom', () => {
  it('is narrowed to a unit, a station, a family, a grade', async () => {
    const { user } = openTab({ readLetterRows: async () => OFFICIALS });
    expect(await screen.findByText('3 documents, dated 1 March 2026')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Filters' }));
    expect(screen.getByRole('combobox', { name: 'Job family' })).toBeTruthy();
    expect(screen.getByRole('combobox', { name: 'Grade of the position' })).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Duty station' }), 'Dakar (2)');
    expect(screen.getByText('2 documents, dated 1 March 2026')).toBeTruthy();
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Organizational unit' }),
      'CO-Dakar (2)',
    );
    expect(screen.getByRole('button', { name: 'Filters (2)' })).toBeTruthy();
  });

  it('is the selection, taken when it is ticked and known again by the position number', async () => {
    const { workbook, user } = openTab({
      readLetterRows: async () => OFFICIALS,
      canDownload: () => false,
      readSelectedPositions: async () => [OFFICIALS.rows[1]!],
    });
    await user.click(await screen.findByRole('button', { name: 'Filters' }));
    await user.click(screen.getByRole('checkbox', { name: /^Only the rows selected/ }));
    expect(await screen.findByText('1 row taken from the selection.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Write a sheet for mail merge' }));
    await screen.findByText('1 row on the sheet JD Letters.');
    const [[sheet]] = (workbook.writeMergeSheet as jest.Mock).mock.calls as unknown as [
      [{ header: string[]; rows: string[][] }],
    ];
    expect(sheet.rows[0]![sheet.header.indexOf('position_number')]).toBe('P-2');
  });

  it('says where nothing is selected', async () => {
    const { user } = openTab({ readLetterRows: async () => OFFICIALS });
    await user.click(await screen.findByRole('button', { name: 'Filters' }));
    await user.click(screen.getByRole('checkbox', { name: /^Only the rows selected/ }));
    expect(await screen.findByText(/^No row of JD_Mapping is selected/)).toBeTruthy();
    expect(screen.getByText('3 documents, dated 1 March 2026')).toBeTruthy();
  });
});

it('shows one of the letters before it writes them, each in the official’s language', async () => {
  const { user } = openTab({ readLetterRows: async () => OFFICIALS });
  await screen.findByText(/^1 letter is in the official’s own language/);
  await user.click(screen.getByRole('button', { name: 'Preview' }));
  const preview = await screen.findByRole('article', { name: 'Preview' });
  expect(preview.textContent).toContain('You are therefore awarded grade G6');
  expect(preview.lang).toBe('en');
  expect(screen.getByText(/^Amina Okoye.*, 1 of 3$/)).toBeTruthy();
  for (const at of [2, 3]) {
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await screen.findByText(new RegExp(`, ${at} of 3$`));
  }
  expect((await screen.findByRole('article', { name: 'Preview' })).textContent).toContain(
    'Le grade G6 vous est donc accordé',
  );
});

it('says that the description does not go with the letters unless the agreement was opened', async () => {
  openTab({ readLetterRows: async () => OFFICIALS });
  expect(await screen.findByText(/^3 letters go without the description/)).toBeTruthy();
});

it('sends the description along where the agreement was opened', async () => {
  const text = {
    agreement: '2019',
    fileName: 'a.txt',
    clauses: [],
    descriptions: [
      {
        family: 'Finance Assistants',
        grade: 'G6',
        genericTitle: 'Senior Finance Assistant',
        sections: [],
        duties: [],
        specialDuties: [],
      },
    ],
  };
  openTab({
    readLetterRows: async () => OFFICIALS,
    loadAgreements: (async () => ({
      kept: [{ text, findings: [] }],
      tooLarge: 0,
    })) as unknown as OpenWorkbook['loadAgreements'],
  });
  expect(await screen.findByText(/^The description goes with 3 letters/)).toBeTruthy();
});

it('records what was written under Deadlines, and takes that back', async () => {
  const { workbook, user } = openTab({ canDownload: () => false });
  await user.click(await screen.findByRole('button', { name: 'Write a sheet for mail merge' }));
  await screen.findByText('Under Deadlines: 1 line added, 0 there before.');
  const [[written]] = (workbook.recordLetters as jest.Mock).mock.calls as unknown as [
    [{ assigned: { row: { positionNumber: string } }[]; event: string; on: object }],
  ];
  expect(written.assigned.map(({ row }) => row.positionNumber)).toEqual(['P-1']);
  // Whether they were sent is the user's to say.
  expect(written).toMatchObject({ event: null, on: { year: 2026, month: 3, day: 1 } });
  await user.click(screen.getByRole('button', { name: 'Record as sent on 1 March 2026' }));
  await screen.findByText('1 letter recorded as sent on 1 March 2026.');
  expect((workbook.recordLetters as jest.Mock).mock.lastCall![0]).toMatchObject({ event: 'sent' });
  await user.click(screen.getByRole('button', { name: 'Undo the recording' }));
  expect(await screen.findByText('The recording is undone.')).toBeTruthy();
  expect((workbook.takeBackLetters as jest.Mock).mock.calls).toEqual([
    [SENT.undo, 'en-US'],
    [RECORDED.undo, 'en-US'],
  ]);
});

it('asks for the date before it writes', async () => {
  const { user } = openTab();
  await user.clear(await screen.findByLabelText(/^Date of the letter/));
  expect(screen.getByText('A date is missing.')).toBeTruthy();
  const write = screen.getByRole('button', { name: 'Write letters' });
  expect(write.getAttribute('aria-disabled')).toBe('true');
});

it('writes none that is dated before the agreement was in force', async () => {
  const { user } = openTab();
  const date = await screen.findByLabelText(/^Date of the letter/);
  const write = screen.getByRole('button', { name: 'Write letters' });
  await user.clear(date);
  await user.type(date, '2019-07-24');
  expect(screen.getByText(/^24 July 2019 lies before the agreement/)).toBeTruthy();
  expect(screen.queryByText('A date is missing.')).toBeNull();
  expect(write.getAttribute('aria-disabled')).toBe('true');
  await user.clear(date);
  await user.type(date, '2019-07-25');
  expect(screen.getByText('1 document, dated 25 July 2019')).toBeTruthy();
  expect(write.getAttribute('aria-disabled')).not.toBe('true');
});

describe('a result that is changed behind the pane’s back', () => {
  const sheetId = SOURCE.place.body.sheetId;

  it('is read again, and only then', async () => {
    const readLetterRows = jest.fn(async () => SOURCE);
    const { pane } = openTab({ readLetterRows });
    await screen.findByText('1 document, dated 1 March 2026');
    await act(async () => pane.elsewhere.set([`another than ${sheetId}`]));
    expect(readLetterRows).toHaveBeenCalledTimes(1);
    await act(async () => pane.elsewhere.set([sheetId]));
    expect(readLetterRows).toHaveBeenCalledTimes(2);
    expect(screen.queryByText(/changed elsewhere/)).toBeNull();

    readLetterRows.mockResolvedValue({ ...SOURCE, rows: [] });
    await act(async () => pane.elsewhere.set([sheetId]));
    expect(await screen.findByText('The result was changed elsewhere.')).toBeTruthy();
    expect(screen.queryByText('1 document, dated 1 March 2026')).toBeNull();
  });

  it('is gone, and there again when Undo brings it back', async () => {
    const readLetterRows = jest.fn(async () => SOURCE);
    const { pane } = openTab({ readLetterRows });
    await screen.findByText('1 document, dated 1 March 2026');
    readLetterRows.mockRejectedValueOnce(new WorkbookError('result vanished', 'JD_Mapping'));
    await act(async () => pane.elsewhere.set([sheetId]));
    expect(screen.queryByText('1 document, dated 1 March 2026')).toBeNull();
    await act(async () => pane.elsewhere.set([sheetId]));
    expect(await screen.findByText('1 document, dated 1 March 2026')).toBeTruthy();
  });
});
