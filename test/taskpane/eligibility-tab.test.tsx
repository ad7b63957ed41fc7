/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import type { CellRow } from '../../src/staffing-export/export-layout';
import { WorkbookError } from '../../src/excel/request/workbook-error';
import { ANSWERS, fakeWorkbook, openTab, PLACE } from './eligibility-pane';

const ROWS: CellRow[] = [
  ['Name', 'Vacancy grade', 'Education', 'Relevant years'],
  ['Ada', 'NOA', 'degree', 2],
  ['Ben', 'NOB', 'secondary', 8],
  ['Cleo', 'NOA', 'diploma', 5],
];

const combobox = (name: string) => screen.findByRole<HTMLSelectElement>('combobox', { name });
const insertButton = () => screen.findByRole('button', { name: 'Insert formulas' });
const chosen = (select: HTMLSelectElement) => select.selectedOptions[0]!.text;

describe('columns', () => {
  it('are shown as recognised, with three values each', async () => {
    openTab(fakeWorkbook(ROWS));
    expect(chosen(await combobox('Grade of the vacancy'))).toBe('Vacancy grade');
    const education = await combobox('Education');
    expect(chosen(education)).toBe('Education');
    const description = 'degree · secondary · diploma';
    expect(screen.getByRole('combobox', { name: 'Education', description })).toBe(education);
    expect(await screen.findByText('3 candidates')).toBeTruthy();
  });

  it('can be corrected', async () => {
    const workbook = fakeWorkbook(ROWS);
    const { user } = openTab(workbook);
    await user.selectOptions(await combobox('Relevant years in all'), 'Name');
    await user.click(await insertButton());
    expect(workbook.insertFormulas).toHaveBeenCalledWith(
      expect.objectContaining({
        sources: {
          grade: { column: 1 },
          education: { column: 2 },
          'relevant years': { column: 0 },
        },
        rows: { first: 1, last: 3 },
        at: null,
      }),
    );
  });

  it('keep their correction while another tab is open', async () => {
    const workbook = fakeWorkbook(ROWS);
    const { user, unmount } = openTab(workbook);
    await user.selectOptions(await combobox('Education'), 'Name');
    unmount();
    openTab(workbook);
    await waitFor(async () => expect(chosen(await combobox('Education'))).toBe('Name'));
  });
});

describe('a fact without a column', () => {
  const WITHOUT_GRADE = ROWS.map(([name, , education, years]) => [name!, education!, years!]);

  it('is named, and nothing can be inserted before it is settled', async () => {
    const workbook = fakeWorkbook(WITHOUT_GRADE);
    const { user } = openTab(workbook);
    const description = /Not known yet: Grade of the vacancy/;
    const button = await screen.findByRole('button', { name: 'Insert formulas', description });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    await user.click(button);
    expect(workbook.insertFormulas).not.toHaveBeenCalled();
  });

  it('can be the same for all', async () => {
    const workbook = fakeWorkbook(WITHOUT_GRADE);
    const { user } = openTab(workbook);
    await user.selectOptions(await combobox('Grade of the vacancy'), 'All: NOA');
    await user.click(await insertButton());
    const [request] = workbook.insertFormulas.mock.calls[0] as [{ sources: object }];
    expect(request.sources).toMatchObject({ grade: { constant: 'NOA' } });
  });

  it('can be a number of years that is typed', async () => {
    const workbook = fakeWorkbook(ROWS);
    const { user } = openTab(workbook);
    await user.click(await screen.findByRole('button', { name: '0 of 3 further facts known' }));
    const notice = await combobox('Years asked by the notice');
    await user.selectOptions(notice, 'All: as many years');
    await user.type(
      screen.getByRole('spinbutton', { name: 'Years asked by the notice, for all' }),
      '3.5',
    );
    await user.click(await insertButton());
    const [request] = workbook.insertFormulas.mock.calls[0] as [{ sources: object }];
    expect(request.sources).toMatchObject({ 'notice years': { constant: 3.5 } });
  });

  it('names education by a word that the functions take', async () => {
    const workbook = fakeWorkbook(ROWS);
    const { user } = openTab(workbook, 'fr-FR');
    await user.selectOptions(await combobox('Formation'), 'Tous\u202f: diplôme postsecondaire');
    await user.click(await screen.findByRole('button', { name: 'Insérer les formules' }));
    const [request] = workbook.insertFormulas.mock.calls[0] as [{ sources: object }];
    expect(request.sources).toMatchObject({ education: { constant: 'diploma' } });
  });
});

it('settles a wording of education once, says so, and takes it back', async () => {
  const workbook = fakeWorkbook(ROWS);
  const spellings = ['Brevet', 'BREVET.'];
  const unknown = [
    { fact: 'education', column: 2, word: 'Brevet', spellings, count: 2, runs: [[2, 3]] },
  ];
  workbook.surveyCandidates.mockResolvedValue({ candidates: 3, lastOffset: 3, unknown });
  const { user } = openTab(workbook);
  const settle = await screen.findByRole('button', { name: 'Settle Brevet' });
  await user.click(settle);
  expect(workbook.settleEducation).not.toHaveBeenCalled();
  await user.selectOptions(await combobox('Read Brevet as'), 'secondary school');
  workbook.readSettledEducation.mockResolvedValue([
    { wording: 'Brevet', education: 'secondary' },
    { wording: 'Abitur', education: null },
  ]);
  workbook.surveyCandidates.mockResolvedValue({ candidates: 3, lastOffset: 3, unknown: [] });
  await user.click(settle);
  expect(workbook.settleEducation).toHaveBeenLastCalledWith(
    spellings,
    'secondary',
    expect.anything(),
    'en',
  );
  const said = await screen.findByText(/^Brevet is read as secondary school/);
  expect(screen.queryByRole('button', { name: 'Settle Brevet' })).toBeNull();
  await user.click(screen.getByRole('button', { name: '2 wordings settled in this workbook' }));
  expect(screen.getByText('Abitur: not understood')).toBeTruthy();

  await user.click(await insertButton());
  const [request] = workbook.insertFormulas.mock.calls[0] as [{ sources: object }];
  expect(request.sources).toMatchObject({ education: { column: 2, isSettled: true } });

  await user.click(within(said).getByRole('button', { name: 'Undo' }));
  expect(workbook.settleEducation).toHaveBeenLastCalledWith(
    spellings,
    null,
    expect.anything(),
    'en',
  );
});

it('takes a staffing export for no candidates, unless it is told to', async () => {
  const workbook = fakeWorkbook([
    ['Position number', 'Job title', 'Grade', 'Incumbent', 'Contract type', 'Funding source'],
    ['P-1', 'Driver', 'G2', 'A. Mwale', 'Fixed-term', 'Regular budget'],
    ['P-2', 'Finance Assistant', 'G5', 'B. Diop', 'Fixed-term', 'Regular budget'],
  ]);
  const { user } = openTab(workbook);
  await screen.findByText(/^Shortlist lists positions, not candidates/);
  expect(screen.queryByText(/2 candidates/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Take it for candidates' }));
  expect(await screen.findByText('2 candidates')).toBeTruthy();
});

it('has three questions to try, which go into the selected cell and out of it again', async () => {
  const workbook = fakeWorkbook(ROWS);
  const inserted = { sheetId: '{1}', address: 'J2', formula: '=JD.YEARS("NOA","secondary")' };
  workbook.insertQuestion.mockResolvedValueOnce(inserted);
  const { user } = openTab(workbook);
  await user.click(await screen.findByRole('button', { name: 'Three questions to try' }));
  const [first] = screen.getAllByRole('button', { name: /^Insert in the selected cell/ });
  await user.click(first!);
  expect(workbook.insertQuestion).toHaveBeenCalledWith(inserted.formula);
  const said = await screen.findByText(/^The formula stands in J2/);
  await user.click(within(said).getByRole('button', { name: 'Undo' }));
  expect(workbook.takeQuestionBack).toHaveBeenCalledWith(inserted);
  expect(await screen.findByText('The cell is empty again.')).toBeTruthy();
  await user.click(first!);
  expect(
    await screen.findByText('Nothing was written. Select an empty cell beside it.'),
  ).toBeTruthy();
});

it('lists words that are not understood, and leads to their rows', async () => {
  const workbook = fakeWorkbook(ROWS);
  const unknown = [
    {
      fact: 'education',
      column: 2,
      word: 'Brevet',
      count: 2,
      runs: [
        [2, 2],
        [4, 4],
      ],
    },
  ];
  workbook.surveyCandidates.mockResolvedValue({ candidates: 3, lastOffset: 3, unknown });
  const { user } = openTab(workbook);
  expect(await screen.findByText('1 word not understood')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Brevet (Education): select 2 rows' }));
  expect(workbook.selectSourceRows.mock.calls[0]!.slice(0, 3)).toEqual([
    PLACE,
    {
      count: 2,
      runs: [
        [2, 2],
        [4, 4],
      ],
    },
    2,
  ]);
});

it('names the columns that a person has to check', async () => {
  openTab(fakeWorkbook(ROWS.map((row, index) => [...row, index ? 'B2' : 'Languages'])));
  expect(await screen.findByText('Languages: column Languages')).toBeTruthy();
  expect(await combobox('Education')).toBeTruthy();
});

describe('inserting', () => {
  it('keeps the focus on the button', async () => {
    const { user } = openTab(fakeWorkbook(ROWS));
    const button = await insertButton();
    await screen.findByText('3 candidates');
    await user.click(button);
    await waitFor(() => expect(button.textContent).toBe('Insert formulas'));
    expect(document.activeElement).toBe(button);
  });

  it('says what stands in the way, and offers the first free columns', async () => {
    const workbook = fakeWorkbook(ROWS);
    const free = { at: 6, address: 'G1:I4' };
    workbook.insertFormulas.mockResolvedValueOnce({ kind: 'taken', address: 'E1:G4', free });
    const { user } = openTab(workbook);
    await screen.findByText('3 candidates');
    await user.click(await insertButton());
    expect(await screen.findByText('E1:G4 is not empty.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Insert in G1:I4' }));
    expect(workbook.insertFormulas).toHaveBeenLastCalledWith(expect.objectContaining({ at: 6 }));
    await waitFor(() => expect(screen.queryByText('E1:G4 is not empty.')).toBeNull());
  });

  it('says what Excel could not do', async () => {
    const workbook = fakeWorkbook(ROWS);
    workbook.insertFormulas.mockRejectedValueOnce(
      new WorkbookError('too many columns', 'Shortlist'),
    );
    const { user } = openTab(workbook);
    await screen.findByText('3 candidates');
    await user.click(await insertButton());
    expect(await screen.findByText('Shortlist has no room for three more columns.')).toBeTruthy();
  });
});

describe('with formulas beside the candidates', () => {
  const ANSWERED = ROWS.map((row, index) => [...row, index ? true : 'JD Eligible']);

  it('counts the answers, each a link to its rows', async () => {
    const workbook = fakeWorkbook(ANSWERED);
    const { user } = openTab(workbook);
    const status = await screen.findByRole('status', { name: 'Eligibility' });
    await user.click(
      await within(status).findByRole('button', { name: 'Eligible: select 2 rows' }),
    );
    expect(workbook.readAnswers).toHaveBeenCalledWith(PLACE, 4, { first: 1, last: 3 });
    expect(workbook.selectSourceRows.mock.calls[0]!.slice(0, 3)).toEqual([
      PLACE,
      ANSWERS.eligible,
      null,
    ]);
    expect(within(status).getByRole('button', { name: 'Not eligible: select 1 row' })).toBeTruthy();
    expect(within(status).queryByText('Undecided')).toBeNull();
  });

  it('waits for Excel to have them all', async () => {
    const workbook = fakeWorkbook(ANSWERED);
    workbook.readAnswers.mockResolvedValueOnce({ ...ANSWERS, pending: 3 });
    openTab(workbook);
    expect(await screen.findByText('Calculating 3 cells …')).toBeTruthy();
    await waitFor(() => expect(screen.queryByText('Calculating 3 cells …')).toBeNull());
  });
});

describe('a sheet without candidates', () => {
  it.each([
    [{ kind: 'empty', sheetName: 'Sheet1' }, 'Sheet1 is empty.'],
    [{ kind: 'result', sheetName: 'JD Mapping' }, 'JD Mapping is the result of a mapping.'],
  ])('%j', async (finding, text) => {
    const workbook = fakeWorkbook(ROWS);
    workbook.findCandidates.mockResolvedValue(finding);
    openTab(workbook);
    expect(await screen.findByText(text)).toBeTruthy();
  });

  it('says that there is a header alone', async () => {
    openTab(fakeWorkbook(ROWS.slice(0, 1)));
    expect(
      await screen.findByText('Shortlist has a header and no candidates below it.'),
    ).toBeTruthy();
  });

  it('lets the user try again after an error', async () => {
    const workbook = fakeWorkbook(ROWS);
    workbook.findCandidates.mockRejectedValueOnce(new WorkbookError('busy', ''));
    const { user } = openTab(workbook);
    expect(await screen.findByText('Excel was too busy to work on the workbook.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await combobox('Education')).toBeTruthy();
  });
});

it('says that a protected sheet takes no formulas', async () => {
  openTab(fakeWorkbook(ROWS, { ...PLACE, isProtected: true }));
  expect(await screen.findByText('The sheet Shortlist is protected.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Insert formulas' })).toBeNull();
});

it('has nothing that a screen reader would stumble over', async () => {
  const { container } = openTab(fakeWorkbook(ROWS));
  await screen.findByText('3 candidates');
  // The colours are the theme's, and jsdom draws nothing.
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

describe.each(['fr-FR', 'es-ES'])('in %s', (language) => {
  /** What the tab shows and what a screen reader says. */
  async function allTexts(displayLanguage: string): Promise<Set<string>> {
    const workbook = fakeWorkbook(
      ROWS.map((row, index) => [...row, index ? true : 'JD Eligible', index ? 'B2' : 'Idioma']),
    );
    const unknown = [{ fact: 'grade', column: 1, word: 'SC-5', count: 1, runs: [[2, 2]] }];
    workbook.surveyCandidates.mockResolvedValue({ candidates: 3, lastOffset: 3, unknown });
    workbook.readAnswers.mockResolvedValue({ ...ANSWERS, undecided: { count: 1, runs: [[5, 5]] } });
    const { container, unmount, user } = openTab(workbook, displayLanguage);
    await waitFor(() => expect(within(container).getAllByRole('listitem')).toHaveLength(5));
    for (const button of container.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) {
      await user.click(button);
    }
    await waitFor(() => expect(container.querySelectorAll('select')).toHaveLength(6));
    const texts = [...container.querySelectorAll('*')].flatMap((element) => [
      ...[...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent!.trim()),
      element.getAttribute('aria-label') ?? '',
      element.getAttribute('label') ?? '',
    ]);
    unmount();
    return new Set(texts.filter((text) => /\p{L}{2}/u.test(text)));
  }

  it('leaves nothing in English', async () => {
    const english = await allTexts('en-US');
    const translated = await allTexts(language);
    // What the sheet says, and how it is called.
    const ofSheet = new Set(['Shortlist', 'A1:D4', 'Idioma', ...ROWS.flat().map(String)]);
    // Formulas are written the same in every language.
    const isOfSheet = (text: string) =>
      text.startsWith('=') || text.split(' · ').every((part) => ofSheet.has(part));
    const kept = [...translated].filter((text) => english.has(text) && !isOfSheet(text));
    expect(kept).toEqual([]);
    expect(translated.size).toBeGreaterThan(40);
  });
});
